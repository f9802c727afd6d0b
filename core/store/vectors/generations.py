"""Image vectors in the store: one vec0 table per encoder generation.

A generation is one vector space (encoder, revision, preprocessing, dimension). A new encoder
fills its generation beside the old one; search switches with `activate`, then the old one is
dropped.
"""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NewType, Protocol

from core.cancel import CancelToken
from core.records import PhotoId
from core.store.connection import Connection, transaction
from core.store.library.frames import FILED
from core.store.vectors.changes import note
from core.store.vectors.chunks import pack, read_chunks

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from core.arrays import FloatMatrix, FloatVector

GenerationId = NewType("GenerationId", int)

# vec0 allocates rows by the chunk and frees a chunk only when all its rows are gone: 64 rows keep
# small libraries small, and large chunks (1 024 rows of 6.7 KB) slow a full scan a hundredfold.
CHUNK_ROWS: Final = 64
_READ_ROWS: Final = 2_048


class VectorSpace(Protocol):
    """Identity of a vector space; `EncoderSpec` is one."""

    @property
    def encoder_id(self) -> str: ...
    @property
    def revision(self) -> str: ...
    @property
    def preprocessing_hash(self) -> str: ...
    @property
    def dimension(self) -> int: ...
    @property
    def text_dimension(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Generation:
    """A stored vector space; search uses the `active` one."""

    id: GenerationId
    encoder_id: str
    revision: str
    preprocessing_hash: str
    dimension: int
    text_dimension: int
    active: bool


_COLUMNS: Final = "id, encoder_id, revision, preprocessing_hash, dimension, text_dimension, active"


class GenerationStore:
    """Generations and their vectors."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, space: VectorSpace) -> GenerationId | None:
        """The generation of a vector space; None if there is none."""
        id_ = self._connection.execute(
            "SELECT id FROM generations WHERE encoder_id = ? AND revision = ? "
            "AND preprocessing_hash = ? AND dimension = ?",
            _identity(space),
        ).get
        return None if id_ is None else GenerationId(id_)

    def create_generation(self, space: VectorSpace) -> GenerationId:
        """The generation of a vector space, created if new; the very first becomes active."""
        with transaction(self._connection):
            found = self.find(space)
            if found is not None:
                return found
            self._connection.execute(
                "INSERT INTO generations(encoder_id, revision, preprocessing_hash, dimension, "
                "text_dimension, vector_table, created_at, active) VALUES (?, ?, ?, ?, ?, '', ?, "
                "NOT EXISTS (SELECT 1 FROM generations WHERE active = 1))",
                (*_identity(space), space.text_dimension, int(time.time())),
            )
            generation = GenerationId(self._connection.last_insert_rowid())
            self._make_table(generation, f"vectors_{generation}_1", space.dimension)
            return generation

    def generation(self, generation: GenerationId) -> Generation | None:
        """One generation; None if it was dropped."""
        return next((g for g in self.generations() if g.id == generation), None)

    def generations(self) -> list[Generation]:
        """All generations, oldest first."""
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM generations ORDER BY id")
        return [
            Generation(GenerationId(id_), encoder, revision, preprocessing, d, text_d, bool(active))
            for id_, encoder, revision, preprocessing, d, text_d, active in rows
        ]

    def active_generation(self) -> GenerationId | None:
        """The generation that search uses; None in a library without vectors."""
        id_ = self._connection.execute("SELECT id FROM generations WHERE active = 1").get
        return None if id_ is None else GenerationId(id_)

    def activate(self, generation: GenerationId) -> None:
        """Make search use this generation from now on.

        Raises:
            LookupError: if there is none with this id.
        """
        with transaction(self._connection):
            self._table(generation)
            self._connection.execute("UPDATE generations SET active = 0 WHERE active = 1")
            self._connection.execute(
                "UPDATE generations SET active = 1 WHERE id = ?", (generation,)
            )

    def drop(self, generation: GenerationId) -> None:
        """Delete a generation and its vectors."""
        with transaction(self._connection):
            self._connection.execute(f"DROP TABLE {self._table(generation)}")
            self._connection.execute("DELETE FROM generations WHERE id = ?", (generation,))

    def add(self, generation: GenerationId, ids: Sequence[PhotoId], vectors: FloatMatrix) -> None:
        """Store vectors [n, d] of photos; photos that already have one keep it.

        Raises:
            ValueError: if the shape does not match the generation or a value is not finite.
        """
        rows = _checked(vectors, len(ids), self._dimension(generation))
        with transaction(self._connection):
            table = self._table(generation)
            # vec0 does not support INSERT OR IGNORE.
            known = set(self._having(table, ids))
            note(self._connection, generation, [id_ for id_ in ids if id_ not in known])
            self._connection.executemany(
                f"INSERT INTO {table}(photo_id, embedding) VALUES (?, ?)",
                (
                    (id_, row.tobytes())
                    for id_, row in zip(ids, rows, strict=True)
                    if id_ not in known
                ),
            )

    def remove(self, ids: Collection[PhotoId]) -> None:
        """Delete the vectors of photos from every generation."""
        with transaction(self._connection):
            for generation in self.generations():
                table = self._table(generation.id)
                having = self._having(table, ids)
                note(self._connection, generation.id, having)
                self._connection.executemany(
                    f"DELETE FROM {table} WHERE photo_id = ?", [(id_,) for id_ in having]
                )

    def count(self, generation: GenerationId) -> int:
        """The number of photos with a vector."""
        return int(self._connection.execute(f"SELECT count(*) FROM {self._table(generation)}").get)

    def photo_ids(self, generation: GenerationId) -> npt.NDArray[np.int64]:
        """Ids [n] of visible photos with a vector, ascending."""
        import numpy as np  # here and below: the window opens the store without vectors

        stored = self._connection.execute(f"SELECT photo_id FROM {self._table(generation)}")
        shown = self._connection.execute(
            "SELECT DISTINCT photo_id FROM locations WHERE photo_id IS NOT NULL UNION ALL "
            f"SELECT p.id FROM photos p WHERE p.clip_id IS NOT NULL AND {FILED}"
        )
        # Two scans are combined here, because vec0 would answer a join with one lookup per row.
        return np.intersect1d(
            np.fromiter((row[0] for row in stored), dtype=np.int64),
            np.fromiter((row[0] for row in shown), dtype=np.int64),
            assume_unique=True,
        )

    def visible(self, ids: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """The visible photos [n] among `ids`."""
        import numpy as np

        rows = self._connection.execute(
            f"SELECT p.id FROM json_each(?) j CROSS JOIN photos p ON p.id = j.value WHERE {FILED}",
            (json.dumps(ids.tolist()),),
        )
        return np.fromiter((row[0] for row in rows), dtype=np.int64)

    def missing_vectors(self, generation: GenerationId) -> list[PhotoId]:
        """Visible photos without a vector in this generation, newest first."""
        rows = self._connection.execute(
            "SELECT id FROM photos p WHERE id NOT IN "
            f"(SELECT photo_id FROM {self._table(generation)}) "
            f"AND {FILED} ORDER BY sort_key DESC, id DESC"
        )
        return [PhotoId(row[0]) for row in rows]

    def blocks(
        self, generation: GenerationId, ids: npt.NDArray[np.int64] | None = None
    ) -> Iterator[tuple[npt.NDArray[np.int64], FloatMatrix]]:
        """Ids [m] and vectors [m, d] in chunks; the whole generation, or those among `ids`."""
        import numpy as np

        table, dimension = self._table(generation), self._dimension(generation)
        if ids is None:
            yield from read_chunks(self._connection, table, dimension)
            return
        cursor = self._connection.execute(
            f"SELECT v.photo_id, v.embedding FROM json_each(?) j "
            f"CROSS JOIN {table} v ON v.photo_id = j.value",
            (json.dumps(ids.tolist()),),
        )
        while rows := [row for _, row in zip(range(_READ_ROWS), cursor, strict=False)]:
            found = np.fromiter((row[0] for row in rows), dtype=np.int64, count=len(rows))
            data = b"".join([row[1] for row in rows])
            yield found, np.frombuffer(data, dtype=np.float32).reshape(len(rows), dimension)

    def nearest(
        self, generation: GenerationId, query: FloatVector, k: int
    ) -> list[tuple[PhotoId, float]]:
        """Photos and cosine similarities from vec0's own search: slow but exact, as a reference.

        Remembered photos that are not visible are found too.
        """
        import numpy as np

        query = np.ascontiguousarray(query, dtype=np.float32)
        rows = self._connection.execute(
            f"SELECT photo_id, distance FROM {self._table(generation)} "
            "WHERE embedding MATCH ? AND k = ? ORDER BY distance",
            (query.tobytes(), k),
        )
        return [(PhotoId(row[0]), 1.0 - row[1]) for row in rows]

    def pack(self, generation: GenerationId, cancel: CancelToken) -> Iterator[tuple[int, int]]:
        """Merge the rows of sparsely filled chunks; see `core.store.vectors.chunks.pack`."""
        yield from pack(self._connection, self._table(generation), cancel)

    def _make_table(self, generation: GenerationId, table: str, dimension: int) -> None:
        self._connection.execute(
            f"CREATE VIRTUAL TABLE {table} USING vec0(photo_id INTEGER PRIMARY KEY, "
            f"embedding FLOAT[{int(dimension)}] distance_metric=cosine, chunk_size={CHUNK_ROWS})"
        )
        self._connection.execute(
            "UPDATE generations SET vector_table = ? WHERE id = ?", (table, generation)
        )

    def _table(self, generation: GenerationId) -> str:
        name = self._connection.execute(
            "SELECT vector_table FROM generations WHERE id = ?", (generation,)
        ).get
        if name is None:
            raise LookupError(f"there is no generation {generation}")
        return str(name)

    def _dimension(self, generation: GenerationId) -> int:
        return int(
            self._connection.execute(
                "SELECT dimension FROM generations WHERE id = ?", (generation,)
            ).get
        )

    def _having(self, table: str, ids: Collection[PhotoId]) -> list[Any]:
        rows = self._connection.execute(
            f"SELECT v.photo_id FROM json_each(?) j CROSS JOIN {table} v ON v.photo_id = j.value",
            (json.dumps(list(ids)),),
        )
        return [row[0] for row in rows]


def _identity(space: VectorSpace) -> tuple[str, str, str, int]:
    return (space.encoder_id, space.revision, space.preprocessing_hash, space.dimension)


def _checked(vectors: FloatMatrix, count: int, dimension: int) -> FloatMatrix:
    import numpy as np

    rows = np.ascontiguousarray(vectors, dtype=np.float32)
    if rows.shape != (count, dimension):
        raise ValueError(f"vectors must be [{count}, {dimension}], not {list(rows.shape)}")
    if not np.isfinite(rows).all():
        raise ValueError("vectors must be finite")
    return rows
