"""The categories of a business: the last-word rule with its exceptions (paper, appendix A.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from core.resources import load_toml

_BRACKETS: Final = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True)
class CategoryRules:
    """How the tags of one source are mapped to categories.

    Attributes:
        keep: whole tags, in lower case, that are categories themselves.
        removed: last words that are too unspecific.
        minimum_reviews: a category with fewer reviews in the data is dropped.
        minimum_ground_truths: questions with fewer are dropped.
    """

    keep: frozenset[str]
    removed: frozenset[str]
    minimum_reviews: int
    minimum_ground_truths: int

    def category(self, tag: str) -> str | None:
        """Category of one tag, None if it is removed: "Barber shop" is neither a bar nor a shop."""
        # "American (New)": the text in brackets narrows the word before it.
        words = _BRACKETS.sub(" ", tag.lower()).split()
        if not words:
            return None
        whole = " ".join(words)
        if whole in self.keep:
            return whole
        return None if words[-1] in self.removed else words[-1]

    def categories(self, tags: Iterable[str]) -> tuple[str, ...]:
        """Categories of a business in the order of its tags, without duplicates."""
        found = (self.category(tag) for tag in tags)
        return tuple(dict.fromkeys(category for category in found if category))


def load_category_rules(benchmark: str) -> CategoryRules:
    """Rules of `google-local` or `yelp` from the bundled file."""
    table: Mapping[str, list[str] | int] = load_toml("benchmark/categories.toml")[benchmark]
    keep, removed = table["keep"], table["removed"]
    reviews, truths = table["minimum_reviews"], table["minimum_ground_truths"]
    if not (isinstance(keep, list) and isinstance(removed, list)):
        raise TypeError(f"categories of {benchmark} must be lists")
    if not (isinstance(reviews, int) and isinstance(truths, int)):
        raise TypeError(f"minima of {benchmark} must be whole numbers")
    return CategoryRules(frozenset(keep), frozenset(removed), reviews, truths)
