"""Dialogs and menus that are deleted when closed: nothing of them stays in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget

D = TypeVar("D", bound=QDialog)
T = TypeVar("T")


def open_dialog(dialog: D, *, modal: bool = True) -> D:
    """Show a dialog over its window (or beside it) and return at once; closing it deletes it."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal if modal else Qt.WindowModality.NonModal)
    dialog.show()
    return dialog


def message_box(
    text: str, parent: QWidget | None = None, icon: QMessageBox.Icon = QMessageBox.Icon.NoIcon
) -> QMessageBox:
    """A box with a text, which is shown as it is written: it may name files."""
    box = QMessageBox(icon, "VisualLens", text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box


def raise_dialog(kind: type[D], parent: QWidget) -> D | None:
    """Bring a dialog of this kind to the front if one is open; None if none is."""
    for dialog in parent.findChildren(kind):
        if dialog.isVisible():
            dialog.activateWindow()
            return dialog
    return None


def pop_up(menu: QMenu, point: QPoint) -> None:
    """Show a context menu at a point on the screen; it is deleted after its action has run."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(point)


def while_alive(target: QObject, callback: Callable[[T], object]) -> Callable[[T], None]:
    """A callback for background work: results that arrive after the target is deleted are dropped."""

    def call(result: T) -> None:
        if shiboken6.isValid(target):
            callback(result)

    return call
