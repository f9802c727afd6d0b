"""The question input: text, the list to use, send and cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
)

from core.records import PlaceListId
from ui.chat.chat_model import PlaceListChoice
from ui.look import formatting
from ui.look.controls import button, describe, label, let_undo_pass
from ui.look.theme import unit_px

_DRAFT_PAUSE_MS = 400


class Composer(QFrame):
    """Enter sends, Shift+Enter starts a new line; while a question is answered, the next one waits.

    Signals:
        sent(str, object): the question and the PlaceListId to use, or None.
        cancel_requested(): stop the question that is being answered.
        draft_changed(str): the text after a short pause in typing, to be saved.
        list_import_requested(): the user has no list yet and wants one.
    """

    sent = Signal(str, object)
    cancel_requested = Signal()
    draft_changed = Signal(str)
    list_import_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        unit = unit_px(self.font())
        self._busy = False
        self._waits = False
        self._text = _Editor()
        self._text.submitted.connect(self._send)
        self._text.setPlaceholderText(
            self.tr("Ask for a place, for example “recommend a nearby museum”")
        )
        describe(
            self._text,
            self.tr("Your question"),
            self.tr("Enter sends, Shift and Enter start a new line."),
        )
        self._text.setTabChangesFocus(True)
        let_undo_pass(self._text)
        self._fit_text()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DRAFT_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.draft_changed.emit(self.text))
        self._text.textChanged.connect(self._on_typed)
        self._lists = QComboBox()
        self._lists.setMinimumContentsLength(12)
        describe(self._lists, self.tr("Choose among this list of places"))
        self._lists.currentIndexChanged.connect(lambda _index: self._refresh())
        self._has_regions = False
        self._entries: Sequence[PlaceListChoice] = ()
        self._beside = QCheckBox(self.tr("and places of the world"))
        describe(self._beside, self.tr("Choose among places of the world, too"))
        caption = label(self.tr("Choose among"), wrap=False)
        caption.setBuddy(self._lists)
        caption.setProperty("kind", "muted")
        self._import = button(
            self.tr("Add a list of places …"), self.list_import_requested.emit, kind="link"
        )
        self._send_button = button(self.tr("Ask"), self._send, kind="primary", icon_name="")
        self._cancel = button(self.tr("Stop"), self.cancel_requested.emit, icon_name="stop")
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self._text, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._send_button, 0, Qt.AlignmentFlag.AlignBottom)
        among = QHBoxLayout()
        among.setSpacing(2 * unit)
        among.addWidget(caption)
        among.addWidget(self._lists)
        among.addWidget(self._beside)
        among.addWidget(self._import)
        among.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        column.setSpacing(unit)
        column.addLayout(row)
        column.addLayout(among)
        self._refresh()

    def _fit_text(self) -> None:
        """Two lines, and the frame around them."""
        lines = 2 * self._text.fontMetrics().lineSpacing()
        self._text.setFixedHeight(lines + 5 * unit_px(self._text.font()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_text()

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    @property
    def place_list(self) -> PlaceListId | None:
        value = self._lists.currentData()
        return None if value is None else PlaceListId(value)

    @property
    def beside_list(self) -> bool:
        """Whether to use the places of the regions in addition to those of the list."""
        return self._has_regions and self._beside.isChecked()

    def set_text(self, text: str) -> None:
        """Restore a draft or a question; emits nothing."""
        self._waits = False
        with QSignalBlocker(self._text):
            self._text.setPlainText(text)
        self._refresh()

    def offer_draft(self, text: str) -> None:
        """Restore a draft, unless the user has begun typing meanwhile."""
        if not self.text:
            self.set_text(text)

    def set_lists(self, lists: Sequence[PlaceListChoice]) -> None:
        """Offer these lists and keep the choice; if there was none, a new list is chosen."""
        self._entries = lists
        self._offer()

    def set_has_regions(self, has_regions: bool) -> None:
        """Also offer the places of the regions, alone or in addition to a list."""
        self._has_regions = has_regions
        self._offer()

    def _offer(self) -> None:
        lists, chosen = self._entries, self.place_list
        had_world = self._lists.count() > 0 and chosen is None
        with QSignalBlocker(self._lists):
            self._lists.clear()
            for entry in lists:
                text = self.tr("{name} (%n place(s))", "", entry.places).format(
                    name=formatting.isolated(entry.name)
                )
                self._lists.addItem(text, entry.id)
            if lists and self._has_regions:
                self._lists.addItem(self.tr("Places of the world"), None)
            if chosen is not None:
                self._lists.setCurrentIndex(max(0, self._lists.findData(chosen)))
            elif had_world and self._has_regions:
                self._lists.setCurrentIndex(self._lists.count() - 1)
        self._lists.setVisible(bool(lists))
        self._import.setVisible(not lists)
        self._refresh()

    def choose_list(self, list_id: int | None) -> None:
        """Choose a list, if it still exists; None for the places of the regions."""
        index = self._lists.findData(list_id)
        if index >= 0:
            self._lists.setCurrentIndex(index)

    def flush_draft(self) -> None:
        """Emit the draft now if the user has just typed."""
        if self._pause.isActive():
            self._pause.stop()
            self.draft_changed.emit(self.text)

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._refresh()
        if self._waits and not busy:
            # Later: whoever opens another conversation now clears the text first.
            QTimer.singleShot(0, self, self._send_waiting)

    def _send_waiting(self) -> None:
        if self._waits and not self._busy:
            self._send()

    def focus_text(self) -> None:
        self._text.setFocus()

    def _on_typed(self) -> None:
        self._pause.start()
        self._refresh()

    def _send(self) -> None:
        text = self.text.strip()
        self._waits = bool(text) and self._busy
        if text and not self._busy:
            self._pause.stop()
            self.sent.emit(text, self.place_list)
        self._refresh()

    def _refresh(self) -> None:
        self._beside.setVisible(self._has_regions and self.place_list is not None)
        self._send_button.setText(self.tr("Asked next") if self._waits else self.tr("Ask"))
        self._send_button.setEnabled(bool(self.text.strip()) and not self._waits)
        if not self._busy and self._cancel.hasFocus():
            self.focus_text()  # a button that is hidden would pass the focus on to the list
        self._cancel.setVisible(self._busy)


class _Editor(QPlainTextEdit):
    """Plain text where Enter submits."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)
