"""Whether a place is within a price limit, by amounts or by levels."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.places.values import price_level_of_amount
from core.recommend.matching.place_text import PlaceText
from core.recommend.question.lexicon import load_lexicon
from core.recommend.recommend_tuning import ranking_tuning
from core.records import Candidate, Constraints
from core.sentences import Sentence

PriceLimit = tuple[Sentence, Sentence | None, Callable[[Candidate], bool | None]]


def price_limits(asked: Constraints) -> list[PriceLimit]:
    """The limits of price that were set: the reason, what is unknown, and whether a place meets it."""
    limits: list[PriceLimit] = []
    unknown, above = Sentence("gap.price"), asked.above_price_level
    if asked.max_price_level is not None:
        limits.append((Sentence("limit.too-expensive"), unknown, lambda c: is_affordable(c, asked)))
    if above is not None:
        limits.append(
            (
                Sentence("limit.not-dearer"),
                unknown,
                lambda c: None if c.price_level is None else c.price_level > above,
            )
        )
    return limits


def is_affordable(candidate: Candidate, asked: Constraints) -> bool | None:
    """By amount if both sides give one in the same currency, else by level."""
    level, most, amount = candidate.price_level, asked.max_price_level, candidate.price_amount
    if asked.max_price_amount == 0:  # free, which a low level does not say
        return amount == 0 if amount is not None else None if level in (None, 1) else False
    if amount is not None and asked.max_price_amount is not None and _is_same(candidate, asked):
        return amount <= asked.max_price_amount
    if level is not None and amount is not None and _is_lodging(candidate):
        # The levels are those of a meal, and a night costs more than that.
        level = price_level_of_amount(amount / ranking_tuning().meals_a_night)
    return None if level is None or most is None else level <= most


def _is_lodging(candidate: Candidate) -> bool:
    lexicon = load_lexicon()
    known, hotel = lexicon.get(candidate.category), lexicon.get("hotel")
    return known is not None and hotel is not None and lexicon.is_kind_of(known, hotel)


def _is_same(candidate: Candidate, asked: Constraints) -> bool:
    """Whether both prices may be in the same currency."""
    signs = {candidate.currency_sign, asked.currency_sign} - {""}
    return len(signs) < 2


def level_notes(asked: Constraints, places: Sequence[PlaceText]) -> list[Sentence]:
    """The note that an amount was interpreted as a level, if places only state levels."""
    level, most = asked.max_price_level, asked.max_price_amount
    by_level = [
        place
        for place in places
        if place.candidate.price_level is not None
        and (place.candidate.price_amount is None or not _is_same(place.candidate, asked))
    ]
    if level is None or not most or not by_level:
        return []
    return [Sentence("question.price", price=f"{most:g}", level="$" * level)]
