"""Vectors that an earlier starter left, in the space of the present one.

Their looks are the same, for the image network is. What a photo says is read from these, so that search
goes on at once; the finer reading of its cells comes back when the photo is encoded anew.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from core.arrays import FloatMatrix
from core.models.starter.encoder import StarterEncoder, joined, likeliest
from core.models.starter.recognition import WordRecogniser
from core.models.starter.vision import FEATURE_DIMENSION
from core.models.starter.weights import IMAGE_WEIGHTS

_FAMILY: Final = "starter-efficientnet-lite0-"


class FormerVectors:
    """Reads stored vectors of earlier starters."""

    def __init__(self, encoder: StarterEncoder, recogniser: WordRecogniser) -> None:
        self._encoder = encoder
        self._recogniser = recogniser

    def reads(self, encoder_id: str, revision: str) -> bool:
        """Whether vectors of this encoder hold the looks of the present image network."""
        return encoder_id.startswith(_FAMILY) and revision.startswith(IMAGE_WEIGHTS.sha256[:8])

    def reread(self, rows: FloatMatrix) -> FloatMatrix:
        """Unit rows [n, 1665] of the present encoder from rows [n, any + 1280] of an earlier one."""
        looks = rows[:, -FEATURE_DIMENSION:]
        likely = likeliest(self._recogniser.class_probabilities(looks))
        return joined(self._encoder.reader, likely, np.ascontiguousarray(looks))
