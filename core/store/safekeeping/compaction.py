"""Removes photos that are in no folder any more, returns freed space to the disk, and writes files anew."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Final

import apsw

from core import logs, vault
from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem, reason_of
from core.sentences import Sentence
from core.store.checksums import has_checksums
from core.store.connection import Connection, explained, transaction
from core.store.library.annotations import AnnotationStore
from core.store.library.frames import FILED
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.safekeeping.cipher import copy_as, open_alone
from core.store.safekeeping.journal import Operation, journalled
from core.store.safekeeping.maintenance import database_files, library_bytes
from core.store.vectors.generations import GenerationStore
from core.vault import LibraryKey

_PIECE_ROWS: Final = 5_000
# The words of a few photos are scattered across their whole index; with the default cache, every
# page would be written many times.
_CACHE_KIB: Final = 128 * 1024
# Below this share of free pages the file is not rewritten: new photos will use them.
_WORTH_REWRITING: Final = 0.1
_OPCODES_BETWEEN_CHECKS: Final = 1_000
_RESERVE_BYTES: Final = 100_000_000


class CompactStage(Enum):
    """The stage that compaction has reached."""

    FORGETTING = "forgetting"  # counted in photos
    PACKING = "packing"  # counted in chunks of vectors
    REWRITING = "rewriting"  # counted in bytes; reports no progress along the way


OnCompacting = Callable[[CompactStage, int, int], None]


def _ignore_progress(_stage: CompactStage, _done: int, _total: int) -> None:
    pass


def compact(
    connection: Connection,
    *,
    cancel: CancelToken | None = None,
    on_progress: OnCompacting = _ignore_progress,
) -> int:
    """Remove unshown photos, then return freed space to the disk.

    The first two stages work in short transactions alongside other programs. The last one, skipped
    if little would be gained, needs exclusive write access and free disk space of twice the
    remaining size.

    Args:
        on_progress: receives the stage, the amount done and the total.

    Returns:
        Bytes freed.

    Raises:
        Cancelled: if `cancel` was set; completed work is kept, nothing is lost.
        EnvironmentProblem: if the disk is full or another program writes; nothing is lost.
    """
    cancel = cancel or CancelToken()
    before = _file_bytes(connection)
    with (
        journalled(Path(connection.filename).parent, Operation.COMPACTION),
        _large_cache(connection),
    ):
        forget_unshown(connection, cancel=cancel, on_progress=on_progress)
        vectors = GenerationStore(connection)
        for generation in vectors.generations():
            for done, total in vectors.pack(generation.id, cancel):
                on_progress(CompactStage.PACKING, done, total)
        if _free_bytes(connection) >= _WORTH_REWRITING * before:
            _rewrite(connection, cancel, on_progress)
    freed = before - _file_bytes(connection)
    logs.store.info("compacted: %d bytes freed", freed)
    return freed


def forget_unshown(
    connection: Connection,
    *,
    cancel: CancelToken | None = None,
    on_progress: OnCompacting = _ignore_progress,
) -> int:
    """Remove photos that are in no folder any more, with everything computed for them.

    The user's edits stay: they identify photos by content. Returns how many were removed.

    Raises:
        Cancelled: if `cancel` was set; photos removed so far stay removed.
    """
    vectors = GenerationStore(connection)
    unshown = [row[0] for row in connection.execute(f"SELECT id {_UNSHOWN}")]
    forgotten = 0
    try:
        for start in range(0, len(unshown), _PIECE_ROWS):  # other writers never wait long
            if cancel is not None:
                cancel.check()
            piece = json.dumps(unshown[start : start + _PIECE_ROWS])
            with transaction(connection):  # a folder may have come back meanwhile
                still = f"{_UNSHOWN} AND id IN (SELECT value FROM json_each(?))"
                ids = [row[0] for row in connection.execute(f"SELECT id {still}", (piece,))]
                vectors.remove(ids)
                PhotoTextStore(connection).remove(ids)
                PhotoNoteStore(connection).remove(ids)
                connection.executemany("DELETE FROM photos WHERE id = ?", [(id_,) for id_ in ids])
            forgotten += len(ids)
            on_progress(CompactStage.FORGETTING, start + len(ids), len(unshown))
    finally:
        if forgotten:
            AnnotationStore(connection).recount()
    return forgotten


_UNSHOWN: Final = f"FROM photos p WHERE NOT {FILED}"


def _rewrite(connection: Connection, cancel: CancelToken, on_progress: OnCompacting) -> None:
    """VACUUM: rewrites the file without its free pages. A crash leaves either the old or the new
    file."""
    live = _file_bytes(connection) - _free_bytes(connection)
    # Space for its copy beside the library, then for the same in the write-ahead log.
    if shutil.disk_usage(Path(connection.filename).parent).free < 2 * live + _RESERVE_BYTES:
        raise EnvironmentProblem(Sentence("library.no-room-to-compact", needed=2 * live / 1e6))
    on_progress(CompactStage.REWRITING, 0, live)
    with explained(), _stoppable(connection, cancel):
        connection.execute("VACUUM")
    with explained():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    on_progress(CompactStage.REWRITING, live, live)


def add_checksums(database: Path, *, at_most: int | None = None) -> bool:
    """Give a plain library that was made without them checksums, by a whole copy that replaces it.

    Nothing happens where that is not possible now: another process has it open, or there is no
    room. A crash leaves either the old or the new file.

    Args:
        at_most: bytes of the largest file to copy; None for any.

    Returns:
        Whether it has checksums now.

    Raises:
        EnvironmentProblem: if the disk fails.
    """
    if not vault.is_plain(database) or has_checksums(database):
        return vault.is_plain(database)
    size = library_bytes(database)
    free = shutil.disk_usage(database.parent).free
    if (at_most is not None and size > at_most) or free < size + _RESERVE_BYTES:
        return False
    try:
        source = open_alone(database)
    except EnvironmentProblem as error:
        if isinstance(error.__cause__, (apsw.BusyError, apsw.LockedError)):
            return False
        raise
    with rewritten(source, database, None):
        pass
    logs.store.info("the library has checksums now")
    return True


@contextmanager
def rewritten(source: Connection, database: Path, key: LibraryKey | None) -> Iterator[Path]:
    """A copy of a library as `copy_as` writes it, to be checked in the block; it replaces the library at the
    end of the block. A crash leaves either the one or the other.

    Args:
        source: from `open_alone`; it is closed.

    Raises:
        EnvironmentProblem: if the disk is full or the file cannot be written; the library is as it was.
    """
    fresh = database.with_name(f"{database.name}.converting")
    try:
        copy_as(source, fresh, key)
        yield fresh
        if os.name == "nt":  # an open file cannot be replaced; elsewhere the lock keeps others out
            source.close()
        os.replace(fresh, database)
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("encryption.not-written", reason=reason_of(error))
        ) from error
    finally:
        source.close()
        for left in database_files(fresh):
            left.unlink(missing_ok=True)


@contextmanager
def _large_cache(connection: Connection) -> Iterator[None]:
    usual = connection.execute("PRAGMA cache_size").get
    connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size={usual}")


@contextmanager
def _stoppable(connection: Connection, cancel: CancelToken) -> Iterator[None]:
    """SQLite regularly asks whether to continue."""
    connection.set_progress_handler(lambda: cancel.is_cancelled, _OPCODES_BETWEEN_CHECKS)
    try:
        yield
    except apsw.InterruptError as error:
        raise Cancelled from error
    finally:
        connection.set_progress_handler(None)


def _file_bytes(connection: Connection) -> int:
    return _pages_bytes(connection, "page_count")


def _free_bytes(connection: Connection) -> int:
    return _pages_bytes(connection, "freelist_count")


def _pages_bytes(connection: Connection, counted: str) -> int:
    ((pages, size),) = connection.execute(
        f"SELECT {counted}, page_size FROM pragma_{counted}, pragma_page_size"
    )
    return int(pages) * int(size)
