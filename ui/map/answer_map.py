"""The places of an answer on a map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.records import Recommendation
from ui.look.controls import describe, label
from ui.look.theme import unit_px
from ui.map.base_map import BaseMap
from ui.map.map_canvas import MapCanvas
from ui.map.pin_markers import PinMarkers

_HEIGHT_UNITS: Final = 80


class AnswerMap(QWidget):
    """Numbered pins; clicking one requests its card.

    Signals:
        place_chosen(int): rank of a place.
    """

    place_chosen = Signal(int)

    def __init__(self, base: BaseMap, ranking: Sequence[Recommendation]) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self.pins = PinMarkers(ranking)
        self.canvas = MapCanvas(base, self.pins, scrolls_by=True)
        self.canvas.setFixedHeight(_HEIGHT_UNITS * unit)
        self.canvas.remember(self.pins.x, self.pins.y)
        describe(
            self.canvas,
            self.tr("Map of %n place(s)", "", len(self.pins.places)),
            self.canvas.accessibleDescription(),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self.canvas)
        left_out = len(ranking) - len(self.pins.places)
        if left_out:
            column.addWidget(
                label(
                    self.tr("%n place(s) without a position are not on it.", "", left_out), "small"
                )
            )
        self.canvas.marker_clicked.connect(self._on_clicked)

    def show_place(self, rank: int) -> None:
        """Centre the map on a place and raise its pin above the others."""
        number = self.pins.number_of(rank)
        if number < 0:
            return
        self.pins.chosen = number
        x, y = float(self.pins.x[number]), float(self.pins.y[number])
        # A newly opened map gets its size, and shows all its places, a moment later.
        QTimer.singleShot(0, self.canvas, lambda: self._centre(x, y))

    def _centre(self, x: float, y: float) -> None:
        self.canvas.show_view(self.canvas.view.centred(x, y))
        self.canvas.update()

    def _on_clicked(self, number: int) -> None:
        self.pins.chosen = number
        self.canvas.update()
        self.place_chosen.emit(self.pins.places[number].rank)
