"""Photo folders: connects the folders panel, the store and the worker."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.desktop.tasks import Tasks, Topic
from app.worker.worker_client import WorkerClient
from core.records import Root, RootId, RootState
from core.store.library.facets import subfolders
from core.store.library.roots import RootStore
from core.store.library.timeline import count_photos
from core.worker.channel.messages import (
    AddFolder,
    Event,
    Failed,
    FolderAdded,
    FolderRemoved,
    FolderStateChanged,
    RemoveFolder,
    RequestId,
    StartIndexing,
)
from ui.desktop import show_in_folder
from ui.library.folders_panel import FolderActivity, FolderRow, FoldersPanel
from ui.look import formatting
from ui.look.notice_bar import NoticeBar
from ui.look.wording import translated


class FoldersController(QObject):
    """Connects the folders panel.

    Signals:
        folders_read(): after every reading.
        folders_changed(): a folder was added or removed, or changed its state.
    """

    folders_read = Signal()
    folders_changed = Signal()

    def __init__(
        self,
        panel: FoldersPanel,
        notice: NoticeBar,
        *,
        tasks: Tasks,
        worker: WorkerClient,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._notice = notice
        self._tasks = tasks
        self._worker = worker
        self._roots: tuple[Root, ...] | None = None
        self._photos = 0
        self._activity = FolderActivity.NONE
        self._adding: dict[RequestId, Path] = {}
        self._removing: dict[RequestId, Root] = {}
        self._waiting: list[Path] = []
        worker.event_received.connect(self._on_event)
        panel.folders_dropped.connect(self.add_folders)
        panel.remove_requested.connect(self._remove)
        panel.check_requested.connect(lambda root: worker.send(StartIndexing((RootId(root),))))
        panel.show_requested.connect(self._show)
        panel.folders_wanted.connect(self._read_subfolders)

    @property
    def roots(self) -> tuple[Root, ...] | None:
        """Folders of the library; None before they are loaded."""
        return self._roots

    @property
    def photos(self) -> int:
        """How many photos the library shows; one that lies in two folders is one."""
        return self._photos

    @property
    def failures(self) -> int:
        """How many files of all folders could not be read."""
        return sum(root.failures for root in self._roots or ())

    def set_photos(self, photos: int) -> bool:
        """Take over what the grid counted, which may be newer; whether that is news."""
        is_news = self._roots is not None and photos != self._photos
        if is_news:
            self._photos = photos
            self._fill()
        return is_news

    def reload(self) -> None:
        self._tasks.read(
            lambda connection: (
                tuple(RootStore(connection).all()),
                count_photos(connection),
            ),
            lambda found: self._take(*found),
            topic=Topic.FOLDERS,
        )

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Add photo folders and start reading them; queued until the worker is ready."""
        for folder in folders:
            request = self._worker.next_request_id()
            if self._worker.send(AddFolder(request, folder)):
                self._adding[request] = folder
            else:
                self._waiting.append(folder)

    def resume(self) -> None:
        """The worker is ready (again): send what was queued or in flight when it died."""
        folders = [*self._adding.values(), *self._waiting]
        removed = list(self._removing.values())
        self._adding.clear()
        self._waiting.clear()
        self._removing.clear()
        self.add_folders(folders)
        for root in removed:
            self._remove(root.id)

    def set_activity(self, activity: FolderActivity) -> None:
        """Show the progress of reading photos."""
        if activity is not self._activity:
            self._activity = activity
            self._fill()

    def say_again(self) -> None:
        """Retranslate after the language changed."""
        self._fill()

    @property
    def activity(self) -> FolderActivity:
        return self._activity

    def _on_event(self, event: Event) -> None:
        if isinstance(event, FolderAdded):
            self._adding.pop(event.request_id, None)
            self.folders_changed.emit()
        elif isinstance(event, FolderRemoved):
            removed = self._removing.pop(event.request_id, None)
            if removed is not None:
                self._offer_back(removed.path)
            self.folders_changed.emit()
        elif isinstance(event, FolderStateChanged):
            self._report_state(event)
            self.folders_changed.emit()
        elif isinstance(event, Failed) and event.request_id is not None:
            added = self._adding.pop(event.request_id, None)
            removed = self._removing.pop(event.request_id, None)
            if event.sentence and (added is not None or removed is not None):
                self._notice.warn(translated(event.sentence))

    def _report_state(self, event: FolderStateChanged) -> None:
        if event.problem:
            self._notice.warn(translated(event.problem))
        elif event.root.state is RootState.OFFLINE:
            self._notice.warn(
                self.tr(
                    "“{folder}” cannot be reached. Its photos stay in the library; connect the "
                    "drive to open them."
                ).format(folder=formatting.isolated(event.root.path.name))
            )

    def _offer_back(self, path: Path) -> None:
        self._notice.offer_undo(
            self.tr("“{folder}” was taken out of the library. Its files are untouched.").format(
                folder=formatting.isolated(path.name)
            ),
            lambda: self.add_folders([path]),
        )

    def _take(self, roots: tuple[Root, ...], photos: int) -> None:
        self._roots = roots
        self._photos = photos
        self._fill()
        self.folders_read.emit()

    def _read_subfolders(self, root_id: int, folder: str) -> None:
        root = RootId(root_id)
        self._tasks.read(
            lambda connection: subfolders(connection, root, folder),
            lambda found: self._panel.set_subfolders(root, folder, found),
        )

    def _fill(self) -> None:
        if self._roots is not None:
            rows = [FolderRow(root, self._activity) for root in self._roots]
            self._panel.set_folders(rows, self._photos)

    def _remove(self, root_id: int) -> None:
        """Remove a folder; without a worker, as soon as there is one."""
        root = next((root for root in self._roots or () if root.id == root_id), None)
        if root is not None and root not in self._removing.values():
            request = self._worker.next_request_id()
            self._removing[request] = root
            self._worker.send(RemoveFolder(request, root.id))

    def _show(self, root_id: int) -> None:
        path = self._path_of(root_id)
        if path is not None and not show_in_folder(path):
            self._notice.warn(self.tr("This folder cannot be reached now."))

    def _path_of(self, root_id: int) -> Path | None:
        return next((root.path for root in self._roots or () if root.id == root_id), None)
