"""Compares the images of places with the most similar photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.matcher.standard import nearest_means

_THE_SAME: Final = 0.9999  # cosine of a photo with itself


@dataclass(frozen=True, slots=True, eq=False)
class ImageValues:
    """How close the photos come to n candidates, followed by b images in general.

    Attributes:
        values: [n + b].
        without: the same with one photo left out [m, n + b].
    """

    values: FloatVector
    without: FloatMatrix


def image_values(
    photos: FloatMatrix,
    images: Sequence[FloatMatrix],
    background: FloatMatrix,
    nearest: int,
) -> ImageValues:
    """Compares n candidates by the nearest photos of their best-matching image.

    Photos in general define what is close at all.

    Args:
        photos: unit vectors of the profile's photos [m, d].
        images: unit vectors of each candidate's images [i, d], at least one each.
        background: unit vectors of photos in general [b, d].
        nearest: number of photos averaged per image.
    """
    rows = np.concatenate([*images, background])
    cosines = photos @ rows.T  # [m, all images]
    own_rows = len(rows) - len(background)
    among_themselves = cosines[:, own_rows:]
    among_themselves[among_themselves > _THE_SAME] = -1  # a photo is not its own neighbour
    means, without = nearest_means(cosines, nearest)
    starts = np.cumsum([0, *(len(own) for own in images[:-1])])
    columns = np.concatenate([starts, np.arange(own_rows, len(rows))])
    return ImageValues(
        values=np.maximum.reduceat(means, columns),
        without=np.maximum.reduceat(without, columns, axis=1),
    )
