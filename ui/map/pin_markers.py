"""Ranked places on the map: numbered pins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPainterPath, QPalette, QPen

from core.cartography.mercator import project
from core.cartography.viewport import Viewport
from core.records import Recommendation
from ui.look import formatting
from ui.map.city_labels import Covered
from ui.map.map_colours import MapColours

_RADIUS_PX: Final = 12.0
_TIP_PX: Final = 9.0  # from the circle down to the place
_CHOSEN_TIMES: Final = 1.35


class PinMarkers:
    """A pin for each place that has a position; its number is the rank.

    Args:
        ranking: places; those without a position are left out.
    """

    def __init__(self, ranking: Sequence[Recommendation]) -> None:
        self.places = [item for item in ranking if item.candidate.location is not None]
        points = [item.candidate.location for item in self.places]
        lat = [point.lat for point in points if point is not None]
        lon = [point.lon for point in points if point is not None]
        self.x, self.y = project(lat, lon)
        self.chosen = -1

    def number_of(self, rank: int) -> int:
        """The pin of a rank, -1 for none."""
        return next((n for n, item in enumerate(self.places) if item.rank == rank), -1)

    # --- as markers of a map --------------------------------------------------------------

    def paint(self, painter: QPainter, view: Viewport, colours: MapColours) -> None:
        index, across, down = view.copies(self.x, self.y, 3 * _RADIUS_PX)
        # The best on top, and above them all the selected one.
        for at in sorted(range(len(index)), key=lambda n: (index[n] == self.chosen, -index[n])):
            self._paint_pin(painter, int(index[at]), across[at], down[at], colours)

    def covered(self, view: Viewport) -> Covered:
        _, across, down = view.copies(self.x, self.y, 3 * _RADIUS_PX)
        return Covered(across, down - _RADIUS_PX - _TIP_PX, _RADIUS_PX)

    def at(self, view: Viewport, where: QPointF) -> int | None:
        index, across, down = view.copies(self.x, self.y, 3 * _RADIUS_PX)
        middle = down - _RADIUS_PX - _TIP_PX
        hit = index[np.hypot(across - where.x(), middle - where.y()) <= _RADIUS_PX + 2]
        return int(hit.min()) if len(hit) else None

    def text(self, number: int) -> str:
        item = self.places[number]
        return QCoreApplication.translate("PinMarkers", "{rank}. {name}").format(
            rank=formatting.number(item.rank), name=formatting.isolated(item.candidate.name)
        )

    def _paint_pin(
        self, painter: QPainter, number: int, px: float, py: float, colours: MapColours
    ) -> None:
        palette = QGuiApplication.palette()
        chosen = number == self.chosen
        times = _CHOSEN_TIMES if chosen else 1.0
        radius, tip = _RADIUS_PX * times, _TIP_PX * times
        middle = QPointF(px, py - radius - tip)
        pin = QPainterPath(QPointF(px, py))
        pin.lineTo(QPointF(px - 0.7 * radius, middle.y() + 0.7 * radius))
        pin.lineTo(QPointF(px + 0.7 * radius, middle.y() + 0.7 * radius))
        pin.closeSubpath()
        circle = QPainterPath()
        circle.addEllipse(middle, radius, radius)
        shape = pin.united(circle)
        fill = palette.color(QPalette.ColorRole.Text if chosen else QPalette.ColorRole.Highlight)
        role = QPalette.ColorRole.Base if chosen else QPalette.ColorRole.HighlightedText
        painter.setPen(QPen(QColor(colours.halo), 1.5))
        painter.setBrush(fill)
        painter.drawPath(shape)
        font = QFont(QGuiApplication.font())
        font.setBold(True)
        text = formatting.number(self.places[number].rank)
        font.setPointSizeF(font.pointSizeF() * (0.9 if len(text) < 3 else 0.7) * times)
        painter.setFont(font)
        painter.setPen(palette.color(role))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
