"""Checking, measuring and erasing the library."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from core import keychain, vault
from core.errors import EnvironmentProblem
from core.paths import DataPaths
from core.sentences import Sentence
from core.store.connection import Connection, explained
from core.store.region_store import PREFIX as REGION_PREFIX
from core.store.safekeeping.cipher import read_mark
from core.store.safekeeping.journal import Operation, forget, journalled


def quick_check(connection: Connection) -> list[str]:
    """Problems SQLite finds in the file; empty when it is sound. Reads the whole file once."""
    return _problems(connection, "quick_check")


def integrity_check(connection: Connection) -> list[str]:
    """Like `quick_check`, plus whether every index matches its table. Takes several times as long."""
    return _problems(connection, "integrity_check")


def _problems(connection: Connection, check: str) -> list[str]:
    with explained():
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}(20)")]
    return [] if found == ["ok"] else found


def row_counts(connection: Connection) -> dict[str, int]:
    """The number of rows in every table, including those behind virtual tables."""
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


def library_bytes(database: Path) -> int:
    """Size in bytes of the library file with its write-ahead log."""
    return sum(path.stat().st_size for path in database_files(database) if path.exists())


def database_files(database: Path) -> tuple[Path, Path, Path]:
    """The library file and the files that SQLite keeps beside it while it is open."""
    return (
        database,
        database.with_name(database.name + "-wal"),
        database.with_name(database.name + "-shm"),
    )


def erase(paths: DataPaths) -> int:
    """Remove everything the app knows about the user and verify that it is gone.

    This covers the library, thumbnails, backups, kept copies, regions, settings and logs. Installed
    models stay; original photos are never touched. The passphrase in the system's keyring goes too.
    Close every connection first. An erase that is interrupted is finished by the next start.

    Returns:
        Bytes removed.

    Raises:
        EnvironmentProblem: if anything is left afterwards.
    """
    if not _personal(paths):
        return 0
    with journalled(paths.root, Operation.ERASE):
        return go_on_with_erase(paths)


def go_on_with_erase(paths: DataPaths) -> int:
    """Erase what is left. Returns the bytes removed.

    Raises:
        EnvironmentProblem: as `erase`.
    """
    mark = read_mark(paths.database)
    if mark is not None and mark.in_keyring:
        keychain.forget(mark.salt)
    removed = 0
    for path in _personal(paths):
        removed += _bytes_of(path)
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):  # leftovers are reported below
                path.unlink()
    for other in Operation:
        if other is not Operation.ERASE:
            forget(paths.root, other)
    left = _personal(paths)
    if left:
        raise EnvironmentProblem(
            Sentence("erase.incomplete", count=len(left), path=str(paths.root))
        )
    return removed


def _personal(paths: DataPaths) -> list[Path]:
    """What the app created in the data directory, apart from models. A link is removed, not followed.

    Listed explicitly: the user may have chosen a directory that holds other things too.
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
        f"{REGION_PREFIX}*.sqlite*",
        f"{REGION_PREFIX}*.osm.pbf*",
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
