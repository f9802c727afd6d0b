"""Finds the towns and countries of positions from the bundled cities; nothing is looked up online."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from core.conventions.distance import EARTH_RADIUS_KM
from core.conventions.text_key import accentless_key
from core.places.countries import countries_of_zone_at
from core.places.towns import KM_PER_ROOT, LEAST_REACH_KM, MOST_COUNTRY_KM, MOST_REACH_KM
from core.records import GeoPoint
from core.resources import load_toml, load_xz_text

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_FILE: Final = "places/cities.tsv.xz"
_TOWN_NAMES: Final = "map/city_names.toml"
_COUNTRY_NAMES: Final = "places/countries.toml"
_CELL_DEGREES: Final = 0.005  # about 500 m: positions in the same cell share their country
_PER_BLOCK: Final = 10  # cells each way; those of a block share their surroundings
_BLOCK_DEGREES: Final = _PER_BLOCK * _CELL_DEGREES
_HALF_BLOCK_KM: Final = 4.0  # from the centre to a corner
_SHORTEST_OTHER: Final = 4  # letters of an alternative name; shorter ones are common words


@dataclass(frozen=True, slots=True)
class NamedPlaces:
    """Towns and countries that positions are in or close to.

    Attributes:
        towns: folded name to (latitude, longitude, reach in km) of every such town.
        countries: folded name to its cells [k, 2].
    """

    towns: dict[str, list[tuple[float, float, float]]]
    countries: dict[str, Ints]

    def holds(self, name: str) -> bool:
        """Whether a folded name is one of these places."""
        return name in self.towns or name in self.countries

    def inside(self, name: str, lat: Floats, lon: Floats) -> npt.NDArray[np.bool_]:
        """Which positions [n] are in the places of a folded name."""
        chosen = np.zeros(len(lat), dtype=bool)
        for town_lat, town_lon, reach_km in self.towns.get(name, ()):
            chosen |= _km(town_lat, town_lon, lat, lon) <= reach_km
        if name in self.countries:
            chosen |= np.isin(_keys(cells_of(lat, lon)), _keys(self.countries[name]))
        return chosen


def cells_of(lat: Floats, lon: Floats) -> Ints:
    """Cells [n, 2] of positions in degrees [n]."""
    return np.floor(np.stack([lat, lon], axis=1) / _CELL_DEGREES).astype(np.int64)


@functools.cache
def _shipped() -> tuple[list[str], Floats, Floats, Ints]:
    """The lines of the bundled towns [n], their positions [n, 2] and reach in km [n], and their order
    from south to north.
    """
    lines = [line for line in load_xz_text(_FILE).split("\n")[2:] if line]
    rows = [line.split("\t") for line in lines]
    place = np.array([(float(row[2]), float(row[3])) for row in rows])
    reach = np.clip(
        KM_PER_ROOT * np.sqrt([float(row[4]) for row in rows]), LEAST_REACH_KM, MOST_REACH_KM
    )
    return lines, place, reach, np.argsort(place[:, 0], kind="stable")


def places_of(cells: Ints) -> NamedPlaces:
    """The towns and countries of distinct cells [m, 2]: takes half a second the first time."""
    _, place, reach, order = _shipped()
    by_lat = place[order, 0]
    near: set[int] = set()
    band = np.degrees(MOST_REACH_KM / EARTH_RADIUS_KM)
    for block in np.unique(cells // _PER_BLOCK, axis=0):
        lat, lon = ((block + 0.5) * _BLOCK_DEGREES).tolist()
        first, last = np.searchsorted(by_lat, (lat - band, lat + band))
        beside = order[first:last]
        away = _km(lat, lon, place[beside, 0], place[beside, 1])
        near.update(beside[away <= reach[beside] + _HALF_BLOCK_KM].tolist())
    return NamedPlaces(_towns(near), _countries(cells))


def _towns(rows: Iterable[int]) -> dict[str, list[tuple[float, float, float]]]:
    """Latitude, longitude and reach in km of towns, by each of their folded names."""
    lines, place, reach, _ = _shipped()
    towns: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    other = _names_by_country()
    for row in rows:
        name, country, _lat, _lon, _people, others = lines[row].split("\t")
        names = {name, *other.get((country, name), ())}
        names.update(each for each in others.split("|") if len(each) >= _SHORTEST_OTHER)
        for folded in {accentless_key(each) for each in names}:
            towns[folded].append((float(place[row, 0]), float(place[row, 1]), float(reach[row])))
    return dict(towns)


def _countries(cells: Ints) -> dict[str, Ints]:
    """The cells of each country, by each of its folded names."""
    inside: dict[str, list[Ints]] = defaultdict(list)
    nearest: dict[tuple[int, int], str] = {}  # by block
    for cell in cells:
        position = GeoPoint(*((cell + 0.5) * _CELL_DEGREES).tolist())
        countries = countries_of_zone_at(position)
        if len(countries) == 1:
            inside[countries[0]].append(cell)
            continue
        north, east = (cell // _PER_BLOCK).tolist()
        if (north, east) not in nearest:
            nearest[north, east] = _nearest_country(position, countries)
        inside[nearest[north, east]].append(cell)
    inside.pop("", None)
    named: dict[str, Sequence[str]] = load_toml(_COUNTRY_NAMES)["names"]
    return {
        accentless_key(name): np.array(found)
        for country, found in inside.items()
        for name in (country, *named.get(country, ()))
    }


def _nearest_country(position: GeoPoint, countries: Sequence[str]) -> str:
    """As `country_of_nearest_town`, but fast for thousands of positions."""
    lines, place, _, order = _shipped()
    band = np.degrees(MOST_COUNTRY_KM / EARTH_RADIUS_KM)
    first, last = np.searchsorted(place[order, 0], (position.lat - band, position.lat + band))
    beside = order[first:last]
    away = _km(position.lat, position.lon, place[beside, 0], place[beside, 1])
    is_near = away <= MOST_COUNTRY_KM
    for row in beside[is_near][np.argsort(away[is_near])].tolist():
        country: str = lines[row].split("\t")[1]
        if not countries or country in countries:
            return country
    return ""


def _names_by_country() -> dict[tuple[str, str], list[str]]:
    """Names of a town in other languages, by its country and bundled name."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for countries in load_toml(_TOWN_NAMES).values():
        for country, names in countries.items():
            for shipped, name in names.items():
                found[country, shipped].append(name)
    return found


def _km(lat: float, lon: float, lats: Floats, lons: Floats) -> Floats:
    """Great-circle distances from a position to others [n]."""
    south, east = np.radians(lats - lat) / 2, np.radians(lons - lon) / 2
    half = (
        np.sin(south) ** 2 + np.cos(np.radians(lat)) * np.cos(np.radians(lats)) * np.sin(east) ** 2
    )
    distances: Floats = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(1.0, half)))
    return distances


def _keys(cells: Ints) -> Ints:
    """A single number for each cell [n, 2]."""
    keys: Ints = cells[:, 0] * 1_000_000 + cells[:, 1]
    return keys
