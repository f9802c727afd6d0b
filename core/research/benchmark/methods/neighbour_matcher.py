"""`neighbours`: the visual similarity of a candidate's images and the retrieved photos, nothing else.

The simplest use of photos. The value of a method's other parts shows in its lead over this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from core.arrays import FloatVector, ImageLoader
from core.cancel import CancelToken
from core.models.roles import ImageTextEncoder, MatchResult, Profile
from core.records import Candidate, Evidence, MatcherInfo

# Cosine difference over which a photo's weight falls to 1/e: small, so that one photo of the same
# thing counts more than many that are slightly similar.
_REACH: Final = 0.05


class NeighbourMatcher:
    """A kernel density of the photos, evaluated at the images of each candidate."""

    canvas_px = 8  # the grid is not used

    def __init__(self, encoder: ImageTextEncoder, load_images: ImageLoader) -> None:
        self._encoder, self._load_images = encoder, load_images

    @property
    def info(self) -> MatcherInfo:
        return MatcherInfo("neighbours", self._encoder.spec.encoder_id, zero_shot=True)

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Mean density in [0, 1]; a candidate without a readable image gets the mean score."""
        photos = np.stack([photo.embedding for photo in profile.photos])  # [m, d]
        scores = np.full(len(candidates), np.nan, dtype=np.float32)
        for index, candidate in enumerate(candidates):
            cancel.check()
            images = self._vectors(candidate)
            if len(images):
                likeness = photos @ np.stack(images).T  # [m, n]
                scores[index] = np.exp((likeness - 1) / _REACH).mean()
        known = scores[~np.isnan(scores)]
        scores[np.isnan(scores)] = known.mean() if len(known) else 0.0
        return MatchResult(scores, (Evidence(),) * len(candidates))

    def _vectors(self, candidate: Candidate) -> list[FloatVector]:
        loaded = self._load_images(candidate.images)
        images = [image for image in loaded if image is not None]
        return list(self._encoder.encode_images(images)) if images else []
