"""A question in progress, and how a stored conversation is shown again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.controllers.chat.chat_reads import StoredConversation
from core.records import ConversationId, PlaceListId, Question
from core.store.person.chats import MessageId, Role
from ui.chat.chat_model import ChatMessage, Speaker


@dataclass(frozen=True, slots=True)
class Asking:
    """Everything needed to ask a question, and to ask it again.

    Attributes:
        replaces: the stored message whose answer this one takes the place of, after feedback.
        tries: how often the worker died over it.
    """

    text: str
    place_list: PlaceListId | None
    previous: Question | None
    conversation: ConversationId
    replaces: MessageId | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class ShownConversation:
    """Messages for the view; the last question; the message that holds its answer, if it has one."""

    messages: Sequence[ChatMessage]
    last: Asking | None
    last_answer: MessageId | None


def show_stored(
    stored: StoredConversation, place_list: PlaceListId | None, unanswered_text: str
) -> ShownConversation:
    """A stored conversation as it is shown; a question without an answer can be asked again."""
    messages = [
        ChatMessage(
            Speaker.PERSON if message.role is Role.PERSON else Speaker.APP,
            message.text,
            message.answer,
            stored.hashes,
        )
        for message in stored.messages
    ]
    questions = [message.text for message in messages if message.speaker is Speaker.PERSON]
    if not questions:
        return ShownConversation(messages, None, None)
    answered = [message for message in stored.messages if message.answer is not None]
    is_open = messages[-1].speaker is Speaker.PERSON
    earlier = answered if is_open else answered[:-1]
    before = earlier[-1].answer if earlier else None
    last = Asking(
        questions[-1], place_list, before.question if before else None, stored.conversation
    )
    if is_open:
        messages.append(ChatMessage(Speaker.APP, unanswered_text, failed=True))
    return ShownConversation(messages, last, answered[-1].id if answered and not is_open else None)
