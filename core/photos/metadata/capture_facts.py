"""Combines the metadata of all blocks of a photo, the most trusted first."""

from __future__ import annotations

from dataclasses import replace

from core.photos.metadata import xmp as packets
from core.photos.metadata.blocks import find_blocks
from core.photos.metadata.exif import CaptureFacts, camera_name, read_exif


def read_metadata(
    data: bytes, *, exif: bytes | None = None, xmp: bytes | None = None
) -> CaptureFacts:
    """Read all metadata of a photo. EXIF is written by the camera itself; XMP fills the gaps.

    Damaged data yields missing values, never an exception, and no damaged block affects another
    one.

    Args:
        data: the whole file.
        exif: block found by the image decoder, with or without the `Exif` prefix. It is used if
            the file itself has none: LibRaw makes one up for previews, dated 1970.
        xmp: packet found by the image decoder.
    """
    blocks = find_blocks(data)
    facts = read_exif(blocks.exif)
    if facts == CaptureFacts() and exif:
        facts = read_exif([exif.removeprefix(b"Exif\x00\x00")])
    for packet in (*blocks.xmp, *([xmp] if xmp else ())):
        properties = packets.read_xmp(packet)
        facts = replace(
            facts,
            captured=facts.captured or packets.captured(properties),
            gps=facts.gps or packets.position(properties),
            camera=facts.camera or camera_name(*packets.camera(properties)),
            orientation=facts.orientation or packets.orientation(properties),
        )
    return facts
