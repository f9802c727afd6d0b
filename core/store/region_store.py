"""Regions: places of a map extract, one file each beside the library and encrypted with it.

A file is written under another name and renamed when it is complete, so a region is there as a
whole or not at all; writing it again replaces it, and removing it is removing the file. The names of
the files tell nothing of where the person lives.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import apsw

from core.conventions.text_key import text_key
from core.errors import UserError
from core.records import GeoPoint
from core.sentences import Sentence
from core.store.connection import Connection, bare_connection, explained

if TYPE_CHECKING:  # the window loads no numpy before it shows a map
    from core.cartography.clipping import Box
    from core.cartography.map_shapes import MapShape, ShapeKind

PREFIX: Final = "region-"
_SCHEMA: Final = """
CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE kinds(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE places(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, fame INTEGER NOT NULL, lat REAL NOT NULL,
                    lon REAL NOT NULL, tags TEXT NOT NULL);
CREATE VIRTUAL TABLE place_boxes USING rtree(id, south, north, west, east, kind_from, kind_to);
CREATE VIRTUAL TABLE place_words USING fts5(words, content='', detail=none, tokenize='unicode61 remove_diacritics 2');
"""
_RADII_KM: Final = (1.0, 3.0, 8.0, 20.0, 50.0, 150.0)
_BATCH: Final = 2_000
_KM_PER_DEGREE: Final = 111.2


@dataclass(frozen=True, slots=True)
class Region:
    """A region that was added."""

    name: str
    places: int
    attribution: str
    added_at: int  # seconds since 1970
    size_bytes: int


@dataclass(frozen=True, slots=True)
class RegionPlace:
    """One place: its kind, how well known it is (0 to 100), and its tags."""

    kind: str
    fame: int
    position: GeoPoint
    tags: Mapping[str, str]


class RegionStore:
    """The regions of a data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> list[Region]:
        """Every region, by name; files that cannot be read are left out."""
        return sorted(
            (region for _, region in self._regions()), key=lambda region: region.name.casefold()
        )

    def write(
        self,
        name: str,
        attribution: str,
        places: Iterable[RegionPlace],
        shapes: Iterable[MapShape] = (),
    ) -> Region:
        """Add a region, or replace the one of this name; nothing changes if this fails.

        Args:
            shapes: streets, water and parks to draw; taken after the places.

        Raises:
            UserError: if the name is empty.
            EnvironmentProblem: if the disk is full or cannot be written.
        """
        from core.store.region_shapes import write_shapes

        if not name.strip():
            raise UserError(Sentence("region.no-name"))
        file = self._find(name) or self._folder / f"{PREFIX}{secrets.token_hex(8)}.sqlite"
        partial = file.with_name(file.name + ".part")
        _drop(partial)
        try:
            with explained():
                connection = bare_connection(
                    partial, apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
                )
                try:
                    os.chmod(partial, 0o600)
                    count = _fill(connection, name, attribution, places)
                    write_shapes(connection, shapes)
                finally:
                    connection.close()
            os.replace(partial, file)
        finally:
            _drop(partial)
        return Region(name, count, attribution, int(time.time()), file.stat().st_size)

    def remove(self, name: str) -> None:
        """Remove a region.

        Raises:
            UserError: if there is none of this name.
        """
        file = self._find(name)
        if file is None:
            raise UserError(Sentence("region.unknown", name=name))
        _drop(file)

    def near(
        self,
        position: GeoPoint | None,
        kinds: Sequence[str] | None,
        words: Sequence[str],
        limit: int,
    ) -> list[RegionPlace]:
        """Places of all regions, the nearest and best known first.

        Args:
            position: without one, the best known come first.
            kinds: only these; None for all.
            words: places whose name or description has one of them come alone if there are any.
            limit: at most so many.
        """
        found: list[tuple[float, RegionPlace]] = []
        for file in sorted(self._folder.glob(f"{PREFIX}*.sqlite")):
            with _readable(file) as connection:
                found += _near(connection, position, kinds, words, limit)
        found.sort(key=lambda each: each[0])
        return [place for _, place in found[:limit]]

    def shapes(self, box: Box, kinds: Sequence[ShapeKind]) -> list[MapShape]:
        """Streets, water and parks of all regions that touch a box, to be drawn."""
        from core.store.region_shapes import shapes_within

        found: list[MapShape] = []
        for file in self._folder.glob(f"{PREFIX}*.sqlite"):
            with _readable(file) as connection:
                found += shapes_within(connection, box, kinds)
        return found

    def kinds(self) -> frozenset[str]:
        """All kinds that the regions have."""
        names: set[str] = set()
        for file in self._folder.glob(f"{PREFIX}*.sqlite"):
            with _readable(file) as connection:
                names.update(row[0] for row in connection.execute("SELECT name FROM kinds"))
        return frozenset(names)

    def _find(self, name: str) -> Path | None:
        """The file of the region of this name."""
        found = (
            file for file, region in self._regions() if text_key(region.name) == text_key(name)
        )
        return next(found, None)

    def _regions(self) -> Iterator[tuple[Path, Region]]:
        """Every region that can be read, with its file."""
        for file in sorted(self._folder.glob(f"{PREFIX}*.sqlite")):
            with contextlib.suppress(apsw.Error, KeyError, ValueError):
                yield file, _about(file)


def _about(file: Path) -> Region:
    with contextlib.closing(_open(file)) as connection:
        about = dict(connection.execute("SELECT key, value FROM about"))
    return Region(about["name"], int(about["places"]), about["attribution"], int(about["added_at"]),
                  file.stat().st_size)  # fmt: skip


@contextlib.contextmanager
def _readable(file: Path) -> Iterator[Connection]:
    """A region to read from; one that is damaged or locked has nothing to say."""
    unreadable = contextlib.suppress(apsw.NotADBError, apsw.CorruptError)
    with unreadable, contextlib.closing(_open(file)) as connection:
        yield connection


def _open(file: Path) -> Connection:
    return bare_connection(file, apsw.SQLITE_OPEN_READONLY)


def _drop(file: Path) -> None:
    for each in (file, file.with_name(file.name + "-journal")):
        each.unlink(missing_ok=True)


def _fill(
    connection: Connection, name: str, attribution: str, places: Iterable[RegionPlace]
) -> int:
    connection.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096")
    connection.execute("BEGIN")
    connection.execute(_SCHEMA)
    kinds: dict[str, int] = {}
    rows: list[tuple[int, RegionPlace, int]] = []
    number = 0
    for number, place in enumerate(places, start=1):
        rows.append((number, place, kinds.setdefault(place.kind, len(kinds) + 1)))
        if len(rows) == _BATCH:
            _insert(connection, rows)
            rows = []
    _insert(connection, rows)
    connection.executemany(
        "INSERT INTO kinds VALUES (?, ?)", ((id_, kind) for kind, id_ in kinds.items())
    )
    connection.executemany(
        "INSERT INTO about VALUES (?, ?)",
        (
            ("name", name),
            ("attribution", attribution),
            ("places", str(number)),
            ("added_at", str(int(time.time()))),
        ),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA synchronous=FULL; PRAGMA journal_mode=DELETE")
    connection.execute("INSERT INTO place_words(place_words) VALUES ('optimize')")
    return number


def _insert(connection: Connection, rows: Sequence[tuple[int, RegionPlace, int]]) -> None:
    connection.executemany(
        "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?)",
        (
            (id_, kind, place.fame, place.position.lat, place.position.lon,
             json.dumps(dict(place.tags), ensure_ascii=False, separators=(",", ":")))
            for id_, place, kind in rows
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO place_boxes VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                id_,
                place.position.lat,
                place.position.lat,
                place.position.lon,
                place.position.lon,
                kind,
                kind,
            )
            for id_, place, kind in rows
        ),
    )
    connection.executemany(
        "INSERT INTO place_words(rowid, words) VALUES (?, ?)",
        ((id_, f"{place.kind} {_words(place.tags)}") for id_, place, _ in rows),
    )


def _words(tags: Mapping[str, str]) -> str:
    keys = ("cuisine", "museum", "sport", "description")
    return " ".join(
        value.replace("_", " ").replace(";", " ")
        for key, value in tags.items()
        if key.startswith("name") or key in keys
    )


def _near(
    connection: Connection,
    position: GeoPoint | None,
    kinds: Sequence[str] | None,
    words: Sequence[str],
    limit: int,
) -> list[tuple[float, RegionPlace]]:
    """Places with what they are ordered by, less is better."""
    names = dict(connection.execute("SELECT id, name FROM kinds"))
    wanted = [id_ for id_, name in names.items() if kinds is None or name in kinds]
    if not wanted:
        return []
    rows = _rows(connection, position, wanted, words, limit)
    if not rows and words:
        rows = _rows(connection, position, wanted, (), limit)
    found = []
    for kind, fame, lat, lon, tags in rows:
        place = RegionPlace(names[kind], fame, GeoPoint(lat, lon), json.loads(tags))
        found.append((_order(place, position), place))
    return sorted(found, key=lambda each: each[0])[:limit]


def _order(place: RegionPlace, position: GeoPoint | None) -> float:
    """Kilometres, made shorter for what is well known: a famous place may be twice as far."""
    if position is None:
        return -float(place.fame)
    north = (place.position.lat - position.lat) * _KM_PER_DEGREE
    east = (place.position.lon - position.lon) * _KM_PER_DEGREE * _cosine(position.lat)
    return float((north * north + east * east) ** 0.5 / (1 + place.fame / 50))


def _cosine(lat: float) -> float:
    import math

    return max(0.01, math.cos(math.radians(lat)))


def _rows(
    connection: Connection,
    position: GeoPoint | None,
    kinds: Sequence[int],
    words: Sequence[str],
    limit: int,
) -> list[tuple[int, int, float, float, str]]:
    chosen = ",".join(map(str, kinds))
    # Among the places of a box each is looked up; over a whole region the words come first.
    by_words = (
        "p.id IN (SELECT rowid FROM place_words WHERE place_words MATCH :words)"
        if position is None
        else "EXISTS (SELECT 1 FROM place_words WHERE place_words MATCH :words AND rowid = p.id)"
    )
    having = f"AND {by_words}" if words else ""
    match = " OR ".join('"' + word.replace('"', "") + '"' for word in words)
    columns = "p.kind, p.fame, p.lat, p.lon, p.tags"
    if position is None:
        return list(
            connection.execute(
                f"SELECT {columns} FROM places p WHERE p.kind IN ({chosen}) {having} ORDER BY p.fame DESC LIMIT :limit",
                {"words": match, "limit": limit},
            )
        )
    rows: list[tuple[int, int, float, float, str]] = []
    for radius_km in _RADII_KM:
        lat = radius_km / _KM_PER_DEGREE
        lon = lat / _cosine(position.lat)
        box = {"south": position.lat - lat, "north": position.lat + lat, "west": position.lon - lon,
               "east": position.lon + lon, "words": match}  # fmt: skip
        rows = []
        for kind in kinds:
            rows += connection.execute(
                f"SELECT {columns} FROM place_boxes b JOIN places p ON p.id = b.id WHERE b.south >= :south "
                "AND b.north <= :north AND b.west >= :west AND b.east <= :east "
                f"AND b.kind_from >= :kind AND b.kind_to <= :kind {having}",
                box | {"kind": kind},
            )
        if len(rows) >= limit:
            break
    return rows
