"""The chunks in which vec0 stores vectors: read as a whole, and packed when sparsely filled.

A chunk holds a fixed number of vectors in one BLOB; `validity` has a bit for each occupied slot.
The virtual table would instead cost a lookup per vector.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from core.cancel import CancelToken
from core.store.connection import Connection, transaction

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from core.arrays import FloatMatrix

# Fuller chunks are left alone: the last quarter would cost most of the writing.
_FULL_ENOUGH: Final = 0.75
# About a thousand vectors: other writers wait only briefly, and cancelling takes effect as
# quickly.
_CHUNKS_A_STEP: Final = 16


_CHUNKS_A_READ: Final = 32


def chunks_sql(table: str) -> str:
    """The query of all chunks of a vec0 table.

    By `_rowid_`: sqlite-vec declares a column named `rowid` without a type, whose index a comparison with a number
    cannot use, so that every chunk would be looked for among all.
    """
    return (
        f'SELECT c.validity, c.rowids, v.vectors FROM "{table}_chunks" c '
        f'CROSS JOIN "{table}_vector_chunks00" v ON v._rowid_ = c.chunk_id ORDER BY c.chunk_id'
    )


def read_chunks(
    connection: Connection, table: str, dimension: int
) -> Iterator[tuple[npt.NDArray[np.int64], FloatMatrix]]:
    """Ids [m] and vectors [m, dimension] of a whole vec0 table, chunk by chunk."""
    import numpy as np  # the window opens the store without vectors

    chunks = connection.execute(chunks_sql(table))
    while piece := [row for _, row in zip(range(_CHUNKS_A_READ), chunks, strict=False)]:
        validity, rowids, vectors = (b"".join(column) for column in zip(*piece, strict=True))
        live = np.unpackbits(np.frombuffer(validity, dtype=np.uint8), bitorder="little") == 1
        ids = np.frombuffer(rowids, dtype=np.int64)
        rows = np.frombuffer(vectors, dtype=np.float32).reshape(len(ids), dimension)
        yield (ids, rows) if live.all() else (ids[live], rows[live])


def pack(connection: Connection, table: str, cancel: CancelToken) -> Iterator[tuple[int, int]]:
    """Free the sparse chunks of a vec0 table, in separate short transactions.

    Yields:
        Chunks freed so far and chunks to be freed, after each step.

    Raises:
        Cancelled: between two steps; moved rows stay moved.
        EnvironmentProblem: if the disk is full or another program writes.
    """
    thin = _thin_chunks(connection, table)
    for start in range(0, len(thin), _CHUNKS_A_STEP):
        cancel.check()
        step = thin[start : start + _CHUNKS_A_STEP]
        with transaction(connection):
            _move_rows(connection, table, step)
        yield start + len(step), len(thin)


def _thin_chunks(connection: Connection, table: str) -> list[int]:
    """Chunks with free slots, except the last one, where new rows go."""
    rows = list(connection.execute(f'SELECT chunk_id, size, validity FROM "{table}_chunks" ORDER BY 1'))  # fmt: skip
    return [
        int(chunk)
        for chunk, size, validity in rows[:-1]
        if int.from_bytes(validity, "little").bit_count() <= _FULL_ENOUGH * size
    ]


def _move_rows(connection: Connection, table: str, chunks: list[int]) -> None:
    ids = [id_ for chunk in chunks for id_ in _rows_of(connection, table, chunk)]
    rows = connection.execute(
        f'SELECT v.photo_id, v.embedding FROM json_each(?) j CROSS JOIN "{table}" v '
        "ON v.photo_id = j.value",
        (json.dumps(ids),),
    ).fetchall()
    connection.executemany(f'DELETE FROM "{table}" WHERE photo_id = ?', [(row[0],) for row in rows])
    connection.executemany(f'INSERT INTO "{table}"(photo_id, embedding) VALUES (?, ?)', rows)


def _rows_of(connection: Connection, table: str, chunk: int) -> list[int]:
    """Ids of the rows in a chunk."""
    return [
        int.from_bytes(rowids[8 * slot : 8 * slot + 8], "little")
        for validity, rowids in connection.execute(
            f'SELECT validity, rowids FROM "{table}_chunks" WHERE chunk_id = ?', (chunk,)
        )
        for slot in range(len(rowids) // 8)
        if int.from_bytes(validity, "little") >> slot & 1
    ]
