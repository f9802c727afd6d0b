"""Paste a list of places with an immediate preview of how it was parsed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from core.records import Candidate, RowProblem
from ui.dialogs.new_list import NewListDialog
from ui.look.controls import describe, fit
from ui.look.theme import unit_px

_TYPING_PAUSE_MS: Final = 250


class PastePlacesDialog(NewListDialog):
    """Text on one side, the places read from it on the other.

    Signals:
        text_changed(str): parse this and reply with `show_places`.
    """

    text_changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, self.tr("Keep this list"), parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("Paste a list of places"))
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
        body = QHBoxLayout()
        body.setSpacing(4 * unit)
        body.addWidget(self.editor, 2)
        body.addWidget(self.preview, 3)
        column = self._make_column(self.tr("Paste a list of places"))
        column.addLayout(body, 1)
        column.addLayout(self._make_bottom())
        fit(self, 200 * unit, 116 * unit)

    def show_places(
        self,
        places: Sequence[Candidate],
        problems: Sequence[RowProblem],
        doubtful: Collection[int] = (),
    ) -> None:
        """Show the parsed places; doubtful rows are left unchecked."""
        self.preview.show_places(places, problems, doubtful)

    def offer_draft(self, text: str) -> None:
        """Restore earlier input, unless the user has started typing again."""
        if text and not self.editor.toPlainText():
            self.editor.setPlainText(text)
