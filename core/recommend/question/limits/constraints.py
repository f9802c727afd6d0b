"""Combines what a message asks for with what was asked for before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.recommend.question.lexicon import Lexicon, fold, singular_of
from core.recommend.question.limits.limits import Limits
from core.recommend.recommend_tuning import question_tuning
from core.records import Candidate, Constraints, KindSource, Order, Question

_HIGHEST_PRICE: Final = 4
_HIGHEST_RATING: Final = 5


@dataclass(frozen=True, slots=True)
class ShownPrices:
    """The price levels of the first of the places shown and of the dearest; None if unknown."""

    first: int | None = None
    highest: int | None = None


def limits_of(
    limits: Limits,
    excluded: tuple[str, ...],
    before: Constraints = Constraints(),  # noqa: B008  # frozen
    asked_for: str | None = None,
    *,
    named: str = "",
    has_time: bool = False,
    shown: ShownPrices = ShownPrices(),  # frozen
) -> Constraints:
    """The limits of the question on top of the earlier ones.

    Args:
        asked_for: the kind of a later message; it ends an earlier exclusion of that kind.
        shown: the prices that "cheaper" and "fancier" compare with.
        named: the kind that the message itself names: "a museum for people who hate museums".
    """
    excluded = tuple(word for word in excluded if singular_of(fold(word)) != fold(named))
    kept = tuple(
        word for word in before.exclude if asked_for is None or fold(word) != fold(asked_for)
    )
    joined = replace(before, exclude=tuple(dict.fromkeys((*kept, *excluded))))
    if has_time:  # "open on Monday" is not "open now"
        joined = replace(joined, open_now=False)
    elif limits.open_now or limits.open_or_not:
        joined = replace(joined, open_now=limits.open_now)
    joined = replace(
        joined,
        unvisited=before.unvisited or limits.unvisited,
        wanted=before.wanted or limits.wanted,
    )
    return _with_rating(_with_price(_with_distance(joined, limits), limits, shown), limits)


def _with_distance(before: Constraints, limits: Limits) -> Constraints:
    if limits.max_distance_km is not None:
        return replace(
            before, max_distance_km=limits.max_distance_km, near=before.near or limits.near
        )
    if limits.closer:
        if before.max_distance_km is not None:
            return replace(before, max_distance_km=before.max_distance_km / 2)
        if before.near:
            return replace(before, max_distance_km=question_tuning().near_km / 2)
        return replace(before, near=True)
    if limits.near:
        return replace(before, near=True)
    return replace(before, near=False, max_distance_km=None) if limits.any_distance else before


def _with_price(before: Constraints, limits: Limits, shown: ShownPrices) -> Constraints:
    if limits.max_price_level is not None:
        return replace(
            before,
            above_price_level=None,
            max_price_level=limits.max_price_level,
            max_price_amount=limits.max_price_amount,
            currency_sign=limits.currency_sign,
        )
    if limits.cheaper:
        dearest = shown.highest or _HIGHEST_PRICE
        level = min(before.max_price_level or _HIGHEST_PRICE - 1, dearest) - 1
        return replace(
            before, max_price_level=max(1, level), max_price_amount=None, above_price_level=None
        )
    if limits.any_price:
        return replace(before, max_price_level=None, max_price_amount=None, above_price_level=None)
    if limits.dearer:
        level = max(before.above_price_level or 0, shown.first or 0)
        return replace(before, max_price_level=None, max_price_amount=None, above_price_level=level)
    return before


def _with_rating(before: Constraints, limits: Limits) -> Constraints:
    if limits.min_rating is not None:
        return replace(before, min_rating=limits.min_rating)
    if limits.better_rated:
        rating = question_tuning().high_rating
        if before.min_rating is not None:
            rating = min(_HIGHEST_RATING, before.min_rating + question_tuning().rating_step)
        return replace(before, min_rating=rating)
    return before


def stays_plain(previous: Question, category: str | None, lexicon: Lexicon) -> bool:
    """Whether a message keeps to what was plainly asked for before: "dinner", "ok but vegan".

    Args:
        category: what the message asks for, None for nothing new.
    """
    if not previous.plainly and previous.kind is not KindSource.NAMED:
        return False
    before, now = lexicon.get(previous.category), lexicon.get(category or "")
    return category is None or (
        before is not None and now is not None and lexicon.are_kin(now, before)
    )


def prices_of(shown: Sequence[str], places: Sequence[Candidate]) -> ShownPrices:
    """The price levels of an answer's places, given by name in its order."""
    levels = {place.name: place.price_level for place in places if place.price_level}
    known = [levels[name] for name in shown if name in levels]
    return ShownPrices(known[0], max(known)) if known else ShownPrices()


def order_of(limits: Limits, before: Order) -> Order:
    """The order that a message asks for, else the earlier one."""
    if limits.dearer and before is Order.CHEAPEST:
        return Order.FITTING
    if limits.order is Order.FITTING:
        return Order.NEAREST if limits.closer else Order.CHEAPEST if limits.cheaper else before
    return limits.order
