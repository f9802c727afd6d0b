"""A placeholder for one message of a conversation, which holds its widgets only near the viewport."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

_LINES_OF_AN_ANSWER: Final = 40  # approximately
_LINES_OF_A_QUESTION: Final = 3
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

    def empty(self) -> None:
        """Release the message but keep its height."""
        content, self.content = self.content, None
        if content is not None:
            self.setFixedHeight(self.height())
            self._column.removeWidget(content)
            content.hide()
            content.deleteLater()
