"""Checking, compacting, measuring and erasing the library."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import Final

from core import logs, vault
from core.errors import EnvironmentProblem
from core.paths import DataPaths
from core.store.annotations import AnnotationStore
from core.store.connection import Connection, explained, transaction
from core.store.generations import GenerationStore

_CHUNK_ROWS: Final = 5_000


def quick_check(connection: Connection) -> list[str]:
    """What SQLite finds wrong with the file, empty when it is sound. Reads the whole file once."""
    with explained():
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(20)")]
    return [] if found == ["ok"] else found


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows every table has; those behind virtual tables included."""
    tables = [
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
    ]
    counts: dict[str, int] = {}
    for table in tables:
        ((counts[table],),) = connection.execute(f'SELECT count(*) FROM "{table}"')
    return counts


def forget_unshown(connection: Connection) -> int:
    """Forget photos that are in no folder any more, with all that was computed for them.

    Edits of the person stay: they name photos by content. Returns how many were forgotten.
    """
    forgotten = 0
    vectors = GenerationStore(connection)
    while True:  # in pieces, so that no other process waits long for the write lock
        with transaction(connection):
            ids = [
                row[0]
                for row in connection.execute(
                    "SELECT id FROM photos p WHERE NOT EXISTS "
                    "(SELECT 1 FROM locations l WHERE l.photo_id = p.id) LIMIT ?",
                    (_CHUNK_ROWS,),
                )
            ]
            vectors.remove(ids)
            connection.executemany("DELETE FROM photos WHERE id = ?", [(id_,) for id_ in ids])
        forgotten += len(ids)
        if len(ids) < _CHUNK_ROWS:
            break
    if forgotten:
        AnnotationStore(connection).recount()
    return forgotten


def compact(connection: Connection) -> int:
    """Forget unshown photos, then give the space of everything deleted back to the disk.

    Needs free disk space of up to three times the library, and nobody else writing.

    Returns:
        Bytes freed.

    Raises:
        EnvironmentProblem: if the disk is full or another program writes; nothing is lost.
    """
    before = _file_bytes(connection)
    forget_unshown(connection)
    vectors = GenerationStore(connection)
    for generation in vectors.generations():
        vectors.rebuild(generation.id)
    with explained():
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    freed = before - _file_bytes(connection)
    logs.store.info("compacted: %d bytes freed", freed)
    return freed


def library_bytes(database: Path) -> int:
    """Bytes on disk of the library file with its write-ahead log."""
    return sum(path.stat().st_size for path in database_files(database) if path.exists())


def database_files(database: Path) -> tuple[Path, Path, Path]:
    """The library file and what SQLite keeps beside it while it is open."""
    return (
        database,
        database.with_name(database.name + "-wal"),
        database.with_name(database.name + "-shm"),
    )


def erase(paths: DataPaths) -> int:
    """Remove everything the app knows about the person and prove that it is gone.

    That is the library, thumbnails, backups, kept copies, settings and logs. Installed models
    stay; original photos are never touched. Close every connection first.

    Returns:
        Bytes removed.

    Raises:
        EnvironmentProblem: if anything is left afterwards.
    """
    removed = 0
    for path in _personal(paths):
        removed += _bytes_of(path)
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):  # what is left is reported below
                path.unlink()
    left = _personal(paths)
    if left:
        raise EnvironmentProblem(
            f"{len(left)} items could not be removed from {paths.root}. "
            "Close VisualLens everywhere, check the permissions and erase again."
        )
    return removed


def _personal(paths: DataPaths) -> list[Path]:
    """What the app made in the data directory, models aside. A link is removed, not followed.

    Named one by one: a person may have chosen a directory that holds other things too.
    """
    named = (
        paths.thumbnails,
        paths.grids,
        paths.backups,
        paths.logs,
        paths.settings,
        paths.index_lock,
        vault.mark_file(paths.database),
    )
    stem = paths.database.stem
    patterns = (
        f"{paths.database.name}*",
        f"{stem}.before-restore-*.sqlite*",
        f"{stem}.damaged-*.sqlite*",
    )
    found = {path for path in named if os.path.lexists(path)}
    for pattern in (
        *patterns,
        f"{paths.settings.name}*",
        f"{vault.mark_file(paths.database).name}*",
    ):
        found.update(paths.root.glob(pattern))
    return sorted(found)


def _bytes_of(path: Path) -> int:
    if path.is_symlink() or not path.is_dir():
        return path.lstat().st_size
    return sum(
        os.lstat(os.path.join(folder, name)).st_size
        for folder, _, names in os.walk(path)
        for name in names
    )


def _file_bytes(connection: Connection) -> int:
    ((pages, size),) = connection.execute(
        "SELECT page_count, page_size FROM pragma_page_count, pragma_page_size"
    )
    return int(pages) * int(size)
