"""How far what captions would say of a photo supports the network's classes.

The network has to choose among its thousand classes, so a fork becomes a spatula, with confidence. The head
that reads looks was trained on captions instead and knows no classes: where it says nothing of the kind, the
thing may be one that has no class.
"""

from __future__ import annotations

import math

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.meaning import Meaning
from core.models.starter.starter_tuning import describer_tuning


class CaptionSupport:
    """Support of words by the head, and the probability that results."""

    def __init__(self, learned: Meaning, word_vectors: FloatMatrix) -> None:
        """Args: `word_vectors` of w words in text space [w, 384]."""
        self._learned = learned
        self._vectors = word_vectors
        self._tuning = describer_tuning()

    def of_words(self, looks: FloatVector) -> FloatVector:
        """By how many standard deviations each word is nearer to the photo than words usually are [w].

        Args:
            looks: of unit length [1280].
        """
        closeness = self._vectors @ self._learned.read(looks[None])[0]
        result: FloatVector = (closeness - closeness.mean()) / max(float(closeness.std()), 1e-12)
        return result

    def probability(self, share: float, support: float) -> float:
        """How often a word is right to which the network gives this share and the head this support.

        Args:
            share: in [0, 1].
            support: as returned by `of_words`.
        """
        tuning = self._tuning
        bounded = float(np.clip(share, 1e-6, 1 - 1e-6))
        logit = (
            tuning.word_share * math.log(bounded / (1 - bounded))
            + tuning.word_support * min(max(support, 0.0), tuning.most_support)
            + tuning.word_offset
        )
        return 1 / (1 + math.exp(-logit))
