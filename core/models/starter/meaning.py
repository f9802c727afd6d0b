"""The positions of photos among texts: what the image network sees, as a vector in text space.

Two readings are combined. The network's likely classes are represented by their captions (ConSE);
and a linear head, trained on captioned photos, reads the looks themselves, which cover people, rooms
and activities that have no class. Both are centred on photos in general. A photo similar to captions
of all kinds would match every query (a hub), so a penalty is subtracted for that.

`python -m core.models.starter.build_space` trains a head for each image network and writes it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.starter_tuning import encoder_tuning
from core.resources import resource_path

MEANING_RESOURCE: Final = "starter/meaning.npz"
SECOND_MEANING_RESOURCE: Final = "starter/second_meaning.npz"
TEXT_DIMENSION: Final = 384
# One column more than the texts have: texts have 1 there, photos how much of a hub they are.
TEXT_COLUMNS: Final = TEXT_DIMENSION + 1


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """The parameters learned from captioned photos.

    Attributes:
        text_middle: mean of unit vectors of captions and of class texts [384].
        classes_middle: mean of what the classes of photos say [384].
        head: maps looks of unit length to what the captions would say [1280, 384].
        head_bias: [384].
    """

    text_middle: FloatVector
    classes_middle: FloatVector
    head: FloatMatrix
    head_bias: FloatVector

    def read(self, looks: FloatMatrix) -> FloatMatrix:
        """Unit vectors [n, 384] of what captions would say of looks of unit length [n, 1280]."""
        return unit_rows(looks @ self.head + self.head_bias)


class MeaningReader:
    """Turns what a network sees in photos into text vectors."""

    def __init__(self, learned: Meaning, class_vectors: FloatMatrix) -> None:
        """Args: unit vectors [1000, 384] of the captions of the network's classes."""
        self._learned = learned
        self._classes = class_vectors
        self._tuning = encoder_tuning()

    @property
    def recipe(self) -> str:
        """The parameters that affect the vectors, as text."""
        tuning = self._tuning
        return f"head {tuning.head}, hub {tuning.hub} of {tuning.hub_texts}"

    def words(self, class_weights: FloatMatrix, looks: FloatMatrix) -> FloatMatrix:
        """Rows [n, 385]: unit vectors of the text space, and a column for the hub.

        Args:
            class_weights: how strongly each class applies to a photo [n, 1000].
            looks: of unit length [n, 1280].
        """
        return self.with_hub(self.meanings(class_weights, looks))

    def meanings(self, class_weights: FloatMatrix, looks: FloatMatrix) -> FloatMatrix:
        """The first 384 columns of `words`, of unit length."""
        learned, tuning = self._learned, self._tuning
        named = unit_rows(unit_rows(class_weights @ self._classes) - learned.classes_middle)
        return unit_rows((1 - tuning.head) * named + tuning.head * learned.read(looks))

    def refined(self, words: FloatMatrix, second: FloatMatrix) -> FloatMatrix:
        """Rows [n, 385] like `words`, of any length, with what another network read [n, 384] in the photos."""
        meanings = unit_rows(unit_rows(words[:, :TEXT_DIMENSION]) + second)
        length = np.linalg.norm(words, axis=1, keepdims=True)
        rows: FloatMatrix = unit_rows(self.with_hub(meanings)) * length
        return rows

    def with_hub(self, meanings: FloatMatrix) -> FloatMatrix:
        """Unit vectors [n, 384] and the column for the hub [n, 385]."""
        closeness = meanings @ self._classes.T
        count = self._tuning.hub_texts
        hub = np.partition(closeness, -count, axis=1)[:, -count:].mean(axis=1, keepdims=True)
        rows: FloatMatrix = np.concatenate([meanings, -self._tuning.hub * hub], axis=1)
        return rows.astype(np.float32)


def unit_rows(rows: FloatMatrix) -> FloatMatrix:
    """Rows [n, d] scaled to length one; a row of zeros stays."""
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    result: FloatMatrix = (rows / lengths).astype(np.float32)
    return result


@cache
def load_meaning(resource: str = MEANING_RESOURCE) -> Meaning:
    """The bundled parameters for the features of a network."""
    with np.load(resource_path(resource), allow_pickle=False) as arrays:
        return Meaning(
            text_middle=arrays["text_middle"].astype(np.float32),
            classes_middle=arrays["classes_middle"].astype(np.float32),
            head=arrays["head"].astype(np.float32),
            head_bias=arrays["head_bias"].astype(np.float32),
        )


@cache
def meaning_digest(resource: str = MEANING_RESOURCE) -> str:
    """Identity of these parameters; part of the encoder's revision."""
    data = resource_path(resource).read_bytes()
    return hashlib.blake2b(data, digest_size=8).hexdigest()
