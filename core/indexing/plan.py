"""What changed in a folder since the last look: new, changed, moved, back, missing or as before.

Pure bookkeeping: it reads no file and writes no store, so every case can be tested.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from core.photos.scan import ScanEntry
from core.store.library.locations import Location, LocationId, LocationState

_FileKey = tuple[int, int, int]  # inode, size, mtime: the same file under another name


class Change(Enum):
    """What a scan says about one file."""

    NEW = "new"
    CHANGED = "changed"
    RETURNED = "returned"  # was missing, is back as it was
    UNCHANGED = "unchanged"
    MOVED = "moved"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Move:
    """A known file that is now found at another path."""

    location_id: LocationId
    entry: ScanEntry


@dataclass(frozen=True, slots=True)
class Departures:
    """What is only known once the whole folder was seen."""

    moved: tuple[Move, ...]
    missing: tuple[LocationId, ...]
    found: tuple[ScanEntry, ...]  # looked like moves, but are new files


class RootPlan:
    """Compares what a scan sees with the known locations of one root.

    Feed every entry to `see`, record `take_found()` from time to time so that memory stays small,
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
        """Take in one file of the scan."""
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
            # The same file on a drive mounted anew, or restored from a backup: follow the inode,
            # so that the next move is noticed.
            self._note(Change.UNCHANGED, entry)
        else:
            self.counts[Change.UNCHANGED] += 1

    def take_found(self) -> list[ScanEntry]:
        """Files to record since the last call: new, changed, back again, or with another inode."""
        found, self._found = self._found, []
        return found

    def finish(self, unread: Collection[str]) -> Departures:
        """Tell moved from new and missing files after the scan. Call once.

        Args:
            unread: relative paths of folders and files that could not be read ("" is the root
                itself). They and what lies below them is unknown, so it stays as it is.
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
        """The location this file left; None if that file is still where it was (a hard link)."""
        for rel_path in self._by_file[_file_key(entry)]:
            if rel_path in self._known:
                return self._known.pop(rel_path)
        return None


def _file_key(file: Location | ScanEntry) -> _FileKey:
    return file.inode, file.size_bytes, file.mtime_ns


def _is_at_or_below(rel_path: str, places: Collection[str]) -> bool:
    return any(not place or f"{rel_path}/".startswith(f"{place}/") for place in places)
