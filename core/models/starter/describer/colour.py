"""Colours that stand out in a photo, from its pixels."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

from core.arrays import RgbImage
from core.records import AspectKind, AspectWord

BLACK_AND_WHITE: Final = "black and white"
_SIDE_PX: Final = 64
_VIVID_SATURATION: Final = 0.45
_VIVID_VALUE: Final = 0.3
_DARK: Final = 0.25  # value below it, saturation below `_PALE`: no colour
_PALE: Final = 0.2
_BRIGHT: Final = 0.7
_GREY_CHROMA: Final = 0.02
_MOST_COLOURS: Final = 2
# (name, first hue of 256, share of the picture that makes it notable). Sky, sea, leaves, skin
# and wood fill many pictures, so blue, green and the warm browns have to fill more of one.
_HUES: Final = (
    ("red", 0, 0.15),
    ("orange", 12, 0.3),
    ("yellow", 34, 0.2),
    ("green", 48, 0.6),
    ("turquoise", 118, 0.2),
    ("blue", 141, 0.6),
    ("purple", 182, 0.12),
    ("pink", 212, 0.12),
    ("red", 244, 0.15),
)


def notable_colours(image: RgbImage) -> tuple[AspectWord, ...]:
    """At most two colours, most notable first; most photos have none.

    Salience is how far the colour exceeds what makes it notable, in [0, 1].
    """
    small = Image.fromarray(image).resize((_SIDE_PX, _SIDE_PX), Image.Resampling.BOX)
    hue, saturation, value = np.moveaxis(np.asarray(small.convert("HSV")), -1, 0)
    if _is_grey(np.asarray(small)):
        return (AspectWord(BLACK_AND_WHITE, AspectKind.COLOUR, 0.6),)
    vivid = (saturation >= 255 * _VIVID_SATURATION) & (value >= 255 * _VIVID_VALUE)
    starts = np.array([first for _, first, _ in _HUES])
    bins = np.searchsorted(starts, hue[vivid], side="right") - 1
    counts = np.bincount(bins, minlength=len(_HUES)) / hue.size
    shares: dict[str, float] = {}
    thresholds: dict[str, float] = {}
    for (name, _, threshold), share in zip(_HUES, counts, strict=True):
        shares[name] = shares.get(name, 0.0) + float(share)
        thresholds[name] = threshold
    notable = [
        AspectWord(name, AspectKind.COLOUR, _salience(share, thresholds[name]))
        for name, share in shares.items()
        if share >= thresholds[name]
    ]
    return tuple(sorted(notable, key=lambda colour: -colour.salience)[:_MOST_COLOURS])


def main_colour(image: RgbImage) -> str:
    """What most of a picture is made of: "dark", "bright", "grey" or the name of a colour."""
    small = Image.fromarray(image).resize((_SIDE_PX, _SIDE_PX), Image.Resampling.BOX)
    hue, saturation, value = np.moveaxis(np.asarray(small.convert("HSV")), -1, 0)
    coloured = (saturation >= 255 * _PALE) & (value >= 255 * _DARK)
    if coloured.mean() < 0.5:
        if (value < 255 * _DARK).mean() >= 0.5:
            return "dark"
        return "bright" if np.median(value) >= 255 * _BRIGHT else "grey"
    starts = np.array([first for _, first, _ in _HUES])
    bins = np.searchsorted(starts, hue[coloured], side="right") - 1
    counts: dict[str, int] = {}
    for at, count in enumerate(np.bincount(bins, minlength=len(_HUES))):
        name = _HUES[at][0]
        counts[name] = counts.get(name, 0) + int(count)
    most = max(counts, key=lambda name: counts[name])
    muted = np.median(value[coloured]) < 255 * _BRIGHT
    return "brown" if most in ("red", "orange") and muted else most


def _salience(share: float, threshold: float) -> float:
    return round(0.2 + 0.5 * (share - threshold) / (1 - threshold), 3)


def _is_grey(pixels: RgbImage) -> bool:
    channels = pixels.astype(np.float32) / 255
    return float((channels.max(-1) - channels.min(-1)).mean()) < _GREY_CHROMA
