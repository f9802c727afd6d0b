"""A photo-folders benchmark of noisy one-coloured pictures, small enough for tiny models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.models.roles import Describer, ImageTextEncoder
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.features import FeatureStore
from core.research.benchmark.photo_sets.photo_folders import SimulationOptions, build_photo_folders
from core.research.training.data.training_questions import Library

Rgb = tuple[float, float, float]  # 0 to 255
_SIDE_PX = 24


def paint_shelves(
    group: Path, colours: Mapping[str, Rgb], *, photos: int, noise: float, seed: int
) -> None:
    """A folder of photos for every label of a group.

    Args:
        colours: of each label.
        noise: standard deviation of every pixel.
    """
    random = np.random.default_rng(seed)
    for label, rgb in colours.items():
        (group / label).mkdir(parents=True)
        for number in range(photos):
            noisy = np.array(rgb) + random.normal(0, noise, (_SIDE_PX, _SIDE_PX, 3))
            pixels = np.clip(noisy, 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(group / label / f"{number}.png")


def ask_about(
    photos: Path,
    data: Path,
    *,
    users: int,
    dev_share: float,
    test_share: float = 0.0,
    seed: int = 0,
    candidates: tuple[int, int] = (4, 4),
) -> Path:
    """Make the data set folder; of a question's candidates, fewest to most, one is right."""
    options = SimulationOptions(
        seed=seed,
        users=users,
        noise=0.0,
        shortest_history=10,
        longest_history=12,
        places=40,
        images=1,
        smallest_draw=candidates[0],
        largest_draw=candidates[1],
        smallest_truth=1,
        largest_truth=1,
        dev_share=dev_share,
        test_share=test_share,
    )
    build_photo_folders([photos], data, options, CancelToken())
    return data


def open_library(dataset: Dataset, encoder: ImageTextEncoder, describer: Describer) -> Library:
    """The data set behind these models, photos read in this process."""
    features = FeatureStore(dataset.directory / "features", encoder, describer)
    return Library(dataset, encoder, features, _read)


def own_part(image: RgbImage) -> FloatMatrix:
    """Numbers [16] of length 1.2 that no other photo has, so that no two are taken for copies."""
    drawn = np.random.default_rng(int(image.astype(np.int64).sum())).normal(size=16)
    return np.asarray(1.2 * drawn / np.linalg.norm(drawn), np.float32)


def _read(paths: Sequence[Path]) -> list[RgbImage | None]:
    return [np.asarray(Image.open(path).convert("RGB")) for path in paths]
