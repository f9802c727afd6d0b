"""The vectors of one generation in memory, which is what a search actually reads.

Text vectors are zero beyond `text_dimension`, so the leading columns are stored separately as
float32 and a text search reads nothing else. The others are stored as 16-bit fixed point: half the
memory, with similarities still accurate to 1e-4 (float16 would do as well, but NumPy widens it ten
times slower). Rows come in blocks that are never copied when more are added.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.records import PhotoId
from core.store.connection import Connection
from core.store.vectors.generations import GenerationId, GenerationStore, VectorSpace
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
Reread = Callable[[FloatMatrix], FloatMatrix]  # maps rows from one space to another


@dataclass(frozen=True, slots=True)
class Hit:
    """A photo and its cosine similarity to the query, in [-1, 1]."""

    photo_id: PhotoId
    score: float


class _Block:
    """Space for BLOCK_ROWS vectors. Rows are written once and never change."""

    def __init__(self, dimension: int, text_dimension: int) -> None:
        # Memory reserved by np.empty costs nothing until a row is written to it.
        self.ids: Ids = np.empty(BLOCK_ROWS, dtype=np.int64)
        self.text: FloatMatrix = np.empty((BLOCK_ROWS, text_dimension), dtype=np.float32)
        self.rest: FixedMatrix = np.empty((BLOCK_ROWS, dimension - text_dimension), dtype=np.int16)

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

    def __init__(self, blocks: tuple[_Block, ...], count: int, dimension: int) -> None:
        self.blocks = blocks
        self._count = count
        self._dimension = dimension
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
        wanted = _as_ids(ids)
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
        wanted = _as_ids(ids)
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

    @property
    def _text_dimension(self) -> int:
        return self.blocks[0].text.shape[1] if self.blocks else self._dimension


class VectorIndex:
    """The matrix of one generation, kept in sync with the store.

    One thread adds, removes and refreshes; any thread may search meanwhile and sees the rows as of
    the start of its call. Use `snapshot` for several reads that must be consistent.
    """

    def __init__(
        self,
        generation: GenerationId,
        dimension: int,
        text_dimension: int,
        reread: Reread | None = None,
    ) -> None:
        """Args: `reread` maps stored rows into the search space, where the two differ."""
        self.generation = generation
        self.dimension = dimension
        self.text_dimension = text_dimension
        self._reread = reread
        self._writing = threading.Lock()
        self._snapshot = VectorSnapshot((), 0, dimension)

    @classmethod
    def load(
        cls,
        connection: Connection,
        generation: GenerationId,
        *,
        space: VectorSpace | None = None,
        reread: Reread | None = None,
    ) -> VectorIndex:
        """Read all vectors of the visible photos.

        Args:
            space, reread: the search space, if it differs from that of the generation, and the mapping
                of stored rows [m, d] into it.

        Raises:
            LookupError: if there is no such generation.
        """
        record = GenerationStore(connection).generation(generation)
        if record is None:
            raise LookupError(f"there is no generation {generation}")
        searched = space or record
        index = cls(generation, searched.dimension, searched.text_dimension, reread)
        index.refresh(connection)
        return index

    def snapshot(self) -> VectorSnapshot:
        """A snapshot of the current rows."""
        return self._snapshot

    def __len__(self) -> int:
        return len(self._snapshot)

    @property
    def photo_ids(self) -> Ids:
        """See `VectorSnapshot.photo_ids`."""
        return self._snapshot.photo_ids

    def scores(self, query: FloatVector) -> FloatVector:
        """See `VectorSnapshot.scores`."""
        return self._snapshot.scores(query)

    def search(
        self, query: FloatVector, k: int, allowed: Collection[PhotoId] | Ids | None = None
    ) -> list[Hit]:
        """See `VectorSnapshot.search`."""
        return self._snapshot.search(query, k, allowed)

    def vectors(self, ids: Collection[PhotoId] | Ids) -> FloatMatrix:
        """See `VectorSnapshot.vectors`."""
        return self._snapshot.vectors(ids)

    def add(self, ids: Collection[PhotoId] | Ids, vectors: FloatMatrix) -> None:
        """Append vectors [m, d]; photos already present keep theirs.

        Raises:
            ValueError: if the shape does not match.
        """
        rows = np.asarray(vectors, dtype=np.float32)
        if rows.shape != (len(ids), self.dimension):
            raise ValueError(f"vectors must be [{len(ids)}, {self.dimension}], not {rows.shape}")
        with self._writing:
            unique, first = np.unique(_as_ids(ids), return_index=True)
            fresh = ~np.isin(unique, self._snapshot.having(unique))
            self._snapshot = self._appended(
                self._snapshot, unique[fresh], _unit_rows(rows[first[fresh]])
            )

    def remove(self, ids: Collection[PhotoId] | Ids) -> None:
        """Remove photos. Copies the rows that stay."""
        with self._writing:
            self._snapshot = self._kept(~np.isin(self.photo_ids, _as_ids(ids)))

    def refresh(self, connection: Connection) -> None:
        """Add what the store has gained and remove what is no longer visible."""
        store = GenerationStore(connection)
        with self._writing:
            stored = store.photo_ids(self.generation)
            kept = np.isin(self.photo_ids, stored, assume_unique=True)
            matrix = self._snapshot if kept.all() else self._kept(kept)
            new = np.setdiff1d(stored, matrix.photo_ids, assume_unique=True)
            if len(new):
                # Beyond a third of the rows, one pass over all rows beats a lookup for each.
                some = new if 3 * len(new) < len(stored) else None
                for ids, vectors in store.blocks(self.generation, some):
                    wanted = np.isin(ids, new)
                    rows = vectors[wanted]
                    rows = _unit_rows(rows if self._reread is None else self._reread(rows))
                    matrix = self._appended(matrix, ids[wanted], rows)
            self._snapshot = matrix

    def _appended(
        self, matrix: VectorSnapshot, ids: Ids, unit_vectors: FloatMatrix
    ) -> VectorSnapshot:
        """`matrix` with rows of new photos appended. Its blocks are shared: readers of `matrix` use
        its own count and never look at the rows written here."""
        blocks, count, done = list(matrix.blocks), len(matrix), 0
        while done < len(ids):
            start = count % BLOCK_ROWS
            if start == 0:
                blocks.append(_Block(self.dimension, self.text_dimension))
            size = min(BLOCK_ROWS - start, len(ids) - done)
            blocks[-1].write(start, ids[done : done + size], unit_vectors[done : done + size])
            count, done = count + size, done + size
        return VectorSnapshot(tuple(blocks), count, self.dimension)

    def _kept(self, kept: npt.NDArray[np.bool_]) -> VectorSnapshot:
        matrix = VectorSnapshot((), 0, self.dimension)
        start = 0
        for block, size in self._snapshot.filled_blocks():
            rows = np.flatnonzero(kept[start : start + size])
            vectors = np.concatenate([block.text[rows], _widened(block.rest[rows])], axis=1)
            matrix = self._appended(matrix, block.ids[rows], vectors)
            start += size
        return matrix


def _as_ids(ids: Iterable[PhotoId] | Ids) -> Ids:
    if isinstance(ids, np.ndarray):
        return ids.astype(np.int64, copy=False)
    return np.fromiter(ids, dtype=np.int64)


def _unit_rows(vectors: FloatMatrix) -> FloatMatrix:
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    norms[norms == 0] = 1.0
    unit: FloatMatrix = vectors / norms
    return unit


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
