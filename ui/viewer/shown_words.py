"""The words of a photo, and those that the user rejected."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from ui.look.controls import clear_layout, describe, label, tool_tip
from ui.look.flow_layout import FlowLayout
from ui.look.icons import icon
from ui.look.photo_words import localise_word
from ui.look.theme import unit_px


class ShownWords(QWidget):
    """Word chips, each with a menu; rejected words are below, struck through.

    Signals:
        search_requested(str): on a word, as displayed.
        denied(str, bool): the photo does not show this word (as stored), or it does after all.
    """

    search_requested = Signal(str)
    denied = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self._uncertain: frozenset[str] = frozenset()
        self._title = label(self.tr("What is in it"), "muted")
        self._words = QWidget()
        FlowLayout(self._words, gap=unit)
        self._denied_title = label(self.tr("Not in this photo, as you said"), "muted")
        self._denied = QWidget()
        FlowLayout(self._denied, gap=unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * unit)
        for part in (self._title, self._words, self._denied_title, self._denied):
            column.addWidget(part)

    def set_words(
        self, words: Sequence[str], denied: Sequence[str], uncertain: Collection[str] = ()
    ) -> None:
        """Show the words of another photo, as stored; of the `uncertain` ones it says so."""
        self._uncertain = frozenset(uncertain)
        for box, title, entries, make in (
            (self._words, self._title, words, self._make_chip),
            (self._denied, self._denied_title, denied, self._make_denied_chip),
        ):
            clear_layout(box)
            layout = box.layout()
            assert layout is not None  # set in __init__
            for word in entries:
                layout.addWidget(make(word))
            title.setVisible(bool(entries))
            box.setVisible(bool(entries))

    def chips(self, *, denied: bool = False) -> list[QToolButton]:
        """The buttons of the words, or of the rejected ones."""
        return (self._denied if denied else self._words).findChildren(QToolButton)

    def _make_chip(self, word: str) -> QToolButton:
        chip = self._chip(word)
        if word in self._uncertain:
            chip.setText(self.tr("perhaps {word}").format(word=chip.text()))
        describe(chip, self.tr("Word: {word}").format(word=chip.text()), self.tr("Opens a menu."))
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(chip)
        menu.addAction(
            icon("search"),
            self.tr("Search for it"),
            lambda: self.search_requested.emit(localise_word(word)),
        )
        menu.addAction(
            icon("close"), self.tr("Not in this photo"), lambda: self.denied.emit(word, True)
        )
        chip.setMenu(menu)
        return chip

    def _make_denied_chip(self, word: str) -> QToolButton:
        chip = self._chip(word)
        font = chip.font()
        font.setStrikeOut(True)
        chip.setFont(font)
        name = self.tr("“{word}” is in this photo after all").format(word=chip.text())
        chip.setToolTip(tool_tip(name))
        describe(chip, name)
        chip.clicked.connect(lambda _checked=False: self.denied.emit(word, False))
        return chip

    def _chip(self, word: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(localise_word(word))
        chip.setProperty("kind", "chip")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return chip
