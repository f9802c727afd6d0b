"""Applies colours, text size, language and units from the settings to the whole application."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.desktop.translation import change_language
from core.settings.chosen import Settings
from core.settings.declaration import Reach
from ui.look import formatting
from ui.look.theme import Theme, ThemeChoice


class Appearance(QObject):
    """Applies the settings at startup and whenever they change.

    Signals:
        words_changed(): the language or the units changed; fixed texts are already retranslated,
            texts generated from data need to be.
    """

    words_changed = Signal()

    def __init__(self, qt: QApplication, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._qt = qt
        self._language = settings.language  # installed by the bootstrap
        self.theme = Theme(qt, self)
        self._apply_look(settings)
        formatting.use_units(settings.units)

    def change(self, reach: Collection[Reach], settings: Settings) -> None:
        """Apply what changed."""
        if Reach.LOOK in reach:
            self._apply_look(settings)
        if Reach.WORDS in reach:
            formatting.use_units(settings.units)
            if settings.language != self._language:
                self._language = settings.language
                self.theme.changing.emit()
                change_language(self._qt, settings.language)
            self.words_changed.emit()

    def _apply_look(self, settings: Settings) -> None:
        self.theme.apply(ThemeChoice(settings.theme), settings.text_percent)
