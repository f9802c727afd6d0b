"""Which language a question is in, and its known words in English (`resources/questions/languages.toml`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from core.recommend.question.lexicon import fold, singular_of
from core.resources import load_toml

_FILE: Final = "questions/languages.toml"
_ENGLISH: Final = "en"
_READ_BY_GRAMMAR: Final = (
    "de"  # the parser itself knows its sentences; only things are put into English
)
_TOKEN: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|\S")
_ENGLISH_MARKS: Final = frozenset(
    [
        "i",
        "we",
        "me",
        "us",
        "a",
        "an",
        "the",
        "where",
        "what",
        "can",
        "with",
        "and",
        "or",
        "for",
        "not",
        "without",
        "please",
        "is",
        "are",
        "my",
        "to",
        "of",
        "in",
        "recommend",
        "find",
        "show",
        "somewhere",
        "something",
        "good",
        "best",
        "should",
        "had",
        "have",
        "but",
        "i've",
        "i'm",
        "i'd",
        "it",
        "it's",
        "you",
        "any",
        "from",
        "your",
        "there",
        "which",
        "how",
        "enough",
        "need",
        "want",
    ]
)


@dataclass(frozen=True, slots=True)
class _Language:
    marks: frozenset[str]
    words: dict[tuple[str, ...], str]  # folded tokens to English
    longest: int  # tokens of one entry


def language_of(text: str) -> str:
    """ISO 639-1 code of the language most of whose small words are in `text`; English if none are."""
    tokens = [fold(token) for token in _TOKEN.findall(text)]
    scores = {_ENGLISH: sum(token in _ENGLISH_MARKS for token in tokens)}
    for code, language in _languages().items():
        marks = sum(token in language.marks for token in tokens)
        phrases = sum(end - start for start, end, _ in _phrases(tokens, language))
        scores[code] = marks + (phrases if marks or phrases == len(tokens) else 0)
    return max(scores, key=lambda code: scores[code])  # English first among equals


def in_english(text: str, language: str) -> str:
    """`text` with the phrases known of `language` in English; German stays as it is."""
    if language in (_ENGLISH, _READ_BY_GRAMMAR):
        return text
    tokens = _TOKEN.findall(text)
    translated: list[str] = []
    position = 0
    for start, end, english in _phrases([fold(token) for token in tokens], _languages()[language]):
        translated += [*tokens[position:start], english]
        position = end
    return " ".join([*translated, *tokens[position:]])


def _phrases(folded: Sequence[str], language: _Language) -> Iterator[tuple[int, int, str]]:
    """Start, end and English of the phrases known of a language, the longest first where they meet."""
    position = 0
    while position < len(folded):
        for end in range(min(len(folded), position + language.longest), position, -1):
            english = language.words.get(tuple(folded[position:end]))
            if english is not None:
                yield position, end, english
                position = end
                break
        else:
            position += 1


@lru_cache(maxsize=4_096)
def other_words(word: str) -> tuple[str, ...]:
    """The same thing in the other languages, folded: "fruit" for "obst", and the other way round."""
    key, english = fold(word), english_of(word)
    asked = {key, singular_of(key), english or key}
    found = {english} if english else set()
    for language in _languages().values():
        found |= {
            phrase[0]
            for phrase, meaning in language.words.items()
            if len(phrase) == 1 and (meaning in asked or singular_of(meaning) in asked)
        }
    return tuple(sorted(found - {key}))


def english_of(word: str) -> str | None:
    """A word of another language in English, None where it is not known."""
    key = (fold(word),)
    found = (language.words[key] for language in _languages().values() if key in language.words)
    return next(found, None)


@lru_cache(maxsize=1)
def _languages() -> dict[str, _Language]:
    return {code: _language(entry) for code, entry in load_toml(_FILE).items()}


def _language(entry: dict[str, Any]) -> _Language:
    words = {_phrase(key): value for key, value in entry["words"].items()}
    return _Language(frozenset(entry["marks"]), words, max(map(len, words)))


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text))
