"""Name, version, promise and licences."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.controls import button, fit, label
from ui.look.theme import unit_px


class AboutDialog(QDialog):
    """A few lines."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("About VisualLens"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.accept, kind="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 6 * unit, 6 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(label(self.tr("VisualLens {version}").format(version=version), "title"))
        column.addWidget(
            label(self.tr("Recommends places from your own photos, on your own device."))
        )
        column.addWidget(
            label(
                self.tr(
                    "After the method of the paper “VisualLens: Personalization through Visual "
                    "History”. Free software under the Apache License 2.0; built with Qt (LGPL), "
                    "PyTorch, SQLite and others, whose licences come with the app."
                ),
                "muted",
            )
        )
        column.addLayout(row)
        fit(self, 120 * unit, 60 * unit)
