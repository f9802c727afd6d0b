"""Past conversations beside the chat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
)

from core.records import ConversationId
from ui.chat.chat_model import ConversationRow
from ui.dialogs.rename import RenameDialog
from ui.look import formatting
from ui.look.controls import button, describe, keep_scroll, label, let_undo_pass
from ui.look.icons import icon
from ui.look.popups import open_dialog, pop_up
from ui.look.theme import unit_px

_ID_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_TITLE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_TYPING_PAUSE_MS: Final = 250


class ConversationList(QFrame):
    """Newest first.

    Signals:
        selected(int), delete_requested(int): on a ConversationId. renamed(int, str): its new title.
        new_requested(): start a new conversation. search_changed(str): show those with these words.
    """

    selected = Signal(int)
    delete_requested = Signal(int)
    new_requested = Signal()
    renamed = Signal(int, str)
    search_changed = Signal(str)

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
            self._list,
            self.tr("Conversations"),
            self.tr("Delete removes one, which can be undone; F2 gives it another name."),
        )
        self._search = QLineEdit()
        let_undo_pass(self._search)
        self._search.setPlaceholderText(self.tr("Search conversations"))
        self._search.setClearButtonEnabled(True)
        describe(self._search, self.tr("Search conversations"))
        for child in self._search.findChildren(QToolButton):
            child.setAccessibleName(
                QCoreApplication.translate("FilterBar", "Clear or start the search")
            )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.search_changed.emit(self._search.text()))
        self._search.textChanged.connect(lambda _text: self._pause.start())
        self._list.currentItemChanged.connect(lambda *_: self._emit_selected())
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 3 * unit, 2 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Conversations"), "heading"))
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(
            button(self.tr("New conversation"), self.new_requested.emit, icon_name="add")
        )
        self._list.setMinimumWidth(36 * unit)  # the button may need more

    def set_conversations(
        self, rows: Sequence[ConversationRow], current: ConversationId | None
    ) -> None:
        """Show these; the current one is selected without emitting a signal."""
        with keep_scroll(self._list):
            self._fill(rows, current)

    def _fill(self, rows: Sequence[ConversationRow], current: ConversationId | None) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.title}\n{formatting.short_date(row.updated)}")
            item.setData(_ID_ROLE, row.id)
            item.setData(_TITLE_ROLE, row.title)
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
        if event.key() == Qt.Key.Key_F2 and current is not None:
            self.rename()
            return
        super().keyPressEvent(event)

    def rename(self) -> RenameDialog | None:
        """Ask for a new name for the current conversation."""
        current = self.current()
        if current is None:
            return None
        dialog = RenameDialog(self._list.currentIndex().data(_TITLE_ROLE), self)
        dialog.renamed.connect(lambda title: self.renamed.emit(current, title))
        return open_dialog(dialog)

    def _emit_selected(self) -> None:
        current = self.current()
        if current is not None:
            self.selected.emit(current)

    def _open_menu(self, point: QPoint) -> None:
        current = self.current()
        if current is not None:
            menu = QMenu(self)
            menu.addAction(icon("edit"), self.tr("Rename …"), self.rename)
            menu.addAction(
                icon("trash"),
                self.tr("Delete this conversation"),
                lambda: self.delete_requested.emit(current),
            )
            pop_up(menu, self._list.viewport().mapToGlobal(point))
