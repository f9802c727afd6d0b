"""A map to pan and zoom, with any kind of markers on it."""

from __future__ import annotations

import math
from typing import Final, Protocol

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from core.cartography.mercator import Floats, metres_per_px, unproject
from core.cartography.viewport import Viewport
from ui.look.controls import describe, tool_button, tool_tip
from ui.look.theme import unit_px
from ui.map.base_map import BaseMap
from ui.map.city_labels import CityLabels, Covered
from ui.map.map_colours import MapColours, map_colours
from ui.map.scale_bar import paint_attribution, paint_scale
from ui.pinch import pinched

_NOTCH: Final = 120  # of a wheel
_NOTCHES_PER_ZOOM: Final = 2
_PAN_SHARE: Final = 0.2  # of the window, for a key
_CLICK_PX: Final = 5  # a press that moves no further is a click
_HALF_ZOOM: Final = 0.5
_AT_REST_MS: Final = 120
_REGION_ATTRIBUTION: Final = "© OpenStreetMap contributors"
_ATTRIBUTION: Final = "Natural Earth · GeoNames"
_PAN_KEYS: Final = {
    Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)
}  # fmt: skip


class Markers(Protocol):
    """The markers on a map."""

    def paint(self, painter: QPainter, view: Viewport, colours: MapColours) -> None:
        """Paint everything visible, from caches only."""

    def covered(self, view: Viewport) -> Covered:
        """Where nothing else can be read."""

    def at(self, view: Viewport, where: QPointF) -> int | None:
        """The number of the marker under a pixel."""

    def text(self, number: int) -> str:
        """The tooltip of a marker."""


