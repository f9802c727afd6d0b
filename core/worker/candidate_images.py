"""Decodes single images (of candidates, or photos without a thumbnail) in a disposable process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core.arrays import RgbImage
from core.photos.decode.decoded import Decoded, DecodeRequest
from core.photos.decode.pool import DecodePool

_SIDE_PX: Final = 384
_LOOK_AHEAD: Final = 8


class SafeImages:
    """An `ImageLoader` that a broken image file cannot harm. Not for concurrent use."""

    def __init__(self, max_pixels: int) -> None:
        self._max_pixels = max_pixels

    def __call__(self, paths: Sequence[Path]) -> list[RgbImage | None]:
        """Pictures [h, w, 3] in order; None for a file that cannot be decoded."""
        requests = [DecodeRequest(path, _SIDE_PX) for path in paths]
        with DecodePool(1, max_pixels=self._max_pixels) as pool:
            outcomes = pool.decode(requests, look_ahead=_LOOK_AHEAD)
            return [
                outcome.image if isinstance(outcome, Decoded) else None for _, outcome in outcomes
            ]
