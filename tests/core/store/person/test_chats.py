"""Conversations: messages with whole answers, undo of deletion, drafts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.records import Answer, MatcherInfo, PlaceListId, Question
from core.sentences import plain
from core.store.connection import Connection, open_store
from core.store.person.chats import ChatStore, Role
from tests.core.store.samples import FULL_ANSWER


@pytest.fixture
def store(connection: Connection) -> ChatStore:
    return ChatStore(connection)


def test_messages_come_back_in_order_with_their_whole_answers(store: ChatStore) -> None:
    chat = store.create("Dinner")
    store.add_message(chat, Role.PERSON, "Wohin heute? 🍕")
    store.add_message(chat, Role.ASSISTANT, "Da Mario.", FULL_ANSWER)
    told = [(message.role, message.text, message.answer) for message in store.messages(chat)]
    assert told == [
        (Role.PERSON, "Wohin heute? 🍕", None),
        (Role.ASSISTANT, "Da Mario.", FULL_ANSWER),
    ]


def test_feedback_replaces_an_answer_in_place(store: ChatStore) -> None:
    chat = store.create("Dinner")
    message = store.add_message(chat, Role.ASSISTANT, "Da Mario.", FULL_ANSWER)
    store.add_message(chat, Role.PERSON, "Thanks")
    other = Answer(
        Question("?", ""), MatcherInfo("t", "m", False), (), (), (plain("Nothing fits."),)
    )
    store.set_answer(message, "Nothing fits.", other)
    first, second = store.messages(chat)
    assert (first.id, first.text, first.answer) == (message, "Nothing fits.", other)
    assert second.text == "Thanks"


def test_conversation_with_the_last_message_comes_first(
    store: ChatStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(1_000, 9_000, 1_000))
    monkeypatch.setattr("core.store.person.chats._now_ms", lambda: next(clock))
    one, two = store.create("one"), store.create("two")
    assert [chat.id for chat in store.all()] == [two, one]
    store.add_message(one, Role.PERSON, "again")
    assert [chat.id for chat in store.all()] == [one, two]
    assert store.all()[0].updated_at.timestamp() == 3.0


def test_deleted_conversation_comes_back_until_it_is_forgotten(
    connection: Connection, store: ChatStore
) -> None:
    chat, other = store.create("one"), store.create("two")
    store.add_message(chat, Role.PERSON, "hello")
    store.delete(chat)
    assert [found.id for found in store.all()] == [other]
    store.restore(chat)
    assert [message.text for message in store.messages(chat)] == ["hello"]
    store.delete(chat)
    store.forget_deleted()
    store.restore(chat)
    assert [found.id for found in store.all()] == [other]
    assert connection.execute("SELECT count(*) FROM messages").get == 0


def test_renamed_conversation_has_its_new_title(store: ChatStore) -> None:
    chat = store.create("one")
    store.rename(chat, "Straße")
    assert [found.title for found in store.all()] == ["Straße"]


@pytest.mark.parametrize("stored", ["{}", "[1]", "not json", '{"question": 5}'])
def test_answer_of_another_version_leaves_the_text_readable(
    connection: Connection, store: ChatStore, stored: str
) -> None:
    chat = store.create("one")
    message = store.add_message(chat, Role.ASSISTANT, "Da Mario.", FULL_ANSWER)
    connection.execute("UPDATE messages SET answer = ? WHERE id = ?", (stored, message))
    (found,) = store.messages(chat)
    assert (found.text, found.answer) == ("Da Mario.", None)


def test_half_a_character_can_be_stored(store: ChatStore) -> None:
    chat = store.create("half \ud83c")
    store.add_message(chat, Role.PERSON, os.fsdecode(b"caf\xe9"))
    store.save_draft("chat", "\udfff")
    assert [message.text for message in store.messages(chat)] == ["caf?"]


def test_draft_is_kept_until_it_is_emptied(library: Path, store: ChatStore) -> None:
    store.save_draft("chat:1", "recommend a")
    store.save_draft("chat:1", "recommend a museum")
    store.save_draft("paste", "Da Mario - pizza")
    reader = open_store(library, read_only=True)
    assert ChatStore(reader).draft("chat:1") == "recommend a museum"
    reader.close()
    store.save_draft("chat:1", "")
    assert store.draft("chat:1") == ""
    assert store.draft("paste") == "Da Mario - pizza"


def test_conversations_are_found_by_words_of_titles_and_messages(connection: Connection) -> None:
    chats = ChatStore(connection)
    first, second = chats.create("Rainy day"), chats.create("100 % vegan_food")
    chats.add_message(first, Role.ASSISTANT, "Harbour Museum")
    assert [found.id for found in chats.find(" museum ")] == [first]
    assert [found.id for found in chats.find("% v")] == [second]
    assert [found.id for found in chats.find("vegan_")] == [second]
    assert chats.find("rain%day") == []
    chats.delete(first)
    assert chats.find("museum") == []


def test_a_conversation_remembers_its_list(connection: Connection) -> None:
    chats = ChatStore(connection)
    chat = chats.create("Museums")
    with pytest.raises(LookupError):
        chats.list_of(chat)
    chats.keep_list(chat, PlaceListId(7))
    assert chats.list_of(chat) == 7
    chats.keep_list(chat, None)
    assert chats.list_of(chat) is None
