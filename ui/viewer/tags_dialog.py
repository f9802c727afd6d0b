"""All metadata of one file, to read, filter and copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.look.controls import button, describe, fit, label, tool_tip
from ui.look.theme import unit_px


class TagsDialog(QDialog):
    """Names and values as written in the file; they arrive after it has opened.

    Args:
        photo_id: whose metadata it shows.
        file_name: for the title.
    """

    def __init__(self, photo_id: int, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.photo_id = photo_id
        self.setWindowTitle(self.tr("All metadata"))
        self._state = label(self.tr("Reading the file …"), "muted")
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Show only names or values with …"))
        self._filter.setClearButtonEnabled(True)
        describe(self._filter, self.tr("Filter the metadata"))
        self._filter.textChanged.connect(self._narrow)
        self._table = QTableWidget(0, 2)
        self._table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Value")])
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setWordWrap(True)
        describe(self._table, self.tr("Metadata of the file"), self.tr("Ctrl+C copies the rows."))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(lambda: self._copy(selected=True))
        self._copy_all = button(self.tr("Copy all"), lambda: self._copy(selected=False))
        self._copy_all.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self._copy_all)
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.close, kind="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(label(file_name, "title"))
        column.addWidget(self._state)
        column.addWidget(self._filter)
        column.addWidget(self._table, 1)
        column.addLayout(row)
        fit(self, 190 * unit, 160 * unit)

    def set_tags(self, tags: Sequence[tuple[str, str]]) -> None:
        """Show what was found."""
        self._state.setText(
            self.tr("%n field(s)", "", len(tags))
            if tags
            else self.tr("This file contains no metadata.")
        )
        self._table.setRowCount(len(tags))
        for row, tag in enumerate(tags):
            for column, text in enumerate(tag):
                item = QTableWidgetItem(text)
                item.setToolTip(tool_tip(text))
                self._table.setItem(row, column, item)
        self._table.resizeColumnToContents(0)
        self._copy_all.setEnabled(bool(tags))
        self._narrow(self._filter.text())

    def set_problem(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self._state.setText(sentence)

    def rows(self) -> list[tuple[str, str]]:
        """The visible rows."""
        return [
            self._row(at) for at in range(self._table.rowCount()) if not self._table.isRowHidden(at)
        ]

    def _row(self, at: int) -> tuple[str, str]:
        name, value = self._table.item(at, 0), self._table.item(at, 1)
        return (name.text() if name else "", value.text() if value else "")

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        for at in range(self._table.rowCount()):
            self._table.setRowHidden(at, wanted not in "\n".join(self._row(at)).casefold())

    def _copy(self, *, selected: bool) -> None:
        rows = self.rows()
        if selected:
            rows = [self._row(at.row()) for at in self._table.selectionModel().selectedRows()]
        QGuiApplication.clipboard().setText("\n".join(f"{name}\t{value}" for name, value in rows))
