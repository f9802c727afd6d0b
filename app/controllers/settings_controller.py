"""The person's choices: between the settings pages, the settings file and the rest of the app."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import EnvironmentProblem
from core.records import GeoPoint
from core.settings import IndexSpeed, Settings, save_settings
from ui.look.theme import ThemeChoice
from ui.look.wording import translated
from ui.settings.settings_form import SettingsForm
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
        view.set_form(form_of(settings))
        view.form_changed.connect(self._take_form)

    @property
    def settings(self) -> Settings:
        return self._settings

    def home(self) -> GeoPoint | None:
        """Where “nearby” is measured from."""
        return self._settings.home

    def change(self, **values: object) -> None:
        """Change some settings and keep them."""
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
        self.settings_changed.emit(before, settings)

    def _take_form(self, form: SettingsForm) -> None:
        self.change(
            index_speed=IndexSpeed.FAST if form.fast else IndexSpeed.GENTLE,
            only_on_mains=form.only_on_mains,
            pause_while_active=form.pause_while_active,
            index_from_hour=form.from_hour,
            index_to_hour=form.to_hour,
            theme=form.theme.value,
            language=form.language,
            text_percent=form.text_percent,
            close_to_tray=form.close_to_tray,
            notify_when_done=form.notify_when_done,
        )


def form_of(settings: Settings) -> SettingsForm:
    """What the pages show of the settings."""
    return SettingsForm(
        fast=settings.index_speed is IndexSpeed.FAST,
        only_on_mains=settings.only_on_mains,
        pause_while_active=settings.pause_while_active,
        from_hour=settings.index_from_hour,
        to_hour=settings.index_to_hour,
        theme=ThemeChoice(settings.theme),
        language=settings.language,
        text_percent=settings.text_percent,
        close_to_tray=settings.close_to_tray,
        notify_when_done=settings.notify_when_done,
    )
