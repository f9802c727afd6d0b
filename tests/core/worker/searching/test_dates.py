"""Dates in a search: English and German, whole and relative, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.worker.searching.dates import Period, read_period

TODAY = date(2026, 2, 11)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "first", "last", "rest"),
    [
        ("2019", "2019-01-01", "2019-12-31", ""),
        ("beach 2019", "2019-01-01", "2019-12-31", "beach"),
        ("beach in 2019", "2019-01-01", "2019-12-31", "beach"),
        ("photos from the year 2019", "2019-01-01", "2019-12-31", "photos"),
        ("Strand im Jahr 2019", "2019-01-01", "2019-12-31", "Strand"),
        ("June 2019", "2019-06-01", "2019-06-30", ""),
        ("Juni 2019", "2019-06-01", "2019-06-30", ""),
        ("dogs in May of 2019", "2019-05-01", "2019-05-31", "dogs"),
        ("Mai 2019", "2019-05-01", "2019-05-31", ""),
        ("2019 März", "2019-03-01", "2019-03-31", ""),
        ("06/2019", "2019-06-01", "2019-06-30", ""),
        ("2019-06", "2019-06-01", "2019-06-30", ""),
        ("12 June 2019", "2019-06-12", "2019-06-12", ""),
        ("June 12th, 2019", "2019-06-12", "2019-06-12", ""),
        ("am 12. Juni 2019", "2019-06-12", "2019-06-12", ""),
        ("12.06.2019", "2019-06-12", "2019-06-12", ""),
        ("2019-06-12", "2019-06-12", "2019-06-12", ""),
        ("summer 2019", "2019-06-01", "2019-08-31", ""),
        ("Sommer 2019", "2019-06-01", "2019-08-31", ""),
        ("Rome in the summer of 2019", "2019-06-01", "2019-08-31", "Rome"),
        ("im Winter 2019", "2019-12-01", "2020-02-29", ""),
        ("last summer", "2025-06-01", "2025-08-31", ""),
        ("letzten Sommer", "2025-06-01", "2025-08-31", ""),
        ("letzten summer", "2025-06-01", "2025-08-31", ""),
        ("im letzten Sommer am See", "2025-06-01", "2025-08-31", "am See"),
        ("last winter", "2024-12-01", "2025-02-28", ""),
        ("this winter", "2025-12-01", "2026-02-28", ""),
        ("last June", "2025-06-01", "2025-06-30", ""),
        ("in June", "2025-06-01", "2025-06-30", ""),
        ("im Januar", "2026-01-01", "2026-01-31", ""),
        ("last year", "2025-01-01", "2025-12-31", ""),
        ("letztes Jahr", "2025-01-01", "2025-12-31", ""),
        ("last month", "2026-01-01", "2026-01-31", ""),
        ("letzte Woche", "2026-02-02", "2026-02-08", ""),
        ("last weekend", "2026-02-07", "2026-02-08", ""),
        ("gestern", "2026-02-10", "2026-02-10", ""),
        ("vorgestern", "2026-02-09", "2026-02-09", ""),
        ("2018-2020", "2018-01-01", "2020-12-31", ""),
        ("2018 bis 2020", "2018-01-01", "2020-12-31", ""),
    ],
)
def test_a_time_is_read_and_taken_out(text: str, first: str, last: str, rest: str) -> None:
    expected = Period(date.fromisoformat(first), date.fromisoformat(last))
    assert read_period(text, TODAY) == (expected, rest)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("since 2019", date(2019, 1, 1), None),
        ("seit 2019", date(2019, 1, 1), None),
        ("after 2019", date(2020, 1, 1), None),
        ("before 2019", None, date(2018, 12, 31)),
        ("bis 2019", None, date(2019, 12, 31)),
    ],
)
def test_a_time_may_be_open_at_one_end(text: str, first: date | None, last: date | None) -> None:
    assert read_period(text, TODAY) == (Period(first, last), "")


@pytest.mark.parametrize(
    "text",
    [
        "IMG_2019", "IMG_2019.jpg", "scan-2019", "2019-budget.png", "2019_trip", "20190612", "2031",
        "summer", "may", "March of the penguins", "June", "Sommer", "32.01.2019x", "12019", "",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_date_stays_a_word(text: str) -> None:
    assert read_period(text, TODAY) == (None, text)


@given(st.text(max_size=40), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_any_text_has_a_time_that_began_or_none(text: str, today: date) -> None:
    period, _rest = read_period(text, today)
    assert period is None or period.first is None or period.first <= today
