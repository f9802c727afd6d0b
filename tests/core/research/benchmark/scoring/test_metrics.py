"""Metrics against brute force, closed forms, the paper's Random rows and pytrec_eval."""

from __future__ import annotations

import itertools
import math
import statistics
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.research.benchmark.scoring.metrics import (
    Ranking,
    TieGroup,
    TieRule,
    coverage,
    diversity,
    first_rank,
    hit,
    metric,
    ndcg,
    random_ranking,
    rank_candidates,
    recall,
    reciprocal_rank,
)

NAMES = ("mrr", "hit@1", "hit@3", "hit@10", "recall@3", "recall@10", "ndcg@3", "ndcg@10")


def naive(name: str, order: list[int], relevant: set[int]) -> float:
    """The textbook definition on one strict order of candidates."""
    places = [rank for rank, item in enumerate(order, start=1) if item in relevant]
    if name == "mrr":
        return 1 / places[0]
    kind, depth = name.split("@")
    k = int(depth)
    if kind == "hit":
        return float(places[0] <= k)
    if kind == "recall":
        return sum(place <= k for place in places) / len(relevant)
    gain = sum(1 / math.log2(place + 1) for place in places if place <= k)
    return gain / sum(1 / math.log2(i + 1) for i in range(1, min(k, len(relevant)) + 1))


def tied_orders(scores: list[float]) -> list[list[int]]:
    """Every order of the candidates that agrees with the scores."""
    values = sorted(set(scores), reverse=True)
    groups = [[i for i, s in enumerate(scores) if s == value] for value in values]
    per_group = [list(itertools.permutations(group)) for group in groups]
    return [[i for part in parts for i in part] for parts in itertools.product(*per_group)]


@st.composite
def tied_questions(draw: st.DrawFn) -> tuple[list[float], set[int]]:
    scores = draw(st.lists(st.sampled_from([-2.0, -0.5, 0.0, 3.0]), min_size=1, max_size=6))
    positions = st.integers(0, len(scores) - 1)
    return scores, draw(st.sets(positions, min_size=1, max_size=len(scores)))


@given(tied_questions(), st.sampled_from(NAMES))
def test_metric_with_ties_equals_the_mean_over_every_order_of_the_tied(
    question: tuple[list[float], set[int]], name: str
) -> None:
    scores, relevant = question
    expected = statistics.fmean(naive(name, order, relevant) for order in tied_orders(scores))
    assert metric(name, rank_candidates(scores, relevant)) == pytest.approx(expected)


@given(tied_questions())
def test_first_rank_with_ties_equals_the_mean_over_every_order(
    question: tuple[list[float], set[int]],
) -> None:
    scores, relevant = question
    expected = statistics.fmean(
        1 + next(rank for rank, item in enumerate(order) if item in relevant)
        for order in tied_orders(scores)
    )
    assert first_rank(rank_candidates(scores, relevant)) == pytest.approx(expected)


@given(tied_questions(), st.randoms(use_true_random=False))
def test_metric_when_candidates_are_listed_in_another_order_is_the_same(
    question: tuple[list[float], set[int]], shuffler: object
) -> None:
    scores, relevant = question
    order = list(range(len(scores)))
    shuffler.shuffle(order)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    moved = rank_candidates([scores[i] for i in order], {order.index(i) for i in relevant})
    assert moved == rank_candidates(scores, relevant)


@pytest.mark.parametrize(("candidates", "relevant"), [(43, 3), (67, 8), (10, 2), (5, 5), (1, 1)])
def test_constant_scorer_equals_the_closed_form_of_random(candidates: int, relevant: int) -> None:
    constant = rank_candidates([-7.0] * candidates, range(relevant))
    assert constant == random_ranking(candidates, relevant)
    for k in (1, 3, 10):
        drawn = min(k, candidates)
        closed = 1 - math.comb(candidates - relevant, drawn) / math.comb(candidates, drawn)
        assert hit(constant, k) == pytest.approx(closed)
    mrr = sum(
        math.comb(candidates - rank, relevant - 1) / math.comb(candidates, relevant) / rank
        for rank in range(1, candidates + 1)
    )
    assert reciprocal_rank(constant) == pytest.approx(mrr)


@pytest.mark.parametrize(
    ("candidates", "relevant", "ours", "paper"),
    [
        (43, 3, (7.0, 19.9, 55.8, 20.9), (7.6, 21.0, 55.0, 21.2)),  # Google Review-V
        (67, 8, (11.9, 32.1, 74.7, 29.3), (13.0, 33.6, 72.7, 30.0)),  # Yelp-V
    ],
)
def test_random_at_the_mean_size_of_each_paper_benchmark_is_near_the_paper_row(
    candidates: int, relevant: int, ours: tuple[float, ...], paper: tuple[float, ...]
) -> None:
    ranking = random_ranking(candidates, relevant)
    values = [100 * metric(name, ranking) for name in ("hit@1", "hit@3", "hit@10", "mrr")]
    assert values == pytest.approx(ours, abs=0.05)
    assert values == pytest.approx(paper, abs=2.1)  # the paper averages over varying sizes


