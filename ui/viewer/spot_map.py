"""Where one photo was taken, on a small map behind a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.records import GeoPoint
from ui.look.controls import button
from ui.look.theme import unit_px

if TYPE_CHECKING:  # read when the first map is opened
    from core.cartography.viewport import Viewport
    from ui.map.base_map import BaseMap
    from ui.map.city_labels import Covered
    from ui.map.map_canvas import MapCanvas
    from ui.map.map_colours import MapColours

_HEIGHT_UNITS: Final = 50
_ZOOM: Final = 8.0  # a town and its surroundings
_RADIUS_PX: Final = 7.0


class SpotMap(QWidget):
    """Stays open for the next photos once it was opened.

    Args:
        base_map: returns the base map.
    """

    def __init__(self, base_map: Callable[[], BaseMap]) -> None:
        super().__init__()
        self._base_map = base_map
        self._spot: GeoPoint | None = None
        self._name = ""
        self.canvas: MapCanvas | None = None
        self._toggle = button(self.tr("Show on the map"), self.toggle, icon_name="map")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit_px(self.font()))
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)

    def set_spot(self, spot: GeoPoint | None, name: str) -> None:
        """Show another position; without one there is nothing to see."""
        self._spot, self._name = spot, name
        self.setVisible(spot is not None)
        self._show_spot()

    def toggle(self) -> None:
        """Open or close the map."""
        if self.canvas is None:
            self.canvas = self._make()
        else:
            self.canvas.setVisible(self.canvas.isHidden())
        is_open = not self.canvas.isHidden()
        self._toggle.setText(self.tr("Hide the map") if is_open else self.tr("Show on the map"))
        self._toggle.setAccessibleName(self._toggle.text())
        self._show_spot()

    def _make(self) -> MapCanvas:
        from ui.map.map_canvas import MapCanvas

        canvas = MapCanvas(self._base_map(), _Spot(), scrolls_by=True)
        canvas.setFixedHeight(_HEIGHT_UNITS * unit_px(self.font()))
        layout = self.layout()
        assert layout is not None  # set in __init__
        layout.addWidget(canvas)
        canvas.show()
        return canvas

    def _show_spot(self) -> None:
        if self.canvas is None or self._spot is None or self.canvas.isHidden():
            return
        from core.cartography.mercator import project

        x, y = project([self._spot.lat], [self._spot.lon])
        self.canvas.remember(x, y)
        markers = self.canvas.markers
        assert isinstance(markers, _Spot)  # set in _make
        markers.x, markers.y, markers.name = float(x[0]), float(y[0]), self._name
        # A newly opened map gets its size, and shows its place from near, a moment later.
        QTimer.singleShot(0, self.canvas, self._centre)

    def _centre(self) -> None:
        if self.canvas is not None and isinstance(spot := self.canvas.markers, _Spot):
            self.canvas.show_view(self.canvas.view.centred(spot.x, spot.y, _ZOOM))
            self.canvas.update()


class _Spot:
    """The marker of the photo."""

    def __init__(self) -> None:
        self.x = self.y = 0.0
        self.name = ""

    def paint(self, painter: QPainter, view: Viewport, colours: MapColours) -> None:
        painter.setPen(QPen(QColor(colours.halo), 2))
        painter.setBrush(QGuiApplication.palette().color(QPalette.ColorRole.Highlight))
        for place in self._places(view):
            painter.drawEllipse(place, _RADIUS_PX, _RADIUS_PX)

    def covered(self, view: Viewport) -> Covered:
        import numpy as np

        from ui.map.city_labels import Covered

        places = self._places(view)
        return Covered(
            np.array([place.x() for place in places]),
            np.array([place.y() for place in places]),
            _RADIUS_PX,
        )

    def at(self, view: Viewport, where: QPointF) -> int | None:
        near = (
            place
            for place in self._places(view)
            if (place - where).manhattanLength() <= 2 * _RADIUS_PX
        )
        return None if next(near, None) is None else 0

    def text(self, _number: int) -> str:
        return self.name

    def _places(self, view: Viewport) -> list[QPointF]:
        import numpy as np

        _, across, down = view.copies(np.array([self.x]), np.array([self.y]), 2 * _RADIUS_PX)
        return [QPointF(px, py) for px, py in zip(across, down, strict=True)]
