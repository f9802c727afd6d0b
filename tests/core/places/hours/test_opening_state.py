"""Three-valued opening states: OpenStreetMap's grammar, what people write, and what is unclear."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.hours.opening_hours import opening_state
from core.places.hours.opening_state import Openness
from core.places.hours.time_zones import wall_time, zone_at
from core.places.hours.written_hours import parse_hours
from core.records import GeoPoint

CASES = Path(__file__).resolve().parents[5] / "shared" / "cases" / "hours"
VADUZ = GeoPoint(47.14, 9.52)
DELHI = GeoPoint(28.61, 77.21)
WEDNESDAY, FRIDAY, SATURDAY = datetime(2026, 12, 2), datetime(2026, 12, 4), datetime(2026, 12, 5)
HOLIDAY, DAY_AFTER_HOLIDAY = datetime(2026, 8, 15), datetime(2026, 8, 16)  # Saturday and Sunday
CHRISTMAS = datetime(2026, 12, 25)
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def at(day: datetime, hour: int, minute: int = 0) -> datetime:
    return day.replace(hour=hour, minute=minute)


def says(hours: str, moment: datetime) -> str:
    return opening_state(hours, moment, VADUZ).openness.value


@pytest.mark.parametrize(
    ("hours", "moment", "expected"),
    [
        ("Sa, Su 14:00-18:00", at(SATURDAY, 9), "closed"),  # not "Saturday all day"
        ("Mo-Sa 10:00-18:00; Su, PH off", at(datetime(2026, 12, 6), 12), "closed"),
        ("Mo-Fr 08:00-12:00, Fr 14:00-18:00", at(FRIDAY, 9), "open"),  # a comma adds
        ("Mo-Fr 08:00-12:00; Fr 14:00-18:00", at(FRIDAY, 9), "closed"),  # a semicolon replaces
        ("PH Mo-Fr 10:00-17:00", at(WEDNESDAY, 12), "closed"),
        ("Mo-Fr 10:00-18:00; PH off", at(CHRISTMAS, 12), "closed"),
        ("Mo-Su 10:00-18:00; PH 12:00-14:00", at(CHRISTMAS, 13), "open"),
        ("Mo-Th,PH 18:00-02:00", at(DAY_AFTER_HOLIDAY, 1), "open"),  # its night
        ("Tu,PH 19:00-25:30; Su 21:00-24:00", at(DAY_AFTER_HOLIDAY, 1), "unknown"),  # or not
        (
            "We-Sa 13:30-16:00; Jun-Dec off; 17:00-20:30,23:30-24:30",
            at(datetime(2026, 1, 9), 14),
            "unknown",
        ),
        (
            "We-Sa 13:30-16:00; Jun-Dec off; 17:00-20:30,23:30-24:30",
            at(datetime(2026, 1, 9), 18),
            "open",
        ),
        (
            "Mar-Jun Fr-Su,Tu 16:00-24:30; Sa off, 07:30-23:00",
            at(datetime(2026, 4, 13), 0, 15),
            "open",  # Sunday's night, which an added rule does not end
        ),
        ("Mo,PH 14:00-26:30; 20:00-21:00", at(datetime(2026, 1, 2), 2), "unknown"),
        ("PH 07:30-26:00; Tu-Sa 08:00-19:30", at(datetime(2026, 8, 16), 1), "unknown"),
        ("Mo-Th,PH 18:00-02:00", at(HOLIDAY, 1), "closed"),  # no night of a Friday
        ("Mo-Th,PH 18:00-02:00", at(HOLIDAY, 19), "open"),
        ("Mo-Sa 18:00-02:00; PH off", at(HOLIDAY, 1), "unknown"),  # the night of Friday
        ("Mo-Sa 18:00-02:00; PH off", at(DAY_AFTER_HOLIDAY, 1), "closed"),
        ("Mo-Fr 10:00-18:00; SH Mo-Fr 09:00-20:00", at(WEDNESDAY, 12), "open"),  # either way
        ("Mo-Fr 10:00-18:00; SH Mo-Fr 09:00-20:00", at(WEDNESDAY, 19), "unknown"),
        ('Mo-Fr 10:00-18:00 "by appointment"', at(WEDNESDAY, 12), "unknown"),
        ('Mo-Fr 10:00-18:00 || "by appointment"', at(WEDNESDAY, 20), "unknown"),
        ('Mo-Fr 10:00-18:00 open "ring the bell"', at(WEDNESDAY, 12), "open"),
        ("09:00-11:00+", at(WEDNESDAY, 12), "unknown"),
        ("09:00-11:00+", at(WEDNESDAY, 8), "closed"),
        ("Mo-Fr", at(WEDNESDAY, 12), "unknown"),
        ("Mo-Fr", at(SATURDAY, 12), "closed"),
        ("Mo-Fr 24/7", at(WEDNESDAY, 3), "open"),
        ("09:00-09:00", at(WEDNESDAY, 12), "unknown"),
        ("Mo–Fr 08:00–17:00", at(WEDNESDAY, 12), "open"),
        ("Mo - Fr 08.00-17.00;", at(WEDNESDAY, 12), "open"),
        ("2024-2027 Mo-Fr 10:00-18:00", at(WEDNESDAY, 12), "open"),
        ("Dec 2,3 off; Mo-Su 10:00-18:00", at(datetime(2026, 12, 3), 12), "open"),
        ("Mo-Su 10:00-18:00; Dec 2,3 off", at(datetime(2026, 12, 3), 12), "closed"),
        ("Mo-Su sunrise-sunset", at(WEDNESDAY, 17), "closed"),  # in December it is dark
        # What began on Friday evening ends when it says, unless a later rule takes the day.
        ("Su-Th 11:00-23:00; Fr,Sa 11:00-01:00", at(SATURDAY, 0, 30), "open"),
        ("Fr 20:00-03:00; Sa 10:00-12:00", at(SATURDAY, 1), "unknown"),
        ("Fr 20:00-03:00; Sa 10:00-12:00", at(SATURDAY, 4), "closed"),
        ("Mo 09:00-14:00; 10:00-16:00", at(datetime(2026, 12, 7), 9, 30), "unknown"),
    ],
)
def test_hours_in_the_grammar_of_openstreetmap(hours: str, moment: datetime, expected: str) -> None:
    assert says(hours, moment) == expected


def test_the_state_says_until_when_and_what_else() -> None:
    state = opening_state("Mo-Fr 10:00-18:00; Fr 10:00-02:00", at(FRIDAY, 23), VADUZ)
    assert (state.openness, state.until) == (Openness.OPEN, at(SATURDAY, 2))
    state = opening_state('Mo-Fr 10:00-18:00 "ring"', at(WEDNESDAY, 9), VADUZ)
    assert (state.openness, state.until) == (Openness.CLOSED, at(WEDNESDAY, 10))
    assert opening_state("closed Mondays, 9-5", at(WEDNESDAY, 18)).until == at(
        datetime(2026, 12, 3), 9
    )
    assert opening_state("24/7", WEDNESDAY).until is None
    assert opening_state('"by appointment"', WEDNESDAY).comment == "by appointment"


def test_holidays_without_a_calendar_are_said_to_be_unknown() -> None:
    hours = "Mo-Su 10:00-18:00; PH off"
    assert not opening_state(hours, at(WEDNESDAY, 12), VADUZ).holidays_differ
    assert opening_state(hours, at(WEDNESDAY, 12), None).holidays_differ
    assert opening_state(hours, at(WEDNESDAY, 12), DELHI).holidays_differ
    assert not opening_state("Mo-Su 10:00-18:00", at(WEDNESDAY, 12), None).holidays_differ


def test_a_moment_with_a_zone_is_that_of_the_place() -> None:
    noon_in_london = datetime(2026, 12, 2, 12, tzinfo=UTC)
    assert says("Mo-Su 10:00-12:30", noon_in_london) == "closed"  # it is 13:00 in Vaduz
    assert wall_time(noon_in_london, DELHI) == datetime(2026, 12, 2, 17, 30)
    assert zone_at(GeoPoint(0, -30)) is None  # the sea
    assert wall_time(noon_in_london, None) == datetime(2026, 12, 2, 12)


def week(text: str) -> dict[str, str] | None:
    """The week of a text with hours only where they are known, for reading in a failure."""
    parsed = parse_hours(text)
    if parsed is None:
        return None
    return {
        day: ", ".join(f"{a / 60:g}-{b / 60:g}" for a, b in spans) or "closed"
        for day, spans in zip(DAYS, parsed, strict=True)
        if spans is not None
    }


def days(first: str, last: str, hours: str) -> dict[str, str]:
    start, end = DAYS.index(first), DAYS.index(last)
    return {DAYS[(start + step) % 7]: hours for step in range((end - start) % 7 + 1)}


ALL = days("Mo", "Su", "closed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Closed Mondays, 10-17", days("Mo", "Su", "10-17") | {"Mo": "closed"}),
        ("Mo geschlossen, 10-18 Uhr", days("Mo", "Su", "10-18") | {"Mo": "closed"}),
        ("Closed Tue, Wed-Mon 10-17", days("Mo", "Su", "10-17") | {"Tu": "closed"}),
        ("closed Mon & Tue, 10-17", days("Mo", "Su", "10-17") | days("Mo", "Tu", "closed")),
        ("Ruhetag: Dienstag; Mi-Mo 11:30-22:00", days("Mo", "Su", "11.5-22") | {"Tu": "closed"}),
        ("Daily 9-5 except Sunday", days("Mo", "Sa", "9-17") | {"Su": "closed"}),
        ("täglich außer Mittwoch 10-18 Uhr", days("Mo", "Su", "10-18") | {"We": "closed"}),
        ("Open daily 10-6, Mondays closed", days("Mo", "Su", "10-18") | {"Mo": "closed"}),
        ("Tue-Fri 11-2, 5-10", ALL | days("Tu", "Fr", "11-14, 17-22")),
        ("Mon-Sat 12-3 and 6-11", ALL | days("Mo", "Sa", "12-15, 18-23")),
        ("Di-Fr 9-12 und 14-18 Uhr", ALL | days("Tu", "Fr", "9-12, 14-18")),
        ("mar.-ven. 9h30-12h et 14h-18h", ALL | days("Tu", "Fr", "9.5-12, 14-18")),
        ("lundi au jeudi de 9h à 18h", ALL | days("Mo", "Th", "9-18")),
        ("8:30 am - 5 pm M-F", ALL | days("Mo", "Fr", "8.5-17")),
        ("Weekdays 10 AM-5 PM, Weekends 9 AM-6 PM", days("Mo", "Fr", "10-17") | days("Sa", "Su", "9-18")),
        ("Mo-Th 11 AM - 10 PM / Fri-Sat 11 AM - 11:30 PM", ALL | days("Mo", "Th", "11-22") | days("Fr", "Sa", "11-23.5")),
        ("Mon-Fri 10-18, Thu until 21", ALL | days("Mo", "Fr", "10-18") | {"Th": "10-21"}),
        ("Fri-Sat 8pm-2am; last admission 1am", ALL | days("Fr", "Sa", "20-26")),
        ("Sun-Thu 5pm-midnight", ALL | days("Su", "Th", "17-24")),
        ("Monday: 5:00 – 10:00 PM, Tuesday: Closed", {"Mo": "17-22", "Tu": "closed"}),  # no word on others
        ("Do-Di 10:00-18:00", days("Mo", "Su", "10-18") | {"We": "closed"}),
        ("Closed", ALL),
        ("Open 24 hours", days("Mo", "Su", "0-24")),
        # Nobody can tell morning from evening, or the words are not all known.
        ("3-11", None), ("7-3", None), ("12-12", None), ("Tue-Sun 5-10", None), ("11-2", None), ("Dinner 5-10", None),
        ("by appointment", None), ("Mar 10-18", None), ("in summer 10-18", None), ("Mon-Fri", None), ("10-18, 12-14", None),
        ("Closed for renovation", None),
    ],
)  # fmt: skip
def test_hours_as_people_write_them(text: str, expected: dict[str, str] | None) -> None:
    assert week(text) == expected


@pytest.mark.skipif(
    not CASES.exists(), reason="the collection of real files is not beside this checkout"
)
def test_cases_of_people_are_read_or_unknown() -> None:
    unclear = {"3-11", "Dinner 5-10", "7-3", "12-12"}
    texts = (CASES / "human.txt").read_text(encoding="utf-8").splitlines()
    silent = {
        text
        for text in texts
        if all(says(text, at(day, 12)) == "unknown" for day in (WEDNESDAY, FRIDAY, SATURDAY))
    }
    assert silent == unclear | {"Monday: 11:00 AM – 2:30 PM, 5:00 – 10:00 PM, Tuesday: Closed"}


@given(st.text('MoTuWeThFrSaSuPHSH0123456789:-,; |"+offclosed', max_size=60))
def test_any_text_gives_a_state(text: str) -> None:
    opening_state(text, at(WEDNESDAY, 12), VADUZ)
