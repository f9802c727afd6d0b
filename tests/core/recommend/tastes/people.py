"""Simulated people with tastes, over vectors of real photos: what they photographed, and places."""

from __future__ import annotations

import random
import tomllib
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.cancel import CancelToken
from core.models.image_vectors import ImageVectors
from core.models.roles import DescribeInput, EncoderSpec, Profile
from core.models.starter.matcher.matcher import StarterMatcher
from core.models.starter.starter_tuning import encoder_tuning
from core.recommend.profile.profiling import build_profile
from core.recommend.retrieval.category_vector import CategoryEncoder
from core.recommend.retrieval.retrieve import background_of, retrieve
from core.records import (
    Annotation,
    Candidate,
    Feedback,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    Question,
    RootId,
)
from tests.helpers.starter_models import starter

FOLDER = Path(__file__).parent
LIKED, OTHERS, STRANGE = 3, 24, 8  # photos of each liked subject, of no subject, of other subjects
LIKED_BY_KIND = 5  # where a kind of place was asked for
PLACES = 20


@dataclass(frozen=True, slots=True)
class Photos:
    """Vectors [n, 1664], what each shows ("" for none of the subjects), and annotations."""

    vectors: FloatMatrix
    labels: tuple[str, ...]
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Rows of the photos somebody took, places, and which of these are right."""

    kind: str
    rows: tuple[int, ...]
    places: tuple[Candidate, ...]
    right: tuple[bool, ...]


@cache
def photos() -> Photos:
    """The photos, described as the product does."""
    with np.load(FOLDER / "photos.npz", allow_pickle=False) as arrays:
        vectors = arrays["vectors"].astype(np.float32) * arrays["scales"][:, None]
        labels = tuple(str(label) for label in arrays["labels"])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    grey = np.full((8, 8, 3), 128, dtype=np.uint8)
    inputs = [DescribeInput(grey, vector, PhotoMetadata("JPEG", 8, 8)) for vector in vectors]
    return Photos(vectors, labels, tuple(starter().describer.describe(inputs)))


@cache
def subjects() -> tuple[dict[str, Any], ...]:
    """The subjects with their places."""
    return tuple(tomllib.loads((FOLDER / "subjects.toml").read_text(encoding="utf-8"))["kind"])


def rating_places(person: Person, half: str) -> list[tuple[Candidate, bool]]:
    """Other places about the subjects of a half, and whether the person likes each."""
    asked = {place.name: right for place, right in zip(person.places, person.right, strict=True)}
    found = []
    for subject in subjects():
        if subject["half"] != half:
            continue
        own = [*_places(subject, "place"), *_places(subject, person.kind)]
        likes = any(asked.get(place.name, False) for place in own)
        for kind in ("place", "museum", "restaurant", "park"):
            found += [(place, likes) for place in _places(subject, kind) if place.name not in asked]
    return found


def people(half: str, count: int, kind: str = "place") -> list[Person]:
    """People who like two subjects of a half. A place is right if it is about one of them.

    Args:
        kind: of place that is asked for; "place" for any, else "museum", "restaurant" or "park".
    """
    at_hand = [each for each in subjects() if each["half"] == half and _places(each, kind)]
    rng = random.Random(f"{half}|{kind}")
    return [_person(at_hand, kind, rng) for _ in range(count)]


def _places(subject: dict[str, Any], kind: str) -> list[Candidate]:
    if kind == "place":
        return [Candidate(name, text, category) for name, category, text in subject["places"]]
    return [Candidate(subject[kind][0], subject[kind][1], kind)] if kind in subject else []


def _person(at_hand: list[dict[str, Any]], kind: str, rng: random.Random) -> Person:
    liked = rng.sample(at_hand, 2)
    others = [each for each in at_hand if each not in liked]
    stacks: dict[str, list[int]] = {}
    for row, label in enumerate(photos().labels):
        stacks.setdefault(label, []).append(row)
    shown: dict[str, list[int]] = {}
    for subject in at_hand:  # no photo serves a history and a place
        stack = stacks[subject["name"]] = rng.sample(
            stacks[subject["name"]], len(stacks[subject["name"]])
        )
        count = min(2, max(1, len(stack) - LIKED))
        shown[subject["name"]], stacks[subject["name"]] = stack[:count], stack[count:]
    taken = LIKED if kind == "place" else LIKED_BY_KIND
    rows = [row for each in liked for row in stacks[each["name"]][:taken]]
    rows += rng.sample(stacks[""], OTHERS)
    strange = rng.sample(others, min(STRANGE, len(others)))
    rows += [stacks[each["name"]][0] for each in strange]
    rng.shuffle(rows)
    right = [(rng.choice(_places(each, kind)), True, each) for each in liked]
    wrong = [(place, False, each) for each in others for place in _places(each, kind)]
    chosen = right + rng.sample(wrong, min(PLACES - len(right), len(wrong)))
    rng.shuffle(chosen)
    return Person(
        kind,
        tuple(rows),
        tuple(
            replace(place, images=tuple(Path(str(row)) for row in shown[subject["name"]]))
            for place, _, subject in chosen
        ),
        tuple(is_right for _, is_right, _ in chosen),
    )


class Library:
    """The photos of a person as the product reads them; photo ids are rows plus one."""

    def __init__(self, person: Person) -> None:
        self._rows = person.rows
        self.photo_ids = np.array(person.rows, dtype=np.int64) + 1

    def scores(self, query: FloatVector) -> FloatVector:
        return np.asarray(photos().vectors[list(self._rows)] @ query)

    def vectors(self, ids: Collection[PhotoId]) -> FloatMatrix:
        return photos().vectors[[id_ - 1 for id_ in ids]]

    def photos(self, ids: Collection[PhotoId]) -> dict[PhotoId, Photo]:
        plain = PhotoMetadata("JPEG", 8, 8)
        return {
            id_: Photo(id_, b"", Path(str(id_)), RootId(1), PhotoState.PRESENT, plain)
            for id_ in ids
        }

    def annotations(self) -> dict[PhotoId, Annotation]:
        return {PhotoId(row + 1): photos().annotations[row] for row in self._rows}


class _StoredVectors:
    """The starter's encoder, whose images are rows of the stored vectors."""

    @property
    def spec(self) -> EncoderSpec:
        return starter().encoder.spec

    def encode_texts(self, texts: list[str]) -> FloatMatrix:
        return starter().encoder.encode_texts(texts)

    def encode_images(self, images: list[np.ndarray]) -> FloatMatrix:
        return photos().vectors[[int(image.flat[0]) for image in images]]


