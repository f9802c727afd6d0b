"""A small simulated data set over generated pictures, with nested groups so that no model is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from core.cancel import CancelToken
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.photo_sets.photo_folders import SimulationOptions, build_photo_folders

TREE = {
    "warm/red": (200, 30, 30), "warm/orange": (230, 130, 20), "warm/yellow": (230, 220, 40),
    "cold/blue": (20, 40, 200), "cold/green": (30, 160, 60), "cold/cyan": (20, 180, 200),
}  # fmt: skip


def write_tree(directory: Path, photos: int = 24) -> Path:
    """`<group>/<label>/*.jpg`, every file of its own content, and things that are no photos."""
    for number, (label, colour) in enumerate(TREE.items()):
        folder = directory / label
        folder.mkdir(parents=True)
        for index in range(photos):
            rng = np.random.default_rng(100 * number + index)
            pixels = np.clip(np.array(colour) + rng.normal(0, 12, (32, 32, 3)), 0, 255)
            Image.fromarray(pixels.astype(np.uint8)).save(folder / f"{index}.jpg")
        (folder / "notes.txt").write_text("no photo")
    return directory


def simulate(tmp_path: Path, **changes: Any) -> Dataset:
    """Build with small numbers; the photos lie in `tmp_path / "tree"`."""
    tree = tmp_path / "tree"
    if not tree.exists():
        write_tree(tree)
    options = SimulationOptions(**{"users": 30, "places": 40, "shortest_history": 12, "longest_history": 40} | changes)  # fmt: skip
    build_photo_folders([tree], tmp_path / "data", options, CancelToken())
    return Dataset(tmp_path / "data")
