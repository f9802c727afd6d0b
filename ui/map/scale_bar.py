"""The scale of the map, in the units of the region, and its attribution."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from core.conventions.distance import MILE_KM
from ui.look import formatting
from ui.map.map_colours import MapColours

_WIDEST_PX: Final = 110.0
_INSET_PX: Final = 12.0
_TICK_PX: Final = 5.0
_MILE_M: Final = MILE_KM * 1_000
_FOOT_M: Final = formatting.FOOT_KM * 1_000


def scale_of(metres_per_px: float) -> tuple[float, str]:
    """The longest round distance that fits: its length in pixels, and in words."""
    widest_m = metres_per_px * _WIDEST_PX
    if formatting.is_metric():
        metres = _round(widest_m)
        text = (
            QCoreApplication.translate("ScaleBar", "{0} m").format(formatting.number(metres))
            if metres < 1_000
            else QCoreApplication.translate("ScaleBar", "{0} km").format(
                formatting.number(metres / 1_000)
            )
        )
        return metres / metres_per_px, text
    if widest_m >= _MILE_M:
        miles = _round(widest_m / _MILE_M)
        text = QCoreApplication.translate("ScaleBar", "{0} mi").format(formatting.number(miles))
        return miles * _MILE_M / metres_per_px, text
    feet = _round(widest_m / _FOOT_M)
    text = QCoreApplication.translate("ScaleBar", "{0} ft").format(formatting.number(feet))
    return feet * _FOOT_M / metres_per_px, text


def paint_scale(
    painter: QPainter, bounds: QRectF, metres_per_px: float, colours: MapColours
) -> None:
    """The bar in the lower left corner."""
    length, text = scale_of(metres_per_px)
    left, base = bounds.left() + _INSET_PX, bounds.bottom() - _INSET_PX
    corners = [
        QPointF(left, base - _TICK_PX), QPointF(left, base),
        QPointF(left + length, base), QPointF(left + length, base - _TICK_PX),
    ]  # fmt: skip
    for colour, width in ((colours.halo, 4.0), (colours.text, 1.5)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawPolyline(corners)
    metrics = QFontMetricsF(painter.font())
    box = QRectF(
        left,
        base - _TICK_PX - metrics.height(),
        metrics.horizontalAdvance(text) + 8,
        metrics.height(),
    )
    _paint_text(painter, box, text, colours)


def paint_attribution(painter: QPainter, bounds: QRectF, text: str, colours: MapColours) -> None:
    """The attribution of the map, in the lower right corner."""
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(text) + 8
    box = QRectF(
        bounds.right() - width - 2, bounds.bottom() - metrics.height() - 3, width, metrics.height()
    )
    _paint_text(painter, box, text, colours)


def _paint_text(painter: QPainter, box: QRectF, text: str, colours: MapColours) -> None:
    veil = QColor(colours.halo)
    veil.setAlpha(190)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(colours.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _round(value: float) -> float:
    """The largest of 1, 2, 5, 10, 20 ... that is not larger."""
    power = 10.0 ** math.floor(math.log10(max(value, 1.0)))
    return next(step * power for step in (5, 2, 1) if step * power <= max(value, 1.0))
