"""The visible clusters as a list: an equivalent of the map for the keyboard and screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.look import formatting

_ANY_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """One cluster.

    Attributes:
        cluster: its number on the map.
        photo_id: the photo that represents it, by which it is identified.
        count: number of photos.
        name: of the town nearest to a photo of it; empty while unknown, or far from any.
        lat, lon: of that photo, in degrees.
        is_wide: others were taken elsewhere.
    """

    cluster: int
    photo_id: int
    count: int
    name: str
    lat: float
    lon: float
    is_wide: bool = False


class ClusterRows(QAbstractListModel):
    """Rows with a name and a number of photos."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ClusterRow] = []

    def set_rows(self, rows: Sequence[ClusterRow]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> ClusterRow:
        return self._rows[number]

    def row_of_photo(self, photo_id: int) -> int:
        """The row of the cluster that a photo represents, -1 if there is none."""
        return next((n for n, row in enumerate(self._rows) if row.photo_id == photo_id), -1)

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _ANY_INDEX) -> int:
        return len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        photos = self.tr("%n photo(s)", "", row.count)
        where = row.name or position_text(row.lat, row.lon)
        where = self.tr("{place} and elsewhere").format(place=where) if row.is_wide else where
        return f"{where}\n{photos}"


def position_text(lat: float, lon: float) -> str:
    """A position as people write it, to a hundredth of a degree."""
    translate = QCoreApplication.translate
    rows = translate("Position", "{0}° N") if lat >= 0 else translate("Position", "{0}° S")
    columns = translate("Position", "{0}° E") if lon >= 0 else translate("Position", "{0}° W")
    north = rows.format(formatting.number(abs(lat), 2))
    return formatting.isolated(f"{north}, {columns.format(formatting.number(abs(lon), 2))}")
