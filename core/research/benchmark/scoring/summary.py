"""Summarises runs as the numbers of a report: means with intervals, slices and gaps to Random."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from core.research.benchmark.running.runs import QuestionResult, Run
from core.research.benchmark.scoring.metrics import (
    Ranking,
    coverage,
    diversity,
    metric,
    random_ranking,
    reciprocal_rank,
)
from core.research.benchmark.scoring.resampling import (
    Difference,
    Interval,
    mean_interval,
    paired_difference,
)

HEADLINE: Final = ("hit@1", "hit@3", "hit@10", "mrr")
FURTHER: Final = ("recall@10", "ndcg@10")
_TOP: Final = 10
_BANDS: Final = ((0, 25), (25, 50), (50, 75), (75, 100), (100, 150), (150, 200), (200, 10**9))

Words = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a result table; metric values in [0, 1].

    Attributes:
        trec_mrr: MRR with ties broken by id as in trec_eval, to compare with other tools.
    """

    method: str
    model: str
    variant: dict[str, Any]
    questions: int
    users: int
    metrics: dict[str, Interval]
    coverage: float
    diversity: float
    milliseconds: float | None
    gap_to_random: Difference | None
    trec_mrr: float | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a figure: MRR of a slice of the questions."""

    label: str
    x: float
    questions: int
    mrr: Interval


def summarise(run: Run, words: Words) -> Row:
    """The table row of one run.

    Args:
        words: name and description of places as sets of words, for diversity.
    """
    if not run.results:
        return Row(
            run.method, run.model, run.variant, 0, 0, {}, 0.0, 0.0, None, None, reason=run.reason
        )
    rankings = [result.ranking for result in run.results]
    users = [result.user_id for result in run.results]
    tops = [top_places(result, _TOP) for result in run.results]
    catalogue = {place for result in run.results for place in result.places}
    chance = [random_ranking(len(r.scores), len(r.ground_truth)) for r in run.results]
    return Row(
        method=run.method,
        model=run.model,
        variant=run.variant,
        questions=len(run.results),
        users=len(set(users)),
        metrics=_intervals(rankings, users),
        coverage=coverage(tops, catalogue),
        diversity=statistics.fmean(diversity([words[p] for p in top]) for top in tops),
        milliseconds=1000 * statistics.median(result.seconds for result in run.results),
        gap_to_random=paired_difference(
            [reciprocal_rank(r) for r in rankings], [reciprocal_rank(r) for r in chance], users
        ),
        trec_mrr=statistics.fmean(reciprocal_rank(r.trec_ranking) for r in run.results),
    )


def closed_form_random(run: Run) -> Row:
    """The expected score of Random on the questions of a run, in closed form."""
    rankings = [random_ranking(len(r.scores), len(r.ground_truth)) for r in run.results]
    users = [result.user_id for result in run.results]
    return Row(
        "random, closed form", "", run.variant, len(rankings), len(set(users)),
        _intervals(rankings, users), 0.0, 0.0, None, None,
    )  # fmt: skip


def compare(first: Run, second: Run, name: str = "mrr") -> Difference:
    """Paired difference of a metric over the questions both runs answered."""
    other = {result.question_id: result for result in second.results}
    pairs = [(r, other[r.question_id]) for r in first.results if r.question_id in other]
    return paired_difference(
        [metric(name, a.ranking) for a, _ in pairs],
        [metric(name, b.ranking) for _, b in pairs],
        [a.user_id for a, _ in pairs],
    )


def by_category(run: Run) -> list[Point]:
    """MRR per category, best first (figure 4)."""
    points = _sliced(run, lambda result: result.category)
    return sorted(points, key=lambda point: -point.mrr.mean)


def by_history(run: Run) -> list[Point]:
    """MRR by the natural length of the history (figure 3b)."""
    return _banded(run, lambda result: result.history)


def by_candidates(run: Run) -> list[Point]:
    """MRR by the natural number of candidates (figure 3a)."""
    return _banded(run, lambda result: len(result.scores))


def study(runs: Sequence[Run], key: str, usual: int | None = None) -> list[Point]:
    """MRR over runs of one method that differ in a single setting.

    Args:
        usual: value of the setting in an unmodified run; None if it has none.
    """
    points = []
    for run in runs:
        value = usual if not run.variant else run.variant.get(key)
        if run.results and value is not None and set(run.variant) <= {key}:
            points.append(Point(str(value), float(value), len(run.results), _mrr(run.results)))
    return sorted(points, key=lambda point: point.x)


def top_places(result: QuestionResult, k: int) -> list[str]:
    """First k place ids; ties in stored order, which is shuffled."""
    order = sorted(range(len(result.scores)), key=lambda i: (-result.scores[i], i))
    return [result.places[i] for i in order[:k]]


def _intervals(rankings: Sequence[Ranking], users: Sequence[str]) -> dict[str, Interval]:
    return {
        name: mean_interval([metric(name, ranking) for ranking in rankings], users)
        for name in (*HEADLINE, *FURTHER)
    }


def _mrr(results: Sequence[QuestionResult]) -> Interval:
    return mean_interval(
        [reciprocal_rank(result.ranking) for result in results],
        [result.user_id for result in results],
    )


def _sliced(run: Run, key: Callable[[QuestionResult], str]) -> list[Point]:
    slices: dict[str, list[QuestionResult]] = {}
    for result in run.results:
        slices.setdefault(key(result), []).append(result)
    return [
        Point(label, float(number), len(results), _mrr(results))
        for number, (label, results) in enumerate(sorted(slices.items()))
    ]


def _banded(run: Run, size: Callable[[QuestionResult], int]) -> list[Point]:
    points = []
    for low, high in _BANDS:
        inside = [result for result in run.results if low < size(result) <= high]
        if inside:
            middle = statistics.fmean(size(result) for result in inside)
            label = f"{low + 1}-{high}" if high < _BANDS[-1][1] else f"over {low}"
            points.append(Point(label, middle, len(inside), _mrr(inside)))
    return points
