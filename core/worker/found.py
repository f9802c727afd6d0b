"""What a search found, and which of it clearly fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.records import MatchedBy, MatchGroup, SearchFilter
from core.store.vectors.snapshot import Hit

if TYPE_CHECKING:
    from core.arrays import FloatVector

_TELLING_PHOTOS: Final = 30  # with fewer photos nothing stands out
# Of 290 photos with the starter's vectors, 120 of them of six scenes, three in four of those that
# stand out show the scene of the photo; of those with a cosine above 0.5 it is less than two in five.
_STANDS_OUT: Final = 2.5  # standard deviations above the mean
_NEARER: Final = 0.6


@dataclass(frozen=True, slots=True)
class Found:
    """Photos found, best first; those of the groups clearly fit.

    Attributes:
        groups: what the first photos were found by, in the order of `hits`.
        limits: what the search was limited to.
    """

    hits: tuple[Hit, ...]
    groups: tuple[MatchGroup, ...] = ()
    limits: SearchFilter = SearchFilter()  # noqa: RUF009  # frozen

    @property
    def strong(self) -> int:
        """How many photos, from the front, clearly fit."""
        return sum(group.photos for group in self.groups)

    def matched_by(self, rank: int) -> tuple[MatchedBy, ...]:
        """What the photo at a rank, counted from 0, was found by; nothing where it may not fit."""
        for group in self.groups:
            if rank < group.photos:
                return group.by
            rank -= group.photos
        return ()


def standing_out(hits: Sequence[Hit], scores: FloatVector) -> Found:
    """Hits, of which those are strong that stand out from the scores of every photo [n]."""
    threshold = _outstanding(scores)
    strong = sum(hit.score >= threshold for hit in hits)
    return Found(tuple(hits), (MatchGroup((MatchedBy.LOOKS,), strong),) if strong else ())


def _outstanding(scores: FloatVector) -> float:
    """The cosine above which a photo stands out from its library.

    Args:
        scores: of every photo [n].
    """
    import numpy as np

    if len(scores) < _TELLING_PHOTOS:
        return -1.0
    # Where a fifth of the library shows the same, nothing is far from the mean: then it is enough to
    # be nearer to the photo itself (1.0) than to an ordinary one.
    ordinary = float(np.median(scores))
    nearer = ordinary + _NEARER * (1 - ordinary)
    return min(float(scores.mean() + _STANDS_OUT * scores.std()), nearer)
