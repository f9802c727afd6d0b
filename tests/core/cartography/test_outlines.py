"""The shipped world: land is land, sea is sea, and nothing is drawn where the source was cut."""

from __future__ import annotations

import hashlib
import lzma

import numpy as np
import pytest

from core.cartography.cities import load_cities
from core.cartography.mercator import project
from core.cartography.outlines import Outlines, level_for, load_outlines
from core.cartography.packed import Lines
from core.resources import load_toml, resource_path

LEVELS = ("110m", "50m", "10m")
LAND = {"Paris": (48.86, 2.35), "Kansas": (38.5, -98.0), "Perth": (-31.5, 117.5), "Pole": (-80.0, 30.0),
        "Anadyr": (65.5, 175.0), "Chukotka beyond the date line": (66.5, -177.0)}  # fmt: skip
SEA = {
    "Atlantic": (30.0, -40.0),
    "Pacific": (0.0, 180.0),
    "Biscay": (45.5, -5.0),
    "Arctic": (84.0, 0.0),
}
LAKES = {"Victoria": (-1.0, 33.0), "Superior": (47.7, -87.5), "Baikal": (53.5, 108.2)}


def is_inside(rings: Lines, lat: float, lon: float) -> bool:
    """Odd-even, with the copies of the world at both sides."""
    px, py = project(lat, lon)
    crossings = 0
    for number in range(len(rings)):
        ring = rings.line(number)
        x, y = ring.T
        nx, ny = np.roll(x, -1), np.roll(y, -1)
        for shift in (-1.0, 0.0, 1.0):
            rows = (y > py) != (ny > py)
            at = x[rows] + (py - y[rows]) / (ny[rows] - y[rows]) * (nx[rows] - x[rows]) + shift
            crossings += int((at > px).sum())
    return crossings % 2 == 1


@pytest.mark.parametrize("level", LEVELS)
def test_land_is_land_and_sea_is_sea(level: str) -> None:
    outlines = load_outlines(level)
    assert {name: is_inside(outlines.land, *at) for name, at in LAND.items()} == dict.fromkeys(
        LAND, True
    )
    assert {name: is_inside(outlines.land, *at) for name, at in SEA.items()} == dict.fromkeys(
        SEA, False
    )


@pytest.mark.parametrize("level", LEVELS)
def test_lakes_are_water(level: str) -> None:
    lakes = load_outlines(level).lakes
    assert {name: is_inside(lakes, *at) for name, at in LAKES.items()} == dict.fromkeys(LAKES, True)


@pytest.mark.parametrize("level", LEVELS)
def test_no_coast_crosses_the_world_or_runs_along_its_edge(level: str) -> None:
    coast = load_outlines(level).coast
    for number in range(len(coast)):
        line = coast.line(number)
        assert np.abs(np.diff(line[:, 0])).max(initial=0.0) < 0.2
        assert line[:-1, 1].max(initial=0.0) < 1.0


def test_finer_levels_have_more_to_show() -> None:
    def size(outlines: Outlines) -> int:
        return len(outlines.land.points)

    assert size(load_outlines("110m")) * 5 < size(load_outlines("50m"))
    assert size(load_outlines("50m")) * 5 < size(load_outlines("10m"))
    assert [level_for(zoom) for zoom in (0, 2.5, 4.9, 18)] == ["110m", "50m", "50m", "10m"]


def test_cities_come_by_size_and_have_german_names() -> None:
    german, english = load_cities("de"), load_cities("en")
    assert list(english.population) == sorted(english.population, reverse=True)
    at = english.names.index("Vienna")
    assert german.names[at] == "Wien"
    assert german.names[english.names.index("London")] == "London"
    counts = [english.shown_at(zoom) for zoom in range(3, 12)]
    assert counts == sorted(counts)
    assert english.population[english.shown_at(5.0) - 1] >= 3_000_000 / 9


def test_the_outlines_are_the_very_files_that_were_made() -> None:
    written = load_toml("map/provenance.toml")["sha256"]
    found = {
        name: hashlib.sha256(resource_path(f"map/{name}").read_bytes()).hexdigest()
        for name in written
    }
    assert found == written
    assert set(found) == {f"world-{level}.xz" for level in LEVELS}


def test_every_named_city_is_a_shipped_one() -> None:
    text = lzma.decompress(resource_path("places/cities.tsv.xz").read_bytes()).decode()
    shipped = {tuple(line.split("\t")[:2]) for line in text.split("\n")[2:]}
    named = {
        (city, country)
        for countries in load_toml("map/city_names.toml").values()
        for country, cities in countries.items()
        for city in cities
    }
    assert named - shipped == set()
