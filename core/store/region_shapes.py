"""The streets, water and parks in a region file, found through an R*Tree, and streets by name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from typing import Final

import apsw

from core.cartography.clipping import Box
from core.cartography.map_shapes import MapShape, NamedStreet, ShapeKind, from_bytes, to_bytes
from core.store.connection import Connection

_SCHEMA: Final = """
CREATE TABLE shapes(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, points BLOB NOT NULL);
CREATE VIRTUAL TABLE shape_boxes USING rtree(id, west, east, north, south, kind_from, kind_to);
CREATE TABLE streets(id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL);
CREATE VIRTUAL TABLE street_words USING fts5(name, content='', detail=none, tokenize='unicode61 remove_diacritics 2');
"""
_BATCH: Final = 2_000
_MOST: Final = 6_000  # per query: no tile holds more than could be told apart


def write_shapes(connection: Connection, drawn: Iterable[MapShape | NamedStreet]) -> None:
    """Add shapes and named streets to a new region."""
    connection.execute("BEGIN")
    connection.execute(_SCHEMA)
    numbered = enumerate(drawn, start=1)
    while batch := list(itertools.islice(numbered, _BATCH)):
        shapes = [(id_, each) for id_, each in batch if isinstance(each, MapShape)]
        streets = [(id_, each) for id_, each in batch if isinstance(each, NamedStreet)]
        connection.executemany(
            "INSERT INTO shapes VALUES (?, ?, ?)",
            ((id_, int(shape.kind), to_bytes(shape.points)) for id_, shape in shapes),
        )
        connection.executemany(
            "INSERT INTO shape_boxes VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((id_, *_box(shape), int(shape.kind), int(shape.kind)) for id_, shape in shapes),
        )
        connection.executemany(
            "INSERT INTO streets VALUES (?, ?, ?, ?)",
            ((id_, street.name, street.lat, street.lon) for id_, street in streets),
        )
        connection.executemany(
            "INSERT INTO street_words(rowid, name) VALUES (?, ?)",
            ((id_, street.name) for id_, street in streets),
        )
    connection.execute("COMMIT")


def streets_named(connection: Connection, start: str, limit: int) -> list[NamedStreet]:
    """Streets matching all words of a text, the last one as a prefix; none in an older region."""
    words = [f'"{word}"' for word in re.findall(r"\w+", start)]
    if not words:
        return []
    try:
        rows = connection.execute(
            "SELECT s.name, s.lat, s.lon FROM street_words w CROSS JOIN streets s ON s.id = w.rowid "
            "WHERE street_words MATCH ? LIMIT ?", (" AND ".join([*words[:-1], words[-1] + " *"]), limit),
        )  # fmt: skip
        return [NamedStreet(*row) for row in rows]
    except apsw.SQLError:  # it has no such table
        return []


def shapes_within(connection: Connection, box: Box, kinds: Sequence[ShapeKind]) -> list[MapShape]:
    """Shapes of these kinds that intersect a box; none if the region was added without shapes."""
    rows: list[tuple[int, bytes]] = []
    for kind in sorted(kinds):
        try:
            rows += connection.execute(
                "SELECT s.kind, s.points FROM shape_boxes b JOIN shapes s ON s.id = b.id WHERE b.west <= :east "
                "AND b.east >= :west AND b.north <= :south AND b.south >= :north "
                "AND b.kind_from >= :kind AND b.kind_to <= :kind LIMIT :most",
                {"west": box.west, "east": box.east, "north": box.north, "south": box.south, "kind": int(kind),
                 "most": _MOST - len(rows)},
            )  # fmt: skip
        except apsw.SQLError:  # it has no such table
            return []
        if len(rows) >= _MOST:
            break
    return [MapShape(ShapeKind(kind), from_bytes(points)) for kind, points in rows]


def _box(shape: MapShape) -> tuple[float, float, float, float]:
    (west, north), (east, south) = shape.points.min(axis=0), shape.points.max(axis=0)
    return float(west), float(east), float(north), float(south)
