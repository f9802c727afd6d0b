"""City labels on the map: the largest visible cities, without overlaps."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from core.cartography.cities import Cities
from core.cartography.mercator import Floats
from core.cartography.viewport import Viewport
from ui.map.map_colours import MapColours

_MOST: Final = 90
_MARGIN_PX: Final = 160  # labels are placed for a somewhat larger window, so that panning is cheap
_MOVED_PX: Final = 120  # and placed again before that margin is used up
_ZOOMED: Final = 1.0  # how far labels stay the same while zooming
_GAP_PX: Final = 5.0
_DOT_PX: Final = 2.2
_HALO_PX: Final = 2.6
_SMALLER: Final = 0.9
_NEW_A_FRAME: Final = 6  # drawing a label for the first time takes a third of a millisecond
_KEPT: Final = 600


@dataclass(frozen=True, slots=True)
class Covered:
    """The squares that markers cover: their centres [n] in pixels, and half of their side."""

    x: Floats
    y: Floats
    half: float

    def meets(self, x: float, y: float, width: float, height: float) -> npt.NDArray[np.bool_]:
        """Which of them [n] meet a box around a pixel."""
        apart_x, apart_y = np.abs(self.x - x), np.abs(self.y - y)
        return (apart_x < self.half + width / 2) & (apart_y < self.half + height / 2)


@dataclass(frozen=True, slots=True)
class _Placed:
    """The labels for one view: names, world coordinates [n] and widths in pixels [n]."""

    view: Viewport
    names: tuple[str, ...]
    x: Floats
    y: Floats
    widths: Floats


@dataclass(slots=True)
class CityLabels:
    """Chooses and paints the labels; requests nothing while painting."""

    _placed: _Placed | None = None
    _cities: Cities | None = None
    _look: tuple[object, ...] = ()
    _pixmaps: dict[str, QPixmap] = field(default_factory=dict)

    def choose_anew(self, view: Viewport) -> bool:
        """The view has settled: choose its labels when next painted; returns whether that is necessary."""
        if self._placed is None or self._placed.view.zoom == view.zoom:
            return False
        self._placed = None
        return True

    def paint(
        self,
        painter: QPainter,
        view: Viewport,
        cities: Cities,
        colours: MapColours,
        ratio: float,
        covered: Covered,
    ) -> bool:
        """Paint the labels of a view; returns whether all were painted: new ones come a few per frame.

        The name of a city under a marker stands beside it; names that others would cover are left out.
        """
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        look = (colours, ratio, font.pointSizeF(), font.family())
        if look != self._look or cities is not self._cities or len(self._pixmaps) > _KEPT:
            self._look, self._cities, self._pixmaps, self._placed = look, cities, {}, None
        if self._placed is None or not _still_fits(self._placed.view, view):
            self._placed = _place(view, cities, QFontMetricsF(font))
        index, across, down = view.copies(self._placed.x, self._placed.y, _MARGIN_PX)
        left = _NEW_A_FRAME
        widths = self._placed.widths[index]
        for at, (number, px, py) in enumerate(zip(index, across, down, strict=True)):
            name = self._placed.names[number]
            pixmap = self._pixmaps.get(name)
            if pixmap is None:
                left -= 1
                if left < 0:
                    continue
                pixmap = self._pixmaps[name] = _drawn(name, font, colours, ratio)
            width, height = pixmap.width() / ratio, pixmap.height() / ratio
            shift = room_for(px, py, width, height, covered)
            if shift is None:
                continue
            if not shift:
                painter.drawPixmap(QPointF(px - _DOT_PX - _HALO_PX, py - height / 2), pixmap)
                continue
            free = (across + widths / 2 - (px + shift + width / 2), down - py)
            meets = (np.abs(free[0]) < (widths + width) / 2) & (np.abs(free[1]) < height)
            meets[at] = False
            if not meets.any():  # without its dot, which is under the marker
                dot = 2 * _DOT_PX + _HALO_PX
                target = QRectF(px + shift, py - height / 2, width - dot, height)
                source = QRectF(dot * ratio, 0, pixmap.width() - dot * ratio, pixmap.height())
                painter.drawPixmap(target, pixmap, source)
        return left >= 0


def room_for(px: float, py: float, width: float, height: float, covered: Covered) -> float | None:
    """How far to the right of its dot a label starts: 0, or beside the markers on the dot; None without room."""
    if not covered.meets(px + width / 2, py, width, height).any():
        return 0.0
    on_dot = covered.meets(px, py, 0, 0)
    if not on_dot.any():
        return None
    shift = float(covered.x[on_dot].max()) + covered.half - px
    return None if covered.meets(px + shift + width / 2 + 1, py, width, height).any() else shift


def _still_fits(before: Viewport, view: Viewport) -> bool:
    """Whether the labels can stay; while zooming they are kept for a moment."""
    if (before.width, before.height) != (view.width, view.height):
        return False
    if abs(before.zoom - view.zoom) >= _ZOOMED:
        return False
    dx = (view.x - before.x + 0.5) % 1.0 - 0.5
    return max(abs(dx), abs(view.y - before.y)) * view.world_px < _MOVED_PX


def _place(view: Viewport, cities: Cities, metrics: QFontMetricsF) -> _Placed:
    """The largest cities first, each unless it would overlap another label."""
    count = cities.shown_at(view.zoom)
    wide = replace(view, width=view.width + 2 * _MARGIN_PX, height=view.height + 2 * _MARGIN_PX)
    px, py = wide.to_px(cities.x[:count], cities.y[:count])
    in_sight = (px > 0) & (px < wide.width) & (py > 0) & (py < wide.height)
    occupied: list[QRectF] = []
    chosen: list[int] = []
    widths: list[float] = []
    height = metrics.height()
    for number in np.flatnonzero(in_sight)[: 4 * _MOST]:
        width = metrics.horizontalAdvance(cities.names[number]) + 3 * _DOT_PX
        box = QRectF(px[number] - _DOT_PX, py[number] - height / 2, width, height)
        room = box.adjusted(-_GAP_PX, -_GAP_PX / 2, _GAP_PX, _GAP_PX / 2)
        if any(room.intersects(other) for other in occupied):
            continue
        occupied.append(box)
        chosen.append(int(number))
        widths.append(width)
        if len(chosen) == _MOST:
            break
    names = tuple(cities.names[number] for number in chosen)
    return _Placed(view, names, cities.x[chosen], cities.y[chosen], np.array(widths))


def _drawn(name: str, font: QFont, colours: MapColours, ratio: float) -> QPixmap:
    """A dot with the name next to it, with a halo that keeps it readable on any background."""
    metrics = QFontMetricsF(font)
    start = 2 * _DOT_PX + 2 * _HALO_PX
    width = start + metrics.horizontalAdvance(name) + _HALO_PX
    height = metrics.height() + 2 * _HALO_PX
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    text = QPainterPath()
    text.addText(QPointF(start, _HALO_PX + metrics.ascent()), font, name)
    dot = QPainterPath()
    dot.addEllipse(QPointF(_DOT_PX + _HALO_PX, height / 2), _DOT_PX, _DOT_PX)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        halo = QPen(QColor(colours.halo), 2 * _HALO_PX)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for path in (dot, text):
            painter.strokePath(path, halo)
        for path in (dot, text):
            painter.fillPath(path, QColor(colours.text))
    return pixmap
