"""Placeholders for the messages of a conversation, which hold their widgets only near the viewport."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_LINES_OF_AN_ANSWER: Final = 40  # approximately
_LINES_OF_A_QUESTION: Final = 3
_KEPT_SCREENS: Final = 3
_AHEAD_MS: Final = 200
_ANY_HEIGHT: Final = (1 << 24) - 1  # QWIDGETSIZE_MAX


class MessageSlot(QWidget):
    """An answer has a hundred widgets; distant ones cost memory and slow down theme changes.

    Args:
        make: creates the message's widget.
        is_long: whether it is an answer: determines the height before it was first built.
    """

    def __init__(self, make: Callable[[], QWidget], *, is_long: bool) -> None:
        super().__init__()
        self._make = make
        self.content: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        lines = _LINES_OF_AN_ANSWER if is_long else _LINES_OF_A_QUESTION
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing())

    def fill(self) -> QWidget:
        """Build the message if it does not exist."""
        if self.content is None:
            self.content = self._make()
            self._column.addWidget(self.content)
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY_HEIGHT)
        return self.content

    def replace(self, make: Callable[[], QWidget]) -> None:
        """Replace this message with another one, at once."""
        self._make = make
        self.empty()
        self.fill()

    def empty(self, *, at_once: bool = False) -> None:
        """Release the message but keep its height.

        Args:
            at_once: not when its events have been handled; never in a slot of the message itself.
        """
        content, self.content = self.content, None
        if content is not None:
            self.setFixedHeight(self.height())
            self._column.removeWidget(content)
            content.hide()
            content.deleteLater()
            if at_once:
                QCoreApplication.sendPostedEvents(content, QEvent.Type.DeferredDelete)


class NearSlots(QObject):
    """Builds the messages that are seen, then those within a screen, and releases distant ones.

    Args:
        slots: of all messages, oldest first; the owner adds and removes them.
    """

    def __init__(self, scroll: QScrollArea, slots: Sequence[MessageSlot]) -> None:
        super().__init__(scroll)
        self._viewport = scroll.viewport()
        self._slots = slots
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill_seen)
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._fill_next)

    def fill_soon(self) -> None:
        """Look again at what is seen, when the layout has run."""
        self._soon.start()

    def release_unseen(self) -> None:
        """Release at once what nobody sees; what is near is built again a moment later."""
        for slot in self._slots:
            if slot.content is not None and not (self._viewport.isVisible() and self.is_near(slot)):
                slot.empty(at_once=True)
        self._ahead.start()

    def is_near(self, slot: MessageSlot, screens: int = 0) -> bool:
        """Whether part of it is seen, or at most so many screens away."""
        height = self._viewport.height()
        start = slot.mapTo(self._viewport, QPoint()).y()
        return start < (1 + screens) * height and start + slot.height() > -screens * height

    def _fill_seen(self) -> None:
        for slot in self._slots:
            if self.is_near(slot):
                slot.fill()
            elif not self.is_near(slot, _KEPT_SCREENS):
                slot.empty()
        if not self._ahead.isActive():  # also while one scrolls on and on
            self._ahead.start()

    def _fill_next(self) -> None:
        """One message at a time: the window must not be blocked."""
        for slot in self._slots:
            if slot.content is None and self.is_near(slot, 1):
                slot.fill()
                self._ahead.start()
                break
