"""The user's questions, and error messages, as bubbles in a conversation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.chat.chat_model import ChatMessage
from ui.look import formatting
from ui.look.controls import button, card, describe, label
from ui.look.theme import unit_px


def question_bubble(text: str) -> QWidget:
    """What the user asked."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    bubble = card("bubble")
    asked = QCoreApplication.translate("ChatView", "You asked: {text}")
    describe(bubble, asked.format(text=formatting.isolated(text)))
    inner = QVBoxLayout(bubble)
    words = label(text, selectable=True)
    inner.addWidget(words)
    bubble.ensurePolished()
    words.ensurePolished()
    sides = inner.contentsMargins().left() + inner.contentsMargins().right()
    one_line = words.fontMetrics().horizontalAdvance(text) + sides + 4 * unit_px(words.font())
    bubble.setMaximumWidth(one_line)
    row.addStretch(1)
    row.addWidget(bubble, 4)
    return holder


def problem_box(message: ChatMessage, ask_again: Callable[[], object]) -> QWidget:
    """A sentence instead of an answer; after a failure, with a retry button."""
    box = card("warning" if message.failed else "notice")
    describe(box, message.text)
    row = QHBoxLayout(box)
    row.addWidget(label(message.text, selectable=True), 1)
    if message.failed:
        row.addWidget(button(QCoreApplication.translate("ChatView", "Ask again"), ask_again))
    return box
