"""What the chat shows: conversations, messages, and what a person says about an answer."""

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
        text: the question, or a sentence of the app when there is no answer (a problem).
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
    """A candidate list a question may choose among."""

    id: PlaceListId
    name: str
    places: int


class FeedbackKind(Enum):
    """Feedback a person can give on a part of an answer; each can be undone."""

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
    """What a person can do with one recommended place."""

    LINK = "link"  # its web page, in the browser
    MAPS = "maps"  # a map of the web, in the browser
    COPY = "copy"
    BEEN_THERE = "been_there"
    WANT_TO_GO = "want_to_go"


@dataclass(frozen=True, slots=True)
class PlaceRequest:
    """A person wants something done with a place; a mark is put on it or taken off."""

    action: PlaceAction
    place: Recommendation
    on: bool = True


class AnswerAction(Enum):
    """What a person can do with a whole answer."""

    COPY = "copy"
    SAVE = "save"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class PlaceMarks:
    """Names of the places the person has been to and wants to go to."""

    visited: frozenset[str] = frozenset()
    wanted: frozenset[str] = frozenset()

    @classmethod
    def of(cls, visited: Iterable[str], wanted: Iterable[str]) -> PlaceMarks:
        """Marks by names as they were written."""
        return cls(frozenset(map(text_key, visited)), frozenset(map(text_key, wanted)))

    def has(self, action: PlaceAction, name: str) -> bool:
        """Whether a place has the mark that the action is about."""
        names = self.visited if action is PlaceAction.BEEN_THERE else self.wanted
        return text_key(name) in names
