"""Encrypting, changing the passphrase and decrypting: whatever happens meanwhile, nothing is lost."""

from __future__ import annotations

import os

import keyring
import pytest

from app.commands.context import Context
from app.commands.keeping.data import erase_all
from core import keychain, vault
from core.errors import EnvironmentProblem, UserError
from core.paths import DataPaths
from core.sentences import plain
from core.settings.settings_file import load_settings
from core.store.connection import open_store
from core.store.safekeeping.backup import restore
from core.store.safekeeping.cipher import unlock, unlock_from_keyring
from core.worker.safekeeping import conversion
from tests.trust.secret_cli import SECRET_WORD
from tests.trust.secret_folder import (
    FIRST,
    HOME,
    SECOND,
    MemoryKeyring,
    dumped,
    readable_things,
    run_commands,
)

pytestmark = pytest.mark.usefixtures("memory_keyring", "cheap_keys")


def test_full_disk_while_encrypting_changes_nothing(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = readable_things(paths.root)
    content = dumped(paths)

    def full(*_: object) -> None:
        raise EnvironmentProblem(plain("The disk that holds the library is full."))

    monkeypatch.setattr("core.store.safekeeping.compaction.copy_as", full)
    with pytest.raises(EnvironmentProblem, match="full"):
        conversion.encrypt(paths, FIRST)
    assert vault.is_plain(paths.database)
    assert not vault.mark_file(paths.database).exists()
    assert readable_things(paths.root) == before
    assert dumped(paths) == content
    assert not [
        file for file in paths.thumbnails.rglob("*") if file.is_file() and file.suffix != ".jpg"
    ]


def test_encrypting_while_somebody_has_the_library_open_is_refused(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.store.connection.BUSY_TIMEOUT_MS", 10)
    connection = open_store(paths.database, read_only=True)
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM photos").fetchall()
    with pytest.raises(EnvironmentProblem, match="in use"):
        conversion.encrypt(paths, FIRST)
    connection.close()
    assert vault.is_plain(paths.database)


def test_short_passphrase_and_wrong_order_are_refused(paths: DataPaths) -> None:
    with pytest.raises(UserError, match="too short"):
        conversion.encrypt(paths, "abc    ")
    with pytest.raises(UserError, match="not encrypted"):
        conversion.decrypt(paths)
    with pytest.raises(UserError, match="not encrypted"):
        conversion.change(paths, SECOND)
    conversion.encrypt(paths, FIRST)
    with pytest.raises(UserError, match="already"):
        conversion.encrypt(paths, SECOND)
    vault.set_key(paths.root, None)
    with pytest.raises(vault.LibraryLocked):
        conversion.decrypt(paths)


def test_damaged_copy_that_could_not_be_encrypted_is_named_first(paths: DataPaths) -> None:
    broken = paths.root / "library.damaged-1.sqlite"
    data = bytearray(paths.database.read_bytes())
    data[4_000:40_000] = os.urandom(36_000)
    broken.write_bytes(data)
    with pytest.raises(UserError, match=broken.name):
        conversion.encrypt(paths, FIRST)
    assert vault.is_plain(paths.database)


def test_changed_passphrase_opens_and_the_former_one_does_not(paths: DataPaths) -> None:
    before = dumped(paths)
    conversion.encrypt(paths, FIRST)
    first_salt = vault.read_head(paths.database)
    conversion.change(paths, SECOND)
    assert vault.read_head(paths.database) != first_salt
    assert dumped(paths) == before
    assert readable_things(paths.root) == set()
    vault.set_key(paths.root, None)
    with pytest.raises(UserError, match="not the passphrase"):
        unlock(paths.database, FIRST)
    unlock(paths.database, SECOND)
    restore(paths.backups / "mine.backup", paths.database)  # it came along
    assert load_settings(paths.settings).home == HOME


def test_decrypted_library_is_as_it_was(paths: DataPaths) -> None:
    before = dumped(paths)
    thumbnails = {file.name: file.read_bytes() for file in paths.thumbnails.rglob("*.jpg")}
    conversion.encrypt(paths, FIRST)
    conversion.decrypt(paths)
    assert dumped(paths) == before
    after = {file.name: file.read_bytes() for file in paths.thumbnails.rglob("*") if file.is_file()}
    assert after == thumbnails
    assert len(thumbnails) == 8
    assert not vault.mark_file(paths.database).exists()
    assert vault.key_of(paths.root) is None
    assert load_settings(paths.settings).home == HOME
    restore(paths.backups / "mine.backup", paths.database)


def test_keyring_opens_the_library_without_asking(
    paths: DataPaths, memory_keyring: MemoryKeyring
) -> None:
    conversion.encrypt(paths, FIRST, in_keyring=True)
    vault.set_key(paths.root, None)
    assert unlock_from_keyring(paths.database) is not None
    conversion.change(paths, SECOND, in_keyring=True)
    assert list(memory_keyring.kept.values()) == [SECOND]
    memory_keyring.kept.clear()  # the keyring was emptied: the person is asked
    vault.set_key(paths.root, None)
    assert unlock_from_keyring(paths.database) is None
    unlock(paths.database, SECOND)
    conversion.decrypt(paths)
    assert memory_keyring.kept == {}


def test_erasing_everything_erases_the_passphrase_in_the_keyring(
    paths: DataPaths, memory_keyring: MemoryKeyring
) -> None:
    conversion.encrypt(paths, FIRST, in_keyring=True)
    assert memory_keyring.kept != {}
    assert erase_all(Context(paths), confirmed=True) == 0
    assert memory_keyring.kept == {}


def test_keyring_that_keeps_secrets_in_the_open_is_not_used(paths: DataPaths) -> None:
    class PlainFile(MemoryKeyring):
        priority = 0.5  # what such backends call themselves

    keyring.set_keyring(PlainFile())
    assert not keychain.is_available()
    with pytest.raises(EnvironmentProblem, match="no keyring"):
        conversion.encrypt(paths, FIRST, in_keyring=True)
    assert vault.is_plain(paths.database)


def test_command_line_turns_it_on_changes_it_and_turns_it_off(paths: DataPaths) -> None:
    on = run_commands(
        paths.root,
        ("encryption", "status"),
        ("encryption", "on", "--keyring"),  # there is no keyring here
        ("encryption", "on", "--new-passphrase-file", "-"),
        typed=f"{FIRST}\n",
    )
    assert on == [0, 1, 0]
    assert readable_things(paths.root) == set()
    both = ("--passphrase-file", "-", "encryption", "change", "--new-passphrase-file", "-")
    assert run_commands(paths.root, both, typed=f"{FIRST}\n{SECOND}\n") == [0]
    searched = ("--passphrase-file", "-", "search", SECRET_WORD)
    assert run_commands(paths.root, searched, typed=f"{SECOND}\n") == [0]
    off = ("--passphrase-file", "-", "encryption", "off")
    assert run_commands(paths.root, off, typed=f"{SECOND}\n") == [0]
    assert SECRET_WORD in readable_things(paths.root)


def test_what_interrupted_work_has_left_is_not_readable_after_encrypting(paths: DataPaths) -> None:
    plain = paths.database.read_bytes()
    left = [
        paths.root / "library.sqlite.restoring",
        paths.root / "library.sqlite.restoring-wal",
        paths.root / ".library.sqlite.x1.part",
        paths.backups / ".mine.backup.x2.part",
        paths.backups / "mine.backup.part-journal",
    ]
    for file in left:
        file.write_bytes(bytes(100) + plain[100:])  # with a header that was not written yet
    conversion.encrypt(paths, FIRST)
    assert readable_things(paths.root) == set()
    assert [file for file in left if file.exists()] == []
