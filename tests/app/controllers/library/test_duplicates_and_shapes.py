"""Duplicates side by side, stacks and shapes in the whole window; what was chosen is kept."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from core.paths import DataPaths
from core.records import PhotoId
from core.settings.settings_file import load_settings
from core.store.connection import open_store
from core.store.library.stacks import StackKind, StackStore
from ui.library.filter_bar import LibraryFilter, Show


def _stack(paths: DataPaths, ids: list[PhotoId], kind: StackKind) -> None:
    connection = open_store(paths.database)
    StackStore(connection).replace(dict.fromkeys(ids[1:], (ids[0], kind)))
    connection.close()


def test_stacks_are_shown_counted_and_switched_off_for_good(
    qtbot: QtBot, with_photos: Application, paths: DataPaths
) -> None:
    view = with_photos.library_view
    ids = [view.model.photo_id(row) for row in range(4)]
    _stack(paths, ids, StackKind.BURST)
    view.filters._stacks.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 9)
    assert view.filters._summary.text().startswith("12 photo")
    assert "1 stack" in view.filters._summary.text()
    assert view.model.sections[-1].photos + sum(s.photos for s in view.model.sections[:-1]) == 9
    view.filters._stacks.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)
    assert not load_settings(paths.settings).stack_photos


def test_what_is_found_is_stacked_as_the_library_is(
    qtbot: QtBot, with_photos: Application, paths: DataPaths
) -> None:
    view = with_photos.library_view
    _stack(paths, [view.model.photo_id(row) for row in (7, 2, 4)], StackKind.BURST)
    view.filters.set_stacked(True)
    view.filters.set_filter(LibraryFilter(text="ship"))
    qtbot.waitUntil(lambda: view.model.rowCount() == 10)
    assert "12 good" in view.filters._summary.text()
    assert "1 stack" in view.filters._summary.text()
    assert sum(section.photos for section in view.model.sections) == 10
    (lead,) = (row for row in range(10) if view.model.stack_of(row) is not None)
    view.grid.toggle_stack(view.model.index(lead))
    assert view.model.rowCount() == 12
    view.filters._stacks.click()  # switches it off, while the search stays
    qtbot.waitUntil(lambda: "stack" not in view.filters._summary.text())
    assert view.model.rowCount() == 12


def test_duplicates_are_side_by_side_with_the_names_of_their_files(
    qtbot: QtBot, with_photos: Application, paths: DataPaths, photos: Path
) -> None:
    view = with_photos.library_view
    alike = [view.model.photo_id(row) for row in (3, 5)]
    _stack(paths, alike, StackKind.COPY)
    twice = sorted(photos.iterdir())[0]
    other = photos.parent / "other"
    other.mkdir()
    shutil.copy(twice, other / "again.jpg")
    with_photos.library.folders.add_folders([other])
    qtbot.waitUntil(lambda: len(with_photos.library.folders.roots or ()) == 2)
    view.filters.set_filter(LibraryFilter(show=Show.DUPLICATES))
    qtbot.waitUntil(lambda: len(view.model.sections) == 2)
    shown = {section.photos: section.title for section in view.model.sections}
    assert set(shown) == {1, 2}
    assert "again.jpg" in shown[1]
    assert twice.name in shown[1]
    assert "same picture" in shown[2]
    assert {view.model.photo_id(row) for row in range(3)} >= set(alike)
    assert view.filters._summary.text().startswith("2 picture")


def test_without_duplicates_it_says_so(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.library_view
    view.filters.set_filter(LibraryFilter(show=Show.DUPLICATES))
    qtbot.waitUntil(lambda: view.state.title == "No photo fits this filter")


def test_shapes_are_read_when_they_are_wanted_and_kept(
    qtbot: QtBot, with_photos: Application, paths: DataPaths
) -> None:
    view = with_photos.library_view
    square = view.grid.visualRect(view.model.index(0))
    assert square.width() == square.height()
    view.filters._shapes.click()
    qtbot.waitUntil(lambda: view.grid._cells.line is not None)
    rect = view.grid.visualRect(view.model.index(0))
    qtbot.waitUntil(lambda: view.model.cached(0) is not None)
    row = view.model.cached(0)
    assert row is not None
    metadata = row.photo.metadata
    assert abs(rect.width() / rect.height() - metadata.width_px / metadata.height_px) < 0.05
    assert load_settings(paths.settings).justified_grid
    view.filters._shapes.click()
    assert view.grid.visualRect(view.model.index(0)) == square
