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
