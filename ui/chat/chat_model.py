"""What the chat shows: conversations, messages, and what a person says about an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from core.records import Answer, ConversationId, PhotoId, PlaceListId


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
