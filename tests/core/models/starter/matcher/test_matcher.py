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
from core.models.roles import Profile, ProfilePhoto
from core.models.starter.classes import load_vectors
from core.models.starter.encoder import StarterEncoder
from core.models.starter.matcher.matcher import StarterMatcher
from core.models.starter.matcher.place_scenes import PlaceScenes
from core.models.starter.matcher.votes import Votes
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
    if images is None:
        return StarterMatcher(models.encoder, models.text)
    return StarterMatcher(
        models.encoder, models.text, load_images=lambda paths: [images.get(path) for path in paths]
    )


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
    assert max(city["office tower"], city["forest"]) < min(city["beach"], city["ski hut"])
    assert city["office tower"] < city["forest"]
    wood = _taste_ranks({"forest": 60, "buildings": 40})
    assert max(wood["office tower"], wood["forest"]) < min(wood["beach"], wood["ski hut"])
    assert wood["forest"] < wood["office tower"]


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
    rest = dataclasses.replace(_SEASIDE, aspects=_SEASIDE.aspects[1:])
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


def test_a_more_relevant_photo_weighs_more() -> None:
    def score(relevance_of_beach: float) -> float:
        profile = _profile([("a sandy beach", relevance_of_beach), ("an office", 0.2)], [])
        return float(_matcher().match(profile, _CANDIDATES[:1], CancelToken()).scores[0])

    assert score(0.1) < score(0.2) < score(0.4)


def test_candidate_images_raise_a_place_that_looks_like_the_photos() -> None:
    skimage = pytest.importorskip("skimage.data")
    cat, coffee = skimage.chelsea(), skimage.coffee()
    vector = starter().encoder.encode_images([cat])[0]
    base = _profile([("a photo", 0.3)], [])
    photo = dataclasses.replace(base.photos[0], embedding=vector)
    profile = dataclasses.replace(base, photos=(photo,))
    images = {Path("cat.png"): cat, Path("coffee.png"): coffee}
    places = [
        Candidate("Corner House", images=(Path("cat.png"),)),
        Candidate("Corner House", images=(Path("unreadable.png"),)),
        Candidate("Corner House"),
        Candidate("Corner House", images=(Path("coffee.png"),)),
    ]
    scores = _matcher(images).match(profile, places, CancelToken()).scores
    assert scores[0] > scores[1] == scores[2] > scores[3]


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


def test_votes_survive_extreme_fits_and_zero_weights() -> None:
    votes = Votes(
        fits=np.array([[90, -90], [0, 0], [-5, 3]], dtype=np.float32),
        usual=np.zeros((3, 4), dtype=np.float32),
        weights=np.array([1, 0, 0.5], dtype=np.float32),
    )
    scores, drops = votes.shares().pool()
    assert np.isfinite(scores).all()
    assert np.isfinite(drops).all()
    assert scores[0] > scores[1]
    np.testing.assert_allclose(drops[1], 0, atol=1e-6)


def test_a_single_voter_is_the_whole_score() -> None:
    votes = Votes(
        fits=np.array([[2.0]], dtype=np.float32),
        usual=np.array([[0.0, 0.0]], dtype=np.float32),
        weights=np.array([0.3], dtype=np.float32),
    )
    scores, drops = votes.shares().pool()
    assert 1.5 < scores[0] < 2.0  # the largest share bends it down
    assert drops[0, 0] == pytest.approx(scores[0])


def test_one_voter_is_worth_no_more_than_thirty() -> None:
    fits = np.zeros((31, 2), dtype=np.float32)
    fits[0, 0] = 60.0  # one photo as like the first place as can be
    fits[1:, 1] = 2.0  # thirty that are like the second
    weights = np.ones(31, dtype=np.float32)
    votes = Votes(fits=fits, usual=np.zeros((31, 4), dtype=np.float32), weights=weights)
    scores, _ = votes.shares().pool()
    assert scores[0] < scores[1]


def test_photos_of_a_scene_prefer_places_of_that_scene_whatever_words_they_use() -> None:
    places = PlaceScenes(starter().text.encode)
    base = _profile([("", 0.3), ("", 0.3)], [])
    beach = AspectWord("beach", AspectKind.SCENE, 0.1)
    photos = [dataclasses.replace(base.photos[0], aspects=(beach,)), base.photos[1]]
    texts = ["Sunset Bay. Sand, sun and waves", "Town hall. A desk in an office"]
    given = places.shares(photos, texts, np.ones(2, dtype=np.float32)).given
    assert given[0, 0] > 2 > 1 > given[0, 1]
    np.testing.assert_allclose(given[1], 1)  # it shows no scene
    other = dataclasses.replace(beach, word="seaside with sand")  # not in the vocabulary
    photos = [dataclasses.replace(base.photos[0], aspects=(other,))]
    given = places.shares(photos, texts, np.ones(1, dtype=np.float32)).given
    assert given[0, 0] > 1 > given[0, 1]


def test_a_text_is_encoded_once_in_all_questions_whoever_asks_for_it() -> None:
    text = load_text_encoder()
    seen: list[str] = []

    def encode(texts: Sequence[str]) -> FloatMatrix:
        seen.extend(texts)
        return text._encode_new(texts)

    text._vectors = TextVectors(encode, text.dimension)
    encoder = StarterEncoder(
        network=load_network(), text=text, class_vectors=load_vectors().classes
    )
    profile = dataclasses.replace(_profile([("a sandy beach", 1.0)], [("sea", 1.0)]), broad=True)
    matcher, categories = StarterMatcher(encoder, text), CategoryEncoder(encoder)
    for _ in range(2):
        matcher.match(profile, _CANDIDATES, CancelToken())
        prefilter(profile, _CANDIDATES, 3, text, CancelToken())
        categories.query("beach", [], CancelToken())
    assert len(seen) == len(set(seen)) > 300
