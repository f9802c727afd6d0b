"""Where the user has been, wants to go and what was refused, as one list to review and prune."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.chat.chat_model import PlaceAction
from ui.look.controls import button, describe, fit, label, tool_tip
from ui.look.icons import icon
from ui.look.theme import unit_px

_MARK_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class MarkedPlacesDialog(QDialog):
    """The wish list first, then where the user has been, then what is not to be recommended.

    Signals:
        removed(PlaceAction, str): remove the mark of this place.
        taken_back(str): recommend this place again.
    """

    removed = Signal(object, str)
    taken_back = Signal(str)

    def __init__(
        self,
        wanted: Sequence[str],
        visited: Sequence[str],
        refused: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("My marked places"))
        self._places = QListWidget()
        describe(self._places, self.tr("My marked places"), self.tr("Delete takes the mark off."))
        for action, names, icon_name, text in (
            (PlaceAction.WANT_TO_GO, wanted, "star", self.tr("{name}, on your wish list")),
            (PlaceAction.BEEN_THERE, visited, "check", self.tr("{name}, you have been there")),
            (None, refused, "less-like", self.tr("{name} is not for me")),
        ):
            for name in names:
                item = QListWidgetItem(icon(icon_name), name)
                item.setData(_MARK_ROLE, action)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, text.format(name=name))
                item.setToolTip(tool_tip(text.format(name=name)))
                self._places.addItem(item)
        empty = label(
            self.tr("Nothing is marked yet: press “Want to go” or “Been there” under a place."),
            "muted",
        )
        empty.setVisible(self._places.count() == 0)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Take the mark off"), self._remove, icon_name="trash"))
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.accept, kind="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(empty)
        column.addWidget(self._places, 1)
        column.addLayout(row)
        fit(self, 110 * unit, 90 * unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
            return
        super().keyPressEvent(event)

    def _remove(self) -> None:
        item = self._places.takeItem(self._places.currentRow())
        if item is not None:
            mark, name = item.data(_MARK_ROLE), item.text()
            if mark is None:
                self.taken_back.emit(name)
            else:
                self.removed.emit(mark, name)
