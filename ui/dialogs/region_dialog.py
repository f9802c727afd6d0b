"""Regions: places of the world from map extracts, for questions without a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.look import formatting
from ui.look.controls import button, describe, fit, label
from ui.look.theme import unit_px


@dataclass(frozen=True, slots=True)
class RegionEntry:
    """A region as it is listed."""

    name: str
    places: int
    size_bytes: int
    attribution: str


class RegionDialog(QDialog):
    """The regions that were added, and one that is being added.

    Signals:
        add_requested(), stop_requested(): the person wants to add an extract, or to stop it.
        remove_requested(str): name of a region.
    """

    add_requested = Signal()
    stop_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("Places of the world"))
        self._list = QListWidget()
        self._list.setProperty("kind", "plain")
        self._list.setWordWrap(True)
        describe(self._list, self.tr("Regions"))
        self._list.currentItemChanged.connect(lambda *_: self._update())
        self._attribution = label(kind="muted")
        self._status = label(kind="muted")
        self._problem = label(kind="danger")
        self._problem.hide()
        self._add = button(self.tr("Add an extract …"), self.add_requested.emit, kind="primary")
        self._stop = button(self.tr("Stop"), self.stop_requested.emit)
        self._remove = button(self.tr("Remove"), self._emit_remove)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(self._stop)
        row.addWidget(button(self.tr("Close"), self.accept))
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(label(self.tr("Places of the world"), "title"))
        column.addWidget(
            label(
                self.tr(
                    "Add an OpenStreetMap extract of your surroundings (a file ending in .osm.pbf, for "
                    "example from Geofabrik). Questions without a list then choose among its places. "
                    "Everything stays on this device."
                ),
                "muted",
            )
        )
        column.addWidget(self._list, 1)
        column.addWidget(self._attribution)
        column.addWidget(self._status)
        column.addWidget(self._problem)
        column.addLayout(row)
        fit(self, 150 * unit, 110 * unit)
        self.show_regions(())
        self.show_progress(None)

    def show_regions(self, regions: Sequence[RegionEntry]) -> None:
        """Show the regions that are there."""
        self._list.clear()
        for region in regions:
            counted = self.tr("%n place(s)", "", region.places)
            item = QListWidgetItem(
                f"{region.name} · {counted} · {formatting.byte_size(region.size_bytes)}"
            )
            item.setData(Qt.ItemDataRole.UserRole, region.name)
            self._list.addItem(item)
        self._attribution.setText(" · ".join(dict.fromkeys(each.attribution for each in regions)))
        self._update()

    def show_progress(self, found: int | None) -> None:
        """Show how many places were found so far; None when nothing is being added."""
        self._stop.setVisible(found is not None)
        self._add.setEnabled(found is None)
        self._status.setText(
            "" if found is None else self.tr("%n place(s) found so far", "", found)
        )

    def show_problem(self, sentence: str) -> None:
        """Say why a region was not added; empty to take it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _update(self) -> None:
        self._remove.setEnabled(self._list.currentRow() >= 0)

    def _emit_remove(self) -> None:
        name = self._list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if name:
            self.remove_requested.emit(name)
