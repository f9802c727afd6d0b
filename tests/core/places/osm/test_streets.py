"""Streets, water and parks of an extract, and what a region keeps of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from core.cancel import CancelToken
from core.cartography.clipping import Box
from core.cartography.map_shapes import (
    MapShape,
    NamedStreet,
    ShapeKind,
)
from core.cartography.mercator import project
from core.errors import Cancelled
from core.places.osm import streets
from core.places.osm.streets import shapes_of_extract
from tests.core.places.osm.extracts import Extract
from tests.helpers.shared_data import shared_extract

NOWHERE = Box(0.1, 0.1, 0.2, 0.2)
EVERYWHERE = Box(0.0, 0.0, 1.0, 1.0)


def shapes_of(extract: Extract) -> list[MapShape]:
    found = shapes_of_extract(extract.write(), CancelToken())
    return [each for each in found if isinstance(each, MapShape)]


def street(extract: Extract, east: float, tags: dict[str, str]) -> None:
    extract.way([extract.node(0, east), extract.node(10, east)], tags)


def test_what_is_drawn_is_read_by_kind_the_most_important_first(tmp_path: Path) -> None:
    extract = Extract(tmp_path / "town.osm.pbf")
    for east, value in enumerate(("residential", "motorway", "secondary", "footway", "tertiary")):
        street(extract, east, {"highway": value})
    street(extract, 9, {"waterway": "river", "name": "Rhein"})
    street(extract, 10, {"natural": "water"})  # no area
    extract.square(3, 20, {"leisure": "park"})
    extract.square(3, 30, {"natural": "water"})
    extract.square(3, 40, {"building": "yes"})
    found = shapes_of(extract)
    assert [shape.kind for shape in found] == [
        ShapeKind.MOTORWAY, ShapeKind.MAIN_STREET, ShapeKind.RIVER, ShapeKind.WATER, ShapeKind.PARK,
        ShapeKind.SIDE_STREET, ShapeKind.STREET,
    ]  # fmt: skip
    x, y = project([47.1, 47.11], [9.501, 9.501])
    assert found[0].points == pytest.approx(np.stack([x, y], axis=1), abs=1e-7)
    assert np.array_equal(found[3].points[0], found[3].points[-1])  # a ring


def test_a_way_that_the_extract_cuts_is_drawn_as_far_as_it_goes(tmp_path: Path) -> None:
    extract = Extract(tmp_path / "cut.osm.pbf")
    nodes = [extract.node(north, 0) for north in range(3)]
    extract.way([*nodes, 900, 901], {"highway": "primary"})
    extract.way([902, 903], {"highway": "primary"})
    (shape,) = shapes_of(extract)
    assert len(shape.points) == 3


def test_what_matters_least_is_left_out_of_a_large_extract(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streets, "_MOST_NODES", 9)
    extract = Extract(tmp_path / "large.osm.pbf")
    for east in range(3):
        street(extract, east, {"highway": "residential"})
        street(extract, east + 5, {"highway": "motorway"})
    found = shapes_of(extract)
    assert [shape.kind for shape in found] == [ShapeKind.MOTORWAY] * 3


def test_a_lake_of_several_ways_has_its_island(tmp_path: Path) -> None:
    extract = Extract(tmp_path / "lake.osm.pbf")
    south = [extract.node(0, 0), extract.node(0, 10), extract.node(10, 10)]
    north = [south[-1], extract.node(10, 0), south[0]]
    outer = [extract.way(south), extract.way(north)]
    island = extract.square(5, 5, size=2)
    members = [("w", way, "outer") for way in outer] + [("w", island, "inner")]
    tags = {"type": "multipolygon", "natural": "water"}
    extract.relation(members, tags)
    extract.relation(members[:1], tags)  # cut: it closes nowhere
    extract.relation([("w", island, "outer")], {"type": "multipolygon", "leisure": "park"})
    (lake,) = shapes_of(extract)
    assert lake.kind is ShapeKind.WATER
    assert winding(lake.points, 47.102, 9.502) != 0
    assert winding(lake.points, 47.105, 9.505) == 0  # the island
    assert winding(lake.points, 47.112, 9.505) == 0


def winding(ring: np.typing.NDArray[np.float64], lat: float, lon: float) -> int:
    """How often a ring goes around a position."""
    x, y = project([lat], [lon])
    turn = np.diff(np.unwrap(np.arctan2(ring[:, 1] - y, ring[:, 0] - x)))
    return round(float(turn.sum()) / (2 * np.pi))


def test_streets_are_known_by_name_once_a_town_however_large_the_extract(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streets, "_MOST_NODES", 3)
    extract = Extract(tmp_path / "named.osm.pbf")
    for east in (0, 1, 200):
        street(extract, east, {"highway": "residential", "name": "Städtle"})
    street(extract, 3, {"highway": "primary"})
    street(extract, 4, {"waterway": "river", "name": "Rhein"})
    found = [each for each in shapes_of_extract(extract.write(), CancelToken())
             if isinstance(each, NamedStreet)]  # fmt: skip
    assert [each.name for each in found] == ["Städtle", "Städtle"]
    assert found[0].lat == pytest.approx(47.11)
    assert found[1].lon == pytest.approx(9.7)


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    extract = Extract(tmp_path / "town.osm.pbf")
    street(extract, 0, {"highway": "primary"})
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(shapes_of_extract(extract.write(), cancel))


@pytest.mark.parametrize(("name", "least"), [("monaco", 700), ("liechtenstein", 2_000)])
def test_the_streets_of_a_real_extract(name: str, least: int) -> None:
    found = shapes_of_extract(shared_extract(name), CancelToken())
    drawn = list(found)
    kinds = Counter(each.kind for each in drawn if isinstance(each, MapShape))
    known = {each.name for each in drawn if isinstance(each, NamedStreet)}
    assert {"monaco": "Rue Grimaldi", "liechtenstein": "Städtle"}[name] in known
    streets_of_all = (
        kinds[ShapeKind.MAIN_STREET],
        kinds[ShapeKind.SIDE_STREET],
        kinds[ShapeKind.STREET],
    )
    assert sum(streets_of_all) > least
    assert min(streets_of_all) > 50
    assert kinds[ShapeKind.PARK] > 20
    assert (kinds[ShapeKind.COAST] > 0) == (name == "monaco")
