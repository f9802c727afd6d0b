"""Groups similar-looking labels, so that a group can serve as the category of a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector, ImageLoader
from core.models.roles import ImageTextEncoder

_PHOTOS_A_LABEL: Final = 12


def label_looks(
    files: Mapping[str, Sequence[Path]], encoder: ImageTextEncoder, load_images: ImageLoader
) -> dict[str, FloatVector]:
    """Mean vector [d] of the first photos of each label; labels without a readable one are left out."""
    looks: dict[str, FloatVector] = {}
    for label, paths in files.items():
        images = [image for image in load_images(paths[:_PHOTOS_A_LABEL]) if image is not None]
        if images:
            looks[label] = encoder.encode_images(images).mean(axis=0)
    return looks


def group_labels(looks: Mapping[str, FloatVector], count: int) -> list[list[str]]:
    """`count` groups of about equal size, split repeatedly where labels differ most.

    Categories of the paper are coherent (museums look more like museums than like bakeries), and the
    mean image of a category is only meaningful then. Equal sizes keep questions comparable.
    """
    labels = sorted(looks)
    matrix = np.stack([looks[label] for label in labels])
    parts = _split(list(range(len(labels))), matrix, min(count, len(labels)))
    return sorted(sorted(labels[row] for row in part) for part in parts)


def _split(rows: list[int], matrix: FloatMatrix, count: int) -> list[list[int]]:
    if count < 2 or len(rows) < 2:
        return [rows]
    chosen = matrix[rows] - matrix[rows].mean(axis=0)
    _, _, directions = np.linalg.svd(chosen, full_matrices=False)
    order = np.argsort(chosen @ directions[0], kind="stable")
    left = count // 2
    cut = round(len(rows) * left / count)
    first, second = ([rows[i] for i in part] for part in (order[:cut], order[cut:]))
    return [*_split(first, matrix, left), *_split(second, matrix, count - left)]
