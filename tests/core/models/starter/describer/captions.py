"""Captions beside what people wrote: `python -m tests.core.models.starter.describer.captions COCO SCENES`.

Whoever reads the list judges it: a caption is wrong if it says a thing, a place or people that are not
there. The shipped heads were trained on COCO, so each photo is read by heads that have not seen it.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.arrays import FloatMatrix
from core.models.roles import DescribeInput
from core.models.starter import build_space
from core.models.starter.build_attributes import labels_of, looks_of, of_scenes, train
from core.models.starter.build_space import read_folder, read_photo
from core.models.starter.classes import load_vectors, photo_classes
from core.models.starter.describer.attributes import AttributeHeads
from core.models.starter.describer.describer import StarterDescriber
from core.models.starter.meaning import TEXT_DIMENSION, Meaning
from core.models.starter.starter_tuning import attribute_tuning
from core.models.starter.text import E5TextEncoder, load_packed_model
from tests.core.models.starter.search.measure import Photos, photos_of
from tests.core.models.starter.search.zero import joined_without
from tests.helpers.starter_models import plain_metadata, starter


def heads_without(
    left_out: np.ndarray,
    looks: FloatMatrix,
    captions: Sequence[Sequence[str]],
    scenes: dict[str, FloatMatrix],
) -> AttributeHeads:
    """Attribute heads trained on the other captioned photos."""
    rest = np.setdiff1d(np.arange(len(looks)), left_out)
    trained = [
        train(looks[rest], flags[rest], of_scenes(name, scenes))
        for name, flags in labels_of(captions).items()
    ]
    return AttributeHeads(
        np.stack([weight for weight, _, _ in trained]), np.array([bias for _, bias, _ in trained])
    )


def meanings_without(
    seen: Photos, captions: Sequence[Sequence[str]]
) -> list[tuple[np.ndarray, Meaning]]:
    """Each fold of captioned photos, and the head that reads looks trained on the others."""
    text = E5TextEncoder(load_packed_model(), np.zeros(TEXT_DIMENSION, dtype=np.float32))
    classes = text.encode([entry.phrase for entry in photo_classes()])
    said = [text.encode(list(own)) for own in captions]
    order, found = np.random.default_rng(0).permutation(len(captions)), []
    for left_out in np.array_split(order, attribute_tuning().folds):
        rest = np.setdiff1d(order, left_out)
        weights, looks = seen.class_weights[rest], seen.looks[rest]
        learned = build_space.train(weights, looks, [said[row] for row in rest], classes)
        found.append((left_out, learned))
    return found


def main() -> None:
    """Print a line for each photo: number, caption, the first of what people wrote."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("coco", type=Path)
    parser.add_argument("scenes", type=Path)
    options = parser.parse_args()
    files, captions = read_folder(options.coco)
    folders = sorted(folder for folder in options.scenes.iterdir() if folder.is_dir())
    scenes = {
        folder.name: looks_of(starter().encoder, sorted(folder.glob("*.jpg"))) for folder in folders
    }
    seen = photos_of(files)
    rows = joined_without(seen, captions)
    vectors, said = load_vectors(), [""] * len(files)
    for left_out, learned in meanings_without(seen, captions):
        describer = StarterDescriber(
            recogniser=starter().recogniser,
            attributes=heads_without(left_out, seen.looks, captions, scenes),
            learned=learned,
            class_vectors=vectors.classes,
            scene_vectors=vectors.scenes,
        )
        images = [read_photo(files[at]) for at in left_out]
        inputs = [
            DescribeInput(image, rows[at], plain_metadata(image))
            for at, image in zip(left_out, images, strict=True)
        ]
        for at, annotation in zip(left_out, describer.describe(inputs), strict=True):
            said[at] = annotation.caption
    for number, (caption, own) in enumerate(zip(said, captions, strict=True)):
        print(f"{number}\t{caption}\t{own[0]}")  # noqa: T201  # a command


if __name__ == "__main__":
    main()
