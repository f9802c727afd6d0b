"""The data the chat shows: conversations, messages, and feedback on answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from core.conventions.text_key import text_key
from core.records import Answer, ConversationId, PhotoId, PlaceListId, Recommendation


class Speaker(Enum):
    """Who wrote a message."""

    PERSON = "person"
    APP = "app"


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message.

    Attributes:
        text: the question, or a sentence from the app if there is no answer (a problem).
        hashes: content hashes of the photos in the answer, for their thumbnails.
        failed: the question could not be answered and may be asked again.
    """

    speaker: Speaker
    text: str
    answer: Answer | None = None
    hashes: Mapping[PhotoId, bytes] = field(default_factory=dict, hash=False)
    failed: bool = False


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """One line of the conversation list."""

    id: ConversationId
    title: str
    updated: datetime


@dataclass(frozen=True, slots=True)
class PlaceListChoice:
    """A candidate list that a question can use."""

    id: PlaceListId
    name: str
    places: int


class FeedbackKind(Enum):
    """Feedback a user can give on part of an answer; each kind can be undone."""

    PLACE_MORE = "place_more"
    PLACE_LESS = "place_less"
    WORD_MORE = "word_more"
    WORD_LESS = "word_less"
    PHOTO_NEVER = "photo_never"


@dataclass(frozen=True, slots=True)
class CardFeedback:
    """Feedback on a place name, an aspect word or a photo, in the category of the question."""

    kind: FeedbackKind
    category: str
    text: str = ""
    photo_id: PhotoId | None = None


class PlaceAction(Enum):
    """What a user can do with a recommended place."""

    LINK = "link"  # its web page, in the browser
    MAPS = "maps"  # an online map, in the browser
    COPY = "copy"
    BEEN_THERE = "been_there"
    WANT_TO_GO = "want_to_go"


@dataclass(frozen=True, slots=True)
class PlaceRequest:
    """The user requests an action on a place; a mark is set or removed."""

    action: PlaceAction
    place: Recommendation
    on: bool = True


class AnswerAction(Enum):
    """What a user can do with a whole answer."""

    COPY = "copy"
    SAVE = "save"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class PlaceMarks:
    """Names of the places the user has been to and wants to visit."""

    visited: frozenset[str] = frozenset()
    wanted: frozenset[str] = frozenset()

    @classmethod
    def of(cls, visited: Iterable[str], wanted: Iterable[str]) -> PlaceMarks:
        """Marks by names, as written."""
        return cls(frozenset(map(text_key, visited)), frozenset(map(text_key, wanted)))

    def has(self, action: PlaceAction, name: str) -> bool:
        """Whether a place has the mark that the action concerns."""
        names = self.visited if action is PlaceAction.BEEN_THERE else self.wanted
        return text_key(name) in names
