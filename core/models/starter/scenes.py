"""Zero-shot scenes: which kind of place a photo shows, or none when nothing stands out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.roles import TextEncoder
from core.models.starter.classes import PhotoClass, photo_classes
from core.models.starter.starter_tuning import scene_tuning
from core.resources import load_toml

SCENES_RESOURCE: Final = "aspects/scenes.toml"


@dataclass(frozen=True, slots=True)
class Scene:
    """A kind of place: aspect word, caption ending, prompts, class hints.

    An inferred one follows from a thing that is as often elsewhere; captions do not mention it.
    """

    word: str
    where: str
    prompts: tuple[str, ...]
    hints: tuple[str, ...]
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class SeenScene:
    """A scene found in a photo with its confidence in [0, 1]."""

    scene: Scene
    confidence: float


@cache
def scenes() -> tuple[Scene, ...]:
    """The scene vocabulary, in the order of the bundled vectors."""
    return tuple(
        Scene(
            row["word"],
            row["where"],
            tuple(row["prompts"]),
            tuple(row["hints"]),
            row.get("inferred", False),
        )
        for row in load_toml(SCENES_RESOURCE)["scene"]
    )


def texts_in_general() -> list[str]:
    """Captions of all kinds of photos: some classes of the image network and all scenes."""
    classes = [entry.phrase for entry in photo_classes()[:: scene_tuning().class_step]]
    return classes + [text for scene in scenes() for text in scene.prompts]


def embed_scenes(text: TextEncoder) -> FloatMatrix:
    """Unit vectors [s, 384]: the mean of each scene's prompts."""
    means = np.stack([text.encode(scene.prompts).mean(axis=0) for scene in scenes()])
    unit: FloatMatrix = means / np.linalg.norm(means, axis=1, keepdims=True)
    return unit


class SceneScale:
    """How close vectors are to each scene, in standard deviations of how close single things are."""

    def __init__(self, scene_vectors: FloatMatrix, class_vectors: FloatMatrix) -> None:
        """Unit vectors of the scenes [s, 384] and of the network's classes [1000, 384]."""
        self._vectors = scene_vectors
        usual = class_vectors @ scene_vectors.T  # [1000, s]
        self._mean, self._deviation = usual.mean(axis=0), usual.std(axis=0)

    def scores(self, vectors: FloatMatrix) -> FloatMatrix:
        """Scores [n, s] of unit vectors [n, 384]."""
        result: FloatMatrix = (vectors @ self._vectors.T - self._mean) / self._deviation
        return result


class SceneReader:
    """Finds scenes from the text part of a photo's vector and its class probabilities."""

    def __init__(
        self,
        *,
        scene_vectors: FloatMatrix,
        class_vectors: FloatMatrix,
        classes: tuple[PhotoClass, ...],
    ) -> None:
        self._tuning = scene_tuning()
        self._scale = SceneScale(scene_vectors, class_vectors)
        self._hints = np.array(
            [
                [not set(entry.scenes).isdisjoint(scene.hints) for scene in scenes()]
                for entry in classes
            ],
            dtype=np.float32,
        )  # [1000, s]

    def read(self, words: FloatVector, probabilities: FloatVector) -> tuple[SeenScene, ...]:
        """The scenes that stand out, surest first.

        A scene's score is the photo's similarity to its texts, in standard deviations of the similarity
        of single classes, plus the share of the recognised things usually found there.

        Args:
            words: unit vector [384], the photo in text space.
            probabilities: [1000], of the network's classes.
        """
        tuning = self._tuning
        similarity = self._scale.scores(words[None])[0]
        scores = similarity + tuning.support * (probabilities @ self._hints)
        best = float(scores.max())
        if best < tuning.clear:
            return ()
        order = np.argsort(-scores)[: tuning.most]
        return tuple(
            SeenScene(scenes()[index], self._confidence(float(scores[index])))
            for index in order
            if scores[index] >= max(tuning.clear, best - tuning.tie)
        )

    def _confidence(self, score: float) -> float:
        """Up to 1 (a clear landscape)."""
        clear, least = self._tuning.clear, self._tuning.least_confidence
        above = (score - clear) / (self._tuning.certain - clear)
        return round(min(1.0, least + (1 - least) * above), 3)
