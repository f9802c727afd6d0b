"""Which language a message is in, and what it says in English."""

from __future__ import annotations

import pytest

from core.recommend.question.languages import in_english, language_of


@pytest.mark.parametrize(
    ("text", "language", "english"),
    [
        ("buenos días", "es", "hello"),
        ("dove posso mangiare un gelato?", "it", "where can I eat a ice cream?"),
        ("un musée gratuit", "fr", "a museum free"),
        ("sightseeing, but I've had enough of churches", "en", None),
        ("waar kan ik eten?", "nl", "where can I eat?"),
        ("a good wee dram", "en", "a good whisky"),
        ("rated 4.5 at a tenner", "en", "rated 4.5 at 10 pounds"),
        ("pourquoi celui-là ?", "fr", "why celui-là ?"),
    ],
)
def test_known_phrases_of_a_language_are_put_into_english(
    text: str, language: str, english: str | None
) -> None:
    assert language_of(text) == language
    assert in_english(text, language) == (english or text)
