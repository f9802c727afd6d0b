"""The first minutes: the pictures folder is found and counted, a library that exists is greeted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.controllers import first_run_controller, models_controller
from app.controllers.models_controller import ModelsController
from app.desktop.application import Application
from app.worker.hardware import PROPOSED_ENCODER
from core.cancel import CancelToken
from core.catalogue.install import InstallProgress, InstallStage
from core.errors import UserError
from core.paths import DataPaths
from core.sentences import plain
from core.store.connection import open_store
from core.store.library.roots import RootStore
from tests.app.conftest import MakeApplication
from tests.app.library_builder import make_images
from tests.app.reaching import the
from ui.desktop import photos_start
from ui.dialogs.first_run import FirstRunDialog
from ui.dialogs.guide import GuideDialog
from ui.main_window import Page

_FIND = first_run_controller.pictures_folders


@pytest.fixture(autouse=True)
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The pictures folder of this system, with nine files to read, two of them no photos, and other things."""
    folder = make_images(tmp_path / "Pictures", 7)
    (folder / "clip.mp4").write_bytes(b"no video")
    (folder / "damaged.jpg").write_bytes(b"no photo")
    (folder / "notes.txt").write_text("no photo")
    make_images(folder / ".trash", 2)
    monkeypatch.setattr(first_run_controller, "pictures_folders", lambda: [folder])
    # To ask for the graphics card takes long, and is tested elsewhere.
    monkeypatch.setattr(ModelsController, "_ask_hardware", lambda _self: None)
    return folder


def _introduction(qtbot: QtBot, application: Application) -> FirstRunDialog:
    qtbot.waitUntil(lambda: bool(application.window.findChildren(FirstRunDialog)))
    return the(FirstRunDialog, application.window)


