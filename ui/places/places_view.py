"""Candidate lists: named lists in a side panel, the places of one list in a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.records import Candidate, PlaceList, PlaceListId
from ui.drops import dropped_files, is_photo
from ui.look.controls import button, describe, label, let_undo_pass, tool_button, tool_tip
from ui.look.notice_bar import NoticeBar
from ui.look.state_page import StatePage
from ui.look.theme import unit_px
from ui.places.places_model import PlacesModel
from ui.places.places_preview import make_places_table

_ID_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class PlacesView(QFrame):
    """Lists of places to use in questions.

    Signals:
        list_selected(int), delete_requested(int), ask_requested(int): on a PlaceListId.
        renamed(int, str): PlaceListId and its new name.
        places_edited(int, tuple): PlaceListId and all its places after an edit or undo.
        paste_requested(), import_requested(), location_requested(), regions_requested(): the user
            wants these.
        marked_requested(NoticeBar): the user wants to see the marked places; changes are said there.
        files_dropped(list[Path]): files of any kind dropped on the view.
    """

    list_selected = Signal(int)
    delete_requested = Signal(int)
    ask_requested = Signal(int)
    renamed = Signal(int, str)
    places_edited = Signal(int, tuple)
    paste_requested = Signal()
    import_requested = Signal()
    location_requested = Signal()
    regions_requested = Signal()
    marked_requested = Signal(object)
    files_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        describe(self, self.tr("Places"))
        self.setAcceptDrops(True)
        self._current: PlaceListId | None = None
        unit = unit_px(self.font())
        self.notice = NoticeBar()
        self.model = PlacesModel()
        self.model.places_changed.connect(self._on_edited)
        self.model.edit_refused.connect(self.notice.warn)
        self._stack = QStackedWidget()
        self.state = StatePage()
        self._stack.addWidget(self.state)
        self._stack.addWidget(self._make_table_page(unit))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._make_side(unit))
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(1, False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.set_lists(())

    @property
    def current(self) -> PlaceListId | None:
        return self._current

    def set_lists(self, lists: Sequence[PlaceList], selected: PlaceListId | None = None) -> None:
        """Show these lists; `selected` (or the previous one) stays current, else the first."""
        wanted = selected or self._current
        self._lists.blockSignals(True)
        self._lists.clear()
        row_of = {}
        for row, entry in enumerate(lists):
            item = QListWidgetItem()
            self._fill_item(item, entry)
            self._lists.addItem(item)
            row_of[entry.id] = row
        self._lists.blockSignals(False)
        if not lists:
            self._current = None
            self._show_empty()
        else:
            self._lists.setCurrentRow(row_of.get(wanted, 0) if wanted is not None else 0)

    def say_again(self) -> None:
        """Refresh localised texts after the language or the units changed."""
        self.model.say_again()

    def undo(self) -> None:
        """Undo the last edit of the table, or else the action the notice offered to undo."""
        if self.model.undo_stack.canUndo():
            self.model.undo_stack.undo()
        else:
            self.notice.undo_last()

    def update_counts(self, lists: Sequence[PlaceList]) -> None:
        """Update the counts beside the names; the table is left alone."""
        by_id = {entry.id: entry for entry in lists}
        for row in range(self._lists.count()):
            item = self._lists.item(row)
            entry = by_id.get(item.data(_ID_ROLE))
            if entry is not None:
                self._fill_item(item, entry)

    def show_list(self, entry: PlaceList, places: Sequence[Candidate]) -> None:
        """Fill the table with one list."""
        self._current = entry.id
        self._name.setText(entry.name)
        self.model.set_places(places)
        self._stack.setCurrentIndex(1)

    # --- parts ----------------------------------------------------------------------------

    def _make_side(self, unit: int) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "panel")
        side.setMinimumWidth(40 * unit)
        self._lists = QListWidget()
        self._lists.setProperty("kind", "plain")
        self._lists.setWordWrap(True)
        describe(self._lists, self.tr("Lists of places"))
        self._lists.currentItemChanged.connect(lambda *_: self._emit_selected())
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * unit, 3 * unit, 2 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Lists of places"), "heading"))
        column.addWidget(self._lists, 1)
        column.addWidget(
            button(
                self.tr("My marked places …"),
                lambda: self.marked_requested.emit(self.notice),
                icon_name="star",
            )
        )
        column.addWidget(
            button(self.tr("Paste a list …"), self.paste_requested.emit, icon_name="paste")
        )
        column.addWidget(
            button(self.tr("Import a file …"), self.import_requested.emit, icon_name="import")
        )
        column.addWidget(
            button(
                self.tr("Places of the world …"),
                self.regions_requested.emit,
                icon_name="library",
                description=self.tr("Map extracts, for questions without a list."),
            )
        )
        column.addWidget(
            button(
                self.tr("Set my location …"),
                self.location_requested.emit,
                icon_name="places",
                description=self.tr("“Nearby” is measured from there."),
            )
        )
        return side

    def _make_table_page(self, unit: int) -> QWidget:
        page = QWidget()
        self._name = QLineEdit()
        let_undo_pass(self._name)
        self._name.setMaxLength(120)
        describe(self._name, self.tr("Name of this list"))
        self._name.editingFinished.connect(self._rename)
        self._table = make_places_table(self.model)
        describe(
            self._table,
            self.tr("Places of this list"),
            self.tr("Enter or F2 edits a cell, Delete removes rows, both can be undone."),
        )
        self._undo = tool_button(self.tr("Undo"), "undo", self.model.undo_stack.undo)
        self._undo.setEnabled(False)
        self.model.undo_stack.canUndoChanged.connect(self._undo.setEnabled)
        self.model.undo_stack.undoTextChanged.connect(self._name_undo)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self._undo)
        row.addWidget(tool_button(self.tr("Add a place"), "add", self._add_row))
        row.addWidget(tool_button(self.tr("Remove the selected places"), "trash", self._remove))
        row.addStretch(1)
        row.addWidget(button(self.tr("Delete list"), self._delete_list))
        row.addWidget(button(self.tr("Ask about these"), self._ask, kind="primary", icon_name=""))
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(self._name)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        return page

    def _name_undo(self, text: str) -> None:
        self._undo.setToolTip(tool_tip(self.tr("Undo: {what}").format(what=text)))

    def _fill_item(self, item: QListWidgetItem, entry: PlaceList) -> None:
        counted = self.tr("%n place(s)", "", entry.places)
        item.setText(f"{entry.name}\n{counted}")
        item.setData(_ID_ROLE, entry.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {counted}")
        item.setToolTip(tool_tip(entry.name))

    def _show_empty(self) -> None:
        self.state.show_state(
            "places",
            self.tr("Which places should I choose among?"),
            self.tr(
                "Paste a list from a message or a web page, or import a file. I compare the "
                "places on it with your photos. You can also drop a file here."
            ),
            (self.tr("Paste a list …"), self.paste_requested.emit),
            (self.tr("Import a file …"), self.import_requested.emit),
        )
        self._stack.setCurrentIndex(0)

    # --- requests --------------------------------------------------------------------------

    def _emit_selected(self) -> None:
        value = self._lists.currentIndex().data(_ID_ROLE)
        if value is not None:
            self.list_selected.emit(value)

    def _on_edited(self, places: tuple[Candidate, ...]) -> None:
        if self._current is not None:
            self.places_edited.emit(self._current, places)

    def _rename(self) -> None:
        name = self._name.text().strip()
        if self._current is not None and name:
            self.renamed.emit(self._current, name)

    def _add_row(self) -> None:
        row = self.model.add_place(Candidate(name=self.tr("New place")))
        index = self.model.index(row, 0)
        self._table.setCurrentIndex(index)
        self._table.edit(index)

    def _remove(self) -> None:
        rows = {index.row() for index in self._table.selectionModel().selectedIndexes()}
        self.model.remove_rows(sorted(rows))

    def _delete_list(self) -> None:
        if self._current is not None:
            self.delete_requested.emit(self._current)

    def _ask(self) -> None:
        if self._current is not None:
            self.ask_requested.emit(self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            if self.focusWidget() is self._table:
                self._remove()
                return
            if self.focusWidget() is self._lists:
                self._delete_list()
                return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _lists(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _lists(event)
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)


def _lists(event: QDropEvent) -> list[Path]:
    """Photos are left to the window, which adds their folder."""
    return [file for file in dropped_files(event) if not is_photo(file)]
