"""Credible reasons for a place's rank, using only what was measured.

A word speaks for a place if several photos show it with confidence and the place's own text is
about it. Time of day, season, colour and city names are not tastes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

import numpy as np

from core.arrays import FloatMatrix
from core.models.roles import TextEncoder
from core.recommend.library_readers import ShownWord
from core.recommend.matching.match import Scored
from core.recommend.matching.place_text import PlaceText, in_english, words_of
from core.recommend.matching.word_match import is_small
from core.recommend.plurals import plural_of
from core.recommend.question.exclusions import without_compounds
from core.recommend.recommend_tuning import reason_tuning, wording_tuning
from core.records import AspectEvidence, AspectKind, Order, PhotoEvidence, Reason
from core.resources import load_text
from core.sentences import Sentence

_MOST_SHOWN: Final = 5  # photos below a reason, as many as a matcher names
_TASTES: Final = (AspectKind.OBJECT, AspectKind.SCENE)

Backed = list[tuple[ShownWord, str]]  # words that speak for a place, and its words they matched


def explain(
    item: Scored,
    backed: Backed,
    asked: tuple[str, ...],
    showing: Mapping[PhotoEvidence, Collection[str]],
) -> tuple[Scored, Reason]:
    """A place with its reason; its evidence keeps the words of the reason and the photos that show
    them.

    Args:
        backed: what speaks for it, see `backed_words`.
        asked: topics of the question that its text states.
        showing: the words that each photo used shows with confidence, most relevant photos first.
    """
    seen = {word for words in showing.values() for word in words}
    # The library shows them all, but a reason is believed if the photos below it show its words.
    chosen = ([entry for entry in backed if entry[0].word in seen] or backed)[
        : reason_tuning().words
    ]
    effects = {aspect.word: aspect.effect for aspect in item.evidence.aspects}
    aspects = tuple(AspectEvidence(entry.word, effects.get(entry.word, 0.0)) for entry, _ in chosen)
    photos = item.evidence.photos if chosen or item.candidate.images else ()
    if chosen:
        said = {entry.word for entry, _ in chosen}
        carrying = {p.photo_id: p for p, words in showing.items() if not said.isdisjoint(words)}
        strongest = tuple(photo for photo in photos if photo.photo_id in carrying)
        photos = strongest or tuple(carrying.values())[:_MOST_SHOWN]
    reason = Reason(
        words=tuple(entry.word for entry, _ in chosen),
        plurals=tuple(plural_of(entry.word) for entry, _ in chosen),
        photos=chosen[0][0].photos if chosen else 0,
        clauses=tuple(dict.fromkeys(clause for _, clause in chosen if clause)),
        asked=asked,
        looks=len(item.evidence.photos) if item.candidate.images and not chosen else 0,
    )
    return replace(item, evidence=replace(item.evidence, aspects=aspects, photos=photos)), reason


def place_in_order(order: Order, item: Scored, km: float | None, *, first: bool) -> Sentence | None:
    """The reason for a place's rank if an order was requested.

    Args:
        first: it comes first, and no other place of the answer is before it in that order.
    """
    place = item.candidate
    if order is Order.BEST_RATED:
        if place.rating is None:
            return Sentence("reason.rating-unknown")
        if first:
            return Sentence("reason.best-rated", rating=place.rating)
        return Sentence("reason.rated", rating=place.rating)
    if order is Order.CHEAPEST:
        if place.price_level is None:
            return Sentence("reason.price-unknown")
        if first:
            return Sentence("reason.cheapest", level=place.price_level)
        return Sentence("reason.price", level=place.price_level)
    if order is Order.NEAREST and km is not None:
        if first:
            return Sentence("reason.nearest", distance=km)
        return Sentence("reason.distance", distance=km)
    return None


def backed_words(
    places: Sequence[PlaceText], shown: Sequence[ShownWord], text: TextEncoder
) -> list[Backed]:
    """For each place, the words of the library that its text is about, most frequent first.

    Args:
        shown: what several photos show with confidence, most frequent first.
    """
    tuning = reason_tuning()
    words = [
        entry
        for entry in shown
        if entry.kind in _TASTES
        and entry.photos >= tuning.photos
        and entry.word not in _no_tastes()
    ]
    words = words[: tuning.candidates]
    clauses = [place.clauses() for place in places]
    texts = list(dict.fromkeys(clause for own in clauses for clause in own))
    near = np.zeros((len(words), len(texts)), dtype=np.float32)
    if words and texts and len(texts) <= wording_tuning().clauses:
        near = text.encode([entry.word for entry in words]) @ text.encode(texts).T
    row_of = {clause: row for row, clause in enumerate(texts)}
    return [
        _backed(place, own, words, near[:, [row_of[clause] for clause in own]])
        for place, own in zip(places, clauses, strict=True)
    ]


def _backed(
    place: PlaceText, clauses: Sequence[str], words: Sequence[ShownWord], near: FloatMatrix
) -> Backed:
    """The words that the place names on their own, or that a clause is about."""
    text = in_english(place.description or place.name)
    column = in_english(place.column)
    clause_words = [in_english(words_of(clause)) for clause in clauses]
    found: Backed = []
    for row, entry in enumerate(words):
        phrase = words_of(entry.word)
        if any(entry.word == known.word for known, _ in found):
            continue  # seen both as a thing and as a scene
        clause = next(
            (
                c
                for c, text_of in zip(clauses, clause_words, strict=True)
                if _names(text_of, phrase)
            ),
            None,
        )
        if clause is None and near.shape[1]:
            # A clause that only uses the word as a modifier is not about it.
            open_to = [not set(phrase) <= set(text_of) for text_of in clause_words]
            likeness = np.where(open_to, near[row], 0.0)
            best = int(likeness.argmax())
            clause = clauses[best] if likeness[best] >= reason_tuning().means else None
        if clause is None and (_names(text, phrase) or _names(column, phrase)):
            clause = ""  # it is of that kind
        if clause is not None:
            found.append((entry, clause.lower()))
    return found


def _names(text: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether the phrase occurs in the text on its own: "mountain routes" are not mountains."""
    width = len(phrase)
    text = without_compounds(text, phrase)
    for at in range(len(text) - width + 1):
        after = text[at + width] if at + width < len(text) else ";"
        if tuple(text[at : at + width]) == tuple(phrase) and is_small(after):
            return True
    return False


@lru_cache(maxsize=1)
def _no_tastes() -> frozenset[str]:
    """What appears in photos of anything: no one goes out for plates or walls."""
    return frozenset(load_text("aspects/no_tastes.txt").split("\n"))
