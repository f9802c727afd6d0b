"""The row of buttons under a card: actions on one place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from core.records import Recommendation
from ui.chat.chat_model import PlaceAction, PlaceMarks, PlaceRequest
from ui.look import formatting
from ui.look.controls import button, tool_tip
from ui.look.flow_layout import FlowLayout
from ui.look.icons import icon
from ui.look.theme import unit_px

_ICONS: Final = {
    PlaceAction.LINK: "export",
    PlaceAction.MAPS: "places",
    PlaceAction.COPY: "paste",
    PlaceAction.BEEN_THERE: "check",
    PlaceAction.WANT_TO_GO: "star",
}
_MARKS: Final = (PlaceAction.BEEN_THERE, PlaceAction.WANT_TO_GO)


class PlaceActions(QWidget):
    """Buttons for what this place supports; the last two are toggles.

    Signals:
        requested(PlaceRequest): the user pressed one.
    """

    requested = Signal(object)

    def __init__(self, place: Recommendation, marks: PlaceMarks) -> None:
        super().__init__()
        self._place = place
        self._buttons: dict[PlaceAction, QPushButton] = {}
        unit = unit_px(self.font())
        flow = FlowLayout(self, gap=unit)
        for action, text, description in self._offered():
            widget = button(text, kind="action", icon_name=_ICONS[action])
            widget.setIconSize(QSize(4 * unit, 4 * unit))
            name = formatting.isolated(place.candidate.name)
            widget.setAccessibleName(f"{text}: {name}")
            widget.setAccessibleDescription(description)
            widget.setToolTip(tool_tip(description))
            widget.setCheckable(action in _MARKS)
            widget.clicked.connect(
                lambda checked, action=action: self.requested.emit(
                    PlaceRequest(action, self._place, checked or action not in _MARKS)
                )
            )
            self._buttons[action] = widget
            flow.addWidget(widget)
        self.set_marks(marks)

    def set_marks(self, marks: PlaceMarks) -> None:
        """Show the marks of the place."""
        for action in _MARKS:
            widget = self._buttons[action]
            is_on = marks.has(action, self._place.candidate.name)
            widget.setChecked(is_on)
            widget.setIcon(icon(_ICONS[action]) if is_on else QIcon())

    def _offered(self) -> list[tuple[PlaceAction, str, str]]:
        place, offered = self._place.candidate, []
        if place.url:
            text, told = self.tr("Open link"), self.tr("Opens {url} in your browser.")
            offered.append((PlaceAction.LINK, text, told.format(url=place.url)))
        if place.location is not None:
            text = self.tr("Open in maps")
            told = self.tr("Opens openstreetmap.org in your browser, which learns this position.")
            offered.append((PlaceAction.MAPS, text, told))
        return [
            *offered,
            (PlaceAction.COPY, self.tr("Copy"), self.tr("Copies this place as text.")),
            (
                PlaceAction.BEEN_THERE,
                self.tr("Been there"),
                self.tr("“Somewhere new” leaves it out."),
            ),
            (
                PlaceAction.WANT_TO_GO,
                self.tr("Want to go"),
                self.tr("Keeps it on your wish list."),
            ),
        ]
