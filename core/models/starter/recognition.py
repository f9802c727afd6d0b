"""Which everyday words the image network recognises in a photo, read from the stored vector."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.classes import load_vectors, photo_classes
from core.models.starter.starter_tuning import encoder_tuning
from core.models.starter.vision import FEATURE_DIMENSION


class WordRecogniser:
    """The network's classifier on stored vectors, with classes summed by their everyday word."""

    def __init__(self, *, weight: FloatMatrix, bias: FloatVector) -> None:
        """Args: the classifier's weight [1000, 1280] and bias [1000]."""
        self._weight = weight
        self._bias = bias
        self._sums = WordSums(tuple(entry.word for entry in photo_classes()))

    @property
    def words(self) -> tuple[str, ...]:
        """The w words that have probabilities."""
        return self._sums.words

    @cached_property
    def word_vectors(self) -> FloatMatrix:
        """Unit vectors of the words in text space [w, 384]."""
        return load_vectors().words

    @cached_property
    def known(self) -> frozenset[str]:
        """All names of the classes: words, exact kinds and families."""
        return frozenset(
            name for entry in photo_classes() for name in (entry.word, entry.finer, entry.broader)
        )

    def class_probabilities(self, vectors: FloatMatrix) -> FloatMatrix:
        """Probabilities [n, 1000] of the network's classes, from stored vectors [n, ... + 1280]."""
        looks = vectors[:, -FEATURE_DIMENSION:]
        lengths = np.maximum(np.linalg.norm(looks, axis=1, keepdims=True), 1e-12)
        # The looks have unit length; the classifier expects the network's own.
        logits = (looks / lengths * encoder_tuning().typical_length) @ self._weight.T + self._bias
        raised = np.exp(logits - logits.max(axis=1, keepdims=True))
        result: FloatMatrix = raised / raised.sum(axis=1, keepdims=True)
        return result

    def probabilities(self, vectors: FloatMatrix) -> FloatMatrix:
        """Probabilities [n, w] of the words, from stored vectors [n, 385 + 1280]."""
        of_classes = self.class_probabilities(vectors)
        return np.stack([self._sums.sums(row) for row in of_classes])


class WordSums:
    """Sums class probabilities over the classes that share a word.

    Attributes:
        index: row of each class's word in `words` [1000].
        members: the classes of each word.
    """

    def __init__(self, word_of_class: Sequence[str]) -> None:
        self.words = tuple(dict.fromkeys(word_of_class))
        position = {word: index for index, word in enumerate(self.words)}
        self.index: npt.NDArray[np.int64] = np.array([position[word] for word in word_of_class])
        self.members: tuple[list[int], ...] = tuple([] for _ in self.words)
        for entry, index in enumerate(self.index):
            self.members[index].append(entry)

    def sums(self, probabilities: FloatVector) -> FloatVector:
        """Probabilities [w] of the words from those of the classes [1000]."""
        totals = np.bincount(self.index, weights=probabilities, minlength=len(self.words))
        return totals.astype(np.float32)
