"""The point “nearby” is measured from: typed, taken from a photo, or the centre of recent photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.records import GeoPoint
from ui.look.controls import button, describe, fit, label
from ui.look.theme import unit_px
from ui.places.places_model import parse_point

_TYPING_PAUSE_MS: Final = 250


@dataclass(frozen=True, slots=True)
class LocationChoice:
    """A position taken from the library, with a recognisable description."""

    text: str
    point: GeoPoint


class HomeLocationDialog(QDialog):
    """A text field, and a list of positions that fills it.

    Signals:
        location_chosen(object, str): GeoPoint and its name, or None to clear it.
        text_typed(str): not a plain position; reply with `show_matches`.
    """

    location_chosen = Signal(object, str)
    text_typed = Signal(str)

    def __init__(self, current: GeoPoint | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("My location"))
        self._field = QLineEdit(f"{current.lat:.5f}, {current.lon:.5f}" if current else "")
        self._field.setPlaceholderText(self.tr("A town, an address, a position or a map link"))
        # A position that is typed is no sentence: its latitude stays in front.
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        describe(self._field, self.tr("Town, address, position or map link"))
        self._point: GeoPoint | None = None
        self._photos: Sequence[LocationChoice] | None = None  # until the library was asked
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.text_typed.emit(self._field.text().strip()))
        self._field.textChanged.connect(self._check)
        caption = label(self.tr("Town, address, position or map link"), wrap=False)
        caption.setBuddy(self._field)
        self._problem = label(kind="danger")
        self._choices = QListWidget()
        self._choices.setWordWrap(True)
        describe(self._choices, self.tr("Places you used, and places of your photos"))
        self._choices.currentItemChanged.connect(lambda *_: self._take_choice())
        self._none = label(
            self.tr(
                "None of the photos read so far knows where it was taken. Type a position above."
            ),
            "muted",
        )
        self._save = button(self.tr("Use this location"), self._emit, kind="primary")
        self._field.returnPressed.connect(self._save.click)
        forget = button(self.tr("Forget my location"), self._forget)
        forget.setVisible(current is not None)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(forget)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Where is “nearby”?"), "title"))
        column.addWidget(
            label(
                self.tr("Distances are measured from here. The location stays on this device."),
                "muted",
            )
        )
        column.addWidget(caption)
        column.addWidget(self._field)
        column.addWidget(self._problem)
        self._offer = label(kind="muted")
        column.addWidget(self._offer)
        column.addWidget(self._choices, 1)
        column.addWidget(self._none)
        column.addLayout(row)
        fit(self, 140 * unit, 110 * unit)
        self._show_choices((), "")
        self._none.hide()
        self._check()

    def set_choices(self, choices: Sequence[LocationChoice]) -> None:
        """Offer positions found in the library, most likely first."""
        self._photos = choices
        self._show_choices(choices, self.tr("Or take one of these:"))
        self._none.setVisible(not choices)

    def show_matches(
        self, text: str, match: LocationChoice | None, choices: Sequence[LocationChoice]
    ) -> None:
        """Show what a typed text means, and the towns whose name begins with it."""
        if text != self._field.text().strip():
            return  # the user has typed on
        self._point = match.point if match is not None else None
        self._save.setEnabled(self._point is not None)
        self._problem.setVisible(match is None and not choices)
        if choices:
            self._none.hide()
            self._show_choices(choices, self.tr("Which one do you mean?"))

    def _show_choices(self, choices: Sequence[LocationChoice], title: str) -> None:
        self._offer.setText(title)
        self._choices.clear()
        for choice in choices:
            item = QListWidgetItem(choice.text)
            item.setData(Qt.ItemDataRole.UserRole, choice.point)
            self._choices.addItem(item)
        self._choices.setVisible(bool(choices))
        self._offer.setVisible(bool(choices))

    def _take_choice(self) -> None:
        index = self._choices.currentIndex()
        point = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(point, GeoPoint):
            self._field.setText(f"{point.lat:.5f}, {point.lon:.5f}")
            self._called = str(index.data(Qt.ItemDataRole.DisplayRole)).partition(" · ")[0]

    def _check(self) -> None:
        """A plain position applies at once, everything else after a pause in typing."""
        self._called = ""
        text = self._field.text().strip()
        self._point = parse_point(text)
        self._save.setEnabled(self._point is not None)
        self._problem.hide()
        self._problem.setText(
            self.tr("I do not know this place. Type a town, or latitude and longitude.")
        )
        if text and self._point is None:
            self._pause.start()
        else:
            self._pause.stop()
            if not text and self._photos is not None:
                self.set_choices(self._photos)

    def _emit(self) -> None:
        self.location_chosen.emit(self._point, self._called or self._field.text().strip())
        self.accept()

    def _forget(self) -> None:
        self.location_chosen.emit(None, "")
        self.accept()
