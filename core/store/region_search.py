"""Finds places in the file of a region: by position, kind and words."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import apsw

from core.conventions.locality import LOCALITY
from core.conventions.text_key import accentless_key
from core.records import GeoPoint
from core.store.connection import Connection
from core.store.region_cells import cell_ranges
from core.store.region_file import RegionPlace

_FIRST_KM, _LAST_KM = 1.0, 150.0  # how far around a position is looked
_LEAST_STEP, _MOST_STEP = 1.5, 2.2  # how much further from one look to the next
_FEW_KINDS: Final = 8
_BEYOND: Final = 1 << 62
_LAST: Final = "\U0010ffff"
_MOST_WORDS: Final = 40
_LOOKED_AT: Final = 2_000  # names that contain the words
_KM_PER_DEGREE: Final = 111.2
_Row = tuple[int, int, int, float, float]  # id, kind, fame, latitude, longitude


def places_near(
    connection: Connection,
    position: GeoPoint | None,
    kinds: Sequence[str] | None,
    words: Sequence[str],
    limit: int,
) -> list[tuple[float, RegionPlace]]:
    """Places with their sort keys, lower is better.

    Args:
        position: without one, the best known places come first.
        kinds: only these; None for all.
        words: if any places contain a word that begins with one of them, only those are returned.
        limit: the maximum number of places.
    """
    names = dict(connection.execute("SELECT id, name FROM kinds"))
    wanted = [id_ for id_, name in names.items() if kinds is None or name in kinds]
    if not wanted:
        return []
    match = " OR ".join(term for word in words for term in _terms_from(connection, word))
    rows = _rows(connection, position, wanted, match, limit)
    if not rows and match:
        rows = _rows(connection, position, wanted, "", limit)
    best = sorted((_order(row, position), row) for row in rows)[:limit]
    found = []
    for order, (id_, kind, fame, lat, lon) in best:
        ((tags,),) = connection.execute("SELECT tags FROM places WHERE id = ?", (id_,))
        found.append((order, RegionPlace(names[kind], fame, GeoPoint(lat, lon), json.loads(tags))))
    return found


def _terms_from(connection: Connection, start: str) -> list[str]:
    """Search terms for the words that begin with a text: the shortest, since the rest may be another word."""
    folded = accentless_key(start.replace('"', ""))
    if not folded:
        return []
    try:
        rows = connection.execute(
            "SELECT word FROM words WHERE word >= ? AND word < ? ORDER BY length(word), word LIMIT ?",
            (folded, folded + _LAST, _MOST_WORDS),
        )
        return [f'"{word}"' for (word,) in rows]
    except apsw.SQLError:  # the region was added before words were listed: this takes longer
        return [f'"{folded}" *']


def places_named(
    connection: Connection, start: str, limit: int
) -> list[tuple[tuple[bool, bool, int], RegionPlace]]:
    """Places whose name begins with a text, with their sort keys, lower is better."""
    words = re.findall(r"\w+", start)
    if not words:
        return []
    match = " AND ".join([f'"{word}"' for word in words[:-1]] + [f'"{words[-1]}" *'])
    names = dict(connection.execute("SELECT id, name FROM kinds"))
    wanted, found = accentless_key(start), []
    for kind, fame, lat, lon, text in connection.execute(
        "SELECT p.kind, p.fame, p.lat, p.lon, p.tags FROM place_words w CROSS JOIN places p ON p.id = w.rowid "
        "WHERE place_words MATCH ? LIMIT ?", (match, _LOOKED_AT),
    ):  # fmt: skip
        tags = json.loads(text)
        called = [accentless_key(value) for key, value in tags.items() if key.startswith("name")]
        if "name" in tags and any(each.startswith(wanted) for each in called):
            place = RegionPlace(names[kind], fame, GeoPoint(lat, lon), tags)
            found.append(((wanted not in called, place.kind != LOCALITY, -fame), place))
    return sorted(found, key=lambda each: each[0])[:limit]


def _order(row: _Row, position: GeoPoint | None) -> float:
    """Distance in km, discounted for fame: a famous place may be three times as far away."""
    _, _, fame, lat, lon = row
    if position is None:
        return -float(fame)
    north = (lat - position.lat) * _KM_PER_DEGREE
    east = ((lon - position.lon + 540) % 360 - 180) * _KM_PER_DEGREE * _cosine(position.lat)
    return math.hypot(north, east) / (1 + fame / 50)


def _cosine(lat: float) -> float:
    return max(0.01, math.cos(math.radians(lat)))


def _rows(
    connection: Connection,
    position: GeoPoint | None,
    kinds: Sequence[int],
    match: str,
    limit: int,
) -> list[_Row]:
    if position is None:
        return list(_best_known(connection, kinds, match, limit))
    radius_km = _FIRST_KM
    while True:
        if match:
            rows = _having_words(connection, position, radius_km, kinds, match)
        else:
            rows = _in_box(connection, position, radius_km, kinds)
        if len(rows) >= limit or radius_km >= _LAST_KM:
            return rows
        # So far that twice the limit would be there, were places as dense there as here.
        step = math.sqrt(2 * limit / len(rows)) if rows else _MOST_STEP
        radius_km = min(_LAST_KM, radius_km * min(_MOST_STEP, max(_LEAST_STEP, step)))


def _best_known(
    connection: Connection, kinds: Sequence[int], match: str, limit: int
) -> Iterator[_Row]:
    having = "AND id IN (SELECT rowid FROM place_words WHERE place_words MATCH :words)"
    for kind in kinds:
        yield from connection.execute(
            f"SELECT id, kind, fame, lat, lon FROM places WHERE kind = :kind {having if match else ''} "
            "ORDER BY fame DESC LIMIT :limit",
            {"kind": kind, "words": match, "limit": limit},
        )


def _in_box(
    connection: Connection, position: GeoPoint, radius_km: float, kinds: Sequence[int]
) -> list[_Row]:
    """Places of the kinds in a box around the position, which may extend beyond the date line."""
    lat = radius_km / _KM_PER_DEGREE
    lon = min(180.0, lat / _cosine(position.lat))
    rows: list[_Row] = []
    for turn in (-360.0, 0.0, 360.0):
        west, east = position.lon - lon + turn, position.lon + lon + turn
        if east >= -180.0 and west <= 180.0:
            box = {
                "south": position.lat - lat,
                "north": position.lat + lat,
                "west": west,
                "east": east,
            }
            rows += _within(connection, box, kinds)
    return rows


def _within(
    connection: Connection, box: Mapping[str, float], kinds: Sequence[int]
) -> Iterator[_Row]:
    found = (
        "SELECT p.id, p.kind, p.fame, p.lat, p.lon FROM place_boxes b CROSS JOIN places p ON p.id = b.id "
        "WHERE b.south >= :south AND b.north <= :north AND b.west >= :west AND b.east <= :east AND "
    )
    if len(kinds) > _FEW_KINDS:  # most places of the box
        yield from connection.execute(f"{found} p.kind IN ({_listed(kinds)})", box)
        return
    for kind in kinds:
        yield from connection.execute(
            f"{found} b.kind_from >= :kind AND b.kind_to <= :kind", {**box, "kind": kind}
        )


def _having_words(
    connection: Connection, position: GeoPoint, radius_km: float, kinds: Sequence[int], match: str
) -> list[_Row]:
    """Places of the kinds with the words, in the cells around the position.

    The word index is queried for the numbers of these cells only, rather than looking up every
    place of the box in it or every place with the word on the map.
    """
    rows: list[_Row] = []
    for first_cell, last_cell in cell_ranges(position, radius_km):
        first = _first_number(connection, first_cell)
        after = _first_number(connection, last_cell + 1)
        if first == after:
            continue
        rows += connection.execute(
            "SELECT p.id, p.kind, p.fame, p.lat, p.lon FROM place_words w CROSS JOIN places p ON p.id = w.rowid "
            f"WHERE place_words MATCH :words AND w.rowid BETWEEN :first AND :last AND p.kind IN ({_listed(kinds)})",
            {"words": match, "first": first, "last": after - 1},
        )
    return rows


def _first_number(connection: Connection, cell: int) -> int:
    """The number of the first place in or after a cell; beyond all numbers if there is none."""
    found = connection.execute(
        "SELECT first FROM cells WHERE cell >= ? ORDER BY cell LIMIT 1", (cell,)
    ).get
    return _BEYOND if found is None else int(found)


def _listed(kinds: Sequence[int]) -> str:
    return ",".join(map(str, kinds))
