"""Folders of small real photo files, each with content of its own."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from PIL import Image

from tests.helpers.fake_models import COLOURS


def write_photo(
    path: Path, *, colour: str = "red", seed: int = 0, mtime_s: int = 1_000_000
) -> Path:
    """A JPEG in one colour, with noise so that every seed gives another file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(seed).integers(0, 40, (48, 64, 3))
    pixels = np.clip(np.array(COLOURS[colour]) * 200 + noise, 0, 255).astype(np.uint8)
    Image.fromarray(pixels).save(path, "JPEG", quality=90)
    os.utime(path, (mtime_s, mtime_s))
    return path


def write_library(folder: Path, count: int, *, first: int = 0) -> list[Path]:
    """`count` photos over three sub-folders and all colours; later ones have newer files.

    Another `first` gives other photos.
    """
    names = list(COLOURS)
    return [
        write_photo(
            folder / f"trip {n % 3}" / f"photo {n:04}.jpg",
            colour=names[n % len(names)],
            seed=n,
            mtime_s=1_000_000 + n,
        )
        for n in range(first, first + count)
    ]
