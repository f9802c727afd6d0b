"""Turns what the user typed into a query vector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.roles import ImageTextEncoder
from core.records import Candidate


def encode_query(encoder: ImageTextEncoder, text: str) -> FloatVector:
    """Unit vector [d]: the mean over the templates the encoder's family was trained on."""
    vector: FloatVector = encode_queries(encoder, [text])[0]
    return vector


def encode_queries(encoder: ImageTextEncoder, texts: Sequence[str]) -> FloatMatrix:
    """Unit vectors [n, d] of texts, each as by `encode_query`."""
    templates = encoder.spec.text_templates
    rows = encoder.encode_texts([each.format(text) for text in texts for each in templates])
    means: FloatMatrix = rows.reshape(len(texts), len(templates), -1).mean(axis=1)
    means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12)
    return means


def levels_above_usual(photos: FloatMatrix, texts: FloatMatrix, usual: FloatMatrix) -> FloatMatrix:
    """Standard deviations by which photos match texts better than texts in general [n, t].

    Some photos resemble every text and others none, so no single cosine threshold fits all.

    Args:
        photos: unit vectors [n, d].
        texts: unit vectors [t, d].
        usual: unit vectors of texts in general [u, d].
    """
    cosines = photos @ usual.T
    spread = np.maximum(cosines.std(axis=1, keepdims=True), 1e-6)
    levels: FloatMatrix = (photos @ texts.T - cosines.mean(axis=1, keepdims=True)) / spread
    return levels


def place_text(candidate: Candidate, asked: str) -> str:
    """The text that distinguishes a candidate from others.

    The requested kind is left out, as all candidates share it; the name counts only if there is no
    description: places that differ in nothing else are equally good.
    """
    is_asked = candidate.category.casefold() == asked.casefold()
    described = replace(candidate, name="") if candidate.description.strip() else candidate
    return (replace(described, category="") if is_asked else described).text
