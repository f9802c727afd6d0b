"""The photo folders beside the library: availability, contents and activity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QListWidget, QListWidgetItem, QMenu, QVBoxLayout

from core.records import Root, RootId, RootState
from ui.look import formatting
from ui.look.controls import button, describe, keep_scroll, label, tool_tip
from ui.look.icons import icon
from ui.look.popups import pop_up
from ui.look.theme import unit_px

_ROOT_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class FolderActivity(Enum):
    """What is currently happening in a folder."""

    NONE = "none"
    INDEXING = "indexing"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class FolderRow:
    """One folder with its activity."""

    root: Root
    activity: FolderActivity = FolderActivity.NONE


class FoldersPanel(QFrame):
    """All photos, then each folder with its state and counts. Folders can be dropped here.

    Signals:
        folder_selected(object): RootId, or None for all photos.
        folders_dropped(list[Path]): the user chose or dropped folders to add.
        remove_requested(int), check_requested(int), show_requested(int): on a RootId.
    """

    folder_selected = Signal(object)
    folders_dropped = Signal(list)
    remove_requested = Signal(int)
    check_requested = Signal(int)
    show_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setAcceptDrops(True)
        unit = unit_px(self.font())
        self._rows: tuple[FolderRow, ...] = ()
        self._list = QListWidget()
        self._list.setProperty("kind", "plain")
        self._list.setWordWrap(True)
        self._list.setIconSize(QSize(5 * unit, 5 * unit))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        describe(
            self._list,
            self.tr("Folders"),
            self.tr("Choose a folder to see only its photos. Press the menu key for more."),
        )
        self._list.currentItemChanged.connect(lambda *_: self._select())
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self._add = button(
            self.tr("Add folder …"),
            self.choose_folder,
            icon_name="add",
            description=self.tr("Photos are only read, never changed or moved."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 3 * unit, 2 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Folders"), "heading"))
        column.addWidget(self._list, 1)
        column.addWidget(self._add)
        self.setMinimumWidth(40 * unit)

    def set_folders(self, rows: Sequence[FolderRow]) -> None:
        """Show these folders; selection and scroll position stay."""
        with keep_scroll(self._list):
            self._fill(rows)

    def _fill(self, rows: Sequence[FolderRow]) -> None:
        selected = self.selected_root()
        self._rows = tuple(rows)
        self._list.blockSignals(True)
        self._list.clear()
        total = sum(row.root.photos for row in rows)
        self._add_item(
            None, self.tr("All photos"), self.tr("%n photo(s)", "", total), "library", ""
        )
        for row in rows:
            state = self._state_text(row)
            self._add_item(
                row.root.id,
                row.root.path.name or str(row.root.path),
                state,
                "folder" if row.root.state is RootState.ONLINE else "folder-offline",
                str(row.root.path),
            )
        for number in range(self._list.count()):
            if self._list.item(number).data(_ROOT_ROLE) == selected:
                self._list.setCurrentRow(number)
        self._list.blockSignals(False)

    def selected_root(self) -> RootId | None:
        value = self._list.currentIndex().data(_ROOT_ROLE)
        return None if value is None else RootId(value)

    def choose_folder(self) -> None:
        """Ask for a folder with the system's folder dialog."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of photos"), pictures)
        if chosen:
            self.folders_dropped.emit([Path(chosen)])

    def _add_item(
        self, root: RootId | None, name: str, state: str, icon_name: str, path: str
    ) -> None:
        item = QListWidgetItem(icon(icon_name), f"{name}\n{state}")
        item.setData(_ROOT_ROLE, root)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {state}")
        item.setToolTip(tool_tip(formatting.isolated(path)))
        self._list.addItem(item)

    def _state_text(self, row: FolderRow) -> str:
        if row.root.state is RootState.OFFLINE:
            return self.tr("Not reachable. Nothing is lost.")
        counted = self.tr("%n photo(s)", "", row.root.photos)
        if row.activity is FolderActivity.INDEXING:
            return self.tr("{photos}, reading").format(photos=counted)
        if row.activity is FolderActivity.PAUSED:
            return self.tr("{photos}, paused").format(photos=counted)
        if row.root.failures:
            return self.tr("{photos}, {failed} not readable").format(
                photos=counted, failed=formatting.number(row.root.failures)
            )
        return counted

    def _select(self) -> None:
        self.folder_selected.emit(self.selected_root())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and (root := self.selected_root()) is not None:
            self.remove_requested.emit(root)
            return
        super().keyPressEvent(event)

    def folder_menu(self, root: RootId) -> QMenu:
        """The context menu of a folder."""
        menu = QMenu(self)
        menu.addAction(
            icon("folder"), self.tr("Show in file manager"), lambda: self.show_requested.emit(root)
        )
        menu.addAction(
            icon("reset"), self.tr("Look for changes now"), lambda: self.check_requested.emit(root)
        )
        menu.addSeparator()
        menu.addAction(
            icon("close"),
            self.tr("Forget this folder (the photos stay where they are)"),
            lambda: self.remove_requested.emit(root),
        )
        return menu

    def _open_menu(self, point: QPoint) -> None:
        root = self.selected_root()
        if root is not None:
            pop_up(self.folder_menu(root), self._list.viewport().mapToGlobal(point))

    # --- drag and drop --------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_folders(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folders = dropped_folders(event)
        if folders:
            event.acceptProposedAction()
            self.folders_dropped.emit(folders)


def dropped_folders(event: QDropEvent) -> list[Path]:
    """Local folders among the dragged items."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]
