"""Distances on the Earth."""

from __future__ import annotations

import math
from typing import Final

from core.records import Candidate, GeoPoint

EARTH_RADIUS_KM: Final = 6371.0088  # mean radius, IUGG
MILE_KM: Final = 1.609344


def distance_km(a: GeoPoint, b: GeoPoint) -> float:
    """Great-circle distance by the haversine formula, accurate to 0.5 %.

    The result is at most half the circumference: rounding at antipodes is clamped.
    """
    lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
    half_lat = (lat_b - lat_a) / 2
    half_lon = math.radians(b.lon - a.lon) / 2
    h = math.sin(half_lat) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, h)))


def distance_between(a: GeoPoint | None, b: GeoPoint | None) -> float | None:
    """The same in kilometres, None if either position is unknown."""
    return None if a is None or b is None else distance_km(a, b)


def distance_to(place: Candidate, here: GeoPoint | None) -> float | None:
    """Kilometres from `here` to a place, else those that its list states; None if neither is known."""
    km = distance_between(here, place.location)
    return place.distance_km if km is None else km