def test_metrics_on_runs_without_ties_agree_with_pytrec_eval() -> None:
    ir_measures = pytest.importorskip("ir_measures", reason="the comparison toolkit is not here")
    rng = np.random.default_rng(7)
    qrels: dict[str, dict[str, int]] = {}
    run: dict[str, dict[str, float]] = {}
    rankings: dict[str, Ranking] = {}
    for q in range(60):
        n = int(rng.integers(5, 90))
        scores = rng.permutation(n) - n / 2  # negative scores are scores too
        relevant = rng.choice(n, size=int(rng.integers(1, 5)), replace=False)
        qrels[f"q{q}"] = {f"d{i}": 1 for i in relevant}
        run[f"q{q}"] = {f"d{i}": float(s) for i, s in enumerate(scores)}
        rankings[f"q{q}"] = rank_candidates(scores, [int(i) for i in relevant])
    theirs = {
        "mrr": ir_measures.RR,
        "hit@3": ir_measures.Success @ 3,
        "hit@10": ir_measures.Success @ 10,
        "recall@10": ir_measures.R @ 10,
        "ndcg@10": ir_measures.nDCG @ 10,
    }
    for name, measure in theirs.items():
        trec = {
            m.query_id: m.value for m in ir_measures.pytrec_eval.iter_calc([measure], qrels, run)
        }
        ours = {q: metric(name, ranking) for q, ranking in rankings.items()}
        assert ours == pytest.approx(trec), name


def test_trec_rule_on_ties_agrees_with_pytrec_eval() -> None:
    ir_measures = pytest.importorskip("ir_measures", reason="the comparison toolkit is not here")
    ids = ["b", "d", "a", "c"]
    scores = [1.0, 1.0, 1.0, 2.0]
    qrels = {"q": {"b": 1}}
    run = {"q": dict(zip(ids, scores, strict=True))}
    (trec,) = ir_measures.pytrec_eval.iter_calc([ir_measures.RR], qrels, run)
    ranking = rank_candidates(scores, [0], ties=TieRule.TREC, ids=ids)
    assert reciprocal_rank(ranking) == pytest.approx(trec.value) == pytest.approx(1 / 3)


def test_rank_candidates_with_nan_raises() -> None:
    with pytest.raises(ValueError, match="NaN"):
        rank_candidates([0.1, float("nan")], [0])


@pytest.mark.parametrize("relevant", [[], [2], [-1]])
def test_rank_candidates_with_unusable_ground_truth_raises(relevant: list[int]) -> None:
    with pytest.raises(ValueError, match="ground truth"):
        rank_candidates([0.1, 0.2], relevant)


@pytest.mark.parametrize("ids", [None, ["a"]])
def test_trec_rule_without_an_id_per_candidate_raises(ids: list[str] | None) -> None:
    with pytest.raises(ValueError, match="one id per candidate"):
        rank_candidates([0.1, 0.2], [0], ties=TieRule.TREC, ids=ids)


@pytest.mark.parametrize(("candidates", "relevant"), [(3, 0), (3, 4), (0, 0)])
def test_random_ranking_of_an_impossible_question_raises(candidates: int, relevant: int) -> None:
    with pytest.raises(ValueError, match="cannot rank"):
        random_ranking(candidates, relevant)


@pytest.mark.parametrize("function", [hit, recall, ndcg])
def test_metric_at_depth_zero_raises(function: Callable[[Ranking, int], float]) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        function(random_ranking(3, 1), 0)


@pytest.mark.parametrize("name", ["hit", "hit@", "hit@x", "map@3", "mrr@3"])
def test_metric_by_an_unknown_name_raises(name: str) -> None:
    with pytest.raises(ValueError, match="unknown metric"):
        metric(name, random_ranking(3, 1))


def test_infinite_scores_are_ordered_not_refused() -> None:
    ranking = rank_candidates([float("-inf"), 0.0, float("inf")], [0])
    assert reciprocal_rank(ranking) == pytest.approx(1 / 3)
    assert ranking.candidates == 3


def test_first_relevant_group_skips_groups_without_ground_truth() -> None:
    ranking = Ranking((TieGroup(0, 2, 0), TieGroup(2, 2, 1)))
    assert ranking.first_relevant == TieGroup(2, 2, 1)
    assert hit(ranking, 3) == pytest.approx(0.5)


def test_coverage_counts_each_known_place_once() -> None:
    lists = [["a", "b"], ["b", "c"], ["elsewhere"]]
    assert coverage(lists, ["a", "b", "c", "d"]) == pytest.approx(0.75)


def test_coverage_of_an_empty_catalogue_raises() -> None:
    with pytest.raises(ValueError, match="empty catalogue"):
        coverage([["a"]], [])


def test_diversity_is_zero_for_equal_places_and_one_for_places_without_common_words() -> None:
    bar, park = frozenset({"wine", "bar"}), frozenset({"green", "park"})
    assert diversity([bar, bar]) == 0.0
    assert diversity([bar, park]) == 1.0
    assert diversity([bar, park, bar]) == pytest.approx(2 / 3)


def test_diversity_of_one_place_or_of_wordless_places_is_zero() -> None:
    assert diversity([frozenset({"bar"})]) == 0.0
    assert diversity([frozenset(), frozenset()]) == 0.0
