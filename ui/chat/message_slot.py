"""Room for one message of a conversation, which holds its widgets only while they are near."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

_LINES_OF_AN_ANSWER: Final = 40  # about
_LINES_OF_A_QUESTION: Final = 3
_ANY_HEIGHT: Final = (1 << 24) - 1  # QWIDGETSIZE_MAX


class MessageSlot(QWidget):
    """An answer has a hundred widgets; those far out of sight cost memory and every change of colours.

    Args:
        make: builds the message's widget.
        is_long: whether it is an answer: how much room to keep before it was ever built.
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
        """Build the message if it is not there."""
        if self.content is None:
            self.content = self._make()
            self._column.addWidget(self.content)
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY_HEIGHT)
        return self.content

    def replace(self, make: Callable[[], QWidget]) -> None:
        """Another message takes the place of this one, at once."""
        self._make = make
        self.empty()
        self.fill()

    def empty(self) -> None:
        """Let the message go and keep its room."""
        content, self.content = self.content, None
        if content is not None:
            self.setFixedHeight(self.height())
            self._column.removeWidget(content)
            content.hide()
            content.deleteLater()
