"""Recovers a damaged library: moves it aside and rebuilds it from a backup and all readable data."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import apsw

from core import logs, vault
from core.errors import EnvironmentProblem, UserError, reason_of
from core.sentences import Sentence
from core.store.connection import (
    Connection,
    bare_connection,
    explained,
    open_store,
    transaction,
)
from core.store.library.annotations import AnnotationStore
from core.store.safekeeping.backup import restore
from core.store.safekeeping.daily_backup import backups_in
from core.store.safekeeping.journal import Operation, Record, journalled
from core.store.safekeeping.maintenance import (
    database_files,
    integrity_check,
    library_bytes,
    quick_check,
)

# What the user created; small enough to be checked at every start.
PERSON_TABLES: Final = (
    "roots", "place_lists", "places", "conversations", "messages", "drafts", "edits",
    "recent_positions",
)  # fmt: skip
# In order of their foreign keys. Vectors are left out: they come from the backup or are recomputed
# from the photos.
_TABLES: Final = (
    "roots", "describers", "photos", "locations", "failures", "annotations", "aspect_words",
    "photo_aspects", "retrieved_photos", "place_lists", "places", "conversations", "messages",
    "drafts", "edits", "recent_positions",
)  # fmt: skip
_CHECKED_WHOLE_BYTES: Final = 256_000_000  # about a second; larger files are checked in parts


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was done about a damaged library.

    Attributes:
        damaged: where the damaged file was moved.
        backup: the backup the new library is based on; None if it starts empty.
        rows: readable rows of the damaged file that the backup lacked.
    """

    damaged: Path
    backup: Path | None
    rows: int

    @property
    def sentence(self) -> Sentence:
        """The message for the user."""
        start = (
            Sentence("rescue.backup", backup=self.backup.stem)
            if self.backup
            else Sentence("rescue.new-library")
        )
        return Sentence("rescue.done", base=start, count=self.rows, file=self.damaged.name)


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
        connection = _opened(database)
    except apsw.Error as error:
        return [] if isinstance(error, _NOT_DAMAGE) else [type(error).__name__]
    try:
        if whole:
            return integrity_check(connection)
        if library_bytes(database) <= _CHECKED_WHOLE_BYTES:
            return quick_check(connection)
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


_NOT_DAMAGE: Final = (apsw.BusyError, apsw.LockedError, apsw.CantOpenError, apsw.PermissionsError)


def rescue(database: Path, backups: Path) -> Rescue:
    """Move the damaged library aside and build a new one from what is left.

    The newest sound backup is the base; all readable data of the damaged file is added. Close every
    connection first.

    Raises:
        EnvironmentProblem: if the disk is full or the folder cannot be written; the damaged file
            is then still there, under its own or its new name.
    """
    name = f"{database.stem}.damaged-{datetime.now():%Y%m%d-%H%M%S-%f}.sqlite"
    with journalled(database.parent, Operation.RESCUE, damaged=name) as record:
        return go_on_with_rescue(database, backups, record)


def go_on_with_rescue(database: Path, backups: Path, record: Record) -> Rescue:
    """Do what is left of a rescue. Each of its steps may be repeated.

    Args:
        record: names the damaged file (`damaged`) and the backup that was restored (`backup`).

    Raises:
        EnvironmentProblem: as `rescue`.
    """
    damaged = database.with_name(record.facts["damaged"])
    if not damaged.exists():
        _put_aside(database, damaged)
    if not database.exists() and (found := _restored_backup(database, backups)):
        record.note(backup=found.name)
    base = backups / record.facts["backup"] if "backup" in record.facts else None
    rows = _salvage(damaged, database)
    logs.store.warning("library rescued: backup %s, %d rows", base is not None, rows)
    return Rescue(damaged, base, rows)


def _opened(database: Path) -> Connection:
    connection = bare_connection(database, apsw.SQLITE_OPEN_READWRITE)
    connection.set_busy_timeout(2_000)
    return connection


