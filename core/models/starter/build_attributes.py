"""Trains the shipped attribute heads: `python -m core.models.starter.build_attributes FOLDER SCENES`.

FOLDER holds photos and `captions.json` (by file name: `captions`, a list of sentences people wrote).
An attribute is true of a photo where several of its captions speak of it. SCENES holds a folder of photos
for each scene; they join in training what their scene decides, and are never judged. Writes the heads
and prints how good they are on captioned photos that took no part in training.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.models.roles import ImageEncoder
from core.models.starter.build_space import read_folder, read_photo
from core.models.starter.describer.attributes import (
    ATTRIBUTES,
    ATTRIBUTES_RESOURCE,
    FOOD,
    INDOORS,
    PEOPLE,
    SNOW,
    STREET,
    WATER,
)
from core.models.starter.encoder import load_starter
from core.models.starter.meaning import TEXT_COLUMNS, unit_rows
from core.models.starter.starter_tuning import attribute_tuning, describer_tuning
from core.resources import resource_path

_SEED: Final = 0

_PERSON: Final = (
    "man|men|woman|women|person|people|boys?|girls?|child|children|kids?|lad(?:y|ies)|players?|"
    "toddler|baby|guy|skiers?|skateboarder|skater|riders?|surfers?|batter|crowd|presenter|"
    "equestrians|competitor"
)
_WORDS: Final[Mapping[str, str]] = {
    PEOPLE: _PERSON,
    FOOD: "food|pizzas?|bananas?|apples?|fruit|rice|broccoli|carrots|cupcake|cake|noodles|meat|beans|"
    "meal|greens|vegetables|sandwich",
    WATER: "water|lake|sea|ocean|beach|river|waves?",
    SNOW: "snowy?|skis?|skiing|skiers?",
    STREET: "streets?|roads?|sidewalk|traffic|intersection|curb|pavement|crosswalk|highway",
}
# What a scene decides about an attribute; a mountain may have snow or a lake, so it decides neither.
_SCENES: Final[Mapping[str, Mapping[str, bool]]] = {
    WATER: {"sea": True, "forest": False, "street": False},
    SNOW: {"glacier": True, "sea": False, "forest": False, "street": False},
    STREET: {"street": True, "sea": False, "mountain": False, "forest": False, "glacier": False},
}
_INSIDE: Final = (
    "bedroom|kitchen|bathroom|room|table|desk|floor|sink|stove|couch|bed|lobby|bar|conference|"
    "mirror|counter|laptop|computer|bowl|plate|indoors?|inside"
)
_OUTSIDE: Final = (
    "field|grass|street|road|sidewalk|beach|snow|sky|park|lake|court|outside|intersection|"
    "pavement|mountains?|traffic|sand|hydrant|city|curb|foliage|trees?|outdoors?"
)

Flags = npt.NDArray[np.bool_]


def labels_of(captions: Sequence[Sequence[str]]) -> dict[str, Flags]:
    """Which attributes the captions of each photo mention [n]."""
    flags = {}
    for name, words in _WORDS.items():
        said = [sum(_says(words, sentence) > 0 for sentence in each) for each in captions]
        flags[name] = np.array(said) >= attribute_tuning().speaking
    inside = [sum(_says(_INSIDE, s) - _says(_OUTSIDE, s) for s in each) for each in captions]
    flags[INDOORS] = np.array(inside) > 0
    return {name: flags[name] for name in ATTRIBUTES}


def train(
    looks: FloatMatrix, flags: Flags, more: tuple[FloatMatrix, Flags] | None = None
) -> tuple[FloatVector, float, FloatVector]:
    """Weight [1280] and bias of the logit, and the logits [n] of held-out photos.

    Ridge regression, whose held-out scores are converted to probabilities (Platt scaling).

    Args:
        more: looks [m, 1280] and flags [m] of photos that are always used for training, never for evaluation.
    """
    others, known = more or (looks[:0], flags[:0])
    order = np.random.default_rng(_SEED).permutation(len(looks))
    left_out = np.zeros(len(looks), dtype=np.float32)
    for fold in np.array_split(order, attribute_tuning().folds):
        rest = np.setdiff1d(order, fold)
        weight, bias = _ridge(
            np.concatenate([looks[rest], others]), np.concatenate([flags[rest], known])
        )
        left_out[fold] = looks[fold] @ weight + bias
    slope, offset = _calibrated(left_out, flags)
    weight, bias = _ridge(np.concatenate([looks, others]), np.concatenate([flags, known]))
    return slope * weight, slope * bias + offset, slope * left_out + offset


def of_scenes(name: str, looks: Mapping[str, FloatMatrix]) -> tuple[FloatMatrix, Flags] | None:
    """Looks [m, 1280] and flags [m] of the photos whose scene decides an attribute, if any do.

    Args:
        looks: of the photos of each scene.
    """
    decided = {scene: true for scene, true in _SCENES.get(name, {}).items() if scene in looks}
    if not decided:
        return None
    return (
        np.concatenate([looks[scene] for scene in decided]),
        np.concatenate([np.full(len(looks[scene]), true) for scene, true in decided.items()]),
    )


def _says(words: str, sentence: str) -> int:
    return len(re.findall(rf"\b(?:{words})\b", sentence.lower()))


def _ridge(looks: FloatMatrix, flags: Flags) -> tuple[FloatVector, float]:
    middle, share = looks.mean(axis=0), float(flags.mean())
    away = looks - middle
    ridge = attribute_tuning().ridge * np.eye(len(away))
    dual = np.linalg.solve(away @ away.T + ridge, flags - share)
    weight: FloatVector = (away.T @ dual).astype(np.float32)
    return weight, share - float(middle @ weight)


def _calibrated(scores: FloatVector, flags: Flags) -> tuple[float, float]:
    """Slope and offset of the logistic function that fits best; Platt's smoothed targets."""
    yes, no = int(flags.sum()), int((~flags).sum())
    targets = np.where(flags, (yes + 1) / (yes + 2), 1 / (no + 2))
    spread = float(scores.std())
    scaled = (scores - scores.mean()) / spread
    slope, offset = 1.0, 0.0
    tuning = attribute_tuning()
    for _ in range(tuning.steps):
        error = 1 / (1 + np.exp(-(slope * scaled + offset))) - targets
        slope -= tuning.rate * (float((error * scaled).mean()) + tuning.shrinkage * slope)
        offset -= tuning.rate * float(error.mean())
    return slope / spread, offset - slope * float(scores.mean()) / spread


