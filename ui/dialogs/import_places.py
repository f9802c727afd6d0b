"""Import a table of places: detected format, column mapping, bad rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.records import Candidate, RowProblem
from ui.dialogs.new_list import NewListDialog
from ui.look.controls import describe, fit, label
from ui.look.theme import unit_px

_MAPPING_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """The contents read from a file.

    Attributes:
        headers: of all columns, in order.
        mapping: field of a place to the header of its column.
        problem: a sentence if nothing could be read; another mapping may fix it.
        doubtful: rows of `places` that may not be places; they are left unchecked.
    """

    places: Sequence[Candidate]
    problems: Sequence[RowProblem]
    headers: Sequence[str]
    mapping: Mapping[str, str]
    delimiter: str
    encoding: str
    problem: str = ""
    doubtful: Collection[int] = ()


class ImportPlacesDialog(NewListDialog):
    """Everything is shown before anything is stored.

    Signals:
        mapping_changed(dict[str, int]): field to 0-based column; reply with `show_preview`.
    """

    mapping_changed = Signal(dict)

    def __init__(self, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(file_name.rsplit(".", 1)[0], self.tr("Import"), parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("Import places"))
        self._detected = label(kind="muted")
        self._problem = label(kind="danger")
        self._problem.hide()
        self._combos: dict[str, QComboBox] = {}
        mapping = self._make_mapping(unit)
        column = self._make_column(self.tr("Import places from {file}").format(file=file_name))
        column.addWidget(self._detected)
        column.addWidget(self._problem)
        column.addWidget(self._make_middle(mapping, unit), 1)
        column.addLayout(self._make_bottom())
        fit(self, 191 * unit, 165 * unit)

    def _make_middle(self, mapping: QWidget, unit: int) -> QScrollArea:
        """Columns and preview; with large text they may need more space than the screen has."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit)
        column.addWidget(mapping)
        column.addWidget(self.preview, 1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        describe(area, self.tr("Columns and places"))
        return area

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the result of the current mapping."""
        self.preview.show_places(preview.places, preview.problems, preview.doubtful)
        self._detected.setText(
            self.tr("Columns are separated by {delimiter}, the text is {encoding}.").format(
                delimiter=self._delimiter_name(preview.delimiter), encoding=preview.encoding
            )
        )
        self._detected.setVisible(bool(preview.encoding))
        self._problem.setText(preview.problem)
        self._problem.setVisible(bool(preview.problem))
        headers = list(preview.headers)
        for field, combo in self._combos.items():
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItem(self.tr("not in the file"), -1)
                for number, header in enumerate(headers):
                    combo.addItem(header or self.tr("column {n}").format(n=number + 1), number)
                wanted = preview.mapping.get(field)
                combo.setCurrentIndex(headers.index(wanted) + 1 if wanted in headers else 0)

    def mapping(self) -> dict[str, int]:
        """Field to 0-based column, as chosen."""
        return {
            field: int(combo.currentData())
            for field, combo in self._combos.items()
            if combo.currentData() is not None and combo.currentData() >= 0
        }

    def field_combo(self, field: str) -> QComboBox:
        return self._combos[field]

    def _make_mapping(self, unit: int) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit)
        grid.setVerticalSpacing(unit)
        fields = {
            "name": self.tr("Name"), "description": self.tr("Description"),
            "category": self.tr("Kind"), "rating": self.tr("Rating"), "lat": self.tr("Latitude"),
            "lon": self.tr("Longitude"), "position": self.tr("Position"), "price": self.tr("Price"),
            "hours": self.tr("Hours"), "url": self.tr("Link"), "images": self.tr("Pictures"),
        }  # fmt: skip
        for number, (field, name) in enumerate(fields.items()):
            line, column = divmod(number, _MAPPING_COLUMNS)
            combo = QComboBox()
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(10)
            describe(combo, self.tr("Column for {field}").format(field=name))
            combo.activated.connect(lambda _index: self.mapping_changed.emit(self.mapping()))
            caption = label(name, "muted", wrap=False)
            caption.setBuddy(combo)
            grid.addWidget(caption, 2 * line, column)
            grid.addWidget(combo, 2 * line + 1, column)
            self._combos[field] = combo
        return box

    def _delimiter_name(self, delimiter: str) -> str:
        return {
            ",": self.tr("commas"), ";": self.tr("semicolons"), "\t": self.tr("tabs"),
            "|": self.tr("vertical bars"),
        }.get(delimiter, delimiter)  # fmt: skip
