"""What a search found, and which photos are strong matches."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.records import MatchedBy, MatchGroup, PhotoId, SearchFilter
from core.store.library.frames import FrameStore
from core.store.vectors.snapshot import Hit, VectorSnapshot

if TYPE_CHECKING:
    from core.arrays import FloatVector

TELLING_PHOTOS: Final = 30  # with fewer photos nothing stands out
# Of 290 photos with the starter's vectors, 120 of them from six scenes, three quarters of those that
# stand out show the same scene; among those with a cosine above 0.5 it is less than two fifths.
_STANDS_OUT: Final = 2.5  # standard deviations above the mean
_NEARER: Final = 0.6


@dataclass(frozen=True, slots=True)
class Found:
    """Photos found, best first; those in the groups are strong matches.

    Attributes:
        groups: what the first photos were matched by, in the order of `hits`.
        limits: what the search was restricted to.
    """

    hits: tuple[Hit, ...]
    groups: tuple[MatchGroup, ...] = ()
    limits: SearchFilter = SearchFilter()  # noqa: RUF009  # frozen

    @property
    def strong(self) -> int:
        """The number of strong matches, which come first."""
        return sum(group.photos for group in self.groups)

    def matched_by(self, rank: int) -> tuple[MatchedBy, ...]:
        """What the photo at a rank (from 0) was matched by; nothing if the match is uncertain."""
        for group in self.groups:
            if rank < group.photos:
                return group.by
            rank -= group.photos
        return ()


def best_moments(hits: Sequence[Hit], frames: FrameStore) -> list[Hit]:
    """Of every clip the best hit, in order."""
    by_id = {hit.photo_id: hit for hit in hits}
    return [by_id[id_] for id_ in frames.each_once(by_id)]


def nearest(
    index: VectorSnapshot,
    vector: FloatVector,
    scores: FloatVector,
    frames: FrameStore,
    limit: int,
    allowed: Collection[PhotoId] | None = None,
    besides: PhotoId | None = None,
) -> list[Hit]:
    """The photos nearest to a vector [d], each clip once.

    Args:
        scores: of all photos of the index [n].
        besides: neither this photo nor its clip.
    """
    chosen = None if allowed is None else frames.with_frames(allowed)
    found = index.best(vector, scores, (limit + 1) * frames.most_per_photo, chosen)
    lead_of = frames.leads()
    own = lead_of.get(besides, besides) if besides is not None else None
    others = [hit for hit in found if lead_of.get(hit.photo_id, hit.photo_id) != own]
    return best_moments(others, frames)[:limit]


def standing_out(hits: Sequence[Hit], scores: FloatVector) -> Found:
    """Hits, of which those that stand out from the scores of all photos [n] are strong."""
    threshold = _outstanding(scores)
    strong = sum(hit.score >= threshold for hit in hits)
    return Found(tuple(hits), (MatchGroup((MatchedBy.LOOKS,), strong),) if strong else ())


def usual_cosine(scores: FloatVector) -> float:
    """The cosine up to which a text fits most photos of a library equally well.

    Args:
        scores: of all photos [n].
    """
    if len(scores) < TELLING_PHOTOS:
        return -1.0
    return float(scores.mean() + scores.std())


def _outstanding(scores: FloatVector) -> float:
    """The cosine above which a photo stands out from its library.

    Args:
        scores: of all photos [n].
    """
    import numpy as np

    if len(scores) < TELLING_PHOTOS:
        return -1.0
    # If a fifth of the library shows the same thing, nothing is far from the mean: then it is enough
    # to be closer to the photo itself (1.0) than to an ordinary one.
    ordinary = float(np.median(scores))
    nearer = ordinary + _NEARER * (1 - ordinary)
    return min(float(scores.mean() + _STANDS_OUT * scores.std()), nearer)
