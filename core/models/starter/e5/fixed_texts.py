"""Vectors of texts that every start needs: the app's own words for kinds of places and photos.

Encoding them would delay the first answer noticeably. Run `python packaging/fixed_texts.py` to write
them after any of these texts or the encoder has changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix
from core.models.starter.meaning import meaning_digest
from core.resources import resource_path

FIXED_TEXTS_RESOURCE: Final = "starter/fixed_texts.npz"

Keys = npt.NDArray[np.uint64]


class FixedTexts:
    """A table of texts, identified by their hashes, with their vectors."""

    def __init__(self, keys: Keys, rows: npt.NDArray[np.float16]) -> None:
        """Args: hashes [n], ascending, and unit rows [n, d]."""
        self._keys = keys
        self._rows = rows

    def find(self, texts: Sequence[str]) -> tuple[npt.NDArray[np.bool_], FloatMatrix]:
        """Which of n texts are in the table [n], and their rows."""
        asked = keys_of(texts)
        at = np.minimum(np.searchsorted(self._keys, asked), len(self._keys) - 1)
        known = self._keys[at] == asked
        return known, self._rows[at[known]].astype(np.float32)


def keys_of(texts: Sequence[str]) -> Keys:
    """Hashes [n] of texts."""
    digests = b"".join(hashlib.blake2b(text.encode(), digest_size=8).digest() for text in texts)
    return np.frombuffer(digests, dtype="<u8")


def load_fixed_texts() -> FixedTexts | None:
    """The bundled table; None if it was made for another text space."""
    with np.load(resource_path(FIXED_TEXTS_RESOURCE), allow_pickle=False) as arrays:
        if str(arrays["space"]) != meaning_digest():
            return None
        return FixedTexts(arrays["keys"], arrays["rows"])
