"""Where photos are stored: the files seen in each folder, their state and their failures."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final, NewType, Protocol

from core.records import FailureKind, FileFailure, PhotoId, RootId
from core.sentences import Sentence, from_json, plain, to_json
from core.store.connection import Connection, transaction
from core.store.library.frames import BESIDE_STILLS

LocationId = NewType("LocationId", int)

# A failed file is retried once in a later run, then left alone until the user asks.
STRIKES_UNTIL_QUARANTINE: Final = 2
_CHUNK_ROWS: Final = 5_000
_LOW_64_BITS: Final = (1 << 64) - 1


class FoundFile(Protocol):
    """What a folder scan reports about a file. `rel_path` is POSIX, as `os.fsdecode` gives it."""

    @property
    def rel_path(self) -> str: ...
    @property
    def size_bytes(self) -> int: ...
    @property
    def mtime_ns(self) -> int: ...
    @property
    def inode(self) -> int: ...


class LocationState(Enum):
    """What is known about the file at a location."""

    PENDING = "pending"  # seen, but not yet in the library, or changed since
    INDEXED = "indexed"  # `photo_id` is what the file shows
    FAILED = "failed"  # could not be indexed; retried when the file changes
    MISSING = "missing"  # the folder is there, the file is not; `photo_id` is what it showed


@dataclass(frozen=True, slots=True)
class Location:
    """One file: a location of a photo. `inode` holds the low 64 bits."""

    id: LocationId
    root_id: RootId
    rel_path: str
    size_bytes: int
    mtime_ns: int
    inode: int
    photo_id: PhotoId | None
    state: LocationState


_COLUMNS: Final = "id, root_id, rel_path, size_bytes, mtime_ns, inode, photo_id, state"

# The plus keeps SQLite from reading and sorting a whole root: `locations_pending` is in order.
PENDING_SQL: Final = (
    f"SELECT {_COLUMNS} FROM locations WHERE state = 'pending' "
    "AND +root_id IN (SELECT id FROM roots WHERE state = 'online') "
    "ORDER BY mtime_ns DESC, id DESC LIMIT ?"
)

# A file with the same size and time is taken to be unchanged, even if it was gone for a while;
# any other file at that path has to be indexed.
_UPSERT: Final = """
INSERT INTO locations(root_id, rel_path, size_bytes, mtime_ns, inode, state)
VALUES (:root_id, :rel_path, :size_bytes, :mtime_ns, :inode, 'pending')
ON CONFLICT(root_id, rel_path) DO UPDATE SET
    state = CASE
        WHEN size_bytes <> excluded.size_bytes OR mtime_ns <> excluded.mtime_ns THEN 'pending'
        WHEN photo_id IS NOT NULL THEN 'indexed'
        WHEN state = 'failed' THEN 'failed'
        ELSE 'pending' END,
    photo_id = CASE
        WHEN size_bytes <> excluded.size_bytes OR mtime_ns <> excluded.mtime_ns THEN NULL
        ELSE photo_id END,
    size_bytes = excluded.size_bytes,
    mtime_ns = excluded.mtime_ns,
    inode = excluded.inode
"""
_FORGET_STALE_FAILURE: Final = """
DELETE FROM failures WHERE location_id IN (
    SELECT id FROM locations WHERE root_id = :root_id AND rel_path = :rel_path
        AND (size_bytes <> :size_bytes OR mtime_ns <> :mtime_ns))
