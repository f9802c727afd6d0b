"""Reads those boxes of a HEIF or AVIF file that its decoders do not apply."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from core.photos.decode.pixels import Encoding

_TRANSFERS: Final = {16: Encoding.PQ, 18: Encoding.HLG}  # ITU-T H.273, table 3
_Crop = tuple[int, int, int, int]


def encoding_of(data: bytes) -> Encoding:
    """The encoding named by a colour box without a profile; sRGB for any other."""
    for kind, start, end in _properties(data):
        if kind == b"colr" and data[start : start + 4] == b"nclx" and end - start >= 8:
            return _TRANSFERS.get(int.from_bytes(data[start + 6 : start + 8], "big"), Encoding.SRGB)
    return Encoding.SRGB


def clean_aperture(data: bytes, size: tuple[int, int]) -> _Crop | None:
    """The part (left, top, right, bottom) of the decoded pixels that forms the photo.

    None if nothing is cropped, or the box makes no sense.
    """
    for kind, start, end in _properties(data):
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


def _properties(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Item properties: kind, start and end of the content."""
    for meta, start, end in _boxes(data, 0, len(data)):
        if meta != b"meta":
            continue
        for group, inner, stop in _boxes(data, start + 4, end):
            if group != b"iprp":
                continue
            for container, first, last in _boxes(data, inner, stop):
                if container == b"ipco":
                    yield from _boxes(data, first, last)


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    while at + 8 <= end:
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if length == 0:
            length = end - at
        if length < 8 or at + length > end:
            return  # longer boxes hold pixels, and nothing after damage is usable
        yield kind, at + 8, at + length
        at += length
