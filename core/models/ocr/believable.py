"""Filters the lines of a text reader for credible ones.

A reader is as confident about scripts it cannot read as about those it can: Cyrillic comes out as
similar-looking Latin letters, Vietnamese without its vowels. So a line has to look like text in a
language the reader knows, besides having a high confidence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from core.models.starter.starter_tuning import OcrTuning

_WORD: Final = re.compile(r"[^\W\d_]+")
_VOWELS: Final = frozenset("aeiouyæœø")
_KNOWN_SCRIPTS: Final = ("LATIN", "CJK", "HIRAGANA", "KATAKANA")
# Latin capitals that look like Cyrillic or Greek ones: a word made only of them may be either.
_LOOK_ALIKES: Final = frozenset("ABCEHIKMNOPTXYZ")


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line as returned by a reader, with its confidence in [0, 1]."""

    text: str
    confidence: float


def believable(
    lines: Sequence[ReadLine], tuning: OcrTuning, knows: Callable[[str], bool]
) -> tuple[str, ...]:
    """The credible lines, in order; none if most of a picture's text is not credible.

    One foreign line among many good ones is left out; a picture with mostly foreign text is not read
    at all, since the rest is then most likely foreign too.

    Args:
        knows: whether a lower-case word belongs to a known language.
    """
    judged = [(line.text.strip(), _is_believable(line, tuning)) for line in lines]
    told = [(text, good) for text, good in judged if _WORD.search(text)]
    kept = [text for text, good in judged if good]
    if sum(good for _, good in told) < tuning.believable_share * len(told):
        return ()
    if all(_may_be_another_script(text, knows) for text in kept):
        return ()
    return tuple(kept)


def _is_believable(line: ReadLine, tuning: OcrTuning) -> bool:
    text = unicodedata.normalize("NFC", line.text.strip())
    words = _WORD.findall(text)
    if line.confidence < tuning.confidence or sum(map(len, words)) < tuning.fewest_letters:
        return False
    if not all(unicodedata.name(c, "").startswith(_KNOWN_SCRIPTS) for word in words for c in word):
        return False
    long_words = [word for word in words if len(word) > 1]
    spoken = sum(_can_be_said(word) for word in long_words)
    return spoken >= tuning.spoken_share * len(long_words)


def _can_be_said(word: str) -> bool:
    """Whether a word has a vowel; a short word in capitals may be an abbreviation."""
    if not unicodedata.name(word[0], "").startswith("LATIN"):
        return True
    plain = unicodedata.normalize("NFD", word.casefold())
    return not _VOWELS.isdisjoint(plain) or (word.isupper() and len(word) <= 4)


def _may_be_another_script(text: str, knows: Callable[[str], bool]) -> bool:
    """Whether a line uses only capitals shared with Cyrillic or Greek, and no known word (TAXI)."""
    words = _WORD.findall(text)
    return all(_LOOK_ALIKES.issuperset(word) and not knows(word.casefold()) for word in words)
