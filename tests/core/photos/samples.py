"""Small photos made on the spot, with known content in every corner."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

# Clockwise from the top left; far apart, so that lossy coding cannot confuse them.
CORNERS = ((220, 30, 30), (30, 200, 30), (30, 30, 220), (230, 220, 40))


def corner_image(width: int = 640, height: int = 480) -> Image.Image:
    """Four differently coloured quarters: red, green, blue, yellow, clockwise from the top left."""
    image = Image.new("RGB", (width, height), CORNERS[0])
    half = (width // 2, height // 2)
    image.paste(CORNERS[1], (half[0], 0, width, half[1]))
    image.paste(CORNERS[2], (*half, width, height))
    image.paste(CORNERS[3], (0, half[1], half[0], height))
    return image


def corners_of(pixels: np.ndarray) -> list[tuple[int, int, int]]:
    """Names of the quarters of an image [h, w, 3], as the nearest of `CORNERS`, clockwise."""
    h, w = pixels.shape[0], pixels.shape[1]
    places = (
        (h // 4, w // 4),
        (h // 4, 3 * w // 4),
        (3 * h // 4, 3 * w // 4),
        (3 * h // 4, w // 4),
    )
    return [
        min(CORNERS, key=lambda c: float(np.abs(pixels[y, x].astype(int) - c).sum()))
        for y, x in places
    ]


def exif_with(tags: dict[int, object], sub: dict[int, object] | None = None) -> bytes:
    """An EXIF block of IFD0 `tags` and EXIF-IFD `sub` tags."""
    exif = Image.Exif()
    for tag, value in tags.items():
        exif[tag] = value
    for tag, value in (sub or {}).items():
        exif.get_ifd(0x8769)[tag] = value
    return exif.tobytes()


def save(path: Path, image: Image.Image, **options: Any) -> Path:
    image.save(path, **options)
    return path


def encode(image: Image.Image, format_name: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format_name, **options)
    return buffer.getvalue()


def dng(
    preview: bytes | None,
    *,
    width: int = 64,
    height: int = 48,
    orientation: int = 1,
    compression: int = 1,
) -> bytes:
    """A camera RAW file: a uniformly grey sensor, with a JPEG preview or without one.

    Args:
        compression: what the file says of the sensor's values; they are not compressed.
    """
    sensor = np.full((height, width), 20000, dtype="<u2").tobytes()
    raw_tags = [
        (0xFE, "I", [0]),
        (0x100, "I", [width]),
        (0x101, "I", [height]),
        (0x102, "H", [16]),
        (0x103, "H", [compression]),
        (0x106, "H", [32803]),
        (0x111, "I", [0]),  # set below
        (0x115, "H", [1]),
        (0x116, "I", [height]),
        (0x117, "I", [len(sensor)]),
        (0x828D, "H", [2, 2]),
        (0x828E, "B", [0, 1, 1, 2]),
    ]
    main_tags: list[tuple[int, str, list[int]]] = [
        (0x10F, "s", list(b"Acme\0")),
        (0x110, "s", list(b"Acme One\0")),
        (0x112, "H", [orientation]),
        (0xC612, "B", [1, 4, 0, 0]),
        (0xC614, "s", list(b"Acme One\0")),
        (0xC621, "r", [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]),
        (0xC628, "R", [1, 1, 1, 1, 1, 1]),
    ]
    if preview is None:
        return _tiff(main_tags + raw_tags, sensor, None, b"")
    with Image.open(io.BytesIO(preview)) as image:
        size = image.size
    main_tags += [
        (0xFE, "I", [1]),
        (0x100, "I", [size[0]]),
        (0x101, "I", [size[1]]),
        (0x102, "H", [8, 8, 8]),
        (0x103, "H", [7]),
        (0x106, "H", [6]),
        (0x111, "I", [0]),
        (0x115, "H", [3]),
        (0x116, "I", [size[1]]),
        (0x117, "I", [len(preview)]),
        (0x14A, "I", [0]),
    ]
    return _tiff(main_tags, preview, raw_tags, sensor)


def _tiff(
    first: Sequence[tuple[int, str, list[int]]],
    first_data: bytes,
    second: Sequence[tuple[int, str, list[int]]] | None,
    second_data: bytes,
) -> bytes:
    """Little-endian TIFF of one or two IFDs with one strip each."""
    head = 8
    size_first = len(_ifd(first, 0, 0, 0))
    size_second = len(_ifd(second, 0, 0, 0)) if second else 0
    at_second = head + size_first
    at_data = at_second + size_second
    body = _ifd(first, head, at_data, at_second)
    if second:
        body += _ifd(second, at_second, at_data + len(first_data), 0)
    return b"II*\0" + struct.pack("<I", head) + body + first_data + second_data


def _ifd(tags: Sequence[tuple[int, str, list[int]]], at: int, strip: int, sub_ifd: int) -> bytes:
    kinds = {
        "B": (1, "B"),
        "s": (2, "B"),
        "H": (3, "H"),
        "I": (4, "I"),
        "R": (5, "I"),
        "r": (10, "i"),
    }
    entries, extra = b"", b""
    extra_at = at + 2 + 12 * len(tags) + 4
    for tag, kind, numbers in sorted(tags):
        values = {0x111: [strip], 0x14A: [sub_ifd]}.get(tag, numbers)
        code, letter = kinds[kind]
        packed = struct.pack(f"<{len(values)}{letter}", *values)
        count = len(values) // 2 if kind in "rR" else len(values)
        if len(packed) > 4:
            packed, extra = (
                struct.pack("<I", extra_at + len(extra)),
                extra + packed + b"\0" * (len(packed) % 2),
            )
        entries += struct.pack("<HHI", tag, code, count) + packed.ljust(4, b"\0")
    return struct.pack("<H", len(tags)) + entries + b"\0\0\0\0" + extra


def big_tiff(order: str, packet: bytes) -> bytes:
    """A red BigTIFF of 8 x 8 pixels, taken on 3 February 2021 at 46.5 N, 8.05 E, that lies on its side.

    Args:
        order: `<` or `>`, of bytes.
        packet: XMP.
    """
    pixels = bytes((255, 0, 0)) * 64
    exif = [_big_entry(order, 0x9003, "s", b"2021:02:03 04:05:06\0")]
    gps = [
        _big_entry(order, 1, "s", b"N\0"),
        _big_entry(order, 2, "R", [46, 1, 30, 1, 0, 1]),
        _big_entry(order, 3, "s", b"E\0"),
        _big_entry(order, 4, "R", [8, 1, 3, 1, 0, 1]),
    ]
    at_pixels = 16
    at_exif = at_pixels + len(pixels)
    exif_ifd = _big_ifd(order, exif, at_exif)
    at_gps = at_exif + len(exif_ifd)
    gps_ifd = _big_ifd(order, gps, at_gps)
    at_main = at_gps + len(gps_ifd)
    main = [
        _big_entry(order, tag, kind, value)
        for tag, kind, value in (
            (0x100, "I", [8]), (0x101, "I", [8]), (0x102, "H", [8, 8, 8]), (0x103, "H", [1]), (0x106, "H", [2]),
            (0x110, "s", b"Box 1\0"), (0x111, "I", [at_pixels]), (0x112, "H", [6]), (0x115, "H", [3]),
            (0x116, "I", [8]), (0x117, "I", [len(pixels)]), (0x132, "s", b"2022:01:01 00:00:00\0"),
            (700, "B", packet), (0x8769, "I", [at_exif]), (0x8825, "Q", [at_gps]),
        )
    ]  # fmt: skip
    mark = b"II" if order == "<" else b"MM"
    head = mark + struct.pack(f"{order}HHHQ", 43, 8, 0, at_main)
    return head + pixels + exif_ifd + gps_ifd + _big_ifd(order, main, at_main)


def _big_entry(
    order: str, tag: int, kind: str, values: bytes | Sequence[int]
) -> tuple[bytes, bytes]:
    """The head of an entry of a BigTIFF directory, and its value."""
    codes = {
        "B": (1, "B"),
        "s": (2, "B"),
        "H": (3, "H"),
        "I": (4, "I"),
        "R": (5, "I"),
        "Q": (16, "Q"),
    }
    code, letter = codes[kind]
    count = len(values) // 2 if kind == "R" else len(values)
    return struct.pack(f"{order}HHQ", tag, code, count), struct.pack(
        f"{order}{len(values)}{letter}", *values
    )


def _big_ifd(order: str, entries: Sequence[tuple[bytes, bytes]], at: int) -> bytes:
    table, extra = struct.pack(f"{order}Q", len(entries)), b""
    extra_at = at + 8 + 20 * len(entries) + 8
    for head, value in entries:
        if len(value) > 8:
            table += head + struct.pack(f"{order}Q", extra_at + len(extra))
            extra += value
        else:
            table += head + value.ljust(8, b"\0")
    return table + bytes(8) + extra
