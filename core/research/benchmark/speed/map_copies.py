"""Enlarges a real map extract: the same objects repeated, each copy further east, with its own ids.

The file's packed blocks are copied and only the numbers that have to differ are rewritten, so that
hundreds of megabytes take minutes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from core.places.osm.pbf_blocks import contents_of, fields, find_blocks

_EAST_NANODEGREES: Final = 700_000_000
_LON_OFFSET: Final = 20
_DENSE, _WAYS, _RELATIONS = 2, 3, 4
_FIRST_NUMBERS: Final = {
    _DENSE: (1,),
    _WAYS: (8,),
    _RELATIONS: (9,),
}  # fields that begin with an id


def write_copies(source: Path, copies: int, target: Path, id_step: int) -> None:
    """Write `copies` of a sorted extract side by side; the result is sorted as well.

    Args:
        id_step: offset between the ids of consecutive copies; more than the largest id of the source.

    Raises:
        ValueError: if the source is damaged or not sorted by type.
    """
    with source.open("rb") as stream:
        blocks = find_blocks(stream)
        unpacked = [bytes(contents_of(stream, block)) for block in blocks]
    groups = [group for block in unpacked[1:] for group in _groups_of(block)]
    with target.open("wb") as out:
        _write_block(out.write, blocks[0].kind, unpacked[0])
        for form in (_DENSE, _WAYS, _RELATIONS):
            for copy in range(copies):
                for other in (each for each in groups if each[0] == form):
                    _write_block(out.write, b"OSMData", _shifted(*other, copy, id_step))


def _groups_of(block: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Each group of a block: its kind, the rest of the block, and the group."""
    rest = b"".join(
        _field(number, value) for number, value in fields(memoryview(block)) if number != 2
    )
    for number, value in fields(memoryview(block)):
        if number == 2 and isinstance(value, memoryview):
            (form, *others) = {each for each, _ in fields(value)}
            if others:
                raise ValueError("a group of several kinds")
            yield form, rest, bytes(value)


def _shifted(form: int, rest: bytes, group: bytes, copy: int, id_step: int) -> bytes:
    step = copy * id_step
    parts = []
    for number, value in fields(memoryview(group)):
        assert isinstance(value, memoryview)
        changed = []
        for inner, content in fields(value):
            if form != _DENSE and inner == 1:
                assert isinstance(content, int)
                changed.append(_field(1, content + step))
            elif inner in _FIRST_NUMBERS[form] and isinstance(content, memoryview):
                changed.append(_field(inner, _first_raised(content, step)))
            else:
                changed.append(_field(inner, content))
        parts.append(_field(number, b"".join(changed)))
    offset = _field(_LON_OFFSET, copy * _EAST_NANODEGREES)
    return rest + offset + _field(2, b"".join(parts))


def _first_raised(packed: memoryview, step: int) -> bytes:
    """Adds to the first of delta-encoded signed numbers."""
    end = next((at for at, octet in enumerate(packed) if octet < 0x80), -1) + 1
    if end == 0:
        return bytes(packed)
    first = sum((octet & 0x7F) << (7 * at) for at, octet in enumerate(packed[:end]))
    raised = ((first >> 1) ^ -(first & 1)) + step
    return _varint(raised << 1 if raised >= 0 else (-raised << 1) - 1) + bytes(packed[end:])


def _field(number: int, value: int | bytes | memoryview) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    return _varint(number << 3 | 2) + _varint(len(value)) + bytes(value)


def _varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    octets = bytearray()
    while value > 0x7F:
        octets.append(value & 0x7F | 0x80)
        value >>= 7
    octets.append(value)
    return bytes(octets)


def _write_block(write: Callable[[bytes], int], kind: bytes, data: bytes) -> None:
    blob = _field(2, len(data)) + _field(3, zlib.compress(data))
    header = _field(1, kind) + _field(3, len(blob))
    write(struct.pack(">I", len(header)) + header + blob)
