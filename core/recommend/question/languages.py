"""The language of a question, and its known words in English (`resources/questions/languages.toml`)."""

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
# The parser itself handles German sentences; only its words for things are translated.
_READ_BY_GRAMMAR: Final = "de"
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
    longest: int  # tokens in one entry


def language_of(text: str) -> str:
    """ISO 639-1 code of the language with most function words in `text`; English if there are none."""
    tokens = [fold(token) for token in _TOKEN.findall(text)]
    scores = {_ENGLISH: sum(token in _ENGLISH_MARKS for token in tokens)}
    for code, language in _languages().items():
        if code == _ENGLISH:
            continue  # its table contains idioms
        marks = sum(token in language.marks for token in tokens)
        phrases = sum(
            end - start
            for start, end, english in _phrases(tokens, language)
            if english != " ".join(tokens[start:end])  # "zoo" is English, too
        )
        is_known = bool(marks) or not scores[_ENGLISH] or phrases == len(tokens)
        scores[code] = marks + (phrases if is_known else 0)
    return max(scores, key=lambda code: scores[code])  # English wins ties


def has_english(text: str) -> bool:
    """Whether `text` contains an English function word."""
    return any(fold(token) in _ENGLISH_MARKS for token in _TOKEN.findall(text))


def in_english(text: str, language: str) -> str:
    """`text` with known phrases of `language`, or idioms, in plain English; German stays as it is."""
    if language == _READ_BY_GRAMMAR:
        return text
    tokens = list(_TOKEN.finditer(text))
    translated = ""
    position = 0
    folded = [fold(token[0]) for token in tokens]
    for start, end, english in _phrases(folded, _languages()[language]):
        translated += text[position : tokens[start].start()] + english
        position = tokens[end - 1].end()
    return translated + text[position:]


def _phrases(folded: Sequence[str], language: _Language) -> Iterator[tuple[int, int, str]]:
    """Start, end and English of the known phrases of a language, the longest where they overlap."""
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
    """The same thing in the other languages, folded: "fruit" for "obst", and vice versa."""
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


@lru_cache(maxsize=16_384)
def english_of(word: str) -> str | None:
    """A word of another language in English, None if unknown."""
    key = (fold(word),)
    found = (language.words[key] for language in _languages().values() if key in language.words)
    return next(found, None)


@lru_cache(maxsize=1)
def _languages() -> dict[str, _Language]:
    return {code: _language(entry) for code, entry in load_toml(_FILE).items()}


def _language(entry: dict[str, Any]) -> _Language:
    words = {_phrase(key): value for key, value in entry["words"].items()}
    return _Language(frozenset(entry.get("marks", ())), words, max(map(len, words)))


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text))
