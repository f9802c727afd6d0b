"""Indexing batches: whole or not at all, idempotent, and safe against kill -9."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.records import AspectKind, AspectWord, PhotoId, RootState
from core.store.connection import Connection, open_store
from core.store.library.annotations import AnnotationStore, TextSpace
from core.store.library.commit import IndexedPhoto, KnownCopy, commit_batch
from core.store.library.locations import LocationState, LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationStore
from core.store.vectors.vector_index import VectorIndex
from tests.core.store.batch_writer import BATCH
from tests.core.store.samples import (
    SeenFile,
    Space,
    add_photos,
    add_root,
    annotation,
    content_hash,
    metadata,
    see,
    vectors,
)
from tests.helpers.checkout import ROOT


def everything(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all plain tables."""
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' "
            "AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'"
        )
    ]
    return {name: list(connection.execute(f"SELECT * FROM {name}")) for name in names}


def item(connection: Connection, name: str = "a.jpg") -> IndexedPhoto:
    location = see(connection, add_root(connection), SeenFile(name))[name]
    return IndexedPhoto(
        location,
        content_hash(name),
        1_000,
        metadata(),
        vectors(1)[0],
        annotation("A dog on grass.", dog=0.9, grass=0.4),
    )


def commit(connection: Connection, *items: IndexedPhoto) -> list[PhotoId]:
    generation = GenerationStore(connection).create_generation(Space())
    return commit_batch(connection, items, generation=generation, describer_id="describer-1")


def test_batch_writes_photo_place_vector_annotation_and_words(connection: Connection) -> None:
    photo = item(connection)
    generation = GenerationStore(connection).create_generation(Space())
    embeddings = dict(zip(("dog", "grass"), vectors(2, 5), strict=True))
    (id_,) = commit_batch(
        connection,
        [photo],
        generation=generation,
        describer_id="describer-1",
        text_space=TextSpace("text-1", 5),
        word_vectors=embeddings,
    )
    ((ids, stored),) = GenerationStore(connection).blocks(generation)
    assert ids.tolist() == [id_]
    assert photo.vector is not None
    np.testing.assert_array_equal(stored[0], photo.vector)
    words = AnnotationStore(connection, TextSpace("text-1", 5))
    assert words.annotations([id_]) == {id_: photo.annotation}
    assert [hit.word for hit in words.search_words(embeddings["grass"], 1)] == ["grass"]
    assert see(connection, add_root(connection))["a.jpg"].state is LocationState.INDEXED


def test_batch_written_twice_changes_nothing(connection: Connection) -> None:
    photo = item(connection)
    first = commit(connection, photo)
    before = everything(connection)
    assert commit(connection, photo) == first
    assert everything(connection) == before


def test_same_content_twice_in_a_batch_is_one_photo_in_two_places(connection: Connection) -> None:
    one, other = item(connection, "one"), item(connection, "other")
    ids = commit(connection, one, replace(other, content_hash=one.content_hash))
    assert ids[0] == ids[1]
    assert PhotoStore(connection).counts().photos == 1
    assert len(PhotoStore(connection).locations_of(ids[0])) == 2


def test_copy_gains_a_place_and_nothing_else(connection: Connection) -> None:
    (id_,) = commit(connection, item(connection))
    location = see(connection, add_root(connection), SeenFile("copy.jpg"))["copy.jpg"]
    commit_batch(connection, [], [KnownCopy(location, content_hash("a.jpg"))])
    assert PhotoStore(connection).locations_of(id_) == [
        Path("/pictures/a.jpg"),
        Path("/pictures/copy.jpg"),
    ]


def test_copy_of_unknown_content_is_refused(connection: Connection) -> None:
    location = see(connection, add_root(connection), SeenFile("copy.jpg"))["copy.jpg"]
    with pytest.raises(LookupError):
        commit_batch(connection, [], [KnownCopy(location, bytes(20))])


def test_file_that_moved_leaves_no_missing_twin(connection: Connection) -> None:
    root = add_root(connection)
    (id_,) = add_photos(connection, root, ["old/a.jpg"])
    LocationStore(connection).mark_missing([see(connection, root)["old/a.jpg"].id])
    location = see(connection, root, SeenFile("new/a.jpg"))["new/a.jpg"]
    commit_batch(connection, [], [KnownCopy(location, content_hash("old/a.jpg"))])
    assert PhotoStore(connection).locations_of(id_) == [Path("/pictures/new/a.jpg")]


