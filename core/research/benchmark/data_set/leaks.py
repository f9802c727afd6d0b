"""How well a method could score by knowing where places are, measured on every built data set."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

import numpy as np

from core.research.benchmark.reviews.candidate_sets import distances_km
from core.research.benchmark.reviews.place_catalogue import Catalogue
from core.research.benchmark.reviews.review_questions import BuiltQuestion
from core.research.benchmark.scoring.metrics import random_ranking, rank_candidates, reciprocal_rank


class LeakCheck:
    """Mean reciprocal ranks of three rankings that use no photo, over a random sample of questions.

    by_centre: "nearest to the centre the candidates were drawn around".
    by_centroid: "nearest to the middle of the candidates", which anyone who knows the places can
    compute.
    by_order: the stored order.
    by_chance: Random, in closed form; the others should be close to it.
    """

    def __init__(self, sample: int) -> None:
        """Keep at most `sample` questions."""
        self._size = sample
        self._kept: list[BuiltQuestion] = []

    def offer(self, built: Iterable[BuiltQuestion]) -> None:
        """Add questions. Their ids are hashes, so the smallest are a random sample."""
        self._kept = heapq.nsmallest(
            self._size, [*self._kept, *built], key=lambda item: item.question.question_id
        )

    def summary(self, catalogue: Catalogue) -> dict[str, float]:
        """Number of questions and the sum of reciprocal ranks of each ranking."""
        sums = dict.fromkeys(("by_centre", "by_centroid", "by_order", "by_chance"), 0.0)
        for built in self._kept:
            for name, value in _reciprocal_ranks(built, catalogue).items():
                sums[name] += value
        return {"questions": len(self._kept), **sums}


def _reciprocal_ranks(built: BuiltQuestion, catalogue: Catalogue) -> dict[str, float]:
    question = built.question
    rows = list(question.candidates)
    lat, lon = catalogue.lat[rows], catalogue.lon[rows]
    centre = (float(catalogue.lat[built.centre]), float(catalogue.lon[built.centre]))
    centroid = (float(lat.mean()), float(lon.mean()))
    scores = {
        "by_centre": -distances_km(lat, lon, centre),
        "by_centroid": -distances_km(lat, lon, centroid),
        "by_order": -np.arange(len(rows), dtype=np.float64),
    }
    ranks = {
        name: reciprocal_rank(rank_candidates(values, question.ground_truth))
        for name, values in scores.items()
    }
    chance = random_ranking(len(rows), len(question.ground_truth))
    return {**ranks, "by_chance": reciprocal_rank(chance)}
