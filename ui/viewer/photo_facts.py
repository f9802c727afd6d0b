"""Everything that is known about the photo in the viewer, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.conventions.play_time import play_time
from core.records import Photo, PhotoState
from ui.look import formatting
from ui.look.captions import localise_caption
from ui.look.controls import button, clear_layout, describe, label
from ui.look.flow_layout import FlowLayout
from ui.look.photo_words import caption_note, localise_place
from ui.look.theme import unit_px
from ui.viewer.photo_details import PhotoDetails
from ui.viewer.shown_words import ShownWords
from ui.viewer.spot_map import SpotMap

if TYPE_CHECKING:  # a map is loaded when the first one is opened
    from ui.map.base_map import BaseMap

_WIDTH_UNITS: Final = 76
_LEVEL: Final = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "


class PhotoFacts(QScrollArea):
    """A column of facts beside the picture.

    Args:
        base_map: returns the base map.

    Signals:
        word_requested(str): the user searches for a word, a keyword or a name.
        word_denied(str, bool): the photo does not show a word, or does after all.
        similar_requested(), show_requested(), open_requested(), tags_requested(): on this photo.
        play_requested(): the clip it is from, or that was recorded with it.
        hide_toggled(): use this photo in answers or not.
        picture_copied(), path_copied(): into the clipboard.
    """

    word_requested = Signal(str)
    word_denied = Signal(str, bool)
    similar_requested = Signal()
    show_requested = Signal()
    open_requested = Signal()
    play_requested = Signal()
    tags_requested = Signal()
    hide_toggled = Signal()
    picture_copied = Signal()
    path_copied = Signal()

    def __init__(self, base_map: Callable[[], BaseMap]) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self.caption = label(kind="heading", selectable=True)
        self._caption_note = label(kind="small")
        self.words = ShownWords()
        self.words.search_requested.connect(self.word_requested)
        self.words.denied.connect(self.word_denied)
        self.keywords = _Chips(self.tr("Keywords"), self.word_requested.emit)
        self.people = _Chips(self.tr("People"), self.word_requested.emit)
        self.written_title = label(self.tr("Text in the photo"), "muted")
        self.written = label(selectable=True)
        self.facts = QWidget()
        grid = QGridLayout(self.facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit)
        grid.setVerticalSpacing(unit)
        grid.setColumnStretch(1, 1)
        self.map = SpotMap(base_map)
        inner = self._inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        for part in (
            self.caption, self._caption_note, self.words, self.keywords, self.people,
            self.written_title, self.written, self.facts, self.map, *self._make_buttons(),
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        inner.hide()  # until there is something to show
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFixedWidth(_WIDTH_UNITS * unit)
        describe(self, self.tr("About this photo"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setFixedWidth(_WIDTH_UNITS * unit_px(self.font()))

    def show_details(self, details: PhotoDetails) -> None:
        """Fill the column."""
        self._inner.show()
        photo, annotation, notes = details.photo, details.annotation, details.notes
        caption = localise_caption(annotation.caption) if annotation else ""
        self.caption.setText(caption or photo.path.name)
        self._caption_note.setText(caption_note())
        is_english = annotation is not None and caption == annotation.caption
        self._caption_note.setVisible(bool(caption and is_english and caption_note()))
        words = annotation.aspects if annotation else ()
        self.words.set_words([each.word for each in words], details.denied, details.uncertain)
        self.keywords.set_texts(notes.keywords)
        self.people.set_texts(notes.people)
        self.written.setText(details.written)
        self.written.setAccessibleName(details.written)
        for part in (self.written_title, self.written):
            part.setVisible(bool(details.written))
        self._fill_facts(details)
        self.map.set_spot(photo.metadata.gps, localise_place(details.town))
        self.hide_button.setText(
            self.tr("Use this photo again") if details.hidden else self.tr("Never use this photo")
        )
        self.hide_button.setAccessibleName(self.hide_button.text())
        self.hide_button.setToolTip(
            self.tr("Hidden photos stay in the library but shape no answer.")
        )
        self.play_button.setVisible(photo.clip is not None)
        for each in self._needing_file:
            each.setEnabled(photo.state is PhotoState.PRESENT)

    @property
    def can_play(self) -> bool:
        """Whether the photo is a video that is there, or has one."""
        return not self.play_button.isHidden() and self.play_button.isEnabled()

    def _make_buttons(self) -> tuple[QPushButton, ...]:
        self.play_button = button(
            self.tr("Play video"),
            self.play_requested.emit,
            icon_name="play",
            description=self.tr("The space bar plays it, too."),
        )
        similar = button(self.tr("Similar photos"), self.similar_requested.emit, icon_name="search")
        folder = button(self.tr("Show in folder"), self.show_requested.emit, icon_name="folder")
        opened = button(
            self.tr("Open with another program"), self.open_requested.emit, icon_name="export"
        )
        tags = button(self.tr("All metadata …"), self.tags_requested.emit, icon_name="info")
        copy = button(self.tr("Copy"), icon_name="paste")
        menu = QMenu(copy)
        menu.addAction(self.tr("Picture"), self.picture_copied.emit)
        menu.addAction(self.tr("Path of the file"), self.path_copied.emit)
        copy.setMenu(menu)
        self.hide_button = button(
            self.tr("Never use this photo"), self.hide_toggled.emit, icon_name="hide"
        )
        self._needing_file = (self.play_button, folder, opened, tags)
        return self.play_button, similar, folder, opened, copy, tags, self.hide_button

    def _fill_facts(self, details: PhotoDetails) -> None:
        clear_layout(self.facts)
        grid = self.facts.layout()
        assert isinstance(grid, QGridLayout)  # set in __init__
        for number, (name, value) in enumerate(self._rows(details)):
            grid.addWidget(label(name, "muted", wrap=False), number, 0, Qt.AlignmentFlag.AlignTop)
            text = label(value, selectable=True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            describe(text, f"{name}: {value}")
            grid.addWidget(text, number, 1)

    def _rows(self, details: PhotoDetails) -> list[tuple[str, str]]:
        photo, metadata = details.photo, details.photo.metadata
        rows = self._noted_rows(details)
        if metadata.captured:
            rows.append((self.tr("Taken"), formatting.date_and_time(metadata.captured.local)))
        if metadata.camera:
            rows.append((self.tr("Camera"), metadata.camera))
        size = f"{metadata.width_px} × {metadata.height_px}, {metadata.format}"
        if details.size_bytes is not None:
            size = f"{size}, {formatting.byte_size(details.size_bytes)}"
        rows.append((self.tr("Picture"), size))
        if video := self._place_in_clip(photo):
            rows.append((self.tr("Video"), video))
        place = ", ".join(details.notes.places)
        if details.town:
            near = self.tr("near {town}").format(
                town=formatting.isolated(localise_place(details.town))
            )
            place = f"{place}\n{near}" if place else near
        if place:
            rows.append((self.tr("Place"), place))
        if metadata.gps:
            name = self.tr("Position") if place else self.tr("Place")
            rows.append((name, formatting.position(metadata.gps.lat, metadata.gps.lon, 4)))
        if details.notes.software:
            rows.append((self.tr("Edited with"), "\n".join(details.notes.software)))
        rows.append((self.tr("File"), formatting.breakable(str(photo.path))))
        if photo.state is not PhotoState.PRESENT:
            rows.append((self.tr("State"), self.state_text(photo.state)))
        return rows

    def _place_in_clip(self, photo: Photo) -> str:
        """“0:12 of 1:05”; empty if nothing moves."""
        duration_ms = photo.metadata.duration_ms
        length = play_time(duration_ms) if duration_ms is not None else ""
        if photo.moment is None:
            return length
        time = play_time(photo.moment.time_ms)
        return self.tr("{time} of {length}").format(time=time, length=length) if length else time

    def _noted_rows(self, details: PhotoDetails) -> list[tuple[str, str]]:
        notes = details.notes
        stars = "★" * (notes.rating or 0) if notes.rating != -1 else self.tr("rejected")
        rows = (
            (self.tr("Title"), notes.title),
            (self.tr("Description"), notes.caption),
            (self.tr("Rating"), stars),
            (self.tr("Label"), notes.label),
            (self.tr("Albums"), ", ".join(filter(None, details.albums))),
        )
        return [(name, text) for name, text in rows if text]

    def state_text(self, state: PhotoState) -> str:
        """Why a photo cannot be opened now; empty if it can."""
        return {
            PhotoState.PRESENT: "",
            PhotoState.OFFLINE: self.tr("The folder of this photo is not reachable now."),
            PhotoState.MISSING: self.tr("The file is no longer in its folder."),
        }[state]


class _Chips(QWidget):
    """Texts from the file under a title; clicking one searches for it."""

    def __init__(self, title: str, search: Callable[[str], object]) -> None:
        super().__init__()
        self._search = search
        self._title = label(title, "muted")
        self._box = QWidget()
        unit = unit_px(self.font())
        FlowLayout(self._box, gap=unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self._title)
        column.addWidget(self._box)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show the texts of another photo; the levels of a hierarchy are separated by `|`."""
        clear_layout(self._box)
        layout = self._box.layout()
        assert layout is not None  # set in __init__
        for text in texts:
            chip = QToolButton()
            chip.setText(text.replace("|", _LEVEL).replace("&", "&&"))
            chip.setProperty("kind", "chip")
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            name = self.tr("{title}: {text}").format(title=self._title.text(), text=text)
            describe(chip, name, self.tr("Press to search for it."))
            last = text.rpartition("|")[2]
            chip.clicked.connect(lambda _checked=False, last=last: self._search(last))
            layout.addWidget(chip)
        self.setVisible(bool(texts))
