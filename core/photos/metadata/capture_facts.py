"""What a photo says about itself, from all its blocks, the most trusted one first."""

from __future__ import annotations

from dataclasses import replace

from core.photos.metadata import xmp as packets
from core.photos.metadata.blocks import find_blocks
from core.photos.metadata.exif import CaptureFacts, camera_name, read_exif


def read_metadata(
    data: bytes, *, exif: bytes | None = None, xmp: bytes | None = None
) -> CaptureFacts:
    """Read all metadata of a photo. EXIF is the camera's own word; XMP fills what it lacks.

    Damaged data gives missing parts, never an exception, and no damaged block costs what another
    one says.

    Args:
        data: the whole file.
        exif: block that the decoder of the image found, with or without the `Exif` prefix. It
            counts where the file itself has none: LibRaw makes one up for previews, dated 1970.
        xmp: packet that it found.
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
