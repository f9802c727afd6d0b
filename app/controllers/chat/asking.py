"""A question in progress, and how a stored conversation is shown again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.controllers.chat.chat_reads import StoredConversation
from app.worker.request import Request
from core.records import Answer, ConversationId, PlaceListId, referred_to
from core.store.person.chats import MessageId, Role
from ui.chat.chat_model import ChatMessage, Speaker


@dataclass(eq=False, slots=True)
class Thread:
    """A conversation on screen; it gets its id from the store, with its first question."""

    id: ConversationId | None = None

    @property
    def stored_id(self) -> ConversationId:
        """Its id, once one of its questions is stored."""
        if self.id is None:
            raise ValueError("no question of this conversation is stored")
        return self.id


@dataclass(eq=False, slots=True)
class Asking:
    """Everything needed to ask a question, and to ask it again.

    Attributes:
        is_stored: whether the question is in the library.
        message: the stored message with the answer; a recomputed answer replaces it.
        rank_when_stored: recompute the answer as soon as `message` is known.
        tries: how often the worker died while answering it.
    """

    text: str
    place_list: PlaceListId | None
    previous: Answer | None
    thread: Thread
    is_stored: bool = False
    message: MessageId | None = None
    rank_when_stored: bool = False
    tries: int = 0
    request: Request = field(default_factory=Request)

    def anew(self) -> Asking:
        """The same question as a new request."""
        return Asking(
            self.text, self.place_list, self.previous, self.thread, self.is_stored, self.message
        )


@dataclass(frozen=True, slots=True)
class ShownConversation:
    """Messages for the view; the last question, with the message of its answer if it has one."""

    messages: Sequence[ChatMessage]
    last: Asking | None


def show_stored(
    stored: StoredConversation,
    thread: Thread,
    place_list: PlaceListId | None,
    unanswered_text: str,
    asking: Asking | None,
) -> ShownConversation:
    """A stored conversation for display; a question without an answer can be asked again.

    Args:
        asking: a question asked while the conversation was being read, and not yet answered.
    """
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
    if asking is not None:
        is_read = bool(questions) and messages[-1].text == questions[-1] == asking.text
        question = [] if is_read else [ChatMessage(Speaker.PERSON, asking.text)]
        return ShownConversation([*messages, *question], None)
    if not questions:
        return ShownConversation(messages, None)
    answered = [
        message
        for message in stored.messages
        if message.answer is not None and message.answer.question.intent.ranks
    ]
    is_open = messages[-1].speaker is Speaker.PERSON
    asked_again = None if is_open or not answered else stored.messages.index(answered[-1])
    earlier = [m.answer for m in stored.messages[:asked_again] if m.answer is not None]
    last = Asking(
        questions[-1],
        place_list,
        referred_to(earlier),
        thread,
        is_stored=True,
        message=answered[-1].id if answered and not is_open else None,
    )
    if is_open:
        messages.append(ChatMessage(Speaker.APP, unanswered_text, failed=True))
    return ShownConversation(messages, last)
