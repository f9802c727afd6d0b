"""Streets of a region are painted where they are, and whose they are is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from core.cartography.clipping import Box
from core.cartography.map_shapes import MapShape, ShapeKind
from core.cartography.mercator import project
from tests.ui.map.conftest import Painted
from tests.ui.map.test_map_canvas import OneMarker, is_complete, look_at, pixel_of
from ui.look.theme import Theme
from ui.map.base_map import BaseMap
from ui.map.map_canvas import MapCanvas
from ui.map.map_colours import MapColours, map_colours

Around = tuple[float, float]


def line(kind: ShapeKind, *places: Around) -> MapShape:
    x, y = project([lat for lat, _ in places], [lon for _, lon in places])
    return MapShape(kind, np.stack([x, y], axis=1))


STREET = line(ShapeKind.MAIN_STREET, (47.10, 9.50), (47.10, 9.60))
PARK = line(
    ShapeKind.PARK, (47.12, 9.50), (47.12, 9.60), (47.16, 9.60), (47.16, 9.50), (47.12, 9.50)
)


@pytest.fixture
def with_region(theme: Theme) -> Iterator[BaseMap]:
    """A drawn world with one street and one park."""

    def find(box: Box, kinds: Sequence[ShapeKind]) -> Sequence[MapShape]:
        shapes = [each for each in (STREET, PARK) if each.kind in kinds]
        return [each for each in shapes if box.west < each.points[:, 0].max()]

    base = BaseMap(find)
    yield base
    base.close()


@pytest.fixture
def canvas(qtbot: QtBot, with_region: BaseMap) -> MapCanvas:
    canvas = MapCanvas(with_region, OneMarker(-60, 0))
    qtbot.addWidget(canvas)
    canvas.resize(640, 480)
    canvas.show()
    return canvas


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    """Whose map it is, as it was painted last."""
    texts: list[str] = [""]

    def note(_painter: QPainter, _bounds: QRectF, text: str, _colours: MapColours) -> None:
        texts.append(text)

    monkeypatch.setattr("ui.map.map_canvas.paint_attribution", note)
    return lambda: texts[-1]


def test_streets_and_parks_are_painted_when_one_is_near(
    qtbot: QtBot, with_region: BaseMap, canvas: MapCanvas, painted: Painted, said: Callable[[], str]
) -> None:
    look_at(canvas, 47.11, 9.55, 13.0)
    qtbot.waitUntil(lambda: is_complete(canvas, with_region))
    with_region.cities = None
    colours = map_colours()
    assert painted(canvas, *pixel_of(canvas, 47.10, 9.55)) == QColor(colours.street)
    assert painted(canvas, *pixel_of(canvas, 47.1205, 9.55)) == QColor(colours.park)
    assert painted(canvas, *pixel_of(canvas, 47.11, 9.55)) == QColor(colours.land)
    assert said().startswith("© OpenStreetMap contributors")
    look_at(canvas, 47.12, 9.55, 5.0)
    qtbot.waitUntil(lambda: is_complete(canvas, with_region))
    canvas.grab()
    assert said() == "Natural Earth · GeoNames"


def test_land_and_sea_of_a_region_are_its_own(qtbot: QtBot, theme: Theme, painted: Painted) -> None:
    """In the middle of an ocean of the shipped outlines: a coast, and a street far from it."""
    shapes = [
        line(ShapeKind.COAST, (0.0, -31.0), (0.0, -29.0)),  # to the east: the land is in the north
        line(ShapeKind.SIDE_STREET, (4.98, -30.02), (5.02, -29.98)),
    ]

    def find(box: Box, kinds: Sequence[ShapeKind]) -> Sequence[MapShape]:
        return [each for each in shapes if each.kind in kinds and touches(each, box)]

    base = BaseMap(find)
    canvas = MapCanvas(base, OneMarker(-60, 0))
    qtbot.addWidget(canvas)
    canvas.resize(320, 240)
    canvas.show()
    colours = map_colours()
    for lat, north, south in ((0.0, colours.land, colours.sea), (5.0, colours.land, colours.land)):
        look_at(canvas, lat, -30.0, 13.0)
        qtbot.waitUntil(lambda: is_complete(canvas, base))
        base.cities = None
        assert painted(canvas, *pixel_of(canvas, lat + 0.004, -30.0)) == QColor(north)
        assert painted(canvas, *pixel_of(canvas, lat - 0.004, -30.0)) == QColor(south)
    base.close()


def touches(shape: MapShape, box: Box) -> bool:
    (west, north), (east, south) = shape.points.min(axis=0), shape.points.max(axis=0)
    return bool(west <= box.east and east >= box.west and north <= box.south and south >= box.north)


def test_a_region_that_was_removed_is_gone_from_the_map(
    qtbot: QtBot, theme: Theme, painted: Painted
) -> None:
    found = [STREET]
    base = BaseMap(lambda _box, _kinds: list(found))
    canvas = MapCanvas(base, OneMarker(-60, 0))
    qtbot.addWidget(canvas)
    canvas.resize(640, 480)
    canvas.show()
    look_at(canvas, 47.11, 9.55, 13.0)
    qtbot.waitUntil(lambda: is_complete(canvas, base))
    base.cities = None
    spot = pixel_of(canvas, 47.10, 9.55)
    assert painted(canvas, *spot) == QColor(map_colours().street)
    found.clear()
    base.reload()
    qtbot.waitUntil(lambda: is_complete(canvas, base))
    assert painted(canvas, *spot) == QColor(map_colours().land)
    base.close()
