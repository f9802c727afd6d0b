"""What pixel values mean as light, as files name it: by numbers of ITU-T H.273, in their headers or in a profile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final


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
