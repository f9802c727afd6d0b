"""Trains where photos lie among texts: `python -m core.models.starter.build_space FOLDER`.

FOLDER holds photos and `captions.json` (by file name: `captions`, a list of sentences people wrote).
Writes the parameters for both image networks and then the embeddings of the class texts, which are seen
from the middle that is chosen here.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.models.starter.build_vectors import write_vectors
from core.models.starter.classes import photo_classes
from core.models.starter.encoder import see
from core.models.starter.meaning import (
    MEANING_RESOURCE,
    SECOND_MEANING_RESOURCE,
    TEXT_DIMENSION,
    Meaning,
    unit_rows,
)
from core.models.starter.starter_tuning import encoder_tuning
from core.models.starter.text import E5TextEncoder, load_packed_model, load_text_encoder
from core.models.starter.vision import LITE0, LITE2, ImageModel, load_network
from core.resources import resource_path


def train(
    class_weights: FloatMatrix,
    looks: FloatMatrix,
    captions: Sequence[FloatMatrix],
    classes: FloatMatrix,
) -> Meaning:
    """Means and head from n captioned photos.

    Args:
        class_weights: how strongly each class applies to a photo [n, 1000].
        looks: of unit length [n, 1280].
        captions: unit vectors of the captions of each photo [c, 384], not centred.
        classes: the same of the class texts [1000, 384].
    """
    middle: FloatVector = (np.concatenate(captions).mean(axis=0) + classes.mean(axis=0)) / 2
    named = unit_rows(class_weights @ unit_rows(classes - middle))
    said = unit_rows(np.stack([unit_rows(rows - middle).mean(axis=0) for rows in captions]))
    usual = looks.mean(axis=0)
    away = looks - usual
    # Fewer photos than columns: ridge regression is solved in its dual form.
    dual = np.linalg.solve(away @ away.T + encoder_tuning().ridge * np.eye(len(away)), said)
    head: FloatMatrix = (away.T @ dual).astype(np.float32)
    return Meaning(middle, named.mean(axis=0), head, -(usual @ head))


def read_folder(folder: Path) -> tuple[list[Path], list[list[str]]]:
    """Captioned photos and the captions people wrote for each."""
    told = json.loads((folder / "captions.json").read_text(encoding="utf-8"))
    names = sorted(told)
    return [folder / name for name in names], [told[name]["captions"] for name in names]


def read_photo(path: Path) -> RgbImage:
    """Pixels in display orientation."""
    with Image.open(path) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))


def seen_in(model: ImageModel, files: Sequence[Path]) -> tuple[FloatMatrix, FloatMatrix]:
    """How strongly each class applies to each of n photos [n, 1000], and looks of unit length [n, 1280]."""
    network = load_network(model)
    seen = [see(network, [read_photo(file)]) for file in files]
    weights, features = (np.concatenate(parts) for parts in zip(*seen, strict=True))
    return weights, unit_rows(features)


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    files, captions = read_folder(parser.parse_args().folder)
    nowhere = np.zeros(TEXT_DIMENSION, dtype=np.float32)
    text = E5TextEncoder(load_packed_model(), nowhere)
    said = [text.encode(sentences) for sentences in captions]
    classes = text.encode([entry.phrase for entry in photo_classes()])
    for model, resource in ((LITE0, MEANING_RESOURCE), (LITE2, SECOND_MEANING_RESOURCE)):
        learned = train(*seen_in(model, files), said, classes)
        np.savez_compressed(
            resource_path("starter") / Path(resource).name,
            text_middle=learned.text_middle,
            classes_middle=learned.classes_middle,
            head=learned.head.astype(np.float16),
            head_bias=learned.head_bias,
        )
    write_vectors(load_text_encoder())


if __name__ == "__main__":
    main()
