"""The meaning of the image network's 1000 classes, in everyday words and in text space.

`resources/aspects/classes.tsv` contains one class per line, in the network's order.
`resources/aspects/vectors.npz` contains the sentence embeddings of its texts, so that starting does
not spend seconds encoding two thousand of them again; `python -m core.models.starter.build_vectors`
rewrites it after the texts change.
"""

from __future__ import annotations

import csv
import hashlib
import io
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from core.arrays import FloatMatrix
from core.models.roles import TextEncoder
from core.resources import load_text, resource_path

CLASSES_RESOURCE: Final = "aspects/classes.tsv"
VECTORS_RESOURCE: Final = "aspects/vectors.npz"


@dataclass(frozen=True, slots=True, eq=False)
class ShippedVectors:
    """Unit vectors in text space.

    Attributes:
        classes: what photos of each class show [1000, 384].
        words: the everyday words of the classes, without duplicates [w, 384].
        scenes: [s, 384].
    """

    classes: FloatMatrix
    words: FloatMatrix
    scenes: FloatMatrix


@dataclass(frozen=True, slots=True)
class PhotoClass:
    """One class of the image network.

    Attributes:
        word: its everyday name ("dog").
        finer: the exact kind ("golden retriever"); equal to `word` if there is none.
        broader: the family it belongs to ("pet animal"); may be empty.
        scenes: where such photos are usually taken ("lake", "forest"); may be empty.
        phrase: a caption of a typical photo of it.
    """

    word: str
    finer: str
    broader: str
    scenes: tuple[str, ...]
    phrase: str


@cache
def photo_classes() -> tuple[PhotoClass, ...]:
    """All 1000 classes, in the order of the network's outputs."""
    lines = io.StringIO(load_text(CLASSES_RESOURCE))
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return tuple(
        PhotoClass(
            word=row["word"],
            finer=row["finer"],
            broader=row["broader"],
            scenes=tuple(filter(None, row["scenes"].split(","))),
            phrase=row["phrase"],
        )
        for row in rows
    )


def class_words() -> tuple[str, ...]:
    """The everyday words of the classes, without duplicates, in the order of their first class."""
    return tuple(dict.fromkeys(entry.word for entry in photo_classes()))


def class_texts_digest() -> str:
    """Identity of the class texts; it is part of the encoder's revision."""
    return hashlib.blake2b(load_text(CLASSES_RESOURCE).encode(), digest_size=8).hexdigest()


def embed_classes(text: TextEncoder) -> FloatMatrix:
    """Unit vectors [1000, 384]: captions of typical photos of each class.

    People search for photos by what they show, so captions work better than dictionary names.
    """
    return text.encode([entry.phrase for entry in photo_classes()])


def load_vectors() -> ShippedVectors:
    """The bundled embeddings, as written by `core.models.starter.build_vectors`."""
    with np.load(resource_path(VECTORS_RESOURCE), allow_pickle=False) as arrays:
        return ShippedVectors(
            classes=arrays["classes"].astype(np.float32),
            words=arrays["words"].astype(np.float32),
            scenes=arrays["scenes"].astype(np.float32),
        )
