"""When, where and with what a photo was taken, according to its EXIF block."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import exifread

from core import logs
from core.records import CaptureTime, GeoPoint, OffsetSource

# The shutter's time first, then the scan's, then the file's; each with its own offset tag.
_TIME_TAGS: Final = (
    ("EXIF DateTimeOriginal", "EXIF OffsetTimeOriginal"),
    ("EXIF DateTimeDigitized", "EXIF OffsetTimeDigitized"),
    ("Image DateTime", "EXIF OffsetTime"),
)
_TIME: Final = re.compile(
    r"(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})[ T]+(\d{1,2}):(\d{1,2}):(\d{1,2})"
)
_DATE: Final = re.compile(r"(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})")
_OFFSET: Final = re.compile(r"([+-])(\d{1,2}):?(\d{2})")
_FIRST_PHOTOGRAPH: Final = 1826  # an earlier year is a camera whose clock was never set
_MAX_OFFSET_MINUTES: Final = 14 * 60
_OFFSET_STEP_MINUTES: Final = 15  # every civil time zone is a multiple of this
# A GPS clock reads its last fix, so it may lag a little; more than this means another moment.
_MAX_GPS_LAG_MINUTES: Final = 3.0
_MAX_CAMERA_CHARACTERS: Final = 80
_TIFF_HEADERS: Final = (b"II", b"MM")

Tags = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CaptureFacts:
    """What an EXIF block says; every part may be missing.

    Attributes:
        orientation: 1 to 8 as the EXIF standard numbers them, 1 where absent or out of range.
    """

    captured: CaptureTime | None = None
    gps: GeoPoint | None = None
    camera: str | None = None
    orientation: int = 1


def read_metadata(data: bytes, *, exif: bytes | None = None) -> CaptureFacts:
    """Read the EXIF block of a photo. Invalid data gives missing parts, never an exception.

    Args:
        data: the whole file. JPEG and TIFF (so most camera RAW files) are searched themselves.
        exif: the block as the image's own decoder returned it, for the other containers and
            for JPEG files whose segments are out of the usual order.
    """
    tags: Tags = {}
    if data.startswith((b"\xff\xd8", *_TIFF_HEADERS)):
        tags = _read_tags(data)
    if not tags and exif is not None:
        tags = _read_tags(exif.removeprefix(b"Exif\x00\x00"))
    return CaptureFacts(
        captured=_captured(tags),
        gps=_position(tags),
        camera=_camera(tags),
        orientation=_orientation(tags),
    )


def _read_tags(block: bytes) -> Tags:
    try:
        tags: Tags = exifread.process_file(
            io.BytesIO(block), details=False, extract_thumbnail=False
        )
    except Exception as error:  # noqa: BLE001  # damaged blocks raise anything; the photo is fine
        logs.photos.debug("EXIF block unreadable: %s", type(error).__name__)
        return {}
    return tags


def _text(tags: Tags, name: str) -> str:
    """Printable text of a tag, trimmed; empty when absent."""
    tag = tags.get(name)
    if tag is None:
        return ""
    value = tag.values if isinstance(tag.values, str) else str(tag)
    value = value.split("\x00", 1)[0]
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())


def _numbers(tags: Tags, name: str) -> list[float]:
    """Finite numbers of a tag; empty when one of them is not a number or divides by zero."""
    tag = tags.get(name)
    values = tag.values if tag is not None else ()
    if not isinstance(values, Sequence) or isinstance(values, str | bytes):
        return []
    try:
        numbers = [float(value) for value in values]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return []
    return numbers if all(math.isfinite(number) for number in numbers) else []


def _captured(tags: Tags) -> CaptureTime | None:
    for time_tag, offset_tag in _TIME_TAGS:
        local = _parse_time(_text(tags, time_tag))
        if local is None:
            continue
        for name in (offset_tag, *(other for _, other in _TIME_TAGS)):
            offset = _parse_offset(_text(tags, name))
            if offset is not None:
                return CaptureTime(local, offset, OffsetSource.EXIF)
        offset = _offset_from_gps(local, tags)
        if offset is not None:
            return CaptureTime(local, offset, OffsetSource.GPS)
        return CaptureTime(local)
    return None


def _parse_time(text: str) -> datetime | None:
    match = _TIME.match(text)
    if match is None:
        return None
    try:
        local = datetime(*map(int, match.groups()))  # type: ignore[arg-type]  # six whole numbers
    except ValueError:
        return None
    return local if local.year >= _FIRST_PHOTOGRAPH else None


def _parse_offset(text: str) -> int | None:
    """Minutes east of UTC of "+02:00", "-0730" or "Z"."""
    if text == "Z":
        return 0
    match = _OFFSET.fullmatch(text)
    if match is None:
        return None
    sign, hours, minutes = match.groups()
    total = int(hours) * 60 + int(minutes)
    if total > _MAX_OFFSET_MINUTES or int(minutes) > 59:
        return None
    return -total if sign == "-" else total


def _offset_from_gps(local: datetime, tags: Tags) -> int | None:
    """Offset derived from the satellite clock (UTC); None if the two clocks do not agree."""
    date = _DATE.match(_text(tags, "GPS GPSDate"))
    clock = _numbers(tags, "GPS GPSTimeStamp")
    if date is None or len(clock) != 3:
        return None
    try:
        midnight = datetime(*map(int, date.groups()))  # type: ignore[arg-type]  # three numbers
        utc = midnight + timedelta(hours=clock[0], minutes=clock[1], seconds=clock[2])
    except (ValueError, OverflowError):
        return None
    difference = (local - utc).total_seconds() / 60
    offset = round(difference / _OFFSET_STEP_MINUTES) * _OFFSET_STEP_MINUTES
    if abs(offset) > _MAX_OFFSET_MINUTES or abs(difference - offset) > _MAX_GPS_LAG_MINUTES:
        return None
    return offset


def _position(tags: Tags) -> GeoPoint | None:
    lat = _degrees(tags, "GPS GPSLatitude", positive="N", negative="S")
    lon = _degrees(tags, "GPS GPSLongitude", positive="E", negative="W")
    if lat is None or lon is None or (lat == 0 and lon == 0):
        return None  # a receiver without a fix writes 0, 0
    try:
        return GeoPoint(lat, lon)
    except ValueError:
        return None


def _degrees(tags: Tags, name: str, *, positive: str, negative: str) -> float | None:
    parts = _numbers(tags, name)
    reference = _text(tags, f"{name}Ref").upper()[:1]
    if not 1 <= len(parts) <= 3 or any(part < 0 for part in parts):
        return None
    if reference not in (positive, negative):
        return None  # without its hemisphere a coordinate may be off by half the globe
    degrees = sum(part / scale for part, scale in zip(parts, (1.0, 60.0, 3600.0), strict=False))
    return -degrees if reference == negative else degrees


def _camera(tags: Tags) -> str | None:
    """Make and model, without repeating the make: "NIKON CORPORATION" + "NIKON D90" is "NIKON
    D90"."""
    make = _text(tags, "Image Make")
    model = _text(tags, "Image Model")
    if model and model.split()[0].casefold() in make.casefold().split():
        make = ""
    return f"{make} {model}".strip()[:_MAX_CAMERA_CHARACTERS] or None


def _orientation(tags: Tags) -> int:
    numbers = _numbers(tags, "Image Orientation")
    return int(numbers[0]) if len(numbers) == 1 and numbers[0] in range(1, 9) else 1
