"""The numbers of the starter matcher; `resources/starter/tuning.toml` says how they were chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MatcherTuning:
    """Section `matcher` of the file.

    Attributes:
        threshold: centred cosine below which a word and a place have nothing in common.
        words: of a photo's single words, against 1 for the photo as a whole.
        described: of a describer's word, against a word the image network is sure of.
        caption: share of the caption in a photo as a whole.
        profile_words: what the strongest word of a profile counts by itself.
        nearest: photos that speak for an image.
        images: share of the images of a place that has some.
        fewest_usual: photos there must be to tell what is usual.
    """

    threshold: float
    words: float
    described: float
    caption: float
    profile_words: float
    nearest: int
    images: float
    fewest_usual: int
