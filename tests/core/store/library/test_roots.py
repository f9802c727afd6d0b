"""Photo folders: what may be added, and what leaving and coming back costs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.errors import UserError
from core.records import FailureKind, PhotoState, Root, RootState
from core.sentences import plain
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.commit import KnownCopy, commit_batch
from core.store.library.locations import LocationStore
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationStore
from tests.core.store.samples import (
    SeenFile,
    Space,
    add_photos,
    add_root,
    annotation,
    content_hash,
    see,
)


def test_added_folder_is_listed_with_its_counts(connection: Connection) -> None:
    root = add_root(connection)
    add_photos(connection, root, ["a.jpg", "b.jpg"])
    broken = see(connection, root, SeenFile("broken.jpg"))["broken.jpg"]
    LocationStore(connection).record_failure(broken, FailureKind.CORRUPT, plain("It is damaged."))
    assert RootStore(connection).all() == [
        Root(root, Path("/pictures"), RootState.ONLINE, photos=2, failures=1)
    ]


def test_adding_a_folder_twice_gives_the_same_one(connection: Connection) -> None:
    assert add_root(connection) == add_root(connection, "/pictures/../pictures/")
    assert len(RootStore(connection).all()) == 1


@pytest.mark.parametrize("other", ["/pictures/2020", "/"])
def test_nested_folders_are_refused_by_name(connection: Connection, other: str) -> None:
    add_root(connection)
    with pytest.raises(UserError, match="/pictures"):
        add_root(connection, other)


def test_folder_whose_name_only_starts_alike_is_no_nested_folder(connection: Connection) -> None:
    add_root(connection)
    add_root(connection, "/pictures-2")
    assert len(RootStore(connection).all()) == 2


def test_folder_reached_through_a_link_is_the_same_folder(
    connection: Connection, tmp_path: Path
) -> None:
    (tmp_path / "real" / "inner").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    root = RootStore(connection).add(tmp_path / "real")
    assert RootStore(connection).add(tmp_path / "link") == root
    with pytest.raises(UserError, match="already covered"):
        RootStore(connection).add(tmp_path / "link" / "inner")


def test_folder_name_that_is_no_text_comes_back_byte_for_byte(connection: Connection) -> None:
    path = Path(os.fsdecode(b"/pictures/caf\xe9 \xff"))
    RootStore(connection).add(path)
    assert os.fsencode(RootStore(connection).all()[0].path) == b"/pictures/caf\xe9 \xff"


def test_offline_folder_keeps_everything_and_comes_back_as_it_was(connection: Connection) -> None:
    root = add_root(connection)
    ids = add_photos(connection, root, ["a.jpg", "b.jpg"], space=Space())
    store = PhotoStore(connection)
    before = store.photos(ids)
    RootStore(connection).set_state(root, RootState.OFFLINE)
    assert {photo.state for photo in store.photos(ids).values()} == {PhotoState.OFFLINE}
    assert LocationStore(connection).pending() == []
    RootStore(connection).set_state(root, RootState.ONLINE)
    assert store.photos(ids) == before
    assert LocationStore(connection).pending() == []


def test_removed_folder_shows_nothing_but_added_again_needs_no_new_work(
    connection: Connection,
) -> None:
    root = add_root(connection)
    described = annotation("A dog.", dog=0.9)
    (photo,) = add_photos(connection, root, ["a.jpg"], space=Space(), annotations=[described])
    RootStore(connection).remove(root)
    store, vectors = PhotoStore(connection), GenerationStore(connection)
    generation = vectors.active_generation()
    assert generation is not None
    assert store.photos([photo]) == {}
    assert store.ids() == []
    assert store.page() == ([], None)
    assert store.counts().photos == 0
    assert vectors.photo_ids(generation).tolist() == []

    location = see(connection, add_root(connection), SeenFile("a.jpg"))["a.jpg"]
    assert content_hash("a.jpg") in LocationStore(connection).hashes_of_size(location.size_bytes)
    commit_batch(connection, [], [KnownCopy(location, content_hash("a.jpg"))])
    assert store.ids() == [photo]
    assert vectors.photo_ids(generation).tolist() == [photo]
    assert vectors.missing_vectors(generation) == []
    assert AnnotationStore(connection).annotations([photo]) == {photo: described}


def test_removed_folder_leaves_photos_that_are_elsewhere_too(connection: Connection) -> None:
    first, second = add_root(connection, "/one"), add_root(connection, "/two")
    (photo,) = add_photos(connection, first, ["same.jpg"])
    assert add_photos(connection, second, ["same.jpg"]) == [photo]
    RootStore(connection).remove(first)
    assert PhotoStore(connection).photos([photo])[photo].path == Path("/two/same.jpg")
    assert PhotoStore(connection).ids(PhotoFilter(root_id=first)) == []


def test_moved_mount_point_keeps_every_photo(connection: Connection) -> None:
    root = add_root(connection, "/media/disk")
    (photo,) = add_photos(connection, root, ["a.jpg"])
    RootStore(connection).move(root, Path("/media/disk1"))
    assert PhotoStore(connection).photos([photo])[photo].path == Path("/media/disk1/a.jpg")


def test_folder_cannot_be_moved_onto_another(connection: Connection) -> None:
    root, _ = add_root(connection, "/one"), add_root(connection, "/two")
    with pytest.raises(UserError, match="/two"):
        RootStore(connection).move(root, Path("/two/inner"))
