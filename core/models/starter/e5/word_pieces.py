"""Tokenizes texts: the most likely segmentation into pieces (SentencePiece, unigram model)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatVector

_SPACE: Final = "\u2581"  # how pieces write a space
_UNKNOWN_PENALTY: Final = 10.0  # below the least likely piece
_SPACES: Final = re.compile(" {2,}")
_BASE: Final = np.uint64(0x9E3779B97F4A7C15)  # of the hashes
_LETTERS: Final = np.frombuffer(hashlib.shake_128(b"letters").digest(8 * 256), "<u8")

Hashes = npt.NDArray[np.uint64]
Positions = npt.NDArray[np.int64]


class WordPieces:
    """The tokenizer of XLM-RoBERTa, by dynamic programming over each word of a text.

    Pieces are found by their hashes: as strings, 250 000 of them would take 40 MB and a tenth of a second at each start.
    """

    def __init__(
        self,
        joined: bytes,
        starts: npt.NDArray[np.uint32],
        scores: FloatVector,
        *,
        unknown: int,
        written_as: Mapping[int, str],
    ) -> None:
        """
        Args:
            joined: all n pieces in UTF-8.
            starts: where each begins, and the end of the last [n + 1].
            scores: log-probability of each piece; 0 for markers that no text contains.
            unknown: id of the piece for unknown characters.
            written_as: code point to its replacement.
        """
        real = np.flatnonzero(scores < 0)
        first, end = starts[real].astype(np.int64), starts[real + 1].astype(np.int64)
        hashes = _hashes(joined, first, end)
        order = np.argsort(hashes)
        self._hashes, self._numbers = hashes[order], real[order].astype(np.int32)
        self._scores = scores.astype(np.float32)
        characters = np.add.reduceat(_begins_character(joined), starts[:-1], dtype=np.int64)
        self._longest = int(characters[real].max())
        self._unknown = unknown
        self._unknown_score = float(np.min(scores)) - _UNKNOWN_PENALTY
        self._written_as = dict(written_as)

    def numbers(self, text: str) -> list[int]:
        """Ids of the pieces of a text, without those for its ends."""
        plain = _SPACES.sub(" ", text.translate(self._written_as))
        written = plain.replace(" ", _SPACE)
        if not written.startswith(_SPACE):
            written = _SPACE + written
        return self._best_cut(written.encode("utf-8", "surrogatepass"))

    def _best_cut(self, text: bytes) -> list[int]:
        at = np.append(np.flatnonzero(_begins_character(text)), len(text))
        size = len(at) - 1
        best = [0.0] + [-np.inf] * size
        piece, start = [self._unknown] * (size + 1), [0] * (size + 1)
        begins, ends, found = self._pieces_in(text, at)
        scores = self._scores[found].tolist()
        pieces = iter(zip(begins.tolist(), ends.tolist(), found.tolist(), scores, strict=True))
        following = next(pieces, None)
        for here in range(size):
            reached = best[here]
            while following is not None and following[0] == here:
                _, end, number, score = following
                if reached + score > best[end]:
                    best[end], piece[end], start[end] = reached + score, number, here
                following = next(pieces, None)
            if reached + self._unknown_score > best[here + 1]:
                best[here + 1] = reached + self._unknown_score
                piece[here + 1], start[here + 1] = self._unknown, here
        cut = []
        end = size
        while end > 0:
            cut.append(piece[end])
            end = start[end]
        return cut[::-1]

    def _pieces_in(self, text: bytes, at: Positions) -> tuple[Positions, Positions, Positions]:
        """All pieces that occur: the characters they begin with and end before, in order, and their ids."""
        size = len(at) - 1
        begins = np.repeat(np.arange(size), self._longest)
        ends = begins + np.tile(np.arange(1, self._longest + 1), size)
        begins, ends = begins[ends <= size], ends[ends <= size]
        hashes = _hashes(text, at[begins], at[ends])
        rows = np.minimum(np.searchsorted(self._hashes, hashes), len(self._hashes) - 1)
        known = self._hashes[rows] == hashes
        return begins[known], ends[known], self._numbers[rows[known]].astype(np.int64)


def _begins_character(text: bytes) -> npt.NDArray[np.bool_]:
    """For each byte of UTF-8, whether a character begins with it."""
    begins: npt.NDArray[np.bool_] = (np.frombuffer(text, np.uint8) & 0xC0) != 0x80
    return begins


def _hashes(text: bytes, starts: Positions, ends: Positions) -> Hashes:
    """Of each substring [n]: polynomials of its bytes modulo 2**64.

    Each byte counts as a random number, so two texts have the same hash in one of 2**64 cases.
    """
    letters = np.frombuffer(text, np.uint8)
    order = np.argsort(starts - ends, kind="stable")  # the longest first
    first, lengths = starts[order], (ends - starts)[order]
    found = np.zeros(len(order), np.uint64)
    for at in range(lengths[0] if len(order) else 0):
        longer = int(np.searchsorted(-lengths, -at))
        found[:longer] *= _BASE
        found[:longer] += _LETTERS[letters[first[:longer] + at]]
    result = np.empty_like(found)
    result[order] = found
    return result
