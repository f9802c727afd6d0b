"""What somebody photographs again and again is a taste; a photo that stands alone may be chance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.meaning import unit_rows
from core.models.starter.starter_tuning import MatcherTuning

_SMALLEST_SPREAD = 1e-6  # below it the photos of a library are all alike


@dataclass(frozen=True, slots=True, eq=False)
class PhotoWeights:
    """What m photos count.

    Attributes:
        values: from `alone` to 1 [m].
        without: the same of all photos [m, m] when that of the row is left out; 0 for itself.
    """

    values: FloatVector
    without: FloatMatrix


def photo_weights(
    photos: FloatMatrix, background: FloatMatrix | None, tuning: MatcherTuning
) -> PhotoWeights:
    """Weights by whether another photo is alike, measured in deviations of the library's own pairs.

    So the scale is that of whatever encoder made the vectors. All photos count 1 where the library
    is too small to tell what is usual.

    Args:
        photos: vectors of the profile's photos [m, d].
        background: vectors of photos of the library at large [b, d].
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
