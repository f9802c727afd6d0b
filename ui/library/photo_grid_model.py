"""The library as a list model that holds only ids; rows are requested when they become visible."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
    Signal,
)

from core.conventions.play_time import play_time
from core.records import Photo, PhotoId, PhotoState
from ui.library.grid_layout import Section
from ui.look import formatting
from ui.look.captions import localise_caption
from ui.look.controls import tool_tip

_KEPT_ROWS: Final = 2_000
_PAGE: Final = 60  # rows requested together: one screen and a bit

Index = QModelIndex | QPersistentModelIndex

PHOTO_ROLE: Final = Qt.ItemDataRole.UserRole + 1
STACK_ROLE: Final = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """The data of a photo that a grid cell needs."""

    photo: Photo
    caption: str = ""


@dataclass(frozen=True, slots=True)
class StackPlace:
    """How a photo stands in its stack.

    Attributes:
        photos: in the stack, the first one included.
        leads: whether it is the first one.
        is_open: whether the others are shown after it.
    """

    photos: int
    leads: bool
    is_open: bool


class PhotoGridModel(QAbstractListModel):
    """Ids in an array (8 bytes per photo), rows in a small cache. Of a closed stack only the first photo is shown.

    Signals:
        rows_needed(list[PhotoId]): visible rows that are not in the cache; reply with `add_rows`.
    """

    rows_needed = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._ids = array("q")
        self._sections: tuple[Section, ...] = ()
        self._stacks: Mapping[int, Sequence[int]] = {}
        self._leads: dict[int, int] = {}  # of those behind others
        self._open: set[int] = set()  # stacks, by their first photo
        self._rows: OrderedDict[int, PhotoRow] = OrderedDict()
        self._ratios: Sequence[float] = ()
        self._scores: dict[int, float] = {}
        self._wanted: set[int] = set()
        self._requested: dict[int, int] = {}  # photo to its row
        self._ask_soon = QTimer(self)
        self._ask_soon.setSingleShot(True)
        self._ask_soon.setInterval(0)
        self._ask_soon.timeout.connect(self._ask)

    @property
    def sections(self) -> tuple[Section, ...]:
        return self._sections

    def set_photos(
        self,
        ids: Sequence[int],
        sections: Sequence[Section] = (),
        stacks: Mapping[int, Sequence[int]] | None = None,
        *,
        keep_open: bool = False,
    ) -> None:
        """Show these photos in this order; sections without titles make one plain grid.

        Args:
            stacks: the photos behind each of these that leads others.
            keep_open: stacks that were open stay open.
        """
        self.beginResetModel()
        self._ids = array("q", ids)
        self._sections = tuple(sections) or (Section("", len(self._ids)),)
        self._stacks = stacks or {}
        self._leads = {each: lead for lead, behind in self._stacks.items() for each in behind}
        self._open = {lead for lead in self._open if keep_open and lead in self._stacks}
        for lead in self._open:
            self._unfold(lead)
        self._scores = {}
        self._wanted.clear()
        self._requested.clear()
        self.endResetModel()

    def set_ratios(self, ratios: Sequence[float]) -> None:
        """Set the shapes of the photos of the library, width by height, by id; 0 where unknown."""
        self._ratios = ratios
        self.layoutChanged.emit()

    def ratios(self) -> list[float]:
        """The shape of each photo shown, in grid order; squares where it is unknown."""
        known, count = self._ratios, len(self._ratios)
        return [(known[id_] if id_ < count else 0.0) or 1.0 for id_ in self._ids]

    def set_scores(self, scores: Mapping[int, float]) -> None:
        """Set how well each photo matches the search, available to its cell."""
        self._scores = dict(scores)

    def add_rows(self, rows: Mapping[PhotoId, PhotoRow]) -> None:
        """Add rows that were requested or have changed."""
        if not rows:
            return
        changed = []
        for photo_id, row in rows.items():
            self._rows[photo_id] = row
            self._rows.move_to_end(photo_id)
            changed.append(self._requested.pop(photo_id, -1))
        while len(self._rows) > _KEPT_ROWS:
            self._rows.popitem(last=False)
        # Rows requested before the photos changed may be anywhere now. Searching for each of them
        # among 300 000 would take longer than repainting the visible cells.
        first, last = min(changed), max(changed)
        if first < 0:
            first, last = 0, len(self._ids) - 1
        if last >= 0:
            self.dataChanged.emit(self.index(first), self.index(last))

    def forget_rows(self) -> None:
        """Drop cached rows, such as when a folder goes offline; visible ones are requested again."""
        self._rows.clear()
        self._requested.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def photo_id(self, row: int) -> PhotoId:
        return PhotoId(self._ids[row])

    def row_of(self, photo_id: int) -> int:
        """Row of a photo, or of the first one of its closed stack; -1 if it is not shown."""
        lead = self._leads.get(photo_id, photo_id)
        try:
            return self._ids.index(photo_id if lead in self._open else lead)
        except ValueError:
            return -1

    # --- stacks ---------------------------------------------------------------------------

    def stack_of(self, row: int) -> StackPlace | None:
        """How a photo stands in its stack; None if it is in none."""
        photo = self._ids[row]
        lead = self._leads.get(photo, photo)
        behind = self._stacks.get(lead)
        if behind is None:
            return None
        return StackPlace(len(behind) + 1, lead == photo, lead in self._open)

    def toggle_stack(self, row: int) -> int:
        """Show all photos of the stack that a row belongs to, or only the first; returns the row of that one."""
        photo = self._ids[row]
        lead = self._leads.get(photo, photo)
        behind = self._stacks.get(lead)
        if behind is None:
            return row
        first = self._ids.index(lead)
        if lead in self._open:
            self.beginRemoveRows(QModelIndex(), first + 1, first + len(behind))
            self._open.remove(lead)
            del self._ids[first + 1 : first + 1 + len(behind)]
            self._grow_section(first, -len(behind))
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first + 1, first + len(behind))
            self._open.add(lead)
            self._unfold(lead)
            self.endInsertRows()
        index = self.index(first)
        self.dataChanged.emit(index, index)
        return first

    def with_stacks(self, ids: Iterable[PhotoId]) -> list[PhotoId]:
        """Photos with all those that stand behind them in closed stacks."""
        found: list[PhotoId] = []
        for id_ in ids:
            found.append(id_)
            if id_ not in self._open:
                found += map(PhotoId, self._stacks.get(id_, ()))
        return found

    def _unfold(self, lead: int) -> None:
        behind = array("q", self._stacks[lead])
        try:
            first = self._ids.index(lead)
        except ValueError:
            return
        self._ids[first + 1 : first + 1] = behind
        self._grow_section(first, len(behind))

    def _grow_section(self, row: int, by: int) -> None:
        ends = accumulate(section.photos for section in self._sections)
        number = next(number for number, end in enumerate(ends) if row < end)
        grown = replace(self._sections[number], photos=self._sections[number].photos + by)
        self._sections = (*self._sections[:number], grown, *self._sections[number + 1 :])

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Rows of the photos that are shown, in grid order; one pass, however many they are."""
        wanted = set(ids)
        if not wanted:
            return []
        return [row for row, photo_id in enumerate(self._ids) if photo_id in wanted]

    def cached(self, row: int) -> PhotoRow | None:
        """The row if it is cached; otherwise it is requested together with its neighbours."""
        photo_id = self._ids[row]
        found = self._rows.get(photo_id)
        if found is None and photo_id not in self._requested:
            self._wanted.add(row)
            if not self._ask_soon.isActive():
                self._ask_soon.start()
        return found

    def _ask(self) -> None:
        if not self._wanted:
            return
        first, last = min(self._wanted), max(self._wanted)
        rows: Iterable[int] = self._wanted
        if last - first < 4 * _PAGE:
            rows = range(max(0, first - _PAGE // 4), min(len(self._ids), last + _PAGE // 2))
        asked = {
            photo: row
            for row in rows
            for photo in (self._ids[row], *self._stacks.get(self._ids[row], ()))
            if photo not in self._rows and photo not in self._requested
        }
        self._wanted.clear()
        self._requested.update(asked)
        if asked:
            self.rows_needed.emit([PhotoId(photo_id) for photo_id in asked])

    # --- the Qt model ---------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        row = self.cached(index.row())
        if role == PHOTO_ROLE:
            return row.photo if row else None
        if role == STACK_ROLE:
            return self.stack_of(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                self._accessible_text(row, index.row()) if row else self.tr("Photo, still loading")
            )
        if role == Qt.ItemDataRole.ToolTipRole and row:
            return tool_tip(self._tip(row))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = self.with_stacks(self.photo_id(index.row()) for index in indexes)
        rows = [self._rows.get(id_) for id_ in ids]
        data.setUrls([QUrl.fromLocalFile(str(row.photo.path)) for row in rows if row])
        return data

    def roleNames(self) -> dict[int, QByteArray]:
        return {int(Qt.ItemDataRole.DisplayRole): QByteArray(b"display")}

    def _tip(self, row: PhotoRow) -> str:
        words = localise_caption(row.caption) or row.photo.path.name
        score = self._scores.get(row.photo.id)
        if score is None:
            return words
        return self.tr("{words}\nMatch {score}").format(
            words=words, score=formatting.number(score, 2)
        )

    def _accessible_text(self, row: PhotoRow, number: int) -> str:
        """The sentence a screen reader announces for the cell."""
        parts = [localise_caption(row.caption).removesuffix(".") or row.photo.path.name]
        if captured := row.photo.metadata.captured:
            parts.append(formatting.long_date(captured.local))
        if row.photo.moment is not None and not row.photo.moment.leads:
            time = play_time(row.photo.moment.time_ms)
            parts.append(self.tr("video, at {time}").format(time=time))
        elif row.photo.moment is not None:
            length = play_time(row.photo.metadata.duration_ms or 0)
            parts.append(self.tr("video, {length}").format(length=length))
        elif row.photo.clip is not None:
            parts.append(self.tr("moving photo"))
        if row.photo.state is PhotoState.OFFLINE:
            parts.append(self.tr("folder not reachable"))
        elif row.photo.state is PhotoState.MISSING:
            parts.append(self.tr("file missing"))
        stack = self.stack_of(number)
        if stack is not None and stack.leads:
            parts.append(self.tr("stack of %n photo(s)", "", stack.photos))
        elif stack is not None:
            parts.append(self.tr("in a stack"))
        return ", ".join(parts)
