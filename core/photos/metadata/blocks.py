"""Finds the metadata blocks of a photo file: EXIF, XMP and IPTC, wherever a container stores them."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from core.photos.metadata.iptc import iptc_of_photoshop

_JPEG_START: Final = b"\xff\xd8"
_JPEG_EXIF: Final = b"Exif\x00"
# Some programs damage the name before a packet, so it is recognised by how it starts.
_XMP_START: Final = re.compile(rb"<\?xpacket|<x:x[am]pmeta|<rdf:RDF")
_LONGEST_NAME: Final = 128
_JPEG_MORE_XMP: Final = b"http://ns.adobe.com/xmp/extension/\x00"
_PART_HEADER_BYTES: Final = (
    40  # of a part of extended XMP: its digest, the whole length, its offset
)
_JPEG_PHOTOSHOP: Final = b"Photoshop 3.0\x00"
_PNG_START: Final = b"\x89PNG\r\n\x1a\n"
_GIF_STARTS: Final = (b"GIF87a", b"GIF89a")
_GIF_XMP: Final = b"!\xff\x0bXMP DataXMP"
_GIF_XMP_END: Final = b"\x01\xff\xfe"  # of bytes that lead readers of sub-blocks over the packet
# Of TIFF and BigTIFF: where the first directory is, how many entries it has, and an entry.
_TIFF_LAYOUTS: Final = {42: ("I", "H", "HHII"), 43: ("4xQ", "Q", "HHQQ")}
_TIFF_STARTS: Final = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
# Segments without a length: restart markers and the temporary marker, apart from fill bytes.
_BARE_MARKERS: Final = frozenset((0x01, *range(0xD0, 0xD8)))
_JPEG_PIXELS: Final = 0xDA  # nothing after the start of a scan is searched
_APP1: Final = 0xE1
_APP13: Final = 0xED
_TEXT_CHUNKS: Final = (b"tEXt", b"zTXt", b"iTXt")
_EXIF_KEYWORDS: Final = frozenset((b"Raw profile type exif", b"Raw profile type APP1"))
_IPTC_KEYWORD: Final = b"Raw profile type iptc"
_XMP_KEYWORD: Final = b"XML:com.adobe.xmp"
_TIFF_XMP, _TIFF_IPTC, _TIFF_PHOTOSHOP = 700, 33723, 34377
_TYPE_BYTES: Final = {1: 1, 2: 1, 4: 4, 7: 1}  # of the types those tags have
_MAX_BLOCK_BYTES: Final = 8_000_000  # an XMP packet with an embedded preview has a few hundred KB
_HEX_PROFILE: Final = re.compile(rb"\s*\S+(?: profile)?\s+(\d+)\s+([0-9a-fA-F\s]+)")


class Kind(Enum):
    """What a block contains."""

    EXIF = "a TIFF structure"
    XMP = "an XML packet"
    IPTC = "IPTC-IIM data sets"


@dataclass(frozen=True, slots=True)
class Blocks:
    """Raw metadata blocks, most trusted first within each kind.

    Attributes:
        exif: TIFF structures without the `Exif` prefix.
        xmp: XML packets.
        iptc: sequences of IPTC-IIM data sets.
    """

    exif: tuple[bytes, ...] = ()
    xmp: tuple[bytes, ...] = ()
    iptc: tuple[bytes, ...] = ()


def find_blocks(data: bytes) -> Blocks:
    """Search a whole file. A damaged container yields what was found before the damage."""
    found: dict[Kind, list[bytes]] = {kind: [] for kind in Kind}
    for kind, block in _of_container(data):
        if block:
            found[kind].append(block)
    return Blocks(*(tuple(found[kind]) for kind in (Kind.EXIF, Kind.XMP, Kind.IPTC)))


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


def png_colour_codes(data: bytes) -> tuple[int, int] | None:
    """Numbers of primaries and transfer (ITU-T H.273) of a PNG file; None if it does not tell."""
    for kind, start, stop in _png_chunks(data):
        if kind == b"cICP" and stop - start >= 2:
            return data[start], data[start + 1]
        if kind == b"IDAT":
            break
    return None


def _of_container(data: bytes) -> Iterator[tuple[Kind, bytes]]:
    if data.startswith(_JPEG_START):
        yield from _of_jpeg(data)
    elif data.startswith(_PNG_START):
        yield from _of_png(data)
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        yield from _of_webp(data)
    elif data.startswith(_GIF_STARTS):
        yield from _of_gif(data)
    elif data.startswith(_TIFF_STARTS):
        yield Kind.EXIF, data  # a TIFF file is itself a block
        yield from _of_tiff(data)


def _of_jpeg(data: bytes) -> Iterator[tuple[Kind, bytes]]:
    photoshop: list[bytes] = []
    more: dict[bytes, bytearray] = {}  # parts of extended XMP by the digest of the whole
    for marker, segment in _jpeg_segments(data):
        if marker == _APP13:
            if segment.startswith(_JPEG_PHOTOSHOP):
                photoshop.append(segment[len(_JPEG_PHOTOSHOP) :])
        elif segment.startswith(_JPEG_EXIF):
            yield Kind.EXIF, segment[len(_JPEG_EXIF) + 1 :]
        elif segment.startswith(_JPEG_MORE_XMP):
            _add_part(more, segment[len(_JPEG_MORE_XMP) :])
        elif found := _XMP_START.search(segment, 0, _LONGEST_NAME):
            yield Kind.XMP, segment[found.start() :]
    for packet in more.values():
        yield Kind.XMP, bytes(packet)
    yield Kind.IPTC, iptc_of_photoshop(b"".join(photoshop))


def _add_part(whole: dict[bytes, bytearray], part: bytes) -> None:
    """Put a part of an extended XMP packet in its place."""
    if len(part) < _PART_HEADER_BYTES:
        return
    digest, length, offset = struct.unpack_from(">32sII", part)
    content = part[_PART_HEADER_BYTES:]
    if length <= _MAX_BLOCK_BYTES and offset + len(content) <= length:
        packet = whole.setdefault(digest, bytearray(length))
        packet[offset : offset + len(content)] = content[: len(packet) - offset]


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and content of the APP1 and APP13 segments before the pixels."""
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
        if marker in (_APP1, _APP13):
            yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length


