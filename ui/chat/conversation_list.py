"""Earlier conversations beside the chat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QMenu, QVBoxLayout

from core.records import ConversationId
from ui.chat.chat_model import ConversationRow
from ui.look import formatting
from ui.look.controls import button, describe, keep_scroll, label
from ui.look.icons import icon
from ui.look.popups import pop_up
from ui.look.theme import unit_px

_ID_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class ConversationList(QFrame):
    """Newest first.

    Signals:
        selected(int), delete_requested(int): on a ConversationId. new_requested(): start a new
        conversation.
    """

    selected = Signal(int)
    delete_requested = Signal(int)
    new_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        unit = unit_px(self.font())
        self._list = QListWidget()
        self._list.setProperty("kind", "plain")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        describe(
            self._list, self.tr("Conversations"), self.tr("Delete removes one; it can be undone.")
        )
        self._list.currentItemChanged.connect(lambda *_: self._emit_selected())
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 3 * unit, 2 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Conversations"), "heading"))
        column.addWidget(self._list, 1)
        column.addWidget(
            button(self.tr("New conversation"), self.new_requested.emit, icon_name="add")
        )
        self.setMinimumWidth(40 * unit)

    def set_conversations(
        self, rows: Sequence[ConversationRow], current: ConversationId | None
    ) -> None:
        """Show these; the current one is marked without being emitted."""
        with keep_scroll(self._list):
            self._fill(rows, current)

    def _fill(self, rows: Sequence[ConversationRow], current: ConversationId | None) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.title}\n{formatting.short_date(row.updated)}")
            item.setData(_ID_ROLE, row.id)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{row.title}, {formatting.short_date(row.updated)}",
            )
            self._list.addItem(item)
            if row.id == current:
                self._list.setCurrentItem(item)
        if current is None:
            self._list.setCurrentRow(-1)
        self._list.blockSignals(False)

    def current(self) -> ConversationId | None:
        value = self._list.currentIndex().data(_ID_ROLE)
        return None if value is None else ConversationId(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current()
        if event.key() == Qt.Key.Key_Delete and current is not None:
            self.delete_requested.emit(current)
            return
        super().keyPressEvent(event)

    def _emit_selected(self) -> None:
        current = self.current()
        if current is not None:
            self.selected.emit(current)

    def _open_menu(self, point: QPoint) -> None:
        current = self.current()
        if current is not None:
            menu = QMenu(self)
            menu.addAction(
                icon("trash"),
                self.tr("Delete this conversation"),
                lambda: self.delete_requested.emit(current),
            )
            pop_up(menu, self._list.viewport().mapToGlobal(point))
