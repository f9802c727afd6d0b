"""Draws one tile of the world into an image; runs on background threads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from core.cartography.clipping import Box, BoxedLines, Points, clip_line, clip_ring, thin
from core.cartography.outlines import level_for, load_outlines
from ui.map.map_colours import MapColours

_MARGIN_PX: Final = 4  # beyond the edge, so that lines do not end in sight
_THIN_PX: Final = 0.5
_COPIES: Final = (-1.0, 0.0, 1.0)  # outlines go on beyond the date line
_LEAST_PX: Final = 0.7  # an island that is smaller is left out


@dataclass(frozen=True, slots=True)
class TileRequest:
    """One tile: which part of the world, how large, and how it should look.

    Attributes:
        width_px, height_px: device pixels.
        zoom: of the view, for the level of detail.
        ratio: device pixels of a pixel of the window, for the width of lines.
    """

    box: Box
    width_px: int
    height_px: int
    zoom: float
    ratio: float
    colours: MapColours


class _Level:
    """The outlines of one level, ready to be searched."""

    def __init__(self, name: str) -> None:
        outlines = load_outlines(name)
        self.land = BoxedLines(outlines.land)
        self.coast = BoxedLines(outlines.coast)
        self.borders = BoxedLines(outlines.borders)
        self.lakes = BoxedLines(outlines.lakes)


class TilePainter:
    """Draws tiles; levels are read when they are first needed. One thread at a time."""

    def __init__(self) -> None:
        self._levels: dict[str, _Level] = {}

    def draw(self, request: TileRequest) -> QImage:
        """The tile, opaque."""
        image = QImage(request.width_px, request.height_px, QImage.Format.Format_RGB32)
        image.fill(QColor(request.colours.sea))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._draw_world(painter, request)
        finally:
            painter.end()
        return image

    def _draw_world(self, painter: QPainter, request: TileRequest) -> None:
        name = level_for(request.zoom)
        level = self._levels.get(name)
        if level is None:
            level = self._levels[name] = _Level(name)
        canvas, colours, thin_line = _Canvas(request), request.colours, request.ratio
        canvas.fill(painter, level.land, colours.land)
        canvas.fill(painter, level.lakes, colours.sea)
        canvas.stroke(painter, level.borders, QPen(QColor(colours.border), thin_line))
        coast = QPen(QColor(colours.coast), 0.8 * thin_line)
        canvas.stroke(painter, level.lakes, coast)
        canvas.stroke(painter, level.coast, coast)


class _Canvas:
    """Turns shapes of the world into pixels of one tile."""

    def __init__(self, request: TileRequest) -> None:
        box = request.box
        self._scale = request.width_px / (box.east - box.west)
        self._box = box.grown(_MARGIN_PX * request.ratio / self._scale)
        self._least = _LEAST_PX / self._scale
        self._origin = np.array([box.west, box.north])

    def fill(self, painter: QPainter, areas: BoxedLines, colour: str) -> None:
        """Fill rings odd-even."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for ring in self._rings(areas):
            path.addPolygon(polygon(ring))
        painter.fillPath(path, QColor(colour))

    def stroke(self, painter: QPainter, lines: BoxedLines, pen: QPen) -> None:
        """Draw lines."""
        painter.setPen(pen)
        for shift in _COPIES:
            box = self._box.shifted(shift)
            for line in lines.within(box, self._least):
                for run in clip_line(line, box):
                    painter.drawPolyline(polygon(self._px(run, shift)))

    def _rings(self, areas: BoxedLines) -> Iterable[Points]:
        for shift in _COPIES:
            box = self._box.shifted(shift)
            for ring in areas.within(box, self._least):
                cut = clip_ring(ring, box)
                if len(cut) > 2:
                    yield self._px(cut, shift)

    def _px(self, points: Points, shift: float) -> Points:
        return thin((points - self._origin - (shift, 0.0)) * self._scale, _THIN_PX)


def polygon(points: Points) -> QPolygonF:
    """Points [n, 2] as Qt's; by Qt's own serialisation, since a call for each is far slower."""
    data = len(points).to_bytes(4, "big") + points.astype(">f8").tobytes()
    result = QPolygonF()
    stream = QDataStream(QByteArray(data))
    stream >> result
    return result


def point(x: float, y: float) -> QPointF:
    """A position in the window."""
    return QPointF(float(x), float(y))
