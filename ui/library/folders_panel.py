"""The photo folders beside the library: availability, contents and activity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from core.records import Root, RootId, RootState, SubFolder
from ui.desktop import photos_start
from ui.drops import dropped_folders
from ui.look import formatting
from ui.look.controls import button, describe, keep_scroll, label, tool_tip
from ui.look.icons import icon
from ui.look.popups import pop_up
from ui.look.theme import unit_px
from ui.look.trees import children_of

_ROOT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_FOLDER_ROLE: Final = Qt.ItemDataRole.UserRole + 2  # relative to the root, empty for the root

Place = tuple[RootId | None, str]


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
    """All photos, then each folder with its state, its counts and the folders in it. Folders can be dropped here.

    Signals:
        folder_selected(object, str): RootId, or None for all photos, and a folder in it.
        folders_wanted(int, str): in a root, in a folder of it; reply with `set_subfolders`.
        folders_dropped(list[Path]): the user chose or dropped folders to add.
        remove_requested(int), check_requested(int), show_requested(int): on a RootId.
    """

    folder_selected = Signal(object, str)
    folders_wanted = Signal(int, str)
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
        self._list = QTreeWidget()
        self._list.setProperty("kind", "plain")
        self._list.setWordWrap(True)
        self._list.setHeaderHidden(True)
        self._list.setIndentation(4 * unit)
        self._list.setIconSize(QSize(5 * unit, 5 * unit))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        describe(
            self._list,
            self.tr("Folders"),
            self.tr("Choose a folder to see only its photos. Press the menu key for more."),
        )
        self._list.itemExpanded.connect(self._on_expanded)
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

    def set_folders(self, rows: Sequence[FolderRow], photos: int) -> None:
        """Show these folders and the number of photos in all of them; selection and scroll position stay."""
        with keep_scroll(self._list):
            self._fill(rows, photos)

    def _fill(self, rows: Sequence[FolderRow], photos: int) -> None:
        """Update the rows in place as long as they are of the same folders, so that open ones stay open."""
        before = [row.root.id for row in self._rows]
        counts = {row.root.id: row.root.photos for row in self._rows}
        self._rows = tuple(rows)
        self._list.blockSignals(True)
        is_anew = before != [row.root.id for row in rows] or not self._list.topLevelItemCount()
        if is_anew:
            self._fill_anew(rows)
        self._describe_item(
            self._top(0), self.tr("All photos"), self.tr("%n photo(s)", "", photos), "library", ""
        )
        for number, row in enumerate(rows, start=1):
            self._describe_item(
                self._top(number),
                row.root.path.name or str(row.root.path),
                self._state_text(row),
                "folder" if row.root.state is RootState.ONLINE else "folder-offline",
                str(row.root.path),
            )
        self._list.blockSignals(False)
        for number, row in enumerate(rows, start=1):
            if not is_anew and counts[row.root.id] != row.root.photos:
                self._ask_again(self._top(number))

    def _fill_anew(self, rows: Sequence[FolderRow]) -> None:
        root, folder = self.selected_root(), self.selected_folder()
        self._list.clear()
        for each in (None, *(row.root.id for row in rows)):
            item = self._make_item(each, "")
            self._list.addTopLevelItem(item)
            if each == root and not folder:
                self._list.setCurrentItem(item)
            if each is not None:
                item.setChildIndicatorPolicy(
                    QTreeWidgetItem.ChildIndicatorPolicy.DontShowIndicatorWhenChildless
                )
                self.folders_wanted.emit(each, "")
        if self._list.currentItem() is None and root is not None:  # that folder was taken out
            self._list.setCurrentItem(self._top(0))

    def set_subfolders(self, root: RootId, folder: str, found: Sequence[SubFolder]) -> None:
        """Show the folders in a folder; those that were open stay open."""
        parent = self._item_of(root, folder)
        if parent is None:
            return
        known = {self._place(child)[1]: child for child in children_of(parent)}
        wanted = {each.path for each in found}
        self._list.blockSignals(True)
        for path, item in known.items():
            if path not in wanted:
                parent.removeChild(item)
        for at, each in enumerate(found):
            item = known.get(each.path) or self._make_item(root, each.path)
            if each.path not in known:
                parent.insertChild(at, item)
            name = each.path.rpartition("/")[2]
            counted = self.tr("%n photo(s)", "", each.photos)
            item.setText(0, f"{name}  {formatting.number(each.photos)}")
            item.setIcon(0, icon("folder"))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {counted}")
            item.setToolTip(0, tool_tip(f"{formatting.isolated(each.path)}, {counted}"))
            policy = QTreeWidgetItem.ChildIndicatorPolicy
            shown = policy.ShowIndicator if each.has_folders else policy.DontShowIndicator
            item.setChildIndicatorPolicy(shown)
        self._list.blockSignals(False)

    def selected_root(self) -> RootId | None:
        return self._place(self._list.currentItem())[0]

    def selected_folder(self) -> str:
        """The folder inside the root, relative to it; empty for all of it."""
        return self._place(self._list.currentItem())[1]

    def _top(self, number: int) -> QTreeWidgetItem:
        item = self._list.topLevelItem(number)
        assert item is not None  # one for all photos, and one for each root
        return item

    def _make_item(self, root: RootId | None, folder: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, _ROOT_ROLE, root)
        item.setData(0, _FOLDER_ROLE, folder)
        return item

    def _describe_item(
        self, item: QTreeWidgetItem, name: str, state: str, icon_name: str, path: str
    ) -> None:
        item.setText(0, f"{name}\n{state}")
        item.setIcon(0, icon(icon_name))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {state}")
        item.setToolTip(0, tool_tip(formatting.isolated(path)))

    def _place(self, item: QTreeWidgetItem | None) -> Place:
        if item is None or item.data(0, _ROOT_ROLE) is None:
            return None, ""
        return RootId(item.data(0, _ROOT_ROLE)), str(item.data(0, _FOLDER_ROLE))

    def _item_of(self, root: RootId, folder: str) -> QTreeWidgetItem | None:
        """The row of a folder, if its parents have been shown."""
        for number in range(self._list.topLevelItemCount()):
            item = self._top(number)
            if self._place(item) == (root, ""):
                return self._below(item, folder) if folder else item
        return None

    def _below(self, parent: QTreeWidgetItem, folder: str) -> QTreeWidgetItem | None:
        for child in children_of(parent):
            path = self._place(child)[1]
            if path == folder:
                return child
            if folder.startswith(f"{path}/"):
                return self._below(child, folder)
        return None

    def _on_expanded(self, item: QTreeWidgetItem) -> None:
        root, folder = self._place(item)
        if root is not None and folder:  # those of a root are always known
            self.folders_wanted.emit(root, folder)

    def _ask_again(self, item: QTreeWidgetItem) -> None:
        """For the counts of all folders that are visible."""
        root, folder = self._place(item)
        if root is None:
            return
        if item.isExpanded() or not folder:
            self.folders_wanted.emit(root, folder)
        for child in children_of(item):
            if child.isExpanded():
                self._ask_again(child)

    def choose_folder(self) -> None:
        """Ask for a folder with the system's folder dialog."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Add a folder of photos"), str(photos_start())
        )
        if chosen:
            self.folders_dropped.emit([Path(chosen)])

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
        self.folder_selected.emit(self.selected_root(), self.selected_folder())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        root = self.selected_root()
        if event.key() == Qt.Key.Key_Delete and root is not None and not self.selected_folder():
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
        if root is not None and not self.selected_folder():
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
