"""The matrix in memory: same answers as vec0, in step with the store, safe beside a writer."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from core.arrays import FloatMatrix
from core.records import PhotoId
from core.store.connection import Connection, open_store
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationId, GenerationStore
from core.store.vectors.snapshot import Hit
from core.store.vectors.vector_index import SecondLooks, VectorIndex
from tests.core.store.samples import Space, add_photos, add_root, vectors

NO_GENERATION = GenerationId(0)


@pytest.fixture(params=[1_024, 5], ids=["one block", "many blocks"])
def _blocks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.store.vectors.coded_rows.FIRST_ROWS", request.param)
    monkeypatch.setattr("core.store.vectors.coded_rows.LARGEST_ROWS", request.param)


pytestmark = pytest.mark.usefixtures("_blocks")


def filled(rows: FloatMatrix, text_dimension: int = 4, first_id: int = 1) -> VectorIndex:
    index = VectorIndex(NO_GENERATION, rows.shape[1], text_dimension)
    index.add(np.arange(first_id, first_id + len(rows)), rows)
    return index


def test_scores_are_the_cosine_similarities(  # where it matters, to 1e-5
) -> None:
    rows = vectors(23, 40)
    query = vectors(1, 40, seed=5)[0] * 3.0
    index = filled(rows * np.arange(1, 24, dtype=np.float32)[:, None])
    np.testing.assert_allclose(index.scores(query), rows @ (query / 3.0), atol=1e-4)


@pytest.mark.parametrize("dimension", [768, 1664])
def test_image_similarity_stays_right_at_the_dimensions_of_real_encoders(dimension: int) -> None:
    rows, query = vectors(50, dimension), vectors(1, dimension, seed=3)[0]
    exact = rows.astype(np.float64) @ query.astype(np.float64)
    assert np.abs(filled(rows, 384).scores(query) - exact).max() < 1e-4
    assert np.abs(filled(rows, 384).vectors([PhotoId(7)])[0] - rows[6]).max() < 1e-4


def test_text_query_reads_the_text_columns_only() -> None:
    rows = vectors(12, 40)
    query = np.zeros(40, np.float32)
    query[:4] = vectors(1, 4)[0]
    index = filled(rows)
    for block in index.snapshot().blocks:
        block.rest[:] = block.rest_low[:] = 127  # would spoil every score if it were read
        block.scales[1] = 1.0
    np.testing.assert_allclose(index.scores(query), rows[:, :4] @ query[:4], atol=5e-5)


def test_encoder_without_a_text_part_uses_all_columns_for_both() -> None:
    rows, query = vectors(9, 16), vectors(1, 16, seed=2)[0]
    np.testing.assert_allclose(filled(rows, 16).scores(query), rows @ query, atol=5e-5)


def test_search_gives_the_best_first_and_never_more_than_there_are() -> None:
    rows, query = vectors(23, 16), vectors(1, 16, seed=4)[0]
    order = np.argsort(-(rows @ query))
    hits = filled(rows).search(query, 5)
    assert [hit.photo_id for hit in hits] == [row + 1 for row in order[:5]]
    assert [hit.score for hit in hits] == pytest.approx(
        (rows @ query)[order[:5]].tolist(), abs=1e-4
    )
    assert len(filled(rows).search(query, 100)) == 23
    assert filled(rows).search(query, 0) == []


def test_ties_are_broken_by_photo_id_whatever_the_order_of_rows() -> None:
    row = vectors(1, 8)[0]
    index = VectorIndex(NO_GENERATION, 8, 4)
    shuffled = np.random.default_rng(1).permutation(np.arange(1, 13))
    for start in range(0, 12, 3):
        index.add(shuffled[start : start + 3], np.tile(row, (3, 1)))
    assert [hit.photo_id for hit in index.search(row, 4)] == [1, 2, 3, 4]


@pytest.mark.parametrize("count", [1, 3, 15, 23])
def test_search_among_allowed_photos_ranks_just_those(count: int) -> None:
    rows, query = vectors(23, 16), vectors(1, 16, seed=4)[0]
    allowed = np.random.default_rng(count).permutation(np.arange(1, 24))[:count]
    scores = {int(id_): float(rows[id_ - 1] @ query) for id_ in allowed}
    expected = sorted(scores, key=lambda id_: -scores[id_])[:4]
    found = filled(rows).search(query, 4, [PhotoId(int(id_)) for id_ in (*allowed, 777)])
    assert [hit.photo_id for hit in found] == expected
    assert [hit.score for hit in found] == pytest.approx([scores[i] for i in expected], abs=1e-4)


def test_search_where_nothing_is_allowed_or_nothing_is_there_finds_nothing() -> None:
    query = vectors(1, 16)[0]
    assert filled(vectors(3, 16)).search(query, 4, []) == []
    assert filled(vectors(3, 16)).search(query, 4, [PhotoId(99)]) == []
    empty = VectorIndex(NO_GENERATION, 16, 4)
    assert empty.search(query, 4) == []
    assert empty.search(query, 4, [PhotoId(1)]) == []
    assert empty.scores(query).shape == (0,)
    assert empty.photo_ids.tolist() == []


@pytest.mark.parametrize("query", [np.zeros(5, np.float32), np.full(16, np.nan, np.float32)])
def test_impossible_query_is_refused(query: FloatMatrix) -> None:
    with pytest.raises(ValueError, match="query must be"):
        filled(vectors(3, 16)).search(query, 1)


def test_vectors_come_in_the_order_asked_for_and_unknown_photos_are_an_error() -> None:
    rows = vectors(12, 16)
    index = filled(rows)
    np.testing.assert_allclose(index.vectors([PhotoId(9), PhotoId(2)]), rows[[8, 1]], atol=1e-4)
    with pytest.raises(KeyError):
        index.vectors([PhotoId(1), PhotoId(99)])
    assert index.snapshot().having([PhotoId(99), PhotoId(3)]) == [3]


def test_zero_vector_is_similar_to_nothing() -> None:
    rows = vectors(3, 16)
    rows[1] = 0
    index = filled(rows)
    assert index.scores(rows[0])[1] == 0.0
    assert np.isfinite(index.scores(rows[0])).all()


def test_adding_little_by_little_equals_adding_at_once() -> None:
    rows, query = vectors(23, 16), vectors(1, 16, seed=4)[0]
    index = VectorIndex(NO_GENERATION, 16, 4)
    for start in range(0, 23, 3):
        index.add(np.arange(start + 1, min(start + 3, 23) + 1), rows[start : start + 3])
    assert index.search(query, 23) == filled(rows).search(query, 23)


def test_photo_added_again_has_its_new_vector() -> None:
    rows, later = vectors(6, 16), vectors(2, 16, seed=8)
    index = filled(rows)
    index.add(np.array([3, 7]), later)
    assert sorted(index.photo_ids.tolist()) == [1, 2, 3, 4, 5, 6, 7]
    np.testing.assert_allclose(index.vectors([PhotoId(3), PhotoId(7)]), later, atol=1e-4)


def test_removed_photos_are_found_no_more_and_the_others_as_before() -> None:
    rows, query = vectors(23, 16), vectors(1, 16, seed=4)[0]
    index = filled(rows)
    before = {hit.photo_id: hit.score for hit in index.search(query, 23)}
    index.remove([PhotoId(1), PhotoId(10), PhotoId(99)])
    after = {hit.photo_id: hit.score for hit in index.search(query, 23)}
    del before[PhotoId(1)], before[PhotoId(10)]
    assert after == pytest.approx(before, abs=2e-6)
    index.add(np.array([10]), rows[9:10])
    assert len(index) == 22


def test_snapshot_does_not_see_what_comes_later() -> None:
    rows, query = vectors(23, 16), vectors(1, 16, seed=4)[0]
    index = filled(rows[:12])
    snapshot = index.snapshot()
    before = snapshot.search(query, 30)
    index.add(np.arange(13, 24), rows[12:])
    index.remove([PhotoId(2)])
    assert snapshot.search(query, 30) == before
    assert len(snapshot.photo_ids) == len(snapshot.scores(query)) == len(snapshot) == 12
    assert len(index) == 22


def test_matrix_and_vec0_agree(connection: Connection) -> None:
    names = [f"{number}.jpg" for number in range(40)]
    add_photos(
        connection, add_root(connection), names, space=Space(dimension=64, text_dimension=16)
    )
    store = GenerationStore(connection)
    generation = store.active_generation()
    assert generation is not None
    index = VectorIndex.load(connection, generation)
    for seed in range(5):
        query = vectors(1, 64, seed=100 + seed)[0]
        durable = store.nearest(generation, query, 10)
        found = index.search(query, 10)
        assert [hit.photo_id for hit in found] == [id_ for id_, _ in durable]
        assert [hit.score for hit in found] == pytest.approx([s for _, s in durable], abs=1e-4)


def test_index_of_an_unknown_generation_cannot_be_loaded(connection: Connection) -> None:
    with pytest.raises(LookupError):
        VectorIndex.load(connection, GenerationId(5))


def test_refresh_takes_in_new_photos_and_lets_go_of_removed_folders(
    connection: Connection,
) -> None:
    one, two = add_root(connection, "/one"), add_root(connection, "/two")
    first = add_photos(connection, one, [f"1-{n}" for n in range(9)], space=Space())
    generation = GenerationStore(connection).create_generation(Space())
    index = VectorIndex.load(connection, generation)
    second = add_photos(connection, two, ["2-0", "2-1"], space=Space())
    index.refresh(connection)
    assert index.photo_ids.tolist() == first + second
    np.testing.assert_allclose(index.vectors(second), vectors_of(connection, second), atol=1e-4)
    RootStore(connection).remove(one)
    index.refresh(connection)
    assert index.photo_ids.tolist() == second
    snapshot = index.snapshot()
    index.refresh(connection)
    assert index.snapshot() is snapshot  # nothing to do, nothing copied


def test_second_looks_refine_texts_and_leave_an_earlier_snapshot_alone(
    connection: Connection,
) -> None:
    root, store = add_root(connection), GenerationStore(connection)
    ids = add_photos(connection, root, [f"{n}" for n in range(12)], space=Space())
    first, looks = store.create_generation(Space()), vectors(12, 4)
    second = SecondLooks(
        store.create_generation(Space(revision="second", dimension=4)),
        lambda words, looks: looks * np.linalg.norm(words, axis=1, keepdims=True),
    )
    store.add(second.generation, ids[2:9], looks[2:9])
    index = VectorIndex.load(connection, first, second=second)
    plain = VectorIndex.load(connection, first)
    before, untouched = index.snapshot(), plain.vectors(ids)
    store.add(second.generation, ids[9:11], looks[9:11])
    index.refresh(connection)

    def check(found: FloatMatrix, refined: slice) -> None:
        length = np.linalg.norm(untouched[:, :4], axis=1, keepdims=True)
        expected = untouched.copy()
        expected[refined, :4] = (looks * length)[refined]
        np.testing.assert_allclose(found, expected, atol=1e-4)

    check(before.vectors(ids), slice(2, 9))
    check(index.vectors(ids), slice(2, 11))
    check(VectorIndex.load(connection, first, second=second).vectors(ids), slice(2, 11))


def vectors_of(connection: Connection, ids: list[PhotoId]) -> FloatMatrix:
    store = GenerationStore(connection)
    generation = store.active_generation()
    assert generation is not None
    return np.concatenate([rows for _, rows in store.blocks(generation, np.array(ids))])


def test_searches_during_indexing_always_see_whole_rows(library: Path) -> None:
    """A writer thread adds and removes while readers check every answer against the truth."""
    rows = vectors(400, 32)
    query = vectors(1, 32, seed=4)[0]
    truth = rows @ query
    index = VectorIndex(NO_GENERATION, 32, 8)
    done = threading.Event()
    wrong: list[Hit] = []
    counts: set[int] = set()

    def read() -> None:
        while True:
            last = done.is_set()
            snapshot = index.snapshot()
            hits = snapshot.search(query, len(snapshot))
            counts.add(len(hits))
            wrong.extend(hit for hit in hits if abs(hit.score - truth[hit.photo_id - 1]) > 1e-3)
            if last:
                return

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for start in range(0, 400, 4):
        index.add(np.arange(start + 1, start + 5), rows[start : start + 4])
        if start % 40 == 0:
            index.remove([PhotoId(start + 1)])
    done.set()
    for reader in readers:
        reader.join()
    assert wrong == []
    assert max(counts) == len(index) == 390


def test_index_loads_through_a_reader_while_a_writer_is_at_work(library: Path) -> None:
    writer = open_store(library)
    ids = add_photos(writer, add_root(writer), ["a", "b"], space=Space())
    reader = open_store(library, read_only=True)
    generation = GenerationStore(reader).active_generation()
    assert generation is not None
    index = VectorIndex.load(reader, generation)
    ids += add_photos(writer, add_root(writer), ["c"], space=Space())
    index.refresh(reader)
    assert index.photo_ids.tolist() == ids
    reader.close()
    writer.close()
