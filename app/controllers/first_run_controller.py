"""The first minutes: the introduction, what the pictures folder holds, or a library that is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.library.folders_controller import FoldersController
from app.controllers.models_controller import ModelsController
from app.controllers.settings_controller import SettingsController
from app.desktop.tasks import Tasks
from core.photos.scan import count_images
from core.records import Root
from ui.dialogs.first_run import FirstRunDialog
from ui.look.popups import open_dialog, while_alive


class FirstRunController(QObject):
    """Introduces a person to an empty library, and greets one who has a library already.

    Signals:
        tier_chosen(str): the models the person wants.
    """

    tier_chosen = Signal(str)

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
        """Once the folders are known, say what there is to say; later starts say nothing."""
        if not self._settings.settings.first_run_done:
            self._folders.folders_read.connect(self._welcome)

    def introduce(self) -> None:
        """The three steps; finished or skipped, they do not come again by themselves."""
        dialog = FirstRunDialog(self._window)
        dialog.count_wanted.connect(lambda folder: self._count(dialog, folder))
        pictures = pictures_folder()
        if not self._folders.roots and pictures is not None:
            dialog.add_folder(pictures)
        self._models.offer_tiers(dialog)
        dialog.folders_chosen.connect(self._folders.add_folders)
        dialog.tier_chosen.connect(self.tier_chosen)
        dialog.finished.connect(lambda _code: self._settings.change(first_run_done=True))
        open_dialog(dialog)

    def _welcome(self, roots: tuple[Root, ...]) -> None:
        self._folders.folders_read.disconnect(self._welcome)
        if not roots:
            self.introduce()
            return
        self._settings.change(first_run_done=True)
        photos = sum(root.photos for root in roots)
        self._greet(
            self.tr("Your library with %n photo(s) is here. Nothing is read twice.", "", photos)
        )

    def _count(self, dialog: FirstRunDialog, folder: Path) -> None:
        self._tasks.run(
            lambda: count_images(folder), while_alive(dialog, lambda n: dialog.set_count(folder, n))
        )


def pictures_folder() -> Path | None:
    """The pictures folder of the system, if it is there."""
    name = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(name) if name and Path(name).is_dir() else None
