"""What can be done with an answer and its places: the buttons, and the words they give away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.records import Answer, Candidate, GeoPoint
from core.sentences import Sentence
from tests.ui.samples import make_answer
from ui.chat.answer_document import answer_html, answer_text
from ui.chat.chat_model import (
    AnswerAction,
    ChatMessage,
    PlaceAction,
    PlaceMarks,
    PlaceRequest,
    Speaker,
)
from ui.chat.chat_view import ChatView

PLACE = Candidate(
    "Café <Nord>",
    "Cakes & tea",
    "cafe",
    GeoPoint(60.17, 24.94),
    url="https://nord.example/?a=1&b=2",
)


def answer_about(place: Candidate) -> Answer:
    answer = make_answer(places=1)
    (item,) = answer.ranking
    return replace(answer, ranking=(replace(item, candidate=place),))


def _named(view: ChatView, name: str) -> QPushButton:
    (found,) = [b for b in view.findChildren(QPushButton) if b.accessibleName() == name]
    return found


def test_every_action_of_a_place_is_asked_for_by_its_button(qtbot: QtBot, view: ChatView) -> None:
    answer = answer_about(PLACE)
    view.add_message(ChatMessage(Speaker.APP, "", answer))
    asked: list[PlaceRequest] = []
    view.place_requested.connect(asked.append)
    for text in ("Open link", "Open in maps", "Copy", "Been there", "Want to go"):
        qtbot.mouseClick(_named(view, f"{text}: Café <Nord>"), Qt.MouseButton.LeftButton)
    assert [request.action for request in asked] == list(PlaceAction)
    assert all(request.on and request.place == answer.ranking[0] for request in asked)
    qtbot.mouseClick(_named(view, "Been there: Café <Nord>"), Qt.MouseButton.LeftButton)
    assert not asked[-1].on


def test_only_what_a_place_has_is_offered(view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.APP, "", answer_about(Candidate("Pier"))))
    names = [b.accessibleName() for b in view.findChildren(QPushButton)]
    assert "Copy: Pier" in names
    assert not {"Open link: Pier", "Open in maps: Pier"} & set(names)


def test_marks_are_shown_on_cards_that_are_there_and_on_later_ones(view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.APP, "", answer_about(PLACE)))
    view.set_marks(PlaceMarks.of(["café  <nord>"], []))
    assert _named(view, "Been there: Café <Nord>").isChecked()
    assert not _named(view, "Want to go: Café <Nord>").isChecked()
    view.add_message(ChatMessage(Speaker.APP, "", answer_about(Candidate("Pier"))))
    view.set_marks(PlaceMarks.of([], ["Pier"]))
    assert _named(view, "Want to go: Pier").isChecked()


def test_the_answer_can_be_copied_saved_and_printed(qtbot: QtBot, view: ChatView) -> None:
    answer = answer_about(PLACE)
    view.add_message(ChatMessage(Speaker.APP, "", answer))
    asked: list[tuple[AnswerAction, Answer]] = []
    view.answer_requested.connect(lambda action, of: asked.append((action, of)))
    for text in ("Copy answer", "Save …", "Print …"):
        qtbot.mouseClick(_named(view, text), Qt.MouseButton.LeftButton)
    assert asked == [(action, answer) for action in AnswerAction]


def test_an_answer_in_words_says_all_and_lets_no_markup_in(qtbot: QtBot) -> None:
    answer = answer_about(PLACE)
    text, page = answer_text(answer), answer_html(answer)
    assert text.startswith(answer.question.text)
    for said in ("1. Café <Nord>", "Cakes & tea", PLACE.url, "60.17000, 24.94000"):
        assert said in text
    assert "Café &lt;Nord&gt;" in page
    assert 'href="https://nord.example/?a=1&amp;b=2"' in page
    assert "<Nord>" not in page


def test_places_left_out_as_refused_can_be_taken_back_below_the_answer(
    qtbot: QtBot, view: ChatView
) -> None:
    refused = tuple(Sentence("limit.place", name=name) for name in ("Zoo & Co", "Pier"))
    counted = Sentence("answer.counted", count=2, reason=Sentence("limit.disliked", places=refused))
    nothing = replace(
        make_answer(places=0), notes=(Sentence("answer.left-out", reasons=(counted,)),)
    )
    view.add_message(ChatMessage(Speaker.APP, "", nothing))
    taken_back: list[str] = []
    view.refusal_taken_back.connect(taken_back.append)
    (zoo, _pier) = [b for b in view.findChildren(QPushButton) if "again" in b.text()]
    qtbot.mouseClick(zoo, Qt.MouseButton.LeftButton)
    assert taken_back == ["Zoo & Co"]
