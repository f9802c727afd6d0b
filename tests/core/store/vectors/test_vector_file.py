"""The file of vectors beside the library: always what the library says, whatever happened to either."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from core.records import PhotoId
from core.store.connection import Connection, open_store
from core.store.library.roots import RootStore
from core.store.safekeeping.backup import backup, restore
from core.store.vectors import vector_file
from core.store.vectors.generations import GenerationId, GenerationStore
from core.store.vectors.vector_file import vector_files
from core.store.vectors.vector_index import SecondLooks, VectorIndex
from tests.core.store.samples import Space, add_photos, add_root, vectors


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.store.vectors.coded_rows.FIRST_ROWS", 5)
    monkeypatch.setattr("core.store.vectors.coded_rows.LARGEST_ROWS", 10)


@pytest.fixture
def generation(connection: Connection) -> GenerationId:
    add_photos(connection, add_root(connection), [f"{n}" for n in range(23)], space=Space())
    return GenerationStore(connection).create_generation(Space())


@pytest.fixture
def no_reading(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Makes reading the whole library an error from now on."""

    def refuse() -> None:
        def blocks(*_: object) -> Iterator[None]:
            raise AssertionError("the library was read as a whole")

        monkeypatch.setattr("core.store.vectors.generations.read_chunks", blocks)

    return refuse


def agree(index: VectorIndex, connection: Connection) -> None:
    """The index has the same photos with the same vectors as one that is read from the library."""
    whole = VectorIndex.load(connection, index.generation, second=index._second)
    ids = np.sort(whole.photo_ids)
    assert np.sort(index.photo_ids).tolist() == ids.tolist()
    np.testing.assert_allclose(index.vectors(ids), whole.vectors(ids), atol=2e-5)
    query = vectors(1, index.dimension, seed=9)[0]
    assert [hit.photo_id for hit in index.search(query, 8)] == [
        hit.photo_id for hit in whole.search(query, 8)
    ]


def test_next_process_reads_the_file_and_not_the_library(
    library: Path, connection: Connection, generation: GenerationId, no_reading: Callable[[], None]
) -> None:
    first = VectorIndex.load(connection, generation, database=library)
    before = first.scores(vectors(1)[0])
    first.close()
    no_reading()
    second = VectorIndex.load(connection, generation, database=library)
    np.testing.assert_array_equal(second.scores(vectors(1)[0]), before)
    second.close()
    (file,) = vector_files(library)
    assert file.stat().st_mode & 0o077 == 0


def test_what_came_after_the_file_is_added_to_it(
    library: Path, connection: Connection, generation: GenerationId, no_reading: Callable[[], None]
) -> None:
    VectorIndex.load(connection, generation, database=library).close()
    other = add_root(connection, "/other")
    add_photos(connection, other, [f"o{n}" for n in range(7)], space=Space())
    connection.execute("DELETE FROM locations WHERE rel_path = CAST('3' AS BLOB)")
    index = VectorIndex.load(connection, generation, database=library)
    agree(index, connection)
    RootStore(connection).remove(other)
    index.refresh(connection)
    agree(index, connection)
    index.close()
    no_reading()
    again = VectorIndex.load(connection, generation, database=library)
    assert np.sort(again.photo_ids).tolist() == np.sort(index.photo_ids).tolist()
    again.close()


def test_a_process_that_ends_without_closing_loses_nothing(
    library: Path, connection: Connection, generation: GenerationId
) -> None:
    index = VectorIndex.load(connection, generation, database=library)
    add_photos(connection, add_root(connection, "/other"), ["o1", "o2"], space=Space())
    connection.execute("DELETE FROM locations WHERE rel_path = CAST('3' AS BLOB)")
    index.refresh(connection)
    del index  # what it had written but not stated is in the file, as after kill -9
    index = VectorIndex.load(connection, generation, database=library)
    agree(index, connection)
    index.close()


@pytest.mark.parametrize("damage", ["head", "truncated", "empty", "gone", "of another format"])
def test_a_damaged_file_is_made_again(
    library: Path, connection: Connection, generation: GenerationId, damage: str
) -> None:
    VectorIndex.load(connection, generation, database=library).close()
    (file,) = vector_files(library)
    data = bytearray(file.read_bytes())
    if damage == "gone":
        file.unlink()
    elif damage == "truncated":
        file.write_bytes(data[:-1])
    elif damage == "empty":
        file.write_bytes(b"")
    else:
        data[50 if damage == "head" else 3] ^= 1
        file.write_bytes(data)
    index = VectorIndex.load(connection, generation, database=library)
    agree(index, connection)
    index.close()
    assert len(vector_files(library)) == 1


