"""The real starter models, loaded once for all tests, and profiles built from them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageOps

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.models.roles import DescribeInput, Profile, ProfilePhoto
from core.models.starter.encoder import Starter, load_starter
from core.records import Annotation, AspectKind, AspectWord, PhotoId, PhotoMetadata


@cache
def starter() -> Starter:
    return load_starter()


def read_image(path: Path) -> RgbImage:
    with Image.open(path) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def plain_metadata(image: RgbImage) -> PhotoMetadata:
    return PhotoMetadata(format="JPEG", width_px=image.shape[1], height_px=image.shape[0])


@cache
def _row(path: Path) -> FloatVector:
    row: FloatVector = starter().encoder.encode_images([read_image(path)])[0]
    return row


def rows_of(paths: Sequence[Path]) -> FloatMatrix:
    """Vectors [n, 1665] of photos; each is read and encoded once for all tests of a process."""
    return np.stack([_row(path) for path in paths])


_SEEN: Final[dict[Path, tuple[FloatVector, Annotation]]] = {}  # every photo is read once


def _seen(paths: Sequence[Path]) -> list[tuple[FloatVector, Annotation]]:
    """Vector and annotation of each photo."""
    models = starter()
    new = [path for path in dict.fromkeys(paths) if path not in _SEEN]
    if new:
        images = [read_image(path) for path in new]
        vectors = rows_of(new)
        annotations = models.describer.describe(
            [
                DescribeInput(image=image, embedding=vector, metadata=plain_metadata(image))
                for image, vector in zip(images, vectors, strict=True)
            ]
        )
        _SEEN.update(zip(new, zip(vectors, annotations, strict=True), strict=True))
    return [_SEEN[path] for path in paths]


def profile_of(
    paths: Sequence[Path], category: str, *, most: int = 64, broad: bool = False
) -> Profile:
    """Profile the way a question builds one: from the photos closest to a category text.

    A broad question takes its photos at even steps through the library instead.
    """
    seen = _seen(paths)
    vectors = np.stack([vector for vector, _ in seen])
    annotations = [annotation for _, annotation in seen]
    if broad:
        spread = np.arange(0, len(paths), max(1.0, len(paths) / most)).astype(int)
        relevance = vectors @ vectors[spread].mean(axis=0)
    else:
        spread = np.arange(len(paths))
        relevance = vectors @ starter().encoder.encode_texts([category])[0]
    chosen = spread[np.argsort(-relevance[spread], kind="stable")][:most]
    photos_with = Counter(aspect.word for entry in annotations for aspect in entry.aspects)
    weights: dict[tuple[str, AspectKind], float] = {}
    for index in chosen:
        for aspect in annotations[index].aspects:
            key = (aspect.word, aspect.kind)
            apart = math.log(1 + len(paths) / photos_with[aspect.word])
            weight = aspect.salience * apart * float(relevance[index])
            weights[key] = weights.get(key, 0.0) + weight
    strongest = sorted(weights.items(), key=lambda item: -item[1])[:40]
    return Profile(
        question=category,
        category=category,
        photos=tuple(
            ProfilePhoto(
                photo_id=PhotoId(int(index)),
                path=paths[index],
                cell=cell,
                relevance=float(relevance[index]),
                caption=annotations[index].caption,
                aspects=annotations[index].aspects,
                embedding=vectors[index],
            )
            for cell, index in enumerate(chosen, start=1)
        ),
        aspects=tuple(AspectWord(word, kind, weight) for (word, kind), weight in strongest),
        grid=np.zeros((896, 896, 3), dtype=np.uint8),
        broad=broad,
    )
