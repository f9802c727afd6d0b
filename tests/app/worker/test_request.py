"""The states of a request: every step, and no other."""

from __future__ import annotations

import itertools

import pytest

from app.worker.request import Request, RequestState
from core.worker.channel.messages import Done, RequestId

_STEPS = {
    (RequestState.QUEUED, RequestState.STORED),
    (RequestState.QUEUED, RequestState.SENT),
    (RequestState.STORED, RequestState.SENT),
    (RequestState.SENT, RequestState.STORED),  # the worker died over it
    (RequestState.SENT, RequestState.DONE),
    *itertools.product(
        (RequestState.QUEUED, RequestState.STORED, RequestState.SENT),
        (RequestState.FAILED, RequestState.CANCELLED),
    ),
}
_WAY_TO = {
    RequestState.QUEUED: (),
    RequestState.STORED: (RequestState.STORED,),
    RequestState.SENT: (RequestState.SENT,),
    RequestState.DONE: (RequestState.SENT, RequestState.DONE),
    RequestState.FAILED: (RequestState.FAILED,),
    RequestState.CANCELLED: (RequestState.CANCELLED,),
}


@pytest.mark.parametrize(("before", "after"), list(itertools.product(RequestState, RequestState)))
def test_only_the_steps_of_a_life_are_taken(before: RequestState, after: RequestState) -> None:
    request = Request()
    for state in _WAY_TO[before]:
        assert request.advance(state)
    assert request.advance(after) == ((before, after) in _STEPS)
    assert request.state is (after if (before, after) in _STEPS else before)
    assert request.is_open == (request.state not in (
        RequestState.DONE, RequestState.FAILED, RequestState.CANCELLED
    ))  # fmt: skip


def test_answers_belong_to_the_number_it_was_last_sent_under() -> None:
    request = Request()
    assert not request.answers(Done(RequestId(1)))
    request.send_as(RequestId(1))
    assert request.answers(Done(RequestId(1)))
    request.advance(RequestState.STORED)
    assert not request.answers(Done(RequestId(1)))
    request.send_as(RequestId(2))
    assert not request.answers(Done(RequestId(1)))
    assert request.answers(Done(RequestId(2)))
    request.advance(RequestState.CANCELLED)
    assert not request.answers(Done(RequestId(2)))
