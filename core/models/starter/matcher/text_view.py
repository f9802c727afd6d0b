"""Compares what photos show, word by word and as a whole, with the texts of places.

A photo's mean in text space blurs the one thing that is certain in it, so its words are compared
individually; the mean covers what no single word says. A text close to all kinds of words (a hub)
would suit everyone, so a word is scored relative to the words nearest to that text
(cross-domain similarity local scaling; Conneau et al., "Word translation without parallel data", 2018).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.roles import Profile, TextEncoder
from core.models.starter.classes import load_vectors
from core.models.starter.matcher.recurrence import photo_weights
from core.models.starter.matcher.space import CentredSpace
from core.models.starter.meaning import unit_rows
from core.models.starter.recognition import WordRecogniser
from core.models.starter.starter_tuning import MatcherTuning
from core.records import AspectKind

_NAMING: Final = (AspectKind.OBJECT, AspectKind.SCENE)  # a colour or a season is not a subject


@dataclass(frozen=True, slots=True, eq=False)
class TextSums:
    """The scores a profile gives n candidates, followed by b texts in general.

    Attributes:
        values: [n + b].
        photos: what would be missing without each photo [m, n + b].
        words: the contribution of each word of the profile [w, n + b], the same sum in another order.
    """

    values: FloatVector
    photos: FloatMatrix
    words: FloatMatrix


class TextView:
    """Compares the photos and words of a profile with texts."""

    def __init__(
        self,
        text: TextEncoder,
        encode_queries: Callable[[Sequence[str]], FloatMatrix],
        recogniser: WordRecogniser | None,
        tuning: MatcherTuning,
    ) -> None:
        """
        Args:
            encode_queries: n texts to unit rows [n, d] in the space of the photos' vectors.
            recogniser: reads words from the photos' vectors; without it only the words of their
                describer are used.
        """
        self._words = CentredSpace(text.encode)
        self._queries = CentredSpace(encode_queries)
        self._recogniser = recogniser
        self._tuning = tuning

    @cached_property
    def _everyday(self) -> FloatMatrix:
        """Centred unit rows [u, d] of everyday words, which show how close words come to a text."""
        return self._words.centred(load_vectors().words)

    def sums(self, profile: Profile, texts: Sequence[str], text_columns: int) -> TextSums:
        """The scores `profile` gives `texts` and texts in general.

        Args:
            text_columns: columns of a photo's vector that are compared with texts.
        """
        tuning = self._tuning
        named = np.concatenate([self._words.texts(texts), self._words.usual])
        vocabulary, strengths = self._strengths(profile)
        closeness = self._fit(self._vectors(vocabulary), named)  # [v, n + b]
        strengths *= np.float32(tuning.words)
        vectors = _vectors_of(profile)
        weights = photo_weights(vectors, profile.background, tuning)
        parts = strengths @ closeness  # [m, n + b]
        if profile.photos:
            parts += self._as_a_whole(profile, vectors, texts, named, text_columns)
        of_photos = weights.values @ parts
        row = {word: number for number, word in enumerate(vocabulary)}
        own = np.zeros(len(vocabulary), dtype=np.float32)
        for aspect in profile.aspects:
            if aspect.kind in _NAMING:
                own[row[aspect.word]] = tuning.profile_words * aspect.salience
        counted = weights.values @ strengths + own
        rows = [row.get(aspect.word) for aspect in profile.aspects]
        nothing = np.zeros(len(named), dtype=np.float32)
        words = [nothing if at is None else counted[at] * closeness[at] for at in rows]
        return TextSums(
            values=of_photos + own @ closeness,
            photos=of_photos - weights.without @ parts,
            words=np.stack(words) if words else np.zeros((0, len(named)), dtype=np.float32),
        )

    def _strengths(self, profile: Profile) -> tuple[list[str], FloatMatrix]:
        """The v words of photos and profile, and how certainly each photo shows each [m, v]."""
        known: frozenset[str] = frozenset()
        vocabulary: list[str] = []
        seen = np.zeros((len(profile.photos), 0), dtype=np.float32)
        if self._recogniser is not None:
            vocabulary, known = list(self._recogniser.words), self._recogniser.known
            seen = np.zeros((len(profile.photos), len(vocabulary)), dtype=np.float32)
            if profile.photos:
                seen = self._recogniser.probabilities(_vectors_of(profile))
            seen[:, [word in profile.removed for word in vocabulary]] = 0
            for number, photo in enumerate(profile.photos):
                if photo.denied:
                    seen[number, [word in photo.denied for word in vocabulary]] = 0
        row = {word: number for number, word in enumerate(vocabulary)}
        said = [aspect for photo in profile.photos for aspect in photo.aspects]
        for aspect in (*said, *profile.aspects):
            if aspect.kind in _NAMING and aspect.word not in row:
                row[aspect.word] = len(row)
                vocabulary.append(aspect.word)
        strengths = np.zeros((len(profile.photos), len(vocabulary)), dtype=np.float32)
        strengths[:, : seen.shape[1]] = seen
        for number, photo in enumerate(profile.photos):
            for aspect in photo.aspects:
                # The words of the network's classes have already been read from it, more finely.
                if aspect.kind in _NAMING and aspect.word not in known:
                    strengths[number, row[aspect.word]] += self._tuning.described * aspect.salience
        return vocabulary, strengths

    def _vectors(self, vocabulary: Sequence[str]) -> FloatMatrix:
        recogniser = self._recogniser
        if recogniser is None:
            return self._words.texts(vocabulary)
        count = len(recogniser.words)
        others = vocabulary[count:]
        shipped = self._words.centred(recogniser.word_vectors)
        return np.concatenate([shipped, self._words.texts(others)]) if others else shipped

    def _as_a_whole(
        self,
        profile: Profile,
        photos: FloatMatrix,
        texts: Sequence[str],
        named: FloatMatrix,
        text_columns: int,
    ) -> FloatMatrix:
        """How much closer than usual each photo, and its caption, is to each text [m, n + b]."""
        tuning = self._tuning
        vectors = photos[:, :text_columns]
        usual = vectors if profile.background is None else profile.background[:, :text_columns]
        asked = np.concatenate([self._queries.texts(texts), self._queries.usual])
        middle, deviation = self._scale(usual)
        rows = unit_rows(unit_rows(vectors) - middle)
        for number, photo in enumerate(profile.photos):
            if photo.denied:
                rows[number] = _without(rows[number], self._queries.texts(sorted(photo.denied)))
        by_image = np.maximum(rows @ asked.T / deviation - np.float32(tuning.whole_from), 0)
        captions = [photo.caption for photo in profile.photos]
        caption_cosines = self._words.texts(captions) @ named.T
        by_caption = np.maximum(caption_cosines - np.float32(tuning.caption_threshold), 0)
        by_caption[[not caption for caption in captions]] = 0
        share = np.float32(tuning.caption)
        whole = np.float32((1 - tuning.caption) * tuning.whole)
        found: FloatMatrix = whole * by_image + share * by_caption
        return found

    def _scale(self, usual: FloatMatrix) -> tuple[FloatVector, np.float32]:
        """The mean of the library's photos [d] and the deviation of their cosines to texts in general.

        Encoders differ in both, so they come from its own vectors, unless it has too few.

        Args:
            usual: text columns of photos in general [n, d].
        """
        if len(usual) < self._tuning.fewest_usual:
            return np.zeros(usual.shape[1], dtype=np.float32), np.float32(self._tuning.whole)
        middle: FloatVector = unit_rows(usual).mean(axis=0)
        cosines = unit_rows(unit_rows(usual) - middle) @ self._queries.usual.T
        return middle, np.float32(cosines.std() or 1)  # 0 if all are the same photo

    def _fit(self, words: FloatMatrix, texts: FloatMatrix) -> FloatMatrix:
        """How well words [v, d] match texts [t, d], from zero to `most` [v, t]."""
        tuning = self._tuning
        usual = self._everyday @ texts.T
        nearest = np.partition(usual, -tuning.nearest_words, axis=0)[-tuning.nearest_words :]
        above = words @ texts.T - nearest.mean(axis=0) + np.float32(tuning.margin)
        fits: FloatMatrix = np.clip(above, 0, np.float32(tuning.most))
        return fits


def _without(row: FloatVector, texts: FloatMatrix) -> FloatVector:
    """The component of a photo's row [d] orthogonal to texts [t, d]."""
    directions, _ = np.linalg.qr(texts.T)
    rest: FloatVector = (row - directions @ (directions.T @ row)).astype(np.float32)
    return rest


def _vectors_of(profile: Profile) -> FloatMatrix:
    """Vectors of its photos [m, d]; [0, 0] if there are none."""
    if not profile.photos:
        return np.zeros((0, 0), dtype=np.float32)
    return np.stack([photo.embedding for photo in profile.photos])
