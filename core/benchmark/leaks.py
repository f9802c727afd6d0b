"""What a method could score by knowing where places are, measured on every built set."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.benchmark.candidates import distances_km
from core.benchmark.catalogue import Catalogue
from core.benchmark.examples import BenchQuestion
from core.benchmark.metrics import random_ranking, rank_candidates, reciprocal_rank
from core.benchmark.questions import BuiltQuestion


@dataclass(slots=True)
class LeakCheck:
    """Sums over questions of three rankings that use no photo.

    Attributes:
        by_centre: reciprocal ranks of "nearest to the centre the candidates were drawn around".
        by_centroid: of "nearest to the middle of the candidates", which anybody who knows the
            places can compute.
        by_order: of the stored order.
        by_chance: of Random, in closed form.
    """

    questions: int = 0
    sums: dict[str, float] = field(
        default_factory=lambda: dict.fromkeys(
            ("by_centre", "by_centroid", "by_order", "by_chance"), 0.0
        )
    )

    def add(self, built: BuiltQuestion, catalogue: Catalogue) -> None:
        """Count one question."""
        self.questions += 1
        question = built.question
        rows = list(question.candidates)
        lat, lon = catalogue.lat[rows], catalogue.lon[rows]
        centre = (float(catalogue.lat[built.centre]), float(catalogue.lon[built.centre]))
        centroid = (float(lat.mean()), float(lon.mean()))
        self._add("by_centre", question, -distances_km(lat, lon, centre))
        self._add("by_centroid", question, -distances_km(lat, lon, centroid))
        self._add("by_order", question, [-float(i) for i in range(len(rows))])
        chance = random_ranking(len(rows), len(question.ground_truth))
        self.sums["by_chance"] += reciprocal_rank(chance)

    def _add(self, name: str, question: BenchQuestion, scores: object) -> None:
        ranking = rank_candidates(scores, question.ground_truth)  # type: ignore[arg-type]  # array or list
        self.sums[name] += reciprocal_rank(ranking)
