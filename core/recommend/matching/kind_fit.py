"""Which candidates are of the requested kind of place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from core.recommend.matching.place_text import PlaceText
from core.recommend.question.function_words import is_break, tokenize
from core.recommend.question.lexicon import Category, Lexicon, fold, singular_of
from core.recommend.question.mapped_kinds import is_one_of, is_shop, kinds_asked, kinds_mentioned
from core.records import Question

# Kinds that are called together only because nobody asks for them by taste: a shoe shop is no pet shop.
CATCH_ALLS: Final = frozenset({"shop", "public service", "office", "station", "sports"})
_SHOP: Final = "shop"


class Fit(Enum):
    """How a candidate's own words match the requested kind."""

    FITS = "fits"
    RELATED = "related"  # an acceptable kind: a forest, when a trail was requested
    UNKNOWN = "unknown"  # its words do not state its kind
    STRANGE = "strange"  # its category column states a kind that is in none of our lists
    OTHER = "other"  # its words state another kind


@dataclass(frozen=True, slots=True)
class Kinds:
    """The request: known categories, and the words that narrow them ("jazz" bar).

    Attributes:
        implied: no kind was named, only what it is for.
        mapped: keys of the kinds without words in the lexicon that it may mean.
    """

    wanted: tuple[Category, ...]
    words: frozenset[str]
    broad: bool
    implied: bool = False
    mapped: frozenset[str] = frozenset()


def wanted_kinds(category: str, lexicon: Lexicon, *, implied: bool = False) -> Kinds:
    """Reads a question's category."""
    tokens = [fold(token) for token in tokenize(category)]
    mentions = lexicon.mentions(tokens)
    # The last noun of each part of "park or beach" states the kind; those before it narrow it.
    heads = [m for m in mentions if m.end == len(tokens) or tokens[m.end] in ("or", "oder")]
    words = {singular_of(t) for t in tokens if t not in ("or", "oder") and not is_break(t)}
    for head in heads:
        words -= {singular_of(token) for token in tokens[head.start : head.end]}
    broad = bool(heads) and all(head.category.broad for head in heads)
    return Kinds(
        tuple(head.category for head in heads if not head.category.broad),
        frozenset(words),
        broad,
        implied,
        kinds_asked([singular_of(token) for token in tokens]),
    )


def fit_of(place: PlaceText, kinds: Kinds, lexicon: Lexicon) -> Fit:
    """How a candidate matches the kinds, by its category, name and description.

    The category column decides if it names a known kind; then the name ("Lindenhof Park"); then the
    start of the description, where "next to the museum" does not count.
    """
    if kinds.broad:
        return Fit.FITS
    if kinds.mapped and all(kind.name in CATCH_ALLS for kind in kinds.wanted):
        if is_one_of(place.mapped_kinds, kinds.mapped):
            return Fit.FITS
        if not kinds.mapped.isdisjoint(kinds_mentioned((*place.name, *place.description))):
            return Fit.FITS
        if place.mapped_kinds or any(kind.name not in CATCH_ALLS for kind in place.kinds):
            return Fit.OTHER
        if place.column:  # a parking lot is no pharmacy; a "shop" may be of any kind
            return Fit.UNKNOWN if " ".join(place.column) in CATCH_ALLS else Fit.OTHER
    if not kinds.wanted:
        return _fit_by_words(place, kinds)
    if any(kind.name == _SHOP for kind in kinds.wanted) and is_shop(place.mapped_kinds):
        return Fit.FITS
    verdict = Fit.UNKNOWN
    # What is found at a place indicates its kind only if nothing else does.
    named, described = place.name_called or place.name_kinds, place.description_kinds
    if place.column_kinds and not kinds.implied and not _is_wider(place, kinds, lexicon):
        named, described = place.name_called, place.called
    for found in (place.column_kinds, named, described):
        if any(
            lexicon.is_kind_of(kind, wanted, implied=kinds.implied)
            for kind in found
            for wanted in kinds.wanted
        ):
            return Fit.FITS
        if found and verdict is Fit.UNKNOWN:
            near = any(lexicon.stands_in(kind, want) for kind in found for want in kinds.wanted)
            verdict = Fit.RELATED if near else Fit.OTHER
            if found is place.column_kinds and not near:
                return Fit.OTHER
        elif found and found is described and _is_narrower(found, place, lexicon):
            return Fit.OTHER  # an ice rink's "sports" is not a tennis court
    if verdict is Fit.UNKNOWN and place.column:
        return Fit.OTHER if place.mapped_kinds else Fit.STRANGE
    return verdict


def akin_to(category: str, places: Sequence[PlaceText], lexicon: Lexicon) -> list[bool]:
    """[n]: which places are of the next wider kind than `category` that any of them is of.

    Restaurants, where there is no vegetarian one; but a climbing hall is nowhere to play golf.
    """
    wider = lexicon.get(category)
    while wider is not None and (wider := lexicon.get(wider.part_of)) is not None:
        if wider.broad or wider.name in CATCH_ALLS:
            break
        found = [any(lexicon.is_kind_of(kind, wider) for kind in place.kinds) for place in places]
        if any(found):
            return found
    return [False] * len(places)


def serving_also(category: str, places: Sequence[PlaceText], lexicon: Lexicon) -> list[bool]:
    """[n]: which places are for the same as `category` among other things: a bakery has coffee for breakfast, too."""
    wanted = lexicon.get(category)
    shared = lexicon.get(wanted.also_for) if wanted is not None else None
    return [
        shared is not None
        and any(lexicon.is_kind_of(kind, shared, implied=True) for kind in place.column_kinds)
        for place in places
    ]


def is_never_meant(place: PlaceText, question: Question, lexicon: Lexicon) -> bool:
    """Whether a place is of a kind that a plain word does not mean, whatever it has: ice cream for a "vegan lunch"."""
    wanted = lexicon.get(question.category)
    if not question.plainly or wanted is None:
        return False
    kinds = map(lexicon.get, lexicon.lineage(wanted))
    never = {name for kind in kinds if kind is not None for name in kind.never}
    return any(not never.isdisjoint(lexicon.lineage(own)) for own in place.column_kinds)


def narrowed(places: Sequence[PlaceText], kinds: Kinds) -> list[PlaceText]:
    """Those whose words also contain what narrows the kind: "vegan" in a vegan restaurant."""
    if not kinds.words or not kinds.wanted:
        return []
    return [
        place for place in places if kinds.words <= {*place.column, *place.name, *place.description}
    ]


def _is_wider(place: PlaceText, kinds: Kinds, lexicon: Lexicon) -> bool:
    """Whether the column states a wider kind, so that what is found there tells: a restaurant, "vegetarian hotpot"."""
    return any(
        lexicon.is_kind_of(wanted, own) and wanted is not own
        for own in place.column_kinds
        for wanted in kinds.wanted
    )


def _is_narrower(found: Sequence[Category], place: PlaceText, lexicon: Lexicon) -> bool:
    """Whether the description names a subkind of the column's kind."""
    return any(
        kind is not wide and lexicon.is_kind_of(kind, wide)
        for kind in found
        for wide in place.column_kinds
    )


def _fit_by_words(place: PlaceText, kinds: Kinds) -> Fit:
    """For a kind that is not in the lexicon: whether its words occur in the candidate's text."""
    if not kinds.words or kinds.words <= {*place.column, *place.name, *place.description}:
        return Fit.FITS
    if place.column_kinds:
        return Fit.OTHER
    return Fit.STRANGE if place.column else Fit.UNKNOWN
