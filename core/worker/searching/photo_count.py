"""Counts the photos that a question asks for: “how many photos do I have of dogs?”."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from core.recommend.question.function_words import FILLERS
from core.recommend.question.languages import english_of, in_english
from core.recommend.question.lexicon import singular_of
from core.sentences import Sentence
from core.worker.searching.search_query import content

if TYPE_CHECKING:
    from core.worker.found import Found

_COUNTING: Final = FILLERS | {
    "how", "many", "count", "number", "wie", "viel", "viele", "wieviele", "anzahl", "library", "zeigen", "zeigt", "shows", "showing",
}  # fmt: skip
_MARKS: Final = re.compile(r"[?!.,;:]+(?=\s|$)")


def count_in(text: str, search: Callable[[str, int], Found], photos: int) -> Sentence:
    """How many photos clearly fit what a question counts; without that, how many there are.

    Args:
        search: finds photos by a text, at most so many.
        photos: of the whole library.
    """
    words = content(_MARKS.sub("", text), _COUNTING)
    if not words:
        return Sentence("reply.photos-in-all", count=photos)
    found = search(" ".join(map(_plain, words.split())), max(1, photos))
    return Sentence("reply.photos-counted", count=found.strong, words=words)


def _plain(word: str) -> str:
    """A word in the singular, as pictures are described: “dog” for “dogs” and “Hunden”."""
    return singular_of(english_of(word) or english_of(in_english(word, "de")) or word)
