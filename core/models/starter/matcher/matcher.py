"""Candidate matching without a language model (paper, section 4.2): words, captions and images.

Every similarity is read against how similar the same photo or word is to texts in general, so
all sources share one scale (standard deviations), a candidate with images compares with one that
has none, and no score depends on which other candidates are asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector, ImageLoader
from core.cancel import CancelToken
from core.models.roles import ImageTextEncoder, MatchResult, Profile, TextEncoder
from core.models.starter.matcher.place_scenes import PlaceScenes
from core.models.starter.matcher.space import TextSpace, relative_weights, unit_rows
from core.models.starter.matcher.votes import TEMPERATURE, Shares, Votes
from core.records import AspectEvidence, Candidate, Evidence, MatcherInfo, PhotoEvidence

View = tuple[float, Shares]  # weight of one way to read the profile, and what its voters give

STARTER_MATCHER_ID: Final = "starter-embedding-match-2"
_CANVAS_PX: Final = 896
_IMAGES_PER_CANDIDATE: Final = 4
_MOST_EVIDENCE: Final = 6
# Photos are the taste itself; words summarise them. What a photo shows counts twice as much as its
# caption. A question about any kind of place is first of all a question about the kind.
_PHOTO_VIEW: Final = 2.0
_WORD_VIEW: Final = 1.0
_SCENE_VIEW: Final = 3.0
_CAPTION_SHARE: Final = np.float32(1 / 3)
# A candidate's images say more than what was written about it.
_IMAGE_SHARE: Final = np.float32(2 / 3)
# Mean and deviation of the cosine of two starter vectors of photos from different collections.
_UNRELATED_IMAGES: Final = (0.34, 0.10)


class StarterMatcher:
    """Scores candidates by their words and images against a profile's words and photos."""

    def __init__(
        self,
        encoder: ImageTextEncoder,
        text: TextEncoder,
        *,
        load_images: ImageLoader | None = None,
    ) -> None:
        """Args:
        encoder: the one that made the profile's vectors.
        load_images: decodes candidate images (None for one that cannot be read); without it
            candidates are judged by their words alone.
        """
        self._text_columns = encoder.spec.text_dimension
        self._words = TextSpace(text.encode)
        self._scenes = PlaceScenes(self._words.encode)
        self._queries = TextSpace(self._encode_queries)
        self._encoder = encoder
        self._load_images = load_images

    @property
    def info(self) -> MatcherInfo:
        return MatcherInfo(tier="starter", model_id=STARTER_MATCHER_ID, zero_shot=True)

    @property
    def canvas_px(self) -> int:
        return _CANVAS_PX

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Score every candidate; evidence is the exact drop of its score without one item.

        Raises:
            Cancelled: if `cancel` was set.
        """
        cancel.check()
        if not candidates or not (profile.photos or profile.aspects):
            nothing = np.zeros(len(candidates), dtype=np.float32)
            return MatchResult(scores=nothing, evidence=(Evidence(),) * len(candidates))
        texts = [candidate.text for candidate in candidates]
        of_words = self._word_views(profile, texts)
        of_photos = self._photo_views(profile, texts)
        whole = sum(weight for weight, _ in of_words + of_photos)
        cancel.check()
        word_scores, word_drops = _blended(of_words, whole, len(profile.aspects), len(texts))
        photo_scores, photo_drops = _blended(of_photos, whole, len(profile.photos), len(texts))
        scores = word_scores + photo_scores
        self._add_images(profile, candidates, scores, photo_drops, word_drops, cancel)
        return MatchResult(
            scores=scores,
            evidence=tuple(
                Evidence(
                    photos=_photo_evidence(profile, photo_drops[:, index]),
                    aspects=_word_evidence(profile, word_drops[:, index]),
                )
                for index in range(len(candidates))
            ),
        )

    def _word_views(self, profile: Profile, texts: Sequence[str]) -> list[View]:
        if not profile.aspects:
            return []
        return [(_WORD_VIEW, self._word_votes(profile, texts).shares())]

    def _photo_views(self, profile: Profile, texts: Sequence[str]) -> list[View]:
        if not profile.photos:
            return []
        votes = self._photo_votes(profile, texts)
        views = [(_PHOTO_VIEW, votes.shares())]
        if profile.broad:
            seen = self._scenes.shares(profile.photos, texts, votes.weights)
            views.append((_SCENE_VIEW, seen))
        return views

    def _word_votes(self, profile: Profile, texts: Sequence[str]) -> Votes:
        words = self._words.encode([aspect.word for aspect in profile.aspects])
        salience = np.array([aspect.salience for aspect in profile.aspects], dtype=np.float32)
        return self._words.votes(words, texts, salience)

    def _photo_votes(self, profile: Profile, texts: Sequence[str]) -> Votes:
        vectors = np.stack([photo.embedding for photo in profile.photos])  # [m, d]
        relevance = np.array([photo.relevance for photo in profile.photos], dtype=np.float32)
        shown = unit_rows(vectors[:, : self._text_columns])
        seen = self._queries.votes(shown, texts, relevance)
        captions = self._words.encode([photo.caption for photo in profile.photos])
        described = self._words.votes(captions, texts, relevance)
        seen_share = 1 - _CAPTION_SHARE
        return Votes(
            fits=seen_share * seen.fits + _CAPTION_SHARE * described.fits,
            usual=seen_share * seen.usual + _CAPTION_SHARE * described.usual,
            weights=seen.weights,
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
        """Add the scores of the images of candidates that have some, in place."""
        looks = self._candidate_looks(candidates, cancel) if profile.photos else {}
        if not looks:
            return
        columns = list(looks)
        vectors = np.stack([photo.embedding for photo in profile.photos])  # [m, d]
        mean, deviation = _UNRELATED_IMAGES
        alike = (vectors @ np.stack(list(looks.values())).T - mean) / deviation / TEMPERATURE
        # The mean share of unrelated images is one: of the exponential of a normal variable.
        given = np.exp(alike.astype(np.float64) - 0.5 / TEMPERATURE**2)
        weights = relative_weights([photo.relevance for photo in profile.photos])
        pooled, drops = Shares(given, weights).pool()
        text_share = 1 - _IMAGE_SHARE
        scores[columns] = text_share * scores[columns] + _IMAGE_SHARE * pooled
        photo_drops[:, columns] = text_share * photo_drops[:, columns] + _IMAGE_SHARE * drops
        word_drops[:, columns] *= text_share

    def _candidate_looks(
        self, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> dict[int, FloatVector]:
        """Unit vector [d] of the images of each candidate that has readable ones."""
        looks: dict[int, FloatVector] = {}
        if self._load_images is None:
            return looks
        for index, candidate in enumerate(candidates):
            if not candidate.images:
                continue
            cancel.check()
            loaded = self._load_images(candidate.images[:_IMAGES_PER_CANDIDATE])
            readable = [image for image in loaded if image is not None]
            if readable:
                mean = self._encoder.encode_images(readable).mean(axis=0, keepdims=True)
                looks[index] = unit_rows(mean)[0]
        return looks

    def _encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        return self._encoder.encode_texts(texts)[:, : self._text_columns]


def _blended(
    views: Sequence[View], whole: float, voters: int, candidates: int
) -> tuple[FloatVector, FloatMatrix]:
    """Part of the scores [n] that the views give, and what each voter is worth in it [m, n]."""
    scores = np.zeros(candidates, dtype=np.float32)
    drops = np.zeros((voters, candidates), dtype=np.float32)
    for weight, shares in views:
        pooled, dropped = shares.pool()
        scores += np.float32(weight / whole) * pooled
        drops += np.float32(weight / whole) * dropped
    return scores, drops


def _photo_evidence(profile: Profile, drops: FloatVector) -> tuple[PhotoEvidence, ...]:
    return tuple(
        PhotoEvidence(
            photo_id=profile.photos[index].photo_id,
            path=profile.photos[index].path,
            cell=profile.photos[index].cell,
            effect=float(drops[index]),
        )
        for index in _strongest(drops)
    )


def _word_evidence(profile: Profile, drops: FloatVector) -> tuple[AspectEvidence, ...]:
    return tuple(
        AspectEvidence(word=profile.aspects[index].word, effect=float(drops[index]))
        for index in _strongest(drops)
    )


def _strongest(drops: FloatVector) -> list[int]:
    order = np.argsort(-drops, kind="stable")[:_MOST_EVIDENCE]
    return [int(index) for index in order if drops[index] > 0]
