"""Captioned images and the multi-image caption task (paper, section 5.1)."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.sentences import plain


@dataclass(frozen=True, slots=True)
class CaptionedImage:
    """One image file with its dense caption."""

    image: Path
    caption: str


@dataclass(frozen=True, slots=True)
class GridExample:
    """G(I) and T(C) of one training step: the images in cell order and the target text."""

    images: tuple[Path, ...]
    target: str


def read_captions(file: Path, images: Path) -> list[CaptionedImage]:
    """Read a JSON Lines file of `{image, caption}` rows, or DOCCI's own descriptions.

    From DOCCI only the 9 647 rows of its train split are used. Rows whose image is not on this disk
    are left out.

    Raises:
        UserError: if a row has neither form, naming the line; or if nothing is left.
    """
    rows = []
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise UserError(plain(f"The captions {file} cannot be read: {error.strerror}.")) from error
    for number, line in enumerate(lines, start=1):
        if line.strip() and (row := _read_row(line, number, file)) is not None:
            name, caption = row
            rows.append(CaptionedImage(images / name, caption))
    present = [row for row in rows if row.image.is_file()]
    if not present:
        raise UserError(
            plain(
                f"None of the {len(rows)} images that {file} names is in {images}. "
                "Unpack the images there, or set `images` to their folder."
            )
        )
    return present


def _read_row(line: str, number: int, file: Path) -> tuple[str, str] | None:
    """Image name and caption; None for a row of another split."""
    try:
        row: dict[str, Any] = json.loads(line)
        if row.get("split", "train") != "train":
            return None
        name = row["image_file"] if "image_file" in row else row["image"]
        caption = row["description"] if "description" in row else row["caption"]
        if not (isinstance(name, str) and isinstance(caption, str) and caption.strip()):
            raise TypeError("image and caption must be texts")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(
            plain(f"Line {number} of {file} is not an image with a caption: {error}.")
        ) from error
    return name, " ".join(caption.split())


def cells_at(step: int, max_steps: int, cells: Sequence[int]) -> int:
    """Photos per grid at an optimizer step: equal parts of the run, from the first entry to the last."""
    part = step * len(cells) // max(1, max_steps)
    return cells[min(part, len(cells) - 1)]


def sample_grid(
    images: Sequence[CaptionedImage],
    count: int,
    *,
    words_per_cell: int,
    max_tokens: int,
    count_tokens: Callable[[str], int],
    seed: str,
) -> GridExample:
    """Draw `count` random images and write their target so that it fits into `max_tokens`.

    Deterministic for a seed. Fewer images than `count` leave black cells.

    Raises:
        UserError: if not even three words per cell fit.
    """
    chosen = random.Random(seed).sample(images, min(count, len(images)))
    captions = [image.caption for image in chosen]
    words = _fitting_words(captions, words_per_cell, max_tokens, count_tokens)
    return GridExample(tuple(image.image for image in chosen), write_target(captions, words))


def write_target(captions: Sequence[str], words_per_cell: int) -> str:
    """T(C): "Image 1: x1, ..., Image w: xw", each caption truncated to `words_per_cell` words."""
    cut = (" ".join(caption.split()[:words_per_cell]) for caption in captions)
    return ", ".join(f"Image {cell}: {caption}" for cell, caption in enumerate(cut, start=1))


def _fitting_words(
    captions: Sequence[str], most: int, max_tokens: int, count_tokens: Callable[[str], int]
) -> int:
    """Largest number of words per cell, at most `most`, whose target fits (binary search)."""
    fewest = 3
    if count_tokens(write_target(captions, fewest)) > max_tokens:
        raise UserError(
            plain(
                f"{len(captions)} captions do not fit into {max_tokens} tokens even at {fewest} words "
                "each. Use fewer cells or a larger context_tokens."
            )
        )
    low, high = fewest, max(fewest, most)
    while low < high:
        middle = (low + high + 1) // 2
        if count_tokens(write_target(captions, middle)) <= max_tokens:
            low = middle
        else:
            high = middle - 1
    return low
