"""Ratings of places: nothing said moves nothing, what is said moves places like it, and can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from core.arrays import FloatMatrix
from core.models.starter.matcher.space import CentredSpace
from core.recommend.matching.person_head import fit, learn
from core.recommend.recommend_tuning import person_tuning
from core.records import Feedback
from tests.core.recommend.tastes.measure import reciprocal_ranks
from tests.core.recommend.tastes.ratings import (
    after_choices,
    after_ratings,
    before_ratings,
    raters,
    worst_tenth,
)
from tests.helpers.starter_models import starter

_TEXTS = ("a forest with tall trees", "a sandy beach by the sea", "a bar with cocktails")


@pytest.fixture(scope="module")
def space() -> CentredSpace:
    return CentredSpace(starter().text.encode)


def _moves(space: CentredSpace, said: Feedback) -> dict[str, float]:
    head = learn(said, lambda name: name, space)
    assert head is not None
    return dict(zip(_TEXTS, head.moves(space.texts(_TEXTS)).tolist(), strict=True))


def test_without_ratings_there_is_nothing_to_add(space: CentredSpace) -> None:
    assert learn(Feedback(), lambda name: name, space) is None
    nothing_about_places = Feedback(removed_words=frozenset({"dog"}))
    assert learn(nothing_about_places, lambda name: name, space) is None


def test_places_like_a_liked_one_go_up_and_like_a_disliked_one_down(space: CentredSpace) -> None:
    moves = _moves(
        space,
        Feedback(
            liked_places=frozenset({"woodland with pine trees"}),
            disliked_places=frozenset({"cocktail bar"}),
        ),
    )
    forest, beach, bar = (moves[text] for text in _TEXTS)
    assert forest > beach > bar
    assert forest > 0 > bar


@pytest.mark.parametrize(
    "said",
    [
        Feedback(liked_places=frozenset({"beach"})),
        Feedback(wanted_places=frozenset({"beach"})),
        Feedback(pinned_words=frozenset({"beach"})),
        Feedback(chosen_places=frozenset({"beach"})),
    ],
)
def test_a_wish_a_pinned_word_and_a_chosen_place_are_likes_too(
    space: CentredSpace, said: Feedback
) -> None:
    moves = _moves(space, said)
    assert max(moves, key=lambda text: moves[text]) == _TEXTS[1]


def test_a_chosen_place_counts_less_than_a_liked_one_and_nothing_beside_what_was_said_of_it(
    space: CentredSpace,
) -> None:
    beach = frozenset({"Beach"})
    liked = _moves(space, Feedback(liked_places=beach))
    disliked = _moves(space, Feedback(disliked_places=beach))
    chosen = _moves(space, Feedback(chosen_places=beach))
    assert liked[_TEXTS[1]] > 2 * chosen[_TEXTS[1]] > 0
    assert _moves(space, Feedback(liked_places=beach, chosen_places=beach)) == liked
    assert _moves(space, Feedback(disliked_places=beach, chosen_places=beach)) == disliked


def test_what_is_written_about_a_rated_place_counts_rather_than_its_name(
    space: CentredSpace,
) -> None:
    feedback = Feedback(liked_places=frozenset({"silver cove"}))
    head = learn(feedback, lambda _name: "dunes and waves of the ocean", space)
    assert head is not None
    moves = head.moves(space.texts(_TEXTS))
    assert int(np.argmax(moves)) == 1


def test_the_fit_is_the_most_probable_one_and_does_not_depend_on_the_order() -> None:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(12, 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    said = (rng.random(12) > 0.4).astype(float)
    tuning = person_tuning()
    head = fit(rows, said, tuning)
    weights = rows.T @ head.pulls

    def loss(candidate: np.ndarray, constant: float) -> float:
        odds = rows @ candidate + constant
        prior = candidate @ candidate / tuning.variance
        prior += constant**2 / tuning.constant_variance
        return float(np.sum(np.logaddexp(0, odds) - said * odds) + prior / 2)

    constant = tuning.constant_variance / tuning.variance * float(head.pulls.sum())
    best = loss(weights, constant)
    for _ in range(50):
        step = rng.normal(size=8) * 0.02
        assert loss(weights + step, constant + float(rng.normal()) * 0.02) > best - 1e-5
    order = rng.permutation(12)
    again = fit(rows[order], said[order], tuning)
    assert np.allclose(rows[order].T @ again.pulls, weights, atol=1e-4)


def test_contradicting_ratings_of_one_place_cancel_out() -> None:
    rows: FloatMatrix = np.array([[1, 0], [1, 0]], dtype=np.float32)
    said: Sequence[float] = [1, 0]
    head = fit(rows, said, replace(person_tuning(), variance=100.0))
    assert np.abs(head.moves(rows)).max() < 1e-4


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "images", "at_random", "gain"),
    [
        ("place", False, False, 0.08),
        ("place", False, True, 0.05),
        ("place", True, False, 0.03),
        ("museum", False, False, 0.03),
    ],
)
def test_ten_ratings_serve_people_better_and_the_worst_tenth_no_worse(
    kind: str, images: bool, at_random: bool, gain: float
) -> None:
    rated = raters("test", 40, kind, images=images, at_random=at_random)
    before = reciprocal_ranks(before_ratings, rated)
    after = reciprocal_ranks(after_ratings, rated)
    assert (after - before).mean() > gain
    assert worst_tenth(after - before) >= 0
    assert worst_tenth(reciprocal_ranks(after_choices, rated) - before) >= 0
