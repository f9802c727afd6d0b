"""Inline messages: what just happened, with undo; what went wrong, with advice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.look.controls import announce, button, label, restyle, tool_button
from ui.look.theme import unit_px

_SHOWN_MS: Final = 12_000


class NoticeBar(QFrame):
    """One line above the content. What was merely said fades after a while.

    Problems stay until closed, offers to undo until another message comes or the page is left: who
    reads slowly must not find the button gone, or something else where it was.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self._on_action: Callable[[], object] | None = None
        self._undone_next: list[Callable[[], object]] = []  # the action offered last comes last
        self._leaves = False
        self._text = label()
        self._action = button(self.tr("Undo"), self._act)
        self._close = tool_button(self.tr("Close this message"), "close", self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * unit, unit, 2 * unit, unit)
        row.setSpacing(2 * unit)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.setProperty("kind", "notice")
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        """Show what happened and offer to undo it, with the button or by `undo_last`."""
        self._undone_next.append(undo)
        self._show("notice", text, self.tr("Undo"), undo, fades=False)
        self._leaves = True

    def undo_last(self) -> None:
        """Undo the action offered last, then the one before it, even after the messages are gone."""
        if self._undone_next:
            self.hide()
            self._undone_next.pop()()

    def inform(self, text: str) -> None:
        """Show what happened."""
        self._show("notice", text, "", None, fades=True)

    def warn(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show what went wrong and offer a remedy."""
        self._show("warning", text, action, on_action, fades=False)

    def _show(
        self,
        kind: str,
        text: str,
        action: str,
        on_action: Callable[[], object] | None,
        *,
        fades: bool,
    ) -> None:
        self._leaves = False
        self._on_action = on_action
        self._text.setText(text)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(on_action is not None)
        self.setAccessibleName(text)
        restyle(self, kind=kind)
        self.show()
        announce(self, text)
        if fades:
            self._timer.start()
        else:
            self._timer.stop()

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            if self._on_action in self._undone_next:
                self._undone_next.remove(self._on_action)
            self._on_action()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._leaves and not event.spontaneous():  # not if only the window is minimised
            self.hide()
