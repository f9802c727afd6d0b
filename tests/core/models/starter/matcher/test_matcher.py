"""The starter matcher: tastes decide, evidence is exact, nothing else moves a score."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.errors import Cancelled
from core.models.image_vectors import ImageVectors
from core.models.roles import Profile, ProfilePhoto
from core.models.starter.classes import load_vectors, photo_classes
from core.models.starter.encoder import StarterEncoder
from core.models.starter.matcher.matcher import StarterMatcher
from core.models.starter.matcher.recurrence import photo_weights
from core.models.starter.matcher.standard import nearest_means, standard_scores
from core.models.starter.meaning import MeaningReader, load_meaning, unit_rows
from core.models.starter.starter_tuning import matcher_tuning
from core.models.starter.text import load_text_encoder
from core.models.starter.vision import load_network
from core.models.text_vectors import TextVectors
from core.recommend.matching.match import prefilter
from core.recommend.retrieval.category_vector import CategoryEncoder
from core.records import AspectKind, AspectWord, Candidate, PhotoId
from tests.helpers.shared_data import shared_photos
from tests.helpers.starter_models import profile_of, starter

_PLACES = {
    "beach": [
        Candidate("Sunset Beach", "A long sandy beach with waves and sea views"),
        Candidate("Playa Grande", "White sand, surf and palm trees"),
        Candidate("Seaside Promenade", "Walk along the coast with ocean breeze"),
    ],
    "ski hut": [
        Candidate("Snow Peak Lodge", "Ski lodge high in the mountains"),
        Candidate("Gipfelhaus", "Mountain hut near the summit"),
        Candidate("Alpine Ski Hut", "Wooden hut beside the slopes with mountain views"),
    ],
    "office tower": [
        Candidate("Central Tower", "Office skyscraper with conference rooms"),
        Candidate("Business Plaza", "Modern office building downtown"),
        Candidate("Metro Tower", "Glass office tower in the financial district"),
    ],
    "forest": [
        Candidate("Oakwood Forest", "Shady trails through tall trees"),
        Candidate("Pine Grove", "Quiet pine woods with walking paths"),
        Candidate("Green Hollow", "Old-growth forest with ferns and moss"),
    ],
}
_CANDIDATES = [candidate for places in _PLACES.values() for candidate in places]
_GROUPS = [group for group, places in _PLACES.items() for _ in places]


def _matcher(images: dict[Path, RgbImage] | None = None) -> StarterMatcher:
    models = starter()
    vectors = None
    if images is not None:
        vectors = ImageVectors(models.encoder, lambda paths: [images.get(path) for path in paths])
    return StarterMatcher(models.encoder, models.text, recogniser=models.recogniser, images=vectors)


def _profile(photos: Sequence[tuple[str, float]], words: Sequence[tuple[str, float]]) -> Profile:
    """Photos as (caption, relevance) whose vectors are the captions' own, and words."""
    vectors = starter().encoder.encode_texts([caption for caption, _ in photos])
    return Profile(
        question="",
        category="place",
        photos=tuple(
            ProfilePhoto(
                photo_id=PhotoId(index),
                path=Path(f"{index}.jpg"),
                cell=index + 1,
                relevance=relevance,
                caption=caption,
                aspects=(),
                embedding=vectors[index],
            )
            for index, (caption, relevance) in enumerate(photos)
        ),
        aspects=tuple(AspectWord(word, AspectKind.SCENE, weight) for word, weight in words),
        grid=np.zeros((8, 8, 3), dtype=np.uint8),
    )


_SEASIDE = _profile(
    [("a sandy beach", 0.4), ("waves at the coast", 0.3), ("a plate of pasta", 0.1)],
    [("beach", 3.0), ("sea", 2.0), ("food", 0.5)],
)


def _ranks(profile: Profile) -> dict[str, float]:
    """Mean rank of each group of places, 0 is the top."""
    scores = _matcher().match(profile, _CANDIDATES, CancelToken()).scores
    ranks = np.argsort(np.argsort(-scores))
    return {group: float(ranks[[entry == group for entry in _GROUPS]].mean()) for group in _PLACES}


def test_a_word_that_a_photo_does_not_show_speaks_for_no_place() -> None:
    skimage = pytest.importorskip("skimage.data")
    vectors = starter().encoder.encode_images([skimage.chelsea(), skimage.coffee()])
    places = [
        Candidate("Shelter", "Cats that look for a home"),
        Candidate("Roastery", "Fresh espresso"),
    ]
    shown = [
        dataclasses.replace(photo, embedding=vector)
        for photo, vector in zip(_profile([("", 1), ("", 1)], []).photos, vectors, strict=True)
    ]
    scores = []
    for denied in (frozenset[str](), frozenset({"cat"})):
        photos = (dataclasses.replace(shown[0], denied=denied), shown[1])
        profile = dataclasses.replace(_profile([], []), photos=photos)
        scores.append(_matcher().match(profile, places, CancelToken()).scores)
    assert scores[0][0] > scores[0][1]
    assert scores[1][0] < 0.4 * scores[0][0]


