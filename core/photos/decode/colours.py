"""What pixel values mean as light, where no ICC profile says it, and how that is shown in sRGB."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.arrays import RgbImage

_ADOBE_GAMMA: Final = 563 / 256  # Adobe RGB (1998) Color Image Encoding
_SDR_WHITE_NITS: Final = 203.0  # diffuse white in ITU-R BT.2408
_HLG_PEAK_NITS: Final = 1_000.0
_KNEE: Final = 0.75  # of diffuse white; brighter values are rolled off instead of clipped

Light = NDArray[np.floating[Any]]


class Primaries(Enum):
    """Which red, green and blue the values are amounts of; white is D65 for all."""

    SRGB = "sRGB"
    ADOBE_RGB = "Adobe RGB (1998)"
    DISPLAY_P3 = "Display P3"
    BT2020 = "BT.2020"


class Curve(Enum):
    """How values grow with light."""

    SRGB = "sRGB"
    ADOBE_RGB = "Adobe RGB (1998)"
    LINEAR = "in proportion"
    PQ = "SMPTE ST 2084"
    HLG = "hybrid log-gamma (ITU-R BT.2100)"


@dataclass(frozen=True, slots=True)
class Encoding:
    """How pixel values map to light."""

    primaries: Primaries
    curve: Curve

    @property
    def is_hdr(self) -> bool:
        """Whether values beyond diffuse white can occur."""
        return self.curve in (Curve.PQ, Curve.HLG)


SRGB: Final = Encoding(Primaries.SRGB, Curve.SRGB)
ADOBE_RGB: Final = Encoding(Primaries.ADOBE_RGB, Curve.ADOBE_RGB)
LINEAR_SRGB: Final = Encoding(Primaries.SRGB, Curve.LINEAR)

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
# Numbers of ITU-T H.273, tables 2 and 3; the curves of television are shown as sRGB.
_UNSPECIFIED: Final = 2
_PRIMARIES: Final = {9: Primaries.BT2020, 11: Primaries.DISPLAY_P3, 12: Primaries.DISPLAY_P3}
_CURVES: Final = {8: Curve.LINEAR, 16: Curve.PQ, 18: Curve.HLG}
_MOST_TAGS: Final = 100  # of a profile


def encoding_of_codes(primaries: int, transfer: int) -> Encoding:
    """The encoding that a container names by two numbers of ITU-T H.273; sRGB for what is not known here."""
    encoding = Encoding(
        _PRIMARIES.get(primaries, Primaries.SRGB), _CURVES.get(transfer, Curve.SRGB)
    )
    if primaries == _UNSPECIFIED and encoding.is_hdr:
        return replace(
            encoding, primaries=Primaries.BT2020
        )  # BT.2100 has these curves with no other
    return encoding


def encoding_of_profile(icc_profile: bytes) -> Encoding:
    """The encoding that an ICC profile names by numbers (its tag `cicp`); sRGB if it does not."""
    count = min(int.from_bytes(icc_profile[128:132], "big"), _MOST_TAGS)
    for at in range(132, 132 + 12 * count, 12):
        if icc_profile[at : at + 4] == b"cicp":
            start = int.from_bytes(icc_profile[at + 4 : at + 8], "big") + 8
            return encoding_of_codes(*icc_profile[start : start + 2].ljust(2, b"\0"))
    return SRGB


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
