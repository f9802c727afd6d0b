#!/usr/bin/env bash
# rawpy 0.28.0 (LibRaw 0.22.2), Pillow 13.0.0, Linux x86-64, 2026-11-30
#
# extract_thumb() of a RAW file whose JPEG preview has no EXIF returns a JPEG that has one: LibRaw writes it
# from what it knows of the file. A time it does not know becomes 1970:01:01 00:00:00, a date like any other,
# and the orientation of the RAW file is in it although the preview's pixels may be turned already.
#
# Seen:  stored preview has EXIF: False
#        returned preview: {'Make': 'Acme', 'Orientation': 6, 'DateTime': '1970:01:01 00:00:00'}
#
# Ours: core/photos/metadata/capture_facts.py takes a decoder's EXIF only where the file itself has none that
# says anything.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rawpy==0.28.0 pillow==13.0.0 numpy==2.4.6
"$folder/venv/bin/python" - <<'PYTHON'
import io
import struct
import sys

import rawpy
from PIL import ExifTags, Image

SIZES = {"B": 1, "s": 1, "H": 2, "I": 4, "R": 8, "r": 8}
TYPES = {"B": 1, "s": 2, "H": 3, "I": 4, "R": 5, "r": 10}
CODES = {"B": "B", "s": "B", "H": "H", "I": "I", "R": "I", "r": "i"}


def directory(tags, start):
    """One little-endian TIFF directory with the values that do not fit behind it."""
    head, values = struct.pack("<H", len(tags)), b""
    behind = start + 2 + 12 * len(tags) + 4
    for tag, kind, numbers in sorted(tags):
        data = struct.pack(f"<{len(numbers)}{CODES[kind]}", *numbers)
        count = len(data) // SIZES[kind]
        if len(data) > 4:
            data, values = struct.pack("<I", behind + len(values)), values + data + b"\0" * (len(data) % 2)
        head += struct.pack("<HHI", tag, TYPES[kind], count) + data.ljust(4, b"\0")
    return head + bytes(4) + values


def dng(preview, size, sensor):
    def build(at_sub, at_preview, at_sensor):
        first = [
            (0xFE, "I", [1]), (0x100, "I", [640]), (0x101, "I", [480]), (0x102, "H", [8, 8, 8]), (0x103, "H", [7]),
            (0x106, "H", [6]), (0x10F, "s", list(b"Acme\0")), (0x110, "s", list(b"Acme One\0")), (0x111, "I", [at_preview]),
            (0x112, "H", [6]), (0x115, "H", [3]), (0x116, "I", [480]), (0x117, "I", [len(preview)]), (0x14A, "I", [at_sub]),
            (0xC612, "B", [1, 4, 0, 0]), (0xC614, "s", list(b"Acme One\0")),
            (0xC621, "r", [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]), (0xC628, "R", [1] * 6),
        ]
        second = [
            (0xFE, "I", [0]), (0x100, "I", [size[0]]), (0x101, "I", [size[1]]), (0x102, "H", [16]), (0x103, "H", [1]),
            (0x106, "H", [32803]), (0x111, "I", [at_sensor]), (0x115, "H", [1]), (0x116, "I", [size[1]]),
            (0x117, "I", [len(sensor)]), (0x828D, "H", [2, 2]), (0x828E, "B", [0, 1, 1, 2]),
        ]
        one = directory(first, 8)
        return one, directory(second, 8 + len(one))

    one, two = build(0, 0, 0)
    at_sub = 8 + len(one)
    at_preview = at_sub + len(two)
    one, two = build(at_sub, at_preview, at_preview + len(preview))
    return b"II*\0" + struct.pack("<I", 8) + one + two + preview + sensor


buffer = io.BytesIO()
Image.new("RGB", (640, 480), (90, 120, 60)).save(buffer, "JPEG")
preview = buffer.getvalue()
print("stored preview has EXIF:", b"Exif" in preview)
file = dng(preview, (1000, 750), struct.pack("<H", 20_000) * 750_000)
with rawpy.imread(io.BytesIO(file)) as raw:
    returned = raw.extract_thumb().data
tags = Image.open(io.BytesIO(returned)).getexif()
names = {ExifTags.TAGS[tag]: value for tag, value in tags.items()}
seen = {name: names.get(name) for name in ("Make", "Orientation", "DateTime")}
print("returned preview:", seen)
sys.exit(seen != {"Make": "Acme", "Orientation": 6, "DateTime": "1970:01:01 00:00:00"})
PYTHON
