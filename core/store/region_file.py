"""Writes the file of a region: its places in map order, with R*Tree boxes and a word index."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.records import GeoPoint
from core.store.connection import Connection
from core.store.region_cells import cell_of, z_order

if TYPE_CHECKING:
    import numpy as np

# Places are numbered along the curve of `region_cells`; "cells" holds the first number of each cell.
_SCHEMA: Final = """
CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE kinds(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE places(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, fame INTEGER NOT NULL, lat REAL NOT NULL,
                    lon REAL NOT NULL, tags TEXT NOT NULL);
CREATE TABLE cells(cell INTEGER PRIMARY KEY, first INTEGER NOT NULL);
CREATE INDEX places_by_fame ON places(kind, fame);
CREATE VIRTUAL TABLE place_boxes USING rtree(id, south, north, west, east, kind_from, kind_to);
CREATE VIRTUAL TABLE place_words USING fts5(words, content='', columnsize=0, detail=none, tokenize='unicode61 remove_diacritics 2');
"""
# Every word of the index: a query for words with a prefix has to merge all of them, one for a few of them need not.
_LIST_WORDS: Final = """
CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, place_words, row);
CREATE TABLE words(word TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO words SELECT term FROM temp.vocabulary;
DROP TABLE temp.vocabulary;
"""
_STAGED: Final = "CREATE TABLE staged(id INTEGER PRIMARY KEY, kind TEXT, fame INTEGER, lat REAL, lon REAL, tags TEXT)"
_BATCH: Final = 2_000
_FAST: Final = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096"
_Row = tuple[int, str, int, float, float, str]  # number, kind, fame, latitude, longitude, tags


@dataclass(frozen=True, slots=True)
class RegionPlace:
    """One place: its kind, how well known it is (0 to 100), and its tags."""

    kind: str
    fame: int
    position: GeoPoint
    tags: Mapping[str, str]


def fill(
    connection: Connection,
    staging: Connection,
    name: str,
    attribution: str,
    places: Iterable[RegionPlace],
) -> int:
    """Write a new file and return the number of places.

    Args:
        staging: an empty file that holds the places until they are written in curve order.
    """
    import numpy as np

    positions = _stage(staging, places)
    connection.execute(_FAST)
    connection.execute("BEGIN")
    connection.execute(_SCHEMA)
    z = z_order(positions[:, 0], positions[:, 1])
    order = np.argsort(z, kind="stable")
    cells, firsts = np.unique(cell_of(z[order]), return_index=True)
    connection.executemany(
        "INSERT INTO cells VALUES (?, ?)", zip(cells.tolist(), (firsts + 1).tolist(), strict=True)
    )
    kinds: dict[str, int] = {}
    for rows in _in_order(staging, (order + 1).tolist()):
        _insert(connection, rows, kinds)
    connection.executemany("INSERT INTO kinds(name, id) VALUES (?, ?)", kinds.items())
    about = {
        "name": name,
        "attribution": attribution,
        "places": str(len(z)),
        "added_at": str(int(time.time())),
    }
    connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())
    connection.execute("INSERT INTO place_words(place_words) VALUES ('optimize')")
    connection.execute(_LIST_WORDS)
    connection.execute("COMMIT")
    connection.execute("PRAGMA synchronous=FULL; PRAGMA journal_mode=DELETE")
    return len(z)


def _stage(staging: Connection, places: Iterable[RegionPlace]) -> np.ndarray:
    """Stage places in the order they arrive; returns their latitudes and longitudes [n, 2]."""
    import numpy as np

    staging.execute(_FAST)
    staging.execute("BEGIN")
    staging.execute(_STAGED)
    chunks: list[np.ndarray] = [np.zeros((0, 2))]
    rows: list[tuple[str, int, float, float, str]] = []

    def put() -> None:
        staging.executemany(
            "INSERT INTO staged(kind, fame, lat, lon, tags) VALUES (?, ?, ?, ?, ?)", rows
        )
        chunks.append(np.array([row[2:4] for row in rows], np.float64).reshape(-1, 2))
        rows.clear()

    for place in places:
        tags = json.dumps(dict(place.tags), ensure_ascii=False, separators=(",", ":"))
        rows.append((place.kind, place.fame, place.position.lat, place.position.lon, tags))
        if len(rows) == _BATCH:
            put()
    put()
    staging.execute("COMMIT")
    return np.concatenate(chunks)


def _in_order(staging: Connection, numbers: Sequence[int]) -> Iterator[list[_Row]]:
    """Batches of staged places by number, renumbered from 1."""
    rows: list[_Row] = []
    for new, old in enumerate(numbers, start=1):
        (found,) = staging.execute(
            "SELECT kind, fame, lat, lon, tags FROM staged WHERE id = ?", (old,)
        )
        rows.append((new, *found))
        if len(rows) == _BATCH:
            yield rows
            rows = []
    if rows:
        yield rows


def _insert(connection: Connection, rows: Sequence[_Row], kinds: dict[str, int]) -> None:
    numbered = [(row, kinds.setdefault(row[1], len(kinds) + 1)) for row in rows]
    connection.executemany(
        "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?)",
        ((id_, kind, fame, lat, lon, tags) for (id_, _, fame, lat, lon, tags), kind in numbered),
    )
    connection.executemany(
        "INSERT INTO place_boxes VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((id_, lat, lat, lon, lon, kind, kind) for (id_, _, _, lat, lon, _), kind in numbered),
    )
    connection.executemany(
        "INSERT INTO place_words(rowid, words) VALUES (?, ?)",
        ((id_, f"{kind} {_words(json.loads(tags))}") for id_, kind, _, _, _, tags in rows),
    )


def _words(tags: Mapping[str, str]) -> str:
    keys = ("cuisine", "museum", "sport", "description")
    return " ".join(
        value.replace("_", " ").replace(";", " ")
        for key, value in tags.items()
        if key.startswith("name") or key in keys
    )
