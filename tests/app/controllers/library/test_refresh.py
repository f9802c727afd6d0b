"""What a person has chosen, typed or scrolled to stays while new photos arrive."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.controllers.library import folders_controller, library_controller
from app.desktop.application import Application
from core.paths import DataPaths
from core.photos.thumbnails import ThumbnailCache
from core.records import FailureKind, FileFailure, IndexProgress, IndexResult
from core.sentences import plain
from core.store.connection import open_store
from core.store.library.roots import RootStore
from core.worker.channel.messages import IndexProgressed
from tests.app.conftest import MakeApplication
from tests.app.library_builder import fill_folder, make_images
from ui.library.filter_bar import LibraryFilter
from ui.library.folders_panel import FolderActivity


def _failure(name: str) -> FileFailure:
    return FileFailure(Path("/photos") / name, FailureKind.CORRUPT, plain("It is damaged."), 1)


def _refresh(qtbot: QtBot, application: Application) -> None:
    """As every change of the library does, at most once a second."""
    with qtbot.waitSignal(application.library_view.model.modelReset):
        application.library.reload()


def test_selection_of_several_photos_outlives_new_photos(
    qtbot: QtBot, with_photos: Application, tmp_path: Path
) -> None:
    view = with_photos.library_view
    chosen = {view.model.photo_id(row) for row in (1, 2, 3, 7)}
    view.grid.select_photos(chosen, view.model.photo_id(7))
    more = make_images(tmp_path / "more", 15)  # the first twelve are in the library
    with_photos.library.folders.add_folders([more])
    qtbot.waitUntil(lambda: view.model.rowCount() == 15)
    assert set(view.grid.selected_ids()) == chosen
    assert view.model.photo_id(view.grid.currentIndex().row()) in chosen
    qtbot.keyClick(view.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.grid.selected_ids()


def test_refresh_does_not_scroll(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.library_view
    with_photos.window.resize(900, 500)
    view.grid.set_zoom(5)
    view.grid.select_photos([view.model.photo_id(0)], view.model.photo_id(0))  # out of sight
    bar = view.grid.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    _refresh(qtbot, with_photos)
    assert bar.value() == bar.maximum()
    assert view.grid.selected_ids() == [view.model.photo_id(0)]


def test_dates_that_were_only_looked_at_filter_nothing(
    qtbot: QtBot, with_photos: Application
) -> None:
    filters = with_photos.library_view.filters
    filters._dates.click()
    qtbot.keyClick(filters._from, Qt.Key.Key_Return)
    filters._from.editingFinished.emit()  # what the loss of the focus does, too
    filters._to.editingFinished.emit()
    assert filters.current == LibraryFilter()
    filters._from.setDate(QDate(2001, 2, 3))
    filters._from.editingFinished.emit()
    assert filters.current.taken_from is not None
    assert filters.current.taken_to is None
    filters._dates.click()
    assert filters.current == LibraryFilter()
    filters._dates.click()
    filters._to.editingFinished.emit()
    assert filters.current == LibraryFilter()


def test_folder_list_stays_where_it_was_scrolled_to(
    qtbot: QtBot, with_photos: Application, tmp_path: Path
) -> None:
    folders = with_photos.library_view.folders
    for number in range(6):
        with_photos.library.folders.add_folders([make_images(tmp_path / f"more{number}", 1)])
    qtbot.waitUntil(lambda: folders._list.topLevelItemCount() == 8)
    folders._list.setMaximumHeight(60)  # as in a low window
    bar = folders._list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    _refresh(qtbot, with_photos)
    with qtbot.waitSignal(with_photos.library.folders.folders_read):
        with_photos.library.folders.reload()
    assert bar.value() == bar.maximum() > 0


@pytest.mark.parametrize("more", [0, 5])
def test_failures_stay_where_they_were_and_chosen(
    qtbot: QtBot, application: Application, more: int
) -> None:
    view = application.library_view.failures
    failures = [_failure(f"{n}.jpg") for n in range(200)]
    application.library_view.show_failures(failures)
    bar = view._table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    view._table.selectRow(50)
    bar.setValue(90)
    application.library_view.show_failures(
        [
            *failures,
            *(_failure(f"x{n}.jpg") for n in range(more)),
        ]
    )
    assert bar.value() == 90
    assert view._table.currentIndex().row() == 50


def test_search_finds_photos_that_were_read_after_it(
    qtbot: QtBot, application: Application, photos: Path
) -> None:
    view = application.library_view
    view.filters.set_filter(LibraryFilter(text="ship"))
    qtbot.waitUntil(lambda: view.state.title == "Nothing fits")
    application.library.folders.add_folders([photos])
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)
    assert view.model.sections[0].title == "Fits best"


def test_a_search_while_photos_are_read_says_how_many_are_understood(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    view.filters.set_filter(LibraryFilter(text="xyzzy"))
    qtbot.waitUntil(lambda: view.state.title == "Nothing fits")
    with_photos.worker.event_received.emit(IndexProgressed(IndexProgress(318, 162, 1)))
    assert view.state.title == "Nothing found so far"
    assert "162 of 318" in view.state.accessibleDescription()
    with_photos.library.set_activity(FolderActivity.NONE)
    assert view.state.title == "Nothing fits"


def test_a_folder_that_is_forgotten_takes_its_counts_along_and_brings_them_back(
    qtbot: QtBot, with_photos: Application
) -> None:
    view, bar = with_photos.library_view, with_photos.window.task_bar
    connection = open_store(with_photos._paths.database)
    connection.execute("UPDATE locations SET state = 'failed' WHERE id = 1")
    connection.execute("INSERT INTO failures VALUES (1, 'corrupt', 'It is damaged.', 1, 0)")
    connection.close()
    with_photos.library.reload()
    qtbot.waitUntil(lambda: not bar._failures.isHidden())
    bar.set_result(IndexResult(read=12, copies=12))
    (root,) = with_photos.library.folders.roots or ()
    view.folders.remove_requested.emit(root.id)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    qtbot.waitUntil(lambda: bar._failures.isHidden())
    assert "12" not in bar.text
    view.notice.undo_last()
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)
    assert "12 photo" in view.folders._top(0).text(0)  # not only with the next refresh


def test_repeated_search_loses_neither_the_selection_nor_the_place(
    qtbot: QtBot, with_photos: Application, tmp_path: Path
) -> None:
    view = with_photos.library_view
    with_photos.window.resize(900, 500)
    view.grid.set_zoom(5)
    view.filters.set_filter(LibraryFilter(text="ship"))
    qtbot.waitUntil(lambda: view.model.sections[0].title == "Fits best")
    bar = view.grid.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    chosen = {view.model.photo_id(row) for row in (1, 7)}
    view.grid.select_photos(chosen, view.model.photo_id(7))
    bar.setValue(bar.maximum())
    in_sight = view.grid.top_photo()
    more = make_images(tmp_path / "more", 15)  # the first twelve are in the library
    with_photos.library.folders.add_folders([more])
    qtbot.waitUntil(lambda: view.model.rowCount() == 15)
    assert set(view.grid.selected_ids()) == chosen
    assert view.grid.top_photo() == in_sight


@pytest.mark.parametrize("how", ["return", "a letter more and less"])
def test_entering_the_same_search_again_searches_again(
    qtbot: QtBot, with_photos: Application, how: str
) -> None:
    view = with_photos.library_view
    qtbot.keyClicks(view.filters.search, "ship")
    qtbot.waitUntil(lambda: view.model.sections[0].title == "Fits best")
    with qtbot.waitSignal(view.model.modelReset):
        if how == "return":
            qtbot.keyClick(view.filters.search, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(view.filters.search, "s")
            qtbot.keyClick(view.filters.search, Qt.Key.Key_Backspace)


def test_folder_that_changes_while_searching_makes_it_search_once_more(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    view.filters.set_filter(LibraryFilter(text="ship"))
    with_photos.library.reload()  # the first search is still open
    first = with_photos.library._search
    assert first is not None
    assert first.is_open
    qtbot.waitUntil(lambda: with_photos.library._search is not first)
    qtbot.waitUntil(lambda: not with_photos.library._search.is_open)  # type: ignore[union-attr]  # there is one
    assert view.model.rowCount() == 12


def test_a_start_reads_the_photos_once_and_before_anything_else(
    qtbot: QtBot,
    paths: DataPaths,
    photos: Path,
    make_application: MakeApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    connection = open_store(paths.database)
    root = RootStore(connection).add(photos)
    fill_folder(connection, ThumbnailCache(paths.thumbnails, 10**9), root, photos)
    connection.close()
    reads: list[str] = []

    def noted(module: object, name: str) -> None:
        original = getattr(module, name)

        def read(*arguments: object, **named: object) -> object:
            reads.append(name)
            return original(*arguments, **named)

        monkeypatch.setattr(module, name, read)

    noted(library_controller, "read_timeline")
    noted(folders_controller, "count_photos")
    noted(folders_controller, "subfolders")
    view = make_application().library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 12 and len(reads) >= 3)
    assert reads[:3] == ["read_timeline", "count_photos", "subfolders"]
