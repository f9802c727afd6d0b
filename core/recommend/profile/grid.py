"""The numbered d x d grid: many photos as one image for a vision-language model (paper, 4.2).

Its cells come from thumbnails; the finished grid is stored as a file.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageOps
from PIL.PngImagePlugin import PngInfo

from core import logs, vault
from core.arrays import ImageLoader, RgbImage
from core.photos.decode.pixels import decode_thumbnail
from core.recommend.library_readers import ThumbnailReader
from core.recommend.recommend_tuning import profile_tuning
from core.records import Photo, PhotoState
from core.vault import LibraryKey

GRID_SIDE: Final = 8  # d of the paper: 64 photos
_BADGE_SHARE: Final = 0.2  # height of the number relative to the cell
_SMALLEST_FONT_PX: Final = 9
_WHITE: Final = (255, 255, 255)
_BLACK: Final = (0, 0, 0)
_MAKER: Final = "VisualLens"


def draw_grid(images: Sequence[RgbImage | None], canvas_px: int, side: int = GRID_SIDE) -> RgbImage:
    """Photos left to right, top to bottom, on black [canvas_px, canvas_px, 3].

    Every cell is a square of `canvas_px // side` pixels, filled by the photo's centre: bars around a
    whole photo would cost the model tokens and show nothing. The cell's number, from 1, is in white on
    black in its upper left corner. None represents a photo whose pixels are not available: its cell
    is black but numbered, so that captions stay with their cells.

    Raises:
        ValueError: if there are more images than cells, or cells have no pixels.
    """
    cell_px = canvas_px // side
    if len(images) > side * side or cell_px < 1:
        raise ValueError(
            f"{len(images)} images do not fit into {side} x {side} cells of {canvas_px} px"
        )
    canvas = Image.new("RGB", (canvas_px, canvas_px), _BLACK)
    draw = ImageDraw.Draw(canvas)
    font = ImageFont.load_default(size=max(_SMALLEST_FONT_PX, round(cell_px * _BADGE_SHARE)))
    for number, pixels in enumerate(images, start=1):
        row, column = divmod(number - 1, side)
        left, top = column * cell_px, row * cell_px
        if pixels is not None:
            picture = Image.fromarray(pixels)
            canvas.paste(
                ImageOps.fit(picture, (cell_px, cell_px), Image.Resampling.BICUBIC), (left, top)
            )
        _draw_number(draw, font, number, left, top, cell_px)
    return np.asarray(canvas, dtype=np.uint8)


def _draw_number(
    draw: ImageDraw.ImageDraw,
    font: ImageFont.ImageFont | ImageFont.FreeTypeFont,
    number: int,
    left: int,
    top: int,
    cell_px: int,
) -> None:
    """The number on a black badge that never extends beyond its cell."""
    text = str(number)
    x0, y0, x1, y1 = draw.textbbox((0, 0), text, font=font)
    pad = max(1, cell_px // 40)
    width, height = int(x1 - x0) + 2 * pad, int(y1 - y0) + 2 * pad
    if width > cell_px or height > cell_px:
        return  # no space for a legible number
    draw.rectangle((left, top, left + width - 1, top + height - 1), fill=_BLACK)
    draw.text((left + pad - x0, top + pad - y0), text, font=font, fill=_WHITE)


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
        cells.append(None if jpeg is None else decode_thumbnail(jpeg, cell_px))
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
    """Write the grid as PNG under a name derived from its pixels; None if the disk refuses.

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
            # The fastest level: the user is waiting, and photos hardly compress anyway.
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
    """Whether a file is a grid drawn by VisualLens, according to its text chunk."""
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


def _trim(directory: Path) -> None:
    files = sorted(directory.iterdir(), key=lambda file: file.stat().st_mtime_ns)
    for file in files[: -profile_tuning().kept_grids]:
        file.unlink(missing_ok=True)
