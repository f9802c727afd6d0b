"""What a person has is kept over a kill, backed up, restored, erased, corrected and undone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QSystemTrayIcon, QToolButton
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.application import Application
from core.paths import DataPaths
from core.records import IndexProgress, PlaceListId
from core.settings import load_settings
from core.store.connection import open_store
from core.store.places import PlaceListStore
from core.worker.messages import IndexFinished, IndexOutcome
from tests.app.conftest import MakeApplication
from tests.app.reaching import the
from tests.app.real_worker import with_real_worker
from tests.helpers.children import is_alive
from tests.helpers.photo_folders import write_library
from ui.main_window import Place
from ui.privacy_page import EraseDialog

_LONG = 90_000


def _names(paths: DataPaths) -> list[str]:
    connection = open_store(paths.database, read_only=True)
    try:
        return [entry.name for entry in PlaceListStore(connection).all()]
    finally:
        connection.close()


def test_killed_window_loses_nothing_that_was_typed(
    qtbot: QtBot, place_list: PlaceListId, paths: DataPaths, make_application: MakeApplication
) -> None:
    command = [sys.executable, "-m", "tests.app.killed_window", str(paths.root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        try:
            ready, worker_id = window.stdout.readline().split()
            assert ready == "ready"
            worker = psutil.Process(int(worker_id))
        finally:
            window.kill()
    qtbot.waitUntil(lambda: not is_alive(worker), timeout=_LONG)  # it follows its window
    assert load_settings(paths.settings).text_percent == 120
    again = make_application(start_worker=with_real_worker)
    view = again.chat_view
    qtbot.waitUntil(lambda: again.library_view.model.rowCount() == 3, timeout=_LONG)
    qtbot.waitUntil(lambda: view.conversations._list.count() == 1, timeout=_LONG)
    view.conversations.selected.emit(
        view.conversations._list.item(0).data(Qt.ItemDataRole.UserRole + 1)
    )
    qtbot.waitUntil(lambda: len(view.answers()) == 1, timeout=_LONG)
    qtbot.waitUntil(lambda: view.composer.text == "and something cheap", timeout=_LONG)
    dialog = again.places.paste()
    qtbot.waitUntil(lambda: "Lighthouse" in dialog.editor.toPlainText(), timeout=_LONG)
    dialog.close()
    assert _names(paths) == ["Paris"]


def test_backup_from_the_privacy_page_brings_a_deleted_list_back(
    qtbot: QtBot, place_list: PlaceListId, paths: DataPaths, make_application: MakeApplication,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    application = make_application()
    application.window.show_place(Place.SETTINGS)
    file = tmp_path / "mine.backup"
    application.privacy.back_up(file)
    notice = application.settings_view.notice
    qtbot.waitUntil(lambda: "backup is complete" in notice.text, timeout=_LONG)
    application.places_view.delete_requested.emit(place_list)
    qtbot.waitUntil(lambda: _names(paths) == [], timeout=_LONG)
    asked: list[Path] = []
    application.restore_requested.connect(asked.append)
    application.privacy.restore_requested.emit(file)
    application.close()
    started_again: list[str] = []
    monkeypatch.setattr(os, "execv", lambda program, _arguments: started_again.append(program))
    bootstrap._restore(paths, asked[0])
    assert started_again == [sys.executable]
    assert _names(paths) == ["Paris"]


def test_erase_needs_the_word_and_then_leaves_nothing(
    qtbot: QtBot, paths: DataPaths, make_application: MakeApplication, tmp_path: Path
) -> None:
    write_library(tmp_path / "photos", 3)
    application = make_application()
    application.library.folders.add_folders([tmp_path / "photos"])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 3, timeout=_LONG)
    erased: list[bool] = []
    application.erase_requested.connect(lambda: erased.append(True))
    application.settings_view.privacy._confirm()
    dialog = the(EraseDialog, application.settings_view.privacy)
    go_on = next(b for b in dialog.findChildren(QPushButton) if b.property("kind") == "danger")
    go_on.click()
    assert erased == []
    qtbot.keyClicks(the(QLineEdit, dialog), "erase")
    go_on.click()
    assert erased == [True]
    application.close()
    bootstrap._erase(paths)
    assert not paths.database.exists()
    assert not list(paths.root.rglob("*.jpg"))
    assert len(list((tmp_path / "photos").rglob("*.jpg"))) == 3


def test_report_holds_versions_and_counts_but_nothing_of_the_person(
    qtbot: QtBot, with_photos: Application, tmp_path: Path
) -> None:
    file = tmp_path / "report.json"
    with_photos.privacy.save_report(file)
    qtbot.waitUntil(file.exists, timeout=_LONG)
    qtbot.waitUntil(lambda: file.stat().st_size > 0, timeout=_LONG)
    text = file.read_text()
    assert json.loads(text)["photos"] == 12
    for private in ("ship", "sea", "Paris", "Harbour", str(tmp_path)):
        assert private not in text


def test_removed_word_of_the_profile_comes_back_by_undo(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    write_library(tmp_path / "photos", 6)
    application.library.folders.add_folders([tmp_path / "photos"])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 6, timeout=_LONG)
    view = application.profile_view
    application.window.show_place(Place.PROFILE)

    def remove_buttons() -> dict[str, QToolButton]:
        buttons = view.findChildren(QToolButton)
        names = {button.accessibleName(): button for button in buttons}
        return {name.split()[1].rstrip(":"): b for name, b in names.items() if "Remove" in name}

    view.choose_category("place")
    qtbot.waitUntil(lambda: "red" in remove_buttons(), timeout=_LONG)
    remove_buttons()["red"].click()
    qtbot.waitUntil(lambda: "red" not in remove_buttons(), timeout=_LONG)
    assert "does not count any more" in view.notice.text
    qtbot.keyClick(application.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "red" in remove_buttons(), timeout=_LONG)


def test_models_page_names_what_is_there_and_refuses_a_wrong_folder_in_place(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    application.window.show_place(Place.SETTINGS)
    page = application.settings_view.models

    def names() -> list[str]:
        return [button.accessibleName() for button in page.findChildren(QPushButton)]

    qtbot.waitUntil(lambda: any(name.startswith("Download: ") for name in names()), timeout=_LONG)
    assert any(name.startswith("From a file …: ") for name in names())
    wrong = tmp_path / "no model"
    wrong.mkdir()
    application.models.import_from("my-model", wrong)
    notice = application.settings_view.notice
    qtbot.waitUntil(lambda: not notice.isHidden(), timeout=_LONG)
    assert not (application._paths.models / "my-model").exists()
    assert notice.text.endswith(".")


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support raise", extend=True)
def test_window_closes_into_the_tray_and_comes_back(
    qtbot: QtBot, make_application: MakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    application = make_application(close_to_tray=True)
    left: list[bool] = []
    application.quit_requested.connect(lambda: left.append(True))
    application.window.close()
    assert not application.window.isVisible()
    assert left == []
    application.window.task_bar.set_progress(IndexProgress(found=10, done=10, failed=0))
    assert "10 photo" in application.tray._icon.toolTip()
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, title, *_: said.append(title))
    application.worker.event_received.emit(
        IndexFinished(IndexOutcome.FINISHED, IndexProgress(found=10, done=10, failed=0))
    )
    assert said == ["All photos have been read"]
    application.tray.open_requested.emit()
    assert application.window.isVisible()


def test_window_without_a_tray_quits_when_it_is_closed(
    qtbot: QtBot, make_application: MakeApplication
) -> None:
    application = make_application()
    with qtbot.waitSignal(application.quit_requested):
        application.window.close()
