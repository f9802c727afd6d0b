"""Detects screenshots by measured properties: how they were made, their size, their flat areas."""

from __future__ import annotations

from typing import Final

import numpy as np

from core.arrays import RgbImage
from core.models.starter.starter_tuning import screenshot_tuning
from core.records import PhotoMetadata

SCREENSHOT: Final = "screenshot"
_SAME: Final = 1  # of 255: what scaling leaves of an even area


def is_screenshot(image: RgbImage, metadata: PhotoMetadata) -> bool:
    """Whether a picture shows a whole screen: lossless, not from a camera, flat, and of screen size."""
    tuning = screenshot_tuning()
    size = sorted((metadata.width_px, metadata.height_px))
    return (
        metadata.format == "PNG"
        and metadata.camera is None
        and size in [sorted(screen) for screen in tuning.sizes]
        and _flat_share(image) >= tuning.flat
    )


def _flat_share(image: RgbImage) -> float:
    """Share of pixels that look like their neighbour."""
    steps = np.abs(np.diff(image.astype(np.int16), axis=1)).max(axis=-1)
    return float((steps <= _SAME).mean())
