"""Positions on the square world and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cartography.mercator import MAX_LAT, metres_per_px, project, unproject


@given(st.floats(-MAX_LAT, MAX_LAT), st.floats(-180, 179.999))
def test_there_and_back(lat: float, lon: float) -> None:
    again_lat, again_lon = unproject(*project(lat, lon))
    assert float(again_lat) == pytest.approx(lat, abs=1e-9)
    assert float(again_lon) == pytest.approx(lon, abs=1e-9)


def test_the_corners_of_the_world() -> None:
    x, y = project([MAX_LAT, 0.0, -MAX_LAT], [-180.0, 0.0, 180.0])
    assert x == pytest.approx([0.0, 0.5, 1.0])
    assert y == pytest.approx([0.0, 0.5, 1.0], abs=1e-12)


@pytest.mark.parametrize(("lat", "edge"), [(90.0, 0.0), (-90.0, 1.0)])
def test_poles_stand_on_the_edge(lat: float, edge: float) -> None:
    _, y = project(lat, 12.0)
    assert float(y) == pytest.approx(edge, abs=1e-12)
    assert np.isfinite(y)


def test_a_degree_of_the_equator_is_as_long_as_it_is() -> None:
    px = 256 * 2**10 / 360
    assert px * metres_per_px(0.0, 10) == pytest.approx(111_319, rel=1e-4)
    assert metres_per_px(60.0, 10) == pytest.approx(metres_per_px(0.0, 10) / 2)
