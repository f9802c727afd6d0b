"""Pixels for the grid from thumbnails, and the grid as a file."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from core import logs, vault
from core.arrays import ImageLoader, RgbImage
from core.recommend.library_readers import ThumbnailReader
from core.recommend.recommend_tuning import profile_tuning
from core.records import Photo, PhotoState
from core.vault import LibraryKey

_MAKER: Final = "VisualLens"


def load_cells(
    photos: Sequence[Photo],
    cell_px: int,
    thumbnails: ThumbnailReader,
    load_images: ImageLoader | None,
) -> list[RgbImage | None]:
    """Pictures of at least about `cell_px`, in order; None where none is available.

    Thumbnails are our own small JPEG images. A photo without one is decoded by `load_images`.
    """
    cells: list[RgbImage | None] = []
    for photo in photos:
        jpeg = thumbnails.read(photo.content_hash)
        cells.append(None if jpeg is None else _decode_thumbnail(jpeg, cell_px))
    missing = [
        row
        for row, cell in enumerate(cells)
        if cell is None and photos[row].state is PhotoState.PRESENT
    ]
    if missing and load_images is not None:
        decoded = load_images([photos[row].path for row in missing])
        for row, image in zip(missing, decoded, strict=True):
            cells[row] = image
    return cells


def save_grid(grid: RgbImage, directory: Path, key: LibraryKey | None = None) -> Path | None:
    """Write the grid as PNG under a name made from its pixels; None if the disk refuses.

    With the key of an encrypted library the file is sealed; `vault.read_file` opens both kinds.
    """
    name = hashlib.blake2b(grid.tobytes(), digest_size=12).digest()
    file = directory / f"{name.hex()}.png"
    if key is not None:
        file = directory / f"{vault.sealed_name(key, name)}{vault.sealed_suffix(key)}"
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not file.exists():
            png = io.BytesIO()
            # The fastest level: the person waits for it, and photos hardly shrink anyway.
            Image.fromarray(grid).save(png, format="PNG", compress_level=1, pnginfo=_maker())
            data = png.getvalue()
            _write_private(
                file, data if key is None else vault.seal(key, os.fsencode(file.name), data)
            )
            _trim(directory)
    except OSError as error:
        logs.recommend.warning("the grid could not be saved: errno %s", error.errno)
        return None
    return file


def is_grid(file: Path) -> bool:
    """Whether a file is a grid that VisualLens drew, as its text chunk says."""
    try:
        with Image.open(file, formats=("PNG",)) as image:
            return image.info.get("Software") == _MAKER
    except (OSError, ValueError, SyntaxError):
        return False


def _maker() -> PngInfo:
    info = PngInfo()
    info.add_text("Software", _MAKER)
    return info


def _write_private(file: Path, data: bytes) -> None:
    temporary = file.with_suffix(f".{os.getpid()}.new")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "wb") as stream:
        stream.write(data)
    os.replace(temporary, file)


def _decode_thumbnail(jpeg: bytes, cell_px: int) -> RgbImage | None:
    try:
        with Image.open(io.BytesIO(jpeg)) as picture:
            picture.draft("RGB", (cell_px, cell_px))  # decodes at an eighth to full size
            return np.asarray(picture.convert("RGB"), dtype=np.uint8)
    except (OSError, ValueError):
        return None  # trimmed or damaged in the meantime


def _trim(directory: Path) -> None:
    files = sorted(directory.iterdir(), key=lambda file: file.stat().st_mtime_ns)
    for file in files[: -profile_tuning().kept_grids]:
        file.unlink(missing_ok=True)
