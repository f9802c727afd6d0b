"""Which photos clearly match a text and which perhaps: encoders differ in how near unrelated things are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from core.models.query import encode_queries, levels_above_usual
from core.models.starter.starter_tuning import encoder_tuning
from core.records import PhotoId
from core.store.vectors.snapshot import Hit, VectorSnapshot
from core.worker.found import TELLING_PHOTOS, usual_cosine

if TYPE_CHECKING:
    from core.arrays import FloatMatrix, FloatVector
    from core.models.roles import ImageTextEncoder

_ANY: Final = -np.inf


def clear_matches(
    encoder: ImageTextEncoder,
    vectors: VectorSnapshot,
    query: FloatVector,
    hits: Sequence[Hit],
    scores: FloatVector,
) -> tuple[list[PhotoId], list[Hit]]:
    """Photos that match the query much better than texts in general do; and hits that may match it.

    Args:
        scores: of all photos [n].
    """
    spec = encoder.spec
    if not hits:
        return [], []
    if spec.text_level is None:
        clear_from, perhaps_from = _cosines(encoder, vectors)
        clear = [hit.photo_id for hit in hits if hit.score >= clear_from]
        return clear, [hit for hit in hits if hit.score >= perhaps_from]
    from core.models.starter.scenes import texts_in_general

    ids = [hit.photo_id for hit in hits]
    usual = encode_queries(encoder, texts_in_general())
    levels = levels_above_usual(vectors.vectors(ids), query[None], usual)[:, 0]
    clear = [id_ for id_, level in zip(ids, levels, strict=True) if level >= spec.text_level]
    usual_score, uncertain = usual_cosine(scores), spec.text_uncertain
    perhaps = [
        hit
        for hit, level in zip(hits, levels, strict=True)
        if uncertain is None or (level >= uncertain and hit.score >= usual_score)
    ]
    return clear, perhaps


def cosines_from(
    photos: FloatMatrix, usual: FloatMatrix, levels: Sequence[float]
) -> tuple[float, ...]:
    """Cosines that lie this many standard deviations above those of photos to texts in general.

    Args:
        photos: unit vectors [n, d] of a library.
        usual: unit vectors of texts in general [u, d].
    """
    cosines = photos @ usual.T
    middle, deviation = float(cosines.mean()), float(cosines.std())
    return tuple(middle + level * deviation for level in levels)


def _cosines(encoder: ImageTextEncoder, vectors: VectorSnapshot) -> tuple[float, float]:
    """Cosines from which a photo matches a text clearly, and perhaps."""
    spec, count = encoder.spec, len(vectors.photo_ids)
    if not spec.has_usual_level or count < TELLING_PHOTOS:
        return spec.text_threshold, _ANY
    from core.models.starter.scenes import texts_in_general
    from core.recommend.retrieval.retrieve import background_of

    tuning, texts = encoder_tuning(), texts_in_general()
    some = texts[:: len(texts) // tuning.usual_texts]
    usual = encode_queries(encoder, some)
    clear, perhaps = cosines_from(
        background_of(vectors), usual, (tuning.usual_level, tuning.usual_uncertain)
    )
    return max(clear, spec.text_threshold), perhaps
