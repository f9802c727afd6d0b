"""Kinds of places as maps know them, from shops to doctors, and the words that ask for them.

`resources/questions/mapped_kinds.tsv` lists those that the lexicon has no words for: "parcel" asks for a post office.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.recommend.question.function_words import tokenize
from core.recommend.question.lexicon import fold, singular_of
from core.resources import load_text, load_toml

_FILE: Final = "questions/mapped_kinds.tsv"
_GENERIC: Final = "questions/generic_nouns.toml"
_NONE: Final[frozenset[str]] = frozenset()
_Table = dict[tuple[str, ...], frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Tables:
    """Keys of kinds by words: what they are called, that without a generic noun, and what asks for them."""

    names: _Table
    bare: _Table
    terms: _Table
    longest: int


def kinds_asked(words: Sequence[str]) -> frozenset[str]:
    """Keys of the kinds that folded singular words may ask for; the longest known phrases count."""
    tables = _tables()
    return _found(words, (tables.names, tables.bare, tables.terms), tables.longest)


def kinds_mentioned(words: Sequence[str]) -> frozenset[str]:
    """Keys of the kinds whose names occur in folded singular words of a text."""
    return _found(words, (_tables().names,), _tables().longest)


def is_name_of_kind(words: Sequence[str]) -> bool:
    """Whether folded singular words as a whole are what a kind is called: "tierheim"."""
    return tuple(words) in _tables().names


def kinds_stated(column: Sequence[str]) -> frozenset[str]:
    """Keys of the kinds that a category column states, in folded singular words: a dog park is no shelter."""
    tables, whole = _tables(), tuple(column)
    known = tables.names.get(whole) or tables.bare.get(_bare(whole)) or tables.terms.get(whole)
    known = known or tables.terms.get(_bare(whole))
    return known or _found(column, (tables.names, tables.bare), tables.longest)


def is_one_of(kinds: frozenset[str], wanted: frozenset[str]) -> bool:
    """Whether one of `kinds` is one of `wanted`, or a subkind of it: a barber is a hairdresser."""
    return any(kind == want or kind.startswith(f"{want}/") for kind in kinds for want in wanted)


def is_shop(kinds: frozenset[str]) -> bool:
    """Whether one of `kinds` is a shop of some sort."""
    return any(kind.startswith("shop/") for kind in kinds)


def is_mapped(word: str) -> bool:
    """Whether a folded word alone asks for a kind."""
    key = (singular_of(word),)
    return any(key in table for table in (_tables().names, _tables().bare, _tables().terms))


def _found(words: Sequence[str], tables: Sequence[_Table], longest: int) -> frozenset[str]:
    found = _NONE
    position = 0
    while position < len(words):
        for end in range(min(len(words), position + longest), position, -1):
            phrase = tuple(words[position:end])
            known = next((table[phrase] for table in tables if phrase in table), _NONE)
            if known:
                found |= known
                position = end
                break
        else:
            position += 1
    return found


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in generic_nouns("apart"))


@lru_cache(maxsize=2)
def generic_nouns(how: str) -> frozenset[str]:
    """Folded nouns that leave the kind to the word before them, written "apart" from it or "joined" with it."""
    return frozenset(load_toml(_GENERIC)[how])


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    names: _Table = {}
    bare: _Table = {}
    terms: _Table = {}
    for line in load_text(_FILE).splitlines():
        if line.startswith("#"):
            continue
        key, called, asking = line.split("\t")
        for phrase in map(_key, filter(None, called.split(", "))):
            names[phrase] = names.get(phrase, _NONE) | {key}
            if short := _bare(phrase):
                bare[short] = bare.get(short, _NONE) | {key}
        for phrase in map(_key, filter(None, asking.split(", "))):
            terms[phrase] = terms.get(phrase, _NONE) | {key}
    return _Tables(names, bare, terms, max(map(len, (*names, *terms))))


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(singular_of(fold(token)) for token in tokenize(phrase))
