"""Combines the metadata of all blocks of a photo, the most trusted first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from core.photos.metadata import xmp as packets
from core.photos.metadata.blocks import find_blocks
from core.photos.metadata.exif import CaptureFacts, camera_name, read_exif
from core.photos.metadata.files_beside import Sidecars
from core.photos.metadata.iptc import notes_of_iptc
from core.photos.metadata.notes import joined
from core.photos.metadata.picasa import read_picasa
from core.photos.metadata.takeout import TakeoutFacts, read_takeout
from core.photos.metadata.zones import wall_time, with_zone
from core.records import CaptureTime, GeoPoint

_NOTHING_BESIDE: Final = Sidecars()


def read_metadata(
    data: bytes,
    *,
    exif: bytes | None = None,
    xmp: bytes | None = None,
    beside: Sidecars = _NOTHING_BESIDE,
) -> CaptureFacts:
    """Read all metadata of a photo. EXIF is written by the camera itself; XMP fills the gaps, and the
    files beside the photo those that are left. When a file was changed counts only if nothing else tells
    when the photo was taken.

    Words are the other way round: a file beside the photo is what the user's own program wrote last,
    then XMP, IPTC and EXIF. Damaged data yields missing values, never an exception, and no damaged block
    affects another one.

    Args:
        data: the whole file.
        exif: block found by the image decoder, with or without the `Exif` prefix. It is used if
            the file itself has none: LibRaw makes one up for previews, dated 1970.
        xmp: packet found by the image decoder.
        beside: metadata files beside the photo. They say nothing about which way up its pixels are.
    """
    blocks = find_blocks(data)
    facts = read_exif(blocks.exif)
    if facts == CaptureFacts() and exif:
        facts = read_exif([exif.removeprefix(b"Exif\x00\x00")])
    inside = [packets.read_xmp(packet) for packet in (*blocks.xmp, *([xmp] if xmp else ()))]
    outside = [packets.read_xmp(packet) for packet in beside.xmp]
    for packet in inside:
        turn = facts.orientation or packets.orientation(packet.properties)
        facts = replace(_completed(facts, packet), orientation=turn)
    for packet in outside:
        facts = _completed(facts, packet)
    takeout = read_takeout(beside.takeout)
    gps = facts.gps or takeout.gps
    captured = facts.captured or _moment_of(takeout, gps) or facts.changed
    if captured is not None and gps is not None and captured.offset_minutes is None:
        captured = with_zone(captured, gps)
    if captured is not None and captured.offset_minutes is None:
        captured = _with_offset(
            captured, (packets.captured(packet.properties) for packet in (*inside, *outside))
        )
    written = (
        *(packet.notes for packet in (*outside, *inside)),
        *map(notes_of_iptc, blocks.iptc),
        facts.notes,
        takeout.notes,
        read_picasa(beside.picasa),
    )
    return replace(facts, captured=captured, gps=gps, notes=joined(written))


def _completed(facts: CaptureFacts, packet: packets.Packet) -> CaptureFacts:
    said = packet.properties
    return replace(
        facts,
        captured=facts.captured or packets.captured(said),
        gps=facts.gps or packets.position(said),
        camera=facts.camera or camera_name(*packets.camera(said)),
    )


def _moment_of(takeout: TakeoutFacts, gps: GeoPoint | None) -> CaptureTime | None:
    return wall_time(takeout.moment, gps) if takeout.moment is not None else None


def _with_offset(captured: CaptureTime, others: Iterable[CaptureTime | None]) -> CaptureTime:
    """With the offset that another block gives to the same time.

    It comes last: some programs write the time zone of the computer they run on.
    """
    for other in others:
        if other is not None and other.local == captured.local and other.offset_minutes is not None:
            return other
    return captured
