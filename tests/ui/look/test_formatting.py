"""Numbers, distances and times as people of a region write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from ui.look import formatting


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    formatting.use_units("system")


def test_numbers_use_the_separators_of_the_region() -> None:
    assert formatting.number(1234567.5, 1) == "1.234.567,5"


@pytest.mark.parametrize(
    ("km", "text"),
    [(0.004, "10 m"), (0.43, "430 m"), (1.31, "1,3 km"), (2.0, "2 km"), (42.4, "42 km")],
)
def test_distances_are_rounded_as_people_say_them(km: float, text: str) -> None:
    assert formatting.distance(km) == text


@pytest.mark.parametrize(
    ("km", "text"), [(0.05, "160 ft"), (1.609344, "1 mi"), (4.0, "2.5 mi"), (160.9344, "100 mi")]
)
def test_distances_are_in_miles_where_people_use_them(km: float, text: str) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert formatting.distance(km) == text


def test_person_chooses_the_units_of_distances(qapp: QApplication) -> None:
    formatting.use_units("miles")
    assert formatting.distance(8.04672) == "5 mi"
    QLocale.setDefault(QLocale("en_US"))
    formatting.use_units("metric")
    assert formatting.distance(8.04672) == "8 km"
    formatting.use_units("system")
    assert formatting.distance(8.04672) == "5 mi"


def test_limit_of_the_person_is_said_as_it_was_set() -> None:
    assert formatting.distance(12.5, exact=True) == "12,5 km"
    assert formatting.distance(8.0, exact=True) == "8 km"


def test_prices_are_in_the_currency_of_their_list_or_in_words() -> None:
    assert formatting.price(2, "$") == "$$"
    assert formatting.price(3, "€") == "€€€"
    assert formatting.price(1) == "inexpensive"
    assert formatting.price(4) == "very expensive"
    assert formatting.price(1, "€", 0.0) == "free"


def test_times_of_day_are_written_as_the_region_writes_them() -> None:
    assert formatting.clock("18:30") == "18:30"
    QLocale.setDefault(QLocale("en_US"))
    assert formatting.clock("18:30").endswith("PM")
    assert formatting.clock("sunset") == "sunset"


def test_dates_are_written_out_in_the_language() -> None:
    moment = datetime(2021, 5, 3, 14, 5)
    assert "Mai 2021" in formatting.long_date(moment)
    assert formatting.month(2021, 5) == "Mai 2021"
    assert "14:05" in formatting.date_and_time(moment)


@pytest.mark.parametrize(
    ("seconds", "part"), [(20, "minute"), (600, "10"), (7200, "2"), (400_000, "5")]
)
def test_time_left_is_never_more_exact_than_it_can_be(seconds: float, part: str) -> None:
    assert part in formatting.time_left(seconds)


def test_slow_rates_are_told_by_the_minute() -> None:
    assert formatting.rate(0.5).startswith("30 ")
    assert formatting.rate(12.4).startswith("12 ")


def test_days_of_opening_hours_are_those_of_the_language() -> None:
    assert formatting.hours("Tu-Su 09:30-18:00; Mo off").startswith("Di")
    assert "So" in formatting.hours("Tu-Su 09:30-18:00")
    QLocale.setDefault(QLocale("en_US"))
    assert formatting.hours("Mo-Fr 8-12, Museum Tuesday") == "Mon-Fri 8-12, Museum Tuesday"


@pytest.mark.parametrize(
    ("region", "text"), [("de_DE", "03.05.2021"), ("en_US", "5/3/2021"), ("en_GB", "03/05/2021")]
)
def test_years_have_four_digits(region: str, text: str) -> None:
    QLocale.setDefault(QLocale(region))
    moment = datetime(2021, 5, 3, 14, 5)
    assert formatting.short_date(moment) == text
    assert formatting.date_and_time(moment).startswith(text)


def _left_to_right(text: str, first: str, second: str) -> bool:
    """Whether the first part is to the left of the second where text runs from right to left."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    left, right = (cast("float", line.cursorToX(text.index(part) + 1)) for part in (first, second))
    return left < right


def test_names_keep_their_direction_where_text_runs_from_right_to_left(qapp: QApplication) -> None:
    assert formatting.isolated("a (1).jpg") == "a (1).jpg"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert formatting.isolated("a (1).jpg") == "\u2068a (1).jpg\u2069"
        assert formatting.breakable("/a") == "\u2068/\u200ba\u2069"
        text = formatting.position(52.37, -4.9, 2)
        assert _left_to_right(text, "52.37", "-4.90")
        assert not _left_to_right("52.37, -4.90", "52.37", "-4.90")  # why it is isolated
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
