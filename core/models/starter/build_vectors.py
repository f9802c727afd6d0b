"""Rewrites the bundled embeddings of class and scene texts; run it after those texts change.

`python -m core.models.starter.build_vectors` writes `resources/aspects/vectors.npz`.
"""

from __future__ import annotations

import numpy as np

from core.models.roles import TextEncoder
from core.models.starter.classes import VECTORS_RESOURCE, class_words, embed_classes
from core.models.starter.scenes import embed_scenes
from core.models.starter.text import load_text_encoder
from core.resources import resource_path


def write_vectors(text: TextEncoder) -> None:
    """Encode every text and replace the file. Half precision is more than enough."""
    np.savez_compressed(
        resource_path(VECTORS_RESOURCE),
        classes=embed_classes(text).astype(np.float16),
        words=text.encode(class_words()).astype(np.float16),
        scenes=embed_scenes(text).astype(np.float16),
    )


if __name__ == "__main__":
    write_vectors(load_text_encoder())
