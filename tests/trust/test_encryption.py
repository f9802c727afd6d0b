"""An encrypted library: nobody reads a word of it without the passphrase, and it works like any other."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import pytest

from core import vault
from core.errors import UserError
from core.paths import DataPaths
from core.settings.settings_file import load_settings, save_settings
from core.store.connection import open_store
from core.store.safekeeping.backup import backup, restore
from core.store.safekeeping.cipher import require_passphrase_of, unlock
from core.store.safekeeping.compaction import CompactStage, compact
from core.store.safekeeping.damage import find_damage
from core.store.safekeeping.maintenance import erase, quick_check
from core.store.safekeeping.rescue import make_sound
from core.worker.index_job import index_pipeline
from core.worker.library import Library
from core.worker.safekeeping import conversion
from core.worker.safekeeping.interrupted import settle_interrupted
from tests.helpers.photo_folders import write_library
from tests.trust.secret_cli import SECRET_CAPTION, SECRET_WORD, open_secret_library
from tests.trust.secret_folder import (
    FIRST,
    HOME,
    PICTURES,
    PLACE,
    READABLE,
    SECOND,
    VECTORS,
    dumped,
    readable_things,
    run_commands,
)

pytestmark = pytest.mark.usefixtures("memory_keyring")


def test_plain_data_folder_shows_what_the_scan_looks_for(paths: DataPaths) -> None:
    assert readable_things(paths.root) == {*READABLE, *map(str, PICTURES), VECTORS}


@pytest.mark.usefixtures("cheap_keys")
def test_encrypted_data_folder_holds_no_readable_word_and_no_picture(paths: DataPaths) -> None:
    before = dumped(paths)
    conversion.encrypt(paths, FIRST)
    assert readable_things(paths.root) == set()
    assert dumped(paths) == before
    assert load_settings(paths.settings).home == HOME
    library = Library(paths)
    hashes = library.photos.content_hashes()
    assert all((library.thumbnails.read(one) or b"").startswith(b"\xff\xd8") for one in hashes)
    library.close()
    vault.set_key(paths.root, None)
    with pytest.raises(vault.LibraryLocked):
        open_store(paths.database)
    assert load_settings(paths.settings).home is None


def test_a_key_costs_128_mebibytes_and_the_time_to_fill_them() -> None:
    salt = b"sc17" + bytes(vault.SALT_BYTES - 4)
    wanted = hashlib.scrypt(FIRST.encode(), salt=salt, n=2**17, r=8, p=1, maxmem=2**28, dklen=32)
    assert vault.make_key(FIRST, salt).secret == wanted
    assert vault.make_key(FIRST).salt.startswith(b"sc17")


def test_library_with_the_key_of_a_former_version_opens_and_a_new_passphrase_makes_it_dearer(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dumped(paths)
    former = vault.make_key(FIRST, bytes(range(vault.SALT_BYTES)))
    with monkeypatch.context() as patch:
        patch.setattr(vault, "make_key", lambda _passphrase: former)
        conversion.encrypt(paths, FIRST)
    vault.set_key(paths.root, None)
    assert unlock(paths.database, FIRST) == former
    assert dumped(paths) == before
    conversion.change(paths, SECOND)
    assert vault.read_head(paths.database).startswith(b"sc17")
    vault.set_key(paths.root, None)
    unlock(paths.database, SECOND)
    assert dumped(paths) == before


@pytest.mark.usefixtures("cheap_keys")
def test_use_of_an_encrypted_library_leaves_nothing_readable_either(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversion.encrypt(paths, FIRST)
    photos = paths.root.parent / "more" / "Geheimurlaub"
    write_library(photos, 6)
    library = open_secret_library(paths)
    library.connection.execute("PRAGMA cache_size=-10")
    from core.cancel import CancelToken
    from core.records import Candidate
    from core.store.library.roots import RootStore

    RootStore(library.connection).add(photos)
    index_pipeline(library).run(CancelToken(), lambda _progress: None)
    answer = library.ask("recommend a blue restaurant", [Candidate(PLACE, SECRET_WORD)])
    assert answer.grid_png is not None
    png = vault.read_file(answer.grid_png, vault.key_of(paths.root))
    assert png is not None
    assert png.startswith(b"\x89PNG")
    while_open = readable_things(paths.root)  # the write-ahead log is there now
    assert (paths.root / "library.sqlite-wal").stat().st_size > 0
    monkeypatch.setattr("core.store.safekeeping.compaction._WORTH_REWRITING", 0.0)
    stages: set[CompactStage] = set()
    compact(library.connection, on_progress=lambda stage, *_: stages.add(stage))
    assert CompactStage.REWRITING in stages
    library.close()
    assert while_open == set()
    assert readable_things(paths.root) == set()


@pytest.mark.usefixtures("cheap_keys")
def test_temporary_files_of_an_encrypted_library_are_encrypted_too(paths: DataPaths) -> None:
    if not Path("/proc/self/fd").exists():
        pytest.skip("looks at open files of this process")

    def spilled() -> bytes:
        found = b""
        for entry in os.listdir("/proc/self/fd"):
            try:
                name = f"/proc/self/fd/{entry}"
                if "(deleted)" in os.readlink(name):
                    found += Path(name).read_bytes()
            except OSError:
                continue
        return found

    def fill() -> bytes:
        connection = open_store(paths.database)
        connection.execute("PRAGMA temp.cache_size=-10")
        connection.execute("CREATE TEMP TABLE heap(text)")
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO heap SELECT ? || i FROM n",
            (SECRET_CAPTION,),
        )
        data = spilled()
        connection.close()
        return data

    assert SECRET_CAPTION.encode() in fill()  # a plain library spills readable text
    conversion.encrypt(paths, FIRST)
    data = fill()
    assert len(data) > 100_000
    assert SECRET_CAPTION.encode() not in data


def test_wrong_passphrase_is_refused_in_a_sentence_and_changes_nothing(paths: DataPaths) -> None:
    conversion.encrypt(paths, FIRST)
    vault.set_key(paths.root, None)
    before = paths.database.read_bytes()
    for wrong in ("", "Correct horse battery", SECOND, "\ud800"):
        with pytest.raises(UserError, match="not the passphrase"):
            unlock(paths.database, wrong)
    assert paths.database.read_bytes() == before
    assert run_commands(paths.root, ("status",), ("repair",), ("index",)) == [1, 1, 1]
    file = paths.root.parent / "passphrase"
    file.write_text("wrong passphrase\n")
    file.chmod(0o600)
    assert run_commands(paths.root, ("--passphrase-file", file, "status")) == [1]
    assert paths.database.read_bytes() == before
    with pytest.raises(vault.LibraryLocked):  # a locked library must never count as a damaged one
        find_damage(paths.database)
    unlock(paths.database, FIRST)
    assert find_damage(paths.database, whole=True) == []


@pytest.mark.usefixtures("cheap_keys")
def test_passphrase_counts_however_the_keyboard_composes_it(paths: DataPaths) -> None:
    conversion.encrypt(paths, "K\u00e4se und Brot")
    vault.set_key(paths.root, None)
    unlock(paths.database, "Ka\u0308se und Brot")


def test_backup_of_an_encrypted_library_stays_encrypted_and_asks_for_its_passphrase(
    paths: DataPaths, tmp_path: Path
) -> None:
    conversion.encrypt(paths, FIRST)
    outside = tmp_path / "outside"
    outside.mkdir()
    connection = open_store(paths.database, read_only=True)
    backup(connection, outside / "saved.backup")
    connection.close()
    assert readable_things(outside) == set()
    elsewhere = DataPaths(tmp_path / "elsewhere").create()
    with pytest.raises(vault.LibraryLocked):
        restore(outside / "saved.backup", elsewhere.database)
    assert not elsewhere.database.exists()
    assert run_commands(elsewhere.root, ("restore", outside / "saved.backup")) == [1]
    wrong = ("--passphrase-file", "-", "restore", outside / "saved.backup")
    assert run_commands(elsewhere.root, wrong, typed="nonsense\n") == [1]
    assert run_commands(elsewhere.root, wrong, typed=f"{FIRST}\n") == [0]
    assert readable_things(elsewhere.root) == set()
    unlock(elsewhere.database, FIRST)
    assert (
        dumped(elsewhere)[0] == dumped(paths)[0]
    )  # a backup holds no regions: they can be read again
    vault.set_key(elsewhere.root, None)


@pytest.mark.usefixtures("cheap_keys")
def test_plain_backup_restored_into_an_encrypted_library_is_encrypted(
    paths: DataPaths, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.backup"
    plain.write_bytes((paths.backups / "mine.backup").read_bytes())
    conversion.encrypt(paths, FIRST)
    restore(plain, paths.database)
    assert readable_things(paths.root) == set()
    connection = open_store(paths.database)
    assert quick_check(connection) == []
    connection.close()


@pytest.mark.usefixtures("cheap_keys")
def test_encrypted_backup_restored_into_a_plain_library_leaves_nothing_readable(
    paths: DataPaths, tmp_path: Path
) -> None:
    conversion.encrypt(paths, FIRST)
    sealed = tmp_path / "sealed.backup"
    sealed.write_bytes((paths.backups / "mine.backup").read_bytes())
    conversion.decrypt(paths)
    restore(sealed, paths.database, require_passphrase_of(sealed, FIRST))
    assert settle_interrupted(paths) == []
    assert readable_things(paths.root) == set()


@pytest.mark.usefixtures("cheap_keys")
def test_damaged_encrypted_library_is_rescued_and_stays_encrypted(paths: DataPaths) -> None:
    conversion.encrypt(paths, FIRST)
    from datetime import date

    from core.store.safekeeping.daily_backup import back_up_daily

    assert back_up_daily(paths.database, paths.backups, date(2026, 1, 2)) is not None
    with open(paths.database, "r+b") as stream:  # its very start, the salt among it
        stream.write(os.urandom(40_000))
    vault.set_key(paths.root, None)
    unlock(paths.database, FIRST)
    rescued = make_sound(paths.database, paths.backups)
    assert rescued is not None
    assert rescued.backup is not None
    assert readable_things(paths.root) == set()
    connection = open_store(paths.database)
    assert quick_check(connection) == []
    connection.close()


@pytest.mark.usefixtures("cheap_keys")
def test_erase_of_a_locked_library_needs_no_passphrase_and_removes_all(paths: DataPaths) -> None:
    conversion.encrypt(paths, FIRST)
    vault.set_key(paths.root, None)
    erase(paths)
    assert [file for file in paths.root.rglob("*") if file.is_file()] == []


@pytest.mark.usefixtures("cheap_keys")
def test_settings_saved_while_locked_keep_the_sealed_home(paths: DataPaths) -> None:
    conversion.encrypt(paths, FIRST)
    vault.set_key(paths.root, None)
    save_settings(load_settings(paths.settings), paths.settings)
    unlock(paths.database, FIRST)
    assert load_settings(paths.settings).home == HOME


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_passphrase_in_a_file_that_others_can_read_is_refused(
    paths: DataPaths,
) -> None:
    conversion.encrypt(paths, FIRST)
    vault.set_key(paths.root, None)
    file = paths.root.parent / "passphrase"
    file.write_text(f"{FIRST}\n")
    file.chmod(0o644)
    assert run_commands(paths.root, ("--passphrase-file", file, "status")) == [1]
    file.chmod(0o600)
    assert run_commands(paths.root, ("--passphrase-file", file, "status")) == [0]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no core dumps")
@pytest.mark.usefixtures("cheap_keys")
def test_process_that_has_a_key_writes_no_core_dump(paths: DataPaths) -> None:
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    conversion.encrypt(paths, FIRST)
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
