"""Finds damage in a library file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import apsw

from core import vault
from core.errors import EnvironmentProblem
from core.sentences import Sentence
from core.store.checksums import has_checksums
from core.store.connection import Connection, bare_connection
from core.store.safekeeping.maintenance import integrity_check, library_bytes, quick_check

# What the user created; small enough to be checked at every start.
PERSON_TABLES: Final = (
    "roots", "place_lists", "places", "conversations", "messages", "drafts", "edits",
    "recent_positions", "albums", "album_photos",
)  # fmt: skip
# In order of their foreign keys. Vectors are left out: they come from the backup or are recomputed
# from the photos.
TABLES: Final = (
    "roots", "describers", "photos", "locations", "failures", "annotations", "aspect_words",
    "photo_aspects", "retrieved_photos", "place_lists", "places", "conversations", "messages",
    "drafts", "edits", "recent_positions", "albums", "album_photos",
)  # fmt: skip
CHECKED_WHOLE_BYTES: Final = 256_000_000  # about a second; larger files are checked in parts


def find_damage(database: Path, *, whole: bool = False) -> list[str]:
    """What is wrong with a library; empty if it is sound or absent.

    A small file is checked in full. In a large one, only the tables of what the user created are
    checked. `whole` checks everything whatever the size, including indexes against their tables.

    Raises:
        LibraryLocked: if it is encrypted and was not unlocked, so that nothing can be checked.
    """
    if not database.exists() or not database.stat().st_size:
        return []
    if vault.is_locked(database):
        raise vault.LibraryLocked(Sentence("library.locked-for-check"))
    try:
        connection = open_damaged(database)
    except apsw.Error as error:
        return [] if isinstance(error, _NOT_DAMAGE) else [type(error).__name__]
    try:
        if whole:
            return (
                integrity_check(connection)
                or _unreadable_texts(connection, TABLES)
                or _wrong_pages(connection)
            )
        if library_bytes(database) <= CHECKED_WHOLE_BYTES:
            return quick_check(connection) or _unreadable_texts(connection, PERSON_TABLES)
        return [
            str(row[0])
            for table in PERSON_TABLES
            for row in connection.execute(f"PRAGMA quick_check({table})")
            if row[0] != "ok"
        ]
    except (apsw.Error, EnvironmentProblem) as error:
        cause = error if isinstance(error, apsw.Error) else error.__cause__
        return [] if isinstance(cause, _NOT_DAMAGE) else [type(cause).__name__]
    finally:
        connection.close()


def _unreadable_texts(connection: Connection, tables: Sequence[str]) -> list[str]:
    """Tables with a text that is no text any more, which SQLite does not check."""
    found = []
    for table in tables:
        try:
            for _ in connection.execute(f"SELECT * FROM {table}"):
                pass
        except UnicodeDecodeError:
            found.append(f"{table} holds a text that is not UTF-8")
    return found


def _wrong_pages(connection: Connection) -> list[str]:
    """Those that SQLite does not read, because nothing is on them now; a backup copies them."""
    database = Path(connection.filename)
    if not has_checksums(database):
        return []
    from core.store.page_sums import damaged_pages  # NumPy is not needed to open the window

    ((is_busy, *_),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return [] if is_busy else [f"page {number}" for number in damaged_pages(database)[:20]]


_NOT_DAMAGE: Final = (apsw.BusyError, apsw.LockedError, apsw.CantOpenError, apsw.PermissionsError)


def open_damaged(database: Path) -> Connection:
    """A connection to a file that may be damaged, which may read it whatever it holds.

    Raises:
        apsw.Error: if it cannot be opened at all.
    """
    connection = bare_connection(database, apsw.SQLITE_OPEN_READWRITE)
    connection.set_busy_timeout(2_000)
    return connection
