"""Tokenizes texts: the most likely segmentation into pieces (SentencePiece, unigram model)."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from core.arrays import FloatVector

_SPACE: Final = "\u2581"  # how pieces write a space
_UNKNOWN_PENALTY: Final = 10.0  # below the least likely piece
_SPACES: Final = re.compile(" {2,}")


class WordPieces:
    """The tokenizer of XLM-RoBERTa, by dynamic programming over each word of a text."""

    def __init__(
        self,
        pieces: Sequence[str],
        scores: FloatVector,
        *,
        unknown: int,
        written_as: Mapping[int, str],
    ) -> None:
        """
        Args:
            scores: log-probability of each piece; 0 for markers that no text contains.
            unknown: id of the piece for unknown characters.
            written_as: code point to its replacement.
        """
        # A list would take eight times as much memory.
        self._scores = array("f", scores.astype(np.float32).tobytes())
        self._number = dict(zip(pieces, range(len(pieces)), strict=True))
        for mark in np.flatnonzero(scores >= 0).tolist():
            del self._number[pieces[mark]]
        self._longest = max(map(len, self._number))
        self._unknown = unknown
        self._unknown_score = float(np.min(scores)) - _UNKNOWN_PENALTY
        self._written_as = dict(written_as)

    def numbers(self, text: str) -> list[int]:
        """Ids of the pieces of a text, without those for its ends."""
        plain = _SPACES.sub(" ", text.translate(self._written_as))
        written = plain.replace(" ", _SPACE)
        if not written.startswith(_SPACE):
            written = _SPACE + written
        return self._best_cut(written)

    def _best_cut(self, text: str) -> list[int]:
        size = len(text)
        best = [0.0] + [-np.inf] * size
        piece, start = [self._unknown] * (size + 1), [0] * (size + 1)
        number, scores = self._number, self._scores
        for at in range(size):
            reached = best[at]
            for end in range(at + 1, min(at + self._longest, size) + 1):
                found = number.get(text[at:end])
                if found is not None and reached + scores[found] > best[end]:
                    best[end], piece[end], start[end] = reached + scores[found], found, at
            if reached + self._unknown_score > best[at + 1]:
                best[at + 1] = reached + self._unknown_score
                piece[at + 1], start[at + 1] = self._unknown, at
        cut = []
        at = size
        while at > 0:
            cut.append(piece[at])
            at = start[at]
        return cut[::-1]
