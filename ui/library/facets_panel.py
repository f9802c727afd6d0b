"""Photos counted by year, place, person and more; a click shows only those."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from core.records import Facet, FacetCount, FacetValue
from ui.look import formatting
from ui.look.controls import describe, label, tool_tip
from ui.look.icons import icon
from ui.look.photo_words import localise_place
from ui.look.popups import pop_up
from ui.look.theme import unit_px
from ui.look.trees import children_of

_FACET_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_VALUE_ROLE: Final = Qt.ItemDataRole.UserRole + 2


class FacetsPanel(QFrame):
    """One row a facet; open, it counts its values among the photos shown.

    Signals:
        counts_wanted(Facet): it was opened; reply with `set_counts`.
        album_renamed(str), album_deleted(str): the user wants to, by the menu of an album.
        value_chosen(FacetValue), value_dropped(Facet): show only such photos, or others again.
    """

    counts_wanted = Signal(object)
    album_renamed = Signal(str)
    album_deleted = Signal(str)
    value_chosen = Signal(object)
    value_dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        unit = unit_px(self.font())
        self._chosen: dict[Facet, str] = {}
        self._tree = _Tree()
        self._tree.setProperty("kind", "plain")
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(3 * unit)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        describe(
            self._tree,
            self.tr("Choose photos by"),
            self.tr("Open a row to see its values; choose one to see only its photos."),
        )
        self._rows = {facet: QTreeWidgetItem() for facet in Facet}
        for facet, row in self._rows.items():
            row.setData(0, _FACET_ROLE, facet.value)
            row.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            row.setFirstColumnSpanned(True)
            self._tree.addTopLevelItem(row)
        self._name_rows()
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._open_menu)
        self._tree.itemExpanded.connect(self._on_expanded)
        self._tree.itemClicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Choose photos by"), "heading"))
        column.addWidget(self._tree, 1)

    def open_facets(self) -> list[Facet]:
        """Those whose values are visible."""
        return [facet for facet, row in self._rows.items() if row.isExpanded()]

    def set_chosen(self, chosen: Sequence[FacetValue]) -> None:
        """Mark what photos are restricted to."""
        self._chosen = {each.facet: each.value for each in chosen}
        for facet in self._rows:
            for item in self.rows(facet):
                self._mark(item, facet)

    def set_counts(self, facet: Facet, counts: Sequence[FacetCount]) -> None:
        """Show the values of a facet; scroll position and focus stay."""
        row = self._rows[facet]
        current = self._tree.currentItem()
        kept = (
            current.data(0, _VALUE_ROLE)
            if current is not None and current.parent() is row
            else None
        )
        row.takeChildren()
        for count in counts:
            item = QTreeWidgetItem(
                [value_text(facet, count.value), formatting.number(count.photos)]
            )
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, _FACET_ROLE, facet.value)
            item.setData(0, _VALUE_ROLE, count.value)
            item.setToolTip(0, tool_tip(item.text(0)))
            photos = self.tr("%n photo(s)", "", count.photos)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {photos}")
            row.addChild(item)
            self._mark(item, facet)
            if count.value == kept:
                self._tree.setCurrentItem(item)
        if not counts:
            none = QTreeWidgetItem([self.tr("None of these photos has any.")])
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            row.addChild(none)
            none.setFirstColumnSpanned(True)

    def rows(self, facet: Facet) -> list[QTreeWidgetItem]:
        """The rows of the values of a facet."""
        return children_of(self._rows[facet])

    def _mark(self, item: QTreeWidgetItem, facet: Facet) -> None:
        value = item.data(0, _VALUE_ROLE)
        font = self.font()
        font.setBold(value is not None and self._chosen.get(facet) == value)
        item.setFont(0, font)
        item.setFont(1, font)

    def _name_rows(self) -> None:
        for facet, row in self._rows.items():
            row.setText(0, facet_text(facet))

    def _on_expanded(self, item: QTreeWidgetItem) -> None:
        self.counts_wanted.emit(Facet(item.data(0, _FACET_ROLE)))

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        if item.parent() is None:
            item.setExpanded(not item.isExpanded())
        else:
            self._choose(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        value = item.data(0, _VALUE_ROLE)
        if value is None:
            return
        facet = Facet(item.data(0, _FACET_ROLE))
        if self._chosen.get(facet) == value:
            self.value_dropped.emit(facet)
        else:
            self.value_chosen.emit(FacetValue(facet, value))

    def album_menu(self, name: str) -> QMenu:
        """The context menu of an album."""
        menu = QMenu(self)
        menu.addAction(icon("edit"), self.tr("Rename …"), lambda: self.album_renamed.emit(name))
        menu.addAction(
            icon("trash"),
            self.tr("Delete the album (its photos stay)"),
            lambda: self.album_deleted.emit(name),
        )
        return menu

    def _open_menu(self, point: QPoint) -> None:
        item = self._tree.itemAt(point)
        if item is None or item.parent() is not self._rows[Facet.ALBUM]:
            return
        if name := item.data(0, _VALUE_ROLE):  # the favourites have none
            pop_up(self.album_menu(name), self._tree.viewport().mapToGlobal(point))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_rows()
            for facet in self.open_facets():
                self.counts_wanted.emit(facet)


class _Tree(QTreeWidget):
    """Return and Space do what a click does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        item = self.currentItem()
        if event.key() in keys and item is not None:
            self.itemClicked.emit(item, 0)
        else:
            super().keyPressEvent(event)


def facet_text(facet: Facet) -> str:
    """The name of a facet."""
    translate = QCoreApplication.translate
    return {
        Facet.ALBUM: translate("Facets", "Album"),
        Facet.YEAR: translate("Facets", "Year"),
        Facet.PLACE: translate("Facets", "Place"),
        Facet.PERSON: translate("Facets", "Person"),
        Facet.KEYWORD: translate("Facets", "Keyword"),
        Facet.RATING: translate("Facets", "Rating"),
        Facet.CAMERA: translate("Facets", "Camera"),
        Facet.KIND: translate("Facets", "Kind of file"),
    }[facet]


def value_text(facet: Facet, value: str) -> str:
    """A value of a facet as shown."""
    if facet is Facet.RATING:
        stars = "★" * int(value)
        return (
            stars
            if value == "5"
            else QCoreApplication.translate("Facets", "{stars} or more").format(stars=stars)
        )
    if facet is Facet.ALBUM:
        return value or QCoreApplication.translate("Facets", "Favourites")
    if facet is Facet.KEYWORD:
        return value.replace("|", " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ")
    return localise_place(value) if facet is Facet.PLACE else value
