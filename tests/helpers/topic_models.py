"""Small deterministic models that know a few topics, for tests of recommending.

Words of one topic share a direction, other words have one of their own; a photo's topic is its
colour. So likeness of meaning is exact and nothing has to be loaded.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.cancel import CancelToken
from core.models.roles import EncoderSpec, MatchResult, Profile
from core.records import AspectEvidence, Candidate, Evidence, MatcherInfo, PhotoEvidence

TOPICS = {
    "sea": [
        "sea",
        "beach",
        "sand",
        "waves",
        "shore",
        "coast",
        "seaside",
        "bay",
        "surf",
        "boat",
        "water",
        "harbour",
    ],
    "forest": [
        "forest",
        "trees",
        "tree",
        "woodland",
        "wood",
        "moss",
        "pine",
        "park",
        "trail",
        "path",
        "lawn",
        "nature",
    ],
    "museum": [
        "museum",
        "exhibits",
        "paintings",
        "sculpture",
        "gallery",
        "art",
        "exhibition",
        "history",
    ],
    "food": [
        "restaurant",
        "food",
        "plate",
        "dinner",
        "eating",
        "table",
        "meal",
        "pizza",
        "sushi",
        "eat",
        "hungry",
    ],
    "office": ["office", "tower", "building", "business", "street", "city"],
}
COLOURS = {
    "sea": (20, 60, 220),
    "forest": (20, 160, 40),
    "museum": (200, 30, 40),
    "food": (230, 200, 30),
    "office": (120, 120, 120),
}
_TOPIC_OF = {word: topic for topic, words in TOPICS.items() for word in words}
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "at",
        "on",
        "in",
        "to",
        "taken",
        "photo",
        "with",
        "and",
        "i'm",
        "where",
        "should",
        "i",
    ]
)
DIMENSION = 96


def picture(topic: str, seed: int, side_px: int = 48) -> RgbImage:
    """A noisy picture in the topic's colour; equal seeds give equal pixels."""
    noise = np.random.default_rng(seed).integers(-18, 19, (side_px, side_px, 3))
    return np.clip(np.array(COLOURS[topic]) + noise, 0, 255).astype(np.uint8)


class TopicText:
    """Implements TextEncoder; counts the texts it encodes."""

    dimension = DIMENSION

    def __init__(self) -> None:
        self.texts_seen = 0

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        self.texts_seen += len(texts)
        return np.stack([_text_vector(text) for text in texts])

    def remember(self, vectors: Mapping[str, FloatVector]) -> None:
        """Computes them again."""

    def knows(self, word: str) -> bool:
        return word in _TOPIC_OF


class TopicEncoder:
    """Implements ImageTextEncoder over the same directions; counts what it is asked."""

    def __init__(self) -> None:
        self.images_seen = 0
        self.texts_seen = 0

    @property
    def spec(self) -> EncoderSpec:
        return EncoderSpec("topics", "1", "none", DIMENSION, DIMENSION, 32, text_threshold=0.2)

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        self.images_seen += len(images)
        return np.stack([_image_vector(image) for image in images])

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        self.texts_seen += len(texts)
        return np.stack([_text_vector(text) for text in texts])


class TopicMatcher:
    """Scores by topic: the weight of the profile's words and photos along the candidate's text."""

    info = MatcherInfo(tier="test", model_id="topics", zero_shot=True)
    canvas_px = 128

    def __init__(self) -> None:
        self.calls: list[int] = []

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        cancel.check()
        self.calls.append(len(candidates))
        rows = np.stack([_text_vector(f"{c.name} {c.description}") for c in candidates])
        words = [(a, _text_vector(a.word) * a.salience) for a in profile.aspects]
        total = np.sum([vector for _, vector in words], axis=0) if words else np.zeros(DIMENSION)
        scores = (rows @ total).astype(np.float32)
        evidence = tuple(
            Evidence(
                photos=tuple(
                    PhotoEvidence(
                        photo.photo_id, photo.path, photo.cell, float(row @ photo.embedding)
                    )
                    for photo in profile.photos
                    if row @ photo.embedding > 0.3
                ),
                aspects=tuple(
                    AspectEvidence(aspect.word, float(row @ vector))
                    for aspect, vector in words
                    if row @ vector > 0.1
                ),
            )
            for row in rows
        )
        return MatchResult(scores, evidence)


def _text_vector(text: str) -> FloatVector:
    words = [word for word in re.findall(r"[\w']+", text.lower()) if word not in _SMALL]
    return _unit(np.sum([_direction(_TOPIC_OF.get(w, w)) for w in words or ["nothing"]], axis=0))


def _image_vector(image: RgbImage) -> FloatVector:
    mean = image.reshape(-1, 3).mean(axis=0)
    topic = min(COLOURS, key=lambda name: float(np.abs(mean - COLOURS[name]).sum()))
    own = _direction(hashlib.blake2b(image.tobytes(), digest_size=8).hexdigest())
    return _unit(_direction(topic) + 0.8 * own)


@cache
def _direction(word: str) -> FloatVector:
    seed = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest())
    return _unit(np.random.default_rng(seed).standard_normal(DIMENSION))


def _unit(vector: npt.NDArray[np.floating]) -> FloatVector:
    return np.asarray(vector / np.linalg.norm(vector), np.float32)
