"""Watches photo folders while the app runs and reports which of them changed."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

from core import logs
from core.conventions.image_suffixes import IMAGE_SUFFIXES
from core.errors import reason_of
from core.records import RootId
from core.sentences import Sentence

_QUIET_S: Final = 2.0
_LONGEST_WAIT_S: Final = 30.0
# Opening and closing without writing is ignored: our own decoding does that. So is "modified" on a
# folder, which only repeats the event of its file.
_CHANGES: Final[list[type[FileSystemEvent]]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
_LIMIT_REASON: Final = Sentence("folder.too-many-to-follow")


class FolderWatcher:
    """Calls `on_change(root_id)` after photos below a watched folder were added, removed or
    changed.

    A burst of changes yields one call, made when the folder has been quiet for a while, and at the
    latest after `longest_wait_s` of continuous changes. Calls come from a thread of the watcher.
    Changes made on a network drive by another computer, or behind linked folders, are not detected:
    a scan finds them.
    """

    def __init__(
        self,
        on_change: Callable[[RootId], None],
        *,
        quiet_s: float = _QUIET_S,
        longest_wait_s: float = _LONGEST_WAIT_S,
    ) -> None:
        self._on_change = on_change
        self._quiet_s = quiet_s
        self._longest_wait_s = longest_wait_s
        self._observer: Any = None
        self._watches: dict[RootId, Any] = {}
        self._pending: dict[RootId, tuple[float, float]] = {}  # first and last change
        self._wake = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="folder-watcher", daemon=True)
        self._thread.start()

    def watch(self, root_id: RootId, path: Path) -> Sentence | None:
        """Start watching a folder; watching it twice has no effect.

        Returns:
            None, or a sentence saying why the folder cannot be watched, or only in part.
        """
        if root_id in self._watches:
            return None
        try:
            observer = self._running_observer()
            handler = _Handler(lambda: self._note(root_id))
            self._watches[root_id] = observer.schedule(
                handler, os.fspath(path), recursive=True, event_filter=_CHANGES
            )
            self._probe_limit(observer)
        except OSError as error:
            logs.photos.warning("root %s is not followed: errno %s", root_id, error.errno)
            if error.errno in (errno.ENOSPC, errno.EMFILE):
                return _LIMIT_REASON
            return Sentence("folder.not-followed", reason=reason_of(error))
        return None

    def unwatch(self, root_id: RootId) -> None:
        """Stop watching a folder; a folder that is not watched is ignored."""
        watch = self._watches.pop(root_id, None)
        if watch is not None:
            with contextlib.suppress(OSError, KeyError):  # the drive may be gone already
                self._observer.unschedule(watch)
        with self._wake:
            self._pending.pop(root_id, None)

    def close(self) -> None:
        """Stop watching everything; no callback follows."""
        with self._wake:
            self._closed = True
            self._wake.notify()
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None
        if threading.current_thread() is not self._thread:
            self._thread.join()
        self._watches.clear()

    def _running_observer(self) -> Any:
        if self._observer is None:
            observer = Observer()
            observer.start()
            self._observer = observer
        return self._observer

    @staticmethod
    def _probe_limit(observer: Any) -> None:
        """Raise if the watch limit is exhausted: the observer would silently skip subfolders."""
        with tempfile.TemporaryDirectory() as directory:
            watch = observer.schedule(FileSystemEventHandler(), directory, recursive=False)
            observer.unschedule(watch)

    def _note(self, root_id: RootId) -> None:
        now = time.monotonic()
        with self._wake:
            first, _ = self._pending.get(root_id, (now, now))
            self._pending[root_id] = (first, now)
            self._wake.notify()

    def _run(self) -> None:
        while (root_id := self._next_to_rescan()) is not None:
            try:
                self._on_change(root_id)
            except Exception:  # noqa: BLE001  # boundary: a failing listener must not end the watch
                logs.photos.exception("a change of root %s could not be handled", root_id)

    def _next_to_rescan(self) -> RootId | None:
        """Wait until a changed folder is quiet; None after `close()`."""
        with self._wake:
            while not self._closed:
                now = time.monotonic()
                deadlines = {
                    root_id: min(last + self._quiet_s, first + self._longest_wait_s)
                    for root_id, (first, last) in self._pending.items()
                }
                root_id = min(deadlines, key=deadlines.__getitem__, default=None)
                if root_id is not None and deadlines[root_id] <= now:
                    del self._pending[root_id]
                    return root_id
                self._wake.wait(None if root_id is None else deadlines[root_id] - now)
        return None


class _Handler(FileSystemEventHandler):
    """Passes on events that may change the set of photos below one folder."""

    def __init__(self, on_photo_change: Callable[[], None]) -> None:
        self._on_photo_change = on_photo_change

    def on_any_event(self, event: FileSystemEvent) -> None:
        names = [os.path.basename(os.fsdecode(p)) for p in (event.src_path, event.dest_path)]
        if event.is_directory or any(
            os.path.splitext(name)[1].lower() in IMAGE_SUFFIXES and not name.startswith(".")
            for name in names
        ):
            self._on_photo_change()
