"""The files that are not in the library, each with its reason, and a way to retry."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
)

from core.records import FileFailure
from ui.look import formatting
from ui.look.controls import button, describe, keep_scroll, label, tool_tip
from ui.look.theme import unit_px
from ui.look.wording import translated

Index = QModelIndex | QPersistentModelIndex
_COLUMNS: Final = 3
_NARROW_CHARS: Final = 110


class FailuresModel(QAbstractTableModel):
    """File, folder and reason of each failure."""

    def __init__(self) -> None:
        super().__init__()
        self._failures: tuple[FileFailure, ...] = ()

    def set_failures(self, failures: Sequence[FileFailure]) -> None:
        self.beginResetModel()
        self._failures = tuple(failures)
        self.endResetModel()

    def failure(self, row: int) -> FileFailure:
        return self._failures[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._failures)

    def columnCount(self, _parent: Index | None = None) -> int:
        return _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Reason"), self.tr("Folder"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        failure = self._failures[index.row()]
        path = failure.path
        texts = (
            formatting.isolated(path.name),
            translated(failure.reason),
            formatting.isolated(str(path.parent)),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(texts[index.column()])
        return None


class FailuresView(QFrame):
    """A table of failures.

    Signals:
        retry_requested(): retry all of them.
        show_requested(Path): show one file in the file manager.
        closed(): back to the photos.
    """

    retry_requested = Signal()
    show_requested = Signal(Path)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self.model = FailuresModel()
        self._title = label(kind="title")
        self._table = QTableView()
        self._table.setModel(self.model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self._table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measuring thousands is slow
        self._table.setWordWrap(True)
        self._table.setShowGrid(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 46 * unit)
        describe(self._table, self.tr("Files that could not be read"))
        self._table.activated.connect(
            lambda index: self.show_requested.emit(self.model.failure(index.row()).path)
        )
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Back to the photos"), self.closed.emit, icon_name="previous"))
        row.addStretch(1)
        self._retry = button(
            self.tr("Try again"), self.retry_requested.emit, kind="primary", icon_name=""
        )
        row.addWidget(self._retry)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addLayout(row)
        column.addWidget(self._title)
        column.addWidget(
            label(
                self.tr(
                    "Everything else is in your library. These files were left alone; nothing in "
                    "them was changed."
                ),
                "muted",
            )
        )
        column.addWidget(self._table, 1)

    def set_failures(self, failures: Sequence[FileFailure]) -> None:
        """Show these; scroll position and selected file stay."""
        current = self._table.currentIndex()
        chosen = self.model.failure(current.row()).path if current.isValid() else None
        with keep_scroll(self._table):
            self.model.set_failures(failures)
            paths = [failure.path for failure in failures]
            if chosen in paths:
                self._table.selectRow(paths.index(chosen))
        self._table.verticalHeader().setDefaultSectionSize(self._row_height())
        self._title.setText(
            self.tr("%n file(s) could not be read", "", len(failures))
            if failures
            else self.tr("Every file could be read")
        )
        self._table.setVisible(bool(failures))
        self._retry.setVisible(bool(failures))

    def _row_height(self) -> int:
        """Space for a typical reason, which a narrow column wraps into more lines."""
        metrics = self.fontMetrics()
        is_narrow = self.width() < _NARROW_CHARS * metrics.averageCharWidth()
        return (4 if is_narrow else 2) * metrics.lineSpacing() + 2 * unit_px(self.font())
