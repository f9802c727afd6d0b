"""A candidate list as an editable table with undo for every change."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.records import Candidate, GeoPoint
from ui.look import formatting
from ui.look.controls import tool_tip

Index = QModelIndex | QPersistentModelIndex
_NAME, DESCRIPTION, _CATEGORY, _POSITION, _RATING, _PRICE, _HOURS, _URL = range(8)
_COLUMNS: Final = 8

_BETWEEN_NAMES: Final = re.compile(r"\s*[,;/]\s*|\s+(?:and|und|et|y|&)\s+", re.IGNORECASE)

Places = tuple[Candidate, ...]


class PlacesModel(QAbstractTableModel):
    """Rows are candidates. The undo stack holds whole tuples, which share their rows.

    With `ticked`, each row has a check box that says whether to include it.

    Signals:
        places_changed(tuple[Candidate, ...]): after an edit, an undo or a redo.
        edit_refused(str): why a typed value was rejected, as a sentence.
        ticks_changed(): a box was checked or unchecked.
    """

    places_changed = Signal(tuple)
    edit_refused = Signal(str)
    ticks_changed = Signal()

    def __init__(self, *, ticked: bool = False) -> None:
        super().__init__()
        self._places: Places = ()
        self._ticked = ticked
        # By record, since rows move and disappear; equal rows are one place.
        self._unticked: frozenset[Candidate] = frozenset()
        self.undo_stack = QUndoStack(self)

    @property
    def places(self) -> Places:
        return self._places

    @property
    def wanted(self) -> Places:
        """The places whose boxes are checked."""
        if not self._unticked:
            return self._places
        return tuple(place for place in self._places if place not in self._unticked)

    def set_places(self, places: Sequence[Candidate], unticked: Collection[int] = ()) -> None:
        """Show another list, with these rows unchecked; the undo history is cleared."""
        self.undo_stack.clear()
        self.beginResetModel()
        self._places = tuple(places)
        self._unticked = frozenset(self._places[row] for row in unticked)
        self.endResetModel()

    def remove_rows(self, rows: Sequence[int]) -> None:
        gone = set(rows)
        kept = tuple(place for row, place in enumerate(self._places) if row not in gone)
        if len(kept) != len(self._places):
            self._push(self.tr("Remove %n place(s)", "", len(gone)), kept)

    def merge_rows(self, rows: Sequence[int]) -> None:
        """Merge several places into the first row, filling its gaps from the others.

        Their names join its description: an address line was mistaken for a place.
        """
        chosen = [self._places[row] for row in sorted(rows)]
        if len(chosen) < 2:
            return
        merged = functools.reduce(_merged, chosen)
        first, others = min(rows), set(rows) - {min(rows)}
        kept = tuple(
            merged if row == first else place
            for row, place in enumerate(self._places)
            if row not in others
        )
        self._push(self.tr("Make one place of %n rows", "", len(chosen)), kept)

    def split_row(self, row: int) -> None:
        """Split a place whose name is a list of names."""
        place = self._places[row]
        names = [name for name in map(str.strip, _BETWEEN_NAMES.split(place.name)) if name]
        if len(names) < 2:
            self.edit_refused.emit(
                self.tr("“{name}” is one name: there is no comma and no “and” in it.").format(
                    name=formatting.isolated(place.name)
                )
            )
            return
        parts = (replace(place, name=names[0]), *(Candidate(name) for name in names[1:]))
        parts = tuple(replace(part, category=place.category) for part in parts)
        places = (*self._places[:row], *parts, *self._places[row + 1 :])
        self._push(self.tr("Make several places of {name}").format(name=place.name), places)

    def add_place(self, place: Candidate) -> int:
        """Append a place; returns its row."""
        self._push(self.tr("Add a place"), (*self._places, place))
        return len(self._places) - 1

    # --- the Qt model ---------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def columnCount(self, _parent: Index | None = None) -> int:
        return _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        return (
            self.tr("Name"), self.tr("Description"), self.tr("Kind"), self.tr("Position"),
            self.tr("Rating"), self.tr("Price"), self.tr("Hours"), self.tr("Link"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and self._ticked and index.column() == _NAME:
            is_wanted = place not in self._unticked
            return Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            text = self._display_text(place, index.column())
            return formatting.isolated(text) if text else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self._display_text(place, index.column()))
        if role == Qt.ItemDataRole.EditRole:
            return self._typed_text(place, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            header = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{header}: {self._display_text(place, index.column())}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            self._tick(index, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, text = index.row(), str(value).strip()
        try:
            changed = self._with(self._places[row], index.column(), text)
        except ValueError as error:
            self.edit_refused.emit(str(error))
            return False
        if changed != self._places[row]:
            places = (*self._places[:row], changed, *self._places[row + 1 :])
            self._unticked -= {self._places[row]}  # a row that the user corrects is wanted
            self._push(self.tr("Edit {name}").format(name=changed.name), places)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemIsEditable
        if self._ticked and index.column() == _NAME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _tick(self, index: Index, wanted: bool) -> None:
        place = frozenset({self._places[index.row()]})
        self._unticked = self._unticked - place if wanted else self._unticked | place
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()

    def say_again(self) -> None:
        """Refresh headers and cells after the language or the units changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _COLUMNS - 1)
        if self._places:
            last = self.index(len(self._places) - 1, _COLUMNS - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # --- values ---------------------------------------------------------------------------

    def _display_text(self, place: Candidate, column: int) -> str:
        if column == _POSITION:
            point = place.location
            return formatting.position(point.lat, point.lon, 5) if point else ""
        if column == _RATING:
            return "" if place.rating is None else formatting.number(place.rating, 1)
        if column == _PRICE:
            level, sign = place.price_level, place.currency_sign
            return "" if level is None else formatting.price(level, sign, place.price_amount)
        return {
            _NAME: place.name, DESCRIPTION: place.description, _CATEGORY: place.category,
            _HOURS: place.hours, _URL: place.url,
        }[column]  # fmt: skip

    def _typed_text(self, place: Candidate, column: int) -> str:
        """A value as it is edited: without what is only for reading it."""
        if column == _PRICE:
            return str(place.price_level or "")
        if column == _POSITION and place.location is not None:
            return f"{place.location.lat:.5f}, {place.location.lon:.5f}"
        return self._display_text(place, column)

    def _with(self, place: Candidate, column: int, text: str) -> Candidate:
        """The place with one value changed.

        Raises:
            ValueError: with a sentence, if the text is not valid for the column.
        """
        if column == _NAME:
            if not text:
                raise ValueError(self.tr("A place needs a name."))
            return replace(place, name=text)
        if column == _POSITION:
            return replace(place, location=self._position(text))
        if column == _RATING:
            return replace(place, rating=self._rating(text))
        if column == _PRICE:
            if text and text not in ("1", "2", "3", "4"):
                raise ValueError(self.tr("The price is 1 (cheap) to 4 (expensive)."))
            return replace(place, price_level=int(text) if text else None, price_amount=None)
        if column == DESCRIPTION:
            return replace(place, description=text)
        if column == _CATEGORY:
            return replace(place, category=text)
        return replace(place, hours=text) if column == _HOURS else replace(place, url=text)

    def _rating(self, text: str) -> float | None:
        if not text:
            return None
        value, is_number = QLocale().toDouble(text)
        if not is_number or not math.isfinite(value) or not 0 <= value <= 5:
            raise ValueError(self.tr("The rating is a number from 0 to 5."))
        return value

    def _position(self, text: str) -> GeoPoint | None:
        if not text:
            return None
        point = parse_point(text)
        if point is None:
            raise ValueError(
                self.tr("A position is latitude and longitude, for example 48.8606, 2.3376.")
            )
        return point

    def _push(self, text: str, places: Places) -> None:
        self.undo_stack.push(_Replace(self, text, places))

    def _replace(self, places: Places) -> None:
        if len(places) == len(self._places):
            self._places = places
            if places:
                last = self.index(len(places) - 1, _COLUMNS - 1)
                self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.beginResetModel()
            self._places = places
            self.endResetModel()
        self.places_changed.emit(places)


class _Replace(QUndoCommand):
    """Swaps the whole list; cheap, because unchanged rows are shared."""

    def __init__(self, model: PlacesModel, text: str, places: Places) -> None:
        super().__init__(text)
        self._model = model
        self._before = model.places
        self._after = places

    def redo(self) -> None:
        self._model._replace(self._after)

    def undo(self) -> None:
        self._model._replace(self._before)


def _merged(first: Candidate, other: Candidate) -> Candidate:
    texts = filter(None, (first.description, other.name, other.description))
    return replace(
        first,
        description="; ".join(dict.fromkeys(texts)),
        category=first.category or other.category,
        location=first.location or other.location,
        rating=first.rating if first.rating is not None else other.rating,
        price_level=first.price_level or other.price_level,
        currency_sign=(first if first.price_level else other).currency_sign,
        price_amount=(first if first.price_level else other).price_amount,
        distance_km=first.distance_km if first.distance_km is not None else other.distance_km,
        hours=first.hours or other.hours,
        images=first.images or other.images,
        url=first.url or other.url,
    )


def parse_point(text: str) -> GeoPoint | None:
    """Parses a position “48.86, 2.33” (or with semicolon or space); None if it is not one."""
    parts = [part for part in text.replace(";", " ").replace(",", " ").split() if part]
    try:
        lat, lon = (float(part.rstrip("°")) for part in parts)
        return GeoPoint(lat, lon)
    except ValueError:
        return None
