"""How a pasted text or a file was parsed, before it is saved."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.records import Candidate, RowProblem
from ui.look import formatting
from ui.look.controls import button, describe, label, tool_button
from ui.look.theme import unit_px
from ui.look.wording import translated
from ui.places.places_model import DESCRIPTION, PlacesModel

_MOST_UNITS: Final = (60, 74, 40, 40, 24, 40, 70, 60)  # by column, in spacing units
_MEASURED_ROWS: Final = 30  # from the first visible one; more would hold up the window
_SHOWN_PROBLEMS: Final = 500  # a list of 100 000 would hold up the window


class PlacesPreview(QWidget):
    """A table of places to check, correct, merge and split, above the lines that need attention.

    Signals:
        places_changed(): the selection to save has changed.
    """

    places_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self._model = PlacesModel(ticked=True)
        self._count = label(kind="heading")
        self._table = make_places_table(self._model)
        self._table.setMinimumHeight(38 * unit)  # four places and the header
        describe(
            self._table,
            self.tr("Places found"),
            self.tr("Space ticks a row, Enter or F2 edits a cell, Delete removes rows."),
        )
        self._notice = label(kind="danger")
        self._notice.hide()
        self._problems_title = label(kind="muted")
        self._problems = QListWidget()
        self._problems.setWordWrap(True)
        self._problems.setMaximumHeight(20 * unit)
        describe(self._problems, self.tr("Lines that need a look"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addLayout(self._make_head(unit))
        column.addWidget(self._table, 1)
        column.addWidget(self._notice)
        column.addWidget(self._problems_title)
        column.addWidget(self._problems)
        QShortcut(QKeySequence.StandardKey.Delete, self._table, self._remove,
                  context=Qt.ShortcutContext.WidgetShortcut)  # fmt: skip
        QShortcut(QKeySequence.StandardKey.Undo, self, self._model.undo_stack.undo,
                  context=Qt.ShortcutContext.WidgetWithChildrenShortcut)  # fmt: skip
        self._model.places_changed.connect(self._on_changed)
        self._model.ticks_changed.connect(self._on_changed)
        self._model.edit_refused.connect(self._say)
        self._table.selectionModel().selectionChanged.connect(lambda *_: self._update_buttons())
        self.show_places((), ())

    def _make_head(self, unit: int) -> QHBoxLayout:
        self._undo = tool_button(self.tr("Undo"), "undo", self._model.undo_stack.undo)
        self._merge = button(self.tr("Merge"), self._merge_rows)
        describe(self._merge, self.tr("Merge"), self.tr("The selected rows are one place."))
        self._split = button(self.tr("Split"), self._split_row)
        describe(self._split, self.tr("Split"), self.tr("The selected row names several places."))
        self._trash = tool_button(self.tr("Remove the selected places"), "trash", self._remove)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self._count, 1)
        for control in (self._merge, self._split, self._undo, self._trash):
            row.addWidget(control)
        return row

    def show_places(
        self,
        places: Sequence[Candidate],
        problems: Sequence[RowProblem],
        doubtful: Collection[int] = (),
    ) -> None:
        """Show what was found; rows that may not be places are left unchecked."""
        self._model.set_places(places, doubtful)
        self._problems.clear()
        for problem in problems[:_SHOWN_PROBLEMS]:
            self._problems.addItem(
                self.tr("Line {line}: {reason}").format(
                    line=formatting.number(problem.line), reason=translated(problem.reason)
                )
            )
        more = len(problems) - _SHOWN_PROBLEMS
        if more > 0:
            self._problems.addItem(self.tr("and %n more line(s)", "", more))
        self._problems_title.setText(self.tr("%n line(s) need a look", "", len(problems)))
        self._problems_title.setVisible(bool(problems))
        self._problems.setVisible(bool(problems))
        self._on_changed()

    @property
    def places(self) -> tuple[Candidate, ...]:
        """The places to save: those that are checked."""
        return self._model.wanted

    def _on_changed(self) -> None:
        found, wanted = len(self._model.places), len(self._model.wanted)
        if not found:
            text = self.tr("No places yet")
        elif wanted == found:
            text = self.tr("%n place(s) found", "", found)
        else:
            chosen = self.tr("%n place(s) ticked", "", wanted)
            text = self.tr("{chosen} of {found}").format(
                chosen=chosen, found=formatting.number(found)
            )
        self._count.setText(text)
        self._notice.hide()
        self._update_buttons()
        self.places_changed.emit()

    def _update_buttons(self) -> None:
        selected = len(self._rows())
        self._merge.setEnabled(selected > 1)
        self._split.setEnabled(selected == 1)
        self._trash.setEnabled(selected > 0)
        self._undo.setEnabled(self._model.undo_stack.canUndo())

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self._table.selectionModel().selectedIndexes()})

    def _merge_rows(self) -> None:
        self._model.merge_rows(self._rows())

    def _split_row(self) -> None:
        self._model.split_row(self._rows()[0])

    def _remove(self) -> None:
        self._model.remove_rows(self._rows())

    def _say(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._notice.show()

    def problem_lines(self) -> list[str]:
        return [self._problems.item(row).text() for row in range(self._problems.count())]


def make_places_table(model: PlacesModel) -> QTableView:
    """A table of places with sensible widths and keyboard behaviour."""
    table = QTableView()
    table.setModel(model)
    unit = unit_px(table.font())
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(8 * unit)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
    model.modelReset.connect(lambda: _give_room(table))
    _give_room(table)
    return table


def _give_room(table: QTableView) -> None:
    """Each column as wide as what is in it, within limits; its heading is always readable."""
    unit = unit_px(table.font())
    header = table.horizontalHeader()
    columns = range(header.count())
    needed = [max(table.sizeHintForColumn(c), header.sectionSizeHint(c)) + unit for c in columns]
    given = [min(room, most * unit) for room, most in zip(needed, _MOST_UNITS, strict=True)]
    spare = max(0, table.viewport().width() - sum(given))
    given[DESCRIPTION] = min(needed[DESCRIPTION], given[DESCRIPTION] + spare)
    for column, room in zip(columns, given, strict=True):
        header.resizeSection(column, room)
