"""What the app believes: aspect words with their weight and photos, open to correction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.records import AspectWord, PhotoId
from ui.chat.evidence import PhotoThumb
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look import formatting
from ui.look.controls import (
    button,
    card,
    clear_layout,
    describe,
    label,
    restyle,
    tool_button,
    tool_tip,
)
from ui.look.notice_bar import NoticeBar
from ui.look.photo_words import localise_word
from ui.look.state_page import StatePage
from ui.look.theme import unit_px

_SHOWN_PHOTOS = 6


@dataclass(frozen=True, slots=True)
class ProfileWord:
    """One belief: a word, its weight (0 to 1), and photos that show it, or only perhaps do."""

    aspect: AspectWord
    photos: tuple[PhotoId, ...]
    pinned: bool = False
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class ProfileEdit:
    """A correction in effect, in words, with the id for undoing it."""

    edit_id: int
    text: str


class ProfileView(QFrame):
    """One category at a time.

    Signals:
        category_chosen(str): show the beliefs about this category.
        word_removed(str), word_pinned(str, bool): on an aspect word.
        photo_opened(int), photo_never_requested(int): on a PhotoId.
        edit_undone(int): undo one correction.
        reset_requested(), export_requested(): on the category shown.
    """

    category_chosen = Signal(str)
    word_removed = Signal(str)
    word_pinned = Signal(str, bool)
    photo_opened = Signal(int)
    photo_never_requested = Signal(int)
    edit_undone = Signal(int)
    reset_requested = Signal()
    export_requested = Signal()

    def __init__(self, thumbnails: ThumbnailLoader) -> None:
        super().__init__()
        self.setObjectName("page")
        describe(self, self.tr("Profile"))
        self._thumbnails = thumbnails
        unit = unit_px(self.font())
        self.notice = NoticeBar()
        self.state = StatePage()
        self._category = QComboBox()
        self._category.setEditable(True)
        self._category.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._category.setMinimumContentsLength(18)
        describe(
            self._category,
            self.tr("Kind of place"),
            self.tr("Type any kind of place and press Enter."),
        )
        self._category.activated.connect(lambda _index: self._choose())
        edit = self._category.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("museum, café, beach …"))
            describe(edit, self.tr("Kind of place"))
            edit.returnPressed.connect(self._choose)
        caption = label(self.tr("What do I believe about"), wrap=False)
        caption.setBuddy(self._category)
        top = QHBoxLayout()
        top.setSpacing(2 * unit)
        top.addWidget(self._category, 1)
        self._reset = button(
            self.tr("Reset"),
            self.reset_requested.emit,
            icon_name="reset",
            description=self.tr("Takes back every correction of this kind of place."),
        )
        self._export = button(self.tr("Export …"), self.export_requested.emit, icon_name="export")
        top.addWidget(self._reset)
        top.addWidget(self._export)
        head = QVBoxLayout()
        head.setContentsMargins(6 * unit, 4 * unit, 6 * unit, 2 * unit)
        head.setSpacing(unit)
        head.addWidget(caption)
        head.addLayout(top)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.state)
        self._stack.addWidget(self._make_scroll(unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)

    @property
    def category(self) -> str:
        return self._category.currentText().strip()

    def set_categories(self, categories: Sequence[str]) -> None:
        """Offer these categories; text being typed stays."""
        typed = self._category.currentText()
        self._category.blockSignals(True)
        self._category.clear()
        self._category.addItems(list(categories))
        self._category.setCurrentText(typed)
        self._category.blockSignals(False)

    def choose_category(self, category: str) -> None:
        self._category.setCurrentText(category)
        self._choose()

    def show_state(self) -> None:
        """Show the state page; fill it with `state.show_state` first."""
        self._stack.setCurrentIndex(0)

    def show_profile(
        self,
        words: Sequence[ProfileWord],
        hashes: Mapping[PhotoId, bytes],
        captions: Mapping[PhotoId, str],
        edits: Sequence[ProfileEdit],
    ) -> None:
        """Fill the page with beliefs, strongest first, and the corrections in effect.

        What is read stays in place, and the keys stay at the same row.
        """
        row, number = self._focused()
        if row is not None:
            self._area.setFocus()  # or it goes from row to row as they vanish, and the page with it
        place = self._area.verticalScrollBar().value()
        clear_layout(self._words_box)
        layout = self._words_box.layout()
        assert layout is not None  # set in _make_scroll
        for word in words:
            layout.addWidget(self._make_word(word, hashes, captions))
        self._fill_edits(edits)
        self._stack.setCurrentIndex(1)
        self._column.activate()
        self._area.verticalScrollBar().setValue(place)
        if row is not None and words:
            chosen = self._buttons_of(min(row, len(words) - 1))
            chosen[min(number, len(chosen) - 1)].setFocus()

    def _focused(self) -> tuple[int | None, int]:
        """The row of the focused button and its number there; None without one."""
        focused = self.focusWidget()
        for row in range(len(self._rows())):
            buttons = self._buttons_of(row)
            if isinstance(focused, QAbstractButton) and focused in buttons:
                return row, buttons.index(focused)
        return None, 0

    def _rows(self) -> list[QFrame]:
        return self._words_box.findChildren(
            QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly
        )

    def _buttons_of(self, row: int) -> list[QAbstractButton]:
        return self._rows()[row].findChildren(QAbstractButton)

    # --- parts ----------------------------------------------------------------------------

    def _make_scroll(self, unit: int) -> QScrollArea:
        inner = QWidget()
        self._words_box = QWidget()
        words = QVBoxLayout(self._words_box)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2 * unit)
        self._edits_title = label(self.tr("What you corrected"), "heading")
        self._edits_box = QWidget()
        edits = QVBoxLayout(self._edits_box)
        edits.setContentsMargins(0, 0, 0, 0)
        edits.setSpacing(unit)
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(6 * unit, 2 * unit, 6 * unit, 6 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(
            label(
                self.tr(
                    "Drawn from the photos that matter most for this kind of place. Remove what "
                    "is wrong, pin what is right; every answer follows."
                ),
                "muted",
            )
        )
        column.addWidget(self._words_box)
        column.addWidget(self._edits_title)
        column.addWidget(self._edits_box)
        column.addStretch(1)
        area = self._area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        describe(area, self.tr("What I believe"))
        return area

    def _make_word(
        self,
        entry: ProfileWord,
        hashes: Mapping[PhotoId, bytes],
        captions: Mapping[PhotoId, str],
    ) -> QFrame:
        word = entry.aspect.word
        unit = unit_px(self.font())
        frame = card()
        weight = QProgressBar()
        weight.setRange(0, 100)
        weight.setValue(round(100 * entry.aspect.salience))
        weight.setTextVisible(False)
        weight.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        share = formatting.percent(entry.aspect.salience)
        shown = localise_word(word)
        describe(weight, self.tr("Weight of {word}: {share}").format(word=shown, share=share))
        weight.setToolTip(tool_tip(share))
        said = self.tr("perhaps {word}").format(word=shown) if entry.uncertain else shown
        describe(frame, self.tr("{word}, weight {share}").format(word=said, share=share))
        left = QVBoxLayout()
        left.addWidget(label(said, "heading"))
        left.addWidget(weight)
        left.addWidget(label(self.tr("%n photo(s)", "", len(entry.photos)), "small"))
        row = QHBoxLayout(frame)
        row.setContentsMargins(3 * unit, 2 * unit, 2 * unit, 2 * unit)
        row.setSpacing(3 * unit)
        row.addLayout(left, 2)
        photos = QHBoxLayout()
        photos.setSpacing(unit)
        for photo_id in entry.photos[:_SHOWN_PHOTOS]:
            thumb = PhotoThumb(
                self._thumbnails,
                photo_id,
                hashes.get(photo_id),
                captions.get(photo_id) or shown,
                side_units=13,
            )
            thumb.opened.connect(self.photo_opened)
            thumb.never_requested.connect(self.photo_never_requested)
            photos.addWidget(thumb)
        photos.addStretch(1)
        row.addLayout(photos, 4)
        pin = tool_button(
            self.tr("Unpin {word}").format(word=shown)
            if entry.pinned
            else self.tr("Pin {word}: always counts").format(word=shown),
            "pin",
            lambda: self.word_pinned.emit(word, not entry.pinned),
            checkable=True,
        )
        pin.setChecked(entry.pinned)
        restyle(pin, pinned=entry.pinned)
        row.addWidget(pin)
        row.addWidget(
            tool_button(
                self.tr("Remove {word}: says nothing about me").format(word=shown),
                "trash",
                lambda: self.word_removed.emit(word),
            )
        )
        return frame

    def _fill_edits(self, edits: Sequence[ProfileEdit]) -> None:
        clear_layout(self._edits_box)
        self._edits_title.setVisible(bool(edits))
        self._reset.setEnabled(bool(edits))
        layout = self._edits_box.layout()
        assert layout is not None  # set in _make_scroll
        for edit in edits:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(edit.text), 1)
            undo = button(
                self.tr("Undo"),
                lambda edit_id=edit.edit_id: self.edit_undone.emit(edit_id),  # type: ignore[misc]  # bound per line
                kind="link",
            )
            undo.setAccessibleName(self.tr("Undo: {what}").format(what=edit.text))
            row.addWidget(undo)
            layout.addWidget(line)

    def _choose(self) -> None:
        if self.category:
            self.category_chosen.emit(self.category)
