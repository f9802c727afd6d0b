"""Opening hours in every notation we met."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.hours.opening_hours import is_open, is_out_of_season, opening_at, opening_within
from core.places.hours.written_hours import parse_hours
from core.records import Candidate, GeoPoint, Span

MONDAY = datetime(2026, 11, 23)
SATURDAY = datetime(2026, 11, 28)
SUNDAY = datetime(2026, 11, 29)


def at(day: datetime, hour: int, minute: int = 0) -> datetime:
    return day.replace(hour=hour, minute=minute)


@pytest.mark.parametrize(
    ("hours", "when", "expected"),
    [
        ("9AM–5PM", at(MONDAY, 9), True),
        ("9AM–5PM", at(MONDAY, 8, 59), False),
        ("9AM–5PM", at(MONDAY, 17), False),
        ("12–9PM", at(MONDAY, 12), True),
        ("12–9PM", at(MONDAY, 9), False),
        ("9–11AM", at(MONDAY, 10), True),
        ("11–2PM", at(MONDAY, 12), True),
        ("10PM–2AM", at(MONDAY, 23), True),
        ("10PM–2AM", at(MONDAY, 1), True),
        ("10PM–2AM", at(MONDAY, 3), False),
        ("12AM–12PM", at(MONDAY, 11), True),
        ("Open 24 hours", at(SUNDAY, 3), True),
        ("24/7", at(SUNDAY, 3), True),
        ("Closed", at(MONDAY, 12), False),
        ("Mo-Fr 09:00-17:00; Sa 10:00-14:00", at(MONDAY, 10), True),
        ("Mo-Fr 09:00-17:00; Sa 10:00-14:00", at(SATURDAY, 15), False),
        ("Mo-Fr 09:00-17:00; Sa 10:00-14:00", at(SUNDAY, 12), False),
        ("Mo-Su 10:00-18:00; We off", at(datetime(2026, 11, 25), 12), False),
        ("Mo,We 10:00-12:00,13:00-17:00; PH off", at(MONDAY, 12, 30), False),
        ("Mo,We 10:00-12:00,13:00-17:00; PH off", at(MONDAY, 13), True),
        ("Mo-Su,PH 18:00-26:00", at(SUNDAY, 1), True),
        ("Fr-Mo 20:00-02:00", at(SUNDAY, 21), True),
        ("Mon–Fri 9-5, Sat 10-2", at(SATURDAY, 13), True),
        ("Mon–Fri 9-5, Sat 10-2", at(MONDAY, 5), False),
        ("Monday: 9AM–5PM, Tuesday: 10am–6pm", at(MONDAY, 12), True),
        ("Monday 9 a.m. to 5 p.m.", at(MONDAY, 16), True),
        ("Di-So 10-18 Uhr, Mo geschlossen", at(MONDAY, 12), False),
        ("täglich 10.30 - 18 Uhr", at(SUNDAY, 10, 15), False),
        ("noon to midnight", at(SUNDAY, 23, 59), True),
        ("{'Monday': '11:0-23:0', 'Saturday': '16:0-3:0'}", at(MONDAY, 22), True),
        ("{'Monday': '11:0-23:0', 'Saturday': '16:0-3:0'}", at(SUNDAY, 2), True),
        ("{'Monday': '11:0-23:0'}", at(SUNDAY, 12), False),
        ('[["Monday", "12–9PM"], ["Sunday", "Closed"]]', at(SUNDAY, 12), False),
        ('[["Monday", "12–9PM"], ["Sunday", "Closed"]]', at(MONDAY, 20), True),
    ],
)
def test_hours_when_readable_tell_whether_open(hours: str, when: datetime, expected: bool) -> None:
    assert is_open(Candidate("", hours=hours), when) is expected


@pytest.mark.parametrize(
    ("hours", "in_july", "in_january"),
    [
        ("summer only", True, False),
        ("nur im Winter", False, True),
        ("Daily 10-18, closed in winter", True, False),
        ("fermé en hiver", True, False),
        ("im Sommer geschlossen", False, True),
        ("Winter Garden, daily 10-18", True, True),
    ],
)
def test_a_season_may_be_called_by_its_name(hours: str, in_july: bool, in_january: bool) -> None:
    months = [datetime(2026, month, 13, 12) for month in (7, 1)]
    north, south = (Candidate("Lido", hours=hours, location=GeoPoint(at, 20)) for at in (48, -33))
    opens = [not is_out_of_season(north, month) for month in months]
    assert opens == [in_july, in_january]
    assert [not is_out_of_season(south, month) for month in reversed(months)] == opens


@pytest.mark.parametrize(
    "hours",
    [
        "Mai–Sep täglich 9–20 Uhr", "Apr-Oct: Mo-Su 9-17", "Daily 10:00-18:00 (April to October)", "d'avril à octobre : tlj 10h-18h",
        "mei t/m september dagelijks 10:00-17:00", "maj–wrzesień codziennie 10:00-18:00", "da aprile a ottobre tutti i giorni 9:00-19:00",
    ],
)  # fmt: skip
def test_hours_of_a_season_hold_in_its_months_only(hours: str) -> None:
    place = Candidate("", hours=hours)
    summer, winter = datetime(2026, 7, 6, 12), datetime(2026, 11, 23, 12)
    assert (is_open(place, summer), is_open(place, winter)) == (True, False)
    assert (is_out_of_season(place, summer), is_out_of_season(place, winter)) == (False, True)


@pytest.mark.parametrize(
    "hours",
    [
        "",
        "by appointment",
        "Mo-Fr",
        "9-",
        "- 17:00",
        "sunrise-sunset",
        "Apr-Oct: Mo 9-17, Nov-Mar: Mo 10-12",
        "25:99-31:00",
        "13PM-2AM",
        "9:00-9:00",
        "{'Monday': '0:0-0:0'}",
        "{1: 2}",
        "[[[",
        "['Monday']",
        "__import__('os').getcwd()",
        "x" * 5000,
    ],
)
def test_hours_when_unreadable_are_unknown_not_guessed(hours: str) -> None:
    assert is_open(Candidate("", hours=hours), at(MONDAY, 12)) is None


@pytest.mark.parametrize(
    ("hours", "days", "spans"),
    [
        ("ma-vr 9.00-17.30 uur, za 10-16 uur, zo gesloten", "Mo Tu We Th Fr", [(540, 1050)]),
        ("di t/m zo 10-17u", "Tu We Th Fr Sa Su", [(600, 1020)]),
        ("dinsdag tot en met zondag 11.00 - 18.00", "Tu We Th Fr Sa Su", [(660, 1080)]),
        ("pn–pt 9–17, sob. 10–14, niedz. nieczynne", "Mo Tu We Th Fr", [(540, 1020)]),
        ("od wtorku do niedzieli 10-18", "Tu We Th Fr Sa Su", [(600, 1080)]),
        ("mån-fre 9-18, lör 10-15, sön stängt", "Mo Tu We Th Fr", [(540, 1080)]),
        ("tirsdag–søndag kl. 11–17, mandag lukket", "Tu We Th Fr Sa Su", [(660, 1020)]),
        ("10:00〜17:00（最終入館16:30）月曜休館", "Tu We Th Fr Sa Su", [(600, 1020)]),
        ("月〜金 9時〜18時、土日 10:00-15:00", "Mo Tu We Th Fr", [(540, 1080)]),
        ("mar-dom 9-13 e 15-19, chiuso lunedì", "Tu We Th Fr Sa Su", [(540, 780), (900, 1140)]),
        ("tutti i giorni dalle 10 alle 22, chiuso il martedì", "Mo We Th Fr Sa Su", [(600, 1320)]),
        ("Mar-Sam 12h-14h30, 19h-22h", "Tu We Th Fr Sa", [(720, 870), (1140, 1320)]),
        ("tlj sauf lundi 10h-18h", "Tu We Th Fr Sa Su", [(600, 1080)]),
        ("L-V 9-14 y 16-20, S 10-14", "Mo Tu We Th Fr", [(540, 840), (960, 1200)]),
        ("abierto de 10:00 a 21:00 excepto martes", "Mo We Th Fr Sa Su", [(600, 1260)]),
        ("segunda a sexta das 9h às 18h", "Mo Tu We Th Fr", [(540, 1080)]),
        ("terça a domingo 10:00-18:00, encerrado segunda", "Tu We Th Fr Sa Su", [(600, 1080)]),
    ],
)
def test_hours_are_read_in_the_language_that_knows_all_words(
    hours: str, days: str, spans: list[tuple[int, int]]
) -> None:
    week = parse_hours(hours)
    assert week is not None
    by_day = dict(zip(["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"], week, strict=True))
    assert [day for day, each in by_day.items() if each == tuple(spans)] == days.split()
    assert all(each is not None for each in week)


@pytest.mark.parametrize(
    "hours",
    [
        "Ma-Sa 10h-18h",  # from Tuesday in French, from Monday in Dutch
        "ma 10-17",
        "mar 10-18",  # or March
        "M-V 10-18",
        "10:00-18:00 月曜（祝日の場合は翌日）休館",
        "chiuso di lunedì",
        "fermé dimanche soir et lundi",
    ],
)
def test_hours_that_two_languages_understand_differently_are_unknown(hours: str) -> None:
    assert parse_hours(hours) is None


def test_google_list_when_a_day_is_missing_is_unknown_on_that_day() -> None:
    assert is_open(Candidate("", hours='[["Monday", "9AM–5PM"]]'), at(SUNDAY, 12)) is None


@given(st.text(max_size=200))
def test_any_text_when_read_gives_a_week_or_none(text: str) -> None:
    week = parse_hours(text)
    assert week is None or len(week) == 7


_TIMES = st.integers(0, 24 * 60 - 1)


@given(_TIMES, _TIMES, st.integers(0, 6), _TIMES)
def test_a_24_hour_interval_when_written_is_read_back(
    start: int, end: int, weekday: int, minute: int
) -> None:
    text = f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"
    when = MONDAY.replace(day=23 + weekday, hour=minute // 60, minute=minute % 60)
    if start == end:
        expected = None
    elif start < end:
        expected = start <= minute < end
    else:
        expected = minute >= start or minute < end
    assert is_open(Candidate("", hours=text), when) is expected


@pytest.mark.parametrize(
    ("hours", "description", "when", "expected"),
    [
        ("", "free, closed on Sundays", at(SUNDAY, 12), False),
        ("", "free, closed on Sundays", at(MONDAY, 12), None),
        ("Mo-Su 10-18", "a house (sonntags geschlossen)", at(SUNDAY, 12), False),
        ("Mo-Su 10-18", "closed Sunday mornings", at(SUNDAY, 12), True),
        ("", "never closed on Sundays", at(SUNDAY, 12), None),
        ("", "closed Saturday to Monday", at(SUNDAY, 12), False),
        ("open till 11pm", "", at(MONDAY, 22, 30), True),
        ("open till 11pm", "", at(MONDAY, 23, 30), False),
        ("open till 11pm", "", at(MONDAY, 12), None),
        ("", "geöffnet bis 2 Uhr", at(SUNDAY, 1, 30), True),
        ("", "open till 8", at(SUNDAY, 21), None),
        ("", "fermé dimanche soir et lundi", at(SUNDAY, 12), None),
        ("", "closed Saturday and Sunday evening", at(datetime(2026, 11, 28), 12), None),
        ("", "chiuso la domenica", at(SUNDAY, 12), False),
        ("", "zondag gesloten", at(SUNDAY, 12), False),
    ],
)
def test_closed_days_and_closing_times_in_prose_count(
    hours: str, description: str, when: datetime, expected: bool | None
) -> None:
    assert is_open(Candidate("", description, hours=hours), when) is expected


def test_a_place_of_which_only_the_closing_time_is_known_says_it() -> None:
    opening = opening_at(Candidate("", "open till 11pm"), at(MONDAY, 12))
    assert str(opening.sentence()) == "Closes 23:00"


def test_the_state_at_the_time_asked_for_names_its_day() -> None:
    sunday = (Span(at(SUNDAY, 12), at(SUNDAY, 12)),)
    opening = opening_within(Candidate("", hours="Tu-Su 10:00-17:00"), sunday)
    assert str(opening.sentence()) == "Open Sun until 17:00"
    closed = opening_within(Candidate("", "closed on Sundays"), sunday)
    assert str(closed.sentence()) == "Closed Sun"
