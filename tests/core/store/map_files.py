"""Small map files, made for tests: each tile is of a colour of its own."""

from __future__ import annotations

import gzip
import io
import json
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

import apsw
from PIL import Image

from core.cartography.pmtiles import tile_id

Tile = tuple[int, int, int]


def colour_of(tile: Tile) -> tuple[int, int, int]:
    zoom, column, row = tile
    return 40 + 30 * zoom, (97 * column + 20) % 256, (53 * row + 60) % 256


def picture(tile: Tile, side: int = 256) -> bytes:
    """A PNG of one colour."""
    stream = io.BytesIO()
    Image.new("RGB", (side, side), colour_of(tile)).save(stream, "PNG")
    return stream.getvalue()


def pyramid(zooms: Iterable[int]) -> dict[Tile, bytes]:
    """All tiles of some levels."""
    return {
        (zoom, column, row): picture((zoom, column, row))
        for zoom in zooms
        for column in range(1 << zoom)
        for row in range(1 << zoom)
    }


def write_mbtiles(file: Path, tiles: Mapping[Tile, bytes], **metadata: str) -> Path:
    connection = apsw.Connection(str(file))
    connection.execute(
        "CREATE TABLE metadata(name TEXT, value TEXT);"
        "CREATE TABLE tiles(zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);"
    )
    connection.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())
    connection.executemany(
        "INSERT INTO tiles VALUES (?, ?, ?, ?)",
        (
            (zoom, column, (1 << zoom) - 1 - row, data)
            for (zoom, column, row), data in tiles.items()
        ),
    )
    connection.close()
    return file


def write_pmtiles(
    file: Path,
    tiles: Mapping[Tile, bytes],
    *,
    tile_type: int = 2,
    packing: int = 2,
    leaf_entries: int = 5,
    attribution: str = "",
) -> Path:
    """Version 3, with leaf directories, as the specification says."""
    pack = gzip.compress if packing == 2 else bytes
    ordered = sorted((tile_id(*tile), data) for tile, data in tiles.items())
    body, entries = b"", []
    for number, data in ordered:
        entries.append((number, 1, len(data), len(body)))
        body += data
    leaves, root = b"", []
    for start in range(0, len(entries), leaf_entries):
        leaf = pack(_directory(entries[start : start + leaf_entries]))
        root.append((entries[start][0], 0, len(leaf), len(leaves)))
        leaves += leaf
    directory = pack(_directory(root))
    metadata = pack(json.dumps({"attribution": attribution}).encode())
    at, places = 127, []
    for part in (directory, metadata, leaves, body):
        places += [at, len(part)]
        at += len(part)
    zooms = [zoom for zoom, _, _ in tiles]
    head = struct.pack(
        "<7sB11Q6B4iB2i", b"PMTiles", 3, *places, len(tiles), len(tiles), len(tiles), 1, packing, 1,
        tile_type, min(zooms), max(zooms), 0, 0, 0, 0, 0, 0, 0,
    )  # fmt: skip
    file.write_bytes(head + directory + metadata + leaves + body)
    return file


def _directory(entries: list[tuple[int, int, int, int]]) -> bytes:
    before, ids = 0, []
    for number, *_ in entries:
        ids.append(number - before)
        before = number
    values = [len(entries), *ids, *(e[1] for e in entries), *(e[2] for e in entries)]
    values += [e[3] + 1 for e in entries]
    return b"".join(map(_varint, values))


def _varint(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])
