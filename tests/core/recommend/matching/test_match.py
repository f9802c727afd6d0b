"""Chunks, thinning out and the order of a ranking."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from core.cancel import CancelToken
from core.errors import Cancelled
from core.models.roles import MatchResult, Profile
from core.recommend.matching.match import prefilter, rank_candidates
from core.records import AspectKind, AspectWord, Candidate, Evidence, Feedback, MatcherInfo
from tests.helpers.topic_models import TopicText

PROFILE = Profile(
    "?", "place", (), (AspectWord("sea", AspectKind.SCENE, 1.0),), np.zeros((8, 8, 3), np.uint8)
)


class WorthMatcher:
    """The worth of "Place 17" is 17; `relative` makes scores mean something only within a call."""

    info = MatcherInfo("test", "worth", zero_shot=False)
    canvas_px = 8

    def __init__(self, *, relative: bool = False) -> None:
        self.relative = relative
        self.calls: list[list[str]] = []

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        self.calls.append([candidate.name for candidate in candidates])
        worth = np.array([_worth(c.name) for c in candidates])
        if self.relative:  # as probabilities over one prompt's candidates
            worth = np.exp(worth - worth.max()) + 1e-9 * worth
            worth /= worth.sum()
        return MatchResult(worth.astype(np.float64), (Evidence(),) * len(candidates))


def _worth(name: str) -> float:
    return float(name.split()[-1])


def places(count: int) -> list[Candidate]:
    return [Candidate(f"Place {n}") for n in range(count)]


def rank(
    matcher: WorthMatcher, candidates: Sequence[Candidate], cancel: CancelToken | None = None
) -> list[str]:
    scored = rank_candidates(
        matcher,
        PROFILE,
        candidates,
        text=TopicText(),
        feedback=Feedback(),
        cancel=cancel or CancelToken(),
    )
    scores = [item.score for item in scored]
    assert scores == sorted(scores, reverse=True)
    return [item.candidate.name for item in scored]


@pytest.mark.parametrize("count", [1, 2, 99, 100, 101, 199, 250, 300])
@pytest.mark.parametrize("relative", [False, True])
def test_the_best_of_any_number_come_first_and_none_is_lost(count: int, relative: bool) -> None:
    matcher = WorthMatcher(relative=relative)
    ranked = rank(matcher, places(count))
    assert len(ranked) == len(set(ranked)) == count
    top = min(count, 10)
    assert ranked[:top] == [f"Place {n}" for n in range(count - 1, count - 1 - top, -1)]
    assert max(len(call) for call in matcher.calls) <= 100


@pytest.mark.parametrize(("count", "seats"), [(101, 50), (200, 50), (201, 33), (300, 33)])
def test_the_final_is_as_large_as_a_matcher_takes_with_the_best_of_each_chunk(
    count: int, seats: int
) -> None:
    matcher = WorthMatcher()
    rank(matcher, places(count))
    *rounds, final = matcher.calls
    best = [sorted(call, key=_worth)[-seats:] for call in rounds]
    assert sorted(final) == sorted(name for names in best for name in names)


def test_list_order_changes_neither_chunks_nor_ranking() -> None:
    forward, backward = WorthMatcher(relative=True), WorthMatcher(relative=True)
    assert rank(forward, places(230)) == rank(backward, places(230)[::-1])
    assert forward.calls == backward.calls


def test_equal_scores_are_ordered_by_name_whatever_the_list_says() -> None:
    ties = [Candidate(name) for name in ("Zed 5", "abc 5", "Mid 5", "Top 9")]
    assert rank(WorthMatcher(), ties) == ["Top 9", "abc 5", "Mid 5", "Zed 5"]


def test_more_than_three_chunks_are_thinned_out_by_words_of_the_profile() -> None:
    crowd = [Candidate(f"Office {n}", "business tower") for n in range(900)]
    shore = [Candidate(f"Shore {n}", "sand and waves") for n in range(40)]
    kept = prefilter(PROFILE, [*crowd, *shore], 300, TopicText(), CancelToken())
    assert len(kept) == 300
    assert set(shore) <= set(kept)


def test_two_unlike_tastes_both_survive_thinning_out() -> None:
    tastes = Profile(
        "?",
        "place",
        (),
        (AspectWord("sea", AspectKind.SCENE, 1.0), AspectWord("forest", AspectKind.SCENE, 0.8)),
        np.zeros((8, 8, 3), np.uint8),
    )
    crowd = [Candidate(f"Office {n}", "business tower") for n in range(400)]
    liked = [Candidate("A", "sand and waves"), Candidate("B", "pine woodland and moss")]
    kept = prefilter(tastes, [*crowd, *liked], 10, TopicText(), CancelToken())
    assert set(liked) <= set(kept)


def test_cancelling_between_chunks_stops() -> None:
    cancel = CancelToken()

    class Stopping(WorthMatcher):
        def match(
            self, profile: Profile, candidates: Sequence[Candidate], token: CancelToken
        ) -> MatchResult:
            cancel.cancel()
            return super().match(profile, candidates, token)

    matcher = Stopping()
    with pytest.raises(Cancelled):
        rank(matcher, places(250), cancel)
    assert len(matcher.calls) == 1


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_a_score_that_is_not_a_number_is_our_bug_and_said_so(bad: float) -> None:
    class Broken(WorthMatcher):
        def match(
            self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
        ) -> MatchResult:
            scores = np.array([bad] * len(candidates), np.float32)
            return MatchResult(scores, (Evidence(),) * len(candidates))

    with pytest.raises(ValueError, match="not a number"):
        rank(Broken(), places(3))
