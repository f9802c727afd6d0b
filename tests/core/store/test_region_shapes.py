"""What a region keeps to be drawn: packed small, found by a box."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core import vault
from core.cartography.clipping import Box
from core.cartography.map_shapes import (
    FROM_ZOOM,
    MapShape,
    ShapeKind,
    from_bytes,
    kinds_at,
    to_bytes,
)
from core.records import GeoPoint
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

HERE = Box(0.5, 0.3, 0.51, 0.31)
NOWHERE = Box(0.1, 0.1, 0.2, 0.2)
EVERYWHERE = Box(0.0, 0.0, 1.0, 1.0)
PLACE = RegionPlace("museum", 1, GeoPoint(47.1, 9.5), {"name": "Museum"})


def line(kind: ShapeKind, x: float, y: float) -> MapShape:
    return MapShape(kind, np.array([[x, y], [x + 0.001, y + 0.001]]))


SHAPES = (
    line(ShapeKind.STREET, 0.505, 0.305), line(ShapeKind.MAIN_STREET, 0.5095, 0.305), line(ShapeKind.MAIN_STREET, 0.9, 0.3),
)  # fmt: skip


LINES = arrays.arrays(
    np.float64, st.tuples(st.integers(1, 30), st.just(2)), elements=st.floats(0, 1)
)


@given(st.lists(LINES, min_size=1, max_size=4))
def test_shapes_come_back_to_within_half_a_step(
    shapes: list[np.typing.NDArray[np.float64]],
) -> None:
    again = list(from_bytes(to_bytes(shapes)))
    assert [len(each) for each in again] == [len(each) for each in shapes]
    for back, points in zip(again, shapes, strict=True):
        assert np.abs(back - points).max() <= 0.5 / (1 << 24) + 1e-12


def test_many_shapes_take_few_rows_and_each_is_found_where_it_is(tmp_path: Path) -> None:
    store = RegionStore(tmp_path)
    corners = [(0.5 + at % 40 / 100_000, 0.3 + at // 40 / 100_000) for at in range(1_600)]
    streets = [MapShape(ShapeKind.STREET, np.array([corner, (corner[0] + 5e-6, corner[1])]))
               for corner in corners]  # fmt: skip
    region = store.write("City", "© OpenStreetMap contributors", [PLACE], streets)
    assert len(store.shapes(EVERYWHERE, [ShapeKind.STREET])) == 1_600
    for x, y in corners[::97]:
        (found,) = store.shapes(Box(x - 1e-6, y - 1e-6, x + 1e-6, y + 1e-6), [ShapeKind.STREET])
        assert np.abs(found.points[0] - (x, y)).max() < 1e-7
    assert region.size_bytes < 100_000


def test_a_region_gives_what_touches_a_box(tmp_path: Path) -> None:
    store = RegionStore(tmp_path)
    store.write("Town", "© OpenStreetMap contributors", [PLACE], SHAPES)
    store.write("No streets", "Others", [PLACE])
    kinds = [shape.kind for shape in store.shapes(HERE, kinds_at(18))]
    assert kinds == [ShapeKind.MAIN_STREET, ShapeKind.STREET]
    assert [shape.kind for shape in store.shapes(HERE, kinds_at(10))] == [ShapeKind.MAIN_STREET]
    assert len(store.shapes(EVERYWHERE, kinds_at(18))) == 3
    assert store.shapes(NOWHERE, kinds_at(18)) == []
    assert store.shapes(EVERYWHERE, kinds_at(5)) == []
    assert len(store.near(GeoPoint(47.1, 9.5), None, (), 5)) == 2  # places are as they were


def test_streets_are_encrypted_with_the_library(tmp_path: Path) -> None:
    vault.set_key(tmp_path, vault.make_key("correct horse battery staple"))
    try:
        store = RegionStore(tmp_path)
        store.write("Town", "© OpenStreetMap contributors", [PLACE], SHAPES)
        assert len(store.shapes(EVERYWHERE, kinds_at(18))) == 3
        (file,) = tmp_path.glob("region-*.sqlite")
        assert to_bytes([SHAPES[0].points]) not in file.read_bytes()
    finally:
        vault.set_key(tmp_path, None)


def test_every_kind_is_drawn_from_some_zoom() -> None:
    assert set(FROM_ZOOM) == set(ShapeKind)
    assert set(kinds_at(18)) == set(ShapeKind)