def _put_aside(database: Path, kept: Path) -> None:
    names = list(zip(database_files(database), database_files(kept), strict=True))
    try:
        for old, new in reversed(names):  # the library last: then all of it has its new name
            if old.exists():
                os.replace(old, new)
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("rescue.not-put-aside", path=str(database), reason=reason_of(error))
        ) from error


def _restored_backup(database: Path, backups: Path) -> Path | None:
    for file in backups_in(backups):
        try:
            restore(file, database)
        except UserError:
            logs.store.warning("a backup is damaged too")
            continue
        return file
    return None


def _salvage(damaged: Path, database: Path) -> int:
    """Copy every readable row that the new library lacks; returns how many."""
    new = open_store(database)
    try:
        old = _opened(damaged)
    except apsw.Error:
        new.close()
        return 0
    # Otherwise a single damaged definition, or a truncated file, makes every table unreadable.
    old.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    old.execute("PRAGMA writable_schema=ON")
    new.execute("PRAGMA foreign_keys=OFF")
    try:
        with transaction(new):
            copied = sum(_copy_table(old, new, table) for table in _TABLES)
            _drop_orphans(new)
            AnnotationStore(new).recount()
    finally:
        old.close()
        new.close()
    return copied


def _copy_table(old: Connection, new: Connection, table: str) -> int:
    columns = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
    slots = ", ".join("?" * len(columns))
    copied = 0
    for row in _readable_rows(old, table, columns):
        try:
            # The user's changes since the backup win; photos stay as in the backup.
            verb = "REPLACE" if table in PERSON_TABLES else "IGNORE"
            new.execute(
                f"INSERT OR {verb} INTO {table}({', '.join(columns)}) VALUES ({slots})", row
            )
        except (apsw.ConstraintError, apsw.MismatchError):
            continue  # a row of the damaged part
        copied += new.changes()
    return copied


def _readable_rows(
    connection: Connection, table: str, columns: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    """Rows from the front up to the damage, then rows from the back up to the damage."""
    key = columns[0]
    for order in ("ASC", "DESC"):
        sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY {key} {order}"
        try:
            yield from connection.execute(sql)
        except apsw.Error:
            continue
        return


def _drop_orphans(connection: Connection) -> None:
    """Delete rows that refer to unreadable rows, until none is left."""
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, parent, _ in broken:
            if table == "photos":  # its describer is gone, but the photo is not
                connection.execute(
                    "UPDATE photos SET describer_id = NULL WHERE rowid = ?", (rowid,)
                )
            elif table == "locations" and parent == "photos":
                connection.execute(
                    "UPDATE locations SET photo_id = NULL, state = 'pending' WHERE rowid = ?",
                    (rowid,),
                )
            elif rowid is not None:
                connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
            else:  # tables without rowids
                _drop_keyed_orphans(connection, str(table))


def _drop_keyed_orphans(connection: Connection, table: str) -> None:
    conditions = {
        "places": "list_id NOT IN (SELECT id FROM place_lists)",
        "annotations": "photo_id NOT IN (SELECT id FROM photos) "
        "OR describer_id NOT IN (SELECT id FROM describers)",
        "photo_aspects": "word_id NOT IN (SELECT id FROM aspect_words) OR NOT EXISTS "
        "(SELECT 1 FROM annotations a WHERE a.photo_id = photo_aspects.photo_id "
        "AND a.describer_id = photo_aspects.describer_id)",
    }
    connection.execute(f"DELETE FROM {table} WHERE {conditions[table]}")


def make_sound(database: Path, backups: Path) -> Rescue | None:
    """Check a library at startup, and rescue it if it is damaged.

    Call before anything opens it. Returns what was done; None if it is sound.

    Raises:
        EnvironmentProblem: if it is damaged and cannot be moved aside.
    """
    with explained():
        if not find_damage(database):
            return None
        return rescue(database, backups)
