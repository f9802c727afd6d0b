"""When, where and with what a clip was recorded, according to the tags of its container."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from core.photos.metadata.capture_facts import read_metadata
from core.photos.metadata.exif import CaptureFacts, camera_name
from core.photos.metadata.files_beside import Sidecars
from core.photos.metadata.notes import joined
from core.photos.metadata.zones import wall_time, with_zone
from core.records import CaptureTime, GeoPoint, OffsetSource, PhotoNotes

_APPLE: Final = "com.apple.quicktime."
_STATED: Final = (f"{_APPLE}creationdate", "date", "date_recorded", "date-eng")
_POSITIONS: Final = (f"{_APPLE}location.iso6709", "location", "location-eng")
# Clocks that were never set start at 1904 (QuickTime), 1946 (a sign error) or 1970; none was recorded before this.
_FIRST_CLIP: Final = 1991
_ISO: Final = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d):?(\d\d)(?:\.\d+)?(?:(Z)|([+-]\d\d):?(\d\d))?"
)
# VID_20190704_153000, 2019-07-04 15.30.00, WhatsApp Video 2019-07-04 at 15.30.00
_IN_NAME: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?:[-_. T]+|\s+at\s+)(\d\d)[-_.:h]?(\d\d)[-_.:m]?(\d\d)"
)
_POSITION: Final = re.compile(r"([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)")
_ZONE_STEP_S: Final = 15 * 60
_MAX_ZONE_S: Final = 14 * 3600
_SAME_MOMENT_S: Final = 120  # a name is made up before the clip is written


def read_clip_facts(
    tags: Mapping[str, str], path: Path, duration_ms: int | None, beside: Sidecars
) -> CaptureFacts:
    """Read the tags of a clip; the files beside it fill the gaps, and their words come first.

    QuickTime keeps its time in UTC and phones write it so: the time zone comes from a second, written time,
    from the position, or from the time in the file's name. Nothing tells the zone of other clips.

    Args:
        tags: names in lower case.
        duration_ms: some programs write the time of the end of a recording.
    """
    others = read_metadata(b"", beside=beside)
    gps = _position(tags)
    gps = gps if gps is not None else others.gps
    captured = _stated(tags) or _clock(tags, path.name, gps, duration_ms or 0) or others.captured
    if captured is not None and captured.offset_minutes is None and gps is not None:
        captured = with_zone(captured, gps)
    return CaptureFacts(
        captured=captured,
        gps=gps,
        camera=_camera(tags) or others.camera,
        notes=joined((others.notes, _notes(tags))),
        live_id=_tag(tags, "content.identifier") or None,
    )


def _tag(tags: Mapping[str, str], *names: str) -> str:
    """The first of some tags, Apple's spelling of each first."""
    for name in names:
        for spelling in (f"{_APPLE}{name}", name):
            if value := tags.get(spelling, "").strip():
                return value
    return ""


def _stated(tags: Mapping[str, str]) -> CaptureTime | None:
    """A local time with its offset, as Apple's phones write it beside the one in UTC; it survives sharing."""
    for name in _STATED:
        found = _parsed(tags.get(name, ""))
        if found is not None and (found[1] is not None or name == "date_recorded"):
            local, offset = found
            source = OffsetSource.UNKNOWN if offset is None else OffsetSource.EXIF
            return CaptureTime(local, offset, source)
    return None


def _clock(
    tags: Mapping[str, str], name: str, gps: GeoPoint | None, duration_ms: int
) -> CaptureTime | None:
    written = tags.get("creation_time", "")
    found = _parsed(written)
    if found is None:
        return None
    moment, offset = found
    if offset is None:  # an AVI file has the camera's own clock
        return CaptureTime(moment)
    if gps is not None:
        return wall_time(moment, gps)
    return _zone_from_name(moment, name, duration_ms) or CaptureTime(moment)


def _zone_from_name(utc: datetime, name: str, duration_ms: int) -> CaptureTime | None:
    """The local time in a file's name, if it is the same moment in some time zone."""
    for local in _times_in(name):
        for moment in (utc, utc - timedelta(milliseconds=duration_ms)):
            apart_s = (local - moment).total_seconds()
            zone_s = round(apart_s / _ZONE_STEP_S) * _ZONE_STEP_S
            if abs(zone_s) <= _MAX_ZONE_S and abs(apart_s - zone_s) <= _SAME_MOMENT_S:
                return CaptureTime(local, zone_s // 60, OffsetSource.EXIF)
    return None


def _times_in(name: str) -> Iterator[datetime]:
    for match in _IN_NAME.finditer(name):
        try:
            yield datetime(*map(int, match.groups()))  # type: ignore[arg-type]  # six integers
        except ValueError:
            continue


def _parsed(text: str) -> tuple[datetime, int | None] | None:
    """A naive time and its offset in minutes; None for a clock that was never set."""
    match = _ISO.match(text)
    if match is None:
        return None
    *numbers, zulu, hours, minutes = match.groups()
    try:
        moment = datetime(*map(int, numbers))  # type: ignore[arg-type]  # six integers
    except ValueError:
        return None
    if not _FIRST_CLIP <= moment.year <= datetime.now(UTC).year + 1:
        return None
    if zulu:
        return moment, 0
    if hours is None:
        return moment, None
    offset = abs(int(hours)) * 60 + int(minutes)
    return moment, -offset if hours.startswith("-") else offset


def _position(tags: Mapping[str, str]) -> GeoPoint | None:
    """ISO 6709 in degrees: +47.3769+008.5417+400.000/"""
    for name in _POSITIONS:
        match = _POSITION.match(tags.get(name, ""))
        if match is None:
            continue
        lat, lon = map(float, match.groups())
        if lat == 0 and lon == 0:
            return None  # a receiver without a fix
        try:
            return GeoPoint(lat, lon)
        except ValueError:
            return None
    return None


def _camera(tags: Mapping[str, str]) -> str | None:
    make = _tag(tags, "make") or tags.get("com.android.manufacturer", "")
    model = _tag(tags, "model") or tags.get("com.android.model", "")
    return camera_name(make, model)


def _notes(tags: Mapping[str, str]) -> PhotoNotes:
    stars = _tag(tags, "rating.user")
    notes = PhotoNotes(
        title=_tag(tags, "title", "displayname"),
        caption=_tag(tags, "description", "comment"),
        keywords=tuple(re.split(r"[,;]", _tag(tags, "keywords"))),
        software=(_tag(tags, "software"),),
    )
    return replace(notes, rating=int(stars)) if stars.isdigit() else notes
