"""A library of photos that were never taken, with captions, words and vectors like the starter's.

The text part of a vector is what the starter's encoder computes from an image (ConSE): a weighted
mean of class vectors, here of the classes closest to its caption and of some unrelated ones. The
visual part is one direction per subject, with noise.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.models.roles import TextEncoder
from core.models.starter.classes import load_vectors
from core.recommend.library_readers import ShownWord
from core.records import (
    Annotation,
    AspectKind,
    AspectWord,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    RootId,
)
from core.resources import load_toml
from core.store.library.annotations import WordCount

_FILE: Final = "benchmark/questions/libraries.toml"
_TEXT_SHARE: Final = 1 / 3  # as in the starter's vectors
_NEAREST_CLASSES: Final = 6
_OTHER_CLASSES: Final = 12
_OTHER_WEIGHT: Final = 0.25  # of an unrelated class
_NOISE: Final = 0.8  # length of the difference between two photos of one subject
_TIMES: Final = ("morning", "afternoon", "evening")
_SURE: Final = (0.5, 0.9)  # salience of a photo's own words
_FAINT: Final = (0.1, 0.25)  # and of a word the describer only guessed


class GeneratedLibrary:
    """Implements every reader of `core.recommend`; deterministic."""

    def __init__(self, name: str, text: TextEncoder, dimension: int, text_dimension: int) -> None:
        """
        Args:
            name: a library in `libraries.toml`.
            dimension, text_dimension: of the encoder whose vectors are imitated.
        """
        raw = load_toml(_FILE)
        subjects: dict[str, dict[str, Any]] = raw["subjects"]
        counts: dict[str, int] = raw["libraries"][name]
        self._random = np.random.default_rng(len(name))
        self._photos: dict[PhotoId, Photo] = {}
        self._annotations: dict[PhotoId, Annotation] = {}
        rows: list[FloatVector] = []
        classes = load_vectors().classes
        every_word = [word for entry in subjects.values() for word in entry["words"]]
        for subject, count in counts.items():
            entry = subjects[subject]
            caption_row = text.encode([entry["caption"]])[0]
            looks = self._random.standard_normal(dimension - text_dimension)
            for number in range(count):
                photo_id = PhotoId(len(rows) + 1)
                words = self._words_part(classes, caption_row)
                rows.append(_joined(np.append(words, 0), _unit(looks) + self._noise(len(looks))))
                self._photos[photo_id] = _photo(photo_id, f"{subject}-{number}")
                self._annotations[photo_id] = self._annotation(entry, every_word)
        self.photo_ids: npt.NDArray[np.int64] = np.array(list(self._photos), dtype=np.int64)
        self._rows: FloatMatrix = np.stack(rows).astype(np.float32)

    # --- vectors --------------------------------------------------------------------------

    def snapshot(self) -> GeneratedLibrary:
        return self

    def scores(self, query: FloatVector) -> FloatVector:
        return self._rows @ query

    def vectors(self, ids: Collection[PhotoId]) -> FloatMatrix:
        return self._rows[[int(id_) - 1 for id_ in ids]]

    # --- photos and words -----------------------------------------------------------------

    def photos(self, ids: Collection[PhotoId]) -> Mapping[PhotoId, Photo]:
        return {id_: self._photos[id_] for id_ in ids if id_ in self._photos}

    def annotations(self, ids: Collection[PhotoId]) -> Mapping[PhotoId, Annotation]:
        return {id_: self._annotations[id_] for id_ in ids}

    def document_frequency(self, words: Collection[str]) -> Mapping[str, int]:
        return {word: sum(word == shown for shown, _ in self._aspect_words()) for word in words}

    def annotated_count(self) -> int:
        return len(self._annotations)

    def confident_words(
        self, least_salience: float, fewest: int, without: Collection[PhotoId]
    ) -> Sequence[ShownWord]:
        counts: dict[tuple[str, AspectKind], int] = {}
        for annotation in self._annotations.values():
            for aspect in annotation.aspects:
                if aspect.salience >= least_salience:
                    key = (aspect.word, aspect.kind)
                    counts[key] = counts.get(key, 0) + 1
        found = [WordCount(w, kind, n) for (w, kind), n in counts.items() if n >= fewest]
        return sorted(found, key=lambda entry: (-entry.photos, entry.word))

    def read(self, content_hash: bytes) -> bytes | None:
        """No thumbnails: the starter's matcher does not use the grid."""
        return None

    # --- construction ---------------------------------------------------------------------

    def _aspect_words(self) -> Sequence[tuple[str, float]]:
        return [(a.word, a.salience) for entry in self._annotations.values() for a in entry.aspects]

    def _words_part(self, classes: FloatMatrix, caption: FloatVector) -> npt.NDArray[np.float64]:
        near = np.argsort(-(classes @ caption))[:_NEAREST_CLASSES]
        others = self._random.integers(0, len(classes), _OTHER_CLASSES)
        weights = self._random.random(_NEAREST_CLASSES) + 0.2
        mixed = weights @ classes[near] + _OTHER_WEIGHT * (
            self._random.random(_OTHER_CLASSES) @ classes[others]
        )
        return _unit(mixed)

    def _noise(self, width: int) -> npt.NDArray[np.float64]:
        return _NOISE * _unit(self._random.standard_normal(width))

    def _annotation(self, entry: Mapping[str, Any], every_word: Sequence[str]) -> Annotation:
        scene, thing = entry["words"]
        kind = AspectKind.SCENE if entry["scene"] else AspectKind.OBJECT
        guess = every_word[int(self._random.integers(len(every_word)))]
        time = _TIMES[int(self._random.integers(len(_TIMES)))]
        return Annotation(
            entry["caption"],
            (
                AspectWord(scene, kind, self._between(_SURE)),
                AspectWord(thing, AspectKind.OBJECT, self._between(_SURE)),
                AspectWord(time, AspectKind.TIME, 0.8),
                AspectWord(guess, AspectKind.OBJECT, self._between(_FAINT)),
            ),
        )

    def _between(self, ends: tuple[float, float]) -> float:
        return float(self._random.uniform(*ends))


def _photo(photo_id: PhotoId, name: str) -> Photo:
    return Photo(
        photo_id,
        content_hash=name.encode(),
        path=Path(f"{name}.jpg"),
        root_id=RootId(1),
        state=PhotoState.PRESENT,
        metadata=PhotoMetadata("JPEG", 640, 480),
    )


def _joined(words: npt.NDArray[np.float64], looks: npt.NDArray[np.float64]) -> FloatVector:
    parts = [words * _TEXT_SHARE**0.5, _unit(looks) * (1 - _TEXT_SHARE) ** 0.5]
    return np.concatenate(parts).astype(np.float32)


def _unit(vector: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12), dtype=np.float64)
