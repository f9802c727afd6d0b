"""The places of an answer on its map: pins with ranks, from pin to card and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from core.records import Answer, GeoPoint
from tests.ui.map.conftest import Painted
from tests.ui.samples import make_answer
from ui.chat.answer_view import AnswerView
from ui.chat.chat_model import ChatMessage, Speaker
from ui.chat.chat_view import ChatView
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.map.answer_map import AnswerMap
from ui.map.base_map import BaseMap


@pytest.fixture
def chat(qtbot: QtBot, base: BaseMap, thumbnails: ThumbnailLoader) -> ChatView:
    view = ChatView(thumbnails, lambda: base)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    with qtbot.waitExposed(view):
        view.show()
    return view


def add(chat: ChatView, answer: Answer) -> AnswerView:
    chat.add_message(ChatMessage(Speaker.APP, "", answer))
    return chat.answers()[-1]


def opened(answer: AnswerView) -> AnswerMap:
    assert answer.map is not None
    answer.map.toggle()
    assert answer.map.map is not None
    return answer.map.map


def spot(places: AnswerMap, number: int) -> QPoint:
    """The middle of a pin."""
    px, py = places.canvas.view.to_px(places.pins.x[[number]], places.pins.y[[number]])
    return QPoint(round(px[0]), round(py[0] - 21))


def settle(qtbot: QtBot, places: AnswerMap) -> None:
    """Until the map has its size and all its places."""
    qtbot.waitUntil(lambda: places.canvas.view.zoom > 8)


def test_every_place_has_a_pin_with_its_rank(
    qtbot: QtBot, chat: ChatView, painted: Painted
) -> None:
    places = opened(add(chat, make_answer(places=4)))
    settle(qtbot, places)
    assert [places.pins.text(n) for n in range(4)] == [
        f"{n}. Harbour Museum {n}" for n in (1, 2, 3, 4)
    ]
    assert places.canvas.accessibleName() == "Map of 4 place(s)"
    accent = places.palette().color(QPalette.ColorRole.Highlight)
    for number in range(4):
        at = spot(places, number)
        assert places.pins.at(places.canvas.view, at.toPointF()) == number
        assert painted(places.canvas, at.x() - 9, at.y()) == accent


def test_a_pin_brings_its_card_into_sight_even_if_it_was_not_made_yet(
    qtbot: QtBot, chat: ChatView
) -> None:
    answer = add(chat, make_answer(places=12))
    places = opened(answer)
    settle(qtbot, places)
    assert len(answer.cards) < 12
    places.canvas.marker_clicked.emit(11)
    qtbot.waitUntil(lambda: len(answer.cards) == 12)
    card, viewport = answer.cards[11], chat._scroll.viewport()

    def is_in_sight() -> bool:
        top = card.mapTo(viewport, QPoint()).y()
        return 0 <= top + card.height() / 2 <= viewport.height()

    qtbot.waitUntil(is_in_sight)
    qtbot.waitUntil(lambda: card.isAncestorOf(chat.focusWidget() or chat))
    assert places.pins.chosen == 11


def test_a_card_shows_its_pin_and_opens_the_map_for_it(qtbot: QtBot, chat: ChatView) -> None:
    answer = add(chat, make_answer(places=3))
    (to_map,) = [
        tool
        for tool in answer.cards[1].findChildren(QToolButton)
        if tool.accessibleName() == "Show Harbour Museum 2 on the map"
    ]
    qtbot.mouseClick(to_map, Qt.MouseButton.LeftButton)
    assert answer.map is not None
    assert answer.map.is_open
    places = answer.map.map
    assert places is not None
    assert places.pins.chosen == 1
    x = float(places.pins.x[1])
    qtbot.waitUntil(lambda: abs(places.canvas.view.x - x) < 1e-9)


def test_places_without_a_position_are_counted_not_drawn(qtbot: QtBot, chat: ChatView) -> None:
    answer = make_answer(places=3)
    lost = replace(answer.ranking[1], candidate=replace(answer.ranking[1].candidate, location=None))
    mixed = replace(answer, ranking=(answer.ranking[0], lost, answer.ranking[2]))
    view = add(chat, mixed)
    places = opened(view)
    assert [item.rank for item in places.pins.places] == [1, 3]
    assert not view.cards[1]._to_map.isVisible()
    nowhere = replace(mixed, ranking=(lost,))
    assert add(chat, nowhere).map is None


def test_pins_across_the_date_line_are_seen_together(qtbot: QtBot, chat: ChatView) -> None:
    answer = make_answer(places=2)
    moved = tuple(
        replace(item, candidate=replace(item.candidate, location=GeoPoint(-17.0, lon)))
        for item, lon in zip(answer.ranking, (179.9, -179.9), strict=True)
    )
    places = opened(add(chat, replace(answer, ranking=moved)))
    settle(qtbot, places)
    px, _ = places.canvas.view.to_px(places.pins.x, places.pins.y)
    assert 0 < px.min() < px.max() < places.canvas.width()


def test_the_map_is_hidden_again(qtbot: QtBot, chat: ChatView) -> None:
    answer = add(chat, make_answer(places=2))
    places = opened(answer)
    assert answer.map is not None
    assert answer.map._toggle.accessibleName() == "Hide the map"
    answer.map.toggle()
    assert not places.isVisible()
    assert not answer.map.is_open
