"""A person's own map is drawn where it has something, under what stands on the map."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from core.store.map_file import open_map_file
from tests.core.store.map_files import colour_of, picture, pyramid, write_mbtiles, write_pmtiles
from tests.ui.map.conftest import Painted
from tests.ui.map.test_map_canvas import OneMarker, is_complete, look_at, pixel_of
from ui.map.base_map import BaseMap
from ui.map.map_canvas import MapCanvas
from ui.map.map_colours import map_colours
from ui.map.raster_painter import decoded


@pytest.fixture
def canvas(qtbot: QtBot, base: BaseMap) -> MapCanvas:
    canvas = MapCanvas(base, OneMarker(-60, 0))
    qtbot.addWidget(canvas)
    canvas.resize(640, 480)
    canvas.show()
    return canvas


@pytest.mark.parametrize("write", [write_mbtiles, write_pmtiles])
def test_its_pictures_are_painted_in_their_places(
    qtbot: QtBot, base: BaseMap, canvas: MapCanvas, painted: Painted, tmp_path: Path, write: object
) -> None:
    file = write(tmp_path / "map", pyramid((2, 3)), attribution="© Mapmakers")  # type: ignore[operator]  # either
    base.set_raster(open_map_file(file))
    look_at(canvas, 30.0, 30.0, 3.0)
    _without_cities(qtbot, base)
    qtbot.waitUntil(lambda: is_complete(canvas, base))
    assert painted(canvas, *pixel_of(canvas, 30.0, 20.0)) == QColor(*colour_of((3, 4, 3)))
    assert painted(canvas, *pixel_of(canvas, 30.0, 50.0)) == QColor(*colour_of((3, 5, 3)))
    assert painted(canvas, *pixel_of(canvas, -3.0, 20.0)) == QColor(*colour_of((3, 4, 4)))
    assert base.raster_attribution == "© Mapmakers"
    look_at(canvas, 30.0, 20.0, 6.0)  # deeper than it goes: drawn larger
    qtbot.waitUntil(lambda: is_complete(canvas, base))
    assert painted(canvas, *pixel_of(canvas, 30.0, 20.0)) == QColor(*colour_of((3, 4, 3)))


def test_where_it_has_nothing_the_world_is_seen(
    qtbot: QtBot, base: BaseMap, canvas: MapCanvas, painted: Painted, tmp_path: Path
) -> None:
    tile = (3, 4, 3)
    base.set_raster(open_map_file(write_mbtiles(tmp_path / "map", {tile: picture(tile)})))
    look_at(canvas, 24.0, 0.0, 3.0)
    _without_cities(qtbot, base)
    qtbot.waitUntil(lambda: is_complete(canvas, base))
    assert painted(canvas, *pixel_of(canvas, 24.0, 20.0)) == QColor(*colour_of(tile))
    assert painted(canvas, *pixel_of(canvas, 24.0, -5.0)) == QColor(map_colours().land)
    base.set_raster(None)
    qtbot.waitUntil(lambda: is_complete(canvas, base))
    assert painted(canvas, *pixel_of(canvas, 24.0, 20.0)) == QColor(map_colours().land)


def test_only_pictures_of_the_size_of_tiles_are_decoded() -> None:
    assert not decoded(picture((1, 0, 0), 512)).isNull()
    assert decoded(picture((1, 0, 0), 1_025)).isNull()
    assert decoded(b"<svg xmlns='http://www.w3.org/2000/svg'/>").isNull()
    assert decoded(picture((1, 0, 0))[:40]).isNull()
    assert decoded(b"").isNull()


def _without_cities(qtbot: QtBot, base: BaseMap) -> None:
    """Their names would stand on the pixels that are looked at."""
    qtbot.waitUntil(lambda: base.cities is not None)
    base.cities = None
