"""Renders one tile of the world into an image; runs on background threads."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from core.cartography.clipping import Box, BoxedLines, Points, clip_line, clip_ring, thin
from core.cartography.coast import COAST_MARGIN, Sea, sea_within
from core.cartography.map_shapes import MapShape, ShapeKind, kinds_at
from core.cartography.outlines import level_for, load_outlines
from ui.map.map_colours import MapColours
from ui.map.raster_painter import RasterPainter
from ui.map.shape_painter import draw_shapes, polygon

FindShapes = Callable[[Box, Sequence[ShapeKind]], Sequence[MapShape]]

_MARGIN_PX: Final = 4  # beyond the edge, so that no line ends are visible
_STREET_MARGIN_PX: Final = 12  # a wide street extends into the neighbouring tile
_THIN_PX: Final = 0.5
_COPIES: Final = (-1.0, 0.0, 1.0)  # outlines continue beyond the date line
_ON_LAND: Final = frozenset({ShapeKind.SIDE_STREET, ShapeKind.STREET, ShapeKind.PARK})  # no bridges
_LEAST_PX: Final = 0.7  # smaller islands are left out


@dataclass(frozen=True, slots=True)
class TileRequest:
    """One tile: its part of the world, its size, and its appearance.

    Attributes:
        width_px, height_px: device pixels.
        zoom: of the view, for the level of detail.
        ratio: device pixels per window pixel, for the width of lines.
    """

    box: Box
    width_px: int
    height_px: int
    zoom: float
    ratio: float
    colours: MapColours


@dataclass(frozen=True, slots=True)
class DrawnTile:
    """An opaque tile, and whether it contains something from a region or a map file."""

    image: QImage
    has_region: bool
    has_raster: bool


class _Level:
    """The outlines of one level, ready for searching."""

    def __init__(self, name: str) -> None:
        outlines = load_outlines(name)
        self.land = BoxedLines(outlines.land)
        self.coast = BoxedLines(outlines.coast)
        self.borders = BoxedLines(outlines.borders)
        self.lakes = BoxedLines(outlines.lakes)


class TilePainter:
    """Renders tiles; levels are loaded on first use. Not for concurrent use.

    Args:
        shapes: streets, water and parks of the added regions.

    Attributes:
        raster: a map file drawn over the world where it has something.
    """

    def __init__(self, shapes: FindShapes) -> None:
        self._levels: dict[str, _Level] = {}
        self._shapes = shapes
        self.raster: RasterPainter | None = None

    def draw(self, request: TileRequest) -> DrawnTile:
        """Render a tile."""
        kinds = kinds_at(request.zoom)
        step = (request.box.east - request.box.west) / request.width_px
        around = request.box.grown(_STREET_MARGIN_PX * request.ratio * step)
        shapes = self._shapes(around, kinds) if kinds else []
        image = QImage(request.width_px, request.height_px, QImage.Format.Format_RGB32)
        image.fill(QColor(request.colours.sea))
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_world(painter, request, shapes)
            has_raster = self._draw_raster(painter, request)
        return DrawnTile(image, bool(shapes) and not has_raster, has_raster)

    def _draw_raster(self, painter: QPainter, request: TileRequest) -> bool:
        raster = self.raster
        if raster is None:
            return False
        zoom = request.zoom + math.log2(request.ratio)
        return raster.draw(painter, request.box, request.width_px, zoom)

    def _draw_world(
        self, painter: QPainter, request: TileRequest, shapes: Sequence[MapShape]
    ) -> None:
        name = level_for(request.zoom)
        level = self._levels.get(name)
        if level is None:
            level = self._levels[name] = _Level(name)
        canvas, colours, thin_line = _Canvas(request), request.colours, request.ratio
        sea = self._sea(request, shapes, level)
        if sea is None:
            canvas.fill(painter, level.land, colours.land)
        else:
            canvas.fill_sea(painter, sea.rings, colours)
        canvas.fill(painter, level.lakes, colours.sea)
        if shapes:
            draw_shapes(painter, shapes, request.zoom, request.ratio, colours, canvas.px)
        canvas.stroke(painter, level.borders, QPen(QColor(colours.border), thin_line))
        coast = QPen(QColor(colours.coast), 0.8 * thin_line)
        canvas.stroke(painter, level.lakes, coast)
        if sea is None:
            canvas.stroke(painter, level.coast, coast)
        else:
            canvas.stroke_lines(painter, sea.outlined, coast)

    def _sea(self, request: TileRequest, shapes: Sequence[MapShape], level: _Level) -> Sea | None:
        """Where the sea is by the data of the regions; None if they do not tell.

        The outlines of the world are up to a kilometre off: a harbour's streets would be in the sea.
        """
        if not shapes:
            return None
        box = request.box.grown(
            _MARGIN_PX * request.ratio * (request.box.east - request.box.west) / request.width_px
        )
        margin = box.grown(COAST_MARGIN)
        coast = [shape.points for shape in self._shapes(margin, [ShapeKind.COAST])]
        # The outlines have the land on their right.
        outlines = (line[::-1] for line in level.coast.within(margin.grown(COAST_MARGIN)))
        sea = sea_within(coast, box, outlines) if coast else None
        is_land = not coast and any(shape.kind in _ON_LAND for shape in shapes)
        return Sea([], []) if is_land else sea


class _Canvas:
    """Turns shapes of the world into pixels of one tile."""

    def __init__(self, request: TileRequest) -> None:
        box = request.box
        self._scale = request.width_px / (box.east - box.west)
        self._box = box.grown(_MARGIN_PX * request.ratio / self._scale)
        self._least = _LEAST_PX / self._scale
        self._origin = np.array([box.west, box.north])

    def fill(self, painter: QPainter, areas: BoxedLines, colour: str) -> None:
        """Fill rings with the odd-even rule."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for ring in self._rings(areas):
            path.addPolygon(polygon(ring))
        painter.fillPath(path, QColor(colour))

    def fill_sea(self, painter: QPainter, sea: Sequence[Points], colours: MapColours) -> None:
        """Fill land with a sea in it."""
        size = QRectF(0, 0, painter.device().width(), painter.device().height())
        painter.fillRect(size, QColor(colours.land))
        path = QPainterPath()
        for ring in sea:
            path.addPolygon(polygon(self.px(ring)))
        painter.fillPath(path, QColor(colours.sea))

    def stroke_lines(self, painter: QPainter, lines: Sequence[Points], pen: QPen) -> None:
        """Draw a few lines."""
        painter.setPen(pen)
        for line in lines:
            for run in clip_line(line, self._box):
                painter.drawPolyline(polygon(self.px(run)))

    def stroke(self, painter: QPainter, lines: BoxedLines, pen: QPen) -> None:
        """Draw lines."""
        painter.setPen(pen)
        for shift in _COPIES:
            box = self._box.shifted(shift)
            for line in lines.within(box, self._least):
                for run in clip_line(line, box):
                    painter.drawPolyline(polygon(self.px(run, shift)))

    def _rings(self, areas: BoxedLines) -> Iterable[Points]:
        for shift in _COPIES:
            box = self._box.shifted(shift)
            for ring in areas.within(box, self._least):
                cut = clip_ring(ring, box)
                if len(cut) > 2:
                    yield self.px(cut, shift)

    def px(self, points: Points, shift: float = 0.0) -> Points:
        """World coordinates as pixels of the tile, without points that are indistinguishable."""
        return thin((points - self._origin - (shift, 0.0)) * self._scale, _THIN_PX)
