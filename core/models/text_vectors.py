"""Caches the vectors of texts an encoder has seen: words and places recur in every question."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.caches import LruCache

_MAX_BYTES: Final = 32 * 1024 * 1024  # about 20 000 names and descriptions at 384 columns


class TextVectors:
    """The text vector cache of one encoder; no other code needs to keep them.

    Thread-safe; threads encode one after the other, so that no text is encoded twice.
    """

    def __init__(
        self,
        encode: Callable[[Sequence[str]], FloatMatrix],
        dimension: int,
        *,
        max_bytes: int = _MAX_BYTES,
    ) -> None:
        """
        Args:
            encode: n texts to rows [n, dimension]; called once per text while it is cached.
        """
        self._encode = encode
        self._dimension = dimension
        self._kept: LruCache[str, FloatVector] = LruCache(max_bytes, _size_bytes)
        self._lock = threading.Lock()

    def rows(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, dimension], float32, in the order of `texts`; all new texts are one batch."""
        if not texts:
            return np.empty((0, self._dimension), dtype=np.float32)
        with self._lock:
            found = self._kept.get_many(texts)
            missing = [text for text in dict.fromkeys(texts) if text not in found]
            if missing:
                for text, row in zip(missing, self._encode(missing), strict=True):
                    found[text] = row.copy()  # a view would keep the whole batch in memory
                    self._kept.put(text, found[text])
        return np.stack([found[text] for text in texts])

    def remember(self, vectors: Mapping[str, FloatVector]) -> None:
        """Take over vectors [dimension] that were computed before."""
        with self._lock:
            for text, row in vectors.items():
                self._kept.put(text, row)


def _size_bytes(text: str, row: FloatVector) -> int:
    return len(text) + row.nbytes
