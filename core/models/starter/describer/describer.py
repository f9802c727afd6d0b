"""Aspect words and captions of the starter tier, from the stored vector and the metadata.

The network is not run again: its classifier uses the looks part of the stored vector.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
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
from core.models.starter.describer.attributes import (
    ATTRIBUTES_RESOURCE,
    FOOD,
    INDOORS,
    PEOPLE,
    SNOW,
    STREET,
    WATER,
    AttributeHeads,
)
from core.models.starter.describer.caption import Seen, write_caption
from core.models.starter.describer.capture import capture_words
from core.models.starter.describer.colour import for_colours, main_colour, notable_colours
from core.models.starter.describer.screenshot import SCREENSHOT, is_screenshot
from core.models.starter.describer.support import CaptionSupport
from core.models.starter.meaning import MEANING_RESOURCE, TEXT_DIMENSION, Meaning
from core.models.starter.recognition import WordRecogniser, WordSums
from core.models.starter.scenes import SCENES_RESOURCE, Scene, SceneReader, SeenScene
from core.models.starter.starter_tuning import (
    capture_tuning,
    colour_tuning,
    describer_tuning,
    encoder_tuning,
    scene_tuning,
    screenshot_tuning,
)
from core.models.starter.vision import FEATURE_DIMENSION
from core.records import Annotation, AspectKind, AspectWord
from core.resources import resource_path

_RULES_VERSION: Final = "4"
_ANIMAL: Final = "animal"
_ANIMAL_CLASSES: Final = 398  # the first ones of the network
# Used if no scene stands out; the first that is certain.
_SURROUNDINGS: Final = (
    Scene(STREET, "in a street", (), ()),
    Scene(SNOW, "in the snow", (), ()),
    Scene(WATER, "by the water", (), ()),
)
_ATTRIBUTE_WORDS: Final = {
    PEOPLE: AspectKind.OBJECT,
    FOOD: AspectKind.OBJECT,
    STREET: AspectKind.SCENE,
    SNOW: AspectKind.SCENE,
    WATER: AspectKind.SCENE,
}
_NO_FAMILY: Final = frozenset(
    {"", "monument", "music", "clothing", "building", "nature", "drink", "shop"}
)


@dataclass(frozen=True, slots=True)
class SeenObject:
    """A thing in a photo: everyday word, its exact kind if certain, confidence 0 to 1."""

    word: str
    finer: str | None
    confidence: float


class StarterDescriber:
    """Photo to caption and aspect words (paper, section 4.1), without a language model."""

    def __init__(
        self,
        *,
        recogniser: WordRecogniser,
        attributes: AttributeHeads,
        learned: Meaning,
        class_vectors: FloatMatrix,
        scene_vectors: FloatMatrix,
    ) -> None:
        """Args: vectors [1000 | s, 384] of the network's classes and of the scenes; the head that reads looks."""
        self._recogniser = recogniser
        self._attributes = attributes
        self._support = CaptionSupport(learned, recogniser.word_vectors)
        self._tuning = describer_tuning()
        self._classes = photo_classes()
        self._scenes = SceneReader(
            scene_vectors=scene_vectors, class_vectors=class_vectors, classes=self._classes
        )
        self._words = WordSums(tuple(entry.word for entry in self._classes))
        self._broader = WordSums(tuple(entry.broader for entry in self._classes))
        self._id = f"starter-{_RULES_VERSION}-{_digest()}"

    @property
    def describer_id(self) -> str:
        return self._id

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        """One annotation per photo, in order; photos do not affect each other."""
        return [self._describe_one(photo) for photo in photos]

    def _describe_one(self, photo: DescribeInput) -> Annotation:
        tuning, denied = self._tuning, photo.denied
        if SCREENSHOT not in denied and is_screenshot(photo.image, photo.metadata):
            return _of_a_screen(photo)
        probabilities = self._recogniser.class_probabilities(photo.embedding[None])[0]
        looks = _unit(photo.embedding[-FEATURE_DIMENSION:])
        support = self._support.of_words(looks)
        objects = self._objects(probabilities, support)
        families = self._families(probabilities, support)
        shown = self._attributes.probabilities(looks)
        scenes = self._scenes.read(_unit(photo.embedding[:TEXT_DIMENSION]), probabilities)
        captured = capture_words(photo.metadata)
        small = for_colours(photo.image)
        colours = notable_colours(small)
        aspects = [
            *self._object_words(objects),
            *(
                AspectWord(word, AspectKind.OBJECT, round(share * tuning.family, 3))
                for word, share in families
            ),
            *(
                AspectWord(word, kind, round(shown[word], 3))
                for word, kind in _ATTRIBUTE_WORDS.items()
                if shown[word] >= tuning.sure
            ),
            *self._scene_words(scenes),
            *captured.known(),
            *colours,
        ]
        return Annotation(
            caption=write_caption(
                self._seen(
                    [seen for seen in objects if denied.isdisjoint((seen.word, seen.finer))],
                    [each for each in families if each[0] not in denied],
                    {name: 0.0 if name in denied else share for name, share in shown.items()},
                    [seen for seen in scenes if seen.scene.word not in denied],
                ),
                captured=captured.without(denied),
                colours=[colour for colour in colours if colour.word not in denied],
                main_colour=main_colour(small),
            ),
            aspects=_distinct(aspects),
        )

    def _seen(
        self,
        objects: Sequence[SeenObject],
        families: Sequence[tuple[str, float]],
        shown: Mapping[str, float],
        scenes: Sequence[SeenScene],
    ) -> Seen:
        """What is certain enough to be said."""
        sure, perhaps = self._tuning.sure, self._tuning.perhaps
        things = tuple(seen.word for seen in objects if seen.confidence >= sure)
        family = families[0][0] if families else None
        if family is None and shown[FOOD] >= sure:
            family = FOOD
        unsure = next((seen.word for seen in objects if perhaps <= seen.confidence < sure), None)
        least = self._tuning.sure_scene
        places = (each.scene for each in scenes if each.confidence >= least)
        around = (scene for scene in _SURROUNDINGS if shown[scene.word] >= sure)
        place = next((scene for scene in places if not scene.inferred), next(around, None))
        inside = shown[INDOORS]
        return Seen(
            things=things[:2],
            perhaps=None if things else unsure,
            family=None if things else family,
            people=shown[PEOPLE] >= sure,
            scene=place,
            indoors=True if inside >= sure else False if inside <= 1 - sure else None,
        )

    def _objects(self, probabilities: FloatVector, support: FloatVector) -> list[SeenObject]:
        """Things more likely present than not, most likely first."""
        tuning, sums = self._tuning, self._words.sums(probabilities)
        seen = []
        for index in np.flatnonzero(sums >= tuning.least_share):
            confidence = self._support.probability(float(sums[index]), float(support[index]))
            if confidence < tuning.perhaps:
                continue
            best = max(self._words.members[index], key=lambda entry: float(probabilities[entry]))
            sure = float(probabilities[best]) >= tuning.finer
            entry = self._classes[best]
            finer = entry.finer if sure and entry.finer != entry.word else None
            seen.append(SeenObject(entry.word, finer, round(confidence, 3)))
        return sorted(seen, key=lambda each: -each.confidence)

    def _families(
        self, probabilities: FloatVector, support: FloatVector
    ) -> list[tuple[str, float]]:
        """Kinds of things ("bird", "food") that are certainly present, and their confidence.

        Its many classes add up where none of them fits, so one of its likely words must be supported.
        """
        members = dict(zip(self._broader.words, self._broader.members, strict=True))
        del members[_ANIMAL]  # that of creatures which are in no other family
        members[_ANIMAL] = list(range(_ANIMAL_CLASSES))  # the last: the vaguest
        likely = self._words.sums(probabilities) >= self._tuning.member_share
        found = []
        for word, classes in members.items():
            share = float(probabilities[classes].sum())
            if share < self._tuning.perhaps or word in _NO_FAMILY:
                continue
            words = self._words.index[classes]
            best = max((float(each) for each in support[words[likely[words]]]), default=0.0)
            confidence = self._support.probability(share, best)
            if confidence >= self._tuning.sure:
                found.append((word, confidence))
        return found

    def _object_words(self, objects: Sequence[SeenObject]) -> list[AspectWord]:
        words = []
        for seen in objects:
            salience = self._salience(seen.confidence, self._tuning.sure)
            words += [
                AspectWord(word, AspectKind.OBJECT, salience)
                for word in (seen.word, seen.finer)
                if word is not None
            ]
        return words

    def _scene_words(self, seen: Sequence[SeenScene]) -> list[AspectWord]:
        sure, share = self._tuning.sure_scene, self._tuning.scene
        return [
            AspectWord(
                entry.scene.word, AspectKind.SCENE, self._salience(entry.confidence, sure, share)
            )
            for entry in seen
        ]

    def _salience(self, confidence: float, sure: float, weight: float = 1.0) -> float:
        """Salience of a word; of one that is not said as it is, much less."""
        unsure = 1.0 if confidence >= sure else self._tuning.unsure
        return round(confidence * weight * unsure, 3)