def test_a_restored_library_does_not_use_the_file_of_its_future(
    tmp_path: Path, library: Path
) -> None:
    connection = open_store(library)
    add_photos(connection, add_root(connection), ["a", "b"], space=Space())
    generation = GenerationStore(connection).create_generation(Space())
    backup(connection, tmp_path / "kept.sqlite")
    add_photos(connection, add_root(connection), ["c", "d"], space=Space())
    VectorIndex.load(connection, generation, database=library).close()
    connection.close()
    restore(tmp_path / "kept.sqlite", library)
    connection = open_store(library)
    # The same number of changes again, and photos with the same ids.
    add_photos(connection, add_root(connection), ["e", "d"], space=Space())
    index = VectorIndex.load(connection, generation, database=library)
    agree(index, connection)
    index.close()
    connection.close()


def test_changes_that_are_too_many_to_be_remembered_are_read_again(
    library: Path, connection: Connection, generation: GenerationId
) -> None:
    index = VectorIndex.load(connection, generation, database=library)
    add_photos(connection, add_root(connection, "/other"), ["o1", "o2"], space=Space())
    connection.execute("DELETE FROM vector_changes WHERE id < (SELECT max(id) FROM vector_changes)")
    index.refresh(connection)
    agree(index, connection)
    index.close()


def test_vectors_made_otherwise_get_a_file_of_their_own(
    library: Path, connection: Connection, generation: GenerationId
) -> None:
    VectorIndex.load(connection, generation, database=library).close()
    (before,) = vector_files(library)
    store = GenerationStore(connection)
    second = SecondLooks(
        store.create_generation(Space(revision="second", dimension=4)),
        lambda words, looks: looks * np.linalg.norm(words, axis=1, keepdims=True),
    )
    ids = [PhotoId(int(id_)) for id_ in store.photo_ids(generation)]
    store.add(second.generation, ids[2:9], vectors(7, 4))
    index = VectorIndex.load(connection, generation, second=second, database=library)
    agree(index, connection)
    store.add(second.generation, ids[9:12], vectors(3, 4, seed=2))
    index.refresh(connection)
    agree(index, connection)
    index.close()
    (after,) = vector_files(library)
    assert after != before


def test_another_process_reads_beside_the_one_that_writes(
    library: Path, connection: Connection, generation: GenerationId
) -> None:
    writer = VectorIndex.load(connection, generation, database=library)
    add_photos(connection, add_root(connection, "/other"), ["o1"], space=Space())
    reader = VectorIndex.load(connection, generation, database=library)
    agree(reader, connection)
    add_photos(connection, add_root(connection, "/other"), ["o2"], space=Space())
    writer.refresh(connection)
    agree(writer, connection)
    reader.refresh(connection)
    agree(reader, connection)
    reader.close()
    writer.close()
    assert len(vector_files(library)) == 1


def test_full_disk_keeps_new_vectors_in_memory(
    library: Path,
    connection: Connection,
    generation: GenerationId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    index = VectorIndex.load(connection, generation, database=library)

    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(vector_file, "_reserve", full)
    other = add_root(connection, "/other")
    add_photos(connection, other, [f"o{n}" for n in range(30)], space=Space())
    index.refresh(connection)
    agree(index, connection)
    index.close()
    index = VectorIndex.load(connection, generation, database=library)
    agree(index, connection)
    index.close()


def test_removed_rows_are_cleared_away_when_they_are_most(
    library: Path,
    connection: Connection,
    generation: GenerationId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.store.vectors.vector_index._MANY_REMOVED", 3)
    index = VectorIndex.load(connection, generation, database=library)
    snapshot = index.snapshot()
    before = snapshot.vectors(snapshot.photo_ids)
    (file,) = vector_files(library)
    connection.execute("DELETE FROM locations WHERE id > 4")
    index.refresh(connection)
    agree(index, connection)
    assert len(index._rows.ids) == 4
    np.testing.assert_array_equal(snapshot.vectors(snapshot.photo_ids), before)
    index.close()
    (left,) = vector_files(library)
    assert left != file
