"""Encrypted library files: unlocking them, and copying a library under a different key."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import apsw

from core import keychain, logs, vault
from core.errors import EnvironmentProblem, UserError, reason_of
from core.sentences import Sentence
from core.store.checksums import RESERVED_BYTES, request_checksums, vfs_for
from core.store.connection import Connection, bare_connection, distrusting, explained, use_key
from core.store.vectors.vec0 import extension_path
from core.vault import SALT_BYTES, LibraryKey

_MARK_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Mark:
    """The plain-text metadata beside an encrypted library; nothing in it helps to open it.

    Attributes:
        salt: of the key this mark belongs to, as hex digits: also the first bytes of the file.
        check: a check value derived from the right key.
        in_keyring: the passphrase is stored in the system's keyring.
        unfinished: the library is encrypted, but some files beside it may not be yet.
    """

    salt: str
    check: str
    in_keyring: bool = False
    unfinished: bool = False


def read_mark(database: Path) -> Mark | None:
    """The mark of the library's key; None if there is none that can be parsed."""
    try:
        values = json.loads(vault.mark_file(database).read_bytes())
        mark = Mark(*(values[name] for name in ("salt", "check", "in_keyring", "unfinished")))
        bytes.fromhex(mark.salt)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return mark


def write_mark(
    database: Path, key: LibraryKey, *, in_keyring: bool = False, unfinished: bool = False
) -> None:
    """Write the mark so that a crash leaves either the old or the new one.

    Raises:
        EnvironmentProblem: if the disk is full or the folder cannot be written.
    """
    mark = Mark(key.salt.hex(), key.check, in_keyring, unfinished)
    file = vault.mark_file(database)
    temporary = file.with_suffix(".json.new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as stream:
            json.dump({"version": _MARK_VERSION} | asdict(mark), stream, indent=2)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, file)
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("data-folder.not-written", reason=reason_of(error))
        ) from error


def unlock(database: Path, passphrase: str) -> LibraryKey:
    """Check a passphrase and unlock the library for this process.

    Raises:
        UserError: if it is not the passphrase of this library.
    """
    mark = read_mark(database)
    if mark is None or vault.is_sealed(database):
        salt = vault.read_head(database)
    else:  # the library is gone, or its start is damaged
        salt = bytes.fromhex(mark.salt)
    key = vault.make_key(passphrase, salt)
    if mark is not None and mark.salt == salt.hex():
        fits = mark.check == key.check
    else:  # the mark was lost, or belongs to an interrupted change of key
        fits = opens(database, key)
    if not fits:
        raise UserError(Sentence("passphrase.wrong"))
    vault.set_key(database.parent, key)
    return key


def unlock_from_keyring(database: Path) -> LibraryKey | None:
    """Unlock with the passphrase in the system's keyring; None when the user has to be asked."""
    mark = read_mark(database)
    passphrase = keychain.recall(mark.salt) if mark is not None and mark.in_keyring else None
    if passphrase is None:
        return None
    try:
        return unlock(database, passphrase)
    except UserError:
        logs.store.warning("the keyring holds another passphrase")
        return None


def opens(file: Path, key: LibraryKey) -> bool:
    """Whether this key opens a library or backup file. The file is only read."""
    try:
        connection = distrusting(
            apsw.Connection(
                f"{file.absolute().as_uri()}?mode=ro",
                flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI,
                vfs=vfs_for(encrypted=True),
            )
        )
    except apsw.Error:
        return False
    try:
        use_key(connection, key)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.Error:
        return False
    finally:
        connection.close()
    return True


def copy_as(source: Connection, target: Path, key: LibraryKey | None) -> None:
    """Write a compact copy of a library, encrypted with `key`; without one in plain text, with checksums.

    Nothing readable is written along the way to an encrypted copy.

    Raises:
        EnvironmentProblem: if the disk is full or the file cannot be written.
    """
    from core.store.page_sums import stamp  # NumPy is not needed to open the window

    with explained():
        if key is not None:
            _vacuum_into(source, target, key)
        elif source.reserve_bytes() <= RESERVED_BYTES:
            request_checksums(source)
            _vacuum_into(source, target, None)
            stamp(target)
        else:
            _copy_decrypted(source, target)
            stamp(target)


def _vacuum_into(source: Connection, target: Path, key: LibraryKey | None) -> None:
    os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
    words = key.for_database if key is not None else ""
    vfs = vfs_for(encrypted=True)  # a plain copy is stamped when it is whole
    source.execute(
        "VACUUM INTO ?",
        (f"{target.absolute().as_uri()}?vfs={vfs}&cipher=chacha20&key={words}",),
    )


def _copy_decrypted(source: Connection, target: Path) -> None:
    """SQLite's VACUUM never makes the room smaller that encryption needs on every page; `rekey` does."""
    between = target.with_name(target.name + "-between")
    key = LibraryKey(secrets.token_bytes(32), secrets.token_bytes(SALT_BYTES))
    try:
        _vacuum_into(source, between, key)
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
        plain = distrusting(apsw.Connection(os.fspath(between), flags, vfs=vfs_for(encrypted=True)))
        try:
            use_key(plain, key)
            plain.pragma("rekey", "")
            request_checksums(plain)
            _vacuum_into(plain, target, None)
        finally:
            plain.close()
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            between.with_name(between.name + end).unlink(missing_ok=True)


def open_alone(database: Path) -> Connection:
    """A connection that locks everyone else out until closed; its log is checkpointed.

    Raises:
        EnvironmentProblem: if another process has the library open.
    """
    with explained():
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
        connection = bare_connection(database, flags)
        try:
            connection.enable_load_extension(True)
            connection.load_extension(extension_path())
            connection.enable_load_extension(False)
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
            connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")  # the lock is held until the connection is closed
        except BaseException:
            connection.close()
            raise
        return connection


def forget_mark(database: Path) -> None:
    """Record that the library is plain: nothing is checked any more."""
    vault.mark_file(database).unlink(missing_ok=True)


def require_passphrase_of(file: Path, passphrase: str) -> LibraryKey:
    """The key of an encrypted backup.

    Raises:
        UserError: if the passphrase does not open it.
    """
    key = vault.make_key(passphrase, vault.read_head(file))
    if not opens(file, key):
        raise UserError(Sentence("passphrase.wrong-for-file", path=str(file)))
    return key