def _of_a_screen(photo: DescribeInput) -> Annotation:
    """What the network sees in a screenshot is not really there."""
    captured = capture_words(photo.metadata)
    caption = write_caption(
        Seen((SCREENSHOT,)), captured=captured.without(photo.denied), colours=(), main_colour=""
    )
    word = AspectWord(SCREENSHOT, AspectKind.OBJECT, 1.0)
    return Annotation(caption, (word, *captured.known()))


def _distinct(words: Sequence[AspectWord]) -> tuple[AspectWord, ...]:
    """Strongest first, one entry per word."""
    strongest: dict[str, AspectWord] = {}
    for word in sorted(words, key=lambda entry: -entry.salience):
        strongest.setdefault(word.word, word)
    return tuple(strongest.values())


def _unit(vector: FloatVector) -> FloatVector:
    result: FloatVector = vector / max(float(np.linalg.norm(vector)), 1e-12)
    return result


def _digest() -> str:
    """Identity of everything that affects the results, so that changes make old ones out of date."""
    numbers = (
        describer_tuning(),
        scene_tuning(),
        colour_tuning(),
        capture_tuning(),
        screenshot_tuning(),
        encoder_tuning().typical_length,
    )
    digest = hashlib.blake2b(repr(numbers).encode(), digest_size=6)
    for name in (
        CLASSES_RESOURCE,
        SCENES_RESOURCE,
        VECTORS_RESOURCE,
        ATTRIBUTES_RESOURCE,
        MEANING_RESOURCE,
    ):
        digest.update(resource_path(name).read_bytes())
    return digest.hexdigest()
