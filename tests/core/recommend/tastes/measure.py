"""Mean reciprocal ranks of the product and of baselines: `python -m tests.core.recommend.tastes.measure`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np

from core.research.benchmark.methods.photo_baselines import label_counts, nearest_looks
from core.research.benchmark.scoring.metrics import rank_candidates, reciprocal_rank
from tests.core.recommend.tastes.people import Person, Product, people, photos
from tests.helpers.starter_models import starter

KINDS = ("place", "museum", "restaurant", "park")
PEOPLE = 100
_RESAMPLES = 2_000

Ranker = Callable[[Person], Sequence[float] | np.ndarray]


def label_count(person: Person) -> np.ndarray:
    """How many photos are called something that fits the place."""
    return label_counts(starter(), photos().vectors[list(person.rows)], person.places)


def knn_looks(person: Person) -> np.ndarray:
    """How like the three nearest photos the images of the place look."""
    vectors = photos().vectors

    def vector_of(path: Path) -> np.ndarray:
        row: np.ndarray = vectors[int(str(path))]
        return row

    return nearest_looks(vectors[list(person.rows)], person.places, vector_of)


class Asking(Protocol):
    """Somebody for whom some places are right."""

    @property
    def right(self) -> tuple[bool, ...]: ...


A = TypeVar("A", bound=Asking)


def reciprocal_ranks(
    rank: Callable[[A], Sequence[float] | np.ndarray], persons: Sequence[A]
) -> np.ndarray:
    """Of the first right place for each person, ties shared."""
    found = []
    for person in persons:
        truths = [row for row, right in enumerate(person.right) if right]
        scores = [float(score) for score in rank(person)]
        found.append(reciprocal_rank(rank_candidates(scores, truths)))
    return np.array(found)


def with_interval(values: np.ndarray) -> str:
    """Mean in per cent with its 95 % interval over people."""
    rng = np.random.default_rng(0)
    means = values[rng.integers(0, len(values), (_RESAMPLES, len(values)))].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return f"{100 * values.mean():.1f} ({100 * low:.0f}-{100 * high:.0f})"


def main() -> None:
    """Print a table: people's questions by method, both halves."""
    methods: dict[str, Ranker] = {
        "label-count": label_count,
        "product, texts": Product(images=False).scores,
        "knn-looks": knn_looks,
        "product, images": Product(images=True).scores,
    }
    print("| question | half |", " | ".join(methods), "|")  # noqa: T201  # a command
    for kind in KINDS:
        for half in ("dev", "test"):
            persons = people(half, PEOPLE, kind)
            row = [with_interval(reciprocal_ranks(rank, persons)) for rank in methods.values()]
            print(f"| {kind} | {half} |", " | ".join(row), "|", flush=True)  # noqa: T201  # a command


if __name__ == "__main__":
    main()
