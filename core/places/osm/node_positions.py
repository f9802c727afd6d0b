"""Positions of only the requested nodes in an OpenStreetMap file.

Most nodes of an extract only shape roads and fields. Storing them all takes 16 bytes each, many times
what the places need, so the packed numbers of a `.osm.pbf` are read here block by block
(https://wiki.openstreetmap.org/wiki/PBF_Format). Other file formats are left to osmium.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
import numpy.typing as npt

from core.cancel import CancelToken

Ids = npt.NDArray[np.int64]
Degrees = npt.NDArray[np.float64]
_MAX_HEADER: Final = 64 << 10  # bytes, from the specification
_MAX_BLOCK: Final = 32 << 20
_NANO: Final = 1e-9


class OtherCompressionError(Exception):
    """The file's blocks use a compression that is not supported here."""


@dataclass(frozen=True, slots=True)
class NodePositions:
    """Positions by id; those missing from the file are NaN.

    Attributes:
        ids: ascending [n].
        lat, lon: degrees [n].
    """

    ids: Ids
    lat: Degrees
    lon: Degrees

    def corners(self, refs: Sequence[int]) -> list[tuple[float, float]]:
        """Latitudes and longitudes of the known ones among the nodes, in order."""
        if not len(refs) or not len(self.ids):
            return []
        wanted = np.asarray(refs, np.int64)
        at = np.searchsorted(self.ids, wanted).clip(max=len(self.ids) - 1)
        known = (self.ids[at] == wanted) & ~np.isnan(self.lat[at])
        at = at[known]
        return list(zip(self.lat[at].tolist(), self.lon[at].tolist(), strict=True))


def read_positions(file: Path, wanted: Ids, cancel: CancelToken) -> NodePositions:
    """Positions of nodes.

    Args:
        wanted: ascending ids, without duplicates [n].

    Raises:
        ValueError: if the file is damaged.
        Cancelled: if `cancel` was set.
    """
    found = NodePositions(wanted, np.full(len(wanted), np.nan), np.full(len(wanted), np.nan))
    if not len(wanted):
        return found
    try:
        if file.name.casefold().endswith(".pbf"):
            _read_blocks(file, found, cancel)
            return found
    except OtherCompressionError:
        pass
    _read_with_osmium(file, found, cancel)
    return found


def _read_with_osmium(file: Path, found: NodePositions, cancel: CancelToken) -> None:
    import osmium

    rows = {int(id_): row for row, id_ in enumerate(found.ids)}
    nodes: Any = osmium.FileProcessor(str(file), osmium.osm.NODE)
    for number, node in enumerate(nodes):
        if number % 100_000 == 0:
            cancel.check()
        row = rows.get(node.id)
        if row is not None and node.location.valid():
            found.lat[row], found.lon[row] = node.lat, node.lon


def _read_blocks(file: Path, found: NodePositions, cancel: CancelToken) -> None:
    is_sorted = False
    with file.open("rb") as stream:
        for kind, block in blocks(stream):
            cancel.check()
            if kind == b"OSMHeader":
                features = [bytes(value) for number, value in fields(block) if number in (4, 5)]
                is_sorted = b"Sort.Type_then_ID" in features
            elif kind == b"OSMData" and not _read_block(block, found) and is_sorted:
                return  # ways have begun


def blocks(stream: IO[bytes]) -> Iterator[tuple[bytes, memoryview]]:
    """The type of each block of the file, and its decompressed bytes."""
    while length := stream.read(4):
        header_bytes = int.from_bytes(length, "big")
        if len(length) < 4 or header_bytes > _MAX_HEADER:
            raise ValueError("no block begins here")
        header = dict(fields(memoryview(stream.read(header_bytes))))
        size = header.get(3, 0)
        if not isinstance(size, int) or not 0 < size <= _MAX_BLOCK:
            raise ValueError("a block has no size")
        data = stream.read(size)
        if len(data) < size:
            raise ValueError("the file ends within a block")
        yield bytes(header.get(1, b"")), _unpacked(dict(fields(memoryview(data))))


def _unpacked(blob: dict[int, int | memoryview]) -> memoryview:
    if isinstance(plain := blob.get(1), memoryview):
        return plain
    packed = blob.get(3)
    if not isinstance(packed, memoryview):
        raise OtherCompressionError
    try:
        return memoryview(zlib.decompressobj().decompress(packed, _MAX_BLOCK))
    except zlib.error as error:
        raise ValueError("a block is damaged") from error


