"""Distances on the Earth."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.conventions.distance import EARTH_RADIUS_KM, distance_km
from core.records import GeoPoint

POINTS = st.builds(GeoPoint, st.floats(-90, 90), st.floats(-180, 180))


def test_distance_of_known_cities_is_within_half_a_percent() -> None:
    zurich, paris = GeoPoint(47.3769, 8.5417), GeoPoint(48.8566, 2.3522)
    assert distance_km(zurich, paris) == pytest.approx(488.2, rel=0.005)
    assert distance_km(GeoPoint(0, 179.5), GeoPoint(0, -179.5)) == pytest.approx(111.2, rel=0.005)


@given(POINTS, POINTS)
def test_distance_is_symmetric_finite_and_at_most_half_way_round(a: GeoPoint, b: GeoPoint) -> None:
    d = distance_km(a, b)
    assert d == pytest.approx(distance_km(b, a), abs=1e-6)
    assert 0 <= d <= math.pi * EARTH_RADIUS_KM + 1e-6
    assert distance_km(a, a) == 0
