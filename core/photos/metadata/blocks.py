"""Finds the metadata blocks of a photo file: EXIF and XMP, wherever a container stores them."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_JPEG_START: Final = b"\xff\xd8"
_JPEG_EXIF: Final = b"Exif\x00"
_JPEG_XMP: Final = b"http://ns.adobe.com/xap/1.0/\x00"
_PNG_START: Final = b"\x89PNG\r\n\x1a\n"
_TIFF_STARTS: Final = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
# Segments without a length: restart markers and the temporary marker, apart from fill bytes.
_BARE_MARKERS: Final = frozenset((0x01, *range(0xD0, 0xD8)))
_JPEG_PIXELS: Final = 0xDA  # nothing after the start of a scan is searched
_APP1: Final = 0xE1
_TEXT_CHUNKS: Final = (b"tEXt", b"zTXt", b"iTXt")
_EXIF_KEYWORDS: Final = frozenset((b"Raw profile type exif", b"Raw profile type APP1"))
_XMP_KEYWORD: Final = b"XML:com.adobe.xmp"
_MAX_BLOCK_BYTES: Final = 8_000_000  # an XMP packet with an embedded preview has a few hundred KB
_HEX_PROFILE: Final = re.compile(rb"\s*\S+\s+(\d+)\s+([0-9a-fA-F\s]+)")


@dataclass(frozen=True, slots=True)
class Blocks:
    """Raw metadata blocks, most trusted first within each kind.

    Attributes:
        exif: TIFF structures without the `Exif` prefix.
        xmp: XML packets.
    """

    exif: tuple[bytes, ...] = ()
    xmp: tuple[bytes, ...] = ()


def find_blocks(data: bytes) -> Blocks:
    """Search a whole file. A damaged container yields what was found before the damage."""
    exif: list[bytes] = []
    xmp: list[bytes] = []
    if data.startswith(_TIFF_STARTS):
        exif.append(data)  # a TIFF file is itself a block
    for is_exif, block in _of_container(data):
        (exif if is_exif else xmp).append(block)
    return Blocks(tuple(exif), tuple(xmp))


def without_png_texts(data: bytes) -> bytes:
    """A PNG file without its text chunks; any other file unchanged.

    Such chunks hold editing histories of many megabytes, and a decoder has no use for them.
    """
    if not data.startswith(_PNG_START) or not any(kind in data for kind in _TEXT_CHUNKS):
        return data
    kept, end = [_PNG_START], len(_PNG_START)
    for kind, start, stop in _png_chunks(data):
        if kind not in _TEXT_CHUNKS:
            kept.append(data[start - 8 : stop + 4])
        end = stop + 4
    kept.append(data[end:])
    return b"".join(kept)


def _of_container(data: bytes) -> Iterator[tuple[bool, bytes]]:
    """Whether it is EXIF, and the block."""
    if data.startswith(_JPEG_START):
        for segment in _jpeg_segments(data):
            if segment.startswith(_JPEG_EXIF):
                yield True, segment[len(_JPEG_EXIF) + 1 :]
            elif segment.startswith(_JPEG_XMP):
                yield False, segment[len(_JPEG_XMP) :]
    elif data.startswith(_PNG_START):
        yield from _of_png(data)
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        yield from _of_webp(data)


def _jpeg_segments(data: bytes) -> Iterator[bytes]:
    """Contents of the APP1 segments before the pixels."""
    at = len(_JPEG_START)
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _BARE_MARKERS:
            at += 2
            continue
        if marker == _JPEG_PIXELS:
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker == _APP1:
            yield data[at + 4 : at + 2 + length]
        at += 2 + length


def _of_png(data: bytes) -> Iterator[tuple[bool, bytes]]:
    for kind, start, stop in _png_chunks(data):
        content = data[start:stop]
        if kind == b"eXIf":
            yield True, content.removeprefix(b"Exif\x00\x00")
        elif kind in _TEXT_CHUNKS and len(content) <= _MAX_BLOCK_BYTES:
            keyword, text = _png_text(kind, content)
            if keyword in _EXIF_KEYWORDS and (block := _from_hex(text)) is not None:
                yield True, block
            elif keyword == _XMP_KEYWORD and text:
                yield False, text


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and end of the content of each chunk; the checksum follows."""
    at = len(_PNG_START)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, start = data[at + 4 : at + 8], at + 8
        if start + length + 4 > len(data):
            return
        yield kind, start, start + length
        at = start + length + 4


def _png_text(kind: bytes, content: bytes) -> tuple[bytes, bytes]:
    """Keyword and text of a text chunk; an empty text if it cannot be decompressed."""
    keyword, _, rest = content.partition(b"\x00")
    if kind == b"tEXt":
        return keyword, rest
    if kind == b"zTXt":
        return keyword, _inflated(rest[1:])
    is_packed, packed_by, fields = rest[:1], rest[1:2], rest[2:]
    text = fields.split(b"\x00", 2)[-1]
    return keyword, _inflated(text) if is_packed == b"\x01" and packed_by == b"\x00" else text


def _inflated(packed: bytes) -> bytes:
    try:
        unpacker = zlib.decompressobj()
        text = unpacker.decompress(packed, _MAX_BLOCK_BYTES)
    except zlib.error:
        return b""
    return b"" if unpacker.unconsumed_tail else text


def _from_hex(text: bytes) -> bytes | None:
    """The block that ImageMagick wrote as a name, a length and hexadecimal digits."""
    found = _HEX_PROFILE.match(text)
    if found is None:
        return None
    digits = b"".join(found[2].split())
    block = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    return block.removeprefix(b"Exif\x00\x00")


def _of_webp(data: bytes) -> Iterator[tuple[bool, bytes]]:
    """Chunks are read whether or not the header's flags announce them."""
    at = 12
    while at + 8 <= len(data):
        kind, (length,) = data[at : at + 4], struct.unpack_from("<I", data, at + 4)
        content = data[at + 8 : at + 8 + length]
        if kind == b"EXIF":
            yield True, content.removeprefix(b"Exif\x00\x00")
        elif kind == b"XMP ":
            yield False, content
        at += 8 + length + length % 2
