"""Converts the colours of a file, as it defines them, to sRGB."""

from __future__ import annotations

import functools
import io
from enum import Enum
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from core.arrays import RgbImage

_ADOBE_GAMMA: Final = 563 / 256  # Adobe RGB (1998) Color Image Encoding
# From its primaries to those of sRGB, both with a D65 white point.
_ADOBE_TO_SRGB: Final = np.array(
    [[1.39836, -0.39836, 0.0], [0.0, 1.0, 0.0], [0.0, -0.04293, 1.04293]], dtype=np.float32
)
# Greys and saturated colours: a profile that moves none of them by more than this is sRGB.
_SAME_COLOUR: Final = 3
_TEST_COLOURS: Final = np.array(
    [[(level, level, level) for level in range(0, 256, 15)]
     + [(255, 0, 0), (0, 255, 0), (0, 0, 255), (200, 120, 40), (40, 120, 200), (90, 30, 150)]],
    dtype=np.uint8,
)  # fmt: skip
_WHITE: Final = (255, 255, 255)
# From the primaries of BT.2020 to those of sRGB, both with a D65 white point (ITU-R BT.2087).
_BT2020_TO_SRGB: Final = np.array(
    [[1.66049, -0.58764, -0.07285], [-0.12455, 1.1329, -0.00835], [-0.01815, -0.10058, 1.11873]],
    dtype=np.float32,
)
_SDR_WHITE_NITS: Final = 203.0  # diffuse white in ITU-R BT.2408
_HLG_PEAK_NITS: Final = 1_000.0
_KNEE: Final = 0.75  # of diffuse white; brighter values are rolled off instead of clipped

Light = NDArray[np.floating[Any]]


class Encoding(Enum):
    """How pixel values map to light, where no profile defines it."""

    SRGB = "sRGB"
    ADOBE_RGB = "Adobe RGB (1998)"
    LINEAR_SRGB = "linear light, primaries of sRGB"
    PQ = "BT.2020 with the PQ curve (SMPTE ST 2084)"
    HLG = "BT.2020 with hybrid log-gamma (ITU-R BT.2100)"


def to_srgb(
    image: Image.Image, icc_profile: bytes | None, encoding: Encoding = Encoding.SRGB
) -> Image.Image:
    """Mode RGB in the sRGB colour space, transparency composited on white.

    Args:
        encoding: applies unless the image has a profile. High dynamic range is tone-mapped: diffuse
            white stays white, highlights are rolled off.
    """
    alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
    colours = image.convert(image.mode[:-1]) if alpha is not None else image
    if encoding is Encoding.SRGB or icc_profile:
        colours = _apply_profile(colours, icc_profile)
    else:
        colours = _decoded(colours.convert("RGB"), encoding)
    if alpha is None:
        return colours
    page = Image.new("RGB", colours.size, _WHITE)
    page.paste(colours, mask=alpha)
    return page


def _decoded(image: Image.Image, encoding: Encoding) -> Image.Image:
    values: Light = np.asarray(image, dtype=np.float32) / 255
    light: Light
    if encoding is Encoding.ADOBE_RGB:
        light = values**_ADOBE_GAMMA @ _ADOBE_TO_SRGB.T
    elif encoding is Encoding.LINEAR_SRGB:
        light = values
    else:
        nits = _pq_nits(values) if encoding is Encoding.PQ else _hlg_nits(values)
        light = _rolled_off(nits / _SDR_WHITE_NITS) @ _BT2020_TO_SRGB.T
    return Image.fromarray(_srgb_bytes(light))


def _srgb_bytes(light: Light) -> RgbImage:
    """Linear light [h, w, 3] with sRGB primaries, white at 1, as sRGB bytes; clipped."""
    light = np.clip(light, 0, 1)
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.round(curve * 255).astype(np.uint8)


def _pq_nits(values: Light) -> Light:
    """Luminance of PQ values (ITU-R BT.2100, table 4)."""
    powered = values ** (1 / 78.84375)
    light = np.maximum(powered - 0.8359375, 0) / (18.8515625 - 18.6875 * powered)
    nits: Light = 10_000 * light ** (1 / 0.1593017578125)
    return nits


def _hlg_nits(values: Light) -> Light:
    """Luminance of HLG values on a display of 1 000 nits (ITU-R BT.2100, table 5)."""
    scene: Light = np.where(
        values <= 0.5, values**2 / 3, (np.exp((values - 0.55991073) / 0.17883277) + 0.28466892) / 12
    )
    luminance = scene @ np.array([0.2627, 0.678, 0.0593], dtype=np.float32)
    nits: Light = _HLG_PEAK_NITS * np.maximum(luminance, 1e-6)[..., None] ** 0.2 * scene
    return nits


def _rolled_off(light: Light) -> Light:
    """The identity up to the knee; above it, approaches 1 ever more slowly."""
    above = np.maximum(light - _KNEE, 0) / (1 - _KNEE)
    rolled: Light = np.minimum(light, _KNEE) + (1 - _KNEE) * (1 - np.exp(-above))
    return rolled


def _apply_profile(image: Image.Image, icc_profile: bytes | None) -> Image.Image:
    if icc_profile:
        try:
            transform = _srgb_transform(icc_profile, image.mode)
            if transform is not None:
                converted = ImageCms.applyTransform(image, transform)
                return converted if converted is not None else image
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass  # a broken or unsuitable profile: plain conversion is the next best guess
    if image.mode == "LAB":
        transform = ImageCms.buildTransform(
            ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), "LAB", "RGB"
        )
        return ImageCms.applyTransform(image, transform) or image
    return image if image.mode == "RGB" else image.convert("RGB")


@functools.lru_cache(maxsize=16)  # a library has few distinct profiles, each costs milliseconds
def _srgb_transform(icc_profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Transform from an embedded profile; None if it changes nothing, whatever its name."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile))
    transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    if mode == "RGB":
        colours = Image.fromarray(_TEST_COLOURS)
        converted = ImageCms.applyTransform(colours, transform)
        if np.abs(np.asarray(converted, dtype=int) - _TEST_COLOURS).max() <= _SAME_COLOUR:
            return None
    return transform