def _library(tastes: dict[str, int]) -> list[Path]:
    """Photos of the tastes, and sixty others that have nothing to do with any place asked about."""
    scenes = shared_photos("scenes")
    paths = [
        path
        for name, count in tastes.items()
        for path in sorted((scenes / name).glob("*.jpg"))[:count]
    ]
    paths += sorted(shared_photos("grocery").rglob("*.jpg"))[::10][:30]
    return paths + sorted(shared_photos("coco").glob("*.jpg"))[:30]


def _taste_ranks(tastes: dict[str, int]) -> dict[str, float]:
    return _ranks(profile_of(_library(tastes), "a place to visit", broad=True))


@pytest.mark.slow
def test_the_ranking_swaps_with_the_tastes() -> None:
    sea = _taste_ranks({"sea": 60, "mountain": 40})
    assert max(sea["beach"], sea["ski hut"]) < min(sea["office tower"], sea["forest"])
    mountain = _taste_ranks({"mountain": 60, "sea": 40})
    assert max(mountain["beach"], mountain["ski hut"]) < min(
        mountain["office tower"], mountain["forest"]
    )
    assert sea["beach"] - sea["ski hut"] < mountain["beach"] - mountain["ski hut"]
    city = _taste_ranks({"buildings": 60, "forest": 40})
    wood = _taste_ranks({"forest": 60, "buildings": 40})
    assert max(city["office tower"], city["forest"]) < city["beach"]
    assert wood["forest"] < min(wood["office tower"], wood["beach"], wood["ski hut"])
    assert city["office tower"] - city["forest"] < wood["office tower"] - wood["forest"]


@pytest.mark.slow
def test_evidence_for_beaches_shows_the_sea_and_for_huts_the_mountains() -> None:
    profile = profile_of(_library({"sea": 60, "mountain": 40}), "a place to visit", broad=True)
    result = _matcher().match(profile, _CANDIDATES, CancelToken())
    for group, folder in (("beach", "sea"), ("ski hut", "mountain")):
        evidence = result.evidence[_GROUPS.index(group)]
        seen = [photo.path.parent.name for photo in evidence.photos]
        assert seen.count(folder) > len(seen) / 2


def test_scores_follow_the_candidates_and_not_their_order() -> None:
    matcher = _matcher()
    straight = matcher.match(_SEASIDE, _CANDIDATES, CancelToken())
    order = np.random.default_rng(0).permutation(len(_CANDIDATES))
    shuffled = matcher.match(_SEASIDE, [_CANDIDATES[index] for index in order], CancelToken())
    np.testing.assert_allclose(shuffled.scores, straight.scores[order], atol=1e-5)
    assert [entry.photos[0].photo_id for entry in shuffled.evidence if entry.photos] == [
        straight.evidence[index].photos[0].photo_id
        for index in order
        if straight.evidence[index].photos
    ]


def test_a_score_does_not_depend_on_the_other_candidates() -> None:
    matcher = _matcher()
    together = matcher.match(_SEASIDE, _CANDIDATES, CancelToken()).scores
    alone = [matcher.match(_SEASIDE, [entry], CancelToken()).scores[0] for entry in _CANDIDATES]
    np.testing.assert_allclose(together, alone, atol=1e-4)


def test_places_that_differ_only_in_name_score_the_same() -> None:
    profile = _profile([("sea", 1.0)], [("sea", 0.9)])
    twins = [Candidate(name, "waves and boats", "museum") for name in ("Museum A", "Museum B")]
    a, b = _matcher().match(profile, twins, CancelToken()).scores
    assert a == pytest.approx(b, abs=1e-6)


def test_evidence_is_the_exact_drop_of_the_score_without_the_item() -> None:
    matcher = _matcher()
    beach = _CANDIDATES[:1]
    full = matcher.match(_SEASIDE, beach, CancelToken())
    strongest = full.evidence[0].photos[0]
    assert strongest.photo_id == PhotoId(0)
    rest = dataclasses.replace(_SEASIDE, photos=_SEASIDE.photos[1:])
    without_photo = matcher.match(rest, beach, CancelToken())
    assert strongest.effect == pytest.approx(
        float(full.scores[0] - without_photo.scores[0]), abs=1e-4
    )
    word = full.evidence[0].aspects[0]
    assert word.word == "beach"
    rest = dataclasses.replace(
        _SEASIDE, aspects=_SEASIDE.aspects[1:], removed=frozenset({word.word})
    )
    without_word = matcher.match(rest, beach, CancelToken())
    assert word.effect == pytest.approx(float(full.scores[0] - without_word.scores[0]), abs=1e-4)


