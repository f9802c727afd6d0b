"""Draws streets, water and parks of a region onto a tile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QDataStream, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from core.cartography.clipping import Points
from core.cartography.map_shapes import AREAS, MapShape, ShapeKind
from ui.map.map_colours import MapColours

# Width of a street in pixels at zoom 12; multiplied by a factor for each further zoom.
_STREET_PX: Final = {
    ShapeKind.STREET: 1.0, ShapeKind.SIDE_STREET: 1.6, ShapeKind.MAIN_STREET: 2.4,
    ShapeKind.MOTORWAY: 3.2,
}  # fmt: skip
_WIDER: Final = 1.38
_WIDTH_ZOOM: Final = 12.0
_EDGE_PX: Final = 1.0
_EDGED_FROM_PX: Final = 1.6  # a narrower street is a single line in the colour of the edge


def draw_shapes(
    painter: QPainter,
    shapes: Sequence[MapShape],
    zoom: float,
    ratio: float,
    colours: MapColours,
    px: Callable[[Points], Points],
) -> None:
    """Areas first, then water, then streets: first all their edges, then the streets, widest last.

    Args:
        ratio: device pixels per window pixel.
        px: world coordinates as pixels of the tile.
    """
    paths: dict[ShapeKind, QPainterPath] = {}
    for shape in shapes:
        path = paths.setdefault(shape.kind, QPainterPath())
        path.addPolygon(polygon(px(shape.points)))
        if shape.kind in AREAS:
            path.closeSubpath()
    for kind, colour in ((ShapeKind.PARK, colours.park), (ShapeKind.WATER, colours.sea)):
        if kind in paths:
            paths[kind].setFillRule(Qt.FillRule.WindingFill)
            painter.fillPath(paths[kind], QColor(colour))
    grow = _WIDER ** (zoom - _WIDTH_ZOOM)
    lines = (
        (ShapeKind.RIVER, colours.sea, 2.0 * grow),
        (ShapeKind.COAST, colours.coast, 1.2),
        (ShapeKind.RAILWAY, colours.border, 1.0),
    )
    for kind, colour, width in lines:
        if kind in paths:
            painter.strokePath(paths[kind], _pen(colour, width * ratio))
    streets = [(kind, width * grow) for kind, width in _STREET_PX.items() if kind in paths]
    for kind, width in streets:
        edge = width + 2 * _EDGE_PX if width >= _EDGED_FROM_PX else max(width, 0.8)
        painter.strokePath(paths[kind], _pen(colours.street_edge, edge * ratio))
    for kind, width in streets:
        if width >= _EDGED_FROM_PX:
            painter.strokePath(paths[kind], _pen(colours.street, width * ratio))


def _pen(colour: str, width_px: float) -> QPen:
    pen = QPen(QColor(colour), width_px)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def polygon(points: Points) -> QPolygonF:
    """Points [n, 2] as Qt's; through Qt's own serialisation, since a call for each is far slower."""
    data = len(points).to_bytes(4, "big") + points.astype(">f8").tobytes()
    result = QPolygonF()
    stream = QDataStream(QByteArray(data))
    stream >> result
    return result
