"""What a search was limited to and found photos by, in words."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from core.records import MatchedBy, SearchFilter
from ui.library.filter_bar import FilterBar, LibraryFilter
from ui.library.search_labels import found_by, limits_in_words


def limited_to(limits: SearchFilter) -> str:
    return " · ".join(text for _, text in limits_in_words(limits))


@pytest.mark.parametrize(
    ("first", "end", "said"),
    [
        (datetime(2019, 1, 1), datetime(2020, 1, 1), "2019 · Rome"),
        (datetime(2018, 1, 1), datetime(2021, 1, 1), "2018–2020 · Rome"),
        (datetime(2019, 6, 1), datetime(2019, 7, 1), "June 2019 · Rome"),
        (datetime(2019, 12, 1), datetime(2020, 3, 1), "December 2019 – February 2020 · Rome"),
        (None, None, "Rome"),
    ],
)
def test_a_period_is_said_as_people_say_it(
    qtbot: QtBot, first: datetime | None, end: datetime | None, said: str
) -> None:
    assert limited_to(SearchFilter(first, end, "Rome")) == said


def test_open_periods_and_single_days_are_said(qtbot: QtBot) -> None:
    day, next_day = datetime(2019, 6, 12), datetime(2019, 6, 13)
    assert limited_to(SearchFilter(day, None)).startswith("since ")
    assert limited_to(SearchFilter(None, day)).startswith("until ")
    assert "2019" in limited_to(SearchFilter(day, next_day))
    assert limited_to(SearchFilter()) == ""
    assert limits_in_words(SearchFilter(place="Rome", people=("Ada Quill", "Bo Reed"))) == (
        (MatchedBy.PLACE, "Rome"), (MatchedBy.PERSON, "Ada Quill, Bo Reed"),
    )  # fmt: skip


def test_every_way_to_be_found_has_its_own_heading(qtbot: QtBot) -> None:
    date, place = MatchedBy.DATE, MatchedBy.PLACE
    ways = [
        (MatchedBy.NAME,), (MatchedBy.TEXT,), (MatchedBy.LOOKS,), (date,), (place,), (date, place),
        (MatchedBy.NOTES,), (MatchedBy.PERSON,),
    ]  # fmt: skip
    assert len({found_by(by) for by in ways}) == len(ways)
    assert found_by((date, place, MatchedBy.NAME)) == found_by((MatchedBy.NAME,))


def test_what_a_search_came_to_is_spoken_once_however_often_it_is_made_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr("ui.library.filter_bar.announce", lambda _at, text: spoken.append(text))
    bar = FilterBar()
    qtbot.addWidget(bar)
    for result in ("2 good matches", "2 good matches", "3 good matches"):
        bar.set_result(result)
    bar.set_filter(LibraryFilter(text="sea"))
    bar.set_result("3 good matches")
    assert spoken == ["2 good matches", "3 good matches", "3 good matches"]


def test_tags_are_limits_in_words_too() -> None:
    limits = SearchFilter(stars=4, keywords=("Trips|Sea",), camera="Nikon D90")
    assert [text for _, text in limits_in_words(limits)] == [
        "★★★★ or more",
        "Trips › Sea",
        "Nikon D90",
    ]
    assert found_by(limits.by) == "Taken with this camera"
