"""The interface of a benchmarked method, and the baselines that use no photos."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from core.errors import UserError
from core.research.benchmark.data_set.examples import Example
from core.sentences import plain

REPRESENTATIONS = ("aspects", "captions", "images")
TRAINING = ("joint", "refinement")
REMOVABLE = (*REPRESENTATIONS, "retrieval", *TRAINING)
_MOST_IMAGES = 10_000  # n of the paper's section 4.2


@dataclass(frozen=True, slots=True)
class MethodOptions:
    """What a run leaves out or varies (paper, table 3 and the robustness studies).

    Attributes:
        without: any of `REMOVABLE`.
        grid_side: d; the profile has at most d * d photos.
        category_images: n images averaged into the category vector.
    """

    without: frozenset[str] = frozenset()
    grid_side: int = 8
    category_images: int = 100

    def __post_init__(self) -> None:
        if unknown := self.without - set(REMOVABLE):
            raise UserError(
                plain(f"cannot leave out {sorted(unknown)}; known: {', '.join(REMOVABLE)}")
            )
        if not 1 <= self.grid_side <= 8:
            raise UserError(
                plain(f"a grid of {self.grid_side} x {self.grid_side}; 1 to 8 is possible")
            )
        if not 1 <= self.category_images <= _MOST_IMAGES:
            raise UserError(
                plain(f"{self.category_images} images a category; 1 to {_MOST_IMAGES} is possible")
            )


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """Scores in candidate order (higher is better), and the photos they are based on, best first."""

    scores: npt.NDArray[np.float64]
    photos: tuple[Path, ...] = ()


class Method(Protocol):
    """Something that ranks the candidates of a question."""

    @property
    def name(self) -> str: ...

    def prepare(self, examples: Sequence[Example]) -> None:
        """Do what the product does offline, for all questions at once."""
        ...

    def score(self, example: Example) -> Scored:
        """Score the candidates; must not look at `example.question.ground_truth`."""
        ...

    def describe(self) -> dict[str, Any]:
        """Models and versions for the run file."""
        ...


@dataclass(frozen=True, slots=True)
class Baseline:
    """A method without preparation and models."""

    name: str

    def prepare(self, examples: Sequence[Example]) -> None:
        pass

    def describe(self) -> dict[str, Any]:
        return {}


@dataclass(frozen=True, slots=True)
class RandomBaseline(Baseline):
    """Random scores seeded by question, so that the order of questions does not matter."""

    name: str = field(default="random", init=False)
    seed: int = 0

    def score(self, example: Example) -> Scored:
        rng = random.Random(f"{self.seed}|{example.question.question_id}")
        return Scored(np.array([rng.random() for _ in example.candidates]))


@dataclass(frozen=True, slots=True)
class RatingBaseline(Baseline):
    """The paper's "rank by rating"; places without a rating come last."""

    name: str = field(default="rating", init=False)

    def score(self, example: Example) -> Scored:
        ratings = (candidate.rating for candidate in example.candidates)
        return Scored(np.array([0.0 if rating is None else rating for rating in ratings]))


@dataclass(frozen=True, slots=True)
class PopularityBaseline(Baseline):
    """Number of reviews according to the source; Google Local stops counting at 9998."""

    name: str = field(default="popularity", init=False)

    def score(self, example: Example) -> Scored:
        return Scored(np.array(example.popularity, dtype=np.float64))
