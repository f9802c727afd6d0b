"""Photos, search and the viewer: connects the library view, the store and the worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.library import library_reads
from app.controllers.library.albums_controller import AlbumsController
from app.controllers.library.duplicates import find_duplicates, show_duplicates
from app.controllers.library.folders_controller import FoldersController
from app.controllers.library.hit_list import show_hits, with_stacks
from app.controllers.library.searching import Search, nothing_found
from app.controllers.library.shapes import Shapes
from app.controllers.settings_controller import SettingsController
from app.desktop.tasks import Tasks, Topic
from app.worker.request import RequestState
from app.worker.worker_client import WorkerClient, WorkerState
from core.records import Facet, FacetCount, IndexProgress, PhotoId
from core.sentences import Sentence
from core.store.library.stacks import StackStore
from core.store.library.timeline import Timeline, read_timeline
from core.worker.channel.messages import (
    CancelRequest,
    Event,
    Failed,
    IndexProgressed,
    LibraryChanged,
    RetryFailures,
    SearchResults,
    StartIndexing,
)
from ui.desktop import show_in_folder
from ui.library.filter_bar import LibraryFilter, Show
from ui.library.folders_panel import FolderActivity
from ui.library.grid_layout import Section
from ui.library.library_view import LibraryView
from ui.library.search_labels import limits_in_words
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look import formatting
from ui.look.wording import translated

_REFRESH_MS: Final = 1_000  # at most one read of the whole library per second
_SEARCH_AGAIN_MS: Final = 3_000  # a search takes the time of reading photos


class LibraryController(QObject):
    """Connects the library view.

    Signals:
        photos_counted(int): number of photos, whenever it may have changed.
    """

    photos_counted = Signal(int)

    def __init__(
        self,
        view: LibraryView,
        tasks: Tasks,
        worker: WorkerClient,
        thumbnails: ThumbnailLoader,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._worker = worker
        self._thumbnails = thumbnails
        self._progress: IndexProgress | None = None  # while photos are read
        self._search: Search | None = None  # the latest one; results of an earlier one are dropped
        self._search_problem: Sentence | None = None
        self.folders = FoldersController(
            view.folders, view.notice, tasks=tasks, worker=worker, parent=self
        )
        self._albums = AlbumsController(view, self._show_albums_again, tasks=tasks, parent=self)
        self.folders.folders_changed.connect(self._on_folders_changed)
        self.folders.folders_read.connect(self._on_folders_read)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self.reload)
        worker.event_received.connect(self._on_event)
        worker.died.connect(self._on_worker_died)
        worker.state_changed.connect(self._on_worker_state)
        view.model.rows_needed.connect(self._load_rows)
        view.filters.filter_changed.connect(self._show_filter)
        view.filters.filter_changed.connect(lambda _wanted: self._count_facets())
        self._shapes = Shapes(view, tasks=tasks, settings=settings, parent=self)
        view.filters.set_stacked(settings.settings.stack_photos)
        view.filters.stacking_changed.connect(lambda on: settings.change(stack_photos=on))
        view.filters.stacking_changed.connect(lambda _on: self._show_again())
        view.facets.counts_wanted.connect(self._count)
        view.filters.search_repeated.connect(self._search_again)
        view.failures.retry_requested.connect(
            lambda: worker.send(RetryFailures(worker.next_request_id()))
        )
        view.failures.show_requested.connect(show_in_folder)

    # --- public interface -----------------------------------------------------------------

    def reload(self) -> None:
        """Reload the photos shown, then folders: one thread reads them, and the photos are waited for."""
        self._thumbnails.retry_missing()
        self._show_filter(self._view.filters.current, keep=True)
        self.folders.reload()
        self._albums.reload()
        self._count_facets()
        self._shapes.refresh()
        self._search_again()

    def _show_again(self) -> None:
        """Show the same photos anew, in place."""
        if self._search is not None and self._search.found is not None:
            self._take_hits(self._search.found, keep=True)
        else:
            self._show_filter(self._view.filters.current, keep=True)

    def _show_albums_again(self) -> None:
        """After photos were put into an album or taken out of one."""
        self._count_facets()
        if self._view.is_viewer_open() and self._view.viewer.photo_id is not None:
            self._view.details_wanted.emit(self._view.viewer.photo_id)
        current = self._view.filters.current
        if any(each.facet is Facet.ALBUM for each in current.facets):
            self._show_filter(current, keep=True)

    def set_activity(self, activity: FolderActivity) -> None:
        """Show the progress of reading photos; an empty view puts it in words."""
        self.folders.set_activity(activity)
        if activity is FolderActivity.NONE:
            self._progress = None
        if self._view.model.rowCount() == 0 and self.folders.roots:
            self._show_filter(self._view.filters.current, keep=True)
        self._say_nothing_again()

    def _say_nothing_again(self) -> None:
        """How many photos are understood, in a search that found none so far."""
        if self._search is not None and self._search.found and not self._search.found.hits:
            self._take_hits(self._search.found)

    def say_again(self) -> None:
        """Retranslate after the language changed; scroll position and selection stay."""
        self.folders.say_again()
        self._show_again()

    def set_search_problem(self, sentence: Sentence | None) -> None:
        """Why text search is unavailable; None if it works."""
        self._search_problem = sentence

    def show_only(self, photos: Sequence[PhotoId]) -> None:
        """Show photos that were chosen on the map."""
        self._view.close_viewer()
        self._view.filters.set_filter(LibraryFilter(on_map=tuple(photos)))

    def show_failures(self) -> None:
        self._view.filters.set_filter(LibraryFilter(show=Show.FAILED))

    # --- events ---------------------------------------------------------------------------

    def _on_event(self, event: Event) -> None:
        if isinstance(event, LibraryChanged):
            self._refresh_soon()
        elif isinstance(event, IndexProgressed):
            self._progress = event.progress
            self._say_nothing_again()
        elif self._search is not None and self._search.answers(event):
            if isinstance(event, SearchResults):
                self._search.advance(RequestState.DONE)
                self._search.found = event
                self._take_hits(event, keep=self._search.repeats)
                if self._search.is_outdated:
                    self._refresh_soon()
            elif isinstance(event, Failed) and event.sentence is not None:
                self._fail_search(self._search, translated(event.sentence))

    def _refresh_soon(self) -> None:
        if not self._refresh.isActive():
            self._refresh.start(_REFRESH_MS if self._search is None else _SEARCH_AGAIN_MS)

    def _on_worker_died(self) -> None:
        search = self._search
        if search is None or not search.is_open:
            return
        search.advance(RequestState.STORED)
        if self._worker.state is WorkerState.FAILED:
            self._fail_search(search, self.tr("The helper does not run."))

    def _on_worker_state(self, state: WorkerState) -> None:
        search = self._search
        if state is WorkerState.READY and search and search.state is RequestState.STORED:
            search.send_to(self._worker)

    def _on_folders_changed(self) -> None:
        self._view.model.forget_rows()
        self.reload()

    def _on_folders_read(self) -> None:
        self.photos_counted.emit(self.folders.photos)
        current = self._view.filters.current
        if current.root_id not in {None, *(root.id for root in self.folders.roots or ())}:
            # The folder was taken out. Added again, it has another id.
            self._view.filters.set_filter(replace(current, root_id=None, folder=""))
        if self._view.model.rowCount() == 0:
            self._show_filter(self._view.filters.current, keep=True)

    def _count_facets(self) -> None:
        for facet in self._view.facets.open_facets():
            self._count(facet)

    def _count(self, facet: Facet) -> None:
        wanted = self._view.filters.current

        def take(counts: tuple[FacetCount, ...]) -> None:
            if self._view.filters.current == wanted:
                self._view.facets.set_counts(facet, counts)

        if facet is Facet.PLACE:  # naming them must not hold up what the grid reads
            self._tasks.read(
                lambda connection: library_reads.read_areas(connection, wanted),
                lambda areas: self._tasks.run(lambda: library_reads.count_towns(areas), take),
            )
        else:
            self._tasks.read(
                lambda connection: library_reads.read_facet(connection, facet, wanted), take
            )

    # --- showing photos -------------------------------------------------------------------

    def _show_filter(self, wanted: LibraryFilter, *, keep: bool = False) -> None:
        """Show the photos that match the filter; `keep` refreshes the same view in place."""
        if not keep:
            self._drop_search()
        if wanted.show is Show.FAILED:
            self._view.filters.set_summary("")
            show = self._view.show_failures
            self._tasks.read(library_reads.read_failures, show, topic=Topic.GRID)
        elif wanted.show is Show.DUPLICATES:
            self._tasks.read(
                lambda connection: find_duplicates(connection, wanted),
                lambda found: (
                    show_duplicates(self._view, found, keep=keep)
                    if found
                    else self._show_nothing(wanted)
                ),
                topic=Topic.GRID,
            )
        elif wanted.text or wanted.similar_to is not None:
            if not keep:
                self._view.filters.set_summary(self.tr("Searching …"))
                self._begin_search(Search(wanted))
        else:
            stacked = self._view.filters.stacked
            self._tasks.read(
                lambda connection: read_timeline(
                    connection, library_reads.photo_filter(connection, wanted), stacked=stacked
                ),
                lambda timeline: self._take_timeline(wanted, timeline, keep),
                topic=Topic.GRID,
            )

    def _search_again(self) -> None:
        """Search for the same; what is shown stays until there is an answer."""
        if self._search is None:
            return
        if self._search.is_open:
            self._search.is_outdated = True
        else:
            self._begin_search(Search(self._search.wanted, former=self._search))

    def _begin_search(self, search: Search) -> None:
        self._search = search
        self._tasks.read(
            lambda connection: library_reads.allowed_photos(connection, search.wanted),
            lambda allowed: self._start_search(search, allowed),
            lambda sentence: self._fail_search(search, sentence),
            topic=Topic.GRID,
        )

    def _drop_search(self) -> None:
        """Abandon the last search."""
        search, self._search = self._search, None
        if search is not None:
            if search.id is not None:
                self._worker.send(CancelRequest(search.id))
            search.advance(RequestState.CANCELLED)

    def _start_search(self, search: Search, allowed: tuple[PhotoId, ...] | None) -> None:
        search.allowed = allowed
        if self._search_problem:
            self._fail_search(search, translated(self._search_problem))
        elif search.advance(RequestState.STORED):
            search.send_to(self._worker)

    def _take_hits(self, found: SearchResults, *, keep: bool = False) -> None:
        """Show them, stacked as the library is; photos that look similar are wanted one by one."""
        self._view.filters.set_limits(limits_in_words(found.limits))
        if not found.hits:
            self._view.filters.set_summary("")
            self._show_state("search", *nothing_found(self._progress))
        elif self._view.filters.stacked and self._view.filters.current.similar_to is None:
            self._tasks.read(
                lambda connection: StackStore(connection).leads(),
                lambda leads: show_hits(self._view, found, leads, keep=keep),
                topic=Topic.GRID,
            )
        else:
            show_hits(self._view, found, {}, keep=keep)

    def _take_timeline(self, wanted: LibraryFilter, timeline: Timeline, keep: bool) -> None:
        if wanted.is_everything and self.folders.set_photos(timeline.photos):
            self.photos_counted.emit(timeline.photos)
        if not timeline.ids:
            self._view.filters.set_summary("")
            self._show_nothing(wanted)
            return
        sections = [
            Section(
                self.tr("Without a date")
                if month.year is None
                else formatting.month(month.year, month.month),
                month.photos,
                mark="" if month.year is None else str(month.year),
            )
            for month in timeline.months
        ]
        self._view.show_photos(timeline.ids, sections, timeline.stacks, keep=keep)
        summary = self.tr("%n photo(s)", "", timeline.photos)
        self._view.filters.set_summary(with_stacks(summary, len(timeline.stacks)))

    def _show_nothing(self, wanted: LibraryFilter) -> None:
        state = self._view.state
        self._view.model.set_photos(())
        if not wanted.is_everything:
            self._show_state(
                "search",
                self.tr("No photo fits this filter"),
                self.tr("Change the filter above, or look at all photos."),
            )
            return
        if not self.folders.roots:
            state.show_state(
                "library",
                self.tr("Your photos are waiting"),
                self.tr(
                    "Add a folder with photos, or drop one here. They are only read, never "
                    "changed, and nothing leaves this device."
                ),
                (self.tr("Add folder …"), self._view.folders.choose_folder),
            )
        elif self.folders.activity is FolderActivity.INDEXING:
            state.show_state(
                "library",
                self.tr("Looking through your folders"),
                self.tr("The first photos appear here in a moment."),
                busy=True,
            )
        else:
            state.show_state(
                "library",
                self.tr("No photos here yet"),
                self.tr("Photos appear here when they have been read."),
                (self.tr("Look for photos now"), lambda: self._worker.send(StartIndexing())),
            )
        self._view.show_state()

    def _fail_search(self, search: Search, sentence: str) -> None:
        if search.advance(RequestState.FAILED) and search.found is None:
            self._view.filters.set_summary("")
            self._show_state("warning", self.tr("Search does not work right now"), sentence)

    def _show_state(self, icon_name: str, title: str, text: str) -> None:
        self._view.state.show_state(
            icon_name,
            title,
            text,
            (
                self.tr("Show everything"),
                lambda: self._view.filters.set_filter(LibraryFilter()),
            ),
        )
        self._view.show_state()

    def _load_rows(self, ids: list[PhotoId]) -> None:
        self._tasks.read(
            lambda connection: library_reads.read_rows(connection, ids), self._view.model.add_rows
        )
