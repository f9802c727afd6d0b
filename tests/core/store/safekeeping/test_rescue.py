"""A damaged library is put aside and rebuilt; what the person made comes back."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import apsw
import pytest

from core.records import Candidate
from core.store.connection import Connection, open_store
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore, Role
from core.store.person.edits import EditStore
from core.store.safekeeping import damage as damage_module
from core.store.safekeeping import rescue as rescue_module
from core.store.safekeeping.backup import backup
from core.store.safekeeping.daily_backup import back_up_daily
from core.store.safekeeping.damage import find_damage
from core.store.safekeeping.maintenance import quick_check
from core.store.safekeeping.raw_pages import RawPages
from core.store.safekeeping.rescue import make_sound
from core.store.vectors.generations import GenerationStore
from tests.core.store.samples import Space, add_photos, add_root, annotation

_PHOTOS = 300
_PAGE = 4_096


def _fill(connection: Connection) -> None:
    names = [f"photo {n}.jpg" for n in range(_PHOTOS)]
    words = [annotation(f"Caption {n}.", sea=0.5, tree=0.4) for n in range(_PHOTOS)]
    add_photos(connection, add_root(connection), names, annotations=words, space=Space())
    PlaceListStore(connection).create("Town", [Candidate(f"Place {n}") for n in range(50)])
    EditStore(connection).pin_word("sea")


def _chat(connection: Connection, count: int) -> None:
    chats = ChatStore(connection)
    chat = chats.create("Mine")
    for number in range(count):
        chats.add_message(chat, Role.PERSON, f"message {number} " + "x" * 200)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    database = tmp_path / "library.sqlite"
    connection = open_store(database)
    _fill(connection)
    connection.close()
    return database


def _ruin(database: Path, pages: list[int]) -> None:
    with database.open("r+b") as file:
        for page in pages:
            file.seek(page * _PAGE)
            file.write(random.Random(page).randbytes(_PAGE))


def _pages(database: Path) -> int:
    return database.stat().st_size // _PAGE


def test_sound_library_and_no_library_are_left_alone(library: Path, tmp_path: Path) -> None:
    before = library.read_bytes()
    assert make_sound(library, tmp_path / "backups") is None
    assert make_sound(tmp_path / "none.sqlite", tmp_path / "backups") is None
    assert library.read_bytes() == before
    assert not (tmp_path / "none.sqlite").exists()


@pytest.mark.parametrize("seed", range(6))
def test_library_with_ruined_pages_is_kept_aside_and_rebuilt_with_what_is_readable(
    library: Path, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    _ruin(library, chance.sample(range(2, _pages(library)), 12))
    ruined = library.read_bytes()
    done = make_sound(library, tmp_path / "backups")
    assert done is not None
    assert done.damaged.read_bytes() == ruined
    assert str(done.rows) in str(done.sentence)
    connection = open_store(library)
    assert quick_check(connection) == []
    assert find_damage(library) == []
    ((broken,),) = connection.execute("SELECT count(*) FROM pragma_foreign_key_check")
    assert broken == 0
    # Whatever was read can be worked on: photos without a vector are encoded again.
    photos = PhotoStore(connection)
    generation = GenerationStore(connection).create_generation(Space())
    assert set(GenerationStore(connection).missing_vectors(generation)) == set(photos.ids())
    connection.close()


def test_backup_is_completed_with_what_was_made_since(library: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    back_up_daily(library, backups, date(2026, 1, 1))
    connection = open_store(library)
    _chat(connection, 40)  # since the backup
    vectors = next(
        row[0]
        for row in connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'photos_newest'"
        )
    )
    connection.close()
    _ruin(library, [vectors - 1])
    done = make_sound(library, backups)
    assert done is not None
    assert done.backup == backups / "daily-2026-01-01.backup"
    connection = open_store(library)
    chats = ChatStore(connection)
    assert [len(chats.messages(chat.id)) for chat in chats.all()] == [40]
    assert PhotoStore(connection).counts().photos == _PHOTOS
    generation = GenerationStore(connection).active_generation()
    assert generation is not None
    assert GenerationStore(connection).missing_vectors(generation) == []
    assert EditStore(connection).feedback("museum").pinned_words == {"sea"}
    (places,) = PlaceListStore(connection).all()
    assert places.places == 50
    connection.close()


def test_file_that_is_no_database_any_more_gives_way_to_the_newest_sound_backup(
    library: Path, tmp_path: Path
) -> None:
    backups = tmp_path / "backups"
    back_up_daily(library, backups, date(2026, 1, 1))
    newest = back_up_daily(library, backups, date(2026, 1, 2))
    assert newest is not None
    newest.write_bytes(b"\0" * 50_000)  # the disk took the latest backup too
    library.write_bytes(b"\0" * 50_000)
    done = make_sound(library, backups)
    assert done is not None
    assert done.backup == backups / "daily-2026-01-01.backup"
    connection = open_store(library)
    assert PhotoStore(connection).counts().photos == _PHOTOS
    connection.close()


def test_file_that_is_no_database_any_more_without_backup_gives_an_empty_library(
    library: Path, tmp_path: Path
) -> None:
    library.write_bytes(random.Random(1).randbytes(50_000))
    done = make_sound(library, tmp_path / "backups")
    assert done is not None
    assert (done.backup, done.rows) == (None, 0)
    connection = open_store(library)
    assert RootStore(connection).all() == []
    connection.close()


def test_large_library_is_checked_where_the_person_s_own_things_are(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(damage_module, "CHECKED_WHOLE_BYTES", 0)
    connection = open_store(library)
    _chat(connection, 40)
    page = next(
        row[0]
        for row in connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'messages'")
    )
    connection.close()
    assert find_damage(library) == []
    _ruin(library, [page - 1])
    assert find_damage(library) != []


@pytest.mark.parametrize("kept", [0.98, 0.9])
def test_library_that_was_cut_short_gives_back_what_lies_before_the_cut(
    library: Path, tmp_path: Path, kept: float
) -> None:
    connection = open_store(library)
    _chat(connection, 40)
    connection.execute("VACUUM")  # what was made first lies first
    connection.close()
    size = library.stat().st_size
    with library.open("r+b") as file:
        file.truncate(int(size * kept) // _PAGE * _PAGE)
    done = make_sound(library, tmp_path / "backups")
    assert done is not None
    connection = open_store(library)
    assert PhotoStore(connection).counts().photos == _PHOTOS
    connection.close()


def test_a_backup_of_any_name_is_used(library: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    connection = open_store(library)
    backup(connection, backups / "before the holiday.sqlite")
    connection.close()
    (backups / "letter.txt").write_text("no backup")
    library.write_bytes(b"\0" * 50_000)
    done = make_sound(library, backups)
    assert done is not None
    assert done.backup == backups / "before the holiday.sqlite"


def test_repair_sees_an_index_that_does_not_agree_with_its_table(library: Path) -> None:
    connection = open_store(library)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    connection.execute("PRAGMA writable_schema=ON")
    connection.execute(
        "UPDATE sqlite_schema SET sql = replace(sql, 'size_bytes', 'width_px') WHERE name = 'photos_size'"
    )
    connection.close()
    assert find_damage(library) == []
    assert find_damage(library, whole=True) != []


def test_a_text_that_is_no_text_any_more_costs_its_row_alone(library: Path, tmp_path: Path) -> None:
    data = library.read_bytes()
    at = data.index(b"Caption 77.")
    library.write_bytes(data[:at] + b"\xff" + data[at + 1 :])
    assert find_damage(library) != []
    rescue_module.rescue(library, tmp_path / "backups")
    connection = open_store(library)
    captions = [row[0] for row in connection.execute("SELECT caption FROM annotations")]
    connection.close()
    assert len(captions) == _PHOTOS - 1
    assert find_damage(library, whole=True) == []


@pytest.mark.parametrize("start", [0, 100])
def test_rows_are_read_from_the_pages_when_header_or_schema_are_gone(
    library: Path, tmp_path: Path, start: int
) -> None:
    connection = open_store(library)
    _chat(connection, 30)
    connection.close()
    data = library.read_bytes()
    library.write_bytes(data[:start] + bytes(_PAGE - start) + data[_PAGE:])
    done = make_sound(library, tmp_path / "backups")
    assert done is not None
    connection = open_store(library)
    counts = [
        connection.execute(f"SELECT count(*) FROM {table}").get
        for table in ("photos", "places", "messages")
    ]
    connection.close()
    assert counts == [_PHOTOS, 50, 30]
    assert find_damage(library, whole=True) == []


def test_every_row_that_lies_on_whole_pages_comes_back(library: Path, tmp_path: Path) -> None:
    """One page in the middle of the photos: those before and after it."""
    raw = RawPages(library)
    page = sorted({row.pages[0] for row in raw.rows("photos")})[3]
    lost = sum(row.pages[0] == page for row in raw.rows("photos"))
    _ruin(library, [page - 1])
    assert make_sound(library, tmp_path / "backups") is not None
    connection = open_store(library)
    assert connection.execute("SELECT count(*) FROM photos").get == _PHOTOS - lost
    connection.close()
