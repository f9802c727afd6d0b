"""The map itself: what is painted where, and how it is moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.cartography.mercator import project
from core.cartography.viewport import MAX_ZOOM, Viewport
from tests.helpers.fingers import pinch_screen, pinch_touchpad
from tests.ui.map.conftest import Painted
from ui.look.theme import Theme, ThemeChoice
from ui.map.base_map import BaseMap
from ui.map.city_labels import Covered, room_for
from ui.map.map_canvas import MapCanvas
from ui.map.map_colours import MapColours, map_colours

VADUZ = (47.141, 9.521)


class OneMarker:
    """A red square at one place."""

    def __init__(self, lat: float, lon: float) -> None:
        x, y = project(lat, lon)
        self.x, self.y = np.array([x]), np.array([y])

    def paint(self, painter: QPainter, view: Viewport, colours: MapColours) -> None:
        for _, px, py in zip(*view.copies(self.x, self.y, 10), strict=True):
            painter.fillRect(round(px) - 5, round(py) - 5, 10, 10, QColor("red"))

    def covered(self, view: Viewport) -> Covered:
        _, px, py = view.copies(self.x, self.y, 10)
        return Covered(px, py, 5)

    def at(self, view: Viewport, where: QPointF) -> int | None:
        px, py = view.to_px(self.x, self.y)
        return 0 if max(abs(px[0] - where.x()), abs(py[0] - where.y())) <= 5 else None

    def text(self, number: int) -> str:
        return f"marker {number}"


@pytest.fixture
def canvas(qtbot: QtBot, base: BaseMap) -> MapCanvas:
    """A map of 640 x 480 with a marker in Vaduz."""
    canvas = MapCanvas(base, OneMarker(*VADUZ))
    qtbot.addWidget(canvas)
    canvas.resize(640, 480)
    canvas.show()
    return canvas


def is_complete(canvas: MapCanvas, base: BaseMap) -> bool:
    """Whether every tile in sight is drawn."""
    image = canvas.grab().toImage()
    painter = QPainter(image)
    painted = base.paint(painter, canvas.view, canvas.devicePixelRatioF())
    painter.end()
    return painted.is_complete


def look_at(canvas: MapCanvas, lat: float, lon: float, zoom: float) -> None:
    x, y = project(lat, lon)
    canvas.show_view(canvas.view.centred(float(x), float(y), zoom))


def pixel_of(canvas: MapCanvas, lat: float, lon: float) -> tuple[float, float]:
    px, py = canvas.view.to_px(*(np.array([value]) for value in project(lat, lon)))
    return float(px[0]), float(py[0])


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_land_is_painted_as_land_and_sea_as_sea(
    qtbot: QtBot,
    theme: Theme,
    base: BaseMap,
    canvas: MapCanvas,
    painted: Painted,
    choice: ThemeChoice,
) -> None:
    theme.apply(choice)
    try:
        base.cities = None  # no name over what is looked at
        look_at(canvas, 30.0, 0.0, 2.0)
        qtbot.waitUntil(lambda: is_complete(canvas, base))
        base.cities = None
        colours = map_colours()
        sahara, atlantic = pixel_of(canvas, 24.0, 5.0), pixel_of(canvas, 30.0, -40.0)
        assert painted(canvas, *sahara) == QColor(colours.land)
        assert painted(canvas, *atlantic) == QColor(colours.sea)
    finally:
        theme.apply(ThemeChoice.LIGHT)


@pytest.mark.parametrize(("ratio", "step"), [(1.25, 7), (1.5, 2), (1.75, 7)])
def test_tiles_leave_no_gap_where_pixels_of_window_and_screen_differ(
    qtbot: QtBot, base: BaseMap, ratio: float, step: int
) -> None:
    x, y, zoom = 0.506 + step * 0.00013, 0.344 + step * 0.0001, 9.3 + 0.11 * (step % 4)
    view = Viewport(x, y, zoom, width=700, height=500)
    image = QImage(round(706 * ratio), round(506 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)

    def paint() -> bool:
        image.fill(QColor("red"))
        painter = QPainter(image)
        painter.translate(
            1 + step % 3, 3 + step % 2
        )  # as a widget whose corner is between two pixels of the screen
        painter.setClipRect(0, 0, 700, 500)
        is_complete = base.paint(painter, view, ratio).is_complete
        painter.end()
        return is_complete

    qtbot.waitUntil(paint)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    gaps = (pixels[..., 2] == 255) & (pixels[..., 1] == 0)
    down, across = (np.flatnonzero(~gaps.all(axis=axis)) for axis in (1, 0))
    assert not gaps[down[0] : down[-1] + 1, across[0] : across[-1] + 1].any()
    assert across[-1] - across[0] + 1 >= 700 * ratio - 1
    assert down[-1] - down[0] + 1 >= 500 * ratio - 1


def test_land_beyond_the_date_line_is_painted(
    qtbot: QtBot, base: BaseMap, canvas: MapCanvas, painted: Painted
) -> None:
    look_at(canvas, 66.5, 180.0, 4.0)
    qtbot.waitUntil(lambda: is_complete(canvas, base))
    base.cities = None
    land = QColor(map_colours().land)
    assert painted(canvas, *pixel_of(canvas, 66.5, -177.0)) == land
    assert painted(canvas, *pixel_of(canvas, 66.5, 177.0)) == land


def test_a_leap_from_a_street_to_the_world_looks_at_few_tiles(
    qtbot: QtBot, base: BaseMap, canvas: MapCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_at(canvas, *VADUZ, 17.0)
    qtbot.waitUntil(lambda: is_complete(canvas, base))
    tiles_of, looked_at = base._tiles_of, []

    def note(*arguments: Any) -> Iterator[Any]:
        for each in tiles_of(*arguments):
            looked_at.append(each)
            assert len(looked_at) < 500
            yield each

    monkeypatch.setattr(base, "_tiles_of", note)
    look_at(canvas, *VADUZ, 2.0)
    canvas.grab()
    assert looked_at


def test_a_wheel_zooms_around_the_pointer(qtbot: QtBot, canvas: MapCanvas) -> None:
    look_at(canvas, *VADUZ, 4.0)
    before = canvas.view.from_px(100, 100)
    event = QWheelEvent(
        QPointF(100, 100), canvas.mapToGlobal(QPointF(100, 100)), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert canvas.view.zoom == 4.5
    assert canvas.view.from_px(100, 100) == pytest.approx(before)


def test_keys_move_and_zoom_and_show_everything(qtbot: QtBot, canvas: MapCanvas) -> None:
    canvas.remember(*(np.array([value]) for value in project(*VADUZ)))
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    home = canvas.view
    assert pixel_of(canvas, *VADUZ) == pytest.approx((320, 240), abs=1)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view.x > home.x
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.view.y > home.y
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.view.zoom == home.zoom - 0.5
    for _ in range(30):
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.zoom == MAX_ZOOM
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.view == home


def test_a_drag_pans_and_a_click_is_none(qtbot: QtBot, canvas: MapCanvas) -> None:
    look_at(canvas, *VADUZ, 6.0)
    clicked: list[int] = []
    canvas.marker_clicked.connect(clicked.append)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(320, 240))
    qtbot.mouseMove(canvas, QPoint(340, 240))
    qtbot.mouseMove(canvas, QPoint(420, 290))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(420, 290))
    assert clicked == []
    assert pixel_of(canvas, *VADUZ) == pytest.approx((420, 290), abs=1)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(421, 291))
    assert clicked == [0]


@pytest.mark.qt_log_ignore("This plugin does not support raise")  # for the tool tip, offscreen
def test_a_marker_says_what_it_is_under_the_pointer(qtbot: QtBot, canvas: MapCanvas) -> None:
    look_at(canvas, *VADUZ, 6.0)
    hovered: list[int] = []
    canvas.marker_hovered.connect(hovered.append)
    qtbot.mouseMove(canvas, QPoint(20, 300))
    qtbot.mouseMove(canvas, QPoint(321, 241))
    qtbot.waitUntil(lambda: hovered == [0])
    qtbot.mouseMove(canvas, QPoint(20, 300))
    qtbot.waitUntil(lambda: hovered == [0, -1])


def test_names_of_cities_are_painted_and_none_over_another(
    qtbot: QtBot, base: BaseMap, canvas: MapCanvas
) -> None:
    look_at(canvas, 50.0, 8.0, 5.0)
    qtbot.waitUntil(lambda: base.cities is not None)
    canvas.grab()
    placed = canvas._labels._placed
    assert placed is not None
    assert len(placed.names) > 10
    px, py = canvas.view.to_px(placed.x, placed.y)
    height = canvas.fontMetrics().height() * 0.7
    for at in range(len(placed.names)):
        rows = np.abs(py - py[at]) < height
        assert (np.abs(px[rows] - px[at]) > 20).sum() == rows.sum() - 1


def test_the_name_of_a_city_under_a_marker_stands_beside_it_and_none_is_covered() -> None:
    markers = Covered(np.array([100.0, 200.0]), np.array([50.0, 50.0]), 20)
    assert room_for(110, 50, 50, 12, markers) == 10  # from the right edge of the first
    assert room_for(110, 50, 80, 12, markers) is None  # into the second
    assert room_for(60, 50, 40, 12, markers) is None  # into the first, from its left
    assert room_for(110, 90, 40, 12, markers) == 0


def test_every_button_has_a_name(canvas: MapCanvas) -> None:
    names = [button.accessibleName() for button in canvas.findChildren(QToolButton)]
    assert names == ["Zoom in", "Zoom out", "Show everything"]
    assert canvas.accessibleName() == "Map"
    assert "plus" in canvas.accessibleDescription()


def test_fingers_that_move_to_twice_their_distance_double_the_map(
    qtbot: QtBot, base: BaseMap
) -> None:
    page = QWidget()  # as in the window; of a window itself, Qt says every gesture twice
    qtbot.addWidget(page)
    canvas = MapCanvas(base, OneMarker(*VADUZ))
    canvas.setParent(page)
    canvas.resize(640, 480)
    page.show()
    look_at(canvas, *VADUZ, 5)
    pinch_touchpad(canvas, QPointF(320, 240), (1.25, 1.6))
    assert canvas.view.zoom == 6
    pinch_screen(canvas, QTest.createTouchDevice(), QPoint(320, 240), (100, 120, 150, 240))
    assert canvas.view.zoom == 7
    assert pixel_of(canvas, *VADUZ) == pytest.approx((320, 240), abs=2)
