"""Values on a common scale: standard deviations of the scores of things in general.

Words and images thus share a scale, and no score depends on the other candidates.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector

_SMALLEST_SPREAD: Final = 1e-6  # below this, values are not distinguishable


def standard_scores(values: FloatMatrix, candidates: int) -> FloatMatrix:
    """Scores [..., n] of the first n = `candidates` columns; zero if the others are all alike.

    Args:
        values: [..., n + b], of n candidates followed by b things in general.
    """
    usual = values[..., candidates:]
    spread = usual.std(axis=-1, keepdims=True)
    differs = spread > _SMALLEST_SPREAD
    distance = values[..., :candidates] - usual.mean(axis=-1, keepdims=True)
    scores: FloatMatrix = np.where(differs, distance / np.where(differs, spread, 1), 0)
    return scores.astype(np.float32)


def nearest_means(similarities: FloatMatrix, nearest: int) -> tuple[FloatVector, FloatMatrix]:
    """Mean similarity [i] of the nearest of m photos to each of i images, and the same [m, i]
    with one photo left out (zero if none remains).

    Args:
        similarities: [m, i].
        nearest: number of photos to average; all if there are fewer.
    """
    photos, images = similarities.shape
    order = np.argsort(-similarities, axis=0, kind="stable")[: nearest + 1]
    values = np.take_along_axis(similarities, order, axis=0)
    count = min(nearest, photos)
    total = values[:count].sum(axis=0)
    means = total / count
    without = np.repeat(means[None], photos, axis=0)
    next_one = values[count] if photos > nearest else np.zeros_like(total)
    remaining = count if photos > nearest else count - 1
    for place in range(count):
        rest = (total - values[place] + next_one) / max(remaining, 1)
        without[order[place], np.arange(images)] = rest
    return means, without
