"""Which towns and countries positions lie in."""

from __future__ import annotations

import numpy as np
import pytest

from core.places.around import cells_of, places_of

# The south of Rome, Munich, Vaduz, the Atlantic, Auckland.
LAT = np.array([41.866, 48.137, 47.142, 0.0, -36.85])
LON = np.array([12.481, 11.575, 9.522, -30.0, 174.76])
PLACES = places_of(np.unique(cells_of(LAT, LON), axis=0))


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("rome", [0]),
        ("rom", [0]),
        ("munchen", [1]),
        ("deutschland", [1]),
        ("alemania", [1]),
        ("vaduz", [2]),
        ("neuseeland", [4]),
    ],
)
def test_a_place_holds_positions_under_each_of_its_names(name: str, inside: list[int]) -> None:
    assert PLACES.holds(name)
    assert np.flatnonzero(PLACES.inside(name, LAT, LON)).tolist() == inside


@pytest.mark.parametrize("name", ["vienna", "japan", "paris", "", "the"])
def test_a_place_without_positions_is_none(name: str) -> None:
    assert not PLACES.holds(name)
    assert not PLACES.inside(name, LAT, LON).any()


def test_no_position_is_in_no_place() -> None:
    nowhere = places_of(cells_of(LAT[3:4], LON[3:4]))
    assert (nowhere.towns, nowhere.countries) == ({}, {})


def test_photos_of_two_countries_a_kilometre_apart_are_told_apart() -> None:
    lat, lon = (
        np.array([47.1668, 47.1668]),
        np.array([9.4770, 9.5105]),
    )  # Buchs and Schaan, over the Rhine
    both = places_of(cells_of(lat, lon))
    assert both.inside("liechtenstein", lat, lon).tolist() == [False, True]
    assert both.inside("schweiz", lat, lon).tolist() == [True, False]
