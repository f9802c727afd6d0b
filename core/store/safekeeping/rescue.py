"""Recovers a damaged library: moves it aside and rebuilds it from a backup and all readable data."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import apsw

from core import logs
from core.errors import EnvironmentProblem, UserError, reason_of
from core.sentences import Sentence
from core.store.checksums import ignore_checksums
from core.store.connection import (
    Connection,
    explained,
    open_store,
    transaction,
)
from core.store.library.annotations import AnnotationStore
from core.store.safekeeping.backup import restore
from core.store.safekeeping.compaction import add_checksums
from core.store.safekeeping.daily_backup import backups_in
from core.store.safekeeping.damage import (
    CHECKED_WHOLE_BYTES,
    PERSON_TABLES,
    TABLES,
    find_damage,
    open_damaged,
)
from core.store.safekeeping.journal import Operation, Record, journalled
from core.store.safekeeping.maintenance import database_files
from core.store.safekeeping.raw_pages import RawPages, RawRow, Value


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
        old = open_damaged(damaged)
    except apsw.Error:
        new.close()
        return 0
    # Otherwise a single damaged definition, or a truncated file, makes every table unreadable.
    old.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    old.execute("PRAGMA writable_schema=ON")
    ignore_checksums(old)  # most of a page may be right
    new.execute("PRAGMA foreign_keys=OFF")
    try:
        with transaction(new):
            copied = {table: _copy_table(old, new, table) for table in TABLES}
            if not _has_schema(old):
                for table, rows in _copy_pages(damaged, new).items():
                    copied[table] += rows
            _drop_orphans(new)
            AnnotationStore(new).recount()
    finally:
        old.close()
        new.close()
    return sum(copied.values())


def _has_schema(connection: Connection) -> bool:
    """Whether the definitions of all tables can be read."""
    try:
        for table in TABLES:
            connection.execute(f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT 1)").fetchall()
    except _UNREADABLE:
        return False
    return True


def _copy_pages(damaged: Path, new: Connection) -> dict[str, int]:
    """Copy the rows that lie on whole pages, without SQLite; the newest may be in the log and missing."""
    copied: dict[str, int] = {}
    pages = RawPages(damaged)
    for table in TABLES:
        described = list(new.execute(f"PRAGMA table_info({table})"))
        before = _count(new, table)
        for row in pages.rows(table):
            names, values = _named(described, row)
            slots = ", ".join("?" * len(names))
            with contextlib.suppress(apsw.ConstraintError, apsw.MismatchError):
                new.execute(
                    f"INSERT OR IGNORE INTO {table}({', '.join(names)}) VALUES ({slots})", values
                )
        copied[table] = max(0, _count(new, table) - before)
    return copied


def _named(described: Sequence[tuple[Any, ...]], row: RawRow) -> tuple[list[str], list[Value]]:
    """Columns and values of a row, which ends early if columns were added after it was written.

    Args:
        described: rows of `PRAGMA table_info`.
    """
    if row.rowid:
        columns = [str(column[1]) for column in described]
    else:  # the primary key comes first
        keyed = sorted((column for column in described if column[5]), key=lambda each: each[5])
        columns = [str(each[1]) for each in (*keyed, *(one for one in described if not one[5]))]
    names = columns[: len(row.values)]
    is_rowid = [bool(row.rowid and column[5] and column[2] == "INTEGER") for column in described]
    values = [
        row.rowid if here and value is None else value
        for here, value in zip(is_rowid, row.values, strict=False)
    ]
    return names, values


def _copy_table(old: Connection, new: Connection, table: str) -> int:
    columns = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
    slots = ", ".join("?" * len(columns))
    before = _count(new, table)
    # The user's changes since the backup win; photos stay as in the backup.
    verb = "REPLACE" if table in PERSON_TABLES else "IGNORE"
    sql = f"INSERT OR {verb} INTO {table}({', '.join(columns)}) VALUES ({slots})"
    for row in _readable_rows(old, table, columns):
        with contextlib.suppress(apsw.ConstraintError, apsw.MismatchError):  # of the damaged part
            new.execute(sql, row)
    return max(0, _count(new, table) - before)


def _count(connection: Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").get)


def _readable_rows(
    connection: Connection, table: str, columns: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    """Rows from the front, each damaged part skipped, then those from the back up to the damage.

    Rows with the same first column may be returned twice.
    """
    key = columns[0]
    sql = f"SELECT {', '.join(columns)} FROM {table}"
    last: object = 0
    where, step = "", 1
    while True:
        is_barren = True
        try:
            for row in connection.execute(f"{sql} {where} ORDER BY {key}"):
                yield row
                if not isinstance(row[0], int):
                    last = row[0]
                elif isinstance(last, int) and row[0] > last:  # damaged pages are in no order
                    last, is_barren = row[0], False
        except _UNREADABLE:
            step = 2 * step if is_barren else 1
            following = _readable_key(connection, table, key, last, step)
            if following is None:
                break
            where, last = f"WHERE {key} >= {following}", following
        else:
            return
    with contextlib.suppress(*_UNREADABLE):
        yield from connection.execute(f"{sql} ORDER BY {key} DESC")


def _readable_key(
    connection: Connection, table: str, key: str, last: object, step: int
) -> int | None:
    """The first key at least `step` after `last` at which a row can be read; None if there is none.

    Looks further and further behind the damage, then back to its end.
    """
    if not isinstance(last, int):
        return None

    def is_readable(at: int) -> bool | None:
        """None: there is no row from there on."""
        sql = f"SELECT * FROM {table} WHERE {key} >= {at} ORDER BY {key} LIMIT 1"
        try:
            return bool(connection.execute(sql).fetchall()) or None
        except _UNREADABLE:
            return False

    damaged, behind = last, last + step
    while (found := is_readable(behind)) is False and behind - last < _FURTHEST:
        damaged, behind = behind, behind + max(1, (behind - last) // 2)
    while found and behind - damaged > 1:
        middle = (damaged + behind) // 2
        if is_readable(middle):
            behind = middle
        else:
            damaged = middle
    return behind if found else None


# Damaged bytes in a text are no UTF-8, or make a value of impossible size.
_UNREADABLE: Final = (apsw.Error, UnicodeDecodeError, MemoryError, OverflowError)
_FURTHEST: Final = 1 << 40


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
    """Check a library at startup, and rescue it if it is damaged; a small one without checksums gets them.

    Call before anything opens it. Returns what was done; None if it is sound.

    Raises:
        EnvironmentProblem: if it is damaged and cannot be moved aside.
    """
    with explained():
        if not find_damage(database):
            add_checksums(database, at_most=CHECKED_WHOLE_BYTES)
            return None
        return rescue(database, backups)
