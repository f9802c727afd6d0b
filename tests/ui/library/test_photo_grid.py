"""The virtual grid with 100 000 photos, by keyboard, mouse and for screen readers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from core.records import Moment, PhotoId, PhotoState
from tests.ui.samples import make_photo, no_map
from ui.library.grid_layout import Section
from ui.library.library_view import LibraryView
from ui.library.photo_grid import DEFAULT_ZOOM, PhotoGrid
from ui.library.photo_grid_model import PhotoGridModel, PhotoRow
from ui.library.thumbnail_loader import ThumbnailLoader

_MANY = 100_000


class AskedModel(PhotoGridModel):
    """Remembers which rows it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []


@pytest.fixture
def model() -> AskedModel:
    """100 000 photos in months of 250; rows are given as soon as they are asked for."""
    model = AskedModel()

    def answer(ids: Sequence[PhotoId]) -> None:
        model.asked.extend(ids)
        model.add_rows({id_: PhotoRow(make_photo(id_), f"photo number {id_}") for id_ in ids})

    model.rows_needed.connect(answer)
    months = [Section(f"Month {number}", 250) for number in range(_MANY // 250)]
    model.set_photos(array("q", range(1, _MANY + 1)), months)
    return model


@pytest.fixture
def grid(qtbot: QtBot, model: AskedModel, thumbnails: ThumbnailLoader) -> PhotoGrid:
    grid = PhotoGrid(model, thumbnails)
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    with qtbot.waitExposed(grid):
        grid.show()
    qtbot.waitUntil(lambda: bool(model.asked))
    return grid


def test_only_photos_in_sight_are_asked_for(grid: PhotoGrid, model: AskedModel) -> None:
    assert 0 < len(model.asked) < 200


def test_scrolling_to_the_end_asks_for_the_last_photos_only(
    qtbot: QtBot, grid: PhotoGrid, model: AskedModel
) -> None:
    model.asked.clear()
    bar = grid.verticalScrollBar()

    def last_is_asked_for() -> bool:
        bar.setValue(bar.maximum())  # which moves while the headings are still laid out
        grid.viewport().update()  # without a screen a frame is lost now and then
        return _MANY in model.asked

    qtbot.waitUntil(last_is_asked_for)
    assert len(model.asked) < 400


def test_arrow_keys_move_by_cell_and_line(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.setCurrentIndex(grid.model().index(0, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 1
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    below = grid.currentIndex().row()
    assert (
        grid.visualRect(grid.currentIndex()).left()
        == grid.visualRect(grid.model().index(1, 0)).left()
    )
    assert below > 1
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == _MANY - 1
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_shift_and_arrows_select_several(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.setCurrentIndex(grid.model().index(0, 0))
    for _ in range(3):
        qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected_ids() == [1, 2, 3, 4]


def test_enter_opens_the_current_photo(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.show_photo(7)
    with qtbot.waitSignal(grid.photo_opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [7]


def test_click_selects_the_photo_under_the_mouse(qtbot: QtBot, grid: PhotoGrid) -> None:
    centre = grid.visualRect(grid.model().index(2, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert grid.selected_ids() == [3]


def test_a_window_of_another_height_shows_the_same_part_of_the_photos(
    qtbot: QtBot, grid: PhotoGrid
) -> None:
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 37)  # within a line
    place = bar.value()
    grid.resize(900, 560)
    assert bar.value() == place
    grid.resize(900, 600)
    assert bar.value() == place


def test_heading_stays_at_the_top_while_its_photos_scroll(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(400)
    # Under the sticky heading no photo can be hit.
    assert not grid.indexAt(QPoint(40, 4)).isValid()


def test_photos_in_sight_stay_where_they_are_when_newer_ones_arrive(
    qtbot: QtBot, thumbnails: ThumbnailLoader
) -> None:
    view = LibraryView(thumbnails, no_map)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    view.show_photos(range(1_000), [Section("May 2020", 1_000)])
    view.grid.verticalScrollBar().setValue(3_333)
    before = view.grid.top_photo()
    assert before is not None
    newer = [*range(5_000, 5_037), *range(1_000)]
    view.show_photos(newer, [Section("June 2020", 37), Section("May 2020", 1_000)], keep=True)
    after = view.grid.top_photo()
    assert after is not None
    assert abs(after[0] - before[0]) < 20  # the same line; its columns moved by 37
    assert abs(after[1] - before[1]) < view.grid.visualRect(view.model.index(0)).height()
    view.grid.verticalScrollBar().setValue(0)
    view.show_photos([9_999, *newer], keep=True)
    assert view.grid.verticalOffset() == 0  # who looks at the newest sees them come
    qtbot.wait(0)


def test_zoom_keeps_the_current_photo_in_view(grid: PhotoGrid) -> None:
    grid.show_photo(50_000)
    for step in (0, 5, DEFAULT_ZOOM):
        grid.set_zoom(step)
        rect = grid.visualRect(grid.model().index(49_999, 0))
        assert grid.viewport().rect().intersects(rect)


def test_refreshing_rows_repaints_without_asking_again(
    qtbot: QtBot, grid: PhotoGrid, model: AskedModel
) -> None:
    model.asked.clear()
    model.add_rows({PhotoId(1): PhotoRow(make_photo(1), "another caption")})
    assert model.index(0).data() == "another caption, " + model.index(0).data().split(", ", 1)[1]
    assert model.asked == []


def test_screen_reader_hears_caption_date_and_state(grid: PhotoGrid, model: AskedModel) -> None:
    model.add_rows(
        {PhotoId(1): PhotoRow(make_photo(1, state=PhotoState.OFFLINE), "a ship in a harbour.")}
    )
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("a ship in a harbour, ")
    assert "2021" in spoken
    assert spoken.endswith("folder not reachable")
    interface = QAccessible.queryAccessibleInterface(grid)
    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == _MANY


def test_cache_of_rows_stays_small_however_far_one_scrolls(
    qtbot: QtBot, grid: PhotoGrid, model: AskedModel
) -> None:
    bar = grid.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        qtbot.wait(1)
    assert len(model._rows) <= 2_000


def test_what_moves_has_a_mark_and_a_name_for_it(grid: PhotoGrid, model: AskedModel) -> None:
    still = make_photo(1)
    live = replace(still, clip=still.path.with_suffix(".mov"))
    metadata = replace(still.metadata, format="MP4", duration_ms=65_000)
    video = replace(live, metadata=metadata, moment=Moment(0, leads=True))
    first = model.index(0)
    corners, names = [], []
    found = replace(video, moment=Moment(12_000))
    for photo in (still, live, video, found):
        model.add_rows({PhotoId(1): PhotoRow(photo, "a lake")})
        cell = grid.visualRect(first)
        picture = grid.viewport().grab(cell.adjusted(cell.width() // 2, cell.height() // 2, 0, 0))
        corners.append(picture.toImage())
        names.append(model.data(first, Qt.ItemDataRole.AccessibleTextRole))
    assert corners[0] != corners[1] != corners[2] != corners[3]
    assert "moving photo" in str(names[1])
    assert "video, 1:05" in str(names[2])
    assert "video, at 0:12" in str(names[3])


def test_years_beside_the_grid_scroll_to_their_photos(
    qtbot: QtBot, thumbnails: ThumbnailLoader
) -> None:
    view = LibraryView(thumbnails, no_map)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    grid = view.grid
    view.show_photos(range(1_000), [Section("May 2020", 1_000, "2020")])
    whole = grid.viewport().width()
    assert grid.years.isHidden()  # there is nothing to choose from
    months = [
        Section(f"{month} {year}", 100, str(year))
        for year in (2021, 2020, 2015)
        for month in (2, 1)
    ]
    view.show_photos(range(600), months)
    assert grid.viewport().width() < whole
    texts = dict(grid.years.texts())
    assert list(texts) == ["2021", "2020", "2015"]
    spot = texts["2015"].center().toPoint()
    qtbot.mouseClick(grid.years, Qt.MouseButton.LeftButton, pos=spot)
    first = grid.top_photo()
    assert first is not None
    assert 396 <= first[0] <= 400  # the line before its heading may still be visible
    qtbot.mouseClick(grid.years, Qt.MouseButton.LeftButton, pos=texts["2021"].center().toPoint())
    assert grid.verticalOffset() == 0
