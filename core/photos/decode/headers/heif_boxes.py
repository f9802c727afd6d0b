"""Reads those boxes of a HEIF or AVIF file that its decoders do not apply.

Only what belongs to the photo counts: gain maps, thumbnails and renditions for bright displays have colours of their own.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from core.photos.decode.headers.encodings import SRGB, Encoding, encoding_of_codes

_Crop = tuple[int, int, int, int]
_Box = tuple[bytes, int, int]
_Parts = dict[bytes, tuple[int, int]]
# VVC, EVC, H.264, JPEG 2000, JPEG, AV1 outside of AVIF, without compression (ISO/IEC 23008-12).
_OTHER_CODECS: Final = frozenset((b"vvc1", b"evc1", b"avc1", b"j2k1", b"jpeg", b"av01", b"unci"))
_WIDE_NUMBERS: Final = 1  # flag of associations: two bytes for each property


def encoding_of(data: bytes) -> Encoding:
    """The encoding named by the photo's colour box without a profile; sRGB if there is none."""
    for kind, start, end in _photo_properties(data):
        if kind == b"colr" and data[start : start + 4] == b"nclx" and end - start >= 8:
            return encoding_of_codes(_number(data, start + 4, 2), _number(data, start + 6, 2))
    return SRGB


def clean_aperture(data: bytes, size: tuple[int, int]) -> _Crop | None:
    """The part (left, top, right, bottom) of the decoded pixels that forms the photo.

    None if nothing is cropped, or the box makes no sense.
    """
    for kind, start, end in _photo_properties(data):
        if kind != b"clap" or end - start < 32:
            continue
        values = struct.unpack_from(">4IiIiI", data, start)  # four fractions
        if 0 in values[1::2]:
            return None
        width, height, right, down = (values[at] / values[at + 1] for at in range(0, 8, 2))
        left = (size[0] - width) / 2 + right
        top = (size[1] - height) / 2 + down
        crop = round(left), round(top), round(left + width), round(top + height)
        inside = 0 <= crop[0] < crop[2] <= size[0] and 0 <= crop[1] < crop[3] <= size[1]
        return crop if inside else None
    return None


def is_of_other_codec(data: bytes) -> bool:
    """Whether the photo, or its first tile, is packed by a codec that the decoder is built without."""
    parts = _parts(data)
    start, end = parts.get(b"iinf", (0, 0))
    entries = start + (6 if data[start : start + 1] == b"\0" else 8)
    kinds: dict[int | None, bytes] = {}
    for kind, first, _ in _boxes(data, entries, end):
        size = 2 if data[first : first + 1] == b"\2" else 4
        if kind == b"infe":
            at = first + 4 + size + 2
            kinds[_number(data, first + 4, size)] = data[at : at + 4]
    return any(kinds.get(item, b"") in _OTHER_CODECS for item in _photo_items(data, parts))


def _photo_properties(data: bytes) -> Iterator[_Box]:
    """Properties of the photo, then of the first tile it consists of: kind, start and end of the content."""
    parts = _parts(data)
    if b"iprp" not in parts:
        return
    groups = list(_boxes(data, *parts[b"iprp"]))
    known = [each for kind, *inside in groups if kind == b"ipco" for each in _boxes(data, *inside)]
    for item in _photo_items(data, parts):
        for kind, first, last in groups:
            if kind == b"ipma":
                numbers = _associated(data, item, first, last)
                yield from (known[number - 1] for number in numbers if 0 < number <= len(known))


def _parts(data: bytes) -> _Parts:
    """Start and end of each box that tells of items; none where there are none."""
    for meta, start, end in _boxes(data, 0, len(data)):
        if meta == b"meta":
            return {kind: (first, last) for kind, first, last in _boxes(data, start + 4, end)}
    return {}


def _photo_items(data: bytes, parts: _Parts) -> tuple[int | None, ...]:
    """The photo and the first tile it consists of; none if the file does not say which it is."""
    if b"pitm" not in parts:
        return ()
    at, end = parts[b"pitm"]
    photo = _number(data, at + 4, 4 if data[at : at + 1] != b"\0" else 2)
    return photo, _first_tile(data, photo, *parts.get(b"iref", (end, end)))


def _first_tile(data: bytes, item: int, start: int, end: int) -> int | None:
    """The first item that an item is derived from."""
    size = 4 if data[start : start + 1] != b"\0" else 2
    for kind, first, _ in _boxes(data, start + 4, end):
        if kind == b"dimg" and _number(data, first, size) == item:
            return _number(data, first + size + 2, size)
    return None


def _associated(data: bytes, item: int | None, start: int, end: int) -> Iterator[int]:
    """Numbers of an item's properties, from 1."""
    item_size = 4 if data[start : start + 1] != b"\0" else 2
    size = 2 if _number(data, start + 1, 3) & _WIDE_NUMBERS else 1
    at = start + 8
    while at < end:
        number, count = _number(data, at, item_size), _number(data, at + item_size, 1)
        at += item_size + 1
        if number == item:
            essential = 1 << (8 * size - 1)
            for each in range(at, min(at + count * size, end), size):
                yield _number(data, each, size) & (essential - 1)
        at += count * size


def _number(data: bytes, at: int, size_bytes: int) -> int:
    return int.from_bytes(data[at : at + size_bytes], "big")


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    while at + 8 <= end:
        length, kind = _number(data, at, 4), data[at + 4 : at + 8]
        if length == 0:
            length = end - at
        if length < 8 or at + length > end:
            return  # longer boxes hold pixels, and nothing after damage is usable
        yield kind, at + 8, at + length
        at += length
