"""The life cycle of everything the user requests, from the click to its end."""

from __future__ import annotations

from enum import Enum
from typing import Final

from core.worker.channel.messages import Event, RequestId


class RequestState(Enum):
    """The state of a request."""

    QUEUED = "queued"  # created; nothing is stored or sent yet
    STORED = "stored"  # stored, and waiting to be carried out
    SENT = "sent"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


_NEXT: Final = {
    RequestState.QUEUED: {RequestState.STORED, RequestState.SENT},
    RequestState.STORED: {RequestState.SENT},
    RequestState.SENT: {RequestState.STORED, RequestState.DONE},
}
_EARLY_ENDS: Final = {RequestState.FAILED, RequestState.CANCELLED}


class Request:
    """Created before anything is stored or sent, so that it can be cancelled from the first moment.

    Every callback goes through `advance` or `answers` of the request it was created for: events for a
    request that has ended, or for another one, change nothing.
    """

    def __init__(self) -> None:
        self._state = RequestState.QUEUED
        self._id: RequestId | None = None

    @property
    def state(self) -> RequestState:
        return self._state

    @property
    def id(self) -> RequestId | None:
        """Its id at the worker while it is sent."""
        return self._id

    @property
    def is_open(self) -> bool:
        """Whether it may still be answered."""
        return self._state in _NEXT

    def advance(self, state: RequestState) -> bool:
        """Move to this state; False, and no change, if its life cycle has no such transition."""
        if state not in _NEXT.get(self._state, ()) and not (self.is_open and state in _EARLY_ENDS):
            return False
        self._state = state
        if state is not RequestState.SENT:
            self._id = None
        return True

    def send_as(self, request_id: RequestId) -> None:
        """Record that it is sent to the worker under this id."""
        if self.advance(RequestState.SENT):
            self._id = request_id

    def answers(self, event: Event) -> bool:
        """Whether an event of the worker is about this request."""
        return self._id is not None and getattr(event, "request_id", None) == self._id
