"""The bundled cities as map labels: largest first, in the user's language where known."""

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
# At zoom 3, cities of 3 million people are labelled; each further zoom divides that by three.
_FIRST_ZOOM: Final = 3.0
_FIRST_PEOPLE: Final = 3_000_000
_FEWER: Final = 3.0


@dataclass(frozen=True, slots=True)
class Cities:
    """Cities by population, largest first; [n] each.

    Attributes:
        x, y: world coordinates.
        population: number of people.
    """

    names: tuple[str, ...]
    x: Floats
    y: Floats
    population: Ints

    def shown_at(self, zoom: float) -> int:
        """How many of the largest cities may be labelled at a zoom."""
        people = _FIRST_PEOPLE / _FEWER ** max(0.0, zoom - _FIRST_ZOOM)
        return int(np.searchsorted(-self.population, -people, side="right"))


@functools.lru_cache(maxsize=2)
def load_cities(language: str) -> Cities:
    """The bundled cities of at least 5 000 people: takes some tenths of a second, so not on the UI thread.

    Args:
        language: two letters; its names for cities replace the bundled ones.
    """
    text = load_xz_text(_FILE)
    lines = text.split("\n")[2:]  # by population
    named = _names_in(language)
    names: list[str] = []
    lat, lon, population = array("d"), array("d"), array("q")
    # No list of rows: garbage collection over that many would hold up every thread.
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
    """A language's names for cities, by their bundled name and country."""
    table: dict[str, dict[str, str]] = load_toml(_NAMES).get(language, {})
    return {
        (shipped, country): name
        for country, names in table.items()
        for shipped, name in names.items()
    }
