"""The season for which opening hours are stated: "Mai–Sep täglich 9–20 Uhr", "Daily 10-18 (April to October)"."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Final

from core.resources import load_toml

_FILE: Final = "places/months.toml"
_MAX_CHARS: Final = 150


@dataclass(frozen=True, slots=True)
class Season:
    """Months (January 1) in which a place opens, and its hours then."""

    months: frozenset[int]
    hours: str


@functools.lru_cache(maxsize=4_096)
def season_in(text: str) -> Season | None:
    """The only season that a text states; None if it states none, several or parts of months."""
    if len(text) > _MAX_CHARS:
        return None
    found = list(_span().finditer(text))
    if len(found) != 1 or len(_month().findall(text)) > 2:
        return None
    (match,) = found
    first, last = (_numbers()[match[name].casefold().rstrip(".")] for name in ("first", "last"))
    months = frozenset((first + step - 1) % 12 + 1 for step in range((last - first) % 12 + 1))
    rest = f"{text[: match.start()]} {text[match.end() :]}".strip(" ,;:()")
    return Season(months, re.sub(r"\(\s*\)", "", rest).strip(" ,;:"))


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
