"""Pools many small judgements into one score, and measures what each contributed.

A vote is one photo or one aspect word judging every candidate. Dropping a vote from the pool is
a subtraction, so leave-one-out evidence is exact and costs nothing extra.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector

# How fast a worse fit loses weight, in standard deviations. Below one, a candidate is judged by
# the part of the taste it fits rather than by the average of different tastes.
TEMPERATURE: Final = 0.7
# One voter, however well it fits, counts no more than this many ordinary ones: a taste is what
# many photos show.
_LARGEST_SHARE: Final = 30.0
_LARGEST_EXPONENT: Final = 500.0  # keeps the worst fit above zero


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """What each of m voters gives to each of n candidates; an indifferent voter gives 1.

    Attributes:
        given: [m, n], not negative.
        weights: [m], not negative; how much each voter counts.
        temperature: of the logarithm that makes a score of the mean share.
    """

    given: npt.NDArray[np.float64]
    weights: FloatVector
    temperature: float = TEMPERATURE

    def pool(self) -> tuple[FloatVector, FloatMatrix]:
        """Scores [n] and the drop [m, n] of each score when one voter is left out.

        The score is the logarithm of the weighted mean share. With a single voter nothing would be
        left, so its drop is the whole score.
        """
        shares = self.weights[:, None].astype(np.float64) * self.given
        total, weight = shares.sum(axis=0), self.weights.sum()
        scores = self.temperature * np.log(total / weight)
        if len(self.weights) == 1:
            return scores.astype(np.float32), scores[None].astype(np.float32)
        rest = np.maximum(total[None] - shares, np.finfo(np.float64).tiny)
        remaining_weight = np.maximum(weight - self.weights, np.finfo(np.float64).tiny)
        without = self.temperature * np.log(rest / remaining_weight[:, None])
        return scores.astype(np.float32), (scores[None] - without).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Votes:
    """How well each of m voters fits each of n candidates.

    Attributes:
        fits: [m, n], in standard deviations above texts in general.
        usual: [m, b], the same for the b texts in general.
        weights: [m], not negative; how much each voter counts.
    """

    fits: FloatMatrix
    usual: FloatMatrix
    weights: FloatVector

    def shares(self) -> Shares:
        """A voter divides its weight among candidates and texts in general by how well they fit,
        so one that fits everything has little influence.
        """
        fits = self.fits.astype(np.float64) / TEMPERATURE
        usual = self.usual.astype(np.float64) / TEMPERATURE
        peak = usual.max(axis=1, keepdims=True)
        among = peak + np.log(np.exp(usual - peak).mean(axis=1, keepdims=True))
        less = np.exp(np.minimum(among - fits, _LARGEST_EXPONENT))
        return Shares(1 / (less + 1 / _LARGEST_SHARE), self.weights)


def standard_scores(similarities: FloatMatrix, usual: FloatMatrix) -> FloatMatrix:
    """[m, n] similarities, each row in deviations from its own similarities to texts [m, b]."""
    spread = np.maximum(usual.std(axis=1, keepdims=True), 1e-6)
    scores: FloatMatrix = (similarities - usual.mean(axis=1, keepdims=True)) / spread
    return scores
