"""The curve that places are numbered along: cells are ranges of it, and ranges hold what is near."""

from __future__ import annotations

import numpy as np
import pytest

from core.conventions.distance import distance_km
from core.records import GeoPoint
from core.store.region_cells import cell_of, cell_ranges, z_order


@pytest.mark.parametrize(
    "middle", [GeoPoint(47.1, 9.5), GeoPoint(-33.9, 151.2), GeoPoint(0.0, 179.99), GeoPoint(89.5, 0.0)]
)  # fmt: skip
def test_few_ranges_hold_everything_within_a_radius(middle: GeoPoint) -> None:
    random = np.random.default_rng(5)
    lat = np.clip(middle.lat + random.normal(0, 0.4, 4_000), -90, 90)
    lon = (middle.lon + random.normal(0, 0.6, 4_000) + 180) % 360 - 180
    cells = cell_of(z_order(lat, lon))
    for radius_km in (1.0, 20.0, 60.0):
        ranges = cell_ranges(middle, radius_km)
        assert len(ranges) <= 16
        assert ranges == sorted(ranges)
        inside = np.zeros(len(cells), bool)
        for first, last in ranges:
            inside |= (cells >= first) & (cells <= last)
        points = [GeoPoint(*point) for point in zip(lat.tolist(), lon.tolist(), strict=True)]
        near = np.array([distance_km(point, middle) < radius_km for point in points])
        assert near.any() or radius_km < 20
        if middle.lat < 80:  # over a pole a radius has every longitude
            assert inside[near].all()


def test_neighbours_come_together() -> None:
    z = z_order([47.1, 47.1001, -20.0], [9.5, 9.5001, 100.0])
    assert abs(int(z[0]) - int(z[1])) < abs(int(z[0]) - int(z[2])) / 1_000
