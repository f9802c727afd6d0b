"""Whether texts speak of words, and captions without what they say of some."""

from __future__ import annotations

import pytest

from core.conventions.mentions import mention_of, without_mention


@pytest.mark.parametrize(
    ("text", "word", "spoken"),
    [
        ("A dog park", "dog", True),
        ("Dogs at play", "dog", True),
        ("hot dogs", "hot dog", True),
        ("buses in a street", "bus", True),
        ("a bus", "buses", False),
        ("dogma", "dog", False),
        ("A forest", "dog", False),
        ("C++ (a book)", "c++", False),
    ],
)
def test_a_word_is_spoken_of_whole_in_singular_or_plural(
    text: str, word: str, spoken: bool
) -> None:
    mention = mention_of([word])
    assert mention is not None
    assert bool(mention.search(text)) is spoken


def test_no_words_are_never_spoken_of() -> None:
    assert mention_of([]) is None
    assert mention_of([" "]) is None
    assert without_mention("A dog.", []) == "A dog."


def test_a_caption_loses_the_part_that_speaks_of_the_word() -> None:
    caption = "A forest, perhaps with a tent."
    assert without_mention(caption, ["tent"]) == "A forest."
    assert without_mention(caption, ["dog"]) == caption


def test_a_caption_about_the_word_is_empty() -> None:
    assert without_mention("A tent in a forest, mostly green.", ["tent"]) == ""
