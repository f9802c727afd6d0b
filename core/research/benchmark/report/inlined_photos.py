"""Photos for a report, small and inlined."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.arrays import RgbImage
from core.recommend.profile.grid import draw_grid

_GRID_PX: Final = 512
_PLACE_PX: Final = (296, 196)
_QUALITY: Final = 80


@dataclass(frozen=True, slots=True)
class Pictures:
    """Decodes photos (`load`: files to pixels, None if that fails) and inlines them."""

    load: Callable[[Sequence[Path]], Sequence[RgbImage | None]]

    def grid(self, paths: Sequence[Path]) -> str:
        """The numbered grid of an answer as a data URL, in the smallest square that fits."""
        side = max(1, min(8, -int(-(len(paths) ** 0.5) // 1)))
        return _inline(draw_grid(list(self.load(paths[: side * side])), _GRID_PX, side))

    def place(self, path: Path) -> str | None:
        """One image of a place; None if it cannot be decoded."""
        (pixels,) = self.load([path])
        return None if pixels is None else _inline(pixels, _PLACE_PX)


def _inline(pixels: RgbImage, size: tuple[int, int] | None = None) -> str:
    from PIL import Image, ImageOps

    image = Image.fromarray(pixels)
    if size is not None:
        image = ImageOps.fit(image, size)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()
