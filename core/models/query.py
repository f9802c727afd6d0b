"""Turns what a person typed into the vector to search with."""

from __future__ import annotations

import numpy as np

from core.arrays import FloatVector
from core.models.roles import ImageTextEncoder


def encode_query(encoder: ImageTextEncoder, text: str) -> FloatVector:
    """Unit vector [d]: the mean over the sentences the encoder's family was trained on."""
    rows = encoder.encode_texts([sentence.format(text) for sentence in encoder.spec.text_templates])
    mean = rows.mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), dtype=np.float32)
