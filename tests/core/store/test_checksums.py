"""Pages of plain libraries carry checksums, whoever writes them; a flipped bit is found."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

import apsw
import pytest

from core import vault
from core.errors import EnvironmentProblem
from core.store.checksums import has_checksums, is_verifying, request_checksums, vfs_for
from core.store.connection import bare_connection, open_store
from core.store.page_sums import damaged_pages
from core.store.person.chats import ChatStore, Role
from core.store.safekeeping.backup import backup, restore
from core.store.safekeeping.cipher import copy_as, open_alone
from core.store.safekeeping.compaction import add_checksums, compact
from core.store.safekeeping.damage import find_damage
from core.store.safekeeping.maintenance import row_counts
from core.store.safekeeping.rescue import make_sound
from core.vault import SALT_BYTES, LibraryKey
from tests.core.store.samples import Space, add_photos, add_root, annotation
from tests.migrations.make_sample import SAMPLES

_PAGE = 4_096
_KEY = LibraryKey(b"k" * 32, b"s" * SALT_BYTES)


def _fill(library: Path) -> None:
    connection = open_store(library)
    names = [f"photo {n}.jpg" for n in range(200)]
    words = [annotation(f"Caption {n}.", sea=0.5) for n in range(200)]
    add_photos(connection, add_root(connection), names, annotations=words, space=Space())
    chats = ChatStore(connection)
    for number in range(20):
        chats.add_message(chats.create(f"Chat {number}"), Role.PERSON, "x" * 6_000)
    for chat in chats.all()[:15]:
        chats.delete(chat.id)  # leaves pages with nothing on them
    connection.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = tmp_path_factory.mktemp("filled") / "library.sqlite"
    _fill(library)
    return library


@pytest.fixture
def library(filled: Path, tmp_path: Path) -> Path:
    return shutil.copyfile(filled, tmp_path / "library.sqlite")


def _without(library: Path) -> Path:
    """The library as a version before checksums wrote it."""
    return shutil.copyfile(SAMPLES / "m011.sqlite", library)


def test_every_page_of_a_new_library_has_its_checksum(library: Path) -> None:
    assert has_checksums(library)
    assert library.stat().st_size > 40 * _PAGE
    assert damaged_pages(library) == []


def test_every_flipped_bit_is_found_and_read_as_an_error(library: Path) -> None:
    whole, chance = library.read_bytes(), random.Random(1)
    for at in chance.sample(range(len(whole)), 30):
        data = bytearray(whole)
        data[at] ^= 1 << chance.randrange(8)
        library.write_bytes(data)
        assert find_damage(library, whole=True), at
    at = whole.index(b"Caption 77.")
    library.write_bytes(whole[:at] + b"K" + whole[at + 1 :])
    with pytest.raises(EnvironmentProblem, match="damaged"):
        backup(open_store(library, read_only=True), library.with_name("b.backup"))


def test_other_programs_read_the_file(library: Path) -> None:
    connection = sqlite3.connect(library)
    assert connection.execute("SELECT count(*) FROM photos").fetchone() == (200,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_connection_from_before_the_file_was_made_writes_checksums_too(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    library.touch()
    early = bare_connection(library, apsw.SQLITE_OPEN_READWRITE)
    other = open_store(library)
    assert early.execute("SELECT count(*) FROM roots").get == 0  # read from the log alone
    assert not is_verifying(early)
    early.close()
    again = open_store(library)
    assert is_verifying(again)
    other.close()
    again.close()


def test_a_library_made_by_another_process_meanwhile_is_opened_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library.sqlite"
    others: list[apsw.Connection] = []

    def slow_request(connection: apsw.Connection) -> None:
        request_checksums(connection)
        if not others:
            monkeypatch.undo()
            others.append(open_store(library))

    monkeypatch.setattr("core.store.connection.request_checksums", slow_request)
    connection = open_store(library)
    assert others
    assert is_verifying(connection)
    ChatStore(connection).create("Mine")
    connection.close()
    others[0].close()
    assert damaged_pages(library) == []


def test_copies_keep_checksums_whatever_they_were(library: Path, tmp_path: Path) -> None:
    connection = open_store(library)
    rows = row_counts(connection)
    backup(connection, tmp_path / "one.backup")
    compact(connection)
    connection.close()
    sealed, plain = tmp_path / "sealed.sqlite", tmp_path / "plain.sqlite"
    source = open_alone(library)
    copy_as(source, sealed, _KEY)
    source.close()
    assert vault.is_sealed(sealed)
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
    source = apsw.Connection(str(sealed), flags, vfs=vfs_for(encrypted=True))
    source.pragma("cipher", "chacha20")
    source.pragma("key", _KEY.for_database)
    copy_as(source, plain, None)
    source.close()
    other = tmp_path / "other" / "library.sqlite"
    other.parent.mkdir()
    restore(tmp_path / "one.backup", other)
    for file in (library, tmp_path / "one.backup", plain, other):
        assert has_checksums(file), file
        assert damaged_pages(file) == [], file
    connection = open_store(plain)
    assert row_counts(connection) == rows
    connection.close()
    assert [left.name for left in tmp_path.glob("*between*")] == []


def test_an_earlier_library_gets_checksums_at_the_start(tmp_path: Path) -> None:
    library = _without(tmp_path / "library.sqlite")
    open_store(library).close()  # whoever uses it goes on without
    assert not has_checksums(library)
    before = open_store(library, read_only=True)
    rows = row_counts(before)
    assert not add_checksums(library)  # somebody has it open
    before.close()
    assert make_sound(library, tmp_path / "backups") is None
    assert has_checksums(library)
    assert damaged_pages(library) == []
    assert [file.name for file in tmp_path.iterdir()] == ["library.sqlite"]
    after = open_store(library)
    assert row_counts(after) == rows
    after.close()


def test_checksums_need_room_and_leave_what_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = _without(tmp_path / "library.sqlite")
    before = library.read_bytes()
    assert not add_checksums(library, at_most=1_000)
    monkeypatch.setattr(
        "core.store.safekeeping.compaction.shutil.disk_usage",
        lambda _path: shutil._ntuple_diskusage(1, 1, 1),
    )
    assert not add_checksums(library)
    assert library.read_bytes() == before
