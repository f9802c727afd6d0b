"""Blocks of coded vectors, and the list of them that a vector index fills.

A row is written once and never changes afterwards, so that whoever reads a block needs no lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix
from core.store.vectors.changes import Change
from core.store.vectors.codes import Coded, CodeMatrix, encode

Ids = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int64]
# Text columns [m, t] from text columns [m, t] and vectors [m, d] of a second look.
Join = Callable[[FloatMatrix, FloatMatrix], FloatMatrix]

FIRST_ROWS: Final = 1_024
LARGEST_ROWS: Final = 32_768
# Windows maps files in steps of 64 KiB, the others in pages, which divide it.
GRANULARITY_BYTES: Final = 65_536


def block_rows(before: int) -> int:
    """The capacity of the block after `before` rows: each doubles the total, up to the largest."""
    return min(max(before, FIRST_ROWS), LARGEST_ROWS)


def block_bytes(rows: int, dimension: int) -> int:
    """The size of a block, as a multiple of what can be mapped."""
    used = rows * (8 + 2 * 4 + 2 * dimension)
    return -(-used // GRANULARITY_BYTES) * GRANULARITY_BYTES


class Block:
    """Space for some vectors.

    Text vectors are zero beyond the text columns, so these come first, and a text search reads nothing else.

    Attributes:
        ids: photo of each row [rows]; 0 where it has been removed.
        scales: of the text columns and of the others [2, rows].
        text, rest: high planes of the text columns and of the others.
        text_low, rest_low: low planes.
    """

    def __init__(
        self, buffer: npt.NDArray[np.uint8], rows: int, dimension: int, text_dimension: int
    ) -> None:
        """Args: buffer: `block_bytes` bytes."""
        self.rows = rows
        self._at = 0
        self._buffer = buffer
        others = dimension - text_dimension
        self.ids: Ids = self._part(8 * rows).view(np.int64)
        self.scales: FloatMatrix = self._part(8 * rows).view(np.float32).reshape(2, rows)
        self.text = self._plane(text_dimension)
        self.rest = self._plane(others)
        self.text_low = self._plane(text_dimension)
        self.rest_low = self._plane(others)

    @classmethod
    def in_memory(cls, rows: int, dimension: int, text_dimension: int) -> Block:
        """Memory that is reserved this way costs nothing until a row is written to it."""
        buffer = np.empty(block_bytes(rows, dimension), dtype=np.uint8)
        return cls(buffer, rows, dimension, text_dimension)

    def first(self, rows: int) -> Block:
        """This block without the space after its first rows."""
        part = copy(self)
        part.rows, part.scales = rows, self.scales[:, :rows]
        for name in ("ids", "text", "text_low", "rest", "rest_low"):
            setattr(part, name, getattr(self, name)[:rows])
        return part

    def write(self, start: int, ids: Ids, vectors: FloatMatrix) -> None:
        """Write vectors [m, d] from row `start` on."""
        split, piece = self.text.shape[1], slice(start, start + len(ids))
        self.write_text(np.arange(start, start + len(ids)), vectors[:, :split])
        rest = encode(vectors[:, split:])
        self.rest[piece], self.rest_low[piece] = rest.high, rest.low
        self.scales[1, piece] = rest.scales
        self.ids[piece] = ids

    def write_text(self, rows: Rows, text: FloatMatrix) -> None:
        """Write the text columns [m, t] of rows."""
        coded = encode(text)
        self.text[rows], self.text_low[rows] = coded.high, coded.low
        self.scales[0, rows] = coded.scales

    def copy_from(self, start: int, other: Block, rows: Rows) -> None:
        """Copy rows of another block as they are, from row `start` on."""
        piece = slice(start, start + len(rows))
        for own, their in (
            (self.text, other.text), (self.rest, other.rest),
            (self.text_low, other.text_low), (self.rest_low, other.rest_low),
        ):  # fmt: skip
            own[piece] = their[rows]
        self.scales[:, piece] = other.scales[:, rows]
        self.ids[piece] = other.ids[rows]

    def text_of(self, rows: Rows) -> FloatMatrix:
        """The text columns [m, t] of rows."""
        return Coded(self.text[rows], self.text_low[rows], self.scales[0, rows]).values()

    def rest_of(self, rows: Rows) -> FloatMatrix:
        """The other columns [m, d - t] of rows."""
        return Coded(self.rest[rows], self.rest_low[rows], self.scales[1, rows]).values()

    def _plane(self, columns: int) -> CodeMatrix:
        return self._part(self.rows * columns).view(np.int8).reshape(self.rows, columns)

    def _part(self, size: int) -> npt.NDArray[np.uint8]:
        self._at += size
        return self._buffer[self._at - size : self._at]


def by_block(blocks: Sequence[Block], rows: Rows) -> Iterator[tuple[Block, Rows, Rows]]:
    """The blocks that hold `rows`, each with the rows within it and their positions in `rows`."""
    starts = np.cumsum([0, *(block.rows for block in blocks)])
    block_of = np.searchsorted(starts, rows, side="right") - 1
    for index in map(int, np.unique(block_of)):
        at = np.flatnonzero(block_of == index)
        yield blocks[index], rows[at] - starts[index], at


class BlockList:
    """Coded vectors that rows are appended to and removed from. Belongs to one thread; its blocks do not.

    Attributes:
        blocks: what there is room in, and has been written to.
    """

    def __init__(self, dimension: int, text_dimension: int) -> None:
        self.blocks: list[Block] = []
        self._dimension = dimension
        self._text_dimension = text_dimension
        self._room = 0
        self._count = 0
        self._ids: Ids = np.empty(0, dtype=np.int64)

    @property
    def ids(self) -> Ids:
        """Photo of each row [n], 0 where it was removed. What was returned never changes."""
        return self._ids[: self._count]

    def append(self, ids: Ids, vectors: FloatMatrix) -> None:
        """Append unit vectors [m, d] of photos."""
        for block, start, piece in self._space_for(len(ids)):
            block.write(start, ids[piece], vectors[piece])
        self._extend(ids)

    def append_copies(self, other: Block, rows: Rows) -> None:
        """Append rows of another block as they are."""
        for block, start, piece in self._space_for(len(rows)):
            block.copy_from(start, other, rows[piece])
        self._extend(other.ids[rows])

    def copy_to(self, other: BlockList) -> None:
        """Append all rows that were not removed to another list."""
        start = 0
        for block in self.blocks:
            other.append_copies(block, np.flatnonzero(self.ids[start : start + block.rows]))
            start += block.rows

    def remove(self, rows: Rows) -> None:
        """Mark rows as removed."""
        if not len(rows):
            return
        self._ids = self._ids.copy()
        self._ids[rows] = 0
        for block, own, _ in by_block(self.blocks, rows):
            self._clear(block, own)

    def refine(self, rows: Rows, looks: FloatMatrix, join: Join) -> None:
        """Rewrite the text columns of rows with looks [m, d]; only while nobody else has a snapshot."""
        for block, own, at in by_block(self.blocks, rows):
            block.write_text(own, join(block.text_of(own), looks[at]))

    def publish(self, change: Change, *, at_once: bool = False) -> None:
        """State what the rows are current to, if anybody else will read them."""

    def _new_block(self, rows: int) -> Block:
        return Block.in_memory(rows, self._dimension, self._text_dimension)

    def _clear(self, block: Block, rows: Rows) -> None:
        """Note removals in the block; those in memory have no use for it."""

    def _space_for(self, count: int) -> Iterator[tuple[Block, int, slice]]:
        """Blocks with a first row, and the part of `count` new rows that goes there."""
        done = 0
        while done < count:
            if self._count + done == self._room:
                self.blocks.append(self._new_block(block_rows(self._room)))
                self._room += self.blocks[-1].rows
            left = self._room - self._count - done
            size = min(left, count - done)
            yield self.blocks[-1], self.blocks[-1].rows - left, slice(done, done + size)
            done += size

    def _extend(self, ids: Ids) -> None:
        end = self._count + len(ids)
        if end > len(self._ids):
            wider = np.empty(max(2 * len(self._ids), end), dtype=np.int64)
            wider[: self._count] = self._ids[: self._count]
            self._ids = wider
        self._ids[self._count : end] = ids
        self._count = end
