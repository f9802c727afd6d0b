"""Settings: pages at the side, every change saved at once."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.look.controls import button, describe, label
from ui.look.icons import icon
from ui.look.notice_bar import NoticeBar
from ui.look.theme import unit_px
from ui.settings.models_page import ModelsPage
from ui.settings.privacy_page import PrivacyPage
from ui.settings.settings_form import SettingsForm
from ui.settings.settings_pages import AppearancePage, ChoicesPage, ReadingPage
from ui.settings.shortcuts_page import ShortcutsPage


class SettingsPage(Enum):
    """The pages of the settings, in the order of their list."""

    READING = auto()
    APPEARANCE = auto()
    MODELS = auto()
    PRIVACY = auto()
    KEYBOARD = auto()


class SettingsView(QFrame):
    """The pages share one form.

    Signals:
        form_changed(SettingsForm): after each choice on any page.
        first_run_requested(): show the introduction again.
    """

    form_changed = Signal(object)
    first_run_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        describe(self, self.tr("Settings"))
        unit = unit_px(self.font())
        self.notice = NoticeBar()
        self.models = ModelsPage()
        self.privacy = PrivacyPage()
        self.shortcuts = ShortcutsPage()
        self.reading = ReadingPage()
        self._choices: tuple[ChoicesPage, ...] = (self.reading, AppearancePage())
        self._list = QListWidget()
        self._list.setProperty("kind", "plain")
        describe(self._list, self.tr("Pages of the settings"))
        self._stack = QStackedWidget()
        self._rows: dict[SettingsPage, int] = {}
        for page, text, icon_name, widget in (
            (SettingsPage.READING, self.tr("Reading photos"), "library", self._choices[0]),
            (SettingsPage.APPEARANCE, self.tr("Appearance"), "appearance", self._choices[1]),
            (SettingsPage.MODELS, self.tr("Models"), "model", self.models),
            (SettingsPage.PRIVACY, self.tr("Privacy and data"), "shield", self.privacy),
            (SettingsPage.KEYBOARD, self.tr("Keyboard"), "keyboard", self.shortcuts),
        ):
            self._rows[page] = self._list.count()
            self._list.addItem(QListWidgetItem(icon(icon_name), text))
            self._stack.addWidget(_scrolled(widget, text))
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        for choices in self._choices:
            choices.form_changed.connect(self._on_form_changed)
        side = QFrame()
        side.setProperty("kind", "panel")
        side.setMinimumWidth(40 * unit)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * unit, 3 * unit, 2 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Settings"), "heading"))
        column.addWidget(self._list, 1)
        column.addWidget(
            button(self.tr("Introduction"), self.first_run_requested.emit, icon_name="question")
        )
        right = QWidget()
        pages = QVBoxLayout(right)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(0)
        pages.addWidget(self.notice)
        pages.addWidget(self._stack, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(side)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(1, False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self._list.setCurrentRow(0)

    def set_form(self, form: SettingsForm) -> None:
        for page in self._choices:
            page.set_form(form)

    def show_page(self, page: SettingsPage) -> None:
        self._list.setCurrentRow(self._rows[page])

    def _on_form_changed(self, form: SettingsForm) -> None:
        for page in self._choices:
            if page is not self.sender():
                page.set_form(form)
        self.form_changed.emit(form)


def _scrolled(page: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    describe(area, name)
    return area
