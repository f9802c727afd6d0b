"""The streets, water and parks in a region file, found through an R*Tree, and streets by name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from typing import Final

import apsw
import numpy as np

from core.cartography.clipping import Box, BoxedLines, Points
from core.cartography.map_shapes import MapShape, NamedStreet, ShapeKind, from_bytes, to_bytes
from core.cartography.morton import spread
from core.store.connection import Connection

# Neighbouring shapes of one kind are packed into a row: alone, the box of each would take more than its points.
_SCHEMA: Final = """
CREATE TABLE shapes(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, lines BLOB NOT NULL);
CREATE VIRTUAL TABLE shape_boxes USING rtree(id, west, east, north, south, kind_from, kind_to);
CREATE TABLE streets(id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat INTEGER NOT NULL, lon INTEGER NOT NULL);
CREATE VIRTUAL TABLE street_words USING fts5(name, content='', columnsize=0, detail=none, tokenize='unicode61 remove_diacritics 2');
"""
_CELL_BITS: Final = 20  # of each axis: 40 m at the equator
_POINTS: Final = 1_000  # in a row
_DEGREE: Final = 100_000  # steps of 1 m
_MOST: Final = 6_000  # per query: no tile holds more than could be told apart


def write_shapes(connection: Connection, drawn: Iterable[MapShape | NamedStreet]) -> None:
    """Add shapes, one kind after another, and named streets to a new region."""
    connection.execute("BEGIN")
    connection.execute(_SCHEMA)
    for kind, each in itertools.groupby(drawn, lambda each: getattr(each, "kind", None)):
        if kind is not None:
            _write_kind(
                connection, kind, [shape.points for shape in each if isinstance(shape, MapShape)]
            )
            continue
        rows = [
            (street.name, round(street.lat * _DEGREE), round(street.lon * _DEGREE))
            for street in each
            if isinstance(street, NamedStreet)
        ]
        connection.executemany("INSERT INTO streets(name, lat, lon) VALUES (?, ?, ?)", rows)
    connection.execute("INSERT INTO street_words(rowid, name) SELECT id, name FROM streets")
    connection.execute("COMMIT")


def _write_kind(connection: Connection, kind: ShapeKind, shapes: Sequence[Points]) -> None:
    points = np.concatenate(shapes)
    starts = np.cumsum([0, *(len(shape) for shape in shapes[:-1])])
    low, high = np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)
    cells = ((low + high) / 2 * (1 << _CELL_BITS)).astype(np.int64)
    order = np.argsort(spread(cells[:, 0]) | (spread(cells[:, 1]) << 1), kind="stable")
    ends = np.cumsum([len(shapes[number]) for number in order])
    for group in np.split(order, np.flatnonzero(np.diff(ends // _POINTS)) + 1):
        connection.execute(
            "INSERT INTO shapes(kind, lines) VALUES (?, ?)",
            (int(kind), to_bytes([shapes[number] for number in group])),
        )
        (west, north), (east, south) = low[group].min(axis=0), high[group].max(axis=0)
        connection.execute(
            "INSERT INTO shape_boxes VALUES (last_insert_rowid(), ?, ?, ?, ?, ?, ?)",
            (*map(float, (west, east, north, south)), int(kind), int(kind)),
        )


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
        return [NamedStreet(name, lat / _DEGREE, lon / _DEGREE) for name, lat, lon in rows]
    except apsw.SQLError:  # it has no such table
        return []


def shapes_within(connection: Connection, box: Box, kinds: Sequence[ShapeKind]) -> list[MapShape]:
    """Shapes of these kinds that intersect a box; none if the region was added without shapes."""
    found: list[MapShape] = []
    for kind in sorted(kinds):
        try:
            rows = connection.execute(
                "SELECT s.lines FROM shape_boxes b JOIN shapes s ON s.id = b.id WHERE b.west <= :east "
                "AND b.east >= :west AND b.north <= :south AND b.south >= :north "
                "AND b.kind_from >= :kind AND b.kind_to <= :kind",
                {"west": box.west, "east": box.east, "north": box.north, "south": box.south, "kind": int(kind)},
            )  # fmt: skip
        except apsw.SQLError:  # it has no such table
            return []
        for (lines,) in rows:
            found += [
                MapShape(kind, points) for points in BoxedLines(from_bytes(lines)).within(box)
            ]
            if len(found) >= _MOST:
                return found[:_MOST]
    return found
