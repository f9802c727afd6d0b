"""Colours that stand out in a photo, from its pixels."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.arrays import RgbImage
from core.models.starter.starter_tuning import ColourTuning, colour_tuning
from core.records import AspectKind, AspectWord

BLACK_AND_WHITE: Final = "black and white"
_SIDE_PX: Final = 64


def for_colours(image: RgbImage) -> RgbImage:
    """A reduced copy that gives the functions here the same results as the whole image, but faster."""
    return np.asarray(_small(image))


def notable_colours(image: RgbImage) -> tuple[AspectWord, ...]:
    """The colours that fill more of a picture than usual, most notable first.

    Most photos have none. Salience is how far a colour exceeds its threshold, in [0, 1].
    """
    tuning = colour_tuning()
    small = _small(image)
    hue, saturation, value = np.moveaxis(np.asarray(small.convert("HSV")), -1, 0)
    if _is_grey(small, tuning.grey_chroma):
        return (AspectWord(BLACK_AND_WHITE, AspectKind.COLOUR, tuning.grey),)
    vivid = (saturation >= 255 * tuning.vivid_saturation) & (value >= 255 * tuning.vivid_value)
    notable = []
    for name, count in _counts(hue[vivid], tuning).items():
        share, least = count / hue.size, tuning.notable[name]
        if share >= least:
            salience = tuning.least + tuning.range * (share - least) / (1 - least)
            notable.append(AspectWord(name, AspectKind.COLOUR, round(salience, 3)))
    return tuple(sorted(notable, key=lambda colour: -colour.salience)[: tuning.most])


def main_colour(image: RgbImage) -> str:
    """The main colour of a picture: "dark", "bright", "grey" or the name of a colour."""
    tuning = colour_tuning()
    small = _small(image)
    hue, saturation, value = np.moveaxis(np.asarray(small.convert("HSV")), -1, 0)
    coloured = (saturation >= 255 * tuning.pale) & (value >= 255 * tuning.dark)
    if coloured.mean() < tuning.mostly:
        if (value < 255 * tuning.dark).mean() >= tuning.mostly:
            return "dark"
        return "bright" if np.median(value) >= 255 * tuning.bright else "grey"
    counts = _counts(hue[coloured], tuning)
    most = max(counts, key=lambda name: counts[name])
    muted = np.median(value[coloured]) < 255 * tuning.bright
    return "brown" if most in ("red", "orange") and muted else most


def _small(image: RgbImage) -> Image.Image:
    return Image.fromarray(image).resize((_SIDE_PX, _SIDE_PX), Image.Resampling.BOX)


def _counts(hues: npt.NDArray[np.uint8], tuning: ColourTuning) -> dict[str, int]:
    """Pixels of each colour; a hue before the first one belongs to the last one."""
    names, starts = list(tuning.first_hue), list(tuning.first_hue.values())
    bins = (np.searchsorted(starts, hues, side="right") - 1) % len(names)
    return dict(zip(names, np.bincount(bins, minlength=len(names)).tolist(), strict=True))


def _is_grey(image: Image.Image, chroma: float) -> bool:
    red, green, blue = np.moveaxis(np.asarray(image), -1, 0)
    most, least = np.maximum(np.maximum(red, green), blue), np.minimum(np.minimum(red, green), blue)
    return float((most - least).mean()) / 255 < chroma