def test_pictures_folder_is_ticked_and_counted_and_read_after_three_clicks(
    qtbot: QtBot, make_application: MakeApplication, pictures: Path
) -> None:
    application = make_application(first_run_done=False)
    dialog = _introduction(qtbot, application)
    item = dialog._list.item(0)
    assert item.checkState() is Qt.CheckState.Checked
    qtbot.waitUntil(lambda: item.text().startswith(f"{pictures} (9 file"))
    for _ in range(3):
        qtbot.keyClick(dialog.next_button(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [r.path for r in application.library.folders.roots or ()] == [pictures])
    assert application.settings.settings.first_run_done


def test_what_was_found_is_read_after_one_click(
    qtbot: QtBot, make_application: MakeApplication, pictures: Path
) -> None:
    application = make_application(first_run_done=False)
    dialog = _introduction(qtbot, application)
    qtbot.waitUntil(lambda: dialog._at_once.isVisible())
    assert dialog._at_once.text().startswith("Start with 9 file")
    dialog._at_once.click()
    qtbot.waitUntil(lambda: [r.path for r in application.library.folders.roots or ()] == [pictures])


def test_folders_of_pictures_are_found_once_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    for name in ("Photos", "Pictures/OneDrive/Pictures"):
        (home / name).mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr(
        QStandardPaths, "standardLocations", lambda _location: [str(home / "Pictures")] * 2
    )
    assert _FIND() == [home / "Pictures", home / "Photos"]


def test_guide_leads_to_every_page_and_to_the_keys_and_the_data(
    qtbot: QtBot, application: Application
) -> None:
    application.actions.action("guide").trigger()
    dialog = the(GuideDialog, application.window)
    for page in Page:
        dialog.page_wanted.emit(page)
        assert application.window.page is page
    shows = [b for b in dialog.findChildren(QPushButton) if b.text() == "Show"]
    assert len(shows) == len(Page)
    shows[1].click()
    assert application.window.page is Page.CHAT
    for signal, shown in (
        (dialog.keys_wanted, application.settings_view.shortcuts),
        (dialog.data_wanted, application.settings_view.privacy),
    ):
        signal.emit()
        qtbot.waitUntil(shown.isVisible)
    assert application.first_run.guide() is dialog


def test_folder_that_is_not_ticked_is_not_read(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(first_run_done=False)
    dialog = _introduction(qtbot, application)
    dialog.add_folder(tmp_path / "more")
    dialog._list.item(0).setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(dialog.folders_chosen) as chosen:
        for _ in range(3):
            qtbot.mouseClick(dialog.next_button(), Qt.MouseButton.LeftButton)
    assert chosen.args == [[tmp_path / "more"]]


def test_library_that_exists_is_greeted_instead_of_introduced(
    qtbot: QtBot, make_application: MakeApplication, paths: DataPaths, photos: Path
) -> None:
    connection = open_store(paths.database)
    RootStore(connection).add(photos)
    connection.close()
    application = make_application(first_run_done=False)
    notice = application.library_view.notice
    qtbot.waitUntil(lambda: "is here" in notice.text)
    assert not application.window.findChildren(FirstRunDialog)
    assert application.settings.settings.first_run_done


class Downloads:
    """Instead of the network: each download waits until it may end."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.cancels: list[CancelToken] = []
        self.end = Event()
        self.problem: UserError | None = None

    def install(self, model_id: str, *_: object, **values: Any) -> None:
        self.begun.append(model_id)
        self.cancels.append(values["cancel"])
        values["on_progress"](InstallProgress(InstallStage.COPYING, 250_000_000, 1_000_000_000))
        while not self.end.wait(0.01):
            values["cancel"].check()
        if self.problem is not None:
            raise self.problem


@pytest.fixture
def downloads(monkeypatch: pytest.MonkeyPatch) -> Iterator[Downloads]:
    downloads = Downloads()
    monkeypatch.setattr(models_controller, "install", downloads.install)
    yield downloads
    downloads.end.set()


def _choose_better(qtbot: QtBot, application: Application) -> FirstRunDialog:
    dialog = _introduction(qtbot, application)
    qtbot.waitUntil(lambda: dialog._at_once.isVisible())
    for _ in range(2):
        qtbot.keyClick(dialog.next_button(), Qt.Key.Key_Return)
    dialog._tiers["recommended"].setChecked(True)
    qtbot.keyClick(dialog.next_button(), Qt.Key.Key_Return)
    return dialog


def test_better_models_are_downloaded_in_the_choice_while_photos_are_read(
    qtbot: QtBot,
    make_application: MakeApplication,
    downloads: Downloads,
    monkeypatch: pytest.MonkeyPatch,
    pictures: Path,
) -> None:
    used: list[str] = []
    application = make_application(first_run_done=False)
    monkeypatch.setattr(application.models, "use", used.append)
    dialog = _choose_better(qtbot, application)
    qtbot.waitUntil(lambda: "250" in dialog._progress_text.text())
    assert dialog._bar.value() == 250
    assert downloads.begun == [PROPOSED_ENCODER]
    qtbot.waitUntil(lambda: [r.path for r in application.library.folders.roots or ()] == [pictures])
    downloads.end.set()
    qtbot.waitUntil(lambda: "used from now on" in dialog._progress_text.text())
    assert used == [PROPOSED_ENCODER]
    qtbot.keyClick(dialog.next_button(), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert application.settings.settings.first_run_done


def test_download_goes_on_when_the_introduction_is_closed(
    qtbot: QtBot,
    make_application: MakeApplication,
    downloads: Downloads,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used: list[str] = []
    application = make_application(first_run_done=False)
    monkeypatch.setattr(application.models, "use", used.append)
    dialog = _choose_better(qtbot, application)
    qtbot.waitUntil(lambda: bool(downloads.begun))
    qtbot.keyClick(dialog.next_button(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not application.window.findChildren(FirstRunDialog))
    downloads.end.set()
    qtbot.waitUntil(lambda: used == [PROPOSED_ENCODER])


def test_download_is_stopped_in_the_choice(
    qtbot: QtBot, make_application: MakeApplication, downloads: Downloads
) -> None:
    application = make_application(first_run_done=False)
    dialog = _choose_better(qtbot, application)
    qtbot.waitUntil(lambda: bool(downloads.begun))
    qtbot.mouseClick(dialog._stop, Qt.MouseButton.LeftButton)
    assert "Stopped" in dialog._progress_text.text()
    assert downloads.cancels[0].is_cancelled
    assert dialog.next_button().accessibleName() == "Close"


def test_choice_says_why_models_cannot_be_downloaded(
    qtbot: QtBot, make_application: MakeApplication, downloads: Downloads
) -> None:
    downloads.problem = UserError(plain("The server cannot be reached."))
    downloads.end.set()
    application = make_application(first_run_done=False)
    dialog = _choose_better(qtbot, application)
    qtbot.waitUntil(lambda: dialog._progress_text.text() == "The server cannot be reached.")
    assert not dialog._bar.isVisible()
    qtbot.keyClick(dialog.next_button(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_going_on_without_a_folder_says_what_that_means(qtbot: QtBot) -> None:
    dialog = FirstRunDialog()
    qtbot.addWidget(dialog)
    dialog._go(1)
    dialog._go(1)
    assert not dialog._no_folder.isHidden()
    dialog.add_folder(Path("/photos"))
    dialog._go(0)
    assert dialog._no_folder.isHidden()


def test_the_choice_of_a_folder_begins_in_one_that_exists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = tmp_path / "Bilder"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(pictures))
    assert photos_start() == Path.home()
    pictures.mkdir()
    assert photos_start() == pictures
