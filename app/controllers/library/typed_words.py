"""Translates what the user types into the English words that the models know.

The starter models read English. If the window uses another language, the words for things, scenes
and kinds of places are translated into English with the same list that translates them for
display; everything else stays as typed.
"""

from __future__ import annotations

import functools
import json
import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from core.resources import load_text
from ui.look.photo_words import CONTEXT

_LONGEST: Final = 3  # words in one entry: “Eis am Stiel”
_TOKEN: Final = re.compile(r"\w+(?:[-'’]\w+)*|\W+")
_ENDINGS: Final = ("en", "er", "es", "em", "e", "n", "s")  # Hunde, Blumen, rotes
_SHORTEST_STEM: Final = 3


def in_english(text: str) -> str:
    """Translates every word the window knows in its own language into English."""
    return _replaced(text, _own_words(_language()))


def question_in_english(text: str) -> str:
    """The same for a question: kinds of places and actions are understood as they are."""
    return _replaced(text, _words_unknown_to_questions(_language()))


def kind_in_english(text: str) -> str:
    """A kind of place as answers name it: “Strand” and “seaside” are both “beach”."""
    return _kind(text) or in_english(text)


def _kind(text: str) -> str | None:
    """The kind of place or the action that the whole text names; None for anything else."""
    from core.recommend.question.lexicon import fold, load_lexicon  # not needed to open the window

    lexicon = load_lexicon()
    words = fold(text).split()
    found = lexicon.mentions(words)
    if found and found[0].start == 0 and found[0].end == len(words):
        return found[0].text
    action = lexicon.of_verb(words[0]) if len(words) == 1 else None
    return action.name if action is not None else None


def _language() -> str:
    return QLocale().name()


@functools.cache
def _words_unknown_to_questions(language: str) -> dict[str, str]:
    return {own: english for own, english in _own_words(language).items() if _kind(own) is None}


@functools.cache
def _own_words(language: str) -> dict[str, str]:
    """Translated words in lower case, mapped to the English ones; empty in English.

    Args:
        language: the current one of the window; Qt is queried once per word and language.
    """
    found: dict[str, str] = {}
    for word in json.loads(load_text("i18n/photo_words.json")):
        own = QCoreApplication.translate(CONTEXT, word)
        if own != word:
            found.setdefault(own.casefold(), word)
    return found


def _replaced(text: str, words: dict[str, str]) -> str:
    if not words:
        return text
    tokens = _TOKEN.findall(text)
    translated: list[str] = []
    position = 0
    while position < len(tokens):
        for length in range(min(2 * _LONGEST - 1, len(tokens) - position), 0, -2):
            english = _english("".join(tokens[position : position + length]), words)
            if english is not None:
                translated.append(english)
                position += length
                break
        else:
            translated.append(tokens[position])
            position += 1
    return "".join(translated)


def _english(phrase: str, words: dict[str, str]) -> str | None:
    key = phrase.casefold()
    if key in words:
        return words[key]
    for ending in _ENDINGS:
        stem = key.removesuffix(ending)
        if stem != key and len(stem) >= _SHORTEST_STEM and stem in words:
            return words[stem]
    return None
