"""The world's towns by name and position; nothing is looked up online."""

from __future__ import annotations

import bisect
import functools
import math
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from core.conventions.distance import distance_km
from core.conventions.text_key import accentless_key
from core.records import GeoPoint
from core.resources import load_toml, load_xz_text

_FILE: Final = "places/cities.tsv.xz"
_COUNTRY_NAMES: Final = "places/countries.toml"
_PARTS: Final = "places/parts_of_countries.toml"
_EVERYDAY: Final = "places/everyday_names.toml"
# A town's reach is the square root of its population, in units of 10 m: 22 km for 5 million.
KM_PER_ROOT: Final = 0.01
LEAST_REACH_KM, MOST_REACH_KM = 3.0, 30.0  # its outskirts are further out, and a metropolis ends
_LEAST_SIZE_KM: Final = 0.5
_NEAR: Final = re.compile(
    r"^(?:(?:near|in|at|around|close to|by|bei|nahe|um|à|près de|en|cerca de)\s+)+(?:the\s+|der\s+|dem\s+)?", re.IGNORECASE
)  # fmt: skip
_LAST_PART: Final = re.compile(r".*\b(?:in|near|of|bei|von|à|en|de)\s+", re.IGNORECASE)
_POST_CODE: Final = re.compile(r"\b(?:[A-Z]{1,3}-)?\d[\dA-Z -]{2,7}\b")
_ARTICLE: Final = re.compile(r"^(?:the|der|die|das|den|dem|la|le|les|il|los|las|el) |^l['’]")
_NEAR_KM: Final = 10.0
MOST_COUNTRY_KM: Final = 150.0  # to the nearest town of a country
_MOST: Final = 8

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Town:
    """A town the user may be in."""

    name: str
    country: str
    position: GeoPoint
    population: int

    def __str__(self) -> str:
        return f"{self.name}, {self.country}"


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
            (parts[at], without_post_code(parts[at]), _LAST_PART.sub("", parts[at]))
        ):
            country = parts[at + 1] if at + 1 < len(parts) else ""
            found = _named(name, country) if name else None
            if found is not None:
                return found
    return None


def without_near(text: str) -> str:
    """The text without words that mark it as a place: "near the castle" becomes "castle"."""
    return _NEAR.sub("", " ".join(text.split()))


def without_post_code(text: str) -> str:
    """The text without the number of a postal district."""
    return _POST_CODE.sub("", text).strip()


def towns_starting(text: str) -> list[Town]:
    """The largest towns whose name begins with the text, for autocompletion."""
    start = accentless_key(text)
    if not start:
        return []
    index = _towns()
    first = bisect.bisect_left(index.keys, start)
    last = bisect.bisect_right(index.keys, start + "\uffff")
    rows = sorted({index.rows[at] for at in range(first, last)})  # rows are ordered by population
    return [index.town(row) for row in rows[:_MOST]]


def nearest_town(position: GeoPoint, within_km: float = 30.0) -> Town | None:
    """The nearest town, or the larger one of two at a similar distance; None if there is none."""
    index = _towns()
    close = []
    for row in index.rows_near(position, within_km):
        km = distance_km(position, index.position(row))
        # People in the centre of a suburb still name the city.
        if km <= within_km:
            close.append((km - min(3.0, index.populations[row] ** 0.3 / 20), row))
    return index.town(min(close)[1]) if close else None


def towns_around(position: GeoPoint, within_km: float) -> list[Town]:
    """All towns whose centre is within this distance."""
    index = _towns()
    rows = index.rows_near(position, within_km)
    return [
        index.town(row) for row in rows if distance_km(position, index.position(row)) <= within_km
    ]


def country_of_nearest_town(position: GeoPoint, countries: Sequence[str] = ()) -> str:
    """The country of the nearest town, or of the nearest in one of the countries; empty if there is none."""
    index = _towns()
    for within_km in (_NEAR_KM, MOST_COUNTRY_KM):
        rows = index.rows_near(position, within_km)
        for km, row in sorted((distance_km(position, index.position(row)), row) for row in rows):
            country = index.town(row).country
            if km <= within_km and (not countries or country in countries):
                return country
    return ""


def all_towns() -> Iterator[Town]:
    """All bundled towns, largest first."""
    index = _towns()
    return (index.town(row) for row in range(len(index.lats)))


def largest_town_of(name: str) -> Town | None:
    """The largest town of a country, whose name may be in several languages and have an article."""
    said = _ARTICLE.sub("", accentless_key(name))
    country = _countries().get(said)
    return None if country is None else _towns().town(_towns().largest[country])


