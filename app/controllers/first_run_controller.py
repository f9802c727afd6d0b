"""The first minutes: the introduction, a look into the pictures folder, or an existing library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.library.folders_controller import FoldersController
from app.controllers.models_controller import ModelsController
from app.controllers.settings_controller import SettingsController
from app.desktop.tasks import Tasks
from core.cancel import CancelToken
from core.photos.scan import count_files
from ui.dialogs.first_run import FirstRunDialog
from ui.dialogs.guide import GuideDialog
from ui.look.popups import open_dialog, raise_dialog, while_alive
from ui.settings.settings_view import SettingsPage

_USUAL_FOLDERS: Final = ("Photos", "DCIM", "OneDrive/Pictures", "Dropbox/Camera Uploads")


class FirstRunController(QObject):
    """Introduces the user to an empty library, and greets a user who already has one.

    Signals:
        page_wanted(Page), settings_wanted(SettingsPage): the user goes there from the guide.
    """

    page_wanted = Signal(object)
    settings_wanted = Signal(object)

    def __init__(
        self,
        window: QWidget,
        *,
        tasks: Tasks,
        settings: SettingsController,
        folders: FoldersController,
        models: ModelsController,
        greet: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._tasks = tasks
        self._settings = settings
        self._folders = folders
        self._models = models
        self._greet = greet

    def start(self) -> None:
        """Once the folders are known, show a greeting if needed; later starts show nothing."""
        if not self._settings.settings.first_run_done:
            self._folders.folders_read.connect(self._welcome)

    def guide(self) -> GuideDialog:
        """What each page is for; the dialog stays open beside the window."""
        if (already := raise_dialog(GuideDialog, self._window)) is not None:
            return already
        dialog = GuideDialog(self._window)
        dialog.page_wanted.connect(self.page_wanted)
        dialog.keys_wanted.connect(lambda: self.settings_wanted.emit(SettingsPage.KEYBOARD))
        dialog.data_wanted.connect(lambda: self.settings_wanted.emit(SettingsPage.PRIVACY))
        dialog.introduction_wanted.connect(self.introduce)
        return open_dialog(dialog, modal=False)

    def introduce(self) -> None:
        """The three steps; once finished or skipped, they do not reappear by themselves."""
        dialog = FirstRunDialog(self._window)
        dialog.count_wanted.connect(lambda folder: self._count(dialog, folder))
        if not self._folders.roots:
            for pictures in pictures_folders():
                dialog.add_folder(pictures)
        self._models.offer_tiers(dialog)
        dialog.folders_chosen.connect(self._folders.add_folders)
        dialog.finished.connect(lambda _code: self._settings.change(first_run_done=True))
        open_dialog(dialog)

    def _welcome(self) -> None:
        self._folders.folders_read.disconnect(self._welcome)
        if not self._folders.roots:
            self.introduce()
            return
        self._settings.change(first_run_done=True)
        photos = self._folders.photos
        self._greet(
            self.tr("Your library with %n photo(s) is here. Nothing is read twice.", "", photos)
        )

    def _count(self, dialog: FirstRunDialog, folder: Path) -> None:
        cancel = CancelToken()
        dialog.finished.connect(lambda _code: cancel.cancel())
        self._tasks.run(
            lambda: count_files(folder, cancel),
            while_alive(dialog, lambda n: dialog.set_count(folder, n)),
        )


def pictures_folders() -> list[Path]:
    """The system's folders of pictures that exist, and those that cameras and synchronised phones fill beside them."""
    location = QStandardPaths.StandardLocation.PicturesLocation
    home = Path.home()
    found: list[Path] = []
    for folder in (
        *map(Path, QStandardPaths.standardLocations(location)),
        *(home / name for name in _USUAL_FOLDERS),
    ):
        inside = any(folder.is_relative_to(other) for other in found)
        if folder.is_dir() and folder != home and not inside:
            found.append(folder)
    return found
