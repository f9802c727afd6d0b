"""Things painted in one colour each, models that see colours, and questions about them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, RgbImage
from core.models.roles import DescribeInput, EncoderSpec
from core.records import Annotation, AspectKind, AspectWord
from core.research.benchmark.data_set.dataset import Dataset
from core.research.training.data.training_questions import Library
from tests.core.research.training.coloured_folders import (
    ask_about,
    open_library,
    own_part,
    paint_shelves,
)

# Group to its labels; a label's photos have one colour, whose name is their aspect word.
THINGS: Final = {
    "garden": {
        "roses": ("red", (220, 30, 30)),
        "lawns": ("green", (30, 180, 40)),
        "ponds": ("blue", (30, 60, 220)),
        "lemons": ("yellow", (230, 220, 40)),
    },
    "street": {
        "bricks": ("orange", (250, 130, 20)),
        "velvet": ("purple", (130, 30, 180)),
        "copper": ("teal", (20, 150, 150)),
        "blossom": ("pink", (250, 140, 190)),
    },
    "market": {
        "bread": ("brown", (120, 70, 20)),
        "stone": ("grey", (128, 128, 128)),
        "linen": ("white", (245, 245, 245)),
        "limes": ("lime", (160, 250, 60)),
    },
}
WORD_OF: Final = {label: word for labels in THINGS.values() for label, (word, _) in labels.items()}
_PALETTE: Final = {word: rgb for labels in THINGS.values() for word, rgb in labels.values()}
_PHOTOS_A_LABEL: Final = 40


class PaintedEncoder:
    """Vector = mean colour [3] and a part [16] of each photo's own, so that none are copies."""

    @property
    def spec(self) -> EncoderSpec:
        return EncoderSpec(
            encoder_id="painted",
            revision="1",
            preprocessing="none",
            dimension=19,
            text_dimension=3,
            input_side_px=24,
            text_threshold=-np.inf,  # every photo makes the profile
        )

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        rows = np.zeros((len(images), 19), np.float32)
        for row, image in zip(rows, images, strict=True):
            row[:3] = image.reshape(-1, 3).mean(0) / 255
            row[3:] = own_part(image)
        unit: FloatMatrix = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        rows = np.zeros((len(texts), 19), np.float32)
        rows[:, :3] = 3**-0.5
        return rows


class PaintedDescriber:
    """The name of a photo's colour."""

    describer_id = "painted"

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        return [
            Annotation("", (AspectWord(colour(p.image), AspectKind.COLOUR, 0.9),)) for p in photos
        ]


def colour(image: RgbImage) -> str:
    """Name of the palette's nearest colour."""
    mean = image.reshape(-1, 3).mean(0)
    return min(_PALETTE, key=lambda word: float(((mean - _PALETTE[word]) ** 2).sum()))


def build_painted(folder: Path, *, users: int, seed: int) -> Path:
    """A data set folder of all things; most users are for training, fewest for choosing."""
    for number, (group, labels) in enumerate(THINGS.items()):
        colours = {label: rgb for label, (_, rgb) in labels.items()}
        paint_shelves(
            folder / "photos" / group,
            colours,
            photos=_PHOTOS_A_LABEL,
            noise=20.0,
            seed=seed + number,
        )
    return ask_about(
        folder / "photos",
        folder / "data",
        users=users,
        dev_share=0.15,
        test_share=0.3,
        seed=seed,
    )


def open_painted_library(dataset: Dataset) -> Library:
    """The data set behind the models above."""
    return open_library(dataset, PaintedEncoder(), PaintedDescriber())
