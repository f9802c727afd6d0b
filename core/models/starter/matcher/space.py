"""A centred text space: what texts in general have in common is subtracted first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.meaning import unit_rows
from core.models.starter.scenes import texts_in_general


class CentredSpace:
    """Texts as unit vectors relative to the mean of texts in general; unrelated texts have cosine 0."""

    def __init__(self, encode: Callable[[Sequence[str]], FloatMatrix]) -> None:
        """`encode` turns n texts into unit rows [n, d] and caches them."""
        self._encode = encode

    def texts(self, texts: Sequence[str]) -> FloatMatrix:
        """Centred unit rows [n, d]."""
        return self.centred(self._encode(texts))

    def centred(self, rows: FloatMatrix) -> FloatMatrix:
        """Centred unit rows [n, d] of rows [n, d] of this space."""
        return unit_rows(rows - self._mean)

    @cached_property
    def usual(self) -> FloatMatrix:
        """Centred unit rows [b, d] of texts in general."""
        return self.centred(self._bank)

    @cached_property
    def _bank(self) -> FloatMatrix:
        return self._encode(texts_in_general())

    @cached_property
    def _mean(self) -> FloatVector:
        mean: FloatVector = self._bank.mean(axis=0)
        return mean
