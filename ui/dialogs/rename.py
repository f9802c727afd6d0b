"""Renames something."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.look.controls import button, describe
from ui.look.theme import unit_px


class RenameDialog(QDialog):
    """One field; Enter accepts the name.

    Signals:
        renamed(str): the new name, never empty.
    """

    renamed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("Rename"))
        self.field = QLineEdit(name)
        self.field.setMinimumWidth(80 * unit)
        self.field.selectAll()
        describe(self.field, self.tr("Name"))
        save = button(self.tr("Rename"), self._take, kind="primary")
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
