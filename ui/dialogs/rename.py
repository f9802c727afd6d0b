"""Asks for a name: of something that has one, or of something new."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.look.controls import button, describe
from ui.look.theme import unit_px


class RenameDialog(QDialog):
    """One field; Enter accepts the name.

    Args:
        name: the present one.
        action: what accepting does, by default renaming.

    Signals:
        renamed(str): the new name, never empty.
    """

    renamed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, action: str = "") -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        action = action or self.tr("Rename")
        self.setWindowTitle(action)
        self.field = QLineEdit(name)
        self.field.setMinimumWidth(80 * unit)
        self.field.selectAll()
        describe(self.field, self.tr("Name"))
        save = button(action, self._take, kind="primary")
        save.setEnabled(bool(name.strip()))
        self.field.textChanged.connect(lambda text: save.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(save.click)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(self.field)
        column.addLayout(row)

    def _take(self) -> None:
        self.renamed.emit(self.field.text().strip())
        self.accept()
