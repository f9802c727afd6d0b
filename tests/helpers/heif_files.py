"""HEIC and AVIF files of several items: pictures, tiles, and gain maps as Apple, Google and ISO 21496-1 store them."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import av
from PIL import Image

_LENGTH_BYTES: Final = 4


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def colour(primaries: int, transfer: int, matrix: int = 6) -> bytes:
    """Colours by numbers of ITU-T H.273."""
    return box(b"colr", b"nclx" + struct.pack(">3HB", primaries, transfer, matrix, 0x80))


def profile(icc_profile: bytes) -> bytes:
    return box(b"colr", b"prof" + icc_profile)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a file.

    Attributes:
        properties: boxes, in the order in which they are to be found in the file.
        references: kind and numbers of items (from 1) that this one refers to.
    """

    kind: bytes
    content: bytes
    properties: Sequence[bytes] = ()
    references: tuple[bytes, Sequence[int]] | None = None
    is_hidden: bool = False


def picture(image: Image.Image, kind: str, *properties: bytes, **how: Any) -> Item:
    """A coded picture.

    Args:
        kind: HEIC or AVIF.
    """
    coded, configuration = _hevc(image) if kind == "HEIC" else _av1(image)
    size = box(b"ispe", struct.pack(">III", 0, *image.size))
    channels = box(b"pixi", bytes(4) + b"\x03\x08\x08\x08")
    item_kind = b"hvc1" if kind == "HEIC" else b"av01"
    return Item(item_kind, coded, (*properties, configuration, size, channels), **how)


def grid(tiles: Sequence[int], columns: int, size: tuple[int, int], *properties: bytes) -> Item:
    """A picture of tiles (numbers of items), row by row."""
    shape = struct.pack(">BBBBHH", 0, 0, len(tiles) // columns - 1, columns - 1, *size)
    whole = box(b"ispe", struct.pack(">III", 0, *size))
    return Item(b"grid", shape, (*properties, whole), (b"dimg", tiles))


def tone_map(base: int, gain_map: int, size: tuple[int, int], *properties: bytes) -> Item:
    """The rendition of ISO 21496-1 for bright displays, from two items."""
    one_channel = struct.pack(">iIiIIIiIiI", 0, 1, 3, 1, 1, 1, 1, 64, 1, 64)
    content = struct.pack(">BHHBIIII", 0, 0, 0, 0x40, 0, 1, 3, 1) + one_channel
    shape = box(b"ispe", struct.pack(">III", 0, *size))
    return Item(b"tmap", content, (*properties, shape), (b"dimg", (base, gain_map)))


def auxiliary(image: Image.Image, of: int, urn: str, kind: str) -> Item:
    """A picture that says something about another one, as Apple's gain maps."""
    meaning = box(b"auxC", bytes(4) + urn.encode() + b"\0")
    coded = picture(image, kind)
    return Item(coded.kind, coded.content, (meaning, *coded.properties), (b"auxl", (of,)), True)


@dataclass(slots=True)
class _Properties:
    boxes: list[bytes] = field(default_factory=list)

    def number(self, content: bytes) -> int:
        if content not in self.boxes:
            self.boxes.append(content)
        return self.boxes.index(content) + 1


def heif_file(
    items: Sequence[Item],
    *,
    kind: str,
    primary: int = 1,
    alternatives: Sequence[int] = (),
    properties_of: Sequence[int] = (),
) -> bytes:
    """A file of items.

    Args:
        kind: HEIC or AVIF.
        alternatives: items one of which is to be shown, the best first.
        properties_of: items whose properties come first in the file.
    """
    known = _Properties()
    for number in (*properties_of, *range(1, len(items) + 1)):
        for content in items[number - 1].properties:
            known.number(content)
    brand = kind.lower().encode()
    start = box(b"ftyp", brand + bytes(4) + brand + b"mif1miaf")
    groups = box(
        b"altr", struct.pack(f">III{len(alternatives)}I", 0, 99, len(alternatives), *alternatives)
    )

    def meta(at: int) -> bytes:
        parts = [
            box(b"hdlr", struct.pack(">II4s12sx", 0, 0, b"pict", b"")),
            box(b"pitm", struct.pack(">IH", 0, primary)),
            _places(items, at),
            _kinds(items),
            box(b"iref", bytes(4) + b"".join(_references(items))),
            box(b"iprp", box(b"ipco", b"".join(known.boxes)) + _associations(items, known)),
        ]
        if alternatives:
            parts.append(box(b"grpl", groups))
        return box(b"meta", bytes(4) + b"".join(parts))

    data_at = len(start) + len(meta(0)) + 8
    return start + meta(data_at) + box(b"mdat", b"".join(item.content for item in items))


def _places(items: Sequence[Item], at: int) -> bytes:
    entries = b""
    for number, item in enumerate(items, 1):
        entries += struct.pack(">HHHII", number, 0, 1, at, len(item.content))
        at += len(item.content)
    return box(b"iloc", bytes(4) + struct.pack(">BBH", 0x44, 0, len(items)) + entries)


def _kinds(items: Sequence[Item]) -> bytes:
    entries = [
        box(b"infe", struct.pack(">BBHHH4sx", 2, 0, item.is_hidden, number, 0, item.kind))
        for number, item in enumerate(items, 1)
    ]
    return box(b"iinf", struct.pack(">IH", 0, len(items)) + b"".join(entries))


def _references(items: Sequence[Item]) -> list[bytes]:
    return [
        box(kind, struct.pack(f">HH{len(to)}H", number, len(to), *to))
        for number, item in enumerate(items, 1)
        if item.references
        for kind, to in (item.references,)
    ]


def _associations(items: Sequence[Item], known: _Properties) -> bytes:
    entries = b""
    for number, item in enumerate(items, 1):
        numbers = [known.number(content) for content in item.properties]
        essential = [
            each | 0x80 * (content[4:8] in (b"hvcC", b"av1C"))
            for each, content in zip(numbers, item.properties, strict=True)
        ]
        entries += struct.pack(">HB", number, len(numbers)) + bytes(essential)
    return box(b"ipma", struct.pack(">II", 0, len(items)) + entries)


def _hevc(image: Image.Image) -> tuple[bytes, bytes]:
    """A picture and its configuration box."""
    file = io.BytesIO()
    with av.open(file, "w", format="mov") as container:
        stream: Any = container.add_stream("libx265", rate=1)
        stream.width, stream.height, stream.pix_fmt = *image.size, "yuvj420p"
        stream.options = {"x265-params": "log-level=none:qp=8:pools=none"}
        frame = av.VideoFrame.from_image(image.convert("RGB"))
        frame = frame.reformat(format="yuvj420p", dst_colorspace="ITU601")
        frame.pts = 0
        for packet in stream.encode(frame) + stream.encode():
            packet.dts = 0  # not told for a single frame; the container needs one
            container.mux(packet)
    return _content(file.getvalue(), b"mdat")[1], _content(file.getvalue(), b"hvcC")[0]


def _av1(image: Image.Image) -> tuple[bytes, bytes]:
    file = io.BytesIO()
    image.save(file, "AVIF", quality=95)
    return _content(file.getvalue(), b"mdat")[1], _content(file.getvalue(), b"av1C")[0]


def _content(data: bytes, kind: bytes) -> tuple[bytes, bytes]:
    """The first box of a kind, wherever it is, and what is in it."""
    at = data.index(kind) - _LENGTH_BYTES
    whole = data[at : at + int.from_bytes(data[at : at + _LENGTH_BYTES], "big")]
    return whole, whole[8:]
