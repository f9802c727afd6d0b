"""Weights recurring subjects: what is photographed repeatedly is a taste, one photo may be chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.meaning import unit_rows
from core.models.starter.starter_tuning import MatcherTuning

_SMALLEST_SPREAD: Final = 1e-6  # below this, all photos of a library are alike


@dataclass(frozen=True, slots=True, eq=False)
class PhotoWeights:
    """The weights of m photos.

    Attributes:
        values: from `alone` to 1 [m].
        without: the same for all photos [m, m] with the photo of the row left out; 0 for itself.
    """

    values: FloatVector
    without: FloatMatrix


def photo_weights(
    photos: FloatMatrix, background: FloatMatrix | None, tuning: MatcherTuning
) -> PhotoWeights:
    """Weights by whether another photo is similar, in standard deviations of the library's own pairs.

    The scale thus adapts to the encoder of the vectors. All photos have weight 1 if the library is too
    small to show what is typical.

    Args:
        photos: vectors of the profile's photos [m, d].
        background: vectors of photos from the whole library [b, d].
    """
    count = len(photos)
    others = 1 - np.eye(count, dtype=np.float32)
    if background is None or len(background) < tuning.fewest_usual:
        return PhotoWeights(np.ones(count, dtype=np.float32), others)
    usual = unit_rows(background)
    pairs = (usual @ usual.T)[np.triu_indices(len(usual), 1)]
    spread = max(float(pairs.std()), _SMALLEST_SPREAD)
    unit = unit_rows(photos)
    levels = (unit @ unit.T - pairs.mean()) / spread
    alike = np.clip((levels - tuning.alike_from) / (tuning.alike_full - tuning.alike_from), 0, 1)
    alike *= others
    company = alike.sum(axis=0)
    values = tuning.alone + (1 - tuning.alone) * np.minimum(company, 1)
    without = tuning.alone + (1 - tuning.alone) * np.minimum(company - alike, 1)
    return PhotoWeights(values.astype(np.float32), (without * others).astype(np.float32))
