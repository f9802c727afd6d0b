"""The numbered d x d grid: many photos as one image for a vision-language model (paper, 4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageOps

from core.arrays import RgbImage

GRID_SIDE: Final = 8  # d of the paper: 64 photos
_BADGE_SHARE: Final = 0.2  # height of the number relative to the cell
_SMALLEST_FONT_PX: Final = 9
_WHITE: Final = (255, 255, 255)
_BLACK: Final = (0, 0, 0)


def draw_grid(images: Sequence[RgbImage | None], canvas_px: int, side: int = GRID_SIDE) -> RgbImage:
    """Photos left to right, top to bottom, on black [canvas_px, canvas_px, 3].

    Every cell is a square of `canvas_px // side` pixels, filled by the photo's centre: bars
    around a whole photo would cost the model tokens and show nothing. The cell's number, from 1,
    stands white on black in its upper left corner. None stands for a photo whose pixels are not
    available: its cell is black but numbered, so that captions stay with their cells.

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
        return  # no room for a legible number
    draw.rectangle((left, top, left + width - 1, top + height - 1), fill=_BLACK)
    draw.text((left + pad - x0, top + pad - y0), text, font=font, fill=_WHITE)
