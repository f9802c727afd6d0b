"""An encrypted library: nobody reads a word of it without the passphrase, and nothing is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.backend
import pytest

from core import keychain, vault
from core.errors import EnvironmentProblem, UserError
from core.indexing.lock import indexing_lock
from core.paths import DataPaths
from core.records import GeoPoint
from core.settings import Settings, load_settings, save_settings
from core.store.backup import backup, restore
from core.store.chats import ChatStore, Role
from core.store.compaction import CompactStage, compact
from core.store.connection import open_store
from core.store.encryption import read_mark, unlock, unlock_from_keyring
from core.store.maintenance import erase, quick_check
from core.store.rescue import find_damage, make_sound
from core.worker import conversion
from core.worker.library import Library
from tests.helpers.dump import dump_library
from tests.helpers.photo_folders import write_library
from tests.trust.secret_cli import SECRET_CAPTION, SECRET_WORD, open_secret_library

_ROOT = Path(__file__).resolve().parents[2]
_FIRST, _SECOND = "correct horse battery", "tapir wählt Käse"
_PLACE = "Gasthof Zur Verschwiegenheit"
_HOME = GeoPoint(47.123456, 8.654321)
# Words of the person, and how every readable picture or library starts.
_READABLE = (
    SECRET_WORD, SECRET_CAPTION, _PLACE, "Geheimurlaub", "photo 00", "47.123456", "anniversary",
)  # fmt: skip
_PICTURES = (b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\x89PNG\r\n", b"SQLite format 3")


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that lasts as long as the test."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that was used: photos, words, places, an answer, backups, a home."""
    folder = tmp_path_factory.mktemp("used")
    photos, data = folder / "Geheimurlaub", folder / "data"
    write_library(photos, 8)
    places = folder / "places.csv"
    places.write_text(f"name,description\n{_PLACE},{SECRET_WORD}\n")
    run_commands(
        data,
        ("index", photos),
        ("places", "import", places),
        ("ask", "recommend a blue restaurant for our anniversary", "--candidates", places),
        ("backup", data / "backups" / "mine.backup"),
    )
    save_settings(Settings(home=_HOME), DataPaths(data).settings)
    connection = open_store(DataPaths(data).database)
    chat = ChatStore(connection).create("Plans")
    ChatStore(connection).add_message(chat, Role.PERSON, "where to for our anniversary?")
    connection.close()
    return folder


@pytest.fixture
def paths(used: Path, tmp_path: Path) -> Iterator[DataPaths]:
    """A copy of that data folder, locked again at the end."""
    subprocess.run(["cp", "-a", str(used / "data"), str(tmp_path / "data")], check=True)
    made = DataPaths(tmp_path / "data")
    yield made
    vault.hold(made.root, None)


def run_commands(data: Path, *lines: tuple[str | Path, ...], typed: str = "") -> list[int]:
    """Exit codes of command lines in a process of their own; `typed` is its input."""
    codes = data.parent / "codes.json"
    words = [["--data-dir", str(data), *map(str, line)] for line in lines]
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    subprocess.run(
        [sys.executable, "-m", "tests.trust.secret_cli", str(codes), json.dumps(words)],
        cwd=_ROOT, env=environment, input=typed.encode(), capture_output=True, timeout=100, check=True,
    )  # fmt: skip
    found: list[int] = json.loads(codes.read_text())
    return found


def readable_things(folder: Path) -> set[str]:
    """What somebody who takes the folder away can read in its bytes, names included."""
    found = set()
    for file in folder.rglob("*"):
        if not file.is_file():
            continue
        data = file.read_bytes() + os.fsencode(file.relative_to(folder))
        for word in _READABLE:
            if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be")):
                found.add(word)
        found.update(str(start) for start in _PICTURES if start in data)
    return found


def dumped(paths: DataPaths) -> object:
    return dump_library(paths.database)


def test_plain_data_folder_shows_what_the_scan_looks_for(paths: DataPaths) -> None:
    assert readable_things(paths.root) == {*_READABLE, *map(str, _PICTURES)}


