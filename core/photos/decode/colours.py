"""Shows pixel values of other encodings in sRGB, where no ICC profile does."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.arrays import RgbImage
from core.photos.decode.headers.encodings import Curve, Encoding, Primaries

_ADOBE_GAMMA: Final = 563 / 256  # Adobe RGB (1998) Color Image Encoding
_SDR_WHITE_NITS: Final = 203.0  # diffuse white in ITU-R BT.2408
_HLG_PEAK_NITS: Final = 1_000.0
_KNEE: Final = 0.75  # of diffuse white; brighter values are rolled off instead of clipped

Light = NDArray[np.floating[Any]]

# To the primaries of sRGB; BT.2020: ITU-R BT.2087.
_TO_SRGB: Final = {
    Primaries.ADOBE_RGB: [[1.39836, -0.39836, 0], [0, 1, 0], [0, -0.04293, 1.04293]],
    Primaries.DISPLAY_P3: [
        [1.22494, -0.22494, 0], [-0.04206, 1.04206, 0], [-0.01964, -0.07864, 1.09828]
    ],
    Primaries.BT2020: [
        [1.66049, -0.58764, -0.07285], [-0.12455, 1.1329, -0.00835], [-0.01815, -0.10058, 1.11873]
    ],
}  # fmt: skip


def shown_in_srgb(image: Image.Image, encoding: Encoding) -> Image.Image:
    """An image of mode RGB in sRGB.

    High dynamic range is tone-mapped: diffuse white stays white, highlights are rolled off.
    """
    light = _light(np.asarray(image, dtype=np.float32) / 255, encoding.curve)
    if encoding.primaries in _TO_SRGB:
        light = light @ np.array(_TO_SRGB[encoding.primaries], dtype=np.float32).T
    return Image.fromarray(_srgb_bytes(light))


def _light(values: Light, curve: Curve) -> Light:
    """Linear light [h, w, 3], diffuse white at 1."""
    if curve is Curve.PQ:
        return _rolled_off(_pq_nits(values) / _SDR_WHITE_NITS)
    if curve is Curve.HLG:
        return _rolled_off(_hlg_nits(values) / _SDR_WHITE_NITS)
    if curve is Curve.ADOBE_RGB:
        powered: Light = values**_ADOBE_GAMMA
        return powered
    if curve is Curve.SRGB:
        return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    return values


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
