"""The conversation through real widgets: messages, cards, feedback, composer, list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.records import ConversationId, PlaceListId, Reason
from core.sentences import Sentence, plain
from tests.ui.samples import make_answer
from ui.chat.bubbles import question_bubble
from ui.chat.chat_model import ChatMessage, ConversationRow, FeedbackKind, PlaceListChoice, Speaker
from ui.chat.chat_view import ChatView
from ui.dialogs.looked_at import LookedAtDialog
from ui.library.thumbnail_loader import ThumbnailLoader


def _button(qtbot: QtBot, view: ChatView, name: str) -> QAbstractButton:
    """A button by its accessible name, as soon as the layout has shown it."""
    found: list[QAbstractButton] = []

    def look() -> bool:
        found[:] = [
            widget
            for widget in view.findChildren(QAbstractButton)
            if widget.accessibleName() == name and widget.isVisible()
        ]
        return bool(found)

    qtbot.waitUntil(look)
    return found[0]


def test_enter_sends_and_shift_enter_starts_a_line(qtbot: QtBot, view: ChatView) -> None:
    editor = view.composer._text
    qtbot.keyClicks(editor, "a museum")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "near me")
    with qtbot.waitSignal(view.composer.sent) as sent:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert sent.args == ["a museum\nnear me", None]


def test_questions_and_answers_fit_a_narrow_window(qtbot: QtBot, view: ChatView) -> None:
    text = "a museum with ships nearby, but cheaper"
    bubble = question_bubble(text)
    qtbot.addWidget(bubble)
    assert bubble.minimumSizeHint().width() < bubble.fontMetrics().horizontalAdvance(text)
    view.add_message(ChatMessage(Speaker.APP, "", make_answer()))
    names = ("What I looked at", "Copy answer", "Save …", "Print …")
    footer = sum(_button(qtbot, view, name).sizeHint().width() for name in names)
    assert view.answers()[0].minimumSizeHint().width() < footer


def test_nothing_is_sent_while_a_question_is_answered(qtbot: QtBot, view: ChatView) -> None:
    view.composer.set_text("a museum")
    view.set_status("Comparing 43 places …")
    with qtbot.assertNotEmitted(view.composer.sent):
        qtbot.keyClick(view.composer._text, Qt.Key.Key_Return)
    view.composer._cancel.setFocus()
    with qtbot.waitSignal(view.composer.cancel_requested):
        qtbot.mouseClick(_button(qtbot, view, "Stop"), Qt.MouseButton.LeftButton)


def test_a_question_that_was_sent_too_early_is_asked_next(qtbot: QtBot, view: ChatView) -> None:
    view.composer.set_text("a museum")
    view.set_status("Comparing 43 places …")
    qtbot.keyClick(view.composer._text, Qt.Key.Key_Return)
    assert view.composer._send_button.text() == "Asked next"
    with qtbot.waitSignal(view.composer.sent) as sent:
        view.set_status("")
    assert sent.args == ["a museum", None]


def test_a_waiting_question_is_not_asked_in_another_conversation(
    qtbot: QtBot, view: ChatView
) -> None:
    view.composer.set_text("a museum")
    view.set_status("Comparing 43 places …")
    qtbot.keyClick(view.composer._text, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(view.composer.sent, wait=1):
        view.set_status("")
        view.composer.set_text("")


def test_draft_is_told_after_a_pause_in_typing(qtbot: QtBot, view: ChatView) -> None:
    with qtbot.waitSignal(view.composer.draft_changed) as draft:
        qtbot.keyClicks(view.composer._text, "half a thou")
    assert draft.args == ["half a thou"]


def test_chosen_list_travels_with_the_question(qtbot: QtBot, view: ChatView) -> None:
    view.composer.set_lists(
        [PlaceListChoice(PlaceListId(4), "Paris", 7), PlaceListChoice(PlaceListId(9), "Rome", 3)]
    )
    view.composer.choose_list(9)
    view.composer.set_text("a museum")
    with qtbot.waitSignal(view.composer.sent) as sent:
        qtbot.keyClick(view.composer._text, Qt.Key.Key_Return)
    assert sent.args == ["a museum", 9]


def test_list_choice_survives_new_lists(view: ChatView) -> None:
    lists = [
        PlaceListChoice(PlaceListId(4), "Paris", 7),
        PlaceListChoice(PlaceListId(9), "Rome", 3),
    ]
    view.composer.set_lists(lists)
    view.composer.choose_list(9)
    view.composer.set_lists([*lists, PlaceListChoice(PlaceListId(11), "Oslo", 2)])
    assert view.composer.place_list == 9


def test_answer_shows_five_cards_then_more_on_demand(qtbot: QtBot, view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.APP, "", make_answer(places=12)))
    answer = view.answers()[0]
    assert len(answer.cards) == 5
    qtbot.mouseClick(_button(qtbot, view, "Show more places (7 left)"), Qt.MouseButton.LeftButton)
    assert len(answer.cards) == 12


def test_card_is_heard_as_one_sentence(view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.APP, "", make_answer()))
    spoken = view.answers()[0].cards[0].accessibleName()
    assert spoken.startswith("Number 1: Harbour Museum 1.")
    assert "away" in spoken
    assert "rated 4.5" in spoken
    assert spoken.endswith("nothing in your photos speaks for or against it.")


def test_vote_on_a_card_names_the_place_and_the_category(qtbot: QtBot, view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.APP, "", make_answer()))
    with qtbot.waitSignal(view.feedback_given) as given:
        qtbot.mouseClick(
            _button(qtbot, view, "Harbour Museum 2 is not for me"), Qt.MouseButton.LeftButton
        )
    given_feedback = given.args[0]
    assert (given_feedback.kind, given_feedback.text, given_feedback.category) == (
        FeedbackKind.PLACE_LESS,
        "Harbour Museum 2",
        "museum",
    )


def test_menu_of_a_word_gives_feedback_on_the_word(qtbot: QtBot, view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.APP, "", make_answer()))
    chip = _button(qtbot, view, "Word: ship")
    assert isinstance(chip, QToolButton)
    with qtbot.waitSignal(view.feedback_given) as given:
        chip.menu().actions()[1].trigger()
    assert (given.args[0].kind, given.args[0].text) == (FeedbackKind.WORD_LESS, "ship")


def test_photo_behind_a_place_opens_and_can_be_banned(qtbot: QtBot, view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.APP, "", make_answer()))
    thumb = view.answers()[0].photo_thumbs()[0]
    qtbot.waitUntil(thumb.isVisible)
    assert "Tallinn, 2 May 2019" in thumb.accessibleName()
    assert "Tallinn, 2 May 2019" in thumb.toolTip()
    with qtbot.waitSignal(view.photo_opened) as opened:
        qtbot.mouseClick(thumb, Qt.MouseButton.LeftButton)
    assert opened.args == [1]
    with qtbot.waitSignal(view.feedback_given) as given:
        thumb.menu_for_photo().actions()[1].trigger()
    assert (given.args[0].kind, given.args[0].photo_id) == (FeedbackKind.PHOTO_NEVER, 1)


def test_thumbnails_appear_when_their_hashes_are_known(qtbot: QtBot, view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.APP, "", make_answer()))
    thumb = view.answers()[0].photo_thumbs()[1]
    view.set_hashes({thumb._photo_id: bytes(19) + b"\x02"})
    qtbot.waitUntil(lambda: _centre(thumb) == pytest.approx((30, 120, 110), abs=4))
    assert thumb.icon().isNull()  # Qt's own cache would keep the pixels of an icon


def _centre(widget: QWidget) -> tuple[int, ...]:
    image = widget.grab().toImage()
    colour = image.pixelColor(image.rect().center())
    return colour.red(), colour.green(), colour.blue()


def test_empty_answer_says_so_with_its_notes(view: ChatView) -> None:
    empty = make_answer(places=0, photos=0)
    noted = type(empty)(empty.question, empty.matcher, (), (), (plain("Paste a list first."),))
    view.add_message(ChatMessage(Speaker.APP, "", noted))
    assert view.answers()[0].accessibleName() == "I have nothing to recommend for “museum” yet."
    assert not view.answers()[0].cards


def test_failed_question_can_be_asked_again(qtbot: QtBot, view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.PERSON, "a museum"))
    view.add_message(ChatMessage(Speaker.APP, "The helper stopped.", failed=True))
    with qtbot.waitSignal(view.retry_requested):
        qtbot.mouseClick(_button(qtbot, view, "Ask again"), Qt.MouseButton.LeftButton)
    view.remove_failure()
    assert [message.text for message in view.messages()] == ["a museum"]


def test_follow_ups_are_offered_after_an_answer_only(qtbot: QtBot, view: ChatView) -> None:
    view.add_message(ChatMessage(Speaker.PERSON, "a museum"))
    assert not view._follow_ups.isVisible()
    view.add_message(ChatMessage(Speaker.APP, "", make_answer()))
    with qtbot.waitSignal(view.suggestion_chosen) as chosen:
        qtbot.mouseClick(_button(qtbot, view, "cheaper"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["cheaper"]


def test_long_conversation_shows_its_end_and_earlier_messages_on_demand(
    qtbot: QtBot, view: ChatView
) -> None:
    view.show_messages([ChatMessage(Speaker.PERSON, f"question {n}") for n in range(50)])
    assert view._column.count() == 20
    qtbot.mouseClick(_button(qtbot, view, "Show earlier messages"), Qt.MouseButton.LeftButton)
    assert view._column.count() == 40


def test_conversation_is_chosen_and_deleted_by_keyboard(qtbot: QtBot, view: ChatView) -> None:
    now = datetime.now(UTC)
    view.conversations.set_conversations(
        [
            ConversationRow(ConversationId(3), "museums", now),
            ConversationRow(ConversationId(2), "parks", now),
        ],
        ConversationId(3),
    )
    with qtbot.waitSignal(view.conversations.selected) as selected:
        qtbot.keyClick(view.conversations._list, Qt.Key.Key_Down)
    assert selected.args == [2]
    with qtbot.waitSignal(view.conversations.delete_requested) as deleted:
        qtbot.keyClick(view.conversations, Qt.Key.Key_Delete)
    assert deleted.args == [2]


def test_looked_at_lists_every_cell_with_caption_and_words(
    qtbot: QtBot, thumbnails: ThumbnailLoader
) -> None:
    answer = make_answer(photos=9)
    still, frame = answer.history[3], replace(answer.history[4], clip_time_ms=72_400)
    dialog = LookedAtDialog(replace(answer, history=(*answer.history[:4], frame)), b"")
    qtbot.addWidget(dialog)
    assert dialog._list.count() == 5
    item = dialog._list.item(3)
    assert item.text() == f"4  {still.caption}\nTallinn, 5 May 2019\nship, harbour, sea"
    assert "\nTallinn, 6 May 2019, video, at 1:12\n" in dialog._list.item(4).text()
    with qtbot.waitSignal(dialog.photo_opened) as opened:
        dialog._list.setCurrentRow(3)
        dialog._list.itemActivated.emit(item)
    assert opened.args == [4]


def test_clicked_cell_of_the_grid_is_marked_in_the_list(
    qtbot: QtBot, thumbnails: ThumbnailLoader
) -> None:
    dialog = LookedAtDialog(make_answer(photos=9), b"")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    square = dialog._picture._square()
    step = square.width() / 8
    second_line = QPoint(int(square.left() + step / 2), int(square.top() + 1.5 * step))
    qtbot.mouseClick(dialog._picture, Qt.MouseButton.LeftButton, pos=second_line)
    assert dialog._list.currentRow() == 8


def test_places_of_the_world_are_asked_alone_or_beside_a_list(view: ChatView) -> None:
    composer = view.composer
    composer.set_lists([PlaceListChoice(PlaceListId(4), "Paris", 7)])
    composer._beside.setChecked(True)
    assert (composer.place_list, composer.beside_list) == (4, False)  # there are no regions
    composer.set_has_regions(True)
    assert (composer.place_list, composer.beside_list) == (4, True)
    assert not composer._beside.isHidden()
    composer._lists.setCurrentIndex(composer._lists.findText("Places of the world"))
    assert composer.place_list is None
    assert composer._beside.isHidden()
    composer.set_lists([PlaceListChoice(PlaceListId(4), "Paris", 8)])
    assert composer.place_list is None  # the choice stays
    composer.set_has_regions(False)
    assert composer.place_list == 4


def test_photos_that_are_merely_nearest_are_not_counted_as_saying_something(view: ChatView) -> None:
    spoken = Reason(("sea",), ("the sea",), 9)
    answer = make_answer()
    ranking = tuple(replace(item, reason=spoken) for item in answer.ranking)
    answer = replace(answer, ranking=ranking)
    nearest = Sentence("answer.nearest-photos", category="museum", photos=9)
    for notes, counted in (((), "9"), ((nearest,), "3")):
        message = ChatMessage(Speaker.APP, "", replace(answer, notes=notes))
        view.show_messages((message,))
        assert view.answers()[0]._headline.text().startswith(counted)
    history = tuple(replace(photo, sure=photo.cell < 3) for photo in answer.history)
    view.show_messages((ChatMessage(Speaker.APP, "", replace(answer, history=history)),))
    assert view.answers()[0]._headline.text().startswith("2")
    unexplained = tuple(replace(item, reason=Reason()) for item in answer.ranking)
    view.show_messages((ChatMessage(Speaker.APP, "", replace(answer, ranking=unexplained)),))
    assert view.answers()[0]._headline.text().startswith("3 place")


def test_progress_is_spoken_once_per_sentence(
    view: ChatView, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr("ui.chat.chat_view.announce", lambda _at, text: spoken.append(text))
    for sentence in ("Reading …", "Reading …", "Comparing …", "", "Comparing …"):
        view.set_status(sentence)
    assert spoken == ["Reading …", "Comparing …", "Comparing …"]
