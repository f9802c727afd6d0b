"""The numbers of retrieval; `resources/starter/tuning.toml` says how they were chosen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from core.tuning import load_tuning


@dataclass(frozen=True, slots=True)
class RetrievalTuning:
    """Section `retrieval` of the file.

    Attributes:
        kept_share: of the way from an unrelated photo to the best one that a photo has kept.
        sure, near: standard deviations by which a photo is more like the category than like
            other kinds of place.
        best, share_of_best: photos whose mean level the others are measured against.
        enough: sure photos that need no company.
        same_picture: cosine of copies, crops and edits of one picture.
        same_burst, burst_s: cosine of photos taken within this time that count as one.
        category_share: of the photos that those of the category may take before those near a
            single place.
        near_place, sure_place: the same for a single place, by what is written about it.
    """

    kept_share: float
    sure: float
    near: float
    best: int
    share_of_best: float
    enough: int
    same_picture: float
    same_burst: float
    burst_s: float
    category_share: float
    near_place: float
    sure_place: float


@cache
def retrieval_tuning() -> RetrievalTuning:
    """The numbers of the file."""
    return load_tuning(RetrievalTuning, "retrieval")
