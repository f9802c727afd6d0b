"""The user's settings: connects the settings pages, the settings file and the rest of the app."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import EnvironmentProblem
from core.records import GeoPoint
from core.settings.chosen import Settings
from core.settings.settings_file import save_settings
from ui.look.wording import translated
from ui.settings.settings_view import SettingsView


class SettingsController(QObject):
    """Holds the settings of this run; every change is saved at once.

    Signals:
        settings_changed(Settings, Settings): before and after.
        problem(str): the file could not be written.
    """

    settings_changed = Signal(object, object)
    problem = Signal(str)

    def __init__(
        self,
        view: SettingsView,
        *,
        settings: Settings,
        file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._settings = settings
        self._file = file
        view.show_settings(settings)
        view.chosen.connect(lambda values: self.change(**values))

    @property
    def settings(self) -> Settings:
        return self._settings

    def home(self) -> GeoPoint | None:
        """Where “nearby” is measured from."""
        return self._settings.home

    def change(self, **values: object) -> None:
        """Change some settings and save them."""
        self.replace(dataclasses.replace(self._settings, **values))  # type: ignore[arg-type]  # its own fields

    def replace(self, settings: Settings) -> None:
        before = self._settings
        if settings == before:
            return
        self._settings = settings
        try:
            save_settings(settings, self._file)
        except EnvironmentProblem as error:
            self.problem.emit(translated(error.sentence))
        self._view.show_settings(settings)
        self.settings_changed.emit(before, settings)
