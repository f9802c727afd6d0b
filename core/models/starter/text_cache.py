"""Remembers the vectors of texts that were encoded before; bounded, least recent out first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from core.models.roles import FloatMatrix, FloatVector

_MOST_TEXTS: Final = 16_384  # 25 MB at 384 columns


class RowCache:
    """Texts to rows [n, d] through `encode`, which sees every text once. Thread-safe."""

    def __init__(self, encode: Callable[[Sequence[str]], FloatMatrix]) -> None:
        self._encode = encode
        self._known: OrderedDict[str, FloatVector] = OrderedDict()
        self._lock = threading.Lock()

    def rows(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, d] in the order of `texts`."""
        with self._lock:
            missing = [text for text in dict.fromkeys(texts) if text not in self._known]
            if missing:
                self._known.update(zip(missing, self._encode(missing), strict=True))
            result = np.stack([self._known[text] for text in texts])
            for text in texts:
                self._known.move_to_end(text)
            while len(self._known) > _MOST_TEXTS:
                self._known.popitem(last=False)
        return result