@functools.cache
def _countries() -> dict[str, str]:
    """Bundled name of each country by all of its folded names."""
    named: dict[str, list[str]] = load_toml(_COUNTRY_NAMES)["names"]
    return {
        _ARTICLE.sub("", accentless_key(name)): country
        for country in _towns().largest
        for name in (country, *named.get(country, ()))
    }


def reach_km(people: int) -> float:
    """How far from its centre a town's places may be."""
    return min(MOST_REACH_KM, max(LEAST_REACH_KM, KM_PER_ROOT * math.sqrt(people)))


def size_km(people: int) -> float:
    """The distance from its centre within which everything belongs to the town."""
    return max(_LEAST_SIZE_KM, KM_PER_ROOT * math.sqrt(people))


@functools.cache
def everyday_names() -> frozenset[str]:
    """Folded names of towns that are everyday words."""
    return frozenset(load_toml(_EVERYDAY)["words"])


@functools.cache
def parts_of_countries() -> frozenset[str]:
    """Folded names of states and regions, whose outlines are not known."""
    return frozenset(load_toml(_PARTS)["names"])


def towns_named(name: str) -> list[Town]:
    """All towns of a name, ignoring case and accents, largest first."""
    index = _towns()
    key = accentless_key(name)
    at = bisect.bisect_left(index.keys, key)
    rows = []
    while at < len(index.keys) and index.keys[at] == key:
        rows.append(index.rows[at])
        at += 1
    return [index.town(row) for row in sorted(set(rows))]


def _named(name: str, country: str = "") -> Town | None:
    towns = towns_named(name)
    of_country = [town for town in towns if country and _land(town.country) == _land(country)]
    return next(iter(of_country or towns), None)


def _land(country: str) -> str:
    return accentless_key(country).removeprefix("the ")


class _Towns:
    """The list of towns, by population, and their names in order."""

    def __init__(self) -> None:
        self._lines = load_xz_text(_FILE).split("\n")[2:]
        self.lats, self.lons = array("d"), array("d")
        self.populations = array("i")
        self.largest: dict[str, int] = {}  # row by country
        named: list[tuple[str, int]] = []
        for row, line in enumerate(self._lines):
            name, country, lat, lon, population, others = line.split("\t")
            self.largest.setdefault(country, row)
            self.lats.append(float(lat))
            self.lons.append(float(lon))
            self.populations.append(int(population))
            named.append((accentless_key(name), row))
            named += [(accentless_key(other), row) for other in others.split("|") if other]
        named = list(_sorted_in_pieces(named, lambda each: each[0][:1], lambda each: each))
        self.keys = [key for key, _ in named]
        self.rows = array("i", [row for _, row in named])
        lat_of = self.lats.__getitem__
        rows = range(len(self.lats))
        by_lat = _sorted_in_pieces(rows, lambda row: math.floor(lat_of(row)), lat_of)
        self._south_first = array("i", by_lat)

    def rows_near(self, position: GeoPoint, within_km: float) -> list[int]:
        """Rows of towns in a box around a position."""
        lat = within_km / 111.0
        lon = lat / max(0.05, math.cos(math.radians(position.lat)))
        order, by = self._south_first, self.lats.__getitem__
        first = bisect.bisect_left(order, position.lat - lat, key=by)
        last = bisect.bisect_right(order, position.lat + lat, key=by)
        return [row for row in order[first:last] if abs(self.lons[row] - position.lon) <= lon]

    def position(self, row: int) -> GeoPoint:
        """The centre of the town of a row."""
        return GeoPoint(self.lats[row], self.lons[row])

    def town(self, row: int) -> Town:
        """The town of a row."""
        name, country, *_ = self._lines[row].split("\t", 2)
        return Town(name, country, self.position(row), self.populations[row])


def _sorted_in_pieces(
    items: Iterable[Item], piece_of: Callable[[Item], Any], key: Callable[[Item], Any]
) -> Iterator[Item]:
    """In order. One sort of all of them would stop every other thread, and so the window, for a third of a second.

    Args:
        piece_of: grows with `key`.
    """
    pieces: dict[Any, list[Item]] = {}
    for item in items:
        pieces.setdefault(piece_of(item), []).append(item)
    for piece in sorted(pieces):
        yield from sorted(pieces[piece], key=key)


@functools.cache
def _towns() -> _Towns:
    return _Towns()
