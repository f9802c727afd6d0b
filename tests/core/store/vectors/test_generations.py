"""Vector generations in vec0: side by side, switched, dropped, packed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.cancel import CancelToken
from core.errors import Cancelled
from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.locations import LocationStore
from core.store.vectors.generations import CHUNK_ROWS, Generation, GenerationId, GenerationStore
from tests.core.store.samples import Space, add_photos, add_root, see, vectors


@pytest.fixture
def store(connection: Connection) -> GenerationStore:
    return GenerationStore(connection)


def names(count: int) -> list[str]:
    return [f"{number:04}.jpg" for number in range(count)]


def stored(store: GenerationStore, generation: GenerationId) -> dict[int, list[float]]:
    return {
        int(id_): row.tolist()
        for ids, rows in store.blocks(generation)
        for id_, row in zip(ids, rows, strict=True)
    }


def test_first_generation_is_active_and_later_ones_wait(store: GenerationStore) -> None:
    first = store.create_generation(Space())
    second = store.create_generation(Space(revision="2", dimension=20))
    assert store.active_generation() == first
    assert store.generations() == [
        Generation(first, "test-encoder", "1", "0011223344556677", 12, 4, active=True),
        Generation(second, "test-encoder", "2", "0011223344556677", 20, 4, active=False),
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"encoder_id": "other"},
        {"revision": "2"},
        {"preprocessing_hash": "ffffffffffffffff"},
        {"dimension": 16},
    ],
)
def test_every_part_of_a_vector_space_makes_a_new_generation(
    store: GenerationStore, change: dict[str, str]
) -> None:
    first = store.create_generation(Space())
    assert store.create_generation(Space()) == first
    assert store.create_generation(replace(Space(), **change)) != first  # type: ignore[arg-type]  # one of str and int


def test_new_encoder_fills_beside_the_old_one_and_search_switches_when_told(
    connection: Connection, store: GenerationStore
) -> None:
    ids = add_photos(connection, add_root(connection), names(3), space=Space())
    old = store.active_generation()
    assert old is not None
    new = store.create_generation(Space(encoder_id="better", dimension=8))
    assert store.missing_vectors(new) == ids[::-1]
    store.add(new, ids[:2], vectors(2, 8))
    assert store.missing_vectors(new) == [ids[2]]
    assert store.active_generation() == old
    store.add(new, ids[2:], vectors(1, 8))
    assert store.missing_vectors(new) == []
    store.activate(new)
    store.drop(old)
    assert store.active_generation() == new
    assert [generation.id for generation in store.generations()] == [new]
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE name LIKE 'vectors_1%'")
    assert tables.fetchall() == []


def test_unknown_generation_cannot_be_activated(store: GenerationStore) -> None:
    first = store.create_generation(Space())
    with pytest.raises(LookupError):
        store.activate(GenerationId(99))
    assert store.active_generation() == first


def test_photo_keeps_its_vector_when_another_is_offered(
    connection: Connection, store: GenerationStore
) -> None:
    (photo,) = add_photos(connection, add_root(connection), ["a"], space=Space())
    generation = store.create_generation(Space())
    before = stored(store, generation)
    store.add(generation, [photo], vectors(1, seed=9))
    assert stored(store, generation) == before


@pytest.mark.parametrize(
    "rows", [np.zeros((1, 11), np.float32), np.zeros((2, 12), np.float32), np.full((1, 12), np.inf)]
)
def test_vectors_that_do_not_fit_are_refused(store: GenerationStore, rows: object) -> None:
    generation = store.create_generation(Space())
    with pytest.raises(ValueError, match="vectors must be"):
        store.add(generation, [PhotoId(1)], rows)  # type: ignore[arg-type]  # the fault
    assert store.count(generation) == 0


def test_pieces_hold_every_vector_once_and_exactly(
    connection: Connection, store: GenerationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.store.vectors.generations._READ_ROWS", 7)
    ids = add_photos(connection, add_root(connection), names(23), space=Space())
    generation = store.create_generation(Space())
    expected = {id_: vectors(1, 12, n)[0].tolist() for n, id_ in enumerate(ids)}
    assert stored(store, generation) == expected
    some = np.array([ids[20], ids[3], 999], dtype=np.int64)
    found = [id_ for piece, _ in store.blocks(generation, some) for id_ in piece.tolist()]
    assert found == [ids[20], ids[3]]


def test_nearest_finds_the_photo_itself_first(
    connection: Connection, store: GenerationStore
) -> None:
    ids = add_photos(connection, add_root(connection), names(10), space=Space())
    generation = store.create_generation(Space())
    hits = store.nearest(generation, vectors(1, 12, 4)[0], 3)
    assert hits[0][0] == ids[4]
    assert hits[0][1] == pytest.approx(1.0, abs=1e-6)
    assert [score for _, score in hits] == sorted((score for _, score in hits), reverse=True)


def test_removed_vectors_are_gone_from_every_generation(
    connection: Connection, store: GenerationStore
) -> None:
    ids = add_photos(connection, add_root(connection), names(4), space=Space())
    other = store.create_generation(Space(revision="2"))
    store.add(other, ids, vectors(4))
    store.remove([ids[0], ids[2], PhotoId(999)])
    for generation in store.generations():
        assert sorted(stored(store, generation.id)) == [ids[1], ids[3]]


def test_packing_frees_thin_chunks_and_leaves_full_ones_alone(
    connection: Connection, store: GenerationStore
) -> None:
    count = 24 * CHUNK_ROWS
    ids = add_photos(connection, add_root(connection), names(count), space=Space())
    generation = store.create_generation(Space())
    assert list(store.pack(generation, CancelToken())) == []  # nothing was deleted
    chunks = "SELECT count(*) FROM vectors_1_1_chunks"
    half = len(ids) // 2
    store.remove([id_ for n, id_ in enumerate(ids) if n % 4 and n < half])
    store.remove([id_ for n, id_ in enumerate(ids) if n % 8 == 0 and n >= half])
    before = stored(store, generation)
    steps = list(store.pack(generation, CancelToken()))
    assert steps[-1] == (12, 12)
    assert stored(store, generation) == before
    assert connection.execute(chunks).get == 12 + 3  # three quarters of the first half are gone
    assert list(store.pack(generation, CancelToken())) == []


def test_packing_that_is_stopped_keeps_what_is_moved_and_goes_on_later(
    connection: Connection, store: GenerationStore
) -> None:
    ids = add_photos(connection, add_root(connection), names(40 * CHUNK_ROWS), space=Space())
    generation = store.create_generation(Space())
    store.remove([id_ for n, id_ in enumerate(ids) if n % 2])
    before, cancel = stored(store, generation), CancelToken()
    steps = store.pack(generation, cancel)
    first, total = next(steps)
    assert 0 < first < total
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(steps)
    assert stored(store, generation) == before
    left = list(store.pack(generation, CancelToken()))
    assert left[-1][1] <= total - first + 1
    assert stored(store, generation) == before


def test_photos_without_a_place_take_no_part(
    connection: Connection, store: GenerationStore
) -> None:
    root = add_root(connection)
    kept, gone = add_photos(connection, root, ["kept", "gone"], space=Space())
    generation = store.create_generation(Space())
    location = see(connection, root)["gone"]
    connection.execute("DELETE FROM locations WHERE id = ?", (location.id,))
    assert store.photo_ids(generation).tolist() == [kept]
    empty = store.create_generation(Space(revision="2"))
    assert store.missing_vectors(empty) == [kept]
    assert store.count(generation) == 2
    assert gone != kept


def test_missing_files_still_count_as_photos_of_the_library(
    connection: Connection, store: GenerationStore
) -> None:
    root = add_root(connection)
    (photo,) = add_photos(connection, root, ["a"], space=Space())
    LocationStore(connection).mark_missing([see(connection, root)["a"].id])
    generation = store.create_generation(Space())
    assert store.photo_ids(generation).tolist() == [photo]
