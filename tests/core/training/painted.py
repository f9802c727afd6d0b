"""A photo-folders benchmark of things painted in one colour each, and models that see colours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from core.benchmark.dataset import Dataset
from core.benchmark.features import FeatureStore
from core.benchmark.photo_folders import SimulationOptions, build_photo_folders
from core.cancel import CancelToken
from core.models.base import DescribeInput, EncoderSpec, FloatMatrix, RgbImage
from core.records import Annotation, AspectKind, AspectWord
from core.training.questions import Library

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
            row[3:] = np.random.default_rng(int(image.astype(np.int64).sum())).normal(size=16)
            row[3:] *= 1.2 / np.linalg.norm(row[3:])
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

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


def build_painted(folder: Path, *, users: int) -> Path:
    """A data set folder; every question has four candidates, of which one is right."""
    random = np.random.default_rng(0)
    for group, labels in THINGS.items():
        for label, (_, rgb) in labels.items():
            shelf = folder / "photos" / group / label
            shelf.mkdir(parents=True)
            for number in range(_PHOTOS_A_LABEL):
                noisy = np.array(rgb) + random.normal(0, 20, (24, 24, 3))
                pixels = np.clip(noisy, 0, 255).astype(np.uint8)
                Image.fromarray(pixels).save(shelf / f"{number}.png")
    options = SimulationOptions(
        users=users,
        noise=0.0,
        shortest_history=10,
        longest_history=12,
        places=40,
        images=1,
        smallest_draw=4,
        largest_draw=4,
        smallest_truth=1,
        largest_truth=1,
        dev_share=0.2,
        test_share=0.0,
    )
    build_photo_folders([folder / "photos"], folder / "data", options, CancelToken())
    return folder / "data"


def open_painted_library(dataset: Dataset) -> Library:
    """The data set behind the models above, photos read in this process."""
    encoder = PaintedEncoder()
    features = FeatureStore(dataset.directory / "features", encoder, PaintedDescriber())
    return Library(dataset, encoder, features, _read)


def _read(paths: Sequence[Path]) -> list[RgbImage | None]:
    return [np.asarray(Image.open(path).convert("RGB")) for path in paths]