class Product:
    """Ranks as the product does, from retrieval to the matcher."""

    def __init__(self, *, images: bool) -> None:
        encoder: Any = _StoredVectors()
        # An "image" is the number of its row.
        vectors = ImageVectors(
            encoder, lambda paths: [np.array([int(str(path))]) for path in paths]
        )
        self._images = images
        self._categories = CategoryEncoder(encoder, vectors)
        self._matcher = StarterMatcher(
            encoder,
            starter().text,
            recogniser=starter().recogniser,
            images=vectors,
        )

    def scores(self, person: Person) -> np.ndarray:
        """Scores of the person's places [n]."""
        profile, places = self.profile(person), self._places(person)
        return self._matcher.match(profile, places, CancelToken()).scores

    def _places(self, person: Person) -> tuple[Candidate, ...]:
        if self._images:
            return person.places
        return tuple(replace(place, images=()) for place in person.places)

    def profile(self, person: Person) -> Profile:
        """What the photos of a person say, for the kind of place that is asked for."""
        library = Library(person)
        query = self._categories.query(person.kind, self._places(person), CancelToken())
        threshold = encoder_tuning().text_threshold
        history = retrieve(query, library, library, text_threshold=threshold)
        annotations = library.annotations()
        return build_profile(
            Question(f"recommend a {person.kind}", person.kind),
            history,
            annotations,
            document_frequency=Counter(
                word
                for annotation in annotations.values()
                for word in {aspect.word for aspect in annotation.aspects}
            ),
            annotated_photos=len(annotations),
            feedback=Feedback(),
            grid=np.zeros((8, 8, 3), dtype=np.uint8),
            background=background_of(library),
        )
