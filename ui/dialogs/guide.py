"""Help: what each page is for, with a way there, to the keys and to what is stored."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look.controls import button, describe, fit, label
from ui.look.icons import icon
from ui.look.theme import unit_px
from ui.main_window import Page


class GuideDialog(QDialog):
    """Stays open beside the window, so that one can go from page to page.

    Signals:
        page_wanted(Page): show this page.
        keys_wanted(): show the list of keys.
        data_wanted(): show what is stored, and where.
        introduction_wanted(): show the introduction again.
    """

    page_wanted = Signal(object)
    keys_wanted = Signal()
    data_wanted = Signal()
    introduction_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("What is where"))
        scroll = QScrollArea()
        scroll.setWidget(self._make_pages(unit))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        describe(scroll, self.tr("What each page is for"))
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        for text, signal in (
            (self.tr("Introduction"), self.introduction_wanted),
            (self.tr("Keyboard shortcuts"), self.keys_wanted),
            (self.tr("Where my data is"), self.data_wanted),
        ):
            row.addWidget(button(text, signal.emit, kind="link"))
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.accept, kind="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 6 * unit, 6 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(label(self.tr("What is where"), "title"))
        column.addWidget(scroll, 1)
        column.addLayout(row)
        fit(self, 150 * unit, 120 * unit)

    def _make_pages(self, unit: int) -> QWidget:
        pages = QWidget()
        grid = QGridLayout(pages)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * unit)
        grid.setVerticalSpacing(3 * unit)
        grid.setColumnStretch(1, 1)
        for row, (page, name, text) in enumerate(self._texts()):
            picture = QLabel()
            picture.setPixmap(icon(page.value).pixmap(6 * unit, 6 * unit))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(name, "heading"))
            words.addWidget(label(text, "muted"))
            go = button(self.tr("Show"), partial(self.page_wanted.emit, page), description=text)
            go.setAccessibleName(self.tr("Show {page}").format(page=name))
            go.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(words, row, 1)
            grid.addWidget(go, row, 2, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(grid.rowCount(), 1)
        return pages

    def _texts(self) -> tuple[tuple[Page, str, str], ...]:
        return (
            (
                Page.LIBRARY,
                self.tr("Library"),
                self.tr(
                    "Your photos by date. Search them for what they show, for a place, a date or a "
                    "name; a photo opens large, with everything that is known about it."
                ),
            ),
            (
                Page.CHAT,
                self.tr("Ask"),
                self.tr(
                    "Ask for places in your own words. Every answer shows the photos that speak "
                    "for it, and learns from your thumbs."
                ),
            ),
            (
                Page.PLACES,
                self.tr("Places"),
                self.tr(
                    "What answers choose from: a list that you paste or import, or all places of "
                    "a region."
                ),
            ),
            (
                Page.PROFILE,
                self.tr("Profile"),
                self.tr(
                    "What the app believes you like, with the photos behind each word. Pin what "
                    "matters, remove what is wrong."
                ),
            ),
            (
                Page.MAP,
                self.tr("Map"),
                self.tr("Where your photos were taken. A click shows those of one place."),
            ),
            (
                Page.SETTINGS,
                self.tr("Settings"),
                self.tr(
                    "Colours, text size and language; when photos are read; better models; "
                    "backups, and everything that is stored."
                ),
            ),
        )
