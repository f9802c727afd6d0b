"""Kinds of place: which scenes photos show, and which scenes the text of a place speaks of.

Where a question names no kind of place, its kind is what candidates differ in most. A sentence
encoder is a poor judge of that (every landscape is close to every other), a vocabulary of scenes a
better one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.roles import ProfilePhoto
from core.models.starter.classes import load_vectors
from core.models.starter.matcher.votes import Shares
from core.models.starter.scenes import SceneScale, scenes
from core.records import AspectKind

# Standard deviations by which one scene must be closer than another to be e times as likely.
_SHARPNESS: Final = 1.5
_DOUBT: Final = 0.02  # of every share: no photo rules out a place


class PlaceScenes:
    """Compares photos and places by the scenes of `resources/aspects/scenes.toml`."""

    def __init__(self, encode: Callable[[Sequence[str]], FloatMatrix]) -> None:
        """`encode` turns n texts into unit rows [n, 384] in the space of the shipped vectors."""
        self._encode = encode

    def shares(
        self, photos: Sequence[ProfilePhoto], texts: Sequence[str], weights: FloatVector
    ) -> Shares:
        """How much more likely each place is to be of a photo's scene than of any scene.

        A photo without a scene gives every place 1.

        Args:
            weights: [m], one for each photo.
        """
        seen = np.stack([self._scene_shares(photo) for photo in photos])  # [m, s]
        spoken = self._spoken(texts)  # [n, s]
        likelier = 1 + seen @ (len(scenes()) * spoken - 1).T
        given = _DOUBT + (1 - _DOUBT) * np.maximum(likelier, 0).astype(np.float64)
        return Shares(given, weights, temperature=1.0)

    def _scene_shares(self, photo: ProfilePhoto) -> FloatVector:
        """Share of each scene in what a photo shows [s]; zeros where it shows none."""
        words = [entry for entry in photo.aspects if entry.kind is AspectKind.SCENE]
        shares: FloatVector = np.zeros(len(scenes()), dtype=np.float32)
        total = sum(entry.salience for entry in words)
        if total <= 0:
            return shares
        for entry in words:
            share = np.float32(entry.salience / total)
            row = self._row_of_word.get(entry.word)
            if row is None:
                shares += share * self._spoken([entry.word])[0]
            else:
                shares[row] += share
        return shares

    def _spoken(self, texts: Sequence[str]) -> FloatMatrix:
        """Probabilities [n, s] that a text speaks of each scene."""
        scores = self._scale.scores(self._encode(texts)) / _SHARPNESS
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        likely: FloatMatrix = raised / raised.sum(axis=1, keepdims=True)
        return likely

    @cached_property
    def _scale(self) -> SceneScale:
        shipped = load_vectors()
        return SceneScale(shipped.scenes, shipped.classes)

    @cached_property
    def _row_of_word(self) -> dict[str, int]:
        return {scene.word: row for row, scene in enumerate(scenes())}
