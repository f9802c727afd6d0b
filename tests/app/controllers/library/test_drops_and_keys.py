"""What is dropped, what cannot be opened, and where the keys are afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from tests.app.library_builder import make_images
from tests.ui.places.test_places import drop
from ui.dialogs.import_places import ImportPlacesDialog


def test_photos_of_our_own_are_no_import_and_one_from_outside_offers_its_folder(
    qtbot: QtBot, with_photos: Application, tmp_path: Path
) -> None:
    own = sorted((tmp_path / "ships").iterdir())[0]
    other = sorted(make_images(tmp_path / "trains", 1).iterdir())[0]
    drop(with_photos.window, [own], source=with_photos.library_view.grid)
    drop(with_photos.places_view, [own])  # left to the window
    assert with_photos.window.findChildren(ImportPlacesDialog) == []
    assert with_photos.window.notice.isHidden()
    drop(with_photos.window, [other])
    assert with_photos.window.findChildren(ImportPlacesDialog) == []
    assert "added with their folder" in with_photos.window.notice.text
    with_photos.window.notice.findChildren(QPushButton)[0].click()
    folders = with_photos.library_view.folders
    qtbot.waitUntil(lambda: folders._list.topLevelItemCount() == 3)


def test_a_video_without_a_player_is_said_in_the_viewer(
    qtbot: QtBot, with_photos: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # without any launcher
    view = with_photos.library_view
    view.open_photo(view.model.photo_id(0))
    view.open_requested.emit(view.model.photo_id(0))
    qtbot.waitUntil(lambda: "No program on this computer" in view.notice.text)
    assert view.notice.isVisible()
    assert view.is_viewer_open()
    view.notice.findChildren(QPushButton)[0].click()
    assert QGuiApplication.clipboard().text().startswith(str(tmp_path / "ships"))


def test_the_next_search_is_typed_where_the_last_one_was(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    view.filters.search.setFocus()
    qtbot.keyClicks(view.filters.search, "xyzzy\r")
    qtbot.waitUntil(lambda: view.state.title == "Nothing fits")
    focused = QApplication.focusWidget()
    assert focused is view.filters.search
    qtbot.keyClicks(focused, "ship-004\r")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
