"""Reads PMTiles version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md), single-file maps.

Raster files only; vector tiles, and directories compressed with anything but gzip, are rejected.
"""

from __future__ import annotations

import json
import struct
import threading
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from core.caches import LruCache
from core.cartography.raster_tiles import MAX_TILE_BYTES, MAX_ZOOM, plain_text
from core.errors import EnvironmentProblem, UserError, reason_of
from core.sentences import Sentence

MAGIC: Final = b"PMTiles"
_HEADER: Final = struct.Struct("<7sBQQQQQQQQQQQBBBBBBiiiiBii")
_VERSION: Final = 3
_NONE, _GZIP = 1, 2  # compressions
_PICTURES: Final = frozenset({2, 3, 4})  # PNG, JPEG, WebP
_MAX_DIRECTORY_BYTES: Final = 16 << 20  # decompressed
_MAX_ENTRIES: Final = 1 << 20
_MAX_DEPTH: Final = 4  # from the specification
_KEPT_BYTES: Final = 32 << 20
_ENTRY_BYTES: Final = 120  # approximate size of an entry in memory


class _Entry(NamedTuple):
    """A run of identical tiles, or with a run of 0 a leaf directory."""

    tile_id: int
    run: int
    length: int
    offset: int


class PmTiles:
    """A raster map; for use by one thread at a time.

    Raises:
        UserError: on construction, if it is not such a file, holds vector tiles, or is damaged.
        EnvironmentProblem: on construction, if it cannot be read.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._directories: LruCache[tuple[int, int], tuple[_Entry, ...]] = LruCache(
            _KEPT_BYTES, lambda _key, entries: _ENTRY_BYTES * len(entries)
        )
        try:
            with file.open("rb") as stream:
                head = stream.read(127)
                self._size = stream.seek(0, 2)
            if head[:7] != MAGIC or len(head) < 127 or head[7] != _VERSION:
                raise UserError(Sentence("map-file.unknown", file=file.name))
            fields = _HEADER.unpack(head[: _HEADER.size])
            (self._root, self._root_bytes, metadata, metadata_bytes, self._leaves, self._leaves_bytes,
             self._data, self._data_bytes) = fields[2:10]  # fmt: skip
            self._packing, tile_packing, tile_type, low, high = fields[14:19]
            if tile_type not in _PICTURES or tile_packing not in (0, _NONE):
                raise UserError(Sentence("map-file.vector", file=file.name))
            if self._packing not in (_NONE, _GZIP):
                raise UserError(Sentence("map-file.unknown", file=file.name))
            self.min_zoom, self.max_zoom = low, min(high, MAX_ZOOM)
            self._directory(self._root, self._root_bytes)
            self.attribution = _attribution(self._read(metadata, metadata_bytes))
        except OSError as error:
            raise EnvironmentProblem(
                Sentence("map-file.unreadable", file=file.name, reason=reason_of(error))
            ) from error
        except (ValueError, struct.error) as error:
            raise UserError(Sentence("map-file.damaged", file=file.name)) from error

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """See `RasterTiles`."""
        side = 1 << zoom
        if not (self.min_zoom <= zoom <= self.max_zoom and 0 <= column < side and 0 <= row < side):
            return None
        try:
            return self._find(tile_id(zoom, column, row))
        except (OSError, ValueError):
            return None

    def _find(self, wanted: int) -> bytes | None:
        offset, length = self._root, self._root_bytes
        for _ in range(_MAX_DEPTH):
            entries = self._directory(offset, length)
            at = bisect_right(entries, wanted, key=lambda entry: entry.tile_id) - 1
            if at < 0:
                return None
            entry = entries[at]
            if entry.run == 0:
                offset, length = self._within(self._leaves, self._leaves_bytes, entry)
                continue
            if wanted >= entry.tile_id + entry.run or entry.length > MAX_TILE_BYTES:
                return None
            return self._bytes(*self._within(self._data, self._data_bytes, entry))
        return None

    @staticmethod
    def _within(start: int, size: int, entry: _Entry) -> tuple[int, int]:
        if entry.offset + entry.length > size:
            raise ValueError("an entry lies outside its part of the file")
        return start + entry.offset, entry.length

    def _directory(self, offset: int, length: int) -> tuple[_Entry, ...]:
        known = self._directories.get((offset, length))
        if known is None:
            known = tuple(_entries(self._read(offset, length)))
            self._directories.put((offset, length), known)
        return known

    def _read(self, offset: int, length: int) -> bytes:
        """A directory or the metadata, decompressed."""
        if length > _MAX_DIRECTORY_BYTES:
            raise ValueError("a directory is too large")
        data = self._bytes(offset, length)
        if self._packing == _NONE or not data:
            return data
        try:
            unpacker = zlib.decompressobj(wbits=31)
            plain = unpacker.decompress(data, _MAX_DIRECTORY_BYTES)
        except zlib.error as error:
            raise ValueError("a directory is damaged") from error
        if unpacker.unconsumed_tail or not unpacker.eof:
            raise ValueError("a directory is too large, or cut off")
        return plain

    def _bytes(self, offset: int, length: int) -> bytes:
        if offset + length > self._size:
            raise ValueError("the file ends too early")
        with self._lock, self._file.open("rb") as stream:
            stream.seek(offset)
            data = stream.read(length)
        if len(data) < length:
            raise ValueError("the file ends too early")
        return data


def tile_id(zoom: int, column: int, row: int) -> int:
    """The id of a tile along Hilbert curves, level by level."""
    number = ((1 << (2 * zoom)) - 1) // 3
    x, y = column, row
    side = (1 << zoom) >> 1
    while side > 0:
        right, lower = int(bool(x & side)), int(bool(y & side))
        number += side * side * ((3 * right) ^ lower)
        if lower == 0:
            if right == 1:
                x, y = side - 1 - x, side - 1 - y
            x, y = y, x
        side >>= 1
    return number


def _entries(data: bytes) -> Iterator[_Entry]:
    """The entries of a directory, by tile.

    Raises:
        ValueError: if it is damaged.
    """
    numbers = _varints(data)
    try:
        count = next(numbers)
        if count > _MAX_ENTRIES:
            raise ValueError("a directory has too many entries")
        ids, at = [], 0
        for _ in range(count):
            at += next(numbers)
            ids.append(at)
        runs = [next(numbers) for _ in range(count)]
        lengths = [next(numbers) for _ in range(count)]
        offset = 0
        for number in range(count):
            value = next(numbers)
            # 0 means: directly after the previous one.
            offset = offset + lengths[number - 1] if value == 0 and number else value - 1
            if offset < 0:
                raise ValueError("an entry has no place")
            yield _Entry(ids[number], runs[number], lengths[number], offset)
    except StopIteration as error:
        raise ValueError("a directory is cut off") from error


def _varints(data: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in data:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield value
            value = shift = 0
        elif shift > 63:
            raise ValueError("a number is too long")


def _attribution(metadata: bytes) -> str:
    if not metadata:
        return ""
    found = json.loads(metadata.decode())
    return plain_text(found.get("attribution")) if isinstance(found, dict) else ""
