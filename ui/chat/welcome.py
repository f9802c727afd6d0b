"""The content of an empty conversation: an introduction and suggested questions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.chat.choices import fill_choices
from ui.look.controls import label
from ui.look.flow_layout import FlowLayout
from ui.look.theme import unit_px

_WIDEST_UNITS: Final = 180


class Welcome(QWidget):
    """A title, a sentence and suggestions.

    Signals:
        chosen(str): the user wants to ask this.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(8 * unit, 8 * unit, 8 * unit, 8 * unit)
        column.setSpacing(3 * unit)
        self._photos: int | None = None
        self._title, self._text = label(kind="title"), label(kind="muted")
        self._suggestions = QWidget()
        self._suggestions.setMaximumWidth(_WIDEST_UNITS * unit)
        FlowLayout(self._suggestions, gap=2 * unit)
        column.addStretch(2)
        for widget in (self._title, self._text):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._suggestions, 3)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self._say()

    def set_photos(self, photos: int) -> None:
        """Set the number of photos in the library."""
        self._photos = photos
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        title = self.tr("Where would you like to go?")
        if self._photos is None:
            text = self.tr(
                "I compare places with what your photos say you like. All of it stays here."
            )
        elif self._photos == 0:
            title = self.tr("First, some photos")
            text = self.tr(
                "Add a folder in the library. I can answer as soon as the first are read."
            )
        else:
            text = self.tr("I compare places with what %n photo(s) say you like.", "", self._photos)
        self._title.setText(title)
        self._text.setText(text)

    def set_suggestions(self, suggestions: Sequence[str]) -> None:
        fill_choices(self._suggestions, suggestions, self.chosen.emit)
