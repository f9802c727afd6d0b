"""Reads the header of a JPEG XL file: size and colours."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from core.photos.decode.headers.encodings import LINEAR_SRGB, SRGB, Encoding, encoding_of_codes

CONTAINER: Final = b"\x00\x00\x00\x0cJXL \r\n\x87\n"
_CUSTOM: Final = 2  # white point or primaries given by coordinates
_GREY: Final = 1


def size_of(data: bytes) -> tuple[int, int] | None:
    """(width, height); None if the header is too damaged."""
    bits = _bits_of(data)
    return None if bits is None else _take_size(bits)


def encoding_of(data: bytes) -> Encoding:
    """How the pixels that pylibjxl returns are encoded, unless the profile that it returns says it.

    A lossy file with a profile of its own is decoded to linear light, and the profile returned with it is not that of
    the pixels. Of colours named by numbers nothing is returned. sRGB if the header is of a kind that is not parsed here.
    """
    bits = _bits_of(data)
    if bits is None:
        return SRGB
    _take_size(bits)
    if bits.take(1) or not _skip_to_colours(bits):  # all defaults: XYB, shown as sRGB
        return SRGB
    is_xyb, is_plain = bits.take(1), bits.take(1)
    if is_plain:
        return SRGB
    if bits.take(1):  # has a profile
        return LINEAR_SRGB if is_xyb else SRGB
    return _take_encoding(bits)


def holds_packed_jpeg(data: bytes) -> bool:
    """Whether a JPEG XL file holds a losslessly recompressed JPEG."""
    return any(kind == b"jbrd" for kind, _ in _boxes(data))


def _skip_to_colours(bits: _Bits) -> bool:
    """Whether the fields before those of colours are of a kind that is parsed here."""
    if bits.take(1):  # extra fields
        bits.take(3)  # orientation
        if any((bits.take(1), bits.take(1), bits.take(1))):  # intrinsic size, preview, animation
            return False
    if bits.take(1):  # floating point
        bits.number((32, 0), (16, 0), (24, 0), (1, 6))
        bits.take(4)
    else:
        bits.number((8, 0), (10, 0), (12, 0), (1, 6))
    bits.take(1)  # whether 16 bits suffice
    extra_channels = bits.number((0, 0), (1, 0), (2, 4), (1, 12))
    return all(bits.take(1) for _ in range(extra_channels))  # plain transparency


def _take_encoding(bits: _Bits) -> Encoding:
    is_grey = _take_choice(bits) == _GREY
    if _take_choice(bits) == _CUSTOM:  # white point
        return SRGB
    primaries = 1 if is_grey else _take_choice(bits)
    if primaries == _CUSTOM or bits.take(1):  # or a plain exponent
        return SRGB
    return encoding_of_codes(primaries, _take_choice(bits))


def _take_choice(bits: _Bits) -> int:
    return bits.number((0, 0), (1, 0), (2, 4), (18, 6))


class _Bits:
    """Reads a JPEG XL codestream starting from the lowest bit."""

    def __init__(self, data: bytes) -> None:
        self._bits = int.from_bytes(data, "little")

    def take(self, count: int) -> int:
        value = self._bits & ((1 << count) - 1)
        self._bits >>= count
        return value

    def number(self, *choices: tuple[int, int]) -> int:
        """Two bits select one of four pairs of an offset and a number of bits to add."""
        start, count = choices[self.take(2)]
        return start + self.take(count)


def _bits_of(data: bytes) -> _Bits | None:
    start = _codestream(data)
    if start is None or data[start : start + 2] != b"\xff\x0a":
        return None
    return _Bits(data[start + 2 : start + 64])


def _take_size(bits: _Bits) -> tuple[int, int]:
    """(width, height)."""

    def side(*, multiple_of_8: bool) -> int:
        return (
            8 * (1 + bits.take(5))
            if multiple_of_8
            else bits.number((1, 9), (1, 13), (1, 18), (1, 30))
        )

    multiple_of_8 = bool(bits.take(1))
    height = side(multiple_of_8=multiple_of_8)
    ratio = bits.take(3)
    if ratio == 0:
        return side(multiple_of_8=multiple_of_8), height
    numerator, denominator = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))[ratio - 1]
    return height * numerator // denominator, height


def _codestream(data: bytes) -> int | None:
    """Offset of the codestream; None if a container holds none."""
    if not data.startswith(CONTAINER):
        return 0
    for kind, start in _boxes(data):
        if kind in (b"jxlc", b"jxlp"):
            return start if kind == b"jxlc" else start + 4
    return None


def _boxes(data: bytes) -> Iterator[tuple[bytes, int]]:
    """Kind and content start of each box; none for a bare codestream."""
    at = 0 if data.startswith(CONTAINER) else len(data)
    while at + 16 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        header = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
            header = 16
        yield kind, at + header
        if size < header:  # 0 means "to the end of the file": nothing follows
            return
        at += size
