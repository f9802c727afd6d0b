"""Paste a list of places and see at once what was understood."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.records import Candidate, RowProblem
from ui.look.controls import button, describe, fit, label
from ui.look.theme import unit_px
from ui.places.places_preview import PlacesPreview

_TYPING_PAUSE_MS: Final = 250


class PastePlacesDialog(QDialog):
    """Text on one side, the places read from it on the other.

    Signals:
        text_changed(str): parse this and answer with `preview.show_places`.
        save_requested(str, tuple): name of the new list and its places.
    """

    text_changed = Signal(str)
    save_requested = Signal(str, tuple)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("Paste a list of places"))
        self.preview = PlacesPreview()
        self.editor = QPlainTextEdit()
        self.editor.setPlaceholderText(
            self.tr(
                "One place a line, for example:\n\nHarbour Museum - old ships and sea charts\n"
                "City Gallery - modern paintings\n\nA table copied from a spreadsheet works too."
            )
        )
        self.editor.setTabChangesFocus(True)
        describe(self.editor, self.tr("List of places"), self.tr("One place a line."))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.text_changed.emit(self.editor.toPlainText()))
        self.editor.textChanged.connect(self._pause.start)
        self._name = QLineEdit(name)
        describe(self._name, self.tr("Name of the list"))
        caption = QLabel(self.tr("Name of the list"))
        caption.setBuddy(self._name)
        self._save = button(self.tr("Keep this list"), self._emit_save, kind="primary")
        self._name.returnPressed.connect(self._save.click)
        self._save.setEnabled(False)
        self.preview.places_changed.connect(
            lambda: self._save.setEnabled(bool(self.preview.places))
        )
        body = QHBoxLayout()
        body.setSpacing(4 * unit)
        body.addWidget(self.editor, 2)
        body.addWidget(self.preview, 3)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(caption)
        row.addWidget(self._name, 1)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(label(self.tr("Paste a list of places"), "title"))
        column.addLayout(body, 1)
        column.addLayout(row)
        fit(self, 200 * unit, 116 * unit)

    def show_places(
        self,
        places: Sequence[Candidate],
        problems: Sequence[RowProblem],
        doubtful: Collection[int] = (),
    ) -> None:
        """What was understood of the text; doubtful rows are not ticked."""
        self.preview.show_places(places, problems, doubtful)

    def offer_draft(self, text: str) -> None:
        """Restore what was typed before, unless the person has started typing again."""
        if text and not self.editor.toPlainText():
            self.editor.setPlainText(text)

    def _emit_save(self) -> None:
        name = self._name.text().strip() or self.tr("My places")
        self.save_requested.emit(name, self.preview.places)
        self.accept()
