"""Scans the folders and records in the store what was added, changed, moved or removed."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core import logs
from core.cancel import CancelToken
from core.indexing.index_report import Change, IndexReport
from core.photos.scan import ScanEntry, device_of, probe_root, scan_root
from core.records import OtherKind, Root, RootState
from core.sentences import Sentence
from core.store.connection import Connection, transaction
from core.store.library.locations import Location, LocationId, LocationState, LocationStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.roots import RootStore

_FILES_PER_STEP: Final = 500
_FileKey = tuple[int, int, int]  # inode, size, mtime: the same file under another name


class Survey:
    """Scans roots one by one. Nothing is marked missing where a folder could not be read."""

    def __init__(self, connection: Connection, report: IndexReport) -> None:
        self._connection = connection
        self._locations = LocationStore(connection)
        self._roots = RootStore(connection)
        self._report = report

    def look(self, root: Root, cancel: CancelToken) -> Iterator[int]:
        """Scan one root; periodically yields the number of files seen so far."""
        plan = RootPlan(self._locations.known_locations(root.id))
        before, device = self._roots.device(root.id), device_of(root.path)
        if not self._is_readable(root, plan, before):
            self._put_offline(root)
            return
        if root.state is not RootState.ONLINE:
            self._roots.set_state(root.id, RootState.ONLINE)
        unread: list[Path] = []

        def on_problem(path: Path, reason: Sentence) -> None:
            unread.append(path)
            self._report.problems.append((path, reason))

        seen = 0
        others: Counter[OtherKind] = Counter()
        sidecars: dict[str, int] = {}
        for entry in scan_root(
            root.path,
            cancel=cancel,
            on_problem=on_problem,
            on_other=lambda kind: others.update((kind,)),
            on_sidecar=sidecars.__setitem__,
        ):
            plan.see(entry)
            seen += 1
            if seen % _FILES_PER_STEP == 0:
                self._record(root, plan.take_found())
                yield seen
        yield seen
        if not self._is_readable(root, plan, device):  # the drive disappeared during the scan
            self._record(root, plan.take_found())
            self._put_offline(root)
            return
        if device != before:
            self._roots.set_device(root.id, device)
        self._report.skipped.update(others)
        self._apply_rest(root, plan, unread)
        PhotoNoteStore(self._connection).outdate(root.id, sidecars)

    def _is_readable(self, root: Root, plan: RootPlan, device: str) -> bool:
        """Whether the root can be read. An empty folder is only accepted if none of its photos is known:
        an unmounted drive leaves an empty folder behind."""
        known = lambda: self._roots.some_paths(root.id)  # noqa: E731
        if probe_root(root.path, device=device, known=known) is RootState.ONLINE:
            return True
        path = root.path
        return not plan.knows_photos and os.access(path, os.R_OK | os.X_OK) and path.is_dir()

    def _apply_rest(self, root: Root, plan: RootPlan, unread: list[Path]) -> None:
        departures = plan.finish([_relative(path, root.path) for path in unread])
        with transaction(self._connection):
            for move in departures.moved:
                self._locations.relocate(move.location_id, move.entry)
            self._record(root, list(departures.found))
            if departures.missing:
                self._locations.mark_missing(departures.missing)
        self._report.changes.update(plan.counts)
        logs.indexing.info(
            "root %d: %s",
            root.id,
            ", ".join(f"{change.value} {plan.counts[change]}" for change in Change),
        )

    def _record(self, root: Root, found: list[ScanEntry]) -> None:
        if found:
            self._locations.record_found(root.id, found)

    def _put_offline(self, root: Root) -> None:
        self._roots.set_state(root.id, RootState.OFFLINE)
        self._report.offline.append(root.id)
        logs.indexing.warning("root %d is offline; nothing is forgotten", root.id)


def _relative(path: Path, root: Path) -> str:
    relative = path.relative_to(root).as_posix() if path.is_relative_to(root) else ""
    return "" if relative == "." else relative


@dataclass(frozen=True, slots=True)
class Move:
    """A known file that is now found at another path."""

    location_id: LocationId
    entry: ScanEntry


@dataclass(frozen=True, slots=True)
class Departures:
    """What is known only after the whole folder has been scanned."""

    moved: tuple[Move, ...]
    missing: tuple[LocationId, ...]
    found: tuple[ScanEntry, ...]  # looked like moves but are new files


class RootPlan:
    """Compares what a scan sees with the known locations of one root: pure bookkeeping.

    Pass every entry to `see`, record `take_found()` periodically so that memory use stays small,
    then apply `finish()`.
    """

    def __init__(self, known: Iterable[Location]) -> None:
        self._known: Final = {location.rel_path: location for location in known}
        self._by_file: Final[dict[_FileKey, list[str]]] = {}
        for location in self._known.values():
            if location.photo_id is not None and location.inode:
                self._by_file.setdefault(_file_key(location), []).append(location.rel_path)
        self.knows_photos: Final = any(known.photo_id is not None for known in self._known.values())
        self._found: list[ScanEntry] = []
        self._maybe_moved: list[ScanEntry] = []
        self.counts: Final[Counter[Change]] = Counter()

    def see(self, entry: ScanEntry) -> None:
        """Compare one file of the scan."""
        location = self._known.pop(entry.rel_path, None)
        if location is None:
            if entry.inode and _file_key(entry) in self._by_file:
                self._maybe_moved.append(entry)
            else:
                self._note(Change.NEW, entry)
        elif (location.size_bytes, location.mtime_ns) != (entry.size_bytes, entry.mtime_ns):
            self._note(Change.CHANGED, entry)
        elif location.state is LocationState.MISSING:
            self._note(Change.RETURNED, entry)
        elif location.inode != entry.inode:
            # The same file on a remounted drive, or restored from a backup: update the inode, so that
            # the next move is detected.
            self._note(Change.UNCHANGED, entry)
        else:
            self.counts[Change.UNCHANGED] += 1

    def take_found(self) -> list[ScanEntry]:
        """Files to record since the last call: new, changed, returned, or with a different inode."""
        found, self._found = self._found, []
        return found

    def finish(self, unread: Collection[str]) -> Departures:
        """Tell moved files from new and missing ones after the scan. Call once.

        Args:
            unread: relative paths of folders and files that could not be read ("" is the root
                itself). They and everything below them are unknown and stay as they are.
        """
        moved: list[Move] = []
        for entry in self._maybe_moved:
            old = self._moved_from(entry)
            if old is None:
                self._note(Change.NEW, entry)
            else:
                moved.append(Move(old.id, entry))
        missing = tuple(
            location.id
            for location in self._known.values()
            if location.state is not LocationState.MISSING
            and not _is_at_or_below(location.rel_path, unread)
        )
        self.counts[Change.MOVED] += len(moved)
        self.counts[Change.MISSING] += len(missing)
        return Departures(tuple(moved), missing, tuple(self.take_found()))

    def _note(self, change: Change, entry: ScanEntry) -> None:
        self.counts[change] += 1
        self._found.append(entry)

    def _moved_from(self, entry: ScanEntry) -> Location | None:
        """The location this file moved from; None if it is still there (a hard link)."""
        for rel_path in self._by_file[_file_key(entry)]:
            if rel_path in self._known:
                return self._known.pop(rel_path)
        return None


def _file_key(file: Location | ScanEntry) -> _FileKey:
    return file.inode, file.size_bytes, file.mtime_ns


def _is_at_or_below(rel_path: str, places: Collection[str]) -> bool:
    return any(not place or f"{rel_path}/".startswith(f"{place}/") for place in places)