def test_evidence_names_only_what_raised_the_score_strongest_first() -> None:
    evidence = _matcher().match(_SEASIDE, _CANDIDATES, CancelToken()).evidence
    for entry in evidence:
        for effects in (
            [photo.effect for photo in entry.photos],
            [aspect.effect for aspect in entry.aspects],
        ):
            assert all(effect > 0 for effect in effects)
            assert effects == sorted(effects, reverse=True)
    assert 2 not in [photo.photo_id for photo in evidence[0].photos]


def test_candidate_images_raise_a_place_that_looks_like_the_photos() -> None:
    skimage = pytest.importorskip("skimage.data")
    cat, coffee = skimage.chelsea(), skimage.coffee()
    vector = starter().encoder.encode_images([cat])[0]
    base = _profile([("a photo", 0.3)], [])
    photo = dataclasses.replace(base.photos[0], embedding=vector)
    others = [skimage.astronaut(), skimage.rocket(), skimage.camera(), skimage.moon()]
    others += [skimage.coins(), skimage.page(), skimage.brick(), skimage.grass()]
    background = starter().encoder.encode_images([_in_colour(image) for image in others])
    profile = dataclasses.replace(base, photos=(photo,), background=background)
    images = {Path("cat.png"): cat, Path("coffee.png"): coffee}
    places = [
        Candidate("Corner House", images=(Path("cat.png"),)),
        Candidate("Corner House", images=(Path("unreadable.png"),)),
        Candidate("Corner House"),
        Candidate("Corner House", images=(Path("coffee.png"),)),
    ]
    scores = _matcher(images).match(profile, places, CancelToken()).scores
    assert scores[1] == scores[2]
    assert scores[0] > 5 + max(scores[1:])


def _in_colour(image: np.ndarray) -> RgbImage:
    return image if image.ndim == 3 else np.stack([image] * 3, axis=2)


def test_an_empty_profile_scores_everything_alike_without_evidence() -> None:
    result = _matcher().match(_profile([], []), _CANDIDATES, CancelToken())
    assert not result.scores.any()
    assert not any(entry.photos or entry.aspects for entry in result.evidence)


def test_no_candidates_give_an_empty_result() -> None:
    result = _matcher().match(_SEASIDE, [], CancelToken())
    assert result.scores.shape == (0,)
    assert result.evidence == ()


def test_a_cancelled_match_stops() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        _matcher().match(_SEASIDE, _CANDIDATES, token)


def test_a_removed_word_counts_no_more_even_where_a_photo_shows_it() -> None:
    skimage = pytest.importorskip("skimage.data")
    vector = starter().encoder.encode_images([skimage.chelsea()])[0]
    base = _profile([("a photo", 0.3), ("a photo", 0.3)], [])
    photo = dataclasses.replace(base.photos[0], embedding=vector)
    profile = dataclasses.replace(base, photos=(photo, base.photos[1]))
    place = [Candidate("Whiskers", "Coffee among cats")]
    full = _matcher().match(profile, place, CancelToken()).scores[0]
    removed = dataclasses.replace(profile, removed=frozenset({"cat"}))
    assert _matcher().match(removed, place, CancelToken()).scores[0] < full


def test_one_photo_moves_less_than_many() -> None:
    many = [("a sandy beach", 0.3)] * 10 + [("an office tower", 0.3)]
    scores = _matcher().match(_profile(many, []), _CANDIDATES, CancelToken()).scores
    assert scores[_GROUPS.index("beach")] > scores[_GROUPS.index("office tower")]


def test_the_nearest_mean_without_each_photo_is_that_of_the_others() -> None:
    similarities = np.random.default_rng(3).normal(size=(6, 5)).astype(np.float32)
    for nearest in (1, 3, 6, 9):
        means, without = nearest_means(similarities, nearest)
        for photo in range(6):
            rest, _ = nearest_means(np.delete(similarities, photo, axis=0), nearest)
            np.testing.assert_allclose(without[photo], rest, atol=1e-6)
        expected = np.sort(similarities, axis=0)[::-1][:nearest].mean(axis=0)
        np.testing.assert_allclose(means, expected, atol=1e-6)


