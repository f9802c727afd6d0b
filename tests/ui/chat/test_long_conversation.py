"""Fifty long answers: only those near the eye are there, and nothing jumps when others come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.samples import make_answer
from ui.chat.chat_model import ChatMessage, Speaker
from ui.chat.chat_view import ChatView
from ui.chat.message_slot import MessageSlot
from ui.look.theme import Theme, ThemeChoice

_ANSWERS = 50


@pytest.fixture
def view(qtbot: QtBot, view: ChatView) -> ChatView:
    messages = []
    for number in range(_ANSWERS):
        messages.append(ChatMessage(Speaker.PERSON, f"museum {number}"))
        messages.append(ChatMessage(Speaker.APP, "", make_answer(10, 20)))
    view.show_messages(messages)
    while not view._earlier.isHidden():
        view._earlier.click()
    _settle(qtbot, view)
    return view


def _settle(qtbot: QtBot, view: ChatView) -> None:
    """Wait until what is near is built and has its size."""
    heights: list[int] = []
    rounds = 0  # with a style sheet a new widget takes several to find its size
    while rounds < 5:
        before, heights = heights, [slot.height() for slot in view._slots]
        rounds = rounds + 1 if before == heights and not view._near._soon.isActive() else 0
        qtbot.wait(1)


def _in_sight(view: ChatView) -> list[tuple[MessageSlot, int]]:
    """Messages in the viewport and where each begins."""
    viewport = view._scroll.viewport()
    found = []
    for slot in view._slots:
        start = slot.mapTo(viewport, QPoint()).y()
        if start < viewport.height() and start + slot.height() > 0:
            found.append((slot, start))
    return found


def test_a_long_conversation_holds_few_answers(qtbot: QtBot, view: ChatView) -> None:
    assert len(view._slots) == 2 * _ANSWERS
    one = len(view.answers()[-1].findChildren(QWidget))
    bar = view._scroll.verticalScrollBar()
    for step in range(10, -1, -1):
        view._stop_following()
        bar.setValue(bar.maximum() * step // 10)
        _settle(qtbot, view)
        shown = _in_sight(view)
        assert shown
        assert all(slot.content is not None for slot, _ in shown)
        assert len(view.answers()) < _ANSWERS // 4
    qtbot.waitUntil(lambda: len(view._column_widget.findChildren(QWidget)) < one * _ANSWERS // 4)


def test_what_is_read_stays_in_place_while_answers_above_are_built(
    qtbot: QtBot, view: ChatView
) -> None:
    bar = view._scroll.verticalScrollBar()
    view._stop_following()
    bar.setValue(bar.maximum() // 2)
    _settle(qtbot, view)
    for _ in range(12):
        slot, start = _in_sight(view)[0]
        bar.setValue(bar.value() - 100)
        _settle(qtbot, view)
        assert slot.mapTo(view._scroll.viewport(), QPoint()).y() == start + 100


def test_answer_made_anew_takes_the_place_of_the_old_one(qtbot: QtBot, view: ChatView) -> None:
    before = view._scroll.verticalScrollBar().value()
    view.replace_answer(ChatMessage(Speaker.APP, "", make_answer(2, 20)))
    _settle(qtbot, view)
    assert [len(answer.answer.ranking) for answer in view.answers()][-1] == 2
    assert len(view._slots) == 2 * _ANSWERS
    assert view._scroll.verticalScrollBar().value() <= before


@pytest.mark.parametrize("percent", [100, 150])
def test_other_colours_and_text_sizes_leave_the_same_message_in_sight(
    qtbot: QtBot, view: ChatView, theme: Theme, percent: int
) -> None:
    bar = view._scroll.verticalScrollBar()
    view._stop_following()
    bar.setValue(bar.maximum() // 2)
    _settle(qtbot, view)
    slot, _ = _in_sight(view)[0]
    theme.apply(ThemeChoice.DARK, percent)
    _settle(qtbot, view)
    assert slot in [shown for shown, _ in _in_sight(view)]
    theme.apply(ThemeChoice.LIGHT)
