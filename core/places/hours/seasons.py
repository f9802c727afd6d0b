"""The season for which opening hours are stated: "Mai–Sep täglich 9–20 Uhr", "Daily 10-18, closed in winter"."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Final

from core.resources import load_toml

_FILE: Final = "places/months.toml"
_NAMED_FILE: Final = "places/seasons.toml"
_MAX_CHARS: Final = 150
# In the northern hemisphere, in which a place may open for a season or is sure to be closed for one.
_MAY_OPEN: Final = {"summer": frozenset(range(5, 10)), "winter": frozenset({11, 12, 1, 2, 3})}
_HEART: Final = {"summer": frozenset({6, 7, 8}), "winter": frozenset({12, 1, 2})}
_YEAR: Final = frozenset(range(1, 13))


@dataclass(frozen=True, slots=True)
class Season:
    """Months (January 1) in which a place opens, and its hours then."""

    months: frozenset[int]
    hours: str


@functools.lru_cache(maxsize=4_096)
def season_in(text: str, *, is_south: bool = False) -> Season | None:
    """The only season that a text states; None if it states none, several or parts of months.

    Args:
        is_south: in the southern hemisphere, where "summer" is in January.
    """
    if len(text) > _MAX_CHARS:
        return None
    if (named := _named(text, is_south)) is not None:
        return named
    found = list(_span().finditer(text))
    if len(found) != 1 or len(_month().findall(text)) > 2:
        return None
    (match,) = found
    first, last = (_numbers()[match[name].casefold().rstrip(".")] for name in ("first", "last"))
    months = frozenset((first + step - 1) % 12 + 1 for step in range((last - first) % 12 + 1))
    rest = f"{text[: match.start()]} {text[match.end() :]}".strip(" ,;:()")
    return Season(months, re.sub(r"\(\s*\)", "", rest).strip(" ,;:"))


def _named(text: str, is_south: bool) -> Season | None:
    """A season that a text calls by its name: "summer only", "im Winter geschlossen"."""
    found = list(_seasons().finditer(text))
    if len(found) != 1:
        return None
    (match,) = found
    name = next(name for name in _MAY_OPEN if match[name] or match[f"{name}_"])
    is_closed = match["closed"] or match["closed_"]
    months = _YEAR - _HEART[name] if is_closed else _MAY_OPEN[name]
    if is_south:
        months = frozenset((month + 5) % 12 + 1 for month in months)
    return Season(months, f"{text[: match.start()]} {text[match.end() :]}".strip(" ,;:()"))


@functools.cache
def _seasons() -> re.Pattern[str]:
    table = load_toml(_NAMED_FILE)

    def any_of(words: list[str]) -> str:
        return "|".join(sorted(map(re.escape, words), key=len, reverse=True))

    within = rf"(?:(?:{any_of(table['within'])})\s*)?"

    def season(mark: str) -> str:
        parts = (f"(?P<{name}{mark}>{any_of(words)})" for name, words in table["names"].items())
        return rf"{within}(?:{'|'.join(parts)})"

    def condition(mark: str) -> str:
        return rf"(?:{any_of(table['only'])}|(?P<closed{mark}>{any_of(table['closed'])}))"

    return re.compile(
        rf"(?<!\w)(?:{condition('')}\s+{season('')}|{season('_')}\s+{condition('_')})(?!\w)",
        re.IGNORECASE,
    )


@functools.cache
def _numbers() -> dict[str, int]:
    return {
        name: number
        for names in load_toml(_FILE).values()
        for number, each in enumerate(names, start=1)
        for name in each.split()
    }


@functools.cache
def _names() -> str:
    return "|".join(sorted(map(re.escape, _numbers()), key=len, reverse=True))


@functools.cache
def _month() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_names()})(?!\w)", re.IGNORECASE)


@functools.cache
def _span() -> re.Pattern[str]:
    """Two months; a day of the month beside one of them makes it another matter."""
    month = rf"(?:{_names()})\.?"
    return re.compile(
        r"(?<![\w.])(?<!\d )(?<!\d\. )(?:(?:from|von|de|du|da|van|od|only|nur)\s+|d['’])?"
        rf"(?P<first>{month})\s*(?:[-–—]|to|bis|until|till|through|à|au|a|al|tot|t/m|até|do)\s*(?P<last>{month})(?!\w)(?!\s*\d{{1,2}}\b(?![:.h–-]|\s*(?:uhr|[ap]m|[-–])))",
        re.IGNORECASE,
    )