def _read_block(block: memoryview, found: NodePositions) -> bool:
    """Take the wanted nodes of a block; returns whether it contains nodes or nothing else."""
    granularity, lat_offset, lon_offset = 100, 0, 0
    groups = []
    for number, value in fields(block):
        if number == 2 and isinstance(value, memoryview):
            groups.append(value)
        elif number == 17 and isinstance(value, int):
            granularity = value
        elif number == 19 and isinstance(value, int):
            lat_offset = _signed64(value)
        elif number == 20 and isinstance(value, int):
            lon_offset = _signed64(value)
    only_nodes = True
    for group in groups:
        for number, value in fields(group):
            if not isinstance(value, memoryview) or number > 2:
                only_nodes = only_nodes and number not in (3, 4)
                continue
            ids, lats, lons = _dense(value, found.ids) if number == 2 else _plain(value)
            rows = np.searchsorted(found.ids, ids).clip(max=len(found.ids) - 1)
            hits = found.ids[rows] == ids
            rows = rows[hits]
            found.lat[rows] = _NANO * (lat_offset + granularity * lats[hits])
            found.lon[rows] = _NANO * (lon_offset + granularity * lons[hits])
    return only_nodes


def _dense(nodes: memoryview, wanted: Ids) -> tuple[Ids, Ids, Ids]:
    """Ids, latitudes and longitudes of packed nodes, in units of the block [n]."""
    parts = {number: value for number, value in fields(nodes) if isinstance(value, memoryview)}
    ids = np.cumsum(_zigzag(_varints(parts.get(1))))
    nothing = np.zeros(0, np.int64)
    if not len(ids):
        return nothing, nothing, nothing
    first, last = np.searchsorted(wanted, (ids.min(), ids.max() + 1))
    if first == last:  # nearly every block of a large file
        return nothing, nothing, nothing
    lats = np.cumsum(_zigzag(_varints(parts.get(8))))
    lons = np.cumsum(_zigzag(_varints(parts.get(9))))
    if not len(ids) == len(lats) == len(lons):
        raise ValueError("nodes without positions")
    return ids, lats, lons


def _plain(node: memoryview) -> tuple[Ids, Ids, Ids]:
    """A node that is not packed with others, in the same form [1]."""
    values = {number: value for number, value in fields(node) if isinstance(value, int)}
    id_, lat, lon = (_zigzag(np.array([values.get(number, 0)], np.uint64)) for number in (1, 8, 9))
    return id_, lat, lon


def fields(data: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Numbers and values of the fields of a Protocol Buffers message.

    Raises:
        ValueError: if it is not one.
    """
    at, end = 0, len(data)
    try:
        while at < end:
            key, at = _varint(data, at)
            form = key & 7
            if form == 0:
                value, at = _varint(data, at)
                yield key >> 3, value
            elif form == 2:
                size, at = _varint(data, at)
                if at + size > end:
                    raise ValueError("a field is cut off")
                yield key >> 3, data[at : at + size]
                at += size
            elif form in (1, 5):
                at += 8 if form == 1 else 4
            else:
                raise ValueError("no field begins here")
    except IndexError as error:
        raise ValueError("a number is cut off") from error


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
        if shift > 63:
            raise ValueError("a number is too long")


def _varints(data: memoryview | None) -> npt.NDArray[np.uint64]:
    """All numbers of a packed field [n]."""
    if data is None or not len(data):
        return np.zeros(0, np.uint64)
    octets = np.frombuffer(data, np.uint8)
    ends = np.flatnonzero(octets < 0x80)
    if not len(ends) or ends[-1] != len(octets) - 1:
        raise ValueError("a number is cut off")
    starts = np.empty_like(ends)
    starts[0] = 0
    starts[1:] = ends[:-1] + 1
    lengths = ends - starts + 1
    if (longest := int(lengths.max())) > 10:
        raise ValueError("a number is too long")
    values = (octets[starts] & 0x7F).astype(np.uint64)
    for place in range(1, longest):
        longer = np.flatnonzero(lengths > place)
        part = (octets[starts[longer] + place] & 0x7F).astype(np.uint64)
        values[longer] |= part << np.uint64(7 * place)
    return values


def _zigzag(values: npt.NDArray[np.uint64]) -> Ids:
    half = (values >> np.uint64(1)).astype(np.int64)
    return half ^ -(values & np.uint64(1)).astype(np.int64)


def _signed64(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value
