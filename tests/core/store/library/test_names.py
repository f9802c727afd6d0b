"""Names of files and folders: found however they are typed, in step with where files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.commit import KnownCopy, commit_batch
from core.store.library.locations import LocationStore
from core.store.library.names import NameStore
from core.store.library.roots import RootStore
from tests.core.store.samples import SeenFile, add_photos, add_root, content_hash, see

FILES = [
    "2019/Rome/IMG_4032.jpg",
    "2019/Rome/IMG_4033.jpg",
    "Zebrafish-tank_2.jpg",
    "Fête d'été/café.jpg",
    "scan 2019-budget.png",
]


@pytest.fixture
def photos(connection: Connection) -> list[PhotoId]:
    return add_photos(connection, add_root(connection, "/home/anna/Holiday"), FILES)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("IMG_4032", [0]),
        ("img-4032", [0]),
        ("IMG4032", [0]),
        ("IMG_4032.JPG", [0]),
        ("IMG", [0, 1]),
        ("IMG_403", [0, 1]),
        ("rome 2019", [0, 1]),
        ("2019", [0, 1, 4]),
        ("zebrafish", [2]),
        ("zebra", [2]),
        ("fete cafe", [3]),
        ("holiday zebrafish", [2]),
        ("holiday", [0, 1, 2, 3, 4]),
        ("rome zebrafish", []),
        ("anna", []),
        ("ro", []),
        ("* OR name:rome", []),
        ('"', []),
    ],
)
def test_photos_are_found_by_the_words_of_their_path(
    connection: Connection, photos: list[PhotoId], typed: str, found: list[int]
) -> None:
    assert set(NameStore(connection).with_words(typed)) == {photos[at] for at in found}


def test_a_file_that_moves_is_found_by_its_new_name_only(
    connection: Connection, photos: list[PhotoId]
) -> None:
    (root,) = RootStore(connection).all()
    (old,) = (
        each
        for each in LocationStore(connection).known_locations(root.id)
        if each.rel_path == FILES[0]
    )
    LocationStore(connection).relocate(old.id, SeenFile("Vienna/opera.jpg"))
    names = NameStore(connection)
    assert names.with_words("opera") == photos[:1]
    assert names.with_words("IMG_4032") == []


def test_a_file_that_is_gone_is_found_by_its_copy_and_no_more_by_its_name(
    connection: Connection, photos: list[PhotoId]
) -> None:
    (root,) = RootStore(connection).all()
    copy = see(connection, root.id, SeenFile("Copies/fish.jpg"))["Copies/fish.jpg"]
    commit_batch(connection, [], [KnownCopy(copy, content_hash(FILES[2]))])
    names = NameStore(connection)
    assert names.with_words("fish") == names.with_words("zebrafish") == [photos[2]]
    (gone,) = (
        each
        for each in LocationStore(connection).known_locations(root.id)
        if each.rel_path == FILES[2]
    )
    LocationStore(connection).mark_missing([gone.id])
    assert names.with_words("zebrafish") == []
    assert names.with_words("fish") == [photos[2]]


def test_names_go_with_their_folder_and_follow_it(
    connection: Connection, photos: list[PhotoId]
) -> None:
    (root,) = RootStore(connection).all()
    names = NameStore(connection)
    RootStore(connection).move(root.id, Path("/media/stick/Voyage"))
    assert set(names.with_words("voyage")) == set(photos)
    assert names.with_words("holiday") == []
    RootStore(connection).remove(root.id)
    assert names.with_words("voyage") == names.with_words("zebrafish") == []
    assert connection.execute("SELECT count(*) FROM name_index").get == 0


@pytest.mark.parametrize("path", ["C:\\Users\\anna\\Holiday", "/Holiday", "/a/Holiday/"])
def test_the_last_folder_of_a_root_counts(connection: Connection, path: str) -> None:
    photos = add_photos(connection, add_root(connection, path), ["x.jpg"])
    assert NameStore(connection).with_words("holiday x") == photos
    assert NameStore(connection).with_words("anna") == []
