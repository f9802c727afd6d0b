"""Search and filters above the photo grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import partial
from typing import Final

from PySide6.QtCore import QDate, QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.records import Facet, FacetValue, MatchedBy, PhotoId, RootId
from ui.library.facets_panel import facet_text, value_text
from ui.look import formatting
from ui.look.controls import (
    announce,
    button,
    clear_layout,
    describe,
    label,
    let_undo_pass,
    tool_button,
)
from ui.look.flow_layout import FlowLayout
from ui.look.icons import icon
from ui.look.theme import unit_px

_TYPING_PAUSE_MS: Final = 300
_FIRST_YEAR: Final = 1990


class Show(Enum):
    """Which photos of the library to show."""

    ALL = "all"
    WITH_PLACE = "with_place"
    DUPLICATES = "duplicates"
    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class LibraryFilter:
    """The user's filter; `similar_to` and `text` are mutually exclusive.

    Attributes:
        folder: in the root, relative to it; empty for all of it.
        facets: at most one value of each.
        on_map: only these photos, chosen on the map; empty for no restriction.
        without: kinds of restrictions in the text that the user has lifted.
    """

    text: str = ""
    similar_to: PhotoId | None = None
    root_id: RootId | None = None
    folder: str = ""
    facets: tuple[FacetValue, ...] = ()
    show: Show = Show.ALL
    taken_from: date | None = None
    taken_to: date | None = None
    on_map: tuple[PhotoId, ...] = ()
    without: tuple[MatchedBy, ...] = ()

    @property
    def is_everything(self) -> bool:
        return self == self.place

    @property
    def place(self) -> LibraryFilter:
        """The same folder without any other condition."""
        return LibraryFilter(root_id=self.root_id, folder=self.folder)

    def with_facet(self, chosen: FacetValue) -> LibraryFilter:
        """With another value of a facet."""
        return replace(self, facets=(*self.without_facet(chosen.facet).facets, chosen))

    def without_facet(self, facet: Facet) -> LibraryFilter:
        """With any value of a facet."""
        return replace(self, facets=tuple(each for each in self.facets if each.facet is not facet))


class FilterBar(QFrame):
    """A search field, categories of photos, a date range, and zoom.

    Signals:
        filter_changed(LibraryFilter): at once, or 300 ms after the last key while typing.
        search_repeated(): the same text was entered once more.
        zoom_requested(int): +1 or -1.
        stacking_changed(bool): whether photos that show the same are to be stacked.
        justified_changed(bool): whether photos are to be shown in their own shapes.
    """

    filter_changed = Signal(object)
    search_repeated = Signal()
    zoom_requested = Signal(int)
    stacking_changed = Signal(bool)
    justified_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self._filter = LibraryFilter()
        self.search = QLineEdit()
        let_undo_pass(self.search)
        self.search.setPlaceholderText(self.tr("Search your photos, for example “dog on a beach”"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        describe(self.search, self.tr("Search photos"), self.tr("Results follow as you type."))
        for child in self.search.findChildren(QToolButton):
            child.setAccessibleName(self.tr("Clear or start the search"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._take_text)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._take_text)
        self.search.returnPressed.connect(self.search.selectAll)  # the next query replaces it

        self._show = QComboBox()
        self._show.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, text in (
            (Show.ALL, self.tr("All photos")),
            (Show.WITH_PLACE, self.tr("With a place")),
            (Show.DUPLICATES, self.tr("Duplicates")),
            (Show.MISSING, self.tr("File missing")),
            (Show.FAILED, self.tr("Not readable")),
        ):
            self._show.addItem(text, value)
        describe(self._show, self.tr("Show"))
        self._show.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._show.activated.connect(lambda _index: self._change(show=self._show.currentData()))

        self._summary = label(kind="muted", wrap=False)
        self._last_result = (LibraryFilter(), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit)
        column.setSpacing(2 * unit)
        column.addLayout(self._make_row(2 * unit))
        column.addWidget(self._make_dates_row())
        column.addLayout(self._make_chips_row())
        self._facets = QWidget()
        FlowLayout(self._facets, gap=unit)
        column.addWidget(self._facets)
        self._refresh()

    @property
    def current(self) -> LibraryFilter:
        return self._filter

    def set_filter(self, wanted: LibraryFilter) -> None:
        """Show a filter that was set elsewhere, such as a folder or “similar photos”."""
        if wanted == self._filter:
            return
        self._filter = wanted
        self._typing.stop()
        with QSignalBlocker(self.search):
            self.search.setText(wanted.text)
        self._show.setCurrentIndex(self._show.findData(wanted.show))
        self.set_limits(())
        self._refresh()
        self.filter_changed.emit(wanted)

    @property
    def stacked(self) -> bool:
        """Whether photos that show the same are to be stacked."""
        return self._stacks.isChecked()

    def set_stacked(self, stacked: bool) -> None:
        self._stacks.setChecked(stacked)

    def _toggle_stacks(self) -> None:
        self.stacking_changed.emit(self.stacked)

    @property
    def justified(self) -> bool:
        """Whether photos are to be shown in their own shapes."""
        return self._shapes.isChecked()

    def set_justified(self, justified: bool) -> None:
        self._shapes.setChecked(justified)

    def _toggle_shapes(self) -> None:
        self.justified_changed.emit(self.justified)

    def set_limits(self, limits: Sequence[tuple[MatchedBy, str]]) -> None:
        """Show what the words of a search restrict it to; each restriction can be lifted."""
        clear_layout(self._limits)
        for kind, text in limits:
            chip = button(text, partial(self._lift, kind), icon_name="close")
            describe(chip, text, self.tr("Press to search without this."))
            self._chips.addWidget(chip)
        self._limits.setVisible(bool(limits))

    def set_summary(self, text: str) -> None:
        """Show a status text, such as the number of photos."""
        self._summary.setText(text)

    def set_result(self, text: str) -> None:
        """Show what a search came to; a screen reader says it once, however often it is searched again."""
        is_news = (self.current, text) != self._last_result
        self._last_result = (self.current, text)
        self.set_summary(text)
        if is_news:
            announce(self._summary, text)

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            for edit in (self._from, self._to):
                edit.setDisplayFormat(formatting.date_pattern())
            self._refresh()

    def _make_row(self, gap: int) -> QHBoxLayout:
        self._dates = tool_button(
            self.tr("Choose dates"), "calendar", self._toggle_dates, checkable=True
        )
        self._stacks = tool_button(
            self.tr("Stack photos of the same"), "stack", self._toggle_stacks, checkable=True
        )
        self._shapes = tool_button(
            self.tr("Photos in their own shapes"), "rows", self._toggle_shapes, checkable=True
        )
        smaller, larger = self.tr("Smaller pictures"), self.tr("Larger pictures")
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self.search, 1)
        for widget in (
            self._show,
            self._dates,
            self._stacks,
            self._shapes,
            tool_button(smaller, "zoom-out", lambda: self.zoom_requested.emit(-1)),
            tool_button(larger, "zoom-in", lambda: self.zoom_requested.emit(1)),
        ):
            row.addWidget(widget)
        return row

    def _make_dates_row(self) -> QFrame:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        self._widest = QDate(_FIRST_YEAR, 1, 1), QDate.currentDate()  # these filter nothing
        self._from = self._make_date(self.tr("Taken from"), self._widest[0])
        self._to = self._make_date(self.tr("Taken until"), self._widest[1])
        for text, edit in ((self.tr("From"), self._from), (self.tr("until"), self._to)):
            caption = label(text, wrap=False)
            caption.setBuddy(edit)
            row.addWidget(caption)
            row.addWidget(edit)
        row.addWidget(button(self.tr("Any date"), self._clear_dates, kind="link"))
        row.addStretch(1)
        frame.hide()
        self._dates_row = frame
        return frame

    def _make_date(self, name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day)
        edit.setDisplayFormat(formatting.date_pattern())
        edit.setCalendarPopup(True)
        describe(edit, name)
        edit.editingFinished.connect(self._take_dates)
        return edit

    def _make_chips_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._clear = button(
            self.tr("Show everything"),
            lambda: self.set_filter(self._filter.place),
            kind="link",
        )
        self._on_map = button("", lambda: self._change(on_map=()), icon_name="close")
        self._limits = QFrame()
        self._chips = QHBoxLayout(self._limits)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._limits.hide()
        row.addWidget(self._on_map)
        row.addWidget(self._limits)
        row.addWidget(self._summary, 1)
        row.addWidget(self._clear)
        return row

    def _lift(self, kind: MatchedBy) -> None:
        self._change(without=(*self._filter.without, kind))

    def _toggle_dates(self) -> None:
        self._dates_row.setVisible(self._dates.isChecked())
        if self._dates.isChecked():
            self._from.setFocus()
        else:
            self._clear_dates()

    def _clear_dates(self) -> None:
        for edit, day in zip((self._from, self._to), self._widest, strict=True):
            edit.setDate(day)
        self._change(taken_from=None, taken_to=None)

    def _take_dates(self) -> None:
        """Apply the chosen days; without any, undated photos stay included."""
        first, last = (
            _python_date(edit.date()) if edit.date() != day else None
            for edit, day in zip((self._from, self._to), self._widest, strict=True)
        )
        if first is not None and last is not None:
            first, last = min(first, last), max(first, last)
        self._change(taken_from=first, taken_to=last)

    def _take_text(self) -> None:
        self._typing.stop()
        text = self.search.text().strip()
        if text and text == self._filter.text:
            self.search_repeated.emit()
        elif text or self._filter.text:
            self._change(text=text, similar_to=None, without=())

    def _change(self, **values: object) -> None:
        if self._typing.isActive():  # text typed just before counts, too
            values = {
                "text": self.search.text().strip(), "similar_to": None, "without": (), **values,
            }  # fmt: skip
        self.set_filter(replace(self._filter, **values))  # type: ignore[arg-type]  # its own fields

    def _refresh(self) -> None:
        self._clear.setVisible(not self._filter.is_everything)
        self._show_facets()
        chosen = len(self._filter.on_map)
        self._on_map.setVisible(bool(chosen))
        self._on_map.setText(self.tr("Photos on the map: %n", "", chosen))
        describe(self._on_map, self._on_map.text(), self.tr("Press to show the others again."))

    def _show_facets(self) -> None:
        clear_layout(self._facets)
        chips = self._facets.layout()
        assert chips is not None  # set in __init__
        for chosen in self._filter.facets:
            text = self.tr("{facet}: {value}").format(
                facet=facet_text(chosen.facet),
                value=formatting.isolated(value_text(chosen.facet, chosen.value)),
            )
            chip = button(
                text.replace("&", "&&"), partial(self._drop, chosen.facet), icon_name="close"
            )
            describe(chip, text, self.tr("Press to show the others again."))
            chips.addWidget(chip)
        self._facets.setVisible(bool(self._filter.facets))

    def _drop(self, facet: Facet) -> None:
        self.set_filter(self._filter.without_facet(facet))


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
