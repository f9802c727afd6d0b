"""The library: folders, search, the photo grid, the viewer, and unreadable files."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.records import Facet, FileFailure, PhotoId, RootId
from ui.library.facets_panel import FacetsPanel, value_text
from ui.library.failures_view import FailuresView
from ui.library.filter_bar import FilterBar, LibraryFilter, Show
from ui.library.folders_panel import FoldersPanel
from ui.library.grid_layout import Section
from ui.library.photo_grid import PhotoGrid
from ui.library.photo_grid_model import PhotoGridModel
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.controls import describe
from ui.look.icons import icon
from ui.look.notice_bar import NoticeBar
from ui.look.popups import pop_up
from ui.look.state_page import StatePage
from ui.viewer.photo_viewer import PhotoViewer

if TYPE_CHECKING:  # a map is loaded when the first one is opened
    from ui.map.base_map import BaseMap


class LibraryView(QFrame):
    """Arranges the parts side by side and forwards their signals.

    Args:
        base_map: returns the base map, for the viewer.

    Signals:
        details_wanted(int): PhotoId shown by the viewer; reply with `viewer.show_photo`.
        similar_requested(int), show_requested(int), open_requested(int), play_requested(int): on a PhotoId.
        album_changed(list[int], str, bool): put photos into an album, or take them out.
        album_wanted(list[int]): put photos into a new album, whose name is to be asked for.
        hide_toggled(list[int], bool): use these photos or never use them.
        word_denied(int, str, bool): a PhotoId does not show a word, or does after all.
    """

    details_wanted = Signal(int)
    similar_requested = Signal(int)
    show_requested = Signal(int)
    open_requested = Signal(int)
    play_requested = Signal(int)
    album_changed = Signal(list, str, bool)
    album_wanted = Signal(list)
    hide_toggled = Signal(list, bool)
    word_denied = Signal(int, str, bool)

    def __init__(self, thumbnails: ThumbnailLoader, base_map: Callable[[], BaseMap]) -> None:
        super().__init__()
        self.setObjectName("page")
        describe(self, self.tr("Library"))
        self.albums: tuple[str, ...] = ()  # to choose from
        self.model = PhotoGridModel()
        self.folders = FoldersPanel()
        self.facets = FacetsPanel()
        self.filters = FilterBar()
        self.notice = NoticeBar()
        self.grid = PhotoGrid(self.model, thumbnails)
        self.state = StatePage()
        self.state.show_state("library", self.tr("Opening your library …"), "", busy=True)
        self.failures = FailuresView()
        self.viewer = PhotoViewer(base_map)
        self._content = QStackedWidget()
        for page in (self.state, self.grid, self.failures):
            self._content.addWidget(page)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._content, 1)
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.folders)
        left.addWidget(self.facets)
        left.setStretchFactor(0, 1)
        left.setStretchFactor(1, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(left)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self.viewer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.notice)  # also above the viewer
        outer.addWidget(self._pages, 1)
        self._connect()

    def _connect(self) -> None:
        self.folders.folder_selected.connect(self._on_folder_selected)
        self.facets.value_chosen.connect(
            lambda chosen: self.filters.set_filter(self.filters.current.with_facet(chosen))
        )
        self.facets.value_dropped.connect(
            lambda facet: self.filters.set_filter(self.filters.current.without_facet(facet))
        )
        self.filters.filter_changed.connect(lambda wanted: self.facets.set_chosen(wanted.facets))
        self.filters.zoom_requested.connect(lambda step: self.grid.set_zoom(self.grid.zoom + step))
        self.grid.photo_opened.connect(self.open_photo)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._open_menu)
        self.failures.closed.connect(
            lambda: self.filters.set_filter(replace(self.filters.current, show=Show.ALL))
        )
        self.viewer.closed.connect(self.close_viewer)
        self.viewer.step_requested.connect(self._step)
        self.viewer.similar_requested.connect(self._on_similar)
        self.viewer.show_requested.connect(self.show_requested)
        self.viewer.open_requested.connect(self.open_requested)
        self.viewer.play_requested.connect(self.play_requested)
        self.viewer.hide_toggled.connect(
            lambda photo_id, hidden: self.hide_toggled.emit([photo_id], hidden)
        )
        self.viewer.favourite_toggled.connect(
            lambda photo, on: self.album_changed.emit([photo], "", on)
        )
        self.viewer.word_requested.connect(self._on_word)
        self.viewer.word_denied.connect(self.word_denied)

    # --- public interface -----------------------------------------------------------------

    def show_photos(
        self,
        ids: Sequence[int],
        sections: Sequence[Section] = (),
        stacks: Mapping[int, Sequence[int]] | None = None,
        *,
        keep: bool = False,
    ) -> None:
        """Fill the grid and scroll to the top; `keep` preserves the scroll position, and stacks stay open.

        Args:
            stacks: the photos behind each of these that leads others.
        """
        current = self.grid.currentIndex()
        kept = self.model.photo_id(current.row()) if keep and current.isValid() else None
        selected = self.grid.selected_ids() if keep else []
        offset = self.grid.verticalOffset() if keep else 0
        in_sight = self.grid.top_photo() if keep else None
        self.model.set_photos(ids, sections, stacks, keep_open=keep)
        self._content.setCurrentWidget(self.grid)
        self.grid.select_photos(selected, kept)
        if in_sight is None or not self.grid.scroll_back_to(*in_sight):
            self.grid.verticalScrollBar().setValue(offset)

    def show_state(self) -> None:
        """Show the state page instead of the grid; fill it with `state.show_state` first."""
        self._content.setCurrentWidget(self.state)

    def show_failures(self, failures: Sequence[FileFailure]) -> None:
        self.failures.set_failures(failures)
        self._content.setCurrentWidget(self.failures)

    def open_photo(self, photo_id: int) -> None:
        """Show one photo in the viewer; its details are requested."""
        self.grid.show_photo(photo_id)
        self._pages.setCurrentWidget(self.viewer)
        self.viewer.setFocus()
        self.details_wanted.emit(photo_id)

    def close_viewer(self) -> None:
        self._pages.setCurrentIndex(0)
        self.grid.setFocus()

    def focus_search(self) -> None:
        """Leave the viewer and go to the search field."""
        self._pages.setCurrentIndex(0)
        self.filters.focus_search()

    def zoom(self, step: int) -> None:
        """Larger or smaller pictures in the grid, or a closer look in the viewer."""
        if self.is_viewer_open():
            self.viewer.zoom(step)
        else:
            self.grid.set_zoom(self.grid.zoom + step)

    def is_viewer_open(self) -> bool:
        return self._pages.currentWidget() is self.viewer

    def position_of(self, photo_id: int) -> tuple[int, int]:
        """Position of a photo in the grid, from 1, and the number of photos; 0 if not shown."""
        return self.model.row_of(photo_id) + 1, self.model.rowCount()

    def photo_menu(self, ids: Sequence[PhotoId]) -> QMenu:
        """The context menu of the selected photos."""
        menu = QMenu(self)
        one = len(ids) == 1
        everything = self.model.with_stacks(ids)
        actions = (
            ("photo", self.tr("Open"), lambda: self.open_photo(ids[0]), one),
            ("search", self.tr("Similar photos"), lambda: self._on_similar(ids[0]), one),
            ("folder", self.tr("Show in folder"), lambda: self.show_requested.emit(ids[0]), one),
            (
                "export",
                self.tr("Open with another program"),
                lambda: self.open_requested.emit(ids[0]),
                one,
            ),
            (
                "hide",
                self.tr("Never use these %n photo(s) in answers", "", len(everything)),
                lambda: self.hide_toggled.emit(everything, True),
                True,
            ),
        )
        for icon_name, text, on_click, enabled in actions:
            action = QAction(icon(icon_name), text, menu)
            action.triggered.connect(lambda _checked=False, run=on_click: run())
            action.setEnabled(enabled)
            menu.addAction(action)
        if one:
            self._add_stack(menu, ids[0])
        self._add_albums(menu, everything)
        return menu

    def _add_stack(self, menu: QMenu, photo: PhotoId) -> None:
        """What opens and closes the stack of a photo, if it is in one."""
        index = self.model.index(self.model.row_of(photo))
        stack = self.model.stack_of(index.row()) if index.isValid() else None
        if stack is not None:
            text = (
                self.tr("Stack these %n photo(s) again", "", stack.photos)
                if stack.is_open
                else self.tr("Show all %n photo(s) of this stack", "", stack.photos)
            )
            menu.addAction(icon("stack"), text, lambda: self.grid.toggle_stack(index))

    def _add_albums(self, menu: QMenu, ids: list[PhotoId]) -> None:
        """Favourites, albums to put photos into, and the one that is shown to take them out of."""
        shown = next(
            (each.value for each in self.filters.current.facets if each.facet is Facet.ALBUM), None
        )

        def add(target: QMenu, icon_name: str, text: str, name: str, belongs: bool = True) -> None:
            act = partial(self.album_changed.emit, ids, name, belongs)
            target.addAction(icon(icon_name), text.replace("&", "&&"), act)

        menu.addSeparator()
        if shown is not None:
            add(menu, "close", self.tr("Take out of “{album}”").format(
                album=value_text(Facet.ALBUM, shown)), shown, belongs=False)  # fmt: skip
        if shown != "":
            add(menu, "star", self.tr("Add to the favourites"), "")
        albums = menu.addMenu(icon("library"), self.tr("Add to an album"))
        for name in self.albums:
            if name != shown:
                add(albums, "library", name, name)
        albums.addAction(icon("add"), self.tr("New album …"), partial(self.album_wanted.emit, ids))

    # --- wiring of the parts --------------------------------------------------------------

    def _on_folder_selected(self, root: RootId | None, folder: str) -> None:
        self.filters.set_filter(replace(self.filters.current, root_id=root, folder=folder))

    def _on_similar(self, photo_id: int) -> None:
        self.close_viewer()
        self.filters.set_filter(LibraryFilter(similar_to=PhotoId(photo_id)))
        self.similar_requested.emit(photo_id)

    def _on_word(self, word: str) -> None:
        self.close_viewer()
        self.filters.set_filter(LibraryFilter(text=word))

    def _step(self, step: int) -> None:
        here = self.viewer.photo_id
        row = self.model.row_of(here) + step if here is not None else -1
        if 0 <= row < self.model.rowCount():
            self.open_photo(self.model.photo_id(row))

    def _open_menu(self, point: QPoint) -> None:
        ids = self.grid.selected_ids()
        if ids:
            pop_up(self.photo_menu(ids), self.grid.viewport().mapToGlobal(point))
