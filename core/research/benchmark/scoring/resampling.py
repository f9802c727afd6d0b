"""Confidence intervals by resampling users: questions of one user are not independent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

_DRAWS: Final = 2000
_CELLS: Final = 4_000_000  # users drawn at once, so that memory use stays constant


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean with the ends of its confidence interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Difference:
    """Mean of (a - b) over the same questions; `p_value` is two-sided."""

    interval: Interval
    p_value: float


def mean_interval(
    values: Sequence[float],
    users: Sequence[str],
    *,
    seed: int = 0,
    draws: int = _DRAWS,
    level: float = 0.95,
) -> Interval:
    """Mean over questions and its percentile interval over resampled users.

    Args:
        values: one metric value per question.
        users: the user of each question.

    Raises:
        ValueError: if there are no values, lengths differ or a value is not a number.
    """
    means = _resampled_means(values, users, seed=seed, draws=draws)
    tail = (1 - level) / 2
    low, high = np.quantile(means, [tail, 1 - tail])
    return Interval(float(np.mean(np.asarray(values, dtype=np.float64))), float(low), float(high))


def paired_difference(
    first: Sequence[float],
    second: Sequence[float],
    users: Sequence[str],
    *,
    seed: int = 0,
    draws: int = _DRAWS,
) -> Difference:
    """Interval and two-sided p-value of the mean of `first - second`, question by question.

    Raises:
        ValueError: if the lists do not describe the same questions.
    """
    if len(first) != len(second):
        raise ValueError(f"{len(first)} and {len(second)} questions cannot be paired")
    gaps = np.asarray(first, dtype=np.float64) - np.asarray(second, dtype=np.float64)
    interval = mean_interval(gaps.tolist(), users, seed=seed, draws=draws)
    means = _resampled_means(gaps.tolist(), users, seed=seed, draws=draws)
    # One added to both: a finite number of draws can never prove p = 0.
    below = (1 + int((means <= 0).sum())) / (draws + 1)
    above = (1 + int((means >= 0).sum())) / (draws + 1)
    # Nor are n users surer than n times the same side of a coin: those that are alike have no spread to draw from.
    coin = 2.0 ** (1 - len(set(users)))
    return Difference(interval, min(1.0, max(coin, 2 * min(below, above))))


def _resampled_means(
    values: Sequence[float], users: Sequence[str], *, seed: int, draws: int
) -> npt.NDArray[np.float64]:
    """Mean over the questions of each resampled set of users, [draws]."""
    array = np.asarray(values, dtype=np.float64)
    if len(array) == 0 or len(array) != len(users):
        raise ValueError(f"{len(array)} values of {len(users)} users cannot be averaged")
    if np.isnan(array).any():
        raise ValueError("a metric is not a number (NaN)")
    _, owner = np.unique(np.asarray(users), return_inverse=True)
    sums = np.bincount(owner, weights=array)  # [users]
    counts = np.bincount(owner).astype(np.float64)  # [users]
    rng = np.random.default_rng(seed)
    means = np.empty(draws)
    step = max(1, _CELLS // len(sums))
    for start in range(0, draws, step):
        stop = min(start + step, draws)
        drawn = rng.integers(0, len(sums), size=(stop - start, len(sums)))
        means[start:stop] = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    return means
