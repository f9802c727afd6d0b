"""People who like pictures of some colours, and models that see those."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from core.arrays import FloatMatrix, RgbImage
from core.models.roles import DescribeInput, EncoderSpec
from core.records import Annotation
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Split
from core.research.training.data.training_questions import Library
from core.research.training.stages.refine import PhotoWords
from tests.core.research.training.coloured_folders import (
    ask_about,
    open_library,
    own_part,
    paint_shelves,
)
from tests.helpers.fake_models import COLOURS, ColourDescriber, ColourEncoder

LABELS = tuple(COLOURS)


class DistinctEncoder(ColourEncoder):
    """Knows colours, and takes no two photos for copies of each other."""

    @property
    def spec(self) -> EncoderSpec:
        return dataclasses.replace(super().spec, text_threshold=0.05)

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        rows = super().encode_images(images)
        rows[:, 3:] = np.stack([own_part(image) for image in images])
        unit: FloatMatrix = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit


class ColourWords(ColourDescriber):
    """The colour alone: short prompts, which tiny models read quickly."""

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        return [Annotation("", a.aspects[:1]) for a in super().describe(photos)]


def build_benchmark(
    folder: Path, *, users: int = 60, seed: int = 0, candidates: tuple[int, int] = (4, 4)
) -> Path:
    """A data set folder whose people like things of some colours; photos beside it."""
    colours = {
        label: (200 * red + 20, 200 * green + 20, 200 * blue + 20)
        for label, (red, green, blue) in COLOURS.items()
    }
    paint_shelves(folder / "photos" / "gallery", colours, photos=30, noise=25.0, seed=seed)
    data = ask_about(
        folder / "photos",
        folder / "data",
        users=users,
        dev_share=0.3,
        test_share=0.1,
        seed=seed,
        candidates=candidates,
    )
    write_aspects(data)
    return data


def open_tiny_library(dataset: Dataset) -> Library:
    """The data set behind the models above."""
    return open_library(dataset, DistinctEncoder(), ColourWords())


def write_aspects(data: Path) -> Path:
    """Refined aspect words of stage 2 for some photos of the data set."""
    (asked,) = Dataset(data).questions(Split.TRAIN, limit=1)
    lines = [
        PhotoWords(
            asked.question_id,
            f"{label}-{number}",
            "gallery",
            f"gallery/{label}/{number}.png",
            words,
        )
        for label in LABELS
        for number, words in enumerate([(label,), (label, "plain"), ()])
    ]
    path = data / "aspects.jsonl"
    path.write_text("".join(json.dumps(asdict(line)) + "\n" for line in lines), encoding="utf-8")
    return path
