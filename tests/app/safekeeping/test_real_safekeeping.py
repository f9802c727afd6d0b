"""Backup, restore, report, erase, failures, pause and tray, with the real worker at work.

The worker process is the real one; its encoder is a small fake, since every test starts it anew.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from app.desktop import bootstrap
from app.desktop.application import Application
from core.catalogue.staging import staging_for
from core.paths import DataPaths
from core.records import PlaceListId
from core.settings.chosen import IndexSpeed
from core.store.connection import open_store
from tests.app.conftest import MakeApplication
from tests.app.reaching import the
from tests.app.real_worker import with_real_worker, with_slow_worker
from tests.helpers.photo_folders import write_library, write_photo
from ui.library.folders_panel import FolderActivity
from ui.main_window import Page
from ui.settings.privacy_page import EraseDialog
from ui.settings.settings_view import SettingsPage
from ui.task_bar import IndexState


def _fill(qtbot: QtBot, application: Application, folder: Path, photos: int) -> None:
    write_library(folder, photos)
    application.library.folders.add_folders([folder])
    _is_read(qtbot, application, photos)


def _is_read(qtbot: QtBot, application: Application, photos: int) -> None:
    view, bar = application.library_view, application.window.task_bar
    qtbot.waitUntil(lambda: view.model.rowCount() == photos and bar.state is IndexState.IDLE)


def _press(page: QWidget, text: str) -> None:
    (found,) = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    found.click()


def _ask(qtbot: QtBot, application: Application, text: str) -> None:
    view = application.chat_view
    application.window.show_page(Page.CHAT)
    qtbot.waitUntil(lambda: view.composer.place_list is not None)
    qtbot.keyClicks(view.composer._text, text)
    qtbot.keyClick(view.composer._text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.answers()) and not view.status)


def test_backup_brings_back_photos_lists_and_conversations_and_the_report_names_none(
    qtbot: QtBot, place_list: PlaceListId, paths: DataPaths, make_application: MakeApplication,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    first = make_application(start_worker=with_real_worker)
    _fill(qtbot, first, tmp_path / "holiday", 6)
    _ask(qtbot, first, "where should I go in autumn?")
    first._show_settings(SettingsPage.PRIVACY)
    page, notice = first.settings_view.privacy, first.settings_view.notice
    chosen = tmp_path / "mine.backup"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    _press(page, "Back up …")
    qtbot.waitUntil(lambda: "backup is complete" in notice.text)

    report = tmp_path / "report.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    _press(page, "Save a report …")
    qtbot.waitUntil(lambda: "report was saved" in notice.text)
    told = json.loads(report.read_text())
    assert told["photos"] == 6
    assert "not installed" not in told["packages"].values()
    for private in ("holiday", "trip", "autumn", "Paris", "Harbour", "red", str(tmp_path)):
        assert private not in report.read_text()

    first.places_view.delete_requested.emit(place_list)
    for root in first.library.folders.roots or ():
        first.library_view.folders.remove_requested.emit(root.id)
    qtbot.waitUntil(lambda: first.library_view.model.rowCount() == 0)
    with qtbot.waitSignal(first.restore_requested) as asked:
        _press(page, "Restore …")
    first.close()
    started_again: list[str] = []
    monkeypatch.setattr(os, "execv", lambda program, _arguments: started_again.append(program))
    bootstrap._restore(paths, asked.args[0])
    assert started_again == [sys.executable]

    second = make_application(start_worker=with_real_worker)
    _is_read(qtbot, second, 6)
    qtbot.waitUntil(lambda: second.chat_view.composer.place_list == place_list)
    conversations = second.chat_view.conversations._list
    qtbot.waitUntil(lambda: conversations.count() == 1)
    conversations.setCurrentRow(0)
    qtbot.waitUntil(lambda: len(second.chat_view.answers()) == 1)


def test_erased_library_starts_again_as_new_and_no_photo_is_touched(
    qtbot: QtBot, place_list: PlaceListId, paths: DataPaths, make_application: MakeApplication,
    tmp_path: Path,
) -> None:  # fmt: skip
    first = make_application(start_worker=with_real_worker)
    _fill(qtbot, first, tmp_path / "photos", 3)
    _ask(qtbot, first, "where should I go?")
    first._show_settings(SettingsPage.PRIVACY)
    _press(first.settings_view.privacy, "Erase everything …")
    dialog = the(EraseDialog, first.settings_view.privacy)
    qtbot.keyClicks(the(QLineEdit, dialog), "erase")
    with qtbot.waitSignal(first.erase_requested):
        _press(dialog, "Erase everything")
    first.close()
    interrupted = staging_for("clip", paths.models, "0" * 40)
    (interrupted / "half.bin").write_bytes(b"half")
    bootstrap._erase(paths)
    left = [path for path in paths.root.rglob("*") if path.is_file()]
    assert left == [paths.models / ".install.lock"]
    assert len(list((tmp_path / "photos").rglob("*.jpg"))) == 3

    open_store(paths.create().database).close()  # as the next start does
    second = make_application(start_worker=with_real_worker)
    state = second.library_view.state
    qtbot.waitUntil(lambda: state.title == "Your photos are waiting")
    assert second.chat_view.conversations._list.count() == 0
    assert second.chat_view.composer.place_list is None


def test_file_that_could_not_be_read_is_tried_again_when_told(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    write_library(folder, 3)
    broken = folder / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 torn off while copying")
    application = make_application(start_worker=with_real_worker)
    application.library.folders.add_folders([folder])
    _is_read(qtbot, application, 3)
    view, bar = application.library_view, application.window.task_bar
    qtbot.waitUntil(lambda: bar._failures.isVisible())
    bar._failures.click()
    qtbot.waitUntil(lambda: view.failures.model.rowCount() == 1)
    failure = view.failures.model.failure(0)
    assert failure.path == broken
    assert str(failure.reason).endswith(".")
    write_photo(broken, colour="green", seed=77)
    _press(view.failures, "Try again")
    qtbot.waitUntil(lambda: view.failures.model.rowCount() == 0)
    _press(view.failures, "Back to the photos")
    _is_read(qtbot, application, 4)
    assert not bar._failures.isVisible()


def test_reading_is_paused_goes_on_and_is_stopped_by_the_buttons_of_the_task_bar(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_slow_worker, index_speed=IndexSpeed.FAST)
    write_library(tmp_path / "photos", 18)
    application.library.folders.add_folders([tmp_path / "photos"])
    view, bar = application.library_view, application.window.task_bar
    qtbot.waitUntil(lambda: bar.state is IndexState.RUNNING)
    bar._pause.click()
    qtbot.waitUntil(lambda: application.library.folders.activity is FolderActivity.PAUSED)
    qtbot.waitUntil(lambda: "Paused" in bar.text)
    # A search is answered after all that the worker does now: nothing more is read meanwhile.
    read = bar._progress.done
    view.filters.search.setText("red")
    qtbot.waitUntil(lambda: not view.filters._typing.isActive())
    qtbot.waitUntil(lambda: "Searching" not in view.filters._summary.text())
    view.filters.search.clear()
    assert (bar._progress.done, bar.state) == (read, IndexState.PAUSED)
    assert read < 18
    bar._pause.click()
    qtbot.waitUntil(lambda: bar._progress.done > read)
    bar._cancel.click()
    qtbot.waitUntil(lambda: bar.state is IndexState.IDLE)
    application.actions.action("check").trigger()
    _is_read(qtbot, application, 18)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise", extend=True)
def test_window_in_the_tray_goes_on_reading_shows_how_far_and_tells_when_it_is_done(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, title, text, *_: said.append((title, text))
    )
    application = make_application(start_worker=with_slow_worker, close_to_tray=True)
    tips: list[str] = []
    application.window.task_bar.text_changed.connect(
        lambda _text: tips.append(application.tray._icon.toolTip())
    )
    write_library(tmp_path / "photos", 6)
    application.library.folders.add_folders([tmp_path / "photos"])
    with qtbot.assertNotEmitted(application.quit_requested):
        application.window.close()
    assert not application.window.isVisible()
    qtbot.waitUntil(lambda: bool(said))
    assert said == [("All photos have been read", "6 photos are in your library.")]
    assert any("of 6 files read" in tip for tip in tips)
    application.tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert application.window.isVisible()
    _is_read(qtbot, application, 6)
