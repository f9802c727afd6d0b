"""The time zone of the place where a photo was taken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.records import CaptureTime, GeoPoint, OffsetSource


def with_zone(captured: CaptureTime, gps: GeoPoint) -> CaptureTime:
    """A time without an offset gets that of the zone; unchanged at sea, where no zone is certain."""
    zone = _zone_of(gps)
    offset = zone.utcoffset(captured.local) if zone is not None else None
    if offset is None:
        return captured
    return CaptureTime(captured.local, round(offset.total_seconds() / 60), OffsetSource.PLACE)


def wall_time(utc: datetime, gps: GeoPoint | None) -> CaptureTime:
    """The local time of a naive UTC moment at a place; UTC itself where no zone is known."""
    zone = _zone_of(gps) if gps is not None else None
    local = utc.replace(tzinfo=UTC).astimezone(zone or UTC)
    offset = local.utcoffset() or timedelta()
    return CaptureTime(
        local.replace(tzinfo=None),
        round(offset.total_seconds() / 60),
        OffsetSource.EXIF if zone is None else OffsetSource.PLACE,
    )


def _zone_of(gps: GeoPoint) -> ZoneInfo | None:
    import tzfpy  # here: the import loads its map

    name = tzfpy.get_tz(gps.lon, gps.lat)
    if not name or name.startswith("Etc/"):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError):
        return None
