"""Reads the JSON file that Google Takeout puts beside a photo."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from core.records import GeoPoint, PhotoNotes


@dataclass(frozen=True, slots=True)
class TakeoutFacts:
    """What Google Photos knew about a photo.

    Attributes:
        moment: in UTC, naive; the wall time where it was taken is not recorded.
    """

    moment: datetime | None = None
    gps: GeoPoint | None = None
    notes: PhotoNotes = PhotoNotes()  # noqa: RUF009  # frozen


def read_takeout(text: bytes) -> TakeoutFacts:
    """Facts of one file; empty if it is any other JSON or damaged."""
    try:
        facts: Any = json.loads(text)
    except (ValueError, RecursionError):
        return TakeoutFacts()
    if not isinstance(facts, dict) or "photoTakenTime" not in facts:
        return TakeoutFacts()
    people = facts.get("people")
    return TakeoutFacts(
        moment=_moment(facts["photoTakenTime"]),
        gps=_position(facts.get("geoData")) or _position(facts.get("geoDataExif")),
        notes=PhotoNotes(
            caption=_text(facts, "description"),
            people=tuple(_text(person, "name") for person in people)
            if isinstance(people, list)
            else (),
            favourite=facts.get("favorited") is True,
        ),
    )


def _text(facts: Any, name: str) -> str:
    value = facts.get(name) if isinstance(facts, dict) else None
    return value if isinstance(value, str) else ""


def _moment(time: Any) -> datetime | None:
    try:
        since_1970 = timedelta(seconds=int(_text(time, "timestamp")))
        return datetime.fromtimestamp(0, UTC).replace(tzinfo=None) + since_1970
    except (ValueError, OverflowError):
        return None


def _position(place: Any) -> GeoPoint | None:
    if not isinstance(place, dict):
        return None
    lat, lon = place.get("latitude"), place.get("longitude")
    if not isinstance(lat, int | float) or not isinstance(lon, int | float) or lat == lon == 0:
        return None  # 0, 0 means unknown
    try:
        return GeoPoint(float(lat), float(lon))
    except ValueError:
        return None
