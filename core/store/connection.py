"""Opening the library file, and transactions on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from core import logs, vault
from core.errors import EnvironmentProblem, UserError, reason_of
from core.sentences import Sentence
from core.store import migrations
from core.store.checksums import is_verifying, request_checksums, vfs_for
from core.store.safekeeping.file_system import refuse_network_file_system
from core.store.vectors.vec0 import extension_path
from core.vault import LibraryKey, LibraryLocked

Connection = apsw.Connection
OutOfMemory = apsw.NoMemError  # for those who handle it without knowing the driver

BUSY_TIMEOUT_MS: Final = 10_000
# The write-ahead log is cut back to this size after a checkpoint; it grows beyond it only while a
# reader keeps an old snapshot open.
_JOURNAL_LIMIT_BYTES: Final = 64 * 1024 * 1024
_CACHE_KIB: Final = 8 * 1024


def open_store(path: Path, *, read_only: bool = False) -> Connection:
    """Open the library, creating or upgrading the file where needed.

    A connection belongs to one thread. Readers and one writer, in any number of processes, work
    side by side (write-ahead log). A read-only connection to a missing or older file lets a
    short-lived writer create or upgrade it first, so that readers only ever see one schema. An
    encrypted library is opened with the key that `core.vault` holds for its folder.

    Raises:
        LibraryLocked: if it is encrypted and was not unlocked.
        UserError: if the file was written by a newer version or is not a library.
        EnvironmentProblem: if it cannot be opened, is damaged, is locked for too long, or lies on
            a network file system.
    """
    if vault.is_locked(path):
        raise LibraryLocked(Sentence("library.locked"))
    with explained():
        if read_only and not _is_current(path):
            open_store(path).close()
        if not read_only:
            refuse_network_file_system(path)
            _create_private(path)
        connection = _checked(path, read_only=read_only)
        try:
            if not is_verifying(connection):  # opened while another process made the file
                connection.close()
                connection = _checked(path, read_only=read_only)
            if not read_only:
                connection.execute("PRAGMA synchronous=NORMAL")
                migrations.migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _checked(path: Path, *, read_only: bool) -> Connection:
    """A connection to a file that is a library or becomes one."""
    connection = _connect(path, read_only=read_only)
    try:
        migrations.refuse_newer(connection)  # first, because foreign files must not be changed
        if not read_only:
            if not path.stat().st_size:
                request_checksums(connection)
            connection.execute("PRAGMA journal_mode=WAL").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing. Inside an open transaction this joins it: the outermost one commits.

    The write lock is taken at the start (BEGIN IMMEDIATE), so a transaction that reads and then
    writes can never fail halfway because another process wrote in between.

    Raises:
        EnvironmentProblem: if the disk is full, read-only or failing, or the file stays locked.
    """
    if not connection.get_autocommit():
        yield
        return
    with explained():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if not connection.get_autocommit():  # SQLite rolls back on some failures by itself
                connection.execute("ROLLBACK")
            raise


@contextmanager
def explained() -> Iterator[None]:
    """Turn database failures that the user can act on into readable sentences."""
    try:
        yield
    except apsw.FullError as error:
        raise EnvironmentProblem(Sentence("library.disk-full")) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise EnvironmentProblem(Sentence("library.in-use")) from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise EnvironmentProblem(Sentence("library.damaged")) from error
    except (apsw.ReadOnlyError, apsw.PermissionsError, apsw.AuthError) as error:
        raise EnvironmentProblem(Sentence("library.read-only")) from error
    except apsw.NoMemError as error:
        raise EnvironmentProblem(Sentence("library.no-memory")) from error
    except (apsw.CantOpenError, apsw.IOError) as error:
        if (
            getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_DATA
        ):  # a page does not match its checksum
            raise EnvironmentProblem(Sentence("library.damaged")) from error
        raise EnvironmentProblem(Sentence("library.unreadable")) from error


def bare_connection(path: Path, flags: int) -> Connection:
    """A bare connection; it has only its key set, if the file is (or will be) encrypted."""
    key = vault.key_for(path)
    vfs = vfs_for(encrypted=key is not None)
    connection = distrusting(Connection(os.fspath(path), flags=flags, vfs=vfs))
    if key is not None:
        use_key(connection, key)
    return connection


def distrusting(connection: Connection) -> Connection:
    """The connection, to a file that may be from elsewhere and is data alone: its schema may call no
    functions, and no statement may bypass the tables."""
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    return connection


def use_key(connection: Connection, key: LibraryKey) -> None:
    """Read and write an encrypted file; must be the first call on a connection."""
    connection.pragma("cipher", "chacha20")
    connection.pragma("key", key.for_database)


def _connect(path: Path, *, read_only: bool) -> Connection:
    flags = (
        apsw.SQLITE_OPEN_READONLY
        if read_only
        else apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    )
    # SQLite's temporary files go beside the first library opened: on the same disk, readable by the
    # same user. SQLite allows this setting only once per process.
    os.environ.setdefault("SQLITE_TMPDIR", os.fspath(path.absolute().parent))
    connection = bare_connection(path, flags)
    try:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.enable_load_extension(True)
        connection.load_extension(extension_path())
        connection.enable_load_extension(False)
        connection.execute("PRAGMA foreign_keys=ON")
        # By default the undo data of a large DROP or VACUUM would be kept in memory.
        connection.execute("PRAGMA temp_store=FILE")
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        connection.execute(f"PRAGMA journal_size_limit={_JOURNAL_LIMIT_BYTES}").fetchall()
    except apsw.ExtensionLoadingError as error:
        connection.close()
        raise EnvironmentProblem(Sentence("library.no-vector-search")) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _is_current(path: Path) -> bool:
    if not path.exists():
        return False
    try:
        connection = _connect(path, read_only=True)
    except apsw.ReadOnlyError:
        return False  # only a writer can undo a transaction that was cut off
    try:
        return not migrations.pending(connection)
    finally:
        connection.close()


def _create_private(path: Path) -> None:
    """Make the file readable by its owner only; SQLite gives -wal and -shm the same mode."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
            logs.store.warning("the library file was readable by others; mode set to 0600")
    except IsADirectoryError as error:
        raise UserError(Sentence("library.is-folder", path=str(path))) from error
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("library.not-opened", path=str(path), reason=reason_of(error))
        ) from error
