"""The shipped cities as names on the map: the largest first, in the person's language where known."""

from __future__ import annotations

import functools
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.cartography.clusters import Ints
from core.cartography.mercator import Floats, project
from core.resources import load_toml, load_xz_text

_FILE: Final = "places/cities.tsv.xz"
_NAMES: Final = "map/city_names.toml"
_LEAST_PEOPLE: Final = 5_000
# At zoom 3 cities of 3 million people have a name, at each further zoom those of a third of that.
_FIRST_ZOOM: Final = 3.0
_FIRST_PEOPLE: Final = 3_000_000
_FEWER: Final = 3.0


@dataclass(frozen=True, slots=True)
class Cities:
    """Cities by population, the largest first; [n] each.

    Attributes:
        x, y: world coordinates.
        population: people.
    """

    names: tuple[str, ...]
    x: Floats
    y: Floats
    population: Ints

    def shown_at(self, zoom: float) -> int:
        """How many of the largest may have a name at a zoom."""
        people = _FIRST_PEOPLE / _FEWER ** max(0.0, zoom - _FIRST_ZOOM)
        return int(np.searchsorted(-self.population, -people, side="right"))


@functools.lru_cache(maxsize=2)
def load_cities(language: str) -> Cities:
    """The shipped cities of 5 000 people: some tenths of a second, so not for the window's thread.

    Args:
        language: two letters; names it has for a city replace the shipped one.
    """
    text = load_xz_text(_FILE)
    lines = text.split("\n")[2:]  # by population
    named = _names_in(language)
    names: list[str] = []
    lat, lon, population = array("d"), array("d"), array("q")
    # No list of rows: collecting garbage among so many would hold up every thread.
    for line in lines:
        name, country, north, east, people, _ = line.split("\t", 5)
        if int(people) < _LEAST_PEOPLE:
            break
        names.append(named.get((name, country), name))
        lat.append(float(north))
        lon.append(float(east))
        population.append(int(people))
    x, y = project(lat, lon)
    return Cities(tuple(names), x, y, np.array(population, np.int64))


def _names_in(language: str) -> Mapping[tuple[str, str], str]:
    """What a language calls a city, by its shipped name and country."""
    table: dict[str, dict[str, str]] = load_toml(_NAMES).get(language, {})
    return {
        (shipped, country): name
        for country, names in table.items()
        for shipped, name in names.items()
    }
