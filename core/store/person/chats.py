"""Conversations: messages, full answers, and unsent drafts."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Final, NewType

from core import logs
from core.codec import from_json, to_json
from core.records import Answer, ConversationId, PlaceListId
from core.store.connection import Connection, transaction

MessageId = NewType("MessageId", int)
_REGIONS: Final = 0  # in place of a list id


class Role(Enum):
    """Who wrote a message."""

    PERSON = "person"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation in the list."""

    id: ConversationId
    title: str
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `answer` is None for plain text and for answers that can no longer be read."""

    id: MessageId
    role: Role
    text: str
    answer: Answer | None
    created_at: datetime


class ChatStore:
    """Conversations, newest first. Everything is written immediately, so a crash loses nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self, title: str) -> ConversationId:
        """Start a conversation."""
        now = _now_ms()
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO conversations(title, created_at, updated_at) VALUES (?, ?, ?)",
                (_text(title), now, now),
            )
            return ConversationId(self._connection.last_insert_rowid())

    def all(self) -> list[Conversation]:
        """Conversations that are not deleted, most recent message first."""
        rows = self._connection.execute(
            "SELECT id, title, updated_at FROM conversations WHERE deleted_at IS NULL "
            "ORDER BY updated_at DESC, id DESC"
        )
        return [
            Conversation(ConversationId(id_), title, _time(updated)) for id_, title, updated in rows
        ]

    def find(self, text: str) -> list[Conversation]:
        """Conversations with these words in their title or in a message, most recent first."""
        escaped = re.sub(r"([%_^])", r"^\1", _text(text.strip()))
        wanted = f"%{escaped}%"
        rows = self._connection.execute(
            "SELECT id, title, updated_at FROM conversations c WHERE deleted_at IS NULL AND "
            "(title LIKE ?1 ESCAPE '^' OR EXISTS (SELECT 1 FROM messages "
            "WHERE conversation_id = c.id AND text LIKE ?1 ESCAPE '^')) "
            "ORDER BY updated_at DESC, id DESC",
            (wanted,),
        )
        return [
            Conversation(ConversationId(id_), title, _time(updated)) for id_, title, updated in rows
        ]

    def keep_list(self, conversation: ConversationId, place_list: PlaceListId | None) -> None:
        """Remember the list that its questions use; None for the places of regions."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE conversations SET place_list = ? WHERE id = ?",
                (place_list or _REGIONS, conversation),
            )

    def list_of(self, conversation: ConversationId) -> PlaceListId | None:
        """The list that its last question used.

        Raises:
            LookupError: if it is unknown.
        """
        kept = self._connection.execute(
            "SELECT place_list FROM conversations WHERE id = ?", (conversation,)
        ).get
        if kept is None:
            raise LookupError(f"the list of conversation {conversation} is not known")
        return PlaceListId(kept) if kept != _REGIONS else None

    def latest_list(self) -> PlaceListId | None:
        """The list of the conversation with the latest message.

        Raises:
            LookupError: if there is no conversation, or its list is unknown.
        """
        for conversation in self.all()[:1]:
            return self.list_of(conversation.id)
        raise LookupError("there is no conversation")

    def rename(self, conversation: ConversationId, title: str) -> None:
        """Rename a conversation."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE conversations SET title = ? WHERE id = ?", (_text(title), conversation)
            )

    def delete(self, conversation: ConversationId) -> None:
        """Delete a conversation; `restore` undoes it until `forget_deleted`."""
        self._set_deleted(conversation, _now_ms())

    def restore(self, conversation: ConversationId) -> None:
        """Restore a deleted conversation."""
        self._set_deleted(conversation, None)

    def forget_deleted(self) -> None:
        """Delete all deleted conversations for good."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM conversations WHERE deleted_at IS NOT NULL")

    def add_message(
        self, conversation: ConversationId, role: Role, text: str, answer: Answer | None = None
    ) -> MessageId:
        """Append a message."""
        now = _now_ms()
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO messages(conversation_id, role, text, answer, created_at) "
                "VALUES (?, ?, ?, ?, ?)",
                (conversation, role.value, _text(text), _encode(answer), now),
            )
            message = MessageId(self._connection.last_insert_rowid())
            self._connection.execute(
                "UPDATE conversations SET updated_at = ? WHERE id = ?", (now, conversation)
            )
            return message

    def set_answer(self, message: MessageId, text: str, answer: Answer) -> None:
        """Replace the answer of a message after feedback changed its ranking."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE messages SET text = ?, answer = ? WHERE id = ?",
                (_text(text), _encode(answer), message),
            )

    def messages(self, conversation: ConversationId) -> list[Message]:
        """All messages of a conversation in order."""
        rows = self._connection.execute(
            "SELECT id, role, text, answer, created_at FROM messages "
            "WHERE conversation_id = ? ORDER BY id",
            (conversation,),
        )
        return [
            Message(MessageId(id_), Role(role), text, _decode(answer), _time(created))
            for id_, role, text, answer, created in rows
        ]

    def save_draft(self, slot: str, text: str) -> None:
        """Save the draft in an input field of the app, such as "chat:12"; empty text deletes it."""
        with transaction(self._connection):
            if text:
                self._connection.execute(
                    "INSERT INTO drafts(slot, text) VALUES (?, ?) "
                    "ON CONFLICT DO UPDATE SET text = excluded.text",
                    (slot, _text(text)),
                )
            else:
                self._connection.execute("DELETE FROM drafts WHERE slot = ?", (slot,))

    def draft(self, slot: str) -> str:
        """The draft of a field, empty if there is none."""
        return str(
            self._connection.execute("SELECT text FROM drafts WHERE slot = ?", (slot,)).get or ""
        )

    def _set_deleted(self, conversation: ConversationId, when: int | None) -> None:
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE conversations SET deleted_at = ? WHERE id = ?", (when, conversation)
            )


def _encode(answer: Answer | None) -> str | None:
    return None if answer is None else json.dumps(to_json(answer))


def _decode(answer: str | None) -> Answer | None:
    if answer is None:
        return None
    try:
        return from_json(Answer, json.loads(answer))
    except ValueError:
        # Written by another version: the text of the message still holds the answer.
        logs.store.warning("a stored answer could not be read")
        return None


def _text(text: str) -> str:
    """Lone surrogates can be typed or pasted but not stored as text."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _time(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, tz=UTC)
