"""The blocks of a `.osm.pbf` file and the fields of its messages.

See https://wiki.openstreetmap.org/wiki/PBF_Format; what is in a block is left to others.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Final

import numpy as np
import numpy.typing as npt

_MAX_HEADER: Final = 64 << 10  # bytes, from the specification
_MAX_BLOCK: Final = 32 << 20


class OtherCompressionError(Exception):
    """The file's blocks use a compression that is not supported here."""


@dataclass(frozen=True, slots=True)
class BlockAt:
    """Where a block is in the file: from `start` to `end` in bytes, its contents from `data`."""

    kind: bytes
    start: int
    data: int
    end: int


def find_blocks(stream: IO[bytes]) -> list[BlockAt]:
    """All blocks of a file, in order, without reading their contents.

    Raises:
        ValueError: if it is damaged.
    """
    found = []
    size_bytes = stream.seek(0, 2)
    at = stream.seek(0)
    while length := stream.read(4):
        header_bytes = int.from_bytes(length, "big")
        if len(length) < 4 or header_bytes > _MAX_HEADER:
            raise ValueError("no block begins here")
        header = dict(fields(memoryview(stream.read(header_bytes))))
        size = header.get(3, 0)
        if not isinstance(size, int) or not 0 < size <= _MAX_BLOCK:
            raise ValueError("a block has no size")
        data = at + 4 + header_bytes
        if data + size > size_bytes:
            raise ValueError("the file ends within a block")
        found.append(BlockAt(bytes(header.get(1, b"")), at, data, data + size))
        at = stream.seek(data + size)
    return found


def contents_of(stream: IO[bytes], block: BlockAt) -> memoryview:
    """The decompressed contents of a block.

    Raises:
        ValueError: if it is damaged.
        OtherCompressionError: if it cannot be decompressed here.
    """
    stream.seek(block.data)
    blob = dict(fields(memoryview(stream.read(block.end - block.data))))
    if isinstance(plain := blob.get(1), memoryview):
        return plain
    packed = blob.get(3)
    if not isinstance(packed, memoryview):
        raise OtherCompressionError
    try:
        return memoryview(zlib.decompressobj().decompress(packed, _MAX_BLOCK))
    except zlib.error as error:
        raise ValueError("a block is damaged") from error


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


def varints(data: memoryview | None) -> npt.NDArray[np.uint64]:
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
