"""Candidate sets of Algorithm 1 (paper, appendix A.1), with its leaks closed.

As printed, the algorithm takes the m places nearest to the *reviewed* place, so the answer is
always the centre: anyone who ranks by distance, or knows where places are, needs no photo at all.
Here the centre is drawn uniformly among the places that have the reviewed one among their own m
nearest. Averaged over a region, every rank of the reviewed place is then equally likely. Candidates
are shuffled before duplicate names are dropped, so that neither order nor survival reveals distance.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from core.conventions.distance import EARTH_RADIUS_KM

if TYPE_CHECKING:
    from core.research.benchmark.reviews.place_catalogue import Catalogue

_REACH: Final = 4  # centres are sought among this many times m places around the reviewed one
_TRIES: Final = 64
_AT_ONCE: Final = 8  # one in four of the surrounding places finds the answer


class Centre(Enum):
    """The place around which candidates are collected."""

    SHIFTED = "shifted"  # a neighbour that would also have found the reviewed place
    ANSWERED = "answered"  # the reviewed place itself: the paper's text, and its leak


@dataclass(frozen=True, slots=True)
class CandidateOptions:
    """The parameters of section 6.1 and appendix A.1."""

    smallest_draw: int = 30
    largest_draw: int = 100
    minimum: int = 10
    centre: Centre = Centre.SHIFTED


@dataclass(frozen=True, slots=True)
class CandidateSet:
    """Rows of the candidates in shuffled order, and the centre, which no method may see."""

    rows: tuple[int, ...]
    centre: int


def draw_candidates(
    catalogue: Catalogue,
    category: str,
    answered: int,
    options: CandidateOptions,
    rng: random.Random,
) -> CandidateSet | None:
    """Places of a category around the reviewed one; None if no unbiased centre was found."""
    size = rng.randint(options.smallest_draw, options.largest_draw)
    centre = answered
    if options.centre is Centre.SHIFTED:
        drawn = _draw_centre(catalogue, category, answered, size, rng)
        if drawn is None:
            return None
        centre = drawn
    rows = [int(row) for row in catalogue.nearest(category, centre, size)]
    rng.shuffle(rows)
    names: dict[int, int] = {}
    for row in rows:
        names.setdefault(int(catalogue.name_keys[row]), row)
    return CandidateSet(tuple(names.values()), centre)


def _draw_centre(
    catalogue: Catalogue, category: str, answered: int, size: int, rng: random.Random
) -> int | None:
    around = catalogue.nearest(category, answered, size * _REACH)
    for _ in range(0, _TRIES, _AT_ONCE):
        drawn = [int(around[rng.randrange(len(around))]) for _ in range(_AT_ONCE)]
        finds = catalogue.finds(category, np.asarray(drawn), answered, size)
        if finds.any():
            return drawn[int(finds.argmax())]
    return None


def distances_km(
    lat: npt.NDArray[np.float64], lon: npt.NDArray[np.float64], centre: tuple[float, float]
) -> npt.NDArray[np.float64]:
    """Great-circle distances [n] from one position, in kilometres."""
    lat_r, lon_r = np.radians(lat), np.radians(lon)
    lat_c, lon_c = np.radians(centre[0]), np.radians(centre[1])
    chord = (
        np.sin((lat_r - lat_c) / 2) ** 2
        + np.cos(lat_r) * np.cos(lat_c) * np.sin((lon_r - lon_c) / 2) ** 2
    )
    return np.asarray(2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.clip(chord, 0, 1))))
