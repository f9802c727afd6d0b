"""Learns the user's feedback on places as a direction in the space of their texts.

Bayesian logistic regression on the words of rated places. The prior is strong and centred on zero:
without ratings no place is moved at all, and a few ratings move little. It is refitted for every
question (a few dozen ratings take a millisecond), so that undoing or resetting an edit leaves no
trace.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.conventions.text_key import text_key
from core.models.starter.matcher.space import CentredSpace
from core.recommend.recommend_tuning import PersonTuning, person_tuning
from core.records import Feedback

_STEPS: Final = 50  # Newton's method takes about six
_CLOSE: Final = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class PersonHead:
    """The fitted regression, in its dual form.

    Attributes:
        rows: centred unit vectors of the rated texts [n, d].
        pulls: how much each of them attracts similar places [n]; negative values repel.
    """

    rows: FloatMatrix
    pulls: FloatVector

    def moves(self, rows: FloatMatrix) -> FloatVector:
        """How much the user likes texts [m], in log-odds, beyond what their photos show.

        Args:
            rows: their centred unit vectors [m, d].
        """
        moved: FloatVector = rows @ (self.rows.T @ self.pulls)
        return moved


def learn(
    feedback: Feedback, text_of: Callable[[str], str], space: CentredSpace
) -> PersonHead | None:
    """Fit what the user likes, wants to see, chose, dislikes and pinned; None if there is no feedback.

    A place that was chosen is a mild like, unless more was said about it.

    Args:
        text_of: the text of a place by its name in the form of `text_key`.
    """
    liked = set(map(text_key, feedback.liked_places | feedback.wanted_places))
    disliked = set(map(text_key, feedback.disliked_places))
    chosen = set(map(text_key, feedback.chosen_places)) - liked - disliked
    tuning = person_tuning()
    rated = [
        *((text_of(name), 1.0, 1.0) for name in sorted(liked)),
        *((word, 1.0, 1.0) for word in sorted(feedback.pinned_words)),
        *((text_of(name), 0.0, 1.0) for name in sorted(disliked)),
        *((text_of(name), 1.0, tuning.chosen) for name in sorted(chosen)),
    ]
    if not rated:
        return None
    texts, ratings, weights = zip(*rated, strict=True)
    return fit(space.texts(texts), ratings, tuning, weights)


def fit(
    rows: FloatMatrix,
    ratings: Sequence[float] | np.ndarray,
    tuning: PersonTuning,
    weights: Sequence[float] | None = None,
) -> PersonHead:
    """The most probable weights, by Newton's method on the dual, which has one number per rating.

    Args:
        rows: unit vectors of the rated texts [n, d].
        ratings: 1 for liked, 0 for disliked [n].
        weights: how much each rating counts, above 0 to 1 [n]; by default 1.
    """
    likes = np.asarray(ratings, dtype=np.float64)
    counts = np.ones(len(likes)) if weights is None else np.asarray(weights, dtype=np.float64)
    # The constant absorbs how readily the user likes anything; it does not affect the order.
    alike = (rows @ rows.T).astype(np.float64)
    kernel = tuning.variance * alike + tuning.constant_variance
    dual: npt.NDArray[np.float64] = np.zeros(len(likes))
    for _ in range(_STEPS):
        odds = kernel @ dual
        likely = 1 / (1 + np.exp(-odds))
        certainty = np.maximum(likely * (1 - likely), _CLOSE)
        aim = odds + (likes - likely) / certainty
        solved = np.linalg.solve(kernel + np.diag(1 / (counts * certainty)), aim)
        following = solved.astype(np.float64)
        if np.abs(following - dual).max() < _CLOSE:
            break
        dual = following
    return PersonHead(rows, (tuning.variance * dual).astype(np.float32))
