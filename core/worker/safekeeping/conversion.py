"""Encrypts, decrypts and re-keys all personal data in the data folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import apsw

from core import keychain, logs, vault
from core.errors import EnvironmentProblem, UserError, VisualLensError, reason_of
from core.indexing.lock import indexing_lock
from core.paths import DataPaths
from core.photos.thumbnails import copy_thumbnails, drop_other_thumbnails
from core.sentences import Sentence
from core.settings.chosen import Settings
from core.settings.settings_file import load_settings, save_settings
from core.store.checksums import vfs_for
from core.store.connection import bare_connection, distrusting, open_store, use_key
from core.store.library.photos import PhotoStore
from core.store.region_store import PREFIX as REGION_PREFIX
from core.store.safekeeping.cipher import (
    Mark,
    copy_as,
    forget_mark,
    open_alone,
    read_mark,
    write_mark,
)
from core.store.safekeeping.compaction import rewritten
from core.store.safekeeping.journal import Operation, Record, journalled
from core.store.safekeeping.maintenance import (
    database_files,
    library_bytes,
    quick_check,
    row_counts,
)
from core.vault import LibraryKey

_RESERVE_BYTES: Final = 100_000_000
_TWIN: Final = ".converting"  # suffix of a re-encrypted region, while the passphrase changes


def encrypt(paths: DataPaths, passphrase: str, *, in_keyring: bool = False) -> None:
    """Encrypt the library, its thumbnails, grids, home location and backups.

    No other process may have it open. A single rename commits the change: before it everything is
    plain, after it encrypted. Leftovers of an interruption beside the library are converted by the
    next `finish`.

    Raises:
        UserError: if it is encrypted already, the passphrase is too short, or kept copies of
            damaged libraries would stay readable.
        EnvironmentProblem: if the disk is full, the library is in use, or there is no keyring.
    """
    if vault.is_sealed_library(paths.database):
        raise UserError(Sentence("encryption.already"))
    vault.require_strong(passphrase)
    _replace_key(paths, vault.make_key(passphrase), passphrase if in_keyring else None)


def change(paths: DataPaths, passphrase: str, *, in_keyring: bool = False) -> None:
    """Re-encrypt everything with a different passphrase. The library must be unlocked.

    Raises:
        UserError: as `encrypt`, or if it is not encrypted or locked.
        EnvironmentProblem: as `encrypt`.
    """
    _require_unlocked(paths)
    vault.require_strong(passphrase)
    _replace_key(paths, vault.make_key(passphrase), passphrase if in_keyring else None)


def decrypt(paths: DataPaths) -> None:
    """Decrypt everything. The library must be unlocked.

    Raises:
        UserError: if it is not encrypted or locked.
        EnvironmentProblem: if the disk is full or the library is in use.
    """
    _require_unlocked(paths)
    _replace_key(paths, None, None)


def finish(paths: DataPaths) -> None:
    """Complete an interrupted change; call after unlocking, before anything else."""
    mark, key = read_mark(paths.database), vault.key_of(paths.root)
    if mark is None or key is None or not mark.unfinished:
        return
    with indexing_lock(paths.index_lock):
        logs.worker.warning("an interrupted encryption is finished")
        _convert_rest(paths, key, key)
        write_mark(paths.database, key, in_keyring=mark.in_keyring)


def _require_unlocked(paths: DataPaths) -> None:
    if not vault.is_sealed_library(paths.database):
        raise UserError(Sentence("encryption.none"))
    if vault.key_of(paths.root) is None:
        raise vault.LibraryLocked(Sentence("library.locked"))


def _replace_key(paths: DataPaths, new: LibraryKey | None, kept_passphrase: str | None) -> None:
    old, mark = vault.key_of(paths.root), read_mark(paths.database)
    paths.create()
    with indexing_lock(paths.index_lock):
        open_store(paths.database).close()  # creates or upgrades it, so that it can be converted
        _require_room(paths)
        _require_convertible(paths, old)
        settings = load_settings(paths.settings)
        kept = [mark.salt] if mark is not None and mark.in_keyring else []
        if new is not None and kept_passphrase is not None:
            kept.append(new.salt.hex())
        with journalled(paths.root, Operation.CONVERSION, in_keyring=" ".join(kept)) as record:
            if new is not None and kept_passphrase is not None:
                keychain.remember(new.salt.hex(), kept_passphrase)
            try:
                _prepare(paths, old, new, settings, mark)
                _swap(paths, old, new, in_keyring=kept_passphrase is not None)
            except BaseException:
                record.is_undone = _undo(paths, old, mark, settings)
                raise
            vault.set_key(paths.root, new)
            _convert_rest(paths, old, new, settings)
            _forget_others(paths, kept)
    logs.worker.info("library encrypted: %s", new is not None)


def _prepare(
    paths: DataPaths,
    old: LibraryKey | None,
    new: LibraryKey | None,
    settings: Settings,
    mark: Mark | None,
) -> None:
    """What must be there for both states of the library before the rename changes it."""
    if old is not None:  # if this is interrupted, readable copies are removed at the next start
        write_mark(paths.database, old, in_keyring=_in_keyring(mark), unfinished=True)
        # The home location must be readable before and after the rename.
        save_settings(settings, paths.settings, home_keys=_either(old, new))
    if new is None:
        _convert_copies(paths, old, None)
    elif old is not None:
        _prepare_regions(paths, old, new)


def resume(paths: DataPaths, record: Record) -> bool:
    """Finish or undo a conversion that was killed, whichever key the library has now; may be repeated.

    The library must be unlocked.

    Returns:
        Whether it is encrypted.
    """
    key = vault.key_of(paths.root)
    with indexing_lock(paths.index_lock):
        _convert_rest(paths, key, key)
        _forget_others(paths, record.facts.get("in_keyring", "").split())
    return key is not None


def _forget_others(paths: DataPaths, in_keyring: Iterable[str]) -> None:
    """Write the final mark, and remove passphrases of other keys from the keyring.

    Args:
        in_keyring: salts of the keys whose passphrases may be there.
    """
    key = vault.key_of(paths.root)
    salt = key.salt.hex() if key is not None else ""
    if key is None:
        forget_mark(paths.database)
    else:
        write_mark(paths.database, key, in_keyring=salt in in_keyring)
    for other in in_keyring:
        if other != salt:
            keychain.forget(other)


def _in_keyring(mark: Mark | None) -> bool:
    return mark is not None and mark.in_keyring


def _either(old: LibraryKey, new: LibraryKey | None) -> tuple[LibraryKey, ...]:
    """Keys for files that both states of the library must open; none if either state is plain."""
    return () if new is None else (old, new)


def _undo(paths: DataPaths, old: LibraryKey | None, mark: Mark | None, settings: Settings) -> bool:
    """Restore thumbnails, settings and mark; the library itself is unchanged. Returns whether all is."""
    try:
        drop_other_thumbnails(paths.thumbnails, old)
        _adopt_regions(paths, old)
        _convert_copies(paths, old, old)
        if old is None:
            forget_mark(paths.database)
        else:
            save_settings(settings, paths.settings)
            write_mark(paths.database, old, in_keyring=_in_keyring(mark))
    except VisualLensError:  # report the first problem; the next start cleans up the rest
        logs.worker.warning("what an encryption began could not be tidied")
        return False
    return True


def _swap(
    paths: DataPaths, old: LibraryKey | None, new: LibraryKey | None, *, in_keyring: bool
) -> None:
    """Convert thumbnails and library to the new key, then rename once."""
    database = paths.database
    reader = open_store(database, read_only=True)
    try:
        copy_thumbnails(paths.thumbnails, PhotoStore(reader).content_hashes(), old, new)
    finally:
        reader.close()
    source = open_alone(database)
    with rewritten(source, database, new) as fresh:
        _require_same(source, fresh, new)
        if new is not None:
            write_mark(database, new, in_keyring=in_keyring, unfinished=True)


def _require_same(source: apsw.Connection, copy: Path, key: LibraryKey | None) -> None:
    """A copy that is not sound and complete must never replace the library."""
    vfs = vfs_for(encrypted=key is not None)
    opened = distrusting(apsw.Connection(os.fspath(copy), apsw.SQLITE_OPEN_READONLY, vfs=vfs))
    try:
        if key is not None:
            use_key(opened, key)
        if quick_check(opened) or row_counts(opened) != row_counts(source):
            raise EnvironmentProblem(Sentence("encryption.bad-copy"))
    finally:
        opened.close()


def _convert_rest(
    paths: DataPaths,
    old: LibraryKey | None,
    new: LibraryKey | None,
    settings: Settings | None = None,
) -> None:
    """Everything beside the library that contains words or pictures; may be repeated."""
    for left in _leftovers(paths):
        left.unlink(missing_ok=True)
    drop_other_thumbnails(paths.thumbnails, new)
    shutil.rmtree(paths.grids, ignore_errors=True)  # an answer's grid can be redrawn
    save_settings(settings or load_settings(paths.settings), paths.settings)
    _adopt_regions(paths, new)
    _convert_copies(paths, old, new)


def _regions(paths: DataPaths) -> list[Path]:
    return sorted(paths.root.glob(f"{REGION_PREFIX}*.sqlite"))


def _prepare_regions(paths: DataPaths, old: LibraryKey, new: LibraryKey) -> None:
    """Re-encrypt a copy of each region: after the rename nobody has the old key any more."""
    for file in _regions(paths):
        if _key_of(file, old) == old:
            source = _alone(file, old)
            try:
                copy_as(source, file.with_name(file.name + _TWIN), new)
            finally:
                source.close()


def _adopt_regions(paths: DataPaths, key: LibraryKey | None) -> None:
    """Replace regions with their copies under the current key; delete other copies."""
    for twin in paths.root.glob(f"{REGION_PREFIX}*.sqlite{_TWIN}"):
        if key is not None and vault.read_head(twin) == key.salt:
            os.replace(twin, twin.with_name(twin.name.removesuffix(_TWIN)))
        else:
            twin.unlink(missing_ok=True)


def _leftovers(paths: DataPaths) -> list[Path]:
    """Leftovers of an interrupted conversion, restore or backup: partial and possibly readable files."""
    from core.store.vectors.vector_file import (
        vector_files,
    )  # NumPy is not needed to open the window

    name = paths.database.name
    found = [*paths.root.glob(f"{name}.converting*"), *paths.root.glob(f"{name}.restoring*")]
    found.extend(paths.root.glob(f"{REGION_PREFIX}*.osm.pbf"))  # downloaded, but not yet a region
    found.extend(vector_files(paths.database))  # made again where they may be
    for folder in (paths.root, paths.backups):
        found.extend(folder.glob("*.part"))
        found.extend(folder.glob("*.part-*"))
    return [file for file in found if file.is_file()]


def _convert_copies(paths: DataPaths, old: LibraryKey | None, new: LibraryKey | None) -> None:
    for file in _copies(paths):
        key = _key_of(file, old)
        if key != new:
            _convert_copy(file, key, new)


def _copies(paths: DataPaths) -> Iterator[Path]:
    """Backups, previous libraries and regions in the data folder."""
    if paths.backups.is_dir():
        files = (file for file in paths.backups.iterdir() if file.is_file())
        yield from sorted(file for file in files if vault.is_plain(file) or vault.is_sealed(file))
    stem = paths.database.stem
    for pattern in (f"{stem}.before-restore-*", f"{stem}.damaged-*", f"{REGION_PREFIX}*"):
        yield from sorted(paths.root.glob(f"{pattern}.sqlite"))


def _key_of(file: Path, own: LibraryKey | None) -> LibraryKey | None:
    return None if own is None or vault.read_head(file) != own.salt else own


def _alone(file: Path, key: LibraryKey | None) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
    vfs = vfs_for(encrypted=key is not None)
    connection = distrusting(apsw.Connection(os.fspath(file), flags=flags, vfs=vfs))
    if key is not None:
        use_key(connection, key)
    return connection


def _convert_copy(file: Path, old: LibraryKey | None, new: LibraryKey | None) -> None:
    if old is None and not vault.is_plain(file):
        return  # under another, unknown passphrase: it stays encrypted as it is
    partial = file.with_name(file.name + ".part")
    source = _alone(file, old)
    try:
        copy_as(source, partial, new)
        source.close()
        os.replace(partial, file)
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("encryption.backup-not-written", reason=reason_of(error))
        ) from error
    finally:
        source.close()
        for left in (partial, *database_files(file)[1:]):
            left.unlink(missing_ok=True)


def _require_room(paths: DataPaths) -> None:
    largest = max((file.stat().st_size for file in _copies(paths)), default=0)
    regions = sum(file.stat().st_size for file in _regions(paths))
    needed = max(library_bytes(paths.database), largest) + _size(paths.thumbnails) + regions
    if shutil.disk_usage(paths.root).free < needed + _RESERVE_BYTES:
        raise EnvironmentProblem(Sentence("encryption.no-room", needed=needed / 1e6))


def _size(folder: Path) -> int:
    return sum(
        os.lstat(os.path.join(place, name)).st_size
        for place, _, names in os.walk(folder)
        for name in names
    )


def _require_convertible(paths: DataPaths, old: LibraryKey | None) -> None:
    """A copy too damaged to be converted would remain readable to anyone."""
    damaged = [
        file for file in _copies(paths) if not vault.is_sealed(file) and not _is_readable(file)
    ]
    if damaged:
        names = ", ".join(file.name for file in damaged)
        raise UserError(Sentence("encryption.damaged-files", files=names, path=str(paths.root)))


def _is_readable(file: Path) -> bool:
    try:
        connection = bare_connection(file, apsw.SQLITE_OPEN_READWRITE)
    except apsw.Error:
        return False
    try:
        return not quick_check(connection)
    except (apsw.Error, EnvironmentProblem):
        return False
    finally:
        connection.close()