def looks_of(encoder: ImageEncoder, files: Sequence[Path]) -> FloatMatrix:
    """Looks [n, 1280] of unit length of n photos."""
    rows = [encoder.encode_images([read_photo(file)])[0, TEXT_COLUMNS:] for file in files]
    return unit_rows(np.stack(rows))


def main() -> None:
    """Train, write and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("scenes", type=Path)
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    encoder = load_starter().encoder
    scenes = {
        kind.name: looks_of(encoder, sorted(kind.glob("*.jpg")))
        for kind in sorted(arguments.scenes.iterdir())
    }
    sure = describer_tuning().sure
    files, captions = read_folder(folder)
    looks = looks_of(encoder, files)
    weights, biases = [], []
    for name, flags in labels_of(captions).items():
        weight, bias, logits = train(looks, flags, of_scenes(name, scenes))
        weights.append(weight)
        biases.append(bias)
        said = logits > np.log(sure / (1 - sure))
        right = int((said & flags).sum())
        counts = f"{int(flags.sum())} of {len(flags)}; said of {int(said.sum())}, right {right}"
        print(f"{name}: {counts}")  # noqa: T201  # a command
    np.savez_compressed(
        resource_path(ATTRIBUTES_RESOURCE),
        weight=np.stack(weights).astype(np.float16),
        bias=np.array(biases, dtype=np.float32),
    )


if __name__ == "__main__":
    main()
