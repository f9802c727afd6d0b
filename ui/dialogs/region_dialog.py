"""Regions: places from map extracts, for questions without a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QHBoxLayout,
    QLineEdit,
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
    """A region as listed."""

    name: str
    places: int
    size_bytes: int
    attribution: str


@dataclass(frozen=True, slots=True)
class ExtractEntry:
    """An extract available for download; without a size if that is unknown."""

    id: str
    name: str
    part_of: str
    size_bytes: int


class RegionDialog(QDialog):
    """The added regions, and one that is being added.

    Signals:
        add_requested(), stop_requested(): the user wants to add a file, or to cancel the import.
        download_requested(str): id of an extract.
        remove_requested(str): name of a region.
    """

    add_requested = Signal()
    stop_requested = Signal()
    download_requested = Signal(str)
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
        by_name = self._make_by_name(unit)
        self._is_busy = False
        self._add = button(self.tr("Add a file …"), self.add_requested.emit, kind="primary")
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
                    "Add the places around you: an OpenStreetMap extract (.osm.pbf) or a table of "
                    "Overture Places (.parquet). Questions without a list then choose among them. "
                    "Everything stays on this device."
                ),
                "muted",
            )
        )
        column.addWidget(self._list, 1)
        column.addWidget(self._attribution)
        column.addWidget(
            label(
                self.tr(
                    "Or download an extract by its name; this asks download.geofabrik.de for one file:"
                ),
                "muted",
            )
        )
        column.addLayout(by_name)
        column.addWidget(self._status)
        column.addWidget(self._problem)
        column.addLayout(row)
        fit(self, 150 * unit, 110 * unit)
        self.show_regions(())
        self.show_progress(None)

    def _make_by_name(self, unit: int) -> QHBoxLayout:
        """The field for the name of an extract, and its button."""
        self._extracts: dict[str, str] = {}
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("Country or part of one, for example Liechtenstein"))
        describe(
            self._name,
            self.tr("Extract to download"),
            self.tr("Type a name and choose one of those that are offered."),
        )
        self._name.textChanged.connect(lambda _text: self._update())
        self._name.returnPressed.connect(self._emit_download)
        self._download = button(self.tr("Download"), self._emit_download)
        by_name = QHBoxLayout()
        by_name.setSpacing(2 * unit)
        by_name.addWidget(self._name, 1)
        by_name.addWidget(self._download)
        return by_name

    def show_regions(self, regions: Sequence[RegionEntry]) -> None:
        """Show the existing regions."""
        self._list.clear()
        for region in regions:
            counted = self.tr("%n place(s)", "", region.places)
            item = QListWidgetItem(
                f"{region.name} · {counted} · {formatting.byte_size(region.size_bytes)}"
            )
            item.setData(Qt.ItemDataRole.UserRole, region.name)
            self._list.addItem(item)
        owners = " · ".join(dict.fromkeys(each.attribution for each in regions))
        self._attribution.setText(owners or self.tr("No region has been added yet."))
        self._update()

    def offer_extracts(self, extracts: Sequence[ExtractEntry]) -> None:
        """Offer these extracts as completions."""
        self._extracts = {_text_of(each): each.id for each in extracts}
        completer = QCompleter(list(self._extracts), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._name.setCompleter(completer)
        self._update()

    def show_download(self, done_bytes: int, total_bytes: int) -> None:
        """Show how much of an extract has been downloaded."""
        self.show_progress(0)
        self._status.setText(
            self.tr("{done} of {total} downloaded").format(
                done=formatting.byte_size(done_bytes), total=formatting.byte_size(total_bytes)
            )
        )

    def show_progress(self, found: int | None) -> None:
        """Show how many places were found so far; None when nothing is being added."""
        self._is_busy = found is not None
        self._stop.setVisible(self._is_busy)
        self._add.setEnabled(not self._is_busy)
        self._update()
        self._status.setText(
            "" if found is None else self.tr("%n place(s) found so far", "", found)
        )

    def show_problem(self, sentence: str) -> None:
        """Show why a region was not added; empty to clear the message."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _update(self) -> None:
        self._remove.setEnabled(self._list.currentRow() >= 0)
        self._download.setEnabled(self._chosen() is not None and not self._is_busy)

    def _chosen(self) -> str | None:
        """The id of the extract whose name was typed: in full, or as a unique prefix."""
        typed = self._name.text().strip().casefold()
        whole = [id_ for text, id_ in self._extracts.items() if text.casefold() == typed]
        begun = [
            id_ for text, id_ in self._extracts.items() if text.casefold().startswith(f"{typed} ·")
        ]
        found = whole or begun
        return found[0] if typed and len(found) == 1 else None

    def _emit_download(self) -> None:
        chosen = self._chosen()
        if chosen is not None and not self._is_busy:
            self.download_requested.emit(chosen)

    def _emit_remove(self) -> None:
        name = self._list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if name:
            self.remove_requested.emit(name)


def _text_of(extract: ExtractEntry) -> str:
    size = formatting.byte_size(extract.size_bytes) if extract.size_bytes else ""
    return " · ".join(filter(None, (extract.name, extract.part_of, size)))
