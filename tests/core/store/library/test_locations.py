"""Files of a folder: new, changed, gone, back, moved, failing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.records import FailureKind, FileFailure, PhotoState, RootState
from core.sentences import Sentence, plain
from core.store.connection import Connection
from core.store.library.locations import PENDING_SQL, Location, LocationState, LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from tests.core.store.samples import SeenFile, add_photos, add_root, content_hash, see

FILE = SeenFile("a.jpg")


@pytest.fixture
def store(connection: Connection) -> LocationStore:
    return LocationStore(connection)


def fail(store: LocationStore, location: Location) -> None:
    store.record_failure(location, FailureKind.CRASHED, Sentence("photo.decoder-crashed"))


def test_new_file_waits_to_be_indexed(connection: Connection, store: LocationStore) -> None:
    root = add_root(connection)
    location = see(connection, root, FILE)["a.jpg"]
    assert location == Location(
        location.id, root, "a.jpg", 1_000, FILE.mtime_ns, 1, None, LocationState.PENDING
    )
    assert store.pending() == [location]
    assert store.pending_count() == 1


def test_pending_files_come_newest_first(connection: Connection, store: LocationStore) -> None:
    files = [SeenFile(f"{age}.jpg", mtime_ns=10**18 - age) for age in (5, 1, 9, 3)]
    see(connection, add_root(connection), *files)
    assert [found.rel_path for found in store.pending()] == ["1.jpg", "3.jpg", "5.jpg", "9.jpg"]
    assert [found.rel_path for found in store.pending(2)] == ["1.jpg", "3.jpg"]


def test_pending_list_reads_an_index_and_never_sorts(connection: Connection) -> None:
    plan = connection.execute(f"EXPLAIN QUERY PLAN {PENDING_SQL}", (10,)).fetchall()
    steps = " | ".join(str(row[3]) for row in plan)
    assert "locations_pending" in steps
    assert "TEMP B-TREE FOR ORDER BY" not in steps


def test_file_name_that_is_no_text_comes_back_byte_for_byte(
    connection: Connection, store: LocationStore
) -> None:
    name = b"ordner/caf\xe9 \xff.jpg".decode("utf-8", "surrogateescape")
    root = add_root(connection)
    assert see(connection, root, SeenFile(name))[name].rel_path == name
    (photo,) = add_photos(connection, root, [name])
    assert PhotoStore(connection).photos([photo])[photo].path == Path("/pictures", name)


def test_names_that_differ_in_case_or_unicode_form_only_are_different_files(
    connection: Connection,
) -> None:
    names = ["A.JPG", "a.jpg", "caf\u00e9.jpg", "cafe\u0301.jpg"]
    found = see(connection, add_root(connection), *(SeenFile(name) for name in names))
    assert sorted(found) == sorted(names)


@pytest.mark.parametrize("inode", [0, 2**63 - 1, 2**63, 2**64 - 1])
def test_file_ids_of_64_bits_are_kept(connection: Connection, inode: int) -> None:
    assert see(connection, add_root(connection), SeenFile("a", inode=inode))["a"].inode == inode


def test_unchanged_file_stays_indexed(connection: Connection, store: LocationStore) -> None:
    root = add_root(connection)
    (photo,) = add_photos(connection, root, ["a.jpg"])
    again = see(connection, root, replace(FILE, inode=77))["a.jpg"]
    assert (again.photo_id, again.state, again.inode) == (photo, LocationState.INDEXED, 77)


@pytest.mark.parametrize("change", [{"size_bytes": 5}, {"mtime_ns": 5}])
def test_changed_file_waits_again_and_shows_its_old_content_no_more(
    connection: Connection, store: LocationStore, change: dict[str, Any]
) -> None:
    root = add_root(connection)
    (photo,) = add_photos(connection, root, ["a.jpg"])
    changed = see(connection, root, replace(FILE, **change))["a.jpg"]
    assert (changed.photo_id, changed.state) == (None, LocationState.PENDING)
    assert PhotoStore(connection).photo(photo) is None


def test_missing_file_keeps_its_photo_and_comes_back_without_work(
    connection: Connection, store: LocationStore
) -> None:
    root = add_root(connection)
    (photo,) = add_photos(connection, root, ["a.jpg"])
    store.mark_missing([see(connection, root)["a.jpg"].id])
    gone = PhotoStore(connection).photo(photo)
    assert gone is not None
    assert gone.state is PhotoState.MISSING
    back = see(connection, root, FILE)["a.jpg"]
    assert (back.photo_id, back.state) == (photo, LocationState.INDEXED)


def test_missing_file_that_was_never_indexed_is_forgotten(
    connection: Connection, store: LocationStore
) -> None:
    root = add_root(connection)
    location = see(connection, root, FILE)["a.jpg"]
    fail(store, location)
    store.mark_missing([location.id])
    assert see(connection, root) == {}
    assert store.failures() == []


def test_renamed_file_keeps_its_photo(connection: Connection, store: LocationStore) -> None:
    root = add_root(connection)
    (photo,) = add_photos(connection, root, ["a.jpg"])
    location = see(connection, root)["a.jpg"]
    store.relocate(location.id, SeenFile("sub/b.jpg"))
    assert see(connection, root) == {"sub/b.jpg": replace(location, rel_path="sub/b.jpg")}
    found = PhotoStore(connection).photo(photo)
    assert found is not None
    assert found.path == Path("/pictures/sub/b.jpg")


def test_file_moved_to_another_folder_replaces_what_waited_there(
    connection: Connection, store: LocationStore
) -> None:
    one, two = add_root(connection, "/one"), add_root(connection, "/two")
    (photo,) = add_photos(connection, one, ["a.jpg"])
    see(connection, two, SeenFile("b.jpg"))
    store.relocate(see(connection, one)["a.jpg"].id, SeenFile("b.jpg"), two)
    assert see(connection, one) == {}
    assert see(connection, two)["b.jpg"].photo_id == photo
    assert store.pending() == []


def test_reason_that_an_older_version_stored_as_text_is_listed(
    connection: Connection, store: LocationStore
) -> None:
    fail(store, see(connection, add_root(connection), FILE)["a.jpg"])
    connection.execute("UPDATE failures SET reason = 'The file is empty.'")
    (failure,) = store.failures()
    assert failure.reason == plain("The file is empty.")


def test_failed_file_is_listed_with_its_reason(
    connection: Connection, store: LocationStore
) -> None:
    fail(store, see(connection, add_root(connection), FILE)["a.jpg"])
    assert store.failures() == [
        FileFailure(
            Path("/pictures/a.jpg"), FailureKind.CRASHED, Sentence("photo.decoder-crashed"), 1
        )
    ]
    assert store.pending() == []


def test_failed_file_gets_one_second_chance_and_is_then_left_alone(
    connection: Connection, store: LocationStore
) -> None:
    location = see(connection, add_root(connection), FILE)["a.jpg"]
    fail(store, location)
    assert store.release_second_chances() == 1
    assert [found.id for found in store.pending()] == [location.id]
    fail(store, location)
    assert store.failures()[0].strikes == 2
    assert store.release_second_chances() == 0
    assert store.pending() == []


def test_person_can_have_failed_files_tried_again_with_a_clean_slate(
    connection: Connection, store: LocationStore
) -> None:
    location = see(connection, add_root(connection), FILE)["a.jpg"]
    fail(store, location)
    fail(store, location)
    assert store.retry_failures() == 1
    assert len(store.pending()) == 1
    fail(store, location)
    assert store.failures()[0].strikes == 1


def test_failed_file_seen_unchanged_is_not_tried_again(
    connection: Connection, store: LocationStore
) -> None:
    root = add_root(connection)
    fail(store, see(connection, root, FILE)["a.jpg"])
    assert see(connection, root, FILE)["a.jpg"].state is LocationState.FAILED
    assert len(store.failures()) == 1


def test_failed_file_that_changed_is_tried_afresh(
    connection: Connection, store: LocationStore
) -> None:
    root = add_root(connection)
    fail(store, see(connection, root, FILE)["a.jpg"])
    changed = see(connection, root, replace(FILE, size_bytes=2_000))["a.jpg"]
    assert store.pending() == [changed]
    assert store.failures() == []


def test_failure_of_a_file_that_changed_meanwhile_is_ignored(
    connection: Connection, store: LocationStore
) -> None:
    root = add_root(connection)
    before = see(connection, root, FILE)["a.jpg"]
    see(connection, root, replace(FILE, mtime_ns=9))
    fail(store, before)
    assert store.failures() == []
    assert store.pending_count() == 1


def test_indexed_file_has_no_failure_any_more(connection: Connection, store: LocationStore) -> None:
    root = add_root(connection)
    fail(store, see(connection, root, FILE)["a.jpg"])
    add_photos(connection, root, ["a.jpg"])
    assert store.failures() == []


def test_files_of_an_offline_folder_are_not_pending(
    connection: Connection, store: LocationStore
) -> None:
    root = add_root(connection)
    see(connection, root, FILE)
    RootStore(connection).set_state(root, RootState.OFFLINE)
    assert store.pending() == []
    assert store.pending_count() == 0


def test_known_locations_may_be_written_while_they_are_read(
    connection: Connection, store: LocationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.store.library.locations._CHUNK_ROWS", 2)
    root = add_root(connection)
    see(connection, root, *(SeenFile(f"{number}.jpg") for number in range(5)))
    seen = []
    for location in store.known_locations(root):
        seen.append(location.rel_path)
        fail(store, location)
    assert seen == [f"{number}.jpg" for number in range(5)]


def test_sizes_and_hashes_tell_which_files_may_be_copies(
    connection: Connection, store: LocationStore
) -> None:
    add_photos(connection, add_root(connection), ["a.jpg", "b.jpg"])
    assert store.known_sizes() == {1_000}
    assert store.hashes_of_size(1_000) == {content_hash("a.jpg"), content_hash("b.jpg")}
    assert store.hashes_of_size(1) == frozenset()
