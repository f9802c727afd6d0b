"""What was understood of a pasted text or a file, before it is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.records import Candidate, RowProblem
from ui.look import formatting
from ui.look.controls import describe, label
from ui.look.theme import unit_px
from ui.places.places_model import PlacesModel


class PlacesPreview(QWidget):
    """A read-only table of places above the lines that were skipped, merged or repaired."""

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self._model = PlacesModel(editable=False)
        self._count = label(kind="heading")
        self._table = make_places_table(self._model)
        self._table.setMinimumHeight(38 * unit)  # four places and the heading
        describe(self._table, self.tr("Places found"))
        self._problems_title = label(kind="muted")
        self._problems = QListWidget()
        self._problems.setWordWrap(True)
        self._problems.setMaximumHeight(20 * unit)
        describe(self._problems, self.tr("Lines that need a look"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self._count)
        column.addWidget(self._table, 1)
        column.addWidget(self._problems_title)
        column.addWidget(self._problems)
        self.show_places((), ())

    def show_places(self, places: Sequence[Candidate], problems: Sequence[RowProblem]) -> None:
        self._model.set_places(places)
        self._count.setText(
            self.tr("%n place(s) found", "", len(places)) if places else self.tr("No places yet")
        )
        self._problems.clear()
        for problem in problems:
            self._problems.addItem(
                self.tr("Line {line}: {reason}").format(
                    line=formatting.number(problem.line), reason=problem.reason
                )
            )
        self._problems_title.setText(self.tr("%n line(s) need a look", "", len(problems)))
        self._problems_title.setVisible(bool(problems))
        self._problems.setVisible(bool(problems))

    @property
    def places(self) -> tuple[Candidate, ...]:
        return self._model.places

    def problem_lines(self) -> list[str]:
        return [self._problems.item(row).text() for row in range(self._problems.count())]


def make_places_table(model: PlacesModel) -> QTableView:
    """A table of places with sensible widths and keyboard manners."""
    table = QTableView()
    table.setModel(model)
    unit = unit_px(table.font())
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(8 * unit)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    for column, width in enumerate((46, 74, 26, 36, 18, 16, 30, 30)):
        header.resizeSection(column, width * unit)
    header.setStretchLastSection(True)
    return table
