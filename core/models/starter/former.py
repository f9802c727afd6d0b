"""Converts vectors of earlier starters into the current space.

Their looks are the same, as the image network is. The meaning of a photo is computed from them, so that
search works at once; the finer reading of its cells returns when the photo is encoded again.
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
    """Converts stored vectors of earlier starters."""

    def __init__(self, encoder: StarterEncoder, recogniser: WordRecogniser) -> None:
        self._encoder = encoder
        self._recogniser = recogniser

    def reads(self, encoder_id: str, revision: str) -> bool:
        """Whether vectors of this encoder contain looks from the current image network."""
        return encoder_id.startswith(_FAMILY) and revision.startswith(IMAGE_WEIGHTS.sha256[:8])

    def reread(self, rows: FloatMatrix) -> FloatMatrix:
        """Unit rows [n, 1665] of the current encoder from rows [n, any + 1280] of an earlier one."""
        looks = rows[:, -FEATURE_DIMENSION:]
        likely = likeliest(self._recogniser.class_probabilities(looks))
        return joined(self._encoder.reader, likely, np.ascontiguousarray(looks))
