"""The tables inside a vec0 table say the same as the table does."""

from __future__ import annotations

import numpy as np

from core.records import PhotoId
from core.store.connection import Connection
from core.store.vectors.chunks import chunks_sql, read_chunks
from core.store.vectors.generations import CHUNK_ROWS, GenerationStore
from tests.core.store.samples import Space, add_photos, add_root, vectors


def test_reading_the_chunks_gives_what_the_virtual_table_gives(connection: Connection) -> None:
    names = [f"{number:03}.jpg" for number in range(3 * CHUNK_ROWS + 5)]
    ids = add_photos(connection, add_root(connection), names)
    store = GenerationStore(connection)
    generation = store.create_generation(Space())
    store.add(generation, ids, vectors(len(ids)))
    store.remove([PhotoId(n) for n in ids[10:80]])
    table = f"vectors_{generation}_1"
    promised = {
        int(photo): np.frombuffer(row, dtype=np.float32).tolist()
        for photo, row in connection.execute(f"SELECT photo_id, embedding FROM {table}")
    }
    read = {
        int(photo): row.tolist()
        for found, rows in read_chunks(connection, table, Space().dimension)
        for photo, row in zip(found, rows, strict=True)
    }
    assert read == promised
    assert len(read) == len(ids) - 70


def test_no_chunk_is_looked_for_among_all(connection: Connection) -> None:
    generation = GenerationStore(connection).create_generation(Space())
    plan = connection.execute(f"EXPLAIN QUERY PLAN {chunks_sql(f'vectors_{generation}_1')}")
    assert [step.split(" ")[0] for *_, step in plan] == ["SCAN", "SEARCH"]
