"""The frame: pages in a sidebar, one view at a time, activity at the bottom."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.drops import dropped_files, dropped_folders
from ui.look import formatting
from ui.look.controls import describe
from ui.look.icons import app_icon, icon
from ui.look.notice_bar import NoticeBar
from ui.look.theme import unit_px
from ui.task_bar import TaskBar


class Page(Enum):
    """The pages of the window, in the order of the sidebar."""

    LIBRARY = "library"
    CHAT = "chat"
    PLACES = "places"
    PROFILE = "profile"
    MAP = "map"
    SETTINGS = "settings"


_FIRST_SIZE: Final = QSize(1180, 780)
_FRAME: Final = QSize(
    16, 48
)  # room for the system's frame and title, known only when the window is there


class MainWindow(QMainWindow):
    """Sidebar, pages, notice line and task bar; no logic.

    Signals:
        page_changed(Page): another page is shown.
        folders_dropped(list[Path]): folders were dropped anywhere on the window.
        files_dropped(list[Path]): other files, such as CSV lists, were dropped.
        close_requested(): the user closes the window; the owner decides between tray and quit.
    """

    page_changed = Signal(object)
    folders_dropped = Signal(list)
    files_dropped = Signal(list)
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("VisualLens")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.may_close = False
        self.task_bar = TaskBar()
        self.notice = NoticeBar()
        self._stack = QStackedWidget()
        self._widgets: dict[Page, QWidget] = {}
        self._buttons: dict[Page, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        shell = QWidget()
        shell.setObjectName("shell")
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addWidget(self.task_bar)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_sidebar())
        row.addWidget(shell, 1)
        self.setCentralWidget(body)
        self.resize(self._on_screen(_FIRST_SIZE))

    def add_page(self, page: Page, widget: QWidget) -> None:
        self._widgets[page] = widget
        self._stack.addWidget(widget)

    def show_page(self, page: Page) -> None:
        """Switch to a page and announce it."""
        if page not in self._widgets:
            return
        self._buttons[page].setChecked(True)
        self._stack.setCurrentWidget(self._widgets[page])
        self.page_changed.emit(page)

    @property
    def page(self) -> Page | None:
        shown = self._stack.currentWidget()
        return next((page for page, widget in self._widgets.items() if widget is shown), None)

    def page_button(self, page: Page) -> QToolButton:
        return self._buttons[page]

    def bring_to_front(self) -> None:
        """Bring the window to the front, even if hidden, minimised or behind others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def offer_folder(self, photo: Path) -> None:
        """Say that photos are read by folder, and offer to add the one of this photo."""
        name, folder = formatting.isolated(photo.name), formatting.isolated(photo.parent.name)
        self.notice.warn(
            self.tr("“{photo}” is a photo. Photos are added with their folder.").format(photo=name),
            self.tr("Add the folder “{folder}”").format(folder=folder),
            lambda: self.folders_dropped.emit([photo.parent]),
        )

    def layout_state(self) -> bytes:
        return bytes(self.saveGeometry().data())

    def restore_layout(self, state: bytes) -> None:
        """Where it was; no larger than the screen, which may be another one by now."""
        self.restoreGeometry(QByteArray(state))
        if not self.isMaximized() and not self.isFullScreen():
            self.resize(self._on_screen(self.size()))

    def _on_screen(self, size: QSize) -> QSize:
        """The size, or the largest that leaves room for the frame."""
        return size.boundedTo(self.screen().availableSize() - _FRAME)

    def _make_sidebar(self) -> QFrame:
        side = QFrame()
        side.setObjectName("sidebar")
        describe(side, self.tr("Go to"))
        unit = unit_px(self.font())
        column = QVBoxLayout(side)
        column.setContentsMargins(unit, 3 * unit, unit, 3 * unit)
        column.setSpacing(unit)
        for page, text, icon_name in (
            (Page.LIBRARY, self.tr("Library"), "library"),
            (Page.CHAT, self.tr("Ask"), "chat"),
            (Page.PLACES, self.tr("Places"), "places"),
            (Page.PROFILE, self.tr("Profile"), "profile"),
            (Page.MAP, self.tr("Map"), "map"),
            (Page.SETTINGS, self.tr("Settings"), "settings"),
        ):
            if page is Page.SETTINGS:
                column.addStretch(1)
            column.addWidget(self._make_page_button(page, text, icon_name, unit))
        self._buttons[Page.LIBRARY].setChecked(True)
        return side

    def _make_page_button(self, page: Page, text: str, icon_name: str, unit: int) -> QToolButton:
        widget = QToolButton()
        widget.setText(text)
        widget.setIcon(icon(icon_name))
        widget.setIconSize(QSize(6 * unit, 6 * unit))
        widget.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        widget.setCheckable(True)
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        describe(widget, text)
        widget.clicked.connect(lambda _checked=False: self.show_page(page))
        self._buttons[page] = widget
        self._group.addButton(widget)
        return widget

    # --- closing and dropping -------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_folders(event) or dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folders, files = dropped_folders(event), dropped_files(event)
        event.acceptProposedAction()
        if folders:
            self.folders_dropped.emit(folders)
        if files:
            self.files_dropped.emit(files)
