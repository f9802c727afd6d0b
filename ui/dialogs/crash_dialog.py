"""Reports an unexpected error once, with access to the log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import formatting
from ui.look.controls import button, fit, label
from ui.look.theme import unit_px


class CrashDialog(QDialog):
    """A calm message and three ways to continue.

    Signals:
        log_requested(): show the log file in its folder.
        quit_requested(): end the app now.
    """

    log_requested = Signal()
    quit_requested = Signal()

    def __init__(self, what: str, log_path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("Something went wrong"))
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(button(self.tr("Show the log"), self.log_requested.emit))
        row.addStretch(1)
        row.addWidget(button(self.tr("Quit"), self.quit_requested.emit))
        go_on = button(self.tr("Go on"), self.accept, kind="primary")
        row.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(label(self.tr("Something went wrong"), "title"))
        column.addWidget(
            label(
                self.tr(
                    "This is our mistake, not yours. Your lists, conversations and what you typed "
                    "are kept. You can go on; if it happens again, quit and start the app anew."
                )
            )
        )
        column.addWidget(
            label(
                self.tr("What happened: {what}. The log is {path}").format(
                    what=what, path=formatting.breakable(log_path)
                ),
                "muted",
                selectable=True,
            )
        )
        column.addLayout(row)
        fit(self, 110 * unit, 50 * unit)
        go_on.setFocus()
