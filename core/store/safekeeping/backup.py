"""Backup while the app runs, and a restore that validates first and keeps the previous library."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

import apsw

from core import logs, vault
from core.cancel import CancelToken
from core.errors import EnvironmentProblem, UserError
from core.safety.outputs import output_file
from core.sentences import Sentence
from core.store import migrations
from core.store.checksums import vfs_for
from core.store.connection import (
    Connection,
    bare_connection,
    distrusting,
    explained,
    open_store,
    use_key,
)
from core.store.library.roots import RootStore
from core.store.migrations import APPLICATION_ID
from core.store.safekeeping.cipher import copy_as, forget_mark, write_mark
from core.store.safekeeping.journal import Operation, journalled
from core.store.safekeeping.maintenance import database_files, quick_check
from core.store.safekeeping.schema_check import refuse_foreign_schema
from core.vault import LibraryKey, LibraryLocked

# Pages copied at a time (4 MiB), so that a writer never waits long for the copy.
_STEP_PAGES: Final = 1_024


def backup(connection: Connection, file: Path, cancel: CancelToken | None = None) -> None:
    """Back up the current library into one file; others may keep writing meanwhile.

    The file appears under its name only once complete, readable by its owner only; it replaces an
    earlier backup of that name and nothing else, least of all the library itself. The backup of an encrypted library is encrypted
    with the same passphrase.

    Raises:
        Cancelled: if `cancel` was set; no file is left.
        UserError: if the file lies in a photo folder, or another kind of file has that name.
        EnvironmentProblem: if it cannot be written.
    """
    key = vault.key_for(Path(connection.filename))
    folders = [root.path for root in RootStore(connection).all()]

    def is_earlier(existing: Path) -> bool:
        return is_backup(existing) and not os.path.samefile(existing, connection.filename)

    with output_file(file, folders, is_earlier) as partial:
        try:
            _copy(connection, partial, key, cancel or CancelToken())
        except EnvironmentProblem as error:
            if isinstance(error.__cause__, apsw.FullError):
                raise EnvironmentProblem(Sentence("output.disk-full", file=str(file))) from error
            raise
        finally:
            for left in database_files(partial)[1:]:
                left.unlink(missing_ok=True)


def is_backup(file: Path) -> bool:
    """Whether a file is a backup or a library, judging by its header; it may still be damaged."""
    head = vault.read_head(file, 100)
    application_id = int.from_bytes(head[68:72], "big")
    return vault.is_sealed(file) or (vault.is_plain(file) and application_id == APPLICATION_ID)


def restore(file: Path, database: Path, key: LibraryKey | None = None) -> Path | None:
    """Replace the library with a backup; the previous library is kept beside it.

    The backup itself is only read. Close every connection to the library first. An encrypted,
    unlocked library stays encrypted; an encrypted backup makes any other library encrypted too.

    Args:
        key: opens an encrypted backup; not needed if the unlocked library has the same key.

    Returns:
        The file that holds the previous library, None if there was none.

    Raises:
        LibraryLocked: if the backup is encrypted and no key for it was given.
        UserError: if the backup is damaged, not a library, or from a newer version; nothing was changed.
        EnvironmentProblem: if the library is in use or the disk is full; nothing was changed.
    """
    fresh = _fresh(database)
    own = vault.key_of(database.parent)
    opens = _opening_key(file, key, own)
    wanted = own or opens
    source = _validated(file, opens)
    with journalled(database.parent, Operation.RESTORE) as record:
        try:
            _prepare(source, fresh, wanted, copied=opens == wanted)
            with _temporary_key(database.parent, wanted):
                _bring_up_to_date(fresh, file)
            kept = _name_to_keep(database) if database.exists() else None
            encrypts = wanted is not None and own is None
            record.note(kept=kept.name if kept else "", mark=str(encrypts or ""))
            if kept is not None:
                _set_aside(database, kept)
            if wanted is not None and encrypts:
                write_mark(database, wanted, unfinished=True)  # plain files beside it come later
            os.replace(fresh, database)
        except BaseException:
            record.is_undone = undo_restore(database, record.facts)
            raise
        vault.set_key(database.parent, wanted)
    logs.store.info("library restored from a backup")
    return kept


def undo_restore(database: Path, facts: Mapping[str, str]) -> bool:
    """Undo a restore that did not come to its last rename; may be repeated.

    Args:
        facts: of its record in the journal.

    Returns:
        False if it had come to that, so that nothing was undone.
    """
    fresh = _fresh(database)
    if "kept" in facts and not fresh.exists():
        return False
    if facts.get("kept") and database.exists():
        kept = database.with_name(facts["kept"])
        for old, new in zip(database_files(kept)[1:], database_files(database)[1:], strict=True):
            if old.exists():
                os.replace(old, new)
        kept.unlink(missing_ok=True)
    if facts.get("mark"):
        forget_mark(database)
    _drop(fresh)
    return True


def _drop(fresh: Path) -> None:
    """With the log or journal of its last transaction, which go first."""
    for end in ("-journal", "-wal", "-shm", ""):
        fresh.with_name(fresh.name + end).unlink(missing_ok=True)


def _fresh(database: Path) -> Path:
    return database.with_name(database.name + ".restoring")


def _prepare(source: Connection, fresh: Path, key: LibraryKey | None, *, copied: bool) -> None:
    """Write the backup beside the library, and close it."""
    try:
        _drop(fresh)
        if copied:
            os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            _copy(source, fresh, key, CancelToken())
        else:
            copy_as(source, fresh, key)
    finally:
        source.close()


def _bring_up_to_date(fresh: Path, file: Path) -> None:
    """An older backup is migrated to the current schema before it is validated."""
    try:
        updated = open_store(fresh)
        try:
            refuse_foreign_schema(updated, whole=True)
        finally:
            _single_file(updated)
    except apsw.SQLError as error:
        raise UserError(Sentence("backup.not-a-library", file=str(file))) from error


@contextmanager
def _temporary_key(folder: Path, key: LibraryKey | None) -> Iterator[None]:
    before = vault.key_of(folder)
    vault.set_key(folder, key)
    try:
        yield
    finally:
        vault.set_key(folder, before)


def _opening_key(file: Path, given: LibraryKey | None, own: LibraryKey | None) -> LibraryKey | None:
    if not vault.is_sealed(file):
        return None
    salt = vault.read_head(file)
    for key in (given, own):
        if key is not None and key.salt == salt:
            return key
    raise LibraryLocked(Sentence("backup.encrypted", path=str(file)))


def _copy(connection: Connection, file: Path, key: LibraryKey | None, cancel: CancelToken) -> None:
    with explained():
        target = apsw.Connection(os.fspath(file), vfs=vfs_for(encrypted=key is not None))
        try:
            if key is not None:
                use_key(target, key)
            with _read_snapshot(connection), target.backup("main", connection, "main") as copying:
                while not copying.done:
                    cancel.check()
                    copying.step(_STEP_PAGES)
            _single_file(target)
        finally:
            target.close()


@contextmanager
def _read_snapshot(connection: Connection) -> Iterator[None]:
    """Otherwise the copy would start over at every commit of another process, forever."""
    if not connection.get_autocommit():
        yield
        return
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        yield
    finally:
        connection.execute("COMMIT")


def _validated(file: Path, key: LibraryKey | None) -> Connection:
    if not file.is_file():
        raise UserError(Sentence("backup.missing", path=str(file)))
    try:
        connection = distrusting(
            apsw.Connection(
                f"{file.absolute().as_uri()}?immutable=1",
                flags=_READ_URI,
                vfs=vfs_for(encrypted=key is not None),
            )
        )
    except apsw.Error as error:
        raise UserError(Sentence("backup.not-opened", path=str(file))) from error
    try:
        if key is not None:
            use_key(connection, key)
        application_id = connection.execute("PRAGMA application_id").get
        if application_id != APPLICATION_ID:
            raise UserError(Sentence("backup.not-a-backup", path=str(file)))
        migrations.refuse_newer(connection)
        refuse_foreign_schema(connection, whole=False)
        if quick_check(connection):
            raise UserError(Sentence("backup.damaged", path=str(file)))
    except (apsw.Error, EnvironmentProblem) as error:
        connection.close()
        raise UserError(Sentence("backup.damaged-or-foreign", path=str(file))) from error
    except BaseException:
        connection.close()
        raise
    return connection


# Immutable: the file is only read and nothing is created beside it, wherever it is.
_READ_URI: Final = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def _name_to_keep(database: Path) -> Path:
    return database.with_name(
        f"{database.stem}.before-restore-{datetime.now():%Y%m%d-%H%M%S-%f}.sqlite"
    )


def _set_aside(database: Path, kept: Path) -> None:
    """Give the library a second name and move its log along, so that it can still be opened.

    The first name stays until a single rename replaces it with the restored library: a library
    exists even if the power fails at any point.
    """
    try:
        connection = bare_connection(database, apsw.SQLITE_OPEN_READWRITE)
        _single_file(connection)
    except (apsw.BusyError, apsw.LockedError) as error:
        connection.close()
        raise EnvironmentProblem(Sentence("library.open-elsewhere")) from error
    except apsw.Error:
        # A damaged library is a good reason to restore: it is kept as is, with its log.
        logs.store.warning("the former library could not be tidied before it was set aside")
    try:
        os.link(database, kept)
    except OSError:  # a file system without hard links
        shutil.copy2(database, kept)
    # A log beside the restored library would be mistaken for its own.
    for old, new in zip(database_files(database)[1:], database_files(kept)[1:], strict=True):
        if old.exists():
            os.replace(old, new)


def _single_file(connection: apsw.Connection) -> None:
    """Checkpoint the log into the file, remove it, and close. Fails if the file is open elsewhere."""
    connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    connection.close()
