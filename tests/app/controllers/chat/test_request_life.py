"""Two things at once in the chat: a question is cancelled, left or answered in each of its states."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from core.records import ConversationId
from core.store.connection import open_store
from core.store.person.chats import ChatStore, Role
from core.worker.channel.messages import AskQuestion
from tests.app.reaching import commands_sent, held_writer, is_answered
from tests.helpers.patient_qtbot import PatientQtBot
from ui.chat.chat_model import CardFeedback, FeedbackKind


def _ask(qtbot: QtBot, application: Application, text: str) -> None:
    editor = application.chat_view.composer._text
    editor.setPlainText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def _conversations(application: Application) -> dict[int, list[tuple[Role, str]]]:
    """Roles and texts by conversation, as stored."""
    connection = open_store(application._paths.database, read_only=True)
    try:
        chats = ChatStore(connection)
        return {
            entry.id: [
                (message.role, message.text if message.role is Role.PERSON else "")
                for message in chats.messages(entry.id)
            ]
            for entry in chats.all()
        }
    finally:
        connection.close()


def _first_conversation(qtbot: QtBot, application: Application) -> ConversationId:
    _ask(qtbot, application, "recommend a museum")
    qtbot.waitUntil(lambda: is_answered(application, 1))
    qtbot.waitUntil(lambda: [len(said) for said in _conversations(application).values()] == [2])
    (identity,) = _conversations(application)
    return ConversationId(identity)


def _drain(qtbot: QtBot, application: Application) -> None:
    """Wait until everything that was to be written is, and its callbacks have run."""
    done: list[None] = []
    application.tasks.write(lambda _connection: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_question_that_is_being_stored_is_not_sent_after_stop(
    qtbot: PatientQtBot, with_photos: Application
) -> None:
    with commands_sent(with_photos.worker) as sent:
        with held_writer(with_photos):
            _ask(qtbot, with_photos, "recommend a museum")
            assert with_photos.chat_view.status
            with_photos.actions.action("cancel_question").trigger()
            assert not with_photos.chat_view.status
        _drain(qtbot, with_photos)
    assert not [command for command in sent if isinstance(command, AskQuestion)]
    assert list(_conversations(with_photos).values()) == [[(Role.PERSON, "recommend a museum")]]


def test_question_after_a_stopped_one_stays_in_the_same_conversation(
    qtbot: PatientQtBot, with_photos: Application
) -> None:
    with held_writer(with_photos):
        _ask(qtbot, with_photos, "recommend a museum")
        with_photos.chat.cancel()
        _ask(qtbot, with_photos, "recommend a ship")
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    _drain(qtbot, with_photos)
    assert list(_conversations(with_photos).values()) == [
        [(Role.PERSON, "recommend a museum"), (Role.PERSON, "recommend a ship"), (Role.ASSISTANT, "")]
    ]  # fmt: skip


def test_conversation_opened_while_a_question_is_being_stored_stays_the_one_in_front(
    qtbot: PatientQtBot, with_photos: Application
) -> None:
    first = _first_conversation(qtbot, with_photos)
    view = with_photos.chat_view
    with_photos.chat.start_new()
    with commands_sent(with_photos.worker) as sent:
        with held_writer(with_photos):
            _ask(qtbot, with_photos, "recommend a ship")
            with_photos.chat.open(first)
        _drain(qtbot, with_photos)
        qtbot.waitUntil(lambda: view.conversations.current() == first)
        qtbot.waitUntil(lambda: len(view.messages()) == 2)
    assert not [command for command in sent if isinstance(command, AskQuestion)]
    _ask(qtbot, with_photos, "cheaper")
    qtbot.waitUntil(lambda: is_answered(with_photos, 2))
    _drain(qtbot, with_photos)
    said = _conversations(with_photos)
    assert [text for _, text in said.pop(first)] == ["recommend a museum", "", "cheaper", ""]
    assert list(said.values()) == [[(Role.PERSON, "recommend a ship")]]


def test_answer_stored_after_its_conversation_was_left_is_not_taken_for_the_open_one(
    qtbot: PatientQtBot, with_photos: Application
) -> None:
    first = _first_conversation(qtbot, with_photos)
    view = with_photos.chat_view
    with_photos.chat.start_new()
    _ask(qtbot, with_photos, "a slow ship")
    qtbot.waitUntil(lambda: "Looking through" in view.status)
    with_photos.chat.cancel()
    with_photos.chat.start_new()
    _ask(qtbot, with_photos, "recommend a ship")
    with held_writer(with_photos):  # after the question, before its answer
        qtbot.waitUntil(lambda: is_answered(with_photos, 1))
        with_photos.chat.open(first)  # the answer about ships is still to be stored
        qtbot.waitUntil(lambda: len(view.messages()) == 2)
    _drain(qtbot, with_photos)
    view.feedback_given.emit(
        CardFeedback(FeedbackKind.PLACE_LESS, "museum", text="Harbour Museum 1")
    )
    qtbot.waitUntil(lambda: len(view.answers()[-1].answer.ranking) == 2 and not view.status)
    _drain(qtbot, with_photos)
    connection = open_store(with_photos._paths.database, read_only=True)
    chats = ChatStore(connection)
    texts = {
        message.answer.question.text: len(message.answer.ranking)
        for entry in chats.all()
        for message in chats.messages(entry.id)
        if message.answer is not None
    }
    connection.close()
    assert texts == {"recommend a museum": 2, "recommend a ship": 3}


def test_question_that_could_not_be_stored_is_the_one_that_is_asked_again(
    qtbot: PatientQtBot, with_photos: Application
) -> None:
    _first_conversation(qtbot, with_photos)
    view = with_photos.chat_view
    connection = open_store(with_photos._paths.database)
    connection.execute(
        "CREATE TRIGGER full BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'x'); END"
    )
    try:
        bugs: list[BaseException] = []
        with_photos.tasks.bug.connect(bugs.append)
        _ask(qtbot, with_photos, "recommend a ship")
        qtbot.waitUntil(lambda: view.messages()[-1].failed)
        assert not view.status
    finally:
        connection.execute("DROP TRIGGER full")
        connection.close()
    view.retry_requested.emit()
    qtbot.waitUntil(lambda: is_answered(with_photos, 2))
    assert view.answers()[-1].answer.question.text == "recommend a ship"
    _drain(qtbot, with_photos)
    (said,) = _conversations(with_photos).values()
    assert [text for _, text in said] == ["recommend a museum", "", "recommend a ship", ""]
