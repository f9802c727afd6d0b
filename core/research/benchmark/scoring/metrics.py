"""Ranking metrics of one question, exact in the presence of tied scores (paper, section 6.2).

Scores of one question form groups of equal value. A method expresses no preference inside a group,
so every metric is its expectation over all orders of the group: a constant scorer then equals the
Random baseline exactly, and the order in which candidates are listed can never help.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

Scores = Sequence[float] | npt.NDArray[np.floating]


class TieRule(Enum):
    """How to treat candidates with the same score."""

    EXPECTATION = "expectation"  # mean over all orders of the tied candidates
    TREC = "trec"  # score, then id, both descending, as trec_eval and pytrec_eval do


@dataclass(frozen=True, slots=True)
class TieGroup:
    """Candidates of equal score: `before` rank above them, `relevant` of `size` are relevant."""

    before: int
    size: int
    relevant: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """The order of one question's candidates as groups of equal score, best first."""

    groups: tuple[TieGroup, ...]

    @property
    def candidates(self) -> int:
        return self.groups[-1].before + self.groups[-1].size

    @property
    def relevant(self) -> int:
        return sum(group.relevant for group in self.groups)

    @property
    def first_relevant(self) -> TieGroup:
        return next(group for group in self.groups if group.relevant)


def rank_candidates(
    scores: Scores,
    relevant: Collection[int],
    *,
    ties: TieRule = TieRule.EXPECTATION,
    ids: Sequence[str] | None = None,
) -> Ranking:
    """Group candidates by score.

    Args:
        scores: one per candidate, higher is better, any sign; infinities are allowed.
        relevant: positions of the ground truth, at least one.
        ids: candidate ids, only needed for `TieRule.TREC`.

    Raises:
        ValueError: if a score is not a number, nothing is relevant, or a position is out of range.
    """
    values = np.asarray(scores, dtype=np.float64)
    if np.isnan(values).any():
        raise ValueError("a score is not a number (NaN); the method is broken, not the candidate")
    wanted = set(relevant)
    if not wanted:
        raise ValueError("a question without ground truth cannot be scored")
    if not wanted <= set(range(len(values))):
        raise ValueError(f"ground truth {sorted(wanted)} is outside {len(values)} candidates")
    if ties is TieRule.TREC:
        if ids is None or len(ids) != len(values):
            raise ValueError("trec order needs one id per candidate")
        order = sorted(range(len(values)), key=lambda i: (values[i], ids[i]), reverse=True)
        return Ranking(tuple(TieGroup(rank, 1, int(i in wanted)) for rank, i in enumerate(order)))
    return Ranking(tuple(_groups(values, wanted)))


def _groups(values: npt.NDArray[np.float64], wanted: set[int]) -> Iterable[TieGroup]:
    distinct, group_of, sizes = np.unique(values, return_inverse=True, return_counts=True)
    hits = np.bincount(group_of[sorted(wanted)], minlength=len(distinct))
    before = 0
    for index in reversed(range(len(distinct))):  # np.unique sorts in ascending order
        size = int(sizes[index])
        yield TieGroup(before, size, int(hits[index]))
        before += size


def random_ranking(candidates: int, relevant: int) -> Ranking:
    """The Random baseline in closed form: every candidate in one group.

    Raises:
        ValueError: unless 1 <= relevant <= candidates.
    """
    if not 1 <= relevant <= candidates:
        raise ValueError(f"cannot rank {relevant} relevant of {candidates} candidates")
    return Ranking((TieGroup(0, candidates, relevant),))


def hit(ranking: Ranking, k: int) -> float:
    """Probability that any relevant candidate is among the first k. In [0, 1]."""
    _check_depth(k)
    first = ranking.first_relevant
    drawn = min(max(k - first.before, 0), first.size)
    missed = math.comb(first.size - first.relevant, drawn) / math.comb(first.size, drawn)
    return 1.0 - missed


def reciprocal_rank(ranking: Ranking) -> float:
    """Expected 1 / rank of the first relevant candidate over the whole list. In (0, 1]."""
    first = ranking.first_relevant
    orders = math.comb(first.size, first.relevant)
    total = 0.0
    for place in range(1, first.size - first.relevant + 2):
        chance = math.comb(first.size - place, first.relevant - 1) / orders
        total += chance / (first.before + place)
    return total


def first_rank(ranking: Ranking) -> float:
    """Expected rank of the first relevant candidate, from 1."""
    first = ranking.first_relevant
    return first.before + (first.size + 1) / (first.relevant + 1)


def recall(ranking: Ranking, k: int) -> float:
    """Expected share of the relevant candidates among the first k. In [0, 1]."""
    _check_depth(k)
    found = sum(
        group.relevant * min(max(k - group.before, 0), group.size) / group.size
        for group in ranking.groups
    )
    return found / ranking.relevant


def ndcg(ranking: Ranking, k: int) -> float:
    """Expected normalised discounted cumulative gain at k, gain 1, discount log2(rank + 1)."""
    _check_depth(k)
    gain = 0.0
    for group in ranking.groups:
        last = min(group.before + group.size, k)
        discounts = sum(1 / math.log2(rank + 1) for rank in range(group.before + 1, last + 1))
        gain += discounts * group.relevant / group.size
    ideal = sum(1 / math.log2(rank + 1) for rank in range(1, min(ranking.relevant, k) + 1))
    return gain / ideal


def metric(name: str, ranking: Ranking) -> float:
    """A metric by its name in reports: `mrr`, `hit@3`, `recall@10`, `ndcg@10`.

    Raises:
        ValueError: for any other name.
    """
    if name == "mrr":
        return reciprocal_rank(ranking)
    kind, _, depth = name.partition("@")
    functions = {"hit": hit, "recall": recall, "ndcg": ndcg}
    if kind not in functions or not depth.isdigit():
        raise ValueError(f"unknown metric {name!r}; use mrr, hit@k, recall@k or ndcg@k")
    return functions[kind](ranking, int(depth))


def coverage(lists: Iterable[Sequence[str]], catalogue: Collection[str]) -> float:
    """Share of all places that were recommended to anyone. In [0, 1].

    Args:
        lists: the first k place ids of every question.
        catalogue: every place that was a candidate of some question.

    Raises:
        ValueError: if the catalogue is empty.
    """
    if not catalogue:
        raise ValueError("coverage of an empty catalogue")
    shown = {place for places in lists for place in places}
    return len(shown & set(catalogue)) / len(set(catalogue))


def diversity(words: Sequence[frozenset[str]]) -> float:
    """Mean pairwise Jaccard distance of the places in one list, by their words. In [0, 1].

    Words, not vectors: the metric must not depend on the encoder of the method it evaluates. A list
    of fewer than two places has diversity 0; two places without any words count as identical.
    """
    if len(words) < 2:
        return 0.0
    distances = [
        1.0 - len(a & b) / len(a | b) if a | b else 0.0
        for i, a in enumerate(words)
        for b in words[i + 1 :]
    ]
    return sum(distances) / len(distances)


def _check_depth(k: int) -> None:
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}")
