"""Details that most users do not need, behind a button that shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.look.controls import button, card, label
from ui.look.theme import unit_px


class Folded(QWidget):
    """A button with a box of lines below it that it shows and hides."""

    def __init__(self, title: str, lines: Sequence[str]) -> None:
        super().__init__()
        unit = unit_px(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        self._toggle = button(title, self.toggle, kind="link")
        self._box: QFrame = card("notice")
        inner = QVBoxLayout(self._box)
        inner.setSpacing(unit)
        for line in lines:
            inner.addWidget(label(line, selectable=True))
        self._box.hide()
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._box)

    def toggle(self) -> None:
        """Toggle the lines."""
        self._box.setVisible(self._box.isHidden())
        state = self.tr("shown") if not self._box.isHidden() else self.tr("hidden")
        self._toggle.setAccessibleDescription(state)

    @property
    def is_open(self) -> bool:
        return not self._box.isHidden()
