"""What an XMP packet says about a photo: when and where it was taken, and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from core.conventions.sidecar_mark import TOOLKIT
from core.photos.metadata.xmp_notes import notes_of_xmp
from core.records import CaptureTime, GeoPoint, OffsetSource, PhotoNotes

_TOOLKIT: Final = "{adobe:ns:meta/}xmptk"
_EXIF: Final = "{http://ns.adobe.com/exif/1.0/}"
_TIFF: Final = "{http://ns.adobe.com/tiff/1.0/}"
_XMP: Final = "{http://ns.adobe.com/xap/1.0/}"
_PHOTOSHOP: Final = "{http://ns.adobe.com/photoshop/1.0/}"
_DESCRIPTION: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"
# The shutter time first, then the scan time, then the file time.
_TIMES: Final = (
    f"{_EXIF}DateTimeOriginal", f"{_PHOTOSHOP}DateCreated", f"{_EXIF}DateTimeDigitized",
    f"{_XMP}CreateDate",
)  # fmt: skip
_DEGREES: Final = re.compile(
    r"\s*(\d{1,3})(?:,(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?)?\s*([NSEW])\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Packet:
    """A parsed packet: simple properties by qualified name, and what it says in words."""

    properties: dict[str, str]
    notes: PhotoNotes


def read_xmp(packet: bytes) -> Packet:
    """Parse a packet; empty if that is not possible. Words that this app itself exported do not count."""
    try:
        root = fromstring(packet.strip(b"\x00 \r\n\t\xef\xbb\xbf"), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return Packet({}, PhotoNotes())
    found: dict[str, str] = {}
    for description in root.iter(_DESCRIPTION):
        for name, value in _properties(description):
            found.setdefault(name, value.strip())
    is_own = root.get(_TOOLKIT) == TOOLKIT
    return Packet(found, PhotoNotes() if is_own else notes_of_xmp(root, found))


def captured(properties: dict[str, str]) -> CaptureTime | None:
    """The time the photo was taken, with the offset that belongs to this very time."""
    for name in _TIMES:
        text = properties.get(name, "")
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            continue
        if len(text) <= len("2020-01-01"):
            continue  # a date without a time
        offset = moment.utcoffset()
        local = moment.replace(tzinfo=None, microsecond=0)
        if offset is None:
            return CaptureTime(local)
        return CaptureTime(local, round(offset.total_seconds() / 60), OffsetSource.EXIF)
    return None


def position(properties: dict[str, str]) -> GeoPoint | None:
    """Where the photo was taken."""
    lat = _degrees(properties.get(f"{_EXIF}GPSLatitude", ""), "NS")
    lon = _degrees(properties.get(f"{_EXIF}GPSLongitude", ""), "EW")
    if lat is None or lon is None or (lat == 0 and lon == 0):
        return None  # a receiver without a fix writes 0, 0
    try:
        return GeoPoint(lat, lon)
    except ValueError:
        return None


def orientation(properties: dict[str, str]) -> int | None:
    """1 to 8 as numbered by the EXIF standard."""
    text = properties.get(f"{_TIFF}Orientation", "")
    return int(text) if text in tuple("12345678") else None


def camera(properties: dict[str, str]) -> tuple[str, str]:
    """Make and model, empty if absent."""
    return properties.get(f"{_TIFF}Make", ""), properties.get(f"{_TIFF}Model", "")


def _properties(description: Element) -> Iterator[tuple[str, str]]:
    yield from description.attrib.items()
    for child in description:
        if len(child) == 0 and child.text:
            yield child.tag, child.text


def _degrees(text: str, letters: str) -> float | None:
    """Degrees of "47,22.614N" or "47,22,36.8N"."""
    found = _DEGREES.fullmatch(text)
    if found is None or found[4].upper() not in letters:
        return None
    value = sum(
        float(part or 0) / scale
        for part, scale in zip(found.groups()[:3], (1, 60, 3600), strict=True)
    )
    return -value if found[4].upper() == letters[1] else value
