"""Settings: a list of pages, every change saved at once."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal
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

from core.settings.chosen import Settings
from ui.look.controls import button, describe, label
from ui.look.icons import icon
from ui.look.notice_bar import NoticeBar
from ui.look.theme import unit_px
from ui.settings.models_page import ModelsPage
from ui.settings.privacy_page import PrivacyPage
from ui.settings.settings_pages import AppearancePage, ReadingPage
from ui.settings.shortcuts_page import ShortcutsPage


class SettingsPage(Enum):
    """The pages of the settings, in list order."""

    READING = auto()
    APPEARANCE = auto()
    MODELS = auto()
    PRIVACY = auto()
    KEYBOARD = auto()


class SettingsView(QFrame):
    """Every change on any page is emitted at once.

    Signals:
        chosen(dict): name and new value of the settings that were changed together.
        first_run_requested(): show the introduction again.
    """

    chosen = Signal(dict)
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
        self.reading, appearance = ReadingPage(), AppearancePage()
        self._controls = (
            self.reading.controls,
            appearance.controls,
            self.models.controls,
            self.privacy.encryption.controls,
        )
        self._list = _Pages()
        self._list.setProperty("kind", "plain")
        describe(self._list, self.tr("Pages of the settings"))
        self._stack = QStackedWidget()
        self._rows: dict[SettingsPage, int] = {}
        for page, text, icon_name, widget in (
            (SettingsPage.READING, self.tr("Reading photos"), "library", self.reading),
            (SettingsPage.APPEARANCE, self.tr("Appearance"), "appearance", appearance),
            (SettingsPage.MODELS, self.tr("Models"), "model", self.models),
            (SettingsPage.PRIVACY, self.tr("Privacy and data"), "shield", self.privacy),
            (SettingsPage.KEYBOARD, self.tr("Keyboard"), "keyboard", self.shortcuts),
        ):
            self._rows[page] = self._list.count()
            self._list.addItem(QListWidgetItem(icon(icon_name), text))
            self._stack.addWidget(_scrolled(widget, text))
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        for controls in self._controls:
            controls.chosen.connect(self.chosen)
        side = QFrame()
        side.setProperty("kind", "panel")
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

    def show_settings(self, settings: Settings) -> None:
        """Set all controls to these values; no signal is emitted."""
        for controls in self._controls:
            controls.show(settings)

    def show_page(self, page: SettingsPage) -> None:
        self._list.setCurrentRow(self._rows[page])


class _Pages(QListWidget):
    """Never narrower than its longest entry, also after the text has grown."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        unit = unit_px(self.font())
        room = 2 * self.frameWidth() + 2 * unit
        return hint.expandedTo(QSize(max(self.sizeHintForColumn(0) + room, 36 * unit), 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()


def _scrolled(page: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    describe(area, name)
    return area