def test_encrypted_data_folder_holds_no_readable_word_and_no_picture(paths: DataPaths) -> None:
    before = dumped(paths)
    conversion.encrypt(paths, _FIRST)
    assert readable_things(paths.root) == set()
    assert dumped(paths) == before
    assert load_settings(paths.settings).home == _HOME
    library = Library(paths)
    hashes = library.photos.content_hashes()
    assert all((library.thumbnails.read(one) or b"").startswith(b"\xff\xd8") for one in hashes)
    library.close()
    vault.hold(paths.root, None)
    with pytest.raises(vault.LibraryLocked):
        open_store(paths.database)
    assert load_settings(paths.settings).home is None


def test_use_of_an_encrypted_library_leaves_nothing_readable_either(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversion.encrypt(paths, _FIRST)
    photos = paths.root.parent / "more" / "Geheimurlaub"
    write_library(photos, 6)
    library = open_secret_library(paths)
    library.connection.execute("PRAGMA cache_size=-10")
    from core.cancel import CancelToken
    from core.records import Candidate
    from core.store.roots import RootStore

    RootStore(library.connection).add(photos)
    library.pipeline().run(CancelToken(), lambda _progress: None)
    answer = library.ask("recommend a blue restaurant", [Candidate(_PLACE, SECRET_WORD)])
    assert answer.grid_png is not None
    png = vault.read_file(answer.grid_png, vault.held(paths.root))
    assert png is not None
    assert png.startswith(b"\x89PNG")
    while_open = readable_things(paths.root)  # the write-ahead log is there now
    assert (paths.root / "library.sqlite-wal").stat().st_size > 0
    monkeypatch.setattr("core.store.compaction._WORTH_REWRITING", 0.0)
    stages: set[CompactStage] = set()
    compact(library.connection, on_progress=lambda stage, *_: stages.add(stage))
    assert CompactStage.REWRITING in stages
    library.close()
    assert while_open == set()
    assert readable_things(paths.root) == set()


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
    conversion.encrypt(paths, _FIRST)
    data = fill()
    assert len(data) > 100_000
    assert SECRET_CAPTION.encode() not in data


def test_wrong_passphrase_is_refused_in_a_sentence_and_changes_nothing(paths: DataPaths) -> None:
    conversion.encrypt(paths, _FIRST)
    vault.hold(paths.root, None)
    before = paths.database.read_bytes()
    for wrong in ("", "Correct horse battery", _SECOND, "\ud800"):
        with pytest.raises(UserError, match="not the passphrase"):
            unlock(paths.database, wrong)
    assert paths.database.read_bytes() == before
    assert run_commands(paths.root, ("status",), ("repair",), ("index",)) == [1, 1, 1]
    file = paths.root.parent / "passphrase"
    file.write_text("wrong passphrase\n")
    assert run_commands(paths.root, ("--passphrase-file", file, "status")) == [1]
    assert paths.database.read_bytes() == before
    with pytest.raises(vault.LibraryLocked):  # a locked library must never count as a damaged one
        find_damage(paths.database)
    unlock(paths.database, _FIRST)
    assert find_damage(paths.database, whole=True) == []


def test_passphrase_counts_however_the_keyboard_composes_it(paths: DataPaths) -> None:
    conversion.encrypt(paths, "K\u00e4se und Brot")
    vault.hold(paths.root, None)
    unlock(paths.database, "Ka\u0308se und Brot")


def test_changed_passphrase_opens_and_the_former_one_does_not(paths: DataPaths) -> None:
    before = dumped(paths)
    conversion.encrypt(paths, _FIRST)
    first_salt = vault.read_head(paths.database)
    conversion.change(paths, _SECOND)
    assert vault.read_head(paths.database) != first_salt
    assert dumped(paths) == before
    assert readable_things(paths.root) == set()
    vault.hold(paths.root, None)
    with pytest.raises(UserError, match="not the passphrase"):
        unlock(paths.database, _FIRST)
    unlock(paths.database, _SECOND)
    restore(paths.backups / "mine.backup", paths.database)  # it came along
    assert load_settings(paths.settings).home == _HOME


def test_decrypted_library_is_as_it_was(paths: DataPaths) -> None:
    before = dumped(paths)
    thumbnails = {file.name: file.read_bytes() for file in paths.thumbnails.rglob("*.jpg")}
    conversion.encrypt(paths, _FIRST)
    conversion.decrypt(paths)
    assert dumped(paths) == before
    after = {file.name: file.read_bytes() for file in paths.thumbnails.rglob("*") if file.is_file()}
    assert after == thumbnails
    assert len(thumbnails) == 8
    assert not vault.mark_file(paths.database).exists()
    assert vault.held(paths.root) is None
    assert load_settings(paths.settings).home == _HOME
    restore(paths.backups / "mine.backup", paths.database)


def test_backup_of_an_encrypted_library_stays_encrypted_and_asks_for_its_passphrase(
    paths: DataPaths, tmp_path: Path
) -> None:
    conversion.encrypt(paths, _FIRST)
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
    assert run_commands(elsewhere.root, wrong, typed=f"{_FIRST}\n") == [0]
    assert readable_things(elsewhere.root) == set()
    unlock(elsewhere.database, _FIRST)
    assert dumped(elsewhere) == dumped(paths)
    vault.hold(elsewhere.root, None)


def test_plain_backup_restored_into_an_encrypted_library_is_encrypted(
    paths: DataPaths, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.backup"
    plain.write_bytes((paths.backups / "mine.backup").read_bytes())
    conversion.encrypt(paths, _FIRST)
    restore(plain, paths.database)
    assert readable_things(paths.root) == set()
    connection = open_store(paths.database)
    assert quick_check(connection) == []
    connection.close()


def test_damaged_encrypted_library_is_rescued_and_stays_encrypted(paths: DataPaths) -> None:
    conversion.encrypt(paths, _FIRST)
    from datetime import date

    from core.store.daily_backup import back_up_daily

    assert back_up_daily(paths.database, paths.backups, date(2026, 1, 2)) is not None
    with open(paths.database, "r+b") as stream:  # its very start, the salt among it
        stream.write(os.urandom(40_000))
    vault.hold(paths.root, None)
    unlock(paths.database, _FIRST)
    rescued = make_sound(paths.database, paths.backups)
    assert rescued is not None
    assert rescued.backup is not None
    assert readable_things(paths.root) == set()
    connection = open_store(paths.database)
    assert quick_check(connection) == []
    connection.close()


def test_keyring_opens_the_library_without_asking(
    paths: DataPaths, memory_keyring: MemoryKeyring
) -> None:
    conversion.encrypt(paths, _FIRST, in_keyring=True)
    vault.hold(paths.root, None)
    assert unlock_from_keyring(paths.database) is not None
    conversion.change(paths, _SECOND, in_keyring=True)
    assert list(memory_keyring.kept.values()) == [_SECOND]
    memory_keyring.kept.clear()  # the keyring was emptied: the person is asked
    vault.hold(paths.root, None)
    assert unlock_from_keyring(paths.database) is None
    unlock(paths.database, _SECOND)
    conversion.decrypt(paths)
    assert memory_keyring.kept == {}


def test_keyring_that_keeps_secrets_in_the_open_is_not_used(paths: DataPaths) -> None:
    class PlainFile(MemoryKeyring):
        priority = 0.5  # what such backends call themselves

    keyring.set_keyring(PlainFile())
    assert not keychain.is_available()
    with pytest.raises(EnvironmentProblem, match="no keyring"):
        conversion.encrypt(paths, _FIRST, in_keyring=True)
    assert vault.is_plain(paths.database)


@pytest.mark.parametrize("stage", ["copy_thumbnails", "copy_as", "_swap", "_convert_copy"])
@pytest.mark.parametrize("way", ["encrypt", "change", "decrypt"])
def test_conversion_that_is_killed_anywhere_loses_nothing_and_is_finished_at_the_next_start(
    paths: DataPaths, stage: str, way: str
) -> None:
    before = dumped(paths)
    acts: dict[str, Callable[[], None]] = {
        "encrypt": lambda: conversion.encrypt(paths, _FIRST),
        "change": lambda: conversion.change(paths, _SECOND),
        "decrypt": lambda: conversion.decrypt(paths),
    }
    if way != "encrypt":
        conversion.encrypt(paths, _FIRST)
    for after in (False, True):
        pid = os.fork()
        if pid == 0:
            _die_at(stage, after=after)
            try:
                acts[way]()
            finally:
                os._exit(9)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 77
        vault.hold(paths.root, None)
        if vault.is_sealed_library(paths.database):
            passphrase = _FIRST
            try:
                unlock(paths.database, _FIRST)
            except UserError:
                passphrase = _SECOND
                unlock(paths.database, _SECOND)
            conversion.finish(paths)
            assert readable_things(paths.root) == set()
            mark = read_mark(paths.database)
            assert mark is not None
            assert not mark.unfinished
            assert passphrase == _FIRST or way == "change"
        assert dumped(paths) == before
        assert load_settings(paths.settings).home == _HOME
        with indexing_lock(paths.index_lock):
            pass
        if way == "encrypt" and vault.is_sealed_library(paths.database):
            conversion.decrypt(paths)
        elif way == "decrypt" and not vault.is_sealed_library(paths.database):
            conversion.encrypt(paths, _FIRST)
    assert dumped(paths) == before


def _die_at(stage: str, *, after: bool) -> None:
    real = getattr(conversion, stage)

    def dying(*arguments: object, **names: object) -> None:
        if after:
            real(*arguments, **names)
        os._exit(77)

    setattr(conversion, stage, dying)


def test_full_disk_while_encrypting_changes_nothing(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = readable_things(paths.root)
    content = dumped(paths)

    def full(*_: object) -> None:
        raise EnvironmentProblem("The disk that holds the library is full.")

    monkeypatch.setattr(conversion, "copy_as", full)
    with pytest.raises(EnvironmentProblem, match="full"):
        conversion.encrypt(paths, _FIRST)
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
        conversion.encrypt(paths, _FIRST)
    connection.close()
    assert vault.is_plain(paths.database)


def test_short_passphrase_and_wrong_order_are_refused(paths: DataPaths) -> None:
    with pytest.raises(UserError, match="too short"):
        conversion.encrypt(paths, "abc    ")
    with pytest.raises(UserError, match="not encrypted"):
        conversion.decrypt(paths)
    with pytest.raises(UserError, match="not encrypted"):
        conversion.change(paths, _SECOND)
    conversion.encrypt(paths, _FIRST)
    with pytest.raises(UserError, match="already"):
        conversion.encrypt(paths, _SECOND)
    vault.hold(paths.root, None)
    with pytest.raises(vault.LibraryLocked):
        conversion.decrypt(paths)


def test_damaged_copy_that_could_not_be_encrypted_is_named_first(paths: DataPaths) -> None:
    broken = paths.root / "library.damaged-1.sqlite"
    data = bytearray(paths.database.read_bytes())
    data[4_000:40_000] = os.urandom(36_000)
    broken.write_bytes(data)
    with pytest.raises(UserError, match=broken.name):
        conversion.encrypt(paths, _FIRST)
    assert vault.is_plain(paths.database)


def test_erase_of_a_locked_library_needs_no_passphrase_and_removes_all(paths: DataPaths) -> None:
    conversion.encrypt(paths, _FIRST)
    vault.hold(paths.root, None)
    erase(paths)
    assert [file for file in paths.root.rglob("*") if file.is_file()] == []


def test_command_line_turns_it_on_changes_it_and_turns_it_off(paths: DataPaths) -> None:
    on = run_commands(
        paths.root,
        ("encryption", "status"),
        ("encryption", "on", "--keyring"),  # there is no keyring here
        ("encryption", "on", "--new-passphrase-file", "-"),
        typed=f"{_FIRST}\n",
    )
    assert on == [0, 1, 0]
    assert readable_things(paths.root) == set()
    both = ("--passphrase-file", "-", "encryption", "change", "--new-passphrase-file", "-")
    assert run_commands(paths.root, both, typed=f"{_FIRST}\n{_SECOND}\n") == [0]
    searched = ("--passphrase-file", "-", "search", SECRET_WORD)
    assert run_commands(paths.root, searched, typed=f"{_SECOND}\n") == [0]
    off = ("--passphrase-file", "-", "encryption", "off")
    assert run_commands(paths.root, off, typed=f"{_SECOND}\n") == [0]
    assert SECRET_WORD in readable_things(paths.root)


def test_settings_saved_while_locked_keep_the_sealed_home(paths: DataPaths) -> None:
    conversion.encrypt(paths, _FIRST)
    vault.hold(paths.root, None)
    save_settings(load_settings(paths.settings), paths.settings)
    unlock(paths.database, _FIRST)
    assert load_settings(paths.settings).home == _HOME
