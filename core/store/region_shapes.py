"""The streets, water and parks in the file of a region, found by an R*Tree."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Final

import apsw

from core.cartography.clipping import Box
from core.cartography.map_shapes import MapShape, ShapeKind, from_bytes, to_bytes
from core.store.connection import Connection

_SCHEMA: Final = """
CREATE TABLE shapes(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, points BLOB NOT NULL);
CREATE VIRTUAL TABLE shape_boxes USING rtree(id, west, east, north, south, kind_from, kind_to);
"""
_BATCH: Final = 2_000
_MOST: Final = 6_000  # of one look: a tile never holds more that one could tell apart


def write_shapes(connection: Connection, shapes: Iterable[MapShape]) -> int:
    """Add shapes to a new region; how many there were."""
    connection.execute("BEGIN")
    connection.execute(_SCHEMA)
    count = 0
    numbered = enumerate(shapes, start=1)
    while batch := list(itertools.islice(numbered, _BATCH)):
        count = batch[-1][0]
        connection.executemany(
            "INSERT INTO shapes VALUES (?, ?, ?)",
            ((id_, int(shape.kind), to_bytes(shape.points)) for id_, shape in batch),
        )
        connection.executemany(
            "INSERT INTO shape_boxes VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((id_, *_box(shape), int(shape.kind), int(shape.kind)) for id_, shape in batch),
        )
    connection.execute("COMMIT")
    return count


def shapes_within(connection: Connection, box: Box, kinds: Sequence[ShapeKind]) -> list[MapShape]:
    """Shapes of these kinds that touch a box; none of a region that was added without."""
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
