"""The wish in long messages."""

from __future__ import annotations

import pytest

from core.recommend.question.parse import parse_question
from core.recommend.wish import wish_in
from core.records import Question

TOLD = "Our summer was long and we have seen every museum and each gallery of the town by now, and the hotel was dull."


def _parsed(text: str) -> Question:
    return parse_question(text, previous=None, text_encoder=None)


@pytest.mark.parametrize(
    ("wish", "topic"),
    [
        (
            "So we would love to find a lake with rowing boats, because the children like it",
            "rowing boats",
        ),
        ("I am looking for a lake with rowing boats, away from the office.", "rowing boats"),
    ],
)
def test_only_the_wish_of_a_long_message_names_the_kind(wish: str, topic: str) -> None:
    question = _parsed(f"{TOLD} {wish}")
    assert question.category == "lake"
    assert question.topics == (topic,)


def test_short_messages_and_those_without_a_wish_are_read_as_a_whole() -> None:
    assert wish_in("we saw all museums, so a lake") == "we saw all museums, so a lake"
    assert wish_in(f"{TOLD} {TOLD}") == f"{TOLD} {TOLD}"
