"""What a person has is kept over a kill, corrected and undone; wrong models are refused in place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psutil
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from core.paths import DataPaths
from core.records import PlaceListId
from core.settings.settings_file import load_settings
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from tests.app.conftest import MakeApplication
from tests.app.real_worker import with_real_worker
from tests.helpers.children import is_alive
from tests.helpers.photo_folders import write_library
from ui.main_window import Page


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
    qtbot.waitUntil(lambda: not is_alive(worker))  # it follows its window
    assert load_settings(paths.settings).text_percent == 120
    again = make_application(start_worker=with_real_worker)
    view = again.chat_view
    qtbot.waitUntil(lambda: again.library_view.model.rowCount() == 3)
    qtbot.waitUntil(lambda: view.conversations._list.count() == 1)
    view.conversations.selected.emit(
        view.conversations._list.item(0).data(Qt.ItemDataRole.UserRole + 1)
    )
    qtbot.waitUntil(lambda: len(view.answers()) == 1)
    qtbot.waitUntil(lambda: view.composer.text == "and something cheap")
    dialog = again.places.paste()
    qtbot.waitUntil(lambda: "Lighthouse" in dialog.editor.toPlainText())
    dialog.close()
    assert _names(paths) == ["Paris"]


def test_removed_word_of_the_profile_comes_back_by_undo(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    write_library(tmp_path / "photos", 6)
    application.library.folders.add_folders([tmp_path / "photos"])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 6)
    view = application.profile_view
    application.window.show_page(Page.PROFILE)

    def remove_buttons() -> dict[str, QToolButton]:
        buttons = view.findChildren(QToolButton)
        names = {button.accessibleName(): button for button in buttons}
        return {name.split()[1].rstrip(":"): b for name, b in names.items() if "Remove" in name}

    view.choose_category("place")
    qtbot.waitUntil(lambda: "red" in remove_buttons())
    remove_buttons()["red"].click()
    qtbot.waitUntil(lambda: "red" not in remove_buttons())
    assert "does not count any more" in view.notice.text
    qtbot.keyClick(application.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "red" in remove_buttons())


def test_models_page_names_what_is_there_and_refuses_a_wrong_folder_in_place(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    application.window.show_page(Page.SETTINGS)
    page = application.settings_view.models

    def names() -> list[str]:
        return [button.accessibleName() for button in page.findChildren(QPushButton)]

    qtbot.waitUntil(lambda: any(name.startswith("Download: ") for name in names()))
    assert any(name.startswith("From a file …: ") for name in names())
    wrong = tmp_path / "no model"
    wrong.mkdir()
    application.models.import_from("my-model", wrong)
    notice = application.settings_view.notice
    qtbot.waitUntil(lambda: not notice.isHidden())
    assert not (application._paths.models / "my-model").exists()
    assert notice.text.endswith(".")


def test_window_without_a_tray_quits_when_it_is_closed(
    qtbot: QtBot, make_application: MakeApplication
) -> None:
    application = make_application()
    with qtbot.waitSignal(application.quit_requested):
        application.window.close()
