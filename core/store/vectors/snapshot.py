"""The vectors of one generation as a search reads them: approximately, then exactly where it matters.

A search computes approximate similarities to all photos from the high planes of their codes
(`core.store.vectors.codes`), then exact ones for the best. Rows come in blocks that are never copied when
more are added.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.records import PhotoId
from core.store.vectors.coded_rows import Block, Ids, Rows, by_block
from core.store.vectors.codes import CodedQuery
from core.threads import spread

# Exact similarities are computed for this many photos, or four times as many as are wanted.
# `python -m core.research.benchmark.speed.vector_search --photos DIR`: with 200, all of the best 50 of every
# query were among them.
_EXACT: Final = 512
_EXACT_SHARE: Final = 4
_DECIMALS: Final = 6


@dataclass(frozen=True, slots=True)
class Hit:
    """A photo and its cosine similarity to the query, in [-1, 1]."""

    photo_id: PhotoId
    score: float


class VectorSnapshot:
    """The vectors at one point in time; later additions and removals do not affect it.

    All methods may be called from any thread.
    """

    def __init__(
        self, blocks: tuple[Block, ...], ids: Ids, dimension: int, text_dimension: int
    ) -> None:
        """Args: ids: photo of each row of the blocks [n], 0 where it was removed; never changed."""
        self.blocks = blocks
        self._ids = ids
        self._starts = np.cumsum([0, *(block.rows for block in blocks)])
        self._dimension = dimension
        self._text_dimension = text_dimension
        live = np.flatnonzero(ids)
        self._live: Rows | None = None if len(live) == len(ids) else live
        self._by_id: tuple[Ids, Rows] | None = None

    def __len__(self) -> int:
        return len(self._ids) if self._live is None else len(self._live)

    @property
    def photo_ids(self) -> Ids:
        """Photo of each row [n], in the order of `scores`."""
        return self._ids if self._live is None else self._ids[self._live]

    def scores(self, query: FloatVector) -> FloatVector:
        """Cosine similarity of every row to the query [d], float32 [n].

        Those of the best 512 are right to five decimals, the others to about three.

        Raises:
            ValueError: if the query has another dimension or is not finite.
        """
        unit = self._unit(query)
        scores = self._approximate(unit)
        best = _positions_of_best(scores, _EXACT)
        scores[best] = self._exact(self._rows_at(best), unit)
        return scores

    def search(
        self, query: FloatVector, k: int, allowed: Collection[PhotoId] | Ids | None = None
    ) -> list[Hit]:
        """The k most similar photos (or fewer if there are fewer), best first, ties by photo id.

        Raises:
            ValueError: as `scores`.
        """
        unit = self._unit(query)
        if k <= 0 or not len(self):
            return []
        if allowed is not None:
            ids, rows = self._find(allowed)
            if len(rows) <= _exact_for(k):  # few: no need to look at all the others
                return _best(ids, self._exact(rows, unit), k)
        return self.best(unit, self._approximate(unit), k, allowed)

    def best(
        self,
        query: FloatVector,
        scores: FloatVector,
        k: int,
        allowed: Collection[PhotoId] | Ids | None = None,
    ) -> list[Hit]:
        """Like `search`, from the scores of all rows [n] for this query."""
        if k <= 0 or not len(self):
            return []
        if allowed is None:
            rows = self._rows_at(_positions_of_best(scores, _exact_for(k)))
        else:
            _, rows = self._find(allowed)
            among = scores[self._positions_of(rows)]
            rows = rows[_positions_of_best(among, _exact_for(k))]
        return _best(self._ids[rows], self._exact(rows, self._unit(query)), k)

    def vectors(self, ids: Collection[PhotoId] | Ids) -> FloatMatrix:
        """Unit vectors of photos, float32 [m, d] in the order of `ids`.

        Raises:
            KeyError: if a photo has no vector here.
        """
        wanted = as_ids(ids)
        found, rows = self._find(wanted)
        if len(found) < len(wanted):
            raise KeyError("a photo has no vector in this generation")
        return self._gather(rows, self._dimension)

    def having(self, ids: Collection[PhotoId] | Ids) -> list[PhotoId]:
        """The ids with a vector here, in the order given."""
        return [PhotoId(int(id_)) for id_ in self._find(ids)[0]]

    def rows_of(self, ids: Collection[PhotoId] | Ids) -> Rows:
        """Rows of the blocks that hold the known photos among `ids`, in the order given."""
        return self._find(ids)[1]

    def _unit(self, query: FloatVector) -> FloatVector:
        query = np.ascontiguousarray(query, dtype=np.float32)
        if query.shape != (self._dimension,):
            raise ValueError(f"query must be [{self._dimension}], not {list(query.shape)}")
        norm = float(np.linalg.norm(query))
        if not np.isfinite(norm):
            raise ValueError("query must be finite")
        return query / norm if norm else query

    def _approximate(self, unit: FloatVector) -> FloatVector:
        """Similarities of all rows [n] from the high planes alone."""
        text, rest = (
            CodedQuery(unit[: self._text_dimension]),
            CodedQuery(unit[self._text_dimension :]),
        )
        scores = np.zeros(len(self._ids), dtype=np.float32)

        def score(index: int) -> None:
            block, out = self.blocks[index], scores[self._starts[index] : self._starts[index + 1]]
            text.add_to(out, block.text[: len(out)], block.scales[0, : len(out)])
            rest.add_to(out, block.rest[: len(out)], block.scales[1, : len(out)])

        spread(score, range(len(self.blocks)))
        return scores if self._live is None else scores[self._live]

    def _exact(self, rows: Rows, unit: FloatVector) -> FloatVector:
        """Similarities of rows of the blocks [m] from both planes."""
        is_text = not unit[self._text_dimension :].any()
        columns = self._text_dimension if is_text else self._dimension
        scores: FloatVector = self._gather(rows, columns) @ unit[:columns]
        # The last bits depend on a row's position in memory; ties must not.
        return np.round(scores, _DECIMALS)

    def _gather(self, rows: Rows, columns: int) -> FloatMatrix:
        """The text columns or all columns of rows of the blocks [m, columns]."""
        split = self._text_dimension
        vectors = np.empty((len(rows), columns), dtype=np.float32)
        for block, own, at in by_block(self.blocks, rows):
            vectors[at, :split] = block.text_of(own)
            if columns > split:
                vectors[at, split:] = block.rest_of(own)
        return vectors

    def _rows_at(self, positions: Rows) -> Rows:
        """Rows of the blocks at positions of `scores`."""
        return positions if self._live is None else self._live[positions]

    def _positions_of(self, rows: Rows) -> Rows:
        """Positions in `scores` of rows of the blocks, none of them removed."""
        return rows if self._live is None else np.searchsorted(self._live, rows)

    def _find(self, ids: Collection[PhotoId] | Ids) -> tuple[Ids, Rows]:
        """The known photos among `ids`, and their rows in the blocks."""
        wanted = as_ids(ids)
        if self._by_id is None:
            # Ids are nearly ascending, which this kind of sorting uses.
            order = np.argsort(self._ids, kind="stable")
            self._by_id = (self._ids[order], order)
        sorted_ids, order = self._by_id
        if not len(sorted_ids):
            return wanted[:0], wanted[:0]
        at = np.minimum(np.searchsorted(sorted_ids, wanted), len(sorted_ids) - 1)
        known = (sorted_ids[at] == wanted) & (wanted != 0)
        return wanted[known], order[at[known]]


def as_ids(ids: Iterable[PhotoId] | Ids) -> Ids:
    if isinstance(ids, np.ndarray):
        return ids.astype(np.int64, copy=False)
    return np.fromiter(ids, dtype=np.int64)


def _exact_for(k: int) -> int:
    return max(_EXACT, _EXACT_SHARE * k)


def _positions_of_best(scores: FloatVector, count: int) -> Rows:
    """Positions of the `count` best, and of those that tie with the last of them; in no order."""
    if len(scores) <= count:
        return np.arange(len(scores))
    threshold = np.partition(scores, len(scores) - count)[len(scores) - count]
    return np.flatnonzero(scores >= threshold)


def _best(ids: Ids, scores: FloatVector, k: int) -> list[Hit]:
    """The k best of photos with exact scores; ids decide about ties."""
    order = np.lexsort((ids, -scores))[:k]
    return [Hit(PhotoId(int(ids[row])), float(scores[row])) for row in order]
