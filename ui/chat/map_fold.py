"""A map behind a button, created when it is opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.records import Recommendation
from ui.look.controls import button
from ui.look.theme import unit_px

if TYPE_CHECKING:  # a conversation without a map loads nothing for it
    from ui.map.answer_map import AnswerMap
    from ui.map.base_map import BaseMap


class MapFold(QWidget):
    """Shows the places of an answer on a map, or hides it.

    Args:
        base_map: returns the base map.

    Signals:
        place_chosen(int): rank of the place whose pin was clicked.
    """

    place_chosen = Signal(int)

    def __init__(self, base_map: Callable[[], BaseMap], ranking: Sequence[Recommendation]) -> None:
        super().__init__()
        self._base_map = base_map
        self._ranking = ranking
        self.map: AnswerMap | None = None
        self._toggle = button(self.tr("Show on the map"), self.toggle, icon_name="map")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit_px(self.font()))
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_open(self) -> bool:
        return self.map is not None and not self.map.isHidden()

    def toggle(self) -> None:
        """Toggle the map."""
        if self.map is None:
            self.map = self._make()
        else:
            self.map.setVisible(self.map.isHidden())
        text = self.tr("Hide the map") if self.is_open else self.tr("Show on the map")
        self._toggle.setText(text)
        self._toggle.setAccessibleName(text)

    def show_place(self, rank: int) -> None:
        """Open the map at a place."""
        if not self.is_open:
            self.toggle()
        if self.map is not None:
            self.map.show_place(rank)

    def _make(self) -> AnswerMap:
        from ui.map.answer_map import AnswerMap

        made = AnswerMap(self._base_map(), self._ranking)
        made.place_chosen.connect(self.place_chosen)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(made)
        made.show()
        return made
