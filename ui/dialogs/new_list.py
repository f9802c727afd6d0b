"""Shared parts of all dialogs that create a list of places."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.look.controls import button, describe, label
from ui.look.theme import unit_px
from ui.places.places_preview import PlacesPreview


class NewListDialog(QDialog):
    """A preview of places and, below it, the name of the list and a save button.

    Signals:
        save_requested(str, tuple): name of the new list and its places.
    """

    save_requested = Signal(str, tuple)

    def __init__(self, name: str, save_text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.preview = PlacesPreview()
        self._name = QLineEdit(name)
        describe(self._name, self.tr("Name of the list"))
        self._save = button(save_text, self._emit_save, kind="primary")
        self._save.setDefault(True)
        self._save.setEnabled(False)
        self.preview.places_changed.connect(
            lambda: self._save.setEnabled(bool(self.preview.places))
        )

    def _make_column(self, title: str) -> QVBoxLayout:
        """The layout of the dialog, initially with its title only."""
        unit = unit_px(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(label(title, "title"))
        return column

    def _make_bottom(self) -> QHBoxLayout:
        """Name of the list and the buttons."""
        caption = label(self.tr("Name of the list"), wrap=False)
        caption.setBuddy(self._name)
        row = QHBoxLayout()
        row.setSpacing(2 * unit_px(self.font()))
        row.addWidget(caption)
        row.addWidget(self._name, 1)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._save)
        return row

    def _emit_save(self) -> None:
        name = self._name.text().strip() or self.tr("My places")
        self.save_requested.emit(name, self.preview.places)
        self.accept()
