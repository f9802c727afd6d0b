"""Asking, feedback, follow-ups, history and a dying worker, through the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.controllers.chat.chat_reads import suggestion_words
from app.desktop.application import Application
from app.worker.worker_client import WorkerState
from core.paths import DataPaths
from core.records import Candidate, PlaceListId
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore, Role
from tests.app.conftest import MakeApplication
from tests.app.reaching import is_answered, kill_worker
from tests.ui.samples import make_places
from ui.chat.chat_model import CardFeedback, FeedbackKind
from ui.main_window import Page


def _ask(qtbot: QtBot, application: Application, text: str) -> None:
    editor = application.chat_view.composer._text
    editor.setPlainText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def _ranked(application: Application) -> list[str]:
    answer = application.chat_view.answers()[-1].answer
    return [item.candidate.name for item in answer.ranking]


def test_question_is_answered_with_cards_and_kept(
    qtbot: QtBot, with_photos: Application, place_list: PlaceListId
) -> None:
    _ask(qtbot, with_photos, "recommend a nearby museum")
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    assert _ranked(with_photos) == ["Harbour Museum 1", "Harbour Museum 2", "Harbour Museum 3"]
    with_photos.close()
    connection = open_store(with_photos._paths.database, read_only=True)
    (conversation,) = ChatStore(connection).all()
    question, answer = ChatStore(connection).messages(conversation.id)
    connection.close()
    assert (question.role, question.text) == (Role.PERSON, "recommend a nearby museum")
    assert answer.answer is not None
    assert answer.answer.question.category == "museum"


def test_thumbs_of_the_answer_get_their_pictures(qtbot: QtBot, with_photos: Application) -> None:
    _ask(qtbot, with_photos, "recommend a nearby museum")
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    thumb = with_photos.chat_view.answers()[0].photo_thumbs()[0]
    qtbot.waitUntil(lambda: thumb._hash is not None)
    with qtbot.waitSignal(with_photos.chat.photo_requested):
        thumb.click()
    assert with_photos.window.page is Page.LIBRARY
    assert with_photos.library_view.is_viewer_open()


def test_follow_up_carries_the_question_before(qtbot: QtBot, with_photos: Application) -> None:
    _ask(qtbot, with_photos, "recommend a nearby museum")
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    _ask(qtbot, with_photos, "cheaper")
    qtbot.waitUntil(lambda: is_answered(with_photos, 2))
    assert with_photos.chat_view.answers()[-1].answer.question.category == "museum"


def test_feedback_ranks_again_at_once_and_can_be_undone(
    qtbot: QtBot, with_photos: Application
) -> None:
    _ask(qtbot, with_photos, "recommend a nearby museum")
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    qtbot.waitUntil(
        lambda: with_photos.chat._last is not None and with_photos.chat._last.message is not None
    )
    view = with_photos.chat_view
    view.feedback_given.emit(
        CardFeedback(FeedbackKind.PLACE_LESS, "museum", text="Harbour Museum 1")
    )
    qtbot.waitUntil(lambda: len(_ranked(with_photos)) == 2 and not view.status)
    assert "will not be recommended again" in view.notice.text
    with_photos.window.show_page(Page.CHAT)
    with_photos.actions.action("undo").trigger()
    qtbot.waitUntil(lambda: len(_ranked(with_photos)) == 3 and not view.status)
    assert len(view.answers()) == 1


def test_second_question_at_once_is_not_asked_beside_the_first(
    qtbot: QtBot, with_photos: Application, place_list: PlaceListId
) -> None:
    with_photos.chat.ask("recommend a museum", place_list)
    with_photos.chat.ask("recommend a garden", place_list)
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    asked = [message.text for message in with_photos.chat_view.messages() if message.answer is None]
    assert asked == ["recommend a museum"]


def test_cancel_stops_the_question_and_another_can_be_asked(
    qtbot: QtBot, with_photos: Application
) -> None:
    _ask(qtbot, with_photos, "a slow museum")
    view = with_photos.chat_view
    qtbot.waitUntil(lambda: "Looking through" in view.status)
    with_photos.actions.action("cancel_question").trigger()
    assert not view.status
    assert (view.messages()[-1].text, view.messages()[-1].failed) == ("Stopped.", True)
    _ask(qtbot, with_photos, "recommend a nearby museum")
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))


def test_refused_question_says_why_and_can_be_asked_again(
    qtbot: QtBot, with_photos: Application
) -> None:
    _ask(qtbot, with_photos, "fail")
    view = with_photos.chat_view
    qtbot.waitUntil(lambda: view.messages()[-1].failed)
    assert "a model is missing" in view.messages()[-1].text
    view.retry_requested.emit()
    qtbot.waitUntil(lambda: view.messages()[-1].failed and not view.status)
    assert [message.failed for message in view.messages()] == [False, True]


def test_killed_worker_comes_back_and_the_question_isis_answered(
    qtbot: QtBot, with_photos: Application
) -> None:
    _ask(qtbot, with_photos, "crash, then a museum")
    view = with_photos.chat_view
    qtbot.waitUntil(lambda: "being started again" in view.status)
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    assert view.messages()[0].text == "crash, then a museum"


def test_kill_from_outside_while_asking_keeps_the_question(
    qtbot: QtBot, with_photos: Application
) -> None:
    _ask(qtbot, with_photos, "a slow museum")
    view = with_photos.chat_view
    qtbot.waitUntil(lambda: "Looking through" in view.status)
    first = kill_worker(with_photos.worker)
    qtbot.waitUntil(lambda: with_photos.worker.process_id not in (None, first))
    qtbot.waitUntil(lambda: "Looking through" in view.status)


def test_question_that_kills_twice_is_given_back_with_a_sentence(
    qtbot: QtBot, with_photos: Application
) -> None:
    _ask(qtbot, with_photos, "always crash")
    view = with_photos.chat_view
    qtbot.waitUntil(lambda: view.messages()[-1].failed)
    assert "Your question is kept" in view.messages()[-1].text
    qtbot.waitUntil(lambda: with_photos.worker.state is WorkerState.READY)


def test_draft_and_conversations_are_there_after_a_restart(
    qtbot: QtBot, make_application: MakeApplication, place_list: PlaceListId, paths: DataPaths
) -> None:
    connection = open_store(paths.database)
    PlaceListStore(connection).create("Amsterdam", make_places(2))  # first of the lists
    connection.close()
    first = make_application()
    composer = first.chat_view.composer
    qtbot.waitUntil(lambda: composer.place_list not in (None, place_list))
    composer.choose_list(place_list)
    _ask(qtbot, first, "recommend a nearby museum")
    qtbot.waitUntil(lambda: is_answered(first, 1))
    first.chat.start_new()
    with qtbot.waitSignal(first.chat_view.composer.draft_changed):
        qtbot.keyClicks(first.chat_view.composer._text, "half a thought")
    first.close()
    second = make_application()
    view = second.chat_view
    qtbot.waitUntil(lambda: view.composer.text == "half a thought")
    qtbot.waitUntil(lambda: view.composer.place_list == place_list)
    qtbot.waitUntil(lambda: view.conversations._list.count() == 1)
    view.conversations._list.setCurrentRow(0)
    qtbot.waitUntil(lambda: is_answered(second, 1))


def test_another_list_is_asked_about_in_a_conversation_of_its_own(
    qtbot: QtBot, with_photos: Application, place_list: PlaceListId, paths: DataPaths
) -> None:
    connection = open_store(paths.database)
    other = PlaceListStore(connection).create("Amsterdam", make_places(2))
    connection.close()
    with_photos.places.reload()
    view = with_photos.chat_view
    qtbot.waitUntil(lambda: with_photos.places_view._lists.count() == 2)
    view.composer.choose_list(place_list)
    _ask(qtbot, with_photos, "recommend a nearby museum")
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    with_photos.places_view.ask_requested.emit(place_list)
    assert view.messages()
    with_photos.places_view.ask_requested.emit(other)
    assert (view.messages(), view.composer.place_list) == ([], other)


def test_unanswered_question_is_offered_again_after_a_restart(
    qtbot: QtBot, make_application: MakeApplication
) -> None:
    first = make_application()
    _ask(qtbot, first, "a slow museum")
    qtbot.waitUntil(lambda: "Looking through" in first.chat_view.status)
    first.close()
    second = make_application()
    view = second.chat_view
    qtbot.waitUntil(lambda: view.conversations._list.count() == 1)
    view.conversations._list.setCurrentRow(0)
    qtbot.waitUntil(lambda: bool(view.messages()) and view.messages()[-1].failed)
    assert view.messages()[0].text == "a slow museum"


def test_deleted_conversation_comes_back_by_undo(qtbot: QtBot, with_photos: Application) -> None:
    _ask(qtbot, with_photos, "recommend a nearby museum")
    view = with_photos.chat_view
    qtbot.waitUntil(lambda: view.conversations._list.count() == 1)
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    view.conversations.delete_requested.emit(view.conversations.current())
    qtbot.waitUntil(lambda: view.conversations._list.count() == 0)
    assert view.messages() == []
    view.notice.undo_last()
    qtbot.waitUntil(lambda: view.conversations._list.count() == 1)


def test_a_conversation_is_found_renamed_and_keeps_its_list(
    qtbot: QtBot, with_photos: Application, place_list: PlaceListId
) -> None:
    view = with_photos.chat_view
    _ask(qtbot, with_photos, "recommend a nearby museum")
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    qtbot.waitUntil(lambda: view.conversations._list.count() == 1)
    view.conversations._list.setCurrentRow(0)
    dialog = view.conversations.rename()
    assert dialog is not None
    dialog.field.setText("Rainy Sunday")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Rainy Sunday" in view.conversations._list.item(0).text())
    view.conversations._search.setText("harbour museum 2")  # stands in its answer alone
    qtbot.waitUntil(lambda: not view.conversations._pause.isActive())
    view.conversations._search.setText("no such words")
    qtbot.waitUntil(lambda: view.conversations._list.count() == 0)
    view.conversations._search.setText("RAINY")
    qtbot.waitUntil(lambda: view.conversations._list.count() == 1)
    connection = open_store(with_photos._paths.database, read_only=True)
    (conversation,) = ChatStore(connection).all()
    kept = ChatStore(connection).list_of(conversation.id)
    connection.close()
    assert kept == place_list


def test_only_what_can_be_asked_for_as_a_kind_is_suggested(paths: DataPaths) -> None:
    connection = open_store(paths.database)
    PlaceListStore(connection).create(
        "Town",
        [
            Candidate("Palm house", "", category="gardens and greenhouses"),
            Candidate("Old Mill", "", category="Art museum"),
        ],
    )
    kinds, _ = suggestion_words(connection)
    connection.close()
    assert kinds == ["art museum"]
