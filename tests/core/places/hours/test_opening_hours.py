"""Opening hours in every notation we met."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.hours.opening_hours import is_open
from core.places.hours.written_hours import parse_hours

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
    assert is_open(hours, when) is expected


@pytest.mark.parametrize(
    "hours",
    [
        "",
        "by appointment",
        "Mo-Fr",
        "9-",
        "- 17:00",
        "sunrise-sunset",
        "Apr-Oct: Mo 9-17",
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
    assert is_open(hours, at(MONDAY, 12)) is None


def test_google_list_when_a_day_is_missing_is_unknown_on_that_day() -> None:
    assert is_open('[["Monday", "9AM–5PM"]]', at(SUNDAY, 12)) is None


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
    assert is_open(text, when) is expected
