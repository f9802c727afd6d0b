"""Encodes the photos again: `python -m tests.core.recommend.tastes.rebuild PHOTOS`, after the encoder changed."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from tests.helpers.starter_models import read_image, starter

STORED = Path(__file__).with_name("photos.npz")


def main() -> None:
    """Replace the stored vectors; which photos there are and what they show stays."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path)
    folder = parser.parse_args().photos
    with np.load(STORED, allow_pickle=False) as arrays:
        names, labels = arrays["names"], arrays["labels"]
    vectors = np.concatenate(
        [starter().encoder.encode_images([read_image(folder / str(name))]) for name in names]
    )
    scales = np.abs(vectors).max(axis=1) / 127
    np.savez_compressed(
        STORED,
        vectors=np.rint(vectors / scales[:, None]).astype(np.int8),
        scales=scales.astype(np.float32),
        labels=labels,
        names=names,
    )


if __name__ == "__main__":
    main()