"""


class LocationStore:
    """The files of all folders. Apart from long lists, every method writes all or nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known_locations(self, root_id: RootId) -> Iterator[Location]:
        """Every location of a folder by id. Read in chunks, so it is safe to write meanwhile."""
        last = 0
        sql = f"SELECT {_COLUMNS} FROM locations WHERE root_id = ? AND id > ? ORDER BY id LIMIT ?"
        while True:
            piece = [
                _location(row)
                for row in self._connection.execute(sql, (root_id, last, _CHUNK_ROWS))
            ]
            if not piece:
                return
            yield from piece
            last = piece[-1].id

    def pending(self, limit: int = 1_000) -> list[Location]:
        """Files still to be indexed in readable folders, newest file first."""
        rows = self._connection.execute(PENDING_SQL, (limit,))
        return [_location(row) for row in rows]

    def of_photo(self, photo_id: PhotoId) -> Location | None:
        """One file that shows a photo; None if there is none any more."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM locations WHERE photo_id = ? AND state = 'indexed' LIMIT 1",
            (photo_id,),
        ).fetchone()
        return None if row is None else _location(row)

    def pending_count(self) -> int:
        """How many files `pending` would give without a limit."""
        return int(
            self._connection.execute(
                "SELECT count(*) FROM locations WHERE state = 'pending' "
                "AND +root_id IN (SELECT id FROM roots WHERE state = 'online')"
            ).get
        )

    def state_counts(self) -> dict[LocationState, int]:
        """The number of files in each state, in readable folders."""
        rows = self._connection.execute(
            "SELECT state, count(*) FROM locations "
            "WHERE root_id IN (SELECT id FROM roots WHERE state = 'online') GROUP BY state"
        )
        return dict.fromkeys(LocationState, 0) | {LocationState(row[0]): row[1] for row in rows}

    def record_found(self, root_id: RootId, entries: Sequence[FoundFile]) -> None:
        """Record the files that a scan saw: new, changed, unchanged or back again.

        Long lists are written in chunks, so that other writers never wait long for the lock.
        """
        for start in range(0, len(entries), _CHUNK_ROWS):
            with transaction(self._connection):
                for entry in entries[start : start + _CHUNK_ROWS]:
                    row = _bindings(root_id, entry)
                    self._connection.execute(_FORGET_STALE_FAILURE, row)
                    self._connection.execute(_UPSERT, row)

    def mark_missing(self, location_ids: Collection[LocationId]) -> None:
        """Mark files that are gone from a readable folder.

        Their photos are kept. A file that never made it into the library is deleted.
        """
        ids = json.dumps(list(location_ids))
        chosen = "id IN (SELECT value FROM json_each(?))"
        with transaction(self._connection):
            self._connection.execute(
                f"DELETE FROM locations WHERE {chosen} AND photo_id IS NULL", (ids,)
            )
            self._connection.execute(
                f"UPDATE locations SET state = 'missing' WHERE {chosen}", (ids,)
            )

    def relocate(
        self, location_id: LocationId, entry: FoundFile, root_id: RootId | None = None
    ) -> None:
        """Record that the file of a location was moved or renamed, within its folder or to another.

        Anything known about the new path is replaced.
        """
        with transaction(self._connection):
            if root_id is None:
                root_id = RootId(
                    self._connection.execute(
                        "SELECT root_id FROM locations WHERE id = ?", (location_id,)
                    ).get
                )
            values = _bindings(root_id, entry) | {"id": location_id}
            self._connection.execute(
                "DELETE FROM locations "
                "WHERE root_id = :root_id AND rel_path = :rel_path AND id <> :id",
                values,
            )
            self._connection.execute(
                "UPDATE locations SET root_id = :root_id, rel_path = :rel_path, "
                "size_bytes = :size_bytes, mtime_ns = :mtime_ns, inode = :inode, "
                "state = CASE WHEN photo_id IS NULL THEN 'pending' ELSE 'indexed' END "
                "WHERE id = :id",
                values,
            )

    def record_failure(self, location: Location, kind: FailureKind, reason: Sentence) -> None:
        """Add a strike to a file; ignored if the file has changed since `location` was read.

        Args:
            reason: shown to the user.
        """
        with transaction(self._connection):
            current = self._connection.execute(
                "SELECT 1 FROM locations WHERE id = ? AND size_bytes = ? AND mtime_ns = ?",
                (location.id, location.size_bytes, location.mtime_ns),
            ).get
            if current is None:
                return
            self._connection.execute(
                "INSERT INTO failures(location_id, kind, reason, strikes, failed_at) "
                "VALUES (?, ?, ?, 1, ?) ON CONFLICT(location_id) DO UPDATE SET "
                "kind = excluded.kind, reason = excluded.reason, strikes = strikes + 1, "
                "failed_at = excluded.failed_at",
                (location.id, kind.value, json.dumps(to_json(reason)), int(time.time())),
            )
            self._connection.execute(
                "UPDATE locations SET state = 'failed', photo_id = NULL WHERE id = ?",
                (location.id,),
            )

    def failures(self) -> list[FileFailure]:
        """Files that are not in the library, with the reason, by path; missing files are left out."""
        rows = self._connection.execute(
            "SELECT r.path, l.rel_path, f.kind, f.reason, f.strikes FROM failures f "
            "JOIN locations l ON l.id = f.location_id JOIN roots r ON r.id = l.root_id "
            "ORDER BY r.path, l.rel_path"
        )
        return [
            FileFailure(absolute_path(root, rel), FailureKind(kind), _reason(reason), strikes)
            for root, rel, kind, reason, strikes in rows
        ]

    def shown_only(self) -> int:
        """The number of photos that are shown already and can be opened, but are not understood yet."""
        return int(
            self._connection.execute(
                "SELECT count(DISTINCT p.id) FROM photos p JOIN locations l ON l.photo_id = p.id "
                "JOIN roots r ON r.id = l.root_id WHERE p.describer_id IS NULL "
                f"AND l.state = 'indexed' AND r.state = 'online' AND p.id NOT IN ({BESIDE_STILLS})"
            ).get
        )

    def release_second_chances(self) -> int:
        """Make files that have failed once pending again; call at the start of a run.

        Returns how many. A file with two strikes is skipped until `retry_failures`.
        """
        return self._release("f.strikes < ?", STRIKES_UNTIL_QUARANTINE)

    def retry_failures(self) -> int:
        """Reset all failed files so that each is tried again, as the user asked. Returns how many."""
        with transaction(self._connection):
            released = self._release("f.strikes > ?", 0)
            self._connection.execute("UPDATE failures SET strikes = 0")
            return released

    def _release(self, condition: str, value: int) -> int:
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE locations SET state = 'pending' WHERE state = 'failed' AND id IN "
                f"(SELECT f.location_id FROM failures f WHERE {condition})",
                (value,),
            )
            return self._connection.changes()

    def known_sizes(self) -> frozenset[int]:
        """Byte sizes of all photos: a file of any other size cannot be a copy of one."""
        rows = self._connection.execute("SELECT DISTINCT size_bytes FROM photos")
        return frozenset(row[0] for row in rows)

    def files_with(self, content_hash: bytes) -> int:
        """How many files with this content are at hand or on a disconnected drive."""
        counted = self._connection.execute(
            "SELECT count(*) FROM locations l JOIN photos p ON p.id = l.photo_id "
            "WHERE p.content_hash = ? AND l.state <> 'missing'",
            (content_hash,),
        ).get
        return int(counted)

    def hashes_of_size(self, size_bytes: int) -> frozenset[bytes]:
        """Content hashes of the photos of exactly this many bytes."""
        rows = self._connection.execute(
            "SELECT content_hash FROM photos WHERE size_bytes = ?", (size_bytes,)
        )
        return frozenset(row[0] for row in rows)


def absolute_path(root: bytes, rel_path: bytes) -> Path:
    """Path of a location from its stored parts."""
    return Path(os.fsdecode(root), os.fsdecode(rel_path))


def _location(row: tuple[Any, ...]) -> Location:
    id_, root_id, rel_path, size_bytes, mtime_ns, inode, photo_id, state = row
    return Location(
        id=LocationId(id_),
        root_id=RootId(root_id),
        rel_path=os.fsdecode(rel_path),
        size_bytes=size_bytes,
        mtime_ns=mtime_ns,
        inode=inode & _LOW_64_BITS,
        photo_id=None if photo_id is None else PhotoId(photo_id),
        state=LocationState(state),
    )


def _bindings(root_id: RootId, entry: FoundFile) -> dict[str, int | bytes]:
    inode = entry.inode & _LOW_64_BITS
    return {
        "root_id": root_id,
        "rel_path": os.fsencode(entry.rel_path),
        "size_bytes": entry.size_bytes,
        "mtime_ns": entry.mtime_ns,
        # File ids of Windows use all 64 bits, SQLite integers are signed.
        "inode": inode - (1 << 64) if inode >= 1 << 63 else inode,
    }


def _reason(stored: str) -> Sentence:
    """Older versions stored the English text itself."""
    try:
        return from_json(json.loads(stored))
    except ValueError:
        return plain(stored)