def test_copy_found_elsewhere_keeps_the_places_on_an_offline_drive(connection: Connection) -> None:
    drive, disk = add_root(connection, "/drive"), add_root(connection, "/disk")
    (id_,) = add_photos(connection, drive, ["a.jpg"])
    LocationStore(connection).mark_missing([see(connection, drive)["a.jpg"].id])
    RootStore(connection).set_state(drive, RootState.OFFLINE)
    location = see(connection, disk, SeenFile("a.jpg"))["a.jpg"]
    commit_batch(connection, [], [KnownCopy(location, content_hash("a.jpg"))])
    assert len(PhotoStore(connection).locations_of(id_)) == 2


def test_file_that_changed_while_it_was_indexed_keeps_waiting(connection: Connection) -> None:
    photo = item(connection)
    see(connection, photo.location.root_id, SeenFile("a.jpg", mtime_ns=5))
    commit(connection, photo)
    assert LocationStore(connection).pending_count() == 1
    assert PhotoStore(connection).ids() == []


@pytest.mark.parametrize(
    "spoiled",
    [
        {"vector": np.zeros(3, np.float32)},
        {"vector": np.full(12, np.nan, np.float32)},
        {"annotation": annotation("x", word=None)},  # type: ignore[arg-type]  # the fault
    ],
)
def test_batch_with_one_impossible_item_writes_nothing_at_all(
    connection: Connection, spoiled: dict[str, object]
) -> None:
    good, bad = item(connection, "good"), replace(item(connection, "bad"), **spoiled)  # type: ignore[arg-type]  # the fault
    GenerationStore(connection).create_generation(Space())
    before = everything(connection)
    with pytest.raises(Exception):  # noqa: B017, PT011  # whatever it is, nothing may stay
        commit(connection, good, bad)
    assert everything(connection)["photos"] == before["photos"] == []
    assert everything(connection)["annotations"] == []


def test_vectors_and_annotations_need_to_say_whose_they_are(connection: Connection) -> None:
    photo = item(connection)
    with pytest.raises(ValueError, match="generation"):
        commit_batch(connection, [photo], describer_id="describer-1")
    with pytest.raises(ValueError, match="describer"):
        commit_batch(connection, [replace(photo, vector=None)])
    assert PhotoStore(connection).find_by_hash(photo.content_hash) is None


@pytest.mark.parametrize("batches", [1, 4, 9])
def test_killed_writer_loses_at_most_the_batch_it_was_writing(tmp_path: Path, batches: int) -> None:
    library = tmp_path / "library.sqlite"
    with subprocess.Popen(
        [sys.executable, "-m", "tests.core.store.batch_writer", str(library)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        told = -1
        while told < batches:
            told = int(writer.stdout.readline())
        writer.kill()
        told = max([told, *map(int, writer.stdout.read().split())])
    connection = open_store(library)
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    photos = PhotoStore(connection).ids()
    assert len(photos) % BATCH == 0
    assert len(photos) >= (told + 1) * BATCH
    words = AnnotationStore(connection, TextSpace("text-1", 5))
    generation = GenerationStore(connection).active_generation()
    assert generation is not None
    assert GenerationStore(connection).missing_vectors(generation) == []
    assert GenerationStore(connection).count(generation) == len(photos)
    assert len(words.annotations(photos)) == len(photos)
    assert words.words_without_vector() == []
    assert words.document_frequency(["all"]) == {"all": len(photos)}
    assert LocationStore(connection).pending_count() in (0, BATCH)
    beside = VectorIndex.load(connection, generation, database=library)
    assert sorted(beside.photo_ids.tolist()) == sorted(photos)
    whole = VectorIndex.load(connection, generation)
    np.testing.assert_array_equal(beside.vectors(photos), whole.vectors(photos))
    beside.close()
    connection.close()


def test_words_of_one_batch_may_repeat_across_kinds(connection: Connection) -> None:
    orange = (
        AspectWord("orange", AspectKind.OBJECT, 0.5),
        AspectWord("orange", AspectKind.COLOUR, 1.0),
    )
    photo = item(connection)
    assert photo.annotation is not None
    (id_,) = commit(
        connection, replace(photo, annotation=replace(photo.annotation, aspects=orange))
    )
    found = AnnotationStore(connection).annotations([id_])[id_]
    assert set(found.aspects) == set(orange)