class MapCanvas(QWidget):
    """The world with markers; drag, wheel, pinch and keys move it.

    Args:
        markers: the markers on it.
        scrolls_by: whether a wheel is ignored unless the map has the focus, as in a page that scrolls.

    Signals:
        view_changed(): the visible part has changed.
        marker_clicked(int), marker_hovered(int): number of a marker; hovered -1 for none.
    """

    view_changed = Signal()
    marker_clicked = Signal(int)
    marker_hovered = Signal(int)

    def __init__(self, base: BaseMap, markers: Markers, *, scrolls_by: bool = False) -> None:
        super().__init__()
        self.view = Viewport()
        self.markers = markers
        self._base = base
        self._scrolls_by = scrolls_by
        self._labels = CityLabels()
        self._places: tuple[Floats, Floats] = (np.zeros(0), np.zeros(0))
        self._pressed: QPointF | None = None  # where the button was pressed, until it moved
        self._dragged: QPointF | None = None
        self._hovered = -1
        self._pinched_from = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setMinimumSize(40 * unit_px(self.font()), 40 * unit_px(self.font()))
        describe(
            self,
            self.tr("Map"),
            self.tr("Arrow keys move the map, plus and minus zoom, Home shows everything."),
        )
        self._make_buttons()
        base.changed.connect(self.update)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self.update)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AT_REST_MS)
        self._rest.timeout.connect(self._on_rest)

    def remember(self, x: Floats, y: Floats) -> None:
        """Set what `fit` shows: places in world coordinates."""
        self._places = (x, y)

    def fit(self) -> None:
        """Show all places as large as possible, or the world without any."""
        self.show_view(self.view.fitted(*self._places))

    def show_view(self, view: Viewport) -> None:
        """Show another part of the world."""
        if view != self.view:
            self.view = view
            self._rest.start()
            self.update()
            self.view_changed.emit()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in or out around a pixel, by default the centre."""
        spot = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
        self.show_view(self.view.zoomed(self.view.zoom + steps, spot.x(), spot.y()))

    # --- painting -------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, ratio = map_colours(), self.devicePixelRatioF()
        with QPainter(self) as painter:
            painted = self._base.paint(painter, self.view, ratio)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            cities = (
                self._base.cities if not painted.has_raster else None
            )  # which has its own labels
            if cities is not None and not self._labels.paint(
                painter, self.view, cities, colours, ratio, self.markers.covered(self.view)
            ):
                self._again.start()
            painter.save()
            self.markers.paint(painter, self.view, colours)
            painter.restore()
            bounds = QRectF(self.rect())
            lat, _ = unproject(self.view.x, self.view.y)
            paint_scale(painter, bounds, metres_per_px(float(lat), self.view.zoom), colours)
            whose = (
                self._base.raster_attribution if painted.has_raster else "",
                _REGION_ATTRIBUTION if painted.has_region else "",
                _ATTRIBUTION,
            )
            paint_attribution(painter, bounds, " · ".join(filter(None, whose)), colours)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
                painter.drawRect(bounds.adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = event.oldSize().isEmpty()
        self.show_view(self.view.resized(self.width(), self.height()))
        if first:
            self.fit()
        super().resizeEvent(event)

    def _on_rest(self) -> None:
        if self._labels.choose_anew(self.view):
            self.update()

    def _make_buttons(self) -> None:
        unit = unit_px(self.font())
        holder = QVBoxLayout(self)
        holder.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        holder.setSpacing(unit)
        for name, icon_name, act in (
            (self.tr("Zoom in"), "zoom-in", lambda: self.zoom_by(1)),
            (self.tr("Zoom out"), "zoom-out", lambda: self.zoom_by(-1)),
            (self.tr("Show everything"), "fit", self.fit),
        ):
            tool = tool_button(name, icon_name, act)
            tool.setProperty("kind", "button")
            holder.addWidget(tool, 0, Qt.AlignmentFlag.AlignRight)
        holder.addStretch(1)

    # --- mouse, touch and keys ------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position()
        if self._dragged is None:
            self._hover(where)
            return
        if self._pressed is not None:
            if (where - self._pressed).manhattanLength() < _CLICK_PX:
                return
            self._pressed = None
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        step = where - self._dragged
        self._dragged = where
        self.show_view(self.view.moved(step.x(), step.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = self._pressed is not None and event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._dragged = None
        self.unsetCursor()
        number = self.markers.at(self.view, event.position()) if clicked else None
        if number is not None:
            self.marker_clicked.emit(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.markers.at(self.view, event.position()) is None:
            self.zoom_by(1, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPointF(-1, -1))
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._scrolls_by and not self.hasFocus():
            event.ignore()
            return
        steps = event.angleDelta().y() / _NOTCH / _NOTCHES_PER_ZOOM
        if steps:
            # A fine wheel would move less than one zoom step: then use one step.
            self.zoom_by(
                steps if abs(steps) >= 0.125 else 0.125 * (1 if steps > 0 else -1), event.position()
            )
        event.accept()

    def event(self, event: QEvent) -> bool:
        pinch = pinched(event, self)
        if pinch is not None:
            # By the first finger, which the system also reports as a mouse.
            self._pressed = self._dragged = None
            self._pinch(*pinch)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _PAN_KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            across, down = _PAN_KEYS[key]
            step = _PAN_SHARE * min(self.width(), self.height())
            self.show_view(self.view.moved(across * step, down * step))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_HALF_ZOOM)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_by(-_HALF_ZOOM)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.fit()
        else:
            super().keyPressEvent(event)

    def _pinch(self, factor: float, at: QPointF) -> None:
        """The distance between fingers has changed by a factor; the zoom follows in its steps."""
        self._pinched_from += math.log2(factor)
        steps = round(self._pinched_from * 8) / 8
        if steps:
            self._pinched_from -= steps
            self.zoom_by(steps, at)

    def _hover(self, where: QPointF) -> None:
        found = self.markers.at(self.view, where)
        number = -1 if found is None else found
        if number == self._hovered:
            return
        self._hovered = number
        self.marker_hovered.emit(number)
        if found is None:
            self.unsetCursor()
            QToolTip.hideText()
            return
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spot = self.mapToGlobal(QPoint(round(where.x()), round(where.y())))
        QToolTip.showText(spot, tool_tip(self.markers.text(found)), self)
