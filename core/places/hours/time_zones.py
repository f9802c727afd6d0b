"""The time zone of a position, from a map that comes with the app."""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.records import GeoPoint


def zone_at(position: GeoPoint) -> str | None:
    """Name of the time zone (IANA); None at sea, where zones are only by longitude."""
    import tzfpy  # here: its map is loaded with it

    name = tzfpy.get_tz(position.lon, position.lat)
    return name if name and not name.startswith("Etc/") else None


def wall_time(moment: datetime, position: GeoPoint | None) -> datetime:
    """What the clock on the wall of the place shows, without a zone.

    A moment without a zone is taken as wall time already; one with a zone is converted where the
    position is known.
    """
    if moment.tzinfo is None:
        return moment
    zone: tzinfo | None = None
    name = zone_at(position) if position is not None else None
    if name is not None:
        try:
            zone = ZoneInfo(name)
        except ZoneInfoNotFoundError:  # a system without zones, or one older than the map
            zone = None
    return (moment if zone is None else moment.astimezone(zone)).replace(tzinfo=None)
