"""Candidate matching without a language model (paper, section 4.2): words, captions and images.

Everything is in standard deviations of the scores of things in general, so words and images share a scale,
a candidate with images is comparable to one without, and no score depends on the other candidates.
The scale comes from the library's own photos, whatever encoder produced their vectors.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.cancel import CancelToken
from core.models.image_vectors import ImageVectors
from core.models.query import encode_queries, place_text
from core.models.roles import ImageTextEncoder, MatchResult, Profile, TextEncoder
from core.models.starter.matcher.image_view import image_values
from core.models.starter.matcher.standard import standard_scores
from core.models.starter.matcher.text_view import TextView
from core.models.starter.recognition import WordRecogniser
from core.models.starter.starter_tuning import matcher_tuning
from core.records import AspectEvidence, Candidate, Evidence, MatcherInfo, PhotoEvidence

STARTER_MATCHER_ID: Final = "starter-embedding-match-5"
_CANVAS_PX: Final = 896


class StarterMatcher:
    """Scores candidates by their words and images against a profile's words and photos."""

    def __init__(
        self,
        encoder: ImageTextEncoder,
        text: TextEncoder,
        *,
        recogniser: WordRecogniser | None = None,
        images: ImageVectors | None = None,
    ) -> None:
        """
        Args:
            encoder: the encoder of the profile's vectors.
            recogniser: reads words from these vectors, if they are the starter's.
            images: of candidates; without it only their words are used.
        """
        columns = self._text_columns = encoder.spec.text_dimension
        self._tuning = matcher_tuning()
        self._texts = TextView(
            text,
            lambda texts: encode_queries(encoder, texts)[:, :columns],
            recogniser,
            self._tuning,
        )
        self._images = images

    @property
    def info(self) -> MatcherInfo:
        return MatcherInfo(tier="starter", model_id=STARTER_MATCHER_ID, zero_shot=True)

    @property
    def canvas_px(self) -> int:
        return _CANVAS_PX

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Score every candidate; evidence is the exact drop in its score without one item.

        Raises:
            Cancelled: if `cancel` was set.
        """
        cancel.check()
        count = len(candidates)
        if not candidates or not (profile.photos or profile.aspects):
            nothing = np.zeros(count, dtype=np.float32)
            return MatchResult(scores=nothing, evidence=(Evidence(),) * count)
        texts = [place_text(candidate, profile.category) for candidate in candidates]
        sums = self._texts.sums(profile, texts, self._text_columns)
        scores = standard_scores(sums.values, count)
        photo_drops = scores - standard_scores(sums.values - sums.photos, count)
        word_drops = scores - standard_scores(sums.values - sums.words, count)
        self._add_images(profile, candidates, scores, photo_drops, word_drops, cancel)
        most = self._tuning.evidence
        return MatchResult(
            scores=scores,
            evidence=tuple(
                Evidence(
                    photos=_photo_evidence(profile, photo_drops[:, index], most),
                    aspects=_word_evidence(profile, word_drops[:, index], most),
                )
                for index in range(count)
            ),
        )

    def _add_images(
        self,
        profile: Profile,
        candidates: Sequence[Candidate],
        scores: FloatVector,
        photo_drops: FloatMatrix,
        word_drops: FloatMatrix,
        cancel: CancelToken,
    ) -> None:
        """Add the images of those candidates that have some, in place."""
        background = profile.background
        if background is None or len(background) < self._tuning.fewest_usual or not profile.photos:
            return
        looks = self._candidate_looks(candidates, cancel)
        if not looks:
            return
        columns = list(looks)
        photos = np.stack([photo.embedding for photo in profile.photos])  # [m, d]
        seen = image_values(photos, list(looks.values()), background, self._tuning.nearest)
        of_images = standard_scores(seen.values, len(columns))
        drops = of_images - standard_scores(seen.without, len(columns))
        if len(photos) == 1:
            drops = of_images[None]
        share = np.float32(self._tuning.images)
        scores[columns] = (1 - share) * scores[columns] + share * of_images
        photo_drops[:, columns] = (1 - share) * photo_drops[:, columns] + share * drops
        word_drops[:, columns] *= 1 - share

    def _candidate_looks(
        self, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> dict[int, FloatMatrix]:
        """Unit vectors [i, d] of each candidate's images, for candidates with readable ones."""
        if self._images is None:
            return {}
        paths = [candidate.images[: self._tuning.images_each] for candidate in candidates]
        known = self._images.vectors([path for own in paths for path in own], cancel)
        found = {
            index: [known[path] for path in own if path in known] for index, own in enumerate(paths)
        }
        return {index: np.stack(rows) for index, rows in found.items() if rows}


def _photo_evidence(profile: Profile, drops: FloatVector, most: int) -> tuple[PhotoEvidence, ...]:
    return tuple(
        PhotoEvidence(
            photo_id=profile.photos[index].photo_id,
            path=profile.photos[index].path,
            cell=profile.photos[index].cell,
            effect=float(drops[index]),
        )
        for index in _strongest(drops, most)
    )


def _word_evidence(profile: Profile, drops: FloatVector, most: int) -> tuple[AspectEvidence, ...]:
    return tuple(
        AspectEvidence(word=profile.aspects[index].word, effect=float(drops[index]))
        for index in _strongest(drops, most)
    )


def _strongest(drops: FloatVector, most: int) -> list[int]:
    order = np.argsort(-drops, kind="stable")[:most]
    return [int(index) for index in order if drops[index] > 0]