def test_values_that_are_all_alike_tell_nothing() -> None:
    values = np.array([[1.0, 2.0, 3.0, 3.0], [1.0, 2.0, 1.0, 5.0]], dtype=np.float32)
    scores = standard_scores(values, 2)
    expected = np.array([[0, 0], [-1, -0.5]], dtype=np.float32)
    np.testing.assert_allclose(scores, expected, atol=1e-6)


def test_a_text_is_encoded_once_in_all_questions_whoever_asks_for_it() -> None:
    text = load_text_encoder()
    seen: list[str] = []

    def encode(texts: Sequence[str]) -> FloatMatrix:
        seen.extend(texts)
        return text._encode_new(texts)

    text._vectors = TextVectors(encode, text.dimension)
    encoder = StarterEncoder(
        network=load_network(),
        text=text,
        reader=MeaningReader(load_meaning(), load_vectors().classes),
    )
    profile = dataclasses.replace(_profile([("a sandy beach", 1.0)], [("sea", 1.0)]), broad=True)
    matcher, categories = StarterMatcher(encoder, text), CategoryEncoder(encoder)
    for _ in range(2):
        matcher.match(profile, _CANDIDATES, CancelToken())
        prefilter(profile, _CANDIDATES, 3, text, CancelToken())
        categories.query("beach", [], CancelToken())
    assert len(seen) == len(set(seen)) > 300


def test_a_photo_counts_less_where_no_other_is_like_it() -> None:
    rng = np.random.default_rng(5)
    background = unit_rows(rng.normal(size=(60, 40)).astype(np.float32))
    photos = background[[0, 0, 1, 2]] + 0.01 * rng.normal(size=(4, 40)).astype(np.float32)
    tuning = matcher_tuning()
    weights = photo_weights(photos, background, tuning)
    np.testing.assert_allclose(weights.values, [1, 1, tuning.alone, tuning.alone], atol=1e-6)
    for left_out in range(4):
        others = np.delete(np.arange(4), left_out)
        rest = photo_weights(photos[others], background, tuning).values
        np.testing.assert_allclose(weights.without[left_out, others], rest, atol=1e-6)
        assert weights.without[left_out, left_out] == 0
    few = photo_weights(photos, background[: tuning.fewest_usual - 1], tuning)
    np.testing.assert_array_equal(few.values, 1)


class _Quieter:
    """An encoder of the same opinion as the starter's, whose cosines are a third of its."""

    def __init__(self, dimension: int = 64) -> None:
        encoder = starter().encoder
        self._encoder, self._own = encoder, dimension
        columns = encoder.spec.text_dimension + dimension
        self.spec = dataclasses.replace(
            encoder.spec, encoder_id="quieter", dimension=columns, text_dimension=columns
        )

    def of(self, rows: FloatMatrix) -> FloatMatrix:
        noise = np.random.default_rng(len(rows)).normal(size=(len(rows), self._own))
        shares = (1 / 3, (1 - 1 / 9) ** 0.5)
        parts = [rows[:, : self._encoder.spec.text_dimension], noise.astype(np.float32)]
        return np.concatenate([unit_rows(p) * s for p, s in zip(parts, shares, strict=True)], 1)

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        rows = unit_rows(self._encoder.encode_texts(texts)[:, : self._encoder.spec.text_dimension])
        return np.concatenate([rows, np.zeros((len(rows), self._own), np.float32)], axis=1)

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        return self.of(self._encoder.encode_images(images))


@pytest.mark.parametrize("liked", ["beach", "forest"])
def test_photos_count_alike_whatever_cosines_an_encoder_gives(liked: str) -> None:
    words = [entry.word for entry in photo_classes()[::9]]
    about = [place.description for place in _PLACES[liked]]
    photos = starter().encoder.encode_texts([*about, *words])
    found = []
    for encoder, rows in ((starter().encoder, photos), (_Quieter(), _Quieter().of(photos))):
        profile = _with_vectors(rows[:3], background=rows)
        matcher = StarterMatcher(encoder, starter().text)
        found.append(matcher.match(profile, _CANDIDATES, CancelToken()).scores)
    assert {_GROUPS[index] for index in np.argsort(-found[1])[:3]} == {liked}
    assert np.corrcoef(found[0], found[1])[0, 1] > 0.9


def _with_vectors(rows: FloatMatrix, background: FloatMatrix) -> Profile:
    """Photos of which nothing but the vectors [m, d] is known."""
    profile = _profile([("", 1.0)] * len(rows), [])
    photos = [
        dataclasses.replace(photo, embedding=row)
        for photo, row in zip(profile.photos, rows, strict=True)
    ]
    return dataclasses.replace(profile, photos=tuple(photos), background=background)
