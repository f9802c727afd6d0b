"""The app in the notification area: progress, completion, open, quit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from core.records import IndexProgress
from ui.look import formatting
from ui.look.controls import tool_tip
from ui.look.icons import app_icon


class Tray(QObject):
    """Absent if the desktop has no such area; then closing the window quits.

    Signals:
        open_requested(), quit_requested(): from its menu.
    """

    open_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(self.tr("Open VisualLens"), self.open_requested.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.quit_requested.emit)
        self.destroyed.connect(self._menu.deleteLater)  # a menu is a widget, this is not: no parent
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setToolTip("VisualLens")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_requested)

    @property
    def is_available(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_visible(self, visible: bool) -> None:
        if self.is_available:
            self._icon.setVisible(visible)

    def show_progress(self, text: str) -> None:
        """Show the task bar's sentence as the tooltip."""
        self._icon.setToolTip(tool_tip(f"VisualLens\n{text}"))

    def notify_done(self, progress: IndexProgress) -> None:
        """Show a notification that all photos have been read."""
        if self._icon.isVisible():
            self._icon.showMessage(
                self.tr("All photos have been read"),
                self.tr("{count} photos are in your library.").format(
                    count=formatting.number(progress.done)
                ),
                app_icon(),
            )

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_requested.emit()
