"""Vectors as whole numbers of 16 bits with a scale, in two planes of 8 bits each.

The high plane alone gives a dot product to about three decimals and is all that a search reads; with the
low plane, similarities are right to about five. Each row has its own scale, so that no bit is wasted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import simsimd

from core.arrays import FloatMatrix, FloatVector

CodeMatrix = npt.NDArray[np.int8]

_LOW: Final = 256  # what one step of the high plane is worth
# The high plane of the largest value is 127.
_LARGEST: Final = 127 * _LOW
# Rows read twice in a row: few enough to be still in the cache of the processor.
_PIECE_ROWS: Final = 8_192


@dataclass(frozen=True, slots=True)
class Coded:
    """Rows [m, c] as codes.

    Attributes:
        high: most significant halves [m, c].
        low: least significant halves [m, c].
        scales: value of one step of `low` in each row [m], float32.
    """

    high: CodeMatrix
    low: CodeMatrix
    scales: FloatVector

    def values(self) -> FloatMatrix:
        """The rows [m, c]."""
        whole = self.high.astype(np.int16) * np.int16(_LOW) + self.low
        rows: FloatMatrix = whole.astype(np.float32) * self.scales[:, None]
        return rows


def encode(rows: FloatMatrix) -> Coded:
    """Codes of rows [m, c] of finite numbers; a row of zeros stays one."""
    scales = np.abs(rows).max(axis=1, initial=0.0).astype(np.float32) / np.float32(_LARGEST)
    steps = rows / np.where(scales > 0, scales, np.float32(1))[:, None]
    whole = np.rint(steps, out=steps).astype(np.int16)
    high = (whole + np.int16(_LOW // 2)) >> 8
    low = whole - high * np.int16(_LOW)
    return Coded(high.astype(np.int8), low.astype(np.int8), scales)


class CodedQuery:
    """A query vector [c] for approximate dot products with the high planes of many rows.

    Its largest component is multiplied separately: in a text query of the starter it is five times as
    large as any other, and would leave them a fifth of the resolution.
    """

    def __init__(self, query: FloatVector) -> None:
        self.is_zero = not query.any()
        rest = query.copy()
        self._peak = int(np.abs(query).argmax()) if len(query) else 0
        if not self.is_zero:
            rest[self._peak] = 0
        coded = encode(rest[None])
        self._codes, self._step = coded.high, coded.scales[0] * np.float32(_LOW * _LOW)
        self._peak_step = np.float32(0 if self.is_zero else query[self._peak] * _LOW)

    def add_to(self, scores: FloatVector, high: CodeMatrix, scales: FloatVector) -> None:
        """Add the dot products with rows, given by their high plane [m, c] and scales [m], to `scores` [m]."""
        if self.is_zero:
            return
        for start in range(0, len(high), _PIECE_ROWS):
            piece = slice(start, start + _PIECE_ROWS)
            rows = high[piece]
            dots = np.asarray(simsimd.cdist(self._codes, rows, "dot", out_dtype="f32"))[0]
            dots *= self._step
            dots += np.multiply(rows[:, self._peak], self._peak_step, dtype=np.float32)
            dots *= scales[piece]
            scores[piece] += dots
