"""The time zone of a position, from a map bundled with the app."""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.records import GeoPoint


def zone_at(position: GeoPoint) -> str | None:
    """Name of the time zone (IANA); None at sea, where zones depend on longitude alone."""
    import tzfpy  # here: the import loads its map

    name = tzfpy.get_tz(position.lon, position.lat)
    return name if name and not name.startswith("Etc/") else None


def wall_time(moment: datetime, position: GeoPoint | None) -> datetime:
    """The wall time at the place, without a time zone.

    A moment without a time zone is assumed to be wall time; one with a time zone is converted if the
    position is known.
    """
    if moment.tzinfo is None:
        return moment
    zone: tzinfo | None = None
    name = zone_at(position) if position is not None else None
    if name is not None:
        try:
            zone = ZoneInfo(name)
        except ZoneInfoNotFoundError:  # a system without time zones, or older than the map
            zone = None
    return (moment if zone is None else moment.astimezone(zone)).replace(tzinfo=None)
