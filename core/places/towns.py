"""Where somebody is who says a town, an address in one, or a position; nothing is looked up online."""

from __future__ import annotations

import bisect
import functools
import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from core.conventions.distance import distance_km
from core.places.positions import parse_position
from core.records import GeoPoint
from core.resources import load_xz_text

_FILE: Final = "places/cities.tsv.xz"
_NEAR: Final = re.compile(
    r"^(?:(?:near|in|at|around|close to|by|bei|nahe|um|à|près de|en|cerca de)\s+)+(?:the\s+|der\s+|dem\s+)?", re.IGNORECASE
)  # fmt: skip
_LAST_PART: Final = re.compile(r".*\b(?:in|near|of|bei|von|à|en|de)\s+", re.IGNORECASE)
_POST_CODE: Final = re.compile(r"\b(?:[A-Z]{1,3}-)?\d[\dA-Z -]{2,7}\b")
_MOST: Final = 8


@dataclass(frozen=True, slots=True)
class Town:
    """A town somebody may be in."""

    name: str
    country: str
    position: GeoPoint
    population: int

    def __str__(self) -> str:
        return f"{self.name}, {self.country}"


def position_of(text: str) -> GeoPoint | None:
    """The position that a text means: coordinates in any form, a map link, a town, or an address.

    Of an address ("Städtle 32, 9490 Vaduz") or a place in a town ("near the castle in Vaduz") it is
    the middle of the town. Of several towns of one name it is the largest, unless the country is
    said ("Paris, United States"). None if nothing is recognised.
    """
    point = parse_position(text)
    if point is not None:
        return point
    town = town_of(text)
    return town.position if town is not None else None


def town_of(text: str) -> Town | None:
    """The town that a text names."""
    said = without_near(text)
    if not said:
        return None
    whole = _named(said)
    if whole is not None:
        return whole
    parts = [part.strip() for part in said.split(",") if part.strip()]
    for at in range(len(parts) - 1, -1, -1):
        for name in dict.fromkeys(
            (parts[at], _POST_CODE.sub("", parts[at]).strip(), _LAST_PART.sub("", parts[at]))
        ):
            country = parts[at + 1] if at + 1 < len(parts) else ""
            found = _named(name, country) if name else None
            if found is not None:
                return found
    return None


def without_near(text: str) -> str:
    """The text without what says that it is a place: "near the castle" is "castle"."""
    return _NEAR.sub("", " ".join(text.split()))


def towns_starting(text: str) -> list[Town]:
    """The largest towns whose name begins with the text, for typing ahead."""
    start = fold(text)
    if not start:
        return []
    index = _towns()
    first = bisect.bisect_left(index.keys, start)
    last = bisect.bisect_right(index.keys, start + "\uffff")
    rows = sorted({index.rows[at] for at in range(first, last)})  # rows are by population
    return [index.town(row) for row in rows[:_MOST]]


def nearest_town(position: GeoPoint, within_km: float = 30.0) -> Town | None:
    """The nearest town, the larger one where two are about as near; None if there is none."""
    index = _towns()
    close = []
    for row in index.rows_near(position, within_km):
        km = distance_km(position, index.town(row).position)
        # Who is in a suburb's middle still says the city's name.
        if km <= within_km:
            close.append((km - min(3.0, index.populations[row] ** 0.3 / 20), row))
    return index.town(min(close)[1]) if close else None


def fold(text: str) -> str:
    """Lower case without accents and double blanks."""
    decomposed = unicodedata.normalize("NFKD", " ".join(text.split()).casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _named(name: str, country: str = "") -> Town | None:
    index = _towns()
    key = fold(name)
    at = bisect.bisect_left(index.keys, key)
    rows = []
    while at < len(index.keys) and index.keys[at] == key:
        rows.append(index.rows[at])
        at += 1
    towns = [index.town(row) for row in sorted(rows)]
    of_country = [town for town in towns if country and _land(town.country) == _land(country)]
    return next(iter(of_country or towns), None)


def _land(country: str) -> str:
    return fold(country).removeprefix("the ")


class _Towns:
    """The list of towns, by population, and their names in order."""

    def __init__(self) -> None:
        text = load_xz_text(_FILE)
        self._cells = [line.split("\t") for line in text.split("\n")[2:]]
        self.positions = [(float(cells[2]), float(cells[3])) for cells in self._cells]
        self.populations = [int(cells[4]) for cells in self._cells]
        names = sorted(
            (fold(name), row)
            for row, cells in enumerate(self._cells)
            for name in (cells[0], *(cells[5].split("|") if cells[5] else ()))
        )
        self.keys = [key for key, _ in names]
        self.rows = [row for _, row in names]

        self._by_lat = sorted((lat, row) for row, (lat, _) in enumerate(self.positions))

    def rows_near(self, position: GeoPoint, within_km: float) -> list[int]:
        """Rows of towns in a box around a position."""
        lat = within_km / 111.0
        lon = lat / max(0.05, math.cos(math.radians(position.lat)))
        first = bisect.bisect_left(self._by_lat, (position.lat - lat, -1))
        last = bisect.bisect_right(self._by_lat, (position.lat + lat, len(self._by_lat)))
        rows = (row for _, row in self._by_lat[first:last])
        return [row for row in rows if abs(self.positions[row][1] - position.lon) <= lon]

    def town(self, row: int) -> Town:
        """The town of a row."""
        name, country, *_ = self._cells[row]
        return Town(name, country, GeoPoint(*self.positions[row]), self.populations[row])


@functools.cache
def _towns() -> _Towns:
    return _Towns()
