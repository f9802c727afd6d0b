"""When, where and with what a photo was taken, according to its EXIF blocks."""

from __future__ import annotations

import io
import math
import re
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

import exifread

from core import logs
from core.photos.metadata.notes import joined
from core.records import CaptureTime, GeoPoint, OffsetSource, PhotoNotes

# The shutter time first, then the scan time; each with its own offset tag.
_TIME_TAGS: Final = (
    ("DateTimeOriginal", "OffsetTimeOriginal"),
    ("DateTimeDigitized", "OffsetTimeDigitized"),
)
_CHANGE_TAGS: Final = (("DateTime", "OffsetTime"),)
_DIRECTORIES: Final = ("EXIF", "Image")  # where each tag may be found, the proper place first
_TIME: Final = re.compile(
    r"(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})[ T]+(\d{1,2}):(\d{1,2}):(\d{1,2})"
)
_DATE: Final = re.compile(r"(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})")
_OFFSET: Final = re.compile(r"([+-])(\d{1,2}):?(\d{2})")
_FIRST_PHOTOGRAPH: Final = 1826  # an earlier year means a camera whose clock was never set
_MAX_OFFSET_MINUTES: Final = 14 * 60
_OFFSET_STEP_MINUTES: Final = 15  # every civil time zone is a multiple of this
# A GPS clock holds its last fix, so it may lag a little; more than this means another moment.
_MAX_GPS_LAG_MINUTES: Final = 3.0
_MAX_CAMERA_CHARACTERS: Final = 80
_APPLE_NOTE: Final = b"Apple iOS\x00\x00\x01MM"
_CONTENT_IDENTIFIER, _ASCII = 0x11, 2
_LONGEST_IDENTIFIER: Final = 100  # bytes

Tags = Mapping[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CaptureFacts:
    """The contents of EXIF blocks; any of them may be missing.

    Attributes:
        changed: when the file was last changed: by the camera itself, or by a later edit.
        orientation: 1 to 8 as numbered by the EXIF standard, None if absent or out of range.
        is_adobe_rgb: the pixels are in Adobe RGB, although no profile says so.
        notes: what people and programs wrote.
        live_id: Apple's name for a photo and the clip recorded with it (“Live Photo”).
    """

    captured: CaptureTime | None = None
    changed: CaptureTime | None = None
    gps: GeoPoint | None = None
    camera: str | None = None
    orientation: int | None = None
    is_adobe_rgb: bool = False
    notes: PhotoNotes = PhotoNotes()  # noqa: RUF009  # frozen
    live_id: str | None = None


def read_exif(blocks: Iterable[bytes]) -> CaptureFacts:
    """Read EXIF blocks; where two of them give the same value, the first one wins.

    Damaged data yields missing values, never an exception.

    Args:
        blocks: TIFF structures, or whole TIFF files.
    """
    facts = CaptureFacts()
    for block in blocks:
        tags = _read_tags(block)
        facts = CaptureFacts(
            captured=facts.captured or _time_of(tags, _TIME_TAGS),
            changed=facts.changed or _time_of(tags, _CHANGE_TAGS),
            gps=facts.gps or _position(tags),
            camera=facts.camera or _camera(tags),
            orientation=facts.orientation or _orientation(tags),
            is_adobe_rgb=facts.is_adobe_rgb or _is_adobe_rgb(tags),
            notes=joined((facts.notes, _notes(tags))),
            live_id=facts.live_id or _live_id(block),
        )
    return facts


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


def _time_of(tags: Tags, names: Iterable[tuple[str, str]]) -> CaptureTime | None:
    """Uses the offset that belongs to this very time: a file edited elsewhere has another zone."""
    for time_tag, offset_tag in names:
        local = _first(tags, time_tag, parse_time)
        if local is None:
            continue
        offset = _first(tags, offset_tag, _parse_offset)
        if offset is not None:
            return CaptureTime(local, offset, OffsetSource.EXIF)
        offset = _offset_from_gps(local, tags)
        if offset is not None:
            return CaptureTime(local, offset, OffsetSource.GPS)
        return CaptureTime(local)
    return None


def _first(tags: Tags, name: str, parse: Callable[[str], T | None]) -> T | None:
    for directory in _DIRECTORIES:
        value = parse(_text(tags, f"{directory} {name}"))
        if value is not None:
            return value
    return None


def parse_time(text: str) -> datetime | None:
    match = _TIME.match(text)
    if match is None:
        return None
    try:
        local = datetime(*map(int, match.groups()))  # type: ignore[arg-type]  # six integers
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
    """Offset derived from the satellite clock (UTC); None if the two clocks disagree."""
    date = _DATE.match(_text(tags, "GPS GPSDate"))
    clock = _numbers(tags, "GPS GPSTimeStamp")
    if date is None or len(clock) != 3:
        return None
    try:
        midnight = datetime(*map(int, date.groups()))  # type: ignore[arg-type]  # three integers
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
    return camera_name(_text(tags, "Image Make"), _text(tags, "Image Model"))


def camera_name(make: str, model: str) -> str | None:
    """Make and model, without repeating the make: "NIKON CORPORATION" + "NIKON D90" is "NIKON
    D90"; None when both are empty."""
    if model and model.split()[0].casefold() in make.casefold().split():
        make = ""
    return f"{make} {model}".strip()[:_MAX_CAMERA_CHARACTERS] or None


def _orientation(tags: Tags) -> int | None:
    numbers = _numbers(tags, "Image Orientation")
    return int(numbers[0]) if len(numbers) == 1 and numbers[0] in range(1, 9) else None


def _is_adobe_rgb(tags: Tags) -> bool:
    """As cameras encode it: "uncalibrated", with the interoperability index of Adobe RGB."""
    index = _text(tags, "EXIF InteroperabilityIndex") or _text(
        tags, "Interoperability InteroperabilityIndex"
    )
    return index == "R03" or _numbers(tags, "EXIF ColorSpace") == [2.0]


def _notes(tags: Tags) -> PhotoNotes:
    stars = _numbers(tags, "Image Rating")
    return PhotoNotes(
        title=_windows_text(tags, "Image XPTitle"),
        caption=_text(tags, "Image ImageDescription")
        or _windows_text(tags, "Image XPComment")
        or _windows_text(tags, "Image XPSubject")
        or _text(tags, "EXIF UserComment"),
        keywords=tuple(_windows_text(tags, "Image XPKeywords").split(";")),
        rating=int(stars[0]) if len(stars) == 1 else None,
        software=(_text(tags, "Image Software"),),
    )


def _windows_text(tags: Tags, name: str) -> str:
    """Text that Windows writes as UTF-16 into a list of bytes."""
    try:
        written = bytes(int(number) for number in _numbers(tags, name))
    except ValueError:
        return ""
    return written.decode("utf-16-le", errors="ignore").partition("\x00")[0]


def _live_id(block: bytes) -> str | None:
    """The content identifier in Apple's maker note, which is a directory of its own, big-endian."""
    note = block.find(_APPLE_NOTE)
    if note < 0:
        return None
    start = note + len(_APPLE_NOTE)
    try:
        (entries,) = struct.unpack_from(">H", block, start)
        for at in range(start + 2, start + 2 + 12 * entries, 12):
            tag, kind, count, offset = struct.unpack_from(">HHII", block, at)
            if (tag, kind) == (_CONTENT_IDENTIFIER, _ASCII) and 4 < count <= _LONGEST_IDENTIFIER:
                return block[note + offset : note + offset + count].rstrip(b"\0").decode("ascii")
    except (struct.error, UnicodeDecodeError):
        pass
    return None
