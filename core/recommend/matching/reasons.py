"""Why a place stands where it does, in words a person believes: only what was measured.

A word speaks for a place if at least three photos show it with confidence and the place's own
text is about it. Time of day, season, colour and names of cities are no taste.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

import numpy as np

from core.arrays import FloatMatrix
from core.models.roles import TextEncoder
from core.recommend.library_readers import ShownWord
from core.recommend.matching.match import Scored
from core.recommend.matching.place_text import PlaceText, words_of
from core.recommend.matching.question_words import MOST_CLAUSES
from core.recommend.question.languages import english_of
from core.recommend.question.lexicon import singular_of
from core.records import AspectEvidence, AspectKind, Reason
from core.resources import load_text

FEWEST_PHOTOS: Final = 3
CONFIDENT: Final = 0.3  # salience from which a describer is sure of a word
_TASTES: Final = (AspectKind.OBJECT, AspectKind.SCENE)
_MEANS: Final = 0.55  # cosine of a word and a clause that is about it, in the space of sentences
_MOST_WORDS: Final = 2
_MOST_CANDIDATE_WORDS: Final = 60


Backed = list[tuple[ShownWord, str]]  # words that speak for a place, and its words they met


def explain(item: Scored, backed: Backed, asked: tuple[str, ...]) -> tuple[Scored, Reason]:
    """A place with its reason; its aspect evidence keeps the words of the reason alone.

    Args:
        backed: what speaks for it, see `backed_words`.
        asked: what of the question its text says.
    """
    chosen = backed[:_MOST_WORDS]
    effects = {aspect.word: aspect.effect for aspect in item.evidence.aspects}
    aspects = tuple(AspectEvidence(entry.word, effects.get(entry.word, 0.0)) for entry, _ in chosen)
    photos = item.evidence.photos if chosen or item.candidate.images else ()
    reason = Reason(
        words=tuple(entry.word for entry, _ in chosen),
        plurals=tuple(plural_of(entry.word) for entry, _ in chosen),
        photos=chosen[0][0].photos if chosen else 0,
        told=tuple(dict.fromkeys(told for _, told in chosen)),
        asked=asked,
        looks=len(item.evidence.photos) if item.candidate.images and not chosen else 0,
    )
    return replace(item, evidence=replace(item.evidence, aspects=aspects, photos=photos)), reason


def backed_words(
    places: Sequence[PlaceText], shown: Sequence[ShownWord], text: TextEncoder
) -> list[Backed]:
    """For each place, the words of the library that its text is about, most frequent first.

    Args:
        shown: what at least three photos show with confidence, most frequent first.
    """
    words = [entry for entry in shown if entry.kind in _TASTES and entry.photos >= FEWEST_PHOTOS]
    words = words[:_MOST_CANDIDATE_WORDS]
    clauses = [_clauses(place) for place in places]
    texts = list(dict.fromkeys(clause for own in clauses for clause in own))
    near = np.zeros((len(words), len(texts)), dtype=np.float32)
    if words and texts and len(texts) <= MOST_CLAUSES:
        near = text.encode([entry.word for entry in words]) @ text.encode(texts).T
    row_of = {clause: row for row, clause in enumerate(texts)}
    return [
        _backed(place, own, words, near[:, [row_of[clause] for clause in own]])
        for place, own in zip(places, clauses, strict=True)
    ]


def _backed(
    place: PlaceText, clauses: Sequence[str], words: Sequence[ShownWord], near: FloatMatrix
) -> Backed:
    tokens = {*place.column, *place.told, *(place.name if not place.told else ())}
    tokens |= {singular_of(english_of(token) or token) for token in tokens}
    found: Backed = []
    for row, entry in enumerate(words):
        said = set(words_of(entry.word))
        if said <= tokens:
            clause = next((c for c in clauses if said <= _english_words(c)), entry.word)
            found.append((entry, clause.lower()))
        elif near.shape[1] and near[row].max() >= _MEANS:
            found.append((entry, clauses[int(near[row].argmax())].lower()))
    return found


def _english_words(clause: str) -> set[str]:
    words = words_of(clause)
    return {*words, *(singular_of(english_of(word) or word) for word in words)}


def _clauses(place: PlaceText) -> list[str]:
    kind = [place.candidate.category] if place.column else []
    return list(dict.fromkeys([*place.clauses(), *kind]))


def plural_of(word: str) -> str:
    """How English speaks of many: "mountains", but "snow"."""
    last = word.split()[-1]
    if last in _uncountable() or singular_of(last) != last:
        return word
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}s"


@lru_cache(maxsize=1)
def _uncountable() -> frozenset[str]:
    return frozenset(load_text("aspects/uncountable.txt").split("\n"))
