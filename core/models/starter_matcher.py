"""Candidate matching without a language model (paper, section 4.2): words, captions and images.

Every similarity is read against how similar the same photo or word is to texts in general, so
all sources share one scale (standard deviations), a candidate with images compares with one that
has none, and no score depends on which other candidates are asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from core.cancel import CancelToken
from core.models.base import (
    FloatMatrix,
    FloatVector,
    ImageTextEncoder,
    MatchResult,
    Profile,
    RgbImage,
    TextEncoder,
)
from core.models.starter_cache import RowCache
from core.models.starter_classes import photo_classes
from core.models.starter_scenes import scenes
from core.models.starter_votes import Votes, standard_scores
from core.records import AspectEvidence, Candidate, Evidence, MatcherInfo, PhotoEvidence

ImageLoader = Callable[[Sequence[Path]], Sequence[RgbImage | None]]

STARTER_MATCHER_ID: Final = "starter-embedding-match-1"
_CANVAS_PX: Final = 896
_IMAGES_PER_CANDIDATE: Final = 4
_MOST_EVIDENCE: Final = 6
# Texts in general: every eighth class of the image network and every text of the scenes.
_BANK_STEP: Final = 8
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
        self._words = RowCache(text.encode)
        self._queries = RowCache(self._encode_queries)
        self._encoder = encoder
        self._load_images = load_images
        self._bank = [entry.phrase for entry in photo_classes()[::_BANK_STEP]] + [
            prompt for scene in scenes() for prompt in scene.prompts
        ]

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
        texts = [_candidate_text(candidate) for candidate in candidates]
        # Photos and words are two views of one taste; each view counts the same.
        scores: list[FloatVector] = []
        photo_drops = word_drops = np.zeros((0, len(candidates)), dtype=np.float32)
        views = bool(profile.photos) + bool(profile.aspects)
        if profile.aspects:
            pooled, word_drops = self._word_votes(profile, texts).pool()
            scores.append(pooled)
        cancel.check()
        if profile.photos:
            pooled, photo_drops = self._photo_votes(profile, candidates, texts, cancel).pool()
            scores.append(pooled)
        return MatchResult(
            scores=np.mean(scores, axis=0, dtype=np.float32),
            evidence=tuple(
                Evidence(
                    photos=_photo_evidence(profile, photo_drops[:, index] / np.float32(views)),
                    aspects=_word_evidence(profile, word_drops[:, index] / np.float32(views)),
                )
                for index in range(len(candidates))
            ),
        )

    def _word_votes(self, profile: Profile, texts: Sequence[str]) -> Votes:
        words = self._words.rows([aspect.word for aspect in profile.aspects])
        return self._text_votes(
            words, self._words, texts, np.array([aspect.salience for aspect in profile.aspects])
        )

    def _photo_votes(
        self,
        profile: Profile,
        candidates: Sequence[Candidate],
        texts: Sequence[str],
        cancel: CancelToken,
    ) -> Votes:
        vectors = np.stack([photo.embedding for photo in profile.photos])  # [m, d]
        relevance = np.array([photo.relevance for photo in profile.photos])
        seen = self._text_votes(
            _unit(vectors[:, : self._text_columns]), self._queries, texts, relevance
        )
        told = self._text_votes(
            self._words.rows([photo.caption for photo in profile.photos]),
            self._words,
            texts,
            relevance,
        )
        fits = (seen.fits + told.fits) / np.float32(2)
        for index, looks in self._candidate_looks(candidates, cancel).items():
            mean, deviation = _UNRELATED_IMAGES
            alike = (vectors @ looks - mean) / deviation  # [m]
            fits[:, index] = (2 * fits[:, index] + alike) / 3
        return Votes(
            fits=fits, usual=(seen.usual + told.usual) / np.float32(2), weights=seen.weights
        )

    def _text_votes(
        self, voters: FloatMatrix, rows: RowCache, texts: Sequence[str], weights: FloatVector
    ) -> Votes:
        """Votes of unit vectors [m, d] on candidate texts that `rows` brings into their space.

        Some texts are close to everything (long or general ones). What a candidate scores with
        texts in general is taken off what it scores with the voters.
        """
        bank, asked = rows.rows(self._bank), rows.rows(texts)
        usual = voters @ bank.T
        among = bank @ bank.T
        closeness = standard_scores(bank @ asked.T, among).mean(axis=0)
        usual_closeness = standard_scores(among, among).mean(axis=0)
        return Votes(
            fits=standard_scores(voters @ asked.T, usual) - closeness,
            usual=standard_scores(usual, usual) - usual_closeness,
            weights=_relative(weights),
        )

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
                looks[index] = _unit(mean)[0]
        return looks

    def _encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        return self._encoder.encode_texts(texts)[:, : self._text_columns]


def _candidate_text(candidate: Candidate) -> str:
    parts = (candidate.name, candidate.category, candidate.description)
    return ". ".join(part.strip() for part in parts if part.strip())


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


def _relative(weights: FloatVector) -> FloatVector:
    """Weights in [0, 1]; all one where none is positive."""
    positive: FloatVector = np.maximum(np.asarray(weights, dtype=np.float32), np.float32(0))
    peak = positive.max()
    return positive / peak if peak > 0 else np.ones_like(positive)


def _unit(rows: FloatMatrix) -> FloatMatrix:
    lengths = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    result: FloatMatrix = (rows / lengths).astype(np.float32)
    return result
