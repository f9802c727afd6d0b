"""The vectors that search reads, kept in sync with the store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.records import PhotoId
from core.store.connection import Connection
from core.store.vectors.generations import GenerationId, GenerationStore, VectorSpace
from core.store.vectors.snapshot import Hit, Ids, Join, VectorSnapshot, as_ids

Reread = Callable[[FloatMatrix], FloatMatrix]  # maps rows from one space to another


@dataclass(frozen=True, slots=True)
class SecondLooks:
    """A generation whose vectors refine the text columns of another.

    Attributes:
        join: refined text columns [m, t] from text columns [m, t] and vectors [m, d] of `generation`.
    """

    generation: GenerationId
    join: Join


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
        *,
        reread: Reread | None = None,
        second: SecondLooks | None = None,
    ) -> None:
        """
        Args:
            reread: maps stored rows into the search space, where the two differ.
            second: refines the texts of the photos it has.
        """
        self.generation = generation
        self.dimension = dimension
        self.text_dimension = text_dimension
        self._reread = reread
        self._second = second
        self._writing = threading.Lock()
        self._snapshot = VectorSnapshot((), 0, dimension, text_dimension)

    @classmethod
    def load(
        cls,
        connection: Connection,
        generation: GenerationId,
        *,
        space: VectorSpace | None = None,
        reread: Reread | None = None,
        second: SecondLooks | None = None,
    ) -> VectorIndex:
        """Read all vectors of the visible photos.

        Args:
            space, reread: the search space, if it differs from that of the generation, and the mapping
                of stored rows [m, d] into it.
            second: refines the texts of the photos it has.

        Raises:
            LookupError: if there is no such generation.
        """
        record = GenerationStore(connection).generation(generation)
        if record is None:
            raise LookupError(f"there is no generation {generation}")
        searched = space or record
        index = cls(
            generation,
            searched.dimension,
            searched.text_dimension,
            reread=reread,
            second=second,
        )
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
            unique, first = np.unique(as_ids(ids), return_index=True)
            fresh = ~np.isin(unique, self._snapshot.having(unique))
            self._snapshot = self._snapshot.appended(unique[fresh], _unit_rows(rows[first[fresh]]))

    def look_again(
        self, generation: GenerationId, ids: Collection[PhotoId] | Ids, vectors: FloatMatrix
    ) -> None:
        """Refine the texts of photos by vectors [m, d], if `generation` is that of the second looks.

        To be called once per photo; unknown photos are ignored.
        """
        if self._second is None or generation != self._second.generation:
            return
        with self._writing:
            self._snapshot = self._snapshot.refined([(as_ids(ids), vectors)], self._second.join)

    def remove(self, ids: Collection[PhotoId] | Ids) -> None:
        """Remove photos. Copies the rows that stay."""
        with self._writing:
            self._snapshot = self._snapshot.kept(~np.isin(self.photo_ids, as_ids(ids)))

    def refresh(self, connection: Connection) -> None:
        """Add what the store has gained and remove what is no longer visible."""
        store = GenerationStore(connection)
        with self._writing:
            stored = store.photo_ids(self.generation)
            kept = np.isin(self.photo_ids, stored, assume_unique=True)
            matrix = self._snapshot if kept.all() else self._snapshot.kept(kept)
            new = np.setdiff1d(stored, matrix.photo_ids, assume_unique=True)
            if len(new):
                # Beyond a third of the rows, one pass over all rows beats a lookup for each.
                some = new if 3 * len(new) < len(stored) else None
                for ids, vectors in store.blocks(self.generation, some):
                    wanted = np.isin(ids, new)
                    rows = vectors[wanted]
                    rows = _unit_rows(rows if self._reread is None else self._reread(rows))
                    matrix = matrix.appended(ids[wanted], rows)
                if self._second is not None:
                    looks = store.blocks(self._second.generation, some)
                    matrix = matrix.refined(_only(looks, new), self._second.join)
            self._snapshot = matrix


def _only(
    blocks: Iterable[tuple[Ids, FloatMatrix]], wanted: Ids
) -> Iterator[tuple[Ids, FloatMatrix]]:
    for ids, vectors in blocks:
        chosen = np.isin(ids, wanted)
        yield ids[chosen], vectors[chosen]


def _unit_rows(vectors: FloatMatrix) -> FloatMatrix:
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    norms[norms == 0] = 1.0
    unit: FloatMatrix = vectors / norms
    return unit
