"""The chat's reads from and writes to the store; run on background threads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from core import vault
from core.records import (
    Answer,
    AspectKind,
    ConversationId,
    PhotoId,
    PlaceListId,
)
from core.store.connection import Connection, transaction
from core.store.library.annotations import AnnotationStore
from core.store.library.positions_taken import read_hashes
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore, Conversation, Message, MessageId, Role
from core.store.person.edits import EditId, EditStore
from ui.chat.chat_model import CardFeedback, FeedbackKind

__all__ = [
    "Conversation",
    "StoredConversation",
    "draft_slot",
    "latest_lists",
    "photo_ids",
    "read_grid",
    "read_hashes",
    "read_messages",
    "store_answer",
    "store_feedback",
    "store_question",
    "suggestion_words",
    "undo_edit",
]

_KIND_WORDS: Final = 2
_SUGGESTED: Final = 3
_SHOWN_EVIDENCE: Final = 8


@dataclass(frozen=True, slots=True)
class StoredConversation:
    """A conversation with the content hashes of the photos in its answers.

    Attributes:
        place_lists: the list its questions use (None for regions); empty if unknown.
    """

    conversation: ConversationId
    messages: tuple[Message, ...]
    place_lists: tuple[PlaceListId | None, ...]
    hashes: Mapping[PhotoId, bytes]


def draft_slot(conversation: ConversationId | None) -> str:
    """Where the draft of a conversation is stored."""
    return f"chat:{conversation if conversation is not None else 'new'}"


def read_grid(answer: Answer) -> bytes:
    """The numbered grid of an answer as PNG; empty if there is none (any more)."""
    if answer.grid_png is None:
        return b""
    key = vault.key_of(answer.grid_png.parent.parent)  # the grids are in the data folder
    return vault.read_file(answer.grid_png, key) or b""


def read_messages(connection: Connection, conversation: ConversationId) -> StoredConversation:
    """Messages with everything needed to display them."""
    messages = tuple(ChatStore(connection).messages(conversation))
    ids = photo_ids(message.answer for message in messages if message.answer)
    place_lists: tuple[PlaceListId | None, ...] = ()
    with suppress(LookupError):
        place_lists = (ChatStore(connection).list_of(conversation),)
    return StoredConversation(conversation, messages, place_lists, read_hashes(connection, ids))


def latest_lists(connection: Connection) -> tuple[PlaceListId | None, ...]:
    """The list of the latest conversation (None for regions); empty if unknown."""
    with suppress(LookupError):
        return (ChatStore(connection).latest_list(),)
    return ()


def photo_ids(answers: Iterable[Answer]) -> list[PhotoId]:
    """Photos that are visible in these answers."""
    return list(
        dict.fromkeys(
            photo.photo_id
            for answer in answers
            for item in answer.ranking
            for photo in item.evidence.photos[:_SHOWN_EVIDENCE]
        )
    )


def store_question(
    connection: Connection,
    conversation: ConversationId | None,
    text: str,
    title: str,
    place_list: PlaceListId | None,
) -> ConversationId:
    """Store a question before it is asked, in a new conversation if there is none."""
    chats = ChatStore(connection)
    with transaction(connection):
        identity = chats.create(title) if conversation is None else conversation
        chats.add_message(identity, Role.PERSON, text)
        chats.keep_list(identity, place_list)
    return identity


def store_answer(
    connection: Connection,
    conversation: ConversationId,
    replaces: MessageId | None,
    text: str,
    answer: Answer,
) -> MessageId:
    """Store an answer, or replace an earlier one with it."""
    chats = ChatStore(connection)
    if replaces is None:
        return chats.add_message(conversation, Role.ASSISTANT, text, answer)
    chats.set_answer(replaces, text, answer)
    return replaces


def store_feedback(connection: Connection, feedback: CardFeedback) -> EditId:
    """Store feedback on a place, a word or a photo."""
    edits = EditStore(connection)
    if feedback.kind is FeedbackKind.PHOTO_NEVER and feedback.photo_id is not None:
        return edits.exclude_photo(feedback.photo_id)
    return {
        FeedbackKind.PLACE_MORE: edits.like_place,
        FeedbackKind.PLACE_LESS: edits.dislike_place,
        FeedbackKind.WORD_MORE: edits.pin_word,
        FeedbackKind.WORD_LESS: edits.remove_word,
    }[feedback.kind](feedback.text, feedback.category)


def undo_edit(connection: Connection, edit: EditId) -> None:
    EditStore(connection).undo(edit)


def suggestion_words(connection: Connection) -> tuple[list[str], list[str]]:
    """Kinds of places on the user's lists, and what the user's photos show most."""
    places = PlaceListStore(connection)
    categories: dict[str, None] = {}
    for entry in places.all()[:_SUGGESTED]:
        for candidate in places.get(entry.id, limit=50):
            # "gardens and greenhouses" is the name of a group, not of a place to ask for.
            if candidate.category and len(candidate.category.split()) <= _KIND_WORDS:
                categories.setdefault(candidate.category.lower())
    counts = AnnotationStore(connection).words(min_count=3)
    words = [  # one can go to a beach, but hardly to a chair
        count.word
        for kind in (AspectKind.SCENE, AspectKind.OBJECT)
        for count in counts
        if count.kind is kind
    ]
    return list(categories)[:_SUGGESTED], words[:_SUGGESTED]
