"""Stacks in the grid: one cell with a number, opened and closed in place; actions reach all of them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from core.records import PhotoId
from tests.ui.samples import make_photo, no_map
from ui.library.grid_layout import Section
from ui.library.library_view import LibraryView
from ui.library.photo_delegate import stack_mark_rect
from ui.library.photo_grid_model import PhotoRow
from ui.library.thumbnail_loader import ThumbnailLoader

_SECTIONS = [Section("May 2021", 3), Section("April 2021", 2)]
_STACKS = {2: [20, 21, 22], 5: [50]}


@pytest.fixture
def view(qtbot: QtBot, thumbnails: ThumbnailLoader) -> LibraryView:
    view = LibraryView(thumbnails, no_map)

    def answer(ids: Sequence[PhotoId]) -> None:
        view.model.add_rows({id_: PhotoRow(make_photo(id_)) for id_ in ids})

    view.model.rows_needed.connect(answer)
    view.show_photos([1, 2, 3, 4, 5], _SECTIONS, _STACKS)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.model.cached(0) is not None)
    return view


def _shown(view: LibraryView) -> list[int]:
    return [view.model.photo_id(row) for row in range(view.model.rowCount())]


def _mark(view: LibraryView, row: int) -> QPoint:
    stack = view.model.stack_of(row)
    assert stack is not None
    return (
        stack_mark_rect(view.grid.visualRect(view.model.index(row)), stack.photos)
        .center()
        .toPoint()
    )


def test_a_click_on_the_number_opens_the_stack_in_place_and_closes_it_again(
    qtbot: QtBot, view: LibraryView
) -> None:
    assert _shown(view) == [1, 2, 3, 4, 5]
    for expected in ([1, 2, 20, 21, 22, 3, 4, 5], [1, 2, 3, 4, 5]):
        qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=_mark(view, 1))
        assert _shown(view) == expected
        assert view.model.sections[0].photos == len(expected) - 2
        assert view.grid._grid.photos == len(expected)
        assert view.grid.selected_ids() == [2]


def test_shift_and_enter_open_and_close_a_stack_from_any_photo_of_it(
    qtbot: QtBot, view: LibraryView
) -> None:
    view.grid.show_photo(5)
    for key, expected in ((Qt.Key.Key_Return, [1, 2, 3, 4, 5, 50]), (Qt.Key.Key_Right, None)):
        modifier = Qt.KeyboardModifier.ShiftModifier if expected else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(view.grid, key, modifier)
    assert view.grid.selected_ids() == [50]
    qtbot.keyClick(view.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert _shown(view) == [1, 2, 3, 4, 5]
    assert view.grid.selected_ids() == [5]


def test_enter_opens_the_first_photo_and_one_behind_it_is_found_at_its_place(
    qtbot: QtBot, view: LibraryView
) -> None:
    view.grid.show_photo(2)
    with qtbot.waitSignal(view.grid.photo_opened) as opened:
        qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    assert opened.args == [2]
    assert view.position_of(21) == (2, 5)


def test_actions_are_about_all_photos_of_closed_stacks(qtbot: QtBot, view: LibraryView) -> None:
    hide = next(
        action for action in view.photo_menu([PhotoId(2)]).actions() if "Never use" in action.text()
    )
    with qtbot.waitSignal(view.hide_toggled) as hidden:
        hide.trigger()
    assert hidden.args == [[2, 20, 21, 22], True]
    view.grid.toggle_stack(view.model.index(1))
    assert view.model.with_stacks([PhotoId(2), PhotoId(5)]) == [2, 5, 50]
    again = next(
        action for action in view.photo_menu([PhotoId(2)]).actions() if "again" in action.text()
    )
    again.trigger()
    assert _shown(view) == [1, 2, 3, 4, 5]


def test_photos_dragged_away_are_all_of_the_stack(qtbot: QtBot, view: LibraryView) -> None:
    qtbot.waitUntil(lambda: view.model._rows.get(22) is not None)
    urls = view.model.mimeData([view.model.index(1)]).urls()
    assert len(urls) == 4


def test_open_stacks_stay_open_when_photos_come(view: LibraryView) -> None:
    view.grid.toggle_stack(view.model.index(1))
    view.show_photos([9, 1, 2, 3, 4, 5], [Section("May 2021", 6)], {2: [20, 21]}, keep=True)
    assert _shown(view) == [9, 1, 2, 20, 21, 3, 4, 5]
    assert sum(section.photos for section in view.model.sections) == 8
    view.show_photos([9, 1, 2], [Section("May 2021", 3)], {2: [20, 21]})
    assert _shown(view) == [9, 1, 2]


def test_a_screen_reader_hears_of_the_stack(qtbot: QtBot, view: LibraryView) -> None:
    qtbot.waitUntil(lambda: view.model.cached(1) is not None)
    text = view.model.data(view.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert str(text).endswith("stack of 4 photo(s)")


def test_number_is_painted_in_the_corner(qtbot: QtBot, view: LibraryView) -> None:
    before = view.grid.viewport().grab().toImage().pixelColor(_mark(view, 1))
    view.grid.toggle_stack(view.model.index(1))
    after = view.grid.viewport().grab().toImage().pixelColor(_mark(view, 1))
    assert before != after
