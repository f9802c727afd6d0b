"""The country of a position: that of its time zone, since zones end at borders."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any, Final

from core.places.hours.time_zones import zone_at
from core.places.towns import country_of_nearest_town
from core.records import GeoPoint
from core.resources import load_toml

_FILE: Final = "places/zone_countries.toml"


def country_at(position: GeoPoint) -> str:
    """The country of a position, named as that of the bundled towns; empty far out at sea.

    In a zone of several countries, and off the coast, it is that of the nearest town.
    """
    countries = countries_of_zone_at(position)
    if len(countries) == 1:
        return countries[0]
    return country_of_nearest_town(position, countries)


def countries_of_zone_at(position: GeoPoint) -> Sequence[str]:
    """The countries of the time zone of a position, almost always one; none at sea."""
    zone = zone_at(position)
    countries: Sequence[str] = () if zone is None else _table()["countries"].get(zone, ())
    return countries


def country_code_at(position: GeoPoint) -> str:
    """The ISO 3166-1 code of the country of a position; empty far out at sea."""
    code: str = _table()["codes"].get(country_at(position), "")
    return code


@functools.cache
def _table() -> dict[str, Any]:
    """Names of the countries of each time zone, and codes of the countries."""
    return load_toml(_FILE)
