"""Aspect words and captions of the starter tier, from the stored vector and the metadata.

The network is not run again: its classifier reads the looks part of the stored vector.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.roles import DescribeInput
from core.models.starter.classes import (
    CLASSES_RESOURCE,
    VECTORS_RESOURCE,
    photo_classes,
)
from core.models.starter.describer.caption import write_caption
from core.models.starter.describer.capture import capture_words
from core.models.starter.describer.colour import notable_colours
from core.models.starter.recognition import WordRecogniser, WordSums
from core.models.starter.scenes import SCENES_RESOURCE, SceneReader, SeenScene
from core.models.starter.text import TEXT_DIMENSION
from core.records import Annotation, AspectKind, AspectWord
from core.resources import resource_path

_RULES_VERSION: Final = "1"
_LEAST_OBJECT: Final = 0.12
_LEAST_FINER: Final = 0.6  # naming the breed is a stronger claim than naming the animal
_LEAST_BROADER: Final = 0.5
_MOST_OBJECTS: Final = 4
_SCENE_SHARE: Final = 0.8  # a scene is read less directly than a thing


@dataclass(frozen=True, slots=True)
class SeenObject:
    """A thing in a photo: everyday word, its exact kind where that is sure, confidence 0 to 1."""

    word: str
    finer: str | None
    confidence: float


class StarterDescriber:
    """Photo to caption and aspect words (paper, section 4.1), without a language model."""

    def __init__(
        self,
        *,
        recogniser: WordRecogniser,
        class_vectors: FloatMatrix,
        scene_vectors: FloatMatrix,
    ) -> None:
        """Args: vectors [1000 | s, 384] of the network's classes and of the scenes."""
        self._recogniser = recogniser
        self._classes = photo_classes()
        self._scenes = SceneReader(
            scene_vectors=scene_vectors, class_vectors=class_vectors, classes=self._classes
        )
        self._words = WordSums(tuple(entry.word for entry in self._classes))
        self._broader = WordSums(tuple(entry.broader for entry in self._classes))
        self._id = f"starter-{_RULES_VERSION}-{_resources_digest()}"

    @property
    def describer_id(self) -> str:
        return self._id

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        """One annotation per photo, in order; a photo never changes another's."""
        return [self._describe_one(photo) for photo in photos]

    def _describe_one(self, photo: DescribeInput) -> Annotation:
        probabilities = self._recogniser.class_probabilities(photo.embedding[None])[0]
        objects = self._objects(probabilities)
        seen = self._scenes.read(_unit(photo.embedding[:TEXT_DIMENSION]), probabilities)
        captured = capture_words(photo.metadata)
        colours = notable_colours(photo.image)
        aspects = [
            *_object_words(objects),
            *self._broader_words(probabilities, objects),
            *_scene_words(seen),
            *captured.known(),
            *colours,
        ]
        return Annotation(
            caption=write_caption(
                objects=[(thing.word, thing.confidence) for thing in objects],
                scene=seen[0].scene if seen else None,
                captured=captured,
                colours=colours,
            ),
            aspects=_distinct(aspects),
        )

    def _objects(self, probabilities: FloatVector) -> list[SeenObject]:
        sums = self._words.sums(probabilities)
        seen = []
        for index in np.argsort(-sums)[:_MOST_OBJECTS]:
            confidence = float(sums[index])
            if confidence < _LEAST_OBJECT:
                break
            best = max(self._words.members[index], key=lambda entry: float(probabilities[entry]))
            sure = float(probabilities[best]) >= _LEAST_FINER
            entry = self._classes[best]
            finer = entry.finer if sure and entry.finer != entry.word else None
            seen.append(SeenObject(entry.word, finer, round(confidence, 3)))
        return seen

    def _broader_words(
        self, probabilities: FloatVector, objects: Sequence[SeenObject]
    ) -> list[AspectWord]:
        """Family words ("bird", "food"), worth naming most when no single thing is sure."""
        sums = self._broader.sums(probabilities)
        surest = max((seen.confidence for seen in objects), default=0.0)
        return [
            AspectWord(
                self._broader.words[index],
                AspectKind.OBJECT,
                round(float(sums[index]) * (0.6 if surest >= _LEAST_BROADER else 0.9), 3),
            )
            for index in np.flatnonzero(sums >= _LEAST_BROADER)
            if self._broader.words[index]
        ]


def _object_words(objects: Sequence[SeenObject]) -> list[AspectWord]:
    words = []
    for seen in objects:
        words.append(AspectWord(seen.word, AspectKind.OBJECT, seen.confidence))
        if seen.finer is not None:
            words.append(AspectWord(seen.finer, AspectKind.OBJECT, seen.confidence))
    return words


def _scene_words(seen: Sequence[SeenScene]) -> list[AspectWord]:
    return [
        AspectWord(entry.scene.word, AspectKind.SCENE, round(entry.confidence * _SCENE_SHARE, 3))
        for entry in seen
    ]


def _distinct(words: Sequence[AspectWord]) -> tuple[AspectWord, ...]:
    """Strongest first, one entry a word."""
    strongest: dict[str, AspectWord] = {}
    for word in sorted(words, key=lambda entry: -entry.salience):
        strongest.setdefault(word.word, word)
    return tuple(strongest.values())


def _unit(vector: FloatVector) -> FloatVector:
    result: FloatVector = vector / max(float(np.linalg.norm(vector)), 1e-12)
    return result


def _resources_digest() -> str:
    digest = hashlib.blake2b(digest_size=6)
    for name in (CLASSES_RESOURCE, SCENES_RESOURCE, VECTORS_RESOURCE):
        digest.update(resource_path(name).read_bytes())
    return digest.hexdigest()
