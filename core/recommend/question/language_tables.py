"""The words and phrases of each language with their English (`resources/questions/languages.toml` and the files beside it)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from core.recommend.question.lexicon import fold
from core.recommend.recommend_tuning import question_tuning
from core.recommend.things import english_words, things, unmistakable_things
from core.resources import load_text, load_toml

ENGLISH: Final = "en"
# The parser itself handles German sentences; only its words for things are translated.
GERMAN: Final = "de"
TOKEN: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|\S")
SHORTEST_SYLLABLES: Final = 2  # Hangul and the like, and Cyrillic
_FILE: Final = "questions/languages.toml"
_PHRASES_FILE: Final = "questions/phrases.tsv"
_PLACES_FILE: Final = "questions/kinds_abroad.tsv"
_ELIDED: Final = re.compile(r"^(?:[cdjlmnst]|qu|un|dell|nell|all|dall|sull)['’]")


@dataclass(frozen=True, slots=True)
class Language:
    """What is known of a language; the files explain the fields.

    Attributes:
        words: understood in questions and lists: folded tokens to English.
        phrases: `words` and those that are understood in its questions only.
        longest: tokens in one phrase.
    """

    marks: frozenset[str]
    words: dict[tuple[str, ...], str]
    phrases: dict[tuple[str, ...], str]
    longest: int
    endings: tuple[str, ...] = ()
    outings: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    script: re.Pattern[str] | None = None
    shape: re.Pattern[str] | None = None
    has_spaces: bool = True

    def meaning(self, words: tuple[str, ...]) -> str | None:
        """English of a phrase, or of a single word with another ending: "chiens", "barata"."""
        english = self.phrases.get(words)
        if english is not None or len(words) > 1:
            return english
        word = without_elision(words[0])  # "d'art"
        if word != words[0]:
            return self.meaning((word,))
        return next((self.phrases[form,] for form in self.known_forms(word)), None)

    def known_forms(self, word: str) -> Iterator[str]:
        """Known words that differ in the ending only, the most similar first."""
        shortest = question_tuning().shortest_foreign if self.script is None else SHORTEST_SYLLABLES
        stems = {word.removesuffix(ending) for ending in self.endings}
        for stem in sorted(stems, key=len, reverse=True):
            if len(stem) >= shortest:
                yield from (
                    stem + other for other in self.endings if (stem + other,) in self.phrases
                )


def without_elision(word: str) -> str:
    """A folded word without an article or preposition that is written with it: "epoca" of "d'epoca"."""
    return _ELIDED.sub("", word)


@lru_cache(maxsize=1)
def languages() -> dict[str, Language]:
    """All languages by their ISO 639-1 codes."""
    phrases: dict[str, dict[tuple[str, ...], str]] = {}
    for file in (_PLACES_FILE, _PHRASES_FILE):
        for line in load_text(file).splitlines():
            if not line.startswith("#"):
                code, phrase, english = line.split("\t")
                phrases.setdefault(code, {})[phrase_key(phrase)] = english
    return {
        code: _language(
            entry,
            _folded(things().get(code, {})) | phrases.get(code, {}),
            unmistakable_things().get(code, {}),
        )
        for code, entry in load_toml(_FILE).items()
    }


def _language(
    entry: dict[str, Any], more: dict[tuple[str, ...], str], named: dict[str, str]
) -> Language:
    words = _folded(named) | _folded(entry.get("words", {}))
    phrases = {**more, **words}
    return Language(
        marks=frozenset(entry.get("marks", ())),
        words=words,
        phrases=phrases,
        longest=max(map(len, phrases)),
        endings=tuple(entry.get("endings", ())),
        outings=tuple(entry.get("outings", ())),
        goods=tuple(entry.get("goods", ())),
        script=re.compile(entry["script"]) if "script" in entry else None,
        shape=re.compile(entry["shape"], re.IGNORECASE) if "shape" in entry else None,
        has_spaces=entry.get("spaces", True),
    )


def _folded(words: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    return {phrase_key(key): value for key, value in words.items()}


def phrase_key(text: str) -> tuple[str, ...]:
    """The folded tokens of a phrase."""
    return tuple(TOKEN.findall(fold(text)))


def is_foreign(token: str) -> bool:
    """Whether a folded word is no English one; those of two letters are words of many languages."""
    return len(token) > 2 and token not in english_words()
