"""A photo-folders benchmark of coloured pictures, small enough for tiny models to learn from."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
from PIL import Image

from core.benchmark.dataset import Dataset
from core.benchmark.features import FeatureStore
from core.benchmark.photo_folders import SimulationOptions, build_photo_folders
from core.cancel import CancelToken
from core.models.base import DescribeInput, EncoderSpec, FloatMatrix, RgbImage
from core.records import Annotation
from core.training.questions import Library
from core.training.refine import PhotoWords
from tests.helpers.fake_models import COLOURS, ColourDescriber, ColourEncoder

LABELS = tuple(COLOURS)


class DistinctEncoder(ColourEncoder):
    """Knows colours, and takes no two photos for copies of each other."""

    @property
    def spec(self) -> EncoderSpec:
        return dataclasses.replace(super().spec, text_threshold=0.05)

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        rows = super().encode_images(images)
        own = np.stack(
            [np.random.default_rng(int(i.astype(np.int64).sum())).normal(size=16) for i in images]
        )
        rows[:, 3:] = 1.2 * own / np.linalg.norm(own, axis=1, keepdims=True)
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


class ColourWords(ColourDescriber):
    """The colour alone: short prompts, which tiny models read quickly."""

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        return [Annotation("", a.aspects[:1]) for a in super().describe(photos)]


def build_benchmark(folder: Path, *, users: int = 60, seed: int = 0) -> Path:
    """A data set folder whose people like things of some colours; photos beside it."""
    photos = folder / "photos"
    random = np.random.default_rng(seed)
    for label in LABELS:
        (photos / "gallery" / label).mkdir(parents=True, exist_ok=True)
        for number in range(30):
            noise = random.normal(0, 25, (24, 24, 3))
            pixels = np.clip(np.array(COLOURS[label]) * 200 + 20 + noise, 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(photos / "gallery" / label / f"{number}.png")
    options = SimulationOptions(
        seed=seed,
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
        dev_share=0.3,
        test_share=0.1,
    )
    build_photo_folders([photos], folder / "data", options, CancelToken())
    write_aspects(folder / "data")
    return folder / "data"


def open_tiny_library(dataset: Dataset) -> Library:
    """The data set behind small deterministic models, photos read in this process."""
    encoder = DistinctEncoder()
    features = FeatureStore(dataset.directory / "features", encoder, ColourWords())
    return Library(dataset, encoder, features, _read)


def _read(paths: Sequence[Path]) -> list[RgbImage | None]:
    return [np.asarray(Image.open(path).convert("RGB")) for path in paths]


def write_aspects(data: Path) -> Path:
    """Refined aspect words of stage 2 for some photos of the data set."""
    lines = [
        PhotoWords("q", f"{label}-{number}", "gallery", f"gallery/{label}/{number}.png", words)
        for label in LABELS
        for number, words in enumerate([(label,), (label, "plain"), ()])
    ]
    path = data / "aspects.jsonl"
    path.write_text("".join(json.dumps(asdict(line)) + "\n" for line in lines), encoding="utf-8")
    return path
