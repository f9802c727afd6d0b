"""The vectors that search reads, kept in sync with the store."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.records import PhotoId
from core.store.connection import Connection
from core.store.vectors.changes import Change, latest, photos_since
from core.store.vectors.coded_rows import BlockList, Ids, Join
from core.store.vectors.generations import Generation, GenerationId, GenerationStore, VectorSpace
from core.store.vectors.snapshot import Hit, VectorSnapshot, as_ids
from core.store.vectors.vector_file import VectorFiles

Reread = Callable[[FloatMatrix], FloatMatrix]  # maps rows from one space to another

_NO_IDS: Final = np.empty(0, dtype=np.int64)
# Removed rows are cleared away when they are more than half, and more than this.
_MANY_REMOVED: Final = 1_000
_PHOTOS_A_READ: Final = 2_048


@dataclass(frozen=True, slots=True)
class SecondLooks:
    """A generation whose vectors refine the text columns of another.

    Attributes:
        join: refined text columns [m, t] from text columns [m, t] and vectors [m, d] of `generation`.
    """

    generation: GenerationId
    join: Join


class VectorIndex:
    """The vectors of one generation, kept in sync with the store.

    They are in memory, or in a file beside the library, which is mapped into memory. One thread adds,
    removes and refreshes; any thread may search meanwhile and sees the rows as of the start of its call.
    Use `snapshot` for several reads that must be consistent.
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
        self._rows = BlockList(dimension, text_dimension)
        self._change = Change(0, 0)
        self._files: VectorFiles | None = None
        self._snapshot = self._snapshot_of(self._rows)

    @classmethod
    def load(
        cls,
        connection: Connection,
        generation: GenerationId,
        *,
        space: VectorSpace | None = None,
        reread: Reread | None = None,
        second: SecondLooks | None = None,
        database: Path | None = None,
    ) -> VectorIndex:
        """The vectors of the visible photos.

        Args:
            space, reread: the search space, if it differs from that of the generation, and the mapping
                of stored rows [m, d] into it.
            second: refines the texts of the photos it has.
            database: the library to keep a file of vectors beside; without it they are read into
                memory.

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
        if database is not None:
            index._files = VectorFiles(database, index._key(connection, record, searched))
        index._open(connection)
        return index

    def close(self) -> None:
        """Complete the file, so that the next process has nothing to add."""
        with self._writing:
            self._rows.publish(self._change, at_once=True)
            if self._files is not None:
                self._files.close()

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
        """Add vectors [m, d] of photos, in place of those they have.

        Raises:
            ValueError: if the shape does not match.
        """
        rows = np.asarray(vectors, dtype=np.float32)
        if rows.shape != (len(ids), self.dimension):
            raise ValueError(f"vectors must be [{len(ids)}, {self.dimension}], not {rows.shape}")
        with self._writing:
            self._rows.remove(self._snapshot.rows_of(ids))
            self._rows.append(as_ids(ids), _unit_rows(rows))
            self._snapshot = self._snapshot_of(self._rows)

    def remove(self, ids: Collection[PhotoId] | Ids) -> None:
        """Remove photos."""
        with self._writing:
            self._rows.remove(self._snapshot.rows_of(ids))
            self._snapshot = self._snapshot_of(self._rows)

    def refresh(self, connection: Connection) -> None:
        """Take over what has changed in the store: vectors, second looks, and which photos are visible.

        The vectors of a generation that was dropped stay until search switches to another.
        """
        with self._writing:
            change = latest(connection)
            if change == self._change:
                return
            if GenerationStore(connection).generation(self.generation) is None:
                return
            changed = photos_since(connection, self._change, self._generations)
            if changed is None:
                self._rebuild(connection)
                return
            for start in range(0, len(changed), _PHOTOS_A_READ):
                piece = changed[start : start + _PHOTOS_A_READ]
                self._rows.remove(self._snapshot.rows_of(piece))
                self._rows.append(*self._stored(connection, piece))
            self._change = change
            if len(changed):
                self._snapshot = self._snapshot_of(self._rows)
                self._clear_away()
            self._rows.publish(change)

    @property
    def _generations(self) -> list[GenerationId]:
        return [self.generation, *([] if self._second is None else [self._second.generation])]

    def _snapshot_of(self, rows: BlockList) -> VectorSnapshot:
        return VectorSnapshot(tuple(rows.blocks), rows.ids, self.dimension, self.text_dimension)

    def _open(self, connection: Connection) -> None:
        """Use the file beside the library if it can be brought up to date; else make one."""
        found = self._files.found(self.dimension, self.text_dimension) if self._files else ()
        for file, change in found:
            if photos_since(connection, change, self._generations) is not None:
                self._rows, self._change = file, change
                self._snapshot = self._snapshot_of(self._rows)
                self.refresh(connection)
                break
        else:
            self._rebuild(connection)
        if self._files is not None:
            self._files.remove_others(self._rows)

    def _rebuild(self, connection: Connection) -> None:
        """Read everything from the store."""
        change, rows = latest(connection), self._new_rows()
        store = GenerationStore(connection)
        shown = store.photo_ids(self.generation)
        for ids, vectors in store.blocks(self.generation):
            wanted = np.isin(ids, shown)
            rows.append(ids[wanted], self._searchable(vectors[wanted]))
        snapshot = self._snapshot_of(rows)
        if self._second is not None:
            for ids, looks in store.blocks(self._second.generation):
                known = np.isin(ids, snapshot.having(ids))
                rows.refine(snapshot.rows_of(ids), looks[known], self._second.join)
        rows.publish(change, at_once=True)
        self._rows, self._change, self._snapshot = rows, change, snapshot

    def _clear_away(self) -> None:
        """Copy the rows that are left, once most have been removed."""
        snapshot = self._snapshot
        removed = len(self._rows.ids) - len(snapshot)
        if removed <= max(_MANY_REMOVED, len(snapshot)):
            return
        rows = self._new_rows()
        self._rows.copy_to(rows)
        rows.publish(self._change, at_once=True)
        self._rows, self._snapshot = rows, self._snapshot_of(rows)
        if self._files is not None:
            self._files.remove_others(rows)

    def _new_rows(self) -> BlockList:
        if self._files is None:
            return BlockList(self.dimension, self.text_dimension)
        return self._files.create(self.dimension, self.text_dimension)

    def _stored(self, connection: Connection, ids: Ids) -> tuple[Ids, FloatMatrix]:
        """Those of these photos that are visible and have vectors [m, d], and these as they are searched."""
        store = GenerationStore(connection)
        blocks = list(store.blocks(self.generation, store.visible(ids)))
        if not blocks:
            return _NO_IDS, np.empty((0, self.dimension), dtype=np.float32)
        found = np.concatenate([each for each, _ in blocks])
        rows = self._searchable(np.concatenate([each for _, each in blocks]))
        if self._second is not None:
            order, split = np.argsort(found), self.text_dimension
            for seen, looks in store.blocks(self._second.generation, found):
                at = order[np.searchsorted(found[order], seen)]
                rows[at, :split] = self._second.join(rows[at, :split], looks)
        return found, rows

    def _searchable(self, vectors: FloatMatrix) -> FloatMatrix:
        """Unit rows of the search space from stored vectors."""
        return _unit_rows(vectors if self._reread is None else self._reread(vectors))

    def _key(self, connection: Connection, stored: Generation, searched: VectorSpace) -> bytes:
        """Identifies everything that the searched vectors are made of [32 bytes]."""
        store = GenerationStore(connection)
        second = None if self._second is None else store.generation(self._second.generation)
        made_of = [
            (
                getattr(each, "id", None),
                each.encoder_id,
                each.revision,
                each.preprocessing_hash,
                each.dimension,
            )
            for each in (stored, searched, second)
            if each is not None
        ]
        return hashlib.blake2b(json.dumps(made_of).encode(), digest_size=32).digest()


def _unit_rows(vectors: FloatMatrix) -> FloatMatrix:
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    norms[norms == 0] = 1.0
    unit: FloatMatrix = vectors / norms
    return unit
