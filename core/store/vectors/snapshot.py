"""The vectors of one generation in memory, which is what a search actually reads.

Text vectors are zero beyond `text_dimension`, so the leading columns are stored separately as
float32 and a text search reads nothing else. The others are stored as 16-bit fixed point: half the
memory, with similarities still accurate to 1e-4 (float16 would do as well, but NumPy widens it ten
times slower). Rows come in blocks that are never copied when more are added.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.records import PhotoId
from core.threads import spread

BLOCK_ROWS: Final = 16_384
# Unit vectors have no component beyond 1, so one scale fits all.
_FIXED_ONE: Final = 32_767.0
_DECIMALS: Final = 6
# Rows converted from fixed point to float32 at a time: small enough for the CPU cache.
_WIDEN_ROWS: Final = 256
# Below this share of allowed rows, gathering them is cheaper than scoring every row.
_SPARSE_SHARE: Final = 0.2

Ids = npt.NDArray[np.int64]
Rows = npt.NDArray[np.int64]
FixedMatrix = npt.NDArray[np.int16]
# Text columns [m, t] from text columns [m, t] and vectors [m, d] of a second look.
Join = Callable[[FloatMatrix, FloatMatrix], FloatMatrix]


@dataclass(frozen=True, slots=True)
class Hit:
    """A photo and its cosine similarity to the query, in [-1, 1]."""

    photo_id: PhotoId
    score: float


class _Block:
    """Space for BLOCK_ROWS vectors. Rows that a snapshot shows never change."""

    def __init__(self, dimension: int, text_dimension: int) -> None:
        # Memory reserved by np.empty costs nothing until a row is written to it.
        self.ids: Ids = np.empty(BLOCK_ROWS, dtype=np.int64)
        self.text: FloatMatrix = np.empty((BLOCK_ROWS, text_dimension), dtype=np.float32)
        self.rest: FixedMatrix = np.empty((BLOCK_ROWS, dimension - text_dimension), dtype=np.int16)

    def with_own_text(self, size: int) -> _Block:
        """This block with a copy of its first `size` texts; everything else is shared."""
        block = copy(self)
        block.text = np.empty_like(self.text)
        block.text[:size] = self.text[:size]
        return block

    def write(self, start: int, ids: Ids, unit_vectors: FloatMatrix) -> None:
        end, split = start + len(ids), self.text.shape[1]
        self.ids[start:end] = ids
        self.text[start:end] = unit_vectors[:, :split]
        fixed = unit_vectors[:, split:] * np.float32(_FIXED_ONE)
        self.rest[start:end] = np.rint(fixed, out=fixed)


class VectorSnapshot:
    """The matrix at one point in time; later additions and removals do not affect it.

    All methods may be called from any thread.
    """

    def __init__(
        self, blocks: tuple[_Block, ...], count: int, dimension: int, text_dimension: int
    ) -> None:
        self.blocks = blocks
        self._count = count
        self._dimension = dimension
        self._text_dimension = text_dimension
        self._by_id: tuple[Ids, Rows] | None = None

    def __len__(self) -> int:
        return self._count

    @property
    def photo_ids(self) -> Ids:
        """Photo of each row [n], in the order of `scores`."""
        parts = [block.ids[:size] for block, size in self.filled_blocks()]
        return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)

    def scores(self, query: FloatVector) -> FloatVector:
        """Cosine similarity of every row to the query [d], float32 [n], to six decimals.

        Raises:
            ValueError: if the query has another dimension or is not finite.
        """
        unit = self._unit(query)
        out = np.empty(self._count, dtype=np.float32)

        def score(part: tuple[int, tuple[_Block, int]]) -> None:
            index, (block, size) = part
            start = index * BLOCK_ROWS
            _score_block(block.text[:size], block.rest[:size], unit, out[start : start + size])

        spread(score, list(enumerate(self.filled_blocks())))
        return out

    def search(
        self, query: FloatVector, k: int, allowed: Collection[PhotoId] | Ids | None = None
    ) -> list[Hit]:
        """The k most similar photos (or fewer if there are fewer), best first, ties by photo id."""
        if k <= 0 or self._count == 0:
            return []
        if allowed is None:
            return _best(self.photo_ids, self.scores(query), k)
        ids, rows = self._find(allowed)
        if len(rows) < _SPARSE_SHARE * self._count:
            text, rest = self._gather(rows)
            scores = np.empty(len(rows), dtype=np.float32)
            _score_block(text, rest, self._unit(query), scores)
        else:
            scores = self.scores(query)[rows]
        return _best(ids, scores, k)

    def best(
        self, scores: FloatVector, k: int, allowed: Collection[PhotoId] | Ids | None = None
    ) -> list[Hit]:
        """Like `search`, from the scores of all rows [n]."""
        if k <= 0 or self._count == 0:
            return []
        if allowed is None:
            return _best(self.photo_ids, scores, k)
        ids, rows = self._find(allowed)
        return _best(ids, scores[rows], k)

    def vectors(self, ids: Collection[PhotoId] | Ids) -> FloatMatrix:
        """Unit vectors of photos, float32 [m, d] in the order of `ids`.

        Raises:
            KeyError: if a photo has no vector here.
        """
        wanted = as_ids(ids)
        found, rows = self._find(wanted)
        if len(found) < len(wanted):
            raise KeyError("a photo has no vector in this generation")
        text, rest = self._gather(rows)
        return np.concatenate([text, _widened(rest)], axis=1)

    def having(self, ids: Collection[PhotoId] | Ids) -> list[PhotoId]:
        """The ids with a vector here, in the order given."""
        return [PhotoId(int(id_)) for id_ in self._find(ids)[0]]

    def filled_blocks(self) -> Iterator[tuple[_Block, int]]:
        """Blocks in row order, each with its number of rows in this snapshot."""
        for index, block in enumerate(self.blocks):
            yield block, min(BLOCK_ROWS, self._count - index * BLOCK_ROWS)

    def _unit(self, query: FloatVector) -> FloatVector:
        query = np.ascontiguousarray(query, dtype=np.float32)
        if query.shape != (self._dimension,):
            raise ValueError(f"query must be [{self._dimension}], not {list(query.shape)}")
        norm = float(np.linalg.norm(query))
        if not np.isfinite(norm):
            raise ValueError("query must be finite")
        return query / norm if norm else query

    def _find(self, ids: Collection[PhotoId] | Ids) -> tuple[Ids, Rows]:
        """The known photos among `ids`, and their row numbers."""
        wanted = as_ids(ids)
        if self._by_id is None:
            own = self.photo_ids
            order = np.argsort(own, kind="stable")
            self._by_id = (own[order], order)
        sorted_ids, order = self._by_id
        if not len(sorted_ids):
            return wanted[:0], wanted[:0]
        at = np.minimum(np.searchsorted(sorted_ids, wanted), len(sorted_ids) - 1)
        known = sorted_ids[at] == wanted
        return wanted[known], order[at[known]]

    def _gather(self, rows: Rows) -> tuple[FloatMatrix, FixedMatrix]:
        text = np.empty((len(rows), self._text_dimension), dtype=np.float32)
        rest = np.empty((len(rows), self._dimension - self._text_dimension), dtype=np.int16)
        block_of, offset = np.divmod(rows, BLOCK_ROWS)
        for index in np.unique(block_of):
            chosen = block_of == index
            text[chosen] = self.blocks[index].text[offset[chosen]]
            rest[chosen] = self.blocks[index].rest[offset[chosen]]
        return text, rest

    def appended(self, ids: Ids, unit_vectors: FloatMatrix) -> VectorSnapshot:
        """A snapshot with rows of new photos appended. The blocks are shared: readers of this one use its
        count and never look at the rows written here."""
        blocks, count, done = list(self.blocks), len(self), 0
        while done < len(ids):
            start = count % BLOCK_ROWS
            if start == 0:
                blocks.append(_Block(self._dimension, self._text_dimension))
            size = min(BLOCK_ROWS - start, len(ids) - done)
            blocks[-1].write(start, ids[done : done + size], unit_vectors[done : done + size])
            count, done = count + size, done + size
        return self._with(blocks, count)

    def refined(self, looks: Iterable[tuple[Ids, FloatMatrix]], join: Join) -> VectorSnapshot:
        """A snapshot with refined texts of the photos of `looks`; unknown ones are ignored.

        A block that changes is copied once, as this snapshot keeps its own.
        """
        blocks, sizes = list(self.blocks), [size for _, size in self.filled_blocks()]
        own: set[int] = set()
        for ids, vectors in looks:
            found, rows = self._find(ids)
            known = vectors[np.isin(ids, found)]
            block_of, offset = np.divmod(rows, BLOCK_ROWS)
            for index in map(int, np.unique(block_of)):
                if index not in own:
                    blocks[index] = blocks[index].with_own_text(sizes[index])
                    own.add(index)
                chosen = block_of == index
                text, at = blocks[index].text, offset[chosen]
                text[at] = join(text[at], known[chosen])
        return self._with(blocks, len(self))

    def kept(self, kept: npt.NDArray[np.bool_]) -> VectorSnapshot:
        """A snapshot of a copy of some of the rows [n]."""
        snapshot = self._with((), 0)
        start = 0
        for block, size in self.filled_blocks():
            rows = np.flatnonzero(kept[start : start + size])
            vectors = np.concatenate([block.text[rows], _widened(block.rest[rows])], axis=1)
            snapshot = snapshot.appended(block.ids[rows], vectors)
            start += size
        return snapshot

    def _with(self, blocks: Iterable[_Block], count: int) -> VectorSnapshot:
        return VectorSnapshot(tuple(blocks), count, self._dimension, self._text_dimension)


def as_ids(ids: Iterable[PhotoId] | Ids) -> Ids:
    if isinstance(ids, np.ndarray):
        return ids.astype(np.int64, copy=False)
    return np.fromiter(ids, dtype=np.int64)


def _widened(rest: FixedMatrix) -> FloatMatrix:
    return rest.astype(np.float32) / np.float32(_FIXED_ONE)


def _score_block(text: FloatMatrix, rest: FixedMatrix, unit: FloatVector, out: FloatVector) -> None:
    split = text.shape[1]
    np.dot(text, unit[:split], out=out)
    tail = unit[split:] / np.float32(_FIXED_ONE)
    if tail.any():  # for a text query, the rest of every row would only be multiplied by zero
        wide = np.empty((_WIDEN_ROWS, len(tail)), dtype=np.float32)
        for start in range(0, len(rest), _WIDEN_ROWS):
            piece = rest[start : start + _WIDEN_ROWS]
            np.copyto(wide[: len(piece)], piece)
            out[start : start + len(piece)] += wide[: len(piece)] @ tail
    # The last bits depend on a row's position in memory; ties must not.
    np.round(out, _DECIMALS, out=out)


def _best(ids: Ids, scores: FloatVector, k: int) -> list[Hit]:
    if len(scores) > k:
        # All photos that tie with the k-th best are considered, so that ids decide, not chance.
        threshold = np.partition(scores, len(scores) - k)[len(scores) - k]
        chosen = np.flatnonzero(scores >= threshold)
        ids, scores = ids[chosen], scores[chosen]
    order = np.lexsort((ids, -scores))[:k]
    return [Hit(PhotoId(int(ids[row])), float(scores[row])) for row in order]
