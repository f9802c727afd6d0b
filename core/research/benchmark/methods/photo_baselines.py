"""Ten-line baselines that use photos: a method that does not beat them is not worth its code.

`label-count` counts the photos whose likeliest word fits the text of a place. `knn-looks` compares
the images of a place with the most similar photos. Both use every photo of the history and ignore
the question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.cancel import CancelToken
from core.models.image_vectors import ImageVectors
from core.models.starter.encoder import Starter
from core.models.starter.meaning import TEXT_COLUMNS
from core.records import Candidate
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import BenchPhoto, Example
from core.research.benchmark.data_set.features import FeatureStore, OnFeatures
from core.research.benchmark.methods.methods import Scored

PHOTO_BASELINES: Final = ("label-count", "knn-looks")
_FITS: Final = 0.35  # cosine of a word and a text
_NEAREST: Final = 3


class PhotoBaseline:
    """Ranks by all photos of a history, without retrieval or profile."""

    def __init__(
        self,
        name: str,
        dataset: Dataset,
        starter: Starter,
        features: FeatureStore,
        images: ImageVectors,
        cancel: CancelToken,
        on_features: OnFeatures = lambda done, total: None,
    ) -> None:
        self.name = name
        self._dataset, self._starter, self._features = dataset, starter, features
        self._images, self._cancel, self._on_features = images, cancel, on_features

    def prepare(self, examples: Sequence[Example]) -> None:
        """Encode every photo of every history once."""
        paths = {self._path(photo) for example in examples for photo in example.history}
        self._features.add(sorted(paths), self._cancel, self._on_features)

    def score(self, example: Example) -> Scored:
        """Scores of the candidates of a question."""
        found = [self._features.get(self._path(photo)) for photo in example.history]
        vectors = [features.vector for features in found if features is not None]
        if not vectors:
            return Scored(np.zeros(len(example.candidates)))
        photos = np.stack(vectors)
        if self.name == "label-count":
            return Scored(label_counts(self._starter, photos, example.candidates))
        shown = self._images.vectors(
            [path for place in example.candidates for path in place.images], self._cancel
        )
        return Scored(nearest_looks(photos, example.candidates, shown.get))

    def describe(self) -> dict[str, Any]:
        """The encoder whose vectors are compared."""
        spec = self._starter.encoder.spec
        return {"encoder": spec.encoder_id, "encoder_revision": spec.revision}

    def _path(self, photo: BenchPhoto) -> Path:
        return self._dataset.photos_root / photo.path


def label_counts(
    starter: Starter, photos: FloatMatrix, candidates: Sequence[Candidate]
) -> npt.NDArray[np.float64]:
    """Number of photos [m, d] whose likeliest word has a cosine of 0.35 to each candidate's text [n]."""
    words = starter.recogniser.word_vectors[starter.recogniser.probabilities(photos).argmax(axis=1)]
    texts = [f"{each.name}. {each.category}. {each.description}" for each in candidates]
    fits = words @ starter.text.encode(texts).T >= _FITS
    counts: npt.NDArray[np.float64] = fits.sum(axis=0).astype(np.float64)
    return counts


def nearest_looks(
    photos: FloatMatrix,
    candidates: Sequence[Candidate],
    vector_of: Callable[[Path], FloatVector | None],
) -> npt.NDArray[np.float64]:
    """Mean cosine of the three most similar photos to each image, averaged by candidate [n]; a
    candidate without images gets the mean of the others.
    """
    looks = _looks(photos)
    scores = np.full(len(candidates), np.nan)
    for row, candidate in enumerate(candidates):
        images = [vector for path in candidate.images if (vector := vector_of(path)) is not None]
        if images:
            cosines = np.sort(_looks(np.stack(images)) @ looks.T, axis=1)
            scores[row] = cosines[:, -_NEAREST:].mean()
    known = scores[~np.isnan(scores)]
    scores[np.isnan(scores)] = known.mean() if len(known) else 0.0
    return scores


def _looks(vectors: FloatMatrix) -> FloatMatrix:
    looks = vectors[:, TEXT_COLUMNS:]
    unit: FloatMatrix = looks / np.linalg.norm(looks, axis=1, keepdims=True)
    return unit
