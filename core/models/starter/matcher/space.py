"""A text space with a sense of the usual: how photos, words and places fit, beyond mere cosine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.classes import photo_classes
from core.models.starter.matcher.votes import Votes, standard_scores
from core.models.starter.scenes import scenes

# Texts in general: every eighth class of the image network and every text of the scenes.
_BANK_STEP: Final = 8
# A place's text is drawn towards the few scenes it is closest to, because a name alone ("Playa
# Grande") says less to a sentence encoder than to a person. Its own words still count twice as
# much.
_NEAREST_SCENES: Final = 5
_SCENE_SHARE: Final = 0.5
_SCENE_SHARPNESS: Final = 10.0


class TextSpace:
    """Judges how well texts fit vectors of the same space, in standard deviations."""

    def __init__(self, encode: Callable[[Sequence[str]], FloatMatrix]) -> None:
        """`encode` turns n texts into unit rows [n, d] and remembers them."""
        self.encode = encode

    def votes(self, voters: FloatMatrix, texts: Sequence[str], weights: FloatVector) -> Votes:
        """Votes of unit vectors [m, d] on the texts of places.

        Some texts are close to everything (long or general ones). What a text scores with texts
        in general is taken off what it scores with the voters.

        Args:
            weights: [m]; weights that are not positive count as zero, unless none is positive.
        """
        asked = self._blend_with_scenes(texts)
        usual = voters @ self._bank.T  # [m, b]
        closeness = standard_scores(self._bank @ asked.T, self._among).mean(axis=0)  # [n]
        return Votes(
            fits=standard_scores(voters @ asked.T, usual) - closeness,
            usual=standard_scores(usual, usual) - self._usual_closeness,
            weights=relative_weights(weights),
        )

    @cached_property
    def _bank(self) -> FloatMatrix:
        classes = [entry.phrase for entry in photo_classes()[::_BANK_STEP]]
        return self.encode(classes + [prompt for scene in scenes() for prompt in scene.prompts])

    @cached_property
    def _among(self) -> FloatMatrix:
        return self._bank @ self._bank.T

    @cached_property
    def _usual_closeness(self) -> FloatVector:
        closeness: FloatVector = standard_scores(self._among, self._among).mean(axis=0)
        return closeness

    @cached_property
    def _places(self) -> FloatMatrix:
        return unit_rows(np.stack([self.encode(scene.prompts).mean(axis=0) for scene in scenes()]))

    def _blend_with_scenes(self, texts: Sequence[str]) -> FloatMatrix:
        own = self.encode(texts)
        similarity = own @ self._places.T  # [n, s]
        least = np.partition(similarity, -_NEAREST_SCENES, axis=1)[:, -_NEAREST_SCENES]
        weights = np.exp(_SCENE_SHARPNESS * similarity) * (similarity >= least[:, None])
        return unit_rows(own + np.float32(_SCENE_SHARE) * unit_rows(weights @ self._places))


def unit_rows(rows: FloatMatrix) -> FloatMatrix:
    """Rows [n, d] scaled to length one; a row of zeros stays."""
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    result: FloatMatrix = (rows / lengths).astype(np.float32)
    return result


def relative_weights(weights: Sequence[float] | FloatVector) -> FloatVector:
    """Weights in [0, 1]; all one where none is positive."""
    positive: FloatVector = np.maximum(np.asarray(weights, dtype=np.float32), np.float32(0))
    peak = positive.max()
    return positive / peak if peak > 0 else np.ones_like(positive)
