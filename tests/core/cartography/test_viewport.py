"""Panning, zooming and fitting, also where the world ends and begins again."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cartography.mercator import project
from core.cartography.viewport import MAX_ZOOM, ZOOM_STEPS, Viewport

VIEW = Viewport(zoom=5.0, width=800, height=600).kept()
sizes = st.integers(50, 3_000)


@given(st.floats(0, 1, exclude_max=True), st.floats(0.2, 0.8), st.floats(2, 17), sizes, sizes)
def test_pixels_of_places_and_back(
    x: float, y: float, zoom: float, width: int, height: int
) -> None:
    view = Viewport(x, y, zoom, width, height).kept()
    px, py = view.to_px(*(np.array([value]) for value in view.from_px(10.0, 20.0)))
    wide = view.world_px
    assert (float(px[0]) - 10.0 + wide / 2) % wide - wide / 2 == pytest.approx(0.0, abs=1e-3)
    assert float(py[0]) == pytest.approx(20.0, abs=1e-3)


@given(st.floats(-5, 25), sizes, sizes, st.floats(-1, 2))
def test_no_view_goes_beyond_the_poles(zoom: float, width: int, height: int, y: float) -> None:
    view = Viewport(0.3, y, zoom, width, height).kept()
    half = height / 2 / view.world_px
    assert view.y - half >= -1e-9
    assert view.y + half <= 1 + 1e-9
    assert view.zoom <= MAX_ZOOM
    assert view.zoom * ZOOM_STEPS == round(view.zoom * ZOOM_STEPS)


def test_what_is_under_the_pointer_stays_there() -> None:
    before = VIEW.from_px(100.0, 500.0)
    assert VIEW.zoomed(7.5, 100.0, 500.0).from_px(100.0, 500.0) == pytest.approx(before)


def test_the_world_goes_on_at_the_date_line() -> None:
    view = VIEW.centred(0.001, 0.4).moved(50, 0)
    assert 0.99 < view.x < 1.0
    assert view.moved(-50, 0).x == pytest.approx(0.001)


def test_fit_goes_the_short_way_round() -> None:
    x, y = project([-17.0, -18.0], [178.0, -178.0])
    view = Viewport(width=800, height=600).fitted(x, y)
    px, _ = view.to_px(x, y)
    assert view.x % 1.0 == pytest.approx(0.0, abs=1e-9) or view.x == pytest.approx(1.0)
    assert sorted(px) == pytest.approx([px.min(), px.max()])
    assert 400 < px.max() - px.min() <= 800


def test_fit_of_one_place_and_of_none() -> None:
    x, y = project([47.14], [9.52])
    view = Viewport(width=800, height=600).fitted(x, y)
    assert (view.x, view.y) == pytest.approx((x[0], y[0]))
    assert 10 < view.zoom < 15
    nothing = Viewport(width=800, height=600).fitted(x[:0], y[:0])
    assert nothing.zoom == nothing.min_zoom


def test_a_small_world_shows_a_place_once_for_each_copy() -> None:
    view = Viewport(0.5, 0.5, 0.0, 1_000, 200).kept()
    index, px, _ = view.copies(np.array([0.5, 0.25]), np.array([0.5, 0.5]), 10)
    assert list(index).count(0) == len(set(np.round(px[index == 0])))
    assert list(index).count(0) >= 3