def _of_tiff(data: bytes) -> Iterator[tuple[Kind, bytes]]:
    """Blocks in tags of the first directory, of BigTIFF, too."""
    order = "<" if data.startswith(b"II") else ">"
    try:
        (magic,) = struct.unpack_from(order + "H", data, 2)
        head, counter, entry = (order + layout for layout in _TIFF_LAYOUTS[magic])
        (start,) = struct.unpack_from(head, data, 4)
        (count,) = struct.unpack_from(counter, data, start)
        first, step = start + struct.calcsize(counter), struct.calcsize(entry)
        for at in range(first, first + step * count, step):
            tag, kind, length, offset = struct.unpack_from(entry, data, at)
            content = data[offset : offset + length * _TYPE_BYTES.get(kind, 0)]
            if tag == _TIFF_XMP:
                yield Kind.XMP, content
            elif tag == _TIFF_IPTC:
                yield Kind.IPTC, content
            elif tag == _TIFF_PHOTOSHOP:
                yield Kind.IPTC, iptc_of_photoshop(content)
    except struct.error:
        return


def _of_png(data: bytes) -> Iterator[tuple[Kind, bytes]]:
    for kind, start, stop in _png_chunks(data):
        content = data[start:stop]
        if kind == b"eXIf":
            yield Kind.EXIF, content.removeprefix(b"Exif\x00\x00")
        elif kind in _TEXT_CHUNKS and len(content) <= _MAX_BLOCK_BYTES:
            keyword, text = _png_text(kind, content)
            if keyword in _EXIF_KEYWORDS:
                yield Kind.EXIF, _from_hex(text)
            elif keyword == _IPTC_KEYWORD:
                yield Kind.IPTC, iptc_of_photoshop(_from_hex(text))
            elif keyword == _XMP_KEYWORD:
                yield Kind.XMP, text


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


def _from_hex(text: bytes) -> bytes:
    """The block that ImageMagick wrote as a name, a length and hexadecimal digits; empty if it is none."""
    found = _HEX_PROFILE.match(text)
    if found is None:
        return b""
    digits = b"".join(found[2].split())
    block = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    return block.removeprefix(b"Exif\x00\x00")


def _of_gif(data: bytes) -> Iterator[tuple[Kind, bytes]]:
    start = data.find(_GIF_XMP)
    end = data.find(_GIF_XMP_END, start)
    if start >= 0 and end >= 0:
        yield Kind.XMP, data[start + len(_GIF_XMP) : end]


def _of_webp(data: bytes) -> Iterator[tuple[Kind, bytes]]:
    """Chunks are read whether or not the header's flags announce them."""
    at = 12
    while at + 8 <= len(data):
        kind, (length,) = data[at : at + 4], struct.unpack_from("<I", data, at + 4)
        content = data[at + 8 : at + 8 + length]
        if kind == b"EXIF":
            yield Kind.EXIF, content.removeprefix(b"Exif\x00\x00")
        elif kind == b"XMP ":
            yield Kind.XMP, content
        at += 8 + length + length % 2
