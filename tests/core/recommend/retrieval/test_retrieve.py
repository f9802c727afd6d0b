"""Which photos of the history matter."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.cancel import CancelToken
from core.models.image_vectors import ImageVectors
from core.models.roles import EncoderSpec
from core.recommend.retrieval.category_vector import (
    CategoryEncoder,
    CategoryQuery,
    Zero,
    category_vector,
    mean_direction,
)
from core.recommend.retrieval.retrieve import HistoryPhoto, cut_off, retrieve
from core.records import (
    Candidate,
    CaptureTime,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    RootId,
)
from tests.helpers.topic_models import TopicEncoder, picture

DAY = datetime(2026, 5, 1, 12)


class MemoryLibrary:
    """Vectors and photos in memory; row n is photo n + 1."""

    def __init__(self, vectors: FloatMatrix, captured: list[CaptureTime | None] | None = None):
        self._vectors = vectors.astype(np.float32)
        self._captured = captured or [None] * len(vectors)
        self.photo_ids = np.arange(1, len(vectors) + 1, dtype=np.int64)

    def scores(self, query: FloatVector) -> FloatVector:
        return np.asarray(self._vectors @ query)

    def vectors(self, ids: Collection[PhotoId]) -> FloatMatrix:
        return self._vectors[[int(id_) - 1 for id_ in ids]]

    def photos(self, ids: Collection[PhotoId]) -> dict[PhotoId, Photo]:
        return {
            id_: Photo(
                id_, bytes([int(id_) % 256]), Path(f"{id_}.jpg"), RootId(1), PhotoState.PRESENT,
                PhotoMetadata("JPEG", 10, 10, self._captured[int(id_) - 1]),
            )
            for id_ in ids
        }  # fmt: skip


def library(**counts: int) -> MemoryLibrary:
    encoder = TopicEncoder()
    rows = [
        encoder.encode_images([picture(topic, number)])[0]
        for topic, count in counts.items()
        for number in range(count)
    ]
    return MemoryLibrary(np.stack(rows))


def query(category: str, candidates: list[Candidate] | None = None) -> CategoryQuery:
    return CategoryEncoder(TopicEncoder()).query(category, candidates or [], CancelToken())


def find(category: str, from_library: MemoryLibrary, **options: object) -> list[HistoryPhoto]:
    return retrieve(query(category), from_library, from_library, text_threshold=0.2, **options)  # type: ignore[arg-type]  # by name


def ids(found: list[HistoryPhoto]) -> set[int]:
    return {int(item.photo.id) for item in found}


def test_photos_of_the_category_are_found_and_no_others() -> None:
    found = find("museum", library(sea=50, museum=20, forest=30))
    assert ids(found) == set(range(51, 71))
    assert all(item.sure for item in found)
    scores = [item.score for item in found]
    assert scores == sorted(scores, reverse=True)


def test_a_library_without_the_category_gives_nothing() -> None:
    assert find("museum", library(sea=50, forest=30)) == []
    assert find("karaoke", library(sea=50, forest=30)) == []


def test_a_library_full_of_the_category_is_not_cut_in_half() -> None:
    assert len(find("museum", library(museum=60))) >= 57


def _near_a_category(levels: Sequence[float]) -> tuple[MemoryLibrary, CategoryQuery]:
    """Photos that are so many deviations more like a kind of place than like other kinds."""
    rows = np.zeros((len(levels), 2 + len(levels)), dtype=np.float32)
    for number, level in enumerate(levels):
        rows[number, :2] = 0.4, 0.4 / level
        rows[number, 2 + number] = np.sqrt(1 - (rows[number, :2] ** 2).sum())  # its own
    category, other = np.eye(rows.shape[1], dtype=np.float32)[:2]
    return MemoryLibrary(rows), CategoryQuery(text=category, others=np.stack([other, -other]))


def test_a_photo_is_sure_that_is_clearly_more_like_the_category_than_like_others() -> None:
    photos, asked = _near_a_category([1.6, 1.6, 1.2, 1.2, 0.5])
    found = retrieve(asked, photos, photos, text_threshold=0.2)
    assert {int(item.photo.id): item.sure for item in found} == {
        1: True,
        2: True,
        3: False,
        4: False,
    }


def test_the_best_photos_of_a_library_that_has_nothing_of_the_kind_are_not_sure() -> None:
    few, asked = _near_a_category([1.6, 1.6, 1.2, 1.2, 0.5])
    many, _ = _near_a_category([2.9, 2.9, 2.8, 2.8, 2.8])
    zero = Zero(asked.text, asked.others)
    own = np.eye(len(asked.text), dtype=np.float32)[2]  # what the first photo shows besides
    named = Zero(mean_direction(np.stack([asked.text, own])), asked.others)
    for photos, by, expected in (
        (few, zero, set()),
        (few, named, {1}),
        (many, zero, {1, 2, 3, 4, 5}),
    ):
        found = retrieve(replace(asked, zero=by), photos, photos, text_threshold=0.2)
        assert {int(item.photo.id) for item in found if item.sure} == expected


def test_at_most_64_photos_are_taken() -> None:
    assert len(find("museum", library(museum=150, sea=10))) == 64
    assert len(find("museum", library(museum=50), limit=16)) == 16


def test_filters_come_before_everything() -> None:
    full = library(museum=20)
    assert ids(find("museum", full, excluded={PhotoId(3)})) == set(range(1, 21)) - {3}
    assert ids(find("museum", full, allowed={PhotoId(3), PhotoId(4)})) == {3, 4}
    assert find("museum", full, allowed=set()) == []


def test_copies_of_one_picture_take_one_cell() -> None:
    one = TopicEncoder().encode_images([picture("museum", n) for n in range(10)])
    many = MemoryLibrary(np.concatenate([np.repeat(one[:1], 80, axis=0), one[1:]]))
    assert len(find("museum", many)) == 10


def test_a_burst_takes_one_cell_and_the_same_view_on_another_day_its_own() -> None:
    base = TopicEncoder().encode_images([picture("museum", 1)])[0]
    other = TopicEncoder().encode_images([picture("museum", 2)])[0]
    mixed = 0.9 * base + np.sqrt(1 - 0.81) * (other - base * (base @ other)) / np.linalg.norm(
        other - base * (base @ other)
    )
    burst = [CaptureTime(DAY), CaptureTime(DAY + timedelta(seconds=3))]
    days = [CaptureTime(DAY), CaptureTime(DAY + timedelta(days=3))]
    rows = np.stack([base, mixed])
    assert rows[0] @ rows[1] == pytest.approx(0.9, abs=1e-5)
    assert len(find("museum", MemoryLibrary(rows, list(burst)))) == 1
    assert len(find("museum", MemoryLibrary(rows, list(days)))) == 2


@pytest.mark.parametrize("common", [0.0, 0.45])
def test_what_counts_as_a_copy_is_judged_by_the_librarys_own_vectors(common: float) -> None:
    """`common` is the cosine that an encoder gives to any two photos."""
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(40, 200)).astype(np.float32)
    rows[21] = rows[20] + 0.2 * rng.normal(size=200)  # a copy
    rows[31] = rows[30] + 0.4 * rng.normal(size=200)  # another picture of the same thing
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    everywhere = np.full((len(rows), 1), common**0.5, dtype=np.float32)
    rows = np.concatenate([rows * (1 - common) ** 0.5, everywhere], axis=1)
    broad = CategoryQuery(rows[0], rows[:0], broad=True)
    found = retrieve(broad, many := MemoryLibrary(rows), many, text_threshold=0.0)
    assert set(range(1, 41)) - set(ids(found)) in ({21}, {22})


def test_a_broad_question_gets_every_habit_its_share() -> None:
    found = find("place", library(sea=120, forest=80, food=40))
    topics = [("sea" if id_ <= 120 else "forest" if id_ <= 200 else "food") for id_ in ids(found)]
    assert len(found) == 64
    assert topics.count("sea") == pytest.approx(32, abs=2)
    assert topics.count("forest") == pytest.approx(21, abs=2)


def test_without_a_threshold_the_best_w_are_kept_as_in_the_paper() -> None:
    full = library(sea=50, museum=5)
    found = retrieve(query("museum"), full, full, text_threshold=-np.inf)
    assert len(found) == 55
    assert {int(item.photo.id) for item in found[:5]} == set(range(51, 56))


def test_photos_that_are_in_no_folder_any_more_are_left_out() -> None:
    class Forgetful(MemoryLibrary):
        def photos(self, ids: Collection[PhotoId]) -> dict[PhotoId, Photo]:
            return {id_: photo for id_, photo in super().photos(ids).items() if id_ % 2}

    source = library(museum=20)
    forgetful = Forgetful(source.vectors([PhotoId(n) for n in range(1, 21)]))
    assert ids(find("museum", forgetful)) == set(range(1, 21, 2))


def test_candidate_images_make_the_category_vector(tmp_path: Path) -> None:
    encoder = TopicEncoder()
    images = {tmp_path / f"{n}.png": picture("sea", 500 + n) for n in range(120)}
    places = [Candidate("Sea", images=(path,)) for n, path in enumerate(images)]

    def load(paths: Sequence[Path]) -> list[RgbImage | None]:
        return [images[path] for path in paths]

    vector = category_vector("zorblax", places, encoder, ImageVectors(encoder, load))
    assert encoder.images_seen == 100  # more move it no further
    expected = mean_direction(encoder.encode_images(list(images.values())[:100]))
    np.testing.assert_allclose(vector, expected, atol=1e-6)
    asked = CategoryEncoder(encoder, ImageVectors(encoder, load)).query(
        "zorblax", places, CancelToken()
    )
    full = library(sea=20, forest=20)
    found = retrieve(asked, full, full, text_threshold=0.2)
    assert ids(found) <= set(range(1, 21))
    assert len(found) >= 15


@pytest.mark.parametrize("has_usual_level", [True, False])
def test_an_installed_encoder_has_a_zero_for_kinds_of_place(has_usual_level: bool) -> None:
    class Installed(TopicEncoder):
        @property
        def spec(self) -> EncoderSpec:
            return replace(super().spec, has_usual_level=has_usual_level)

    places = [Candidate("Lido", "sea and waves")]
    asked = CategoryEncoder(Installed()).query("museum", places, CancelToken())
    assert (asked.zero is not None) == has_usual_level
    assert asked.places is not None
    assert asked.places.usual is None  # single places were measured with the starter alone


def test_the_mean_direction_normalises_before_and_after() -> None:
    rows = np.array([[1, 0], [0, 1]], dtype=np.float32)
    np.testing.assert_allclose(mean_direction(rows), [2**-0.5, 2**-0.5], atol=1e-6)
    np.testing.assert_allclose(mean_direction(np.stack([rows[0], -rows[0]])), [0, 0])


def test_the_cut_off_is_the_threshold_or_lies_between_the_usual_and_the_best() -> None:
    assert cut_off(np.array([0.0, 0.1, 0.15], np.float32), 0.2) == pytest.approx(0.2)
    assert cut_off(np.array([0.0, 0.0, 1.0], np.float32), 0.2) == pytest.approx(0.3)
    assert cut_off(np.array([0.9, 0.95, 1.0], np.float32), 0.2) == pytest.approx(0.44)


def test_photos_near_a_single_place_join_those_of_the_kind() -> None:
    places = [Candidate("Sea House", "boats and waves", "museum"), Candidate("Coins", "", "museum")]
    full = library(sea=30, museum=10, food=30)
    found = retrieve(query("museum", places), full, full, text_threshold=0.2)
    assert set(range(31, 41)) <= ids(found)  # the museums come first
    assert {int(item.photo.id) for item in found[:10]} == set(range(31, 41))
    assert len(ids(found) & set(range(1, 31))) >= 25
    assert not ids(found) & set(range(41, 71))


def test_a_broad_question_looks_at_the_photos_near_the_places() -> None:
    full = library(sea=120, forest=80, food=120)
    places = [Candidate("Oak Hollow", "trees and moss"), Candidate("Meridian", "tower")]
    found = retrieve(query("place", places), full, full, text_threshold=0.2)
    assert len(found) == 64
    assert ids(found) <= set(range(121, 201))
