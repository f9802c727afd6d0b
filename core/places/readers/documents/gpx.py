"""Places in GPX: waypoints. Tracks and routes are paths, not places."""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from core.errors import UserError
from core.places.kind_words import is_kind_heading
from core.places.readers.documents.xml_tree import (
    children,
    local_name,
    text_of,
    without_markup,
)
from core.places.readers.parsed import ParsedPlaces, joined_texts
from core.places.readers.table import places_of_records
from core.sentences import Sentence

# What the names of elements end with.
_MORE: Final = {
    "hours": ("opening_hours", "openinghours"),
    "address": ("address", "streetaddress", "city"),
    "kinds": ("category", "subtype"),
}


def read_gpx(root: Element) -> ParsedPlaces:
    """Waypoints of a GPX document.

    Raises:
        UserError: if it contains only tracks or routes.
    """
    points = list(children(root, "wpt"))
    ways = [*children(root, "trk"), *children(root, "rte")]
    if not points and ways:
        raise UserError(Sentence("places.gpx-without-waypoints"))
    return places_of_records(enumerate((_record(p) for p in points), start=1))


def _record(point: Element) -> dict[str, str]:
    link = next(children(point, "link"), None)
    more = _extensions(point)
    kinds = (text_of(point, "type"), *more["kinds"], text_of(point, "sym"))
    texts = (without_markup(text_of(point, name)) for name in ("desc", "cmt"))
    record = {
        "name": text_of(point, "name"),
        "description": joined_texts(texts),
        "category": next((kind for kind in kinds if is_kind_heading(kind)), ""),
        "lat": point.get("lat", ""),
        "lon": point.get("lon", ""),
        "url": link.get("href", "") if link is not None else text_of(point, "url"),
        "hours": next(iter(more["hours"]), ""),
        "address": ", ".join(more["address"]),
    }
    return {key: text for key, text in record.items() if text}


def _extensions(point: Element) -> dict[str, list[str]]:
    """What programs such as OsmAnd and Garmin's add to a waypoint."""
    found: dict[str, list[str]] = {"kinds": [], "hours": [], "address": []}
    for extensions in children(point, "extensions"):
        for each in extensions.iter():
            name, text = local_name(each), " ".join((each.text or "").split())
            field = next((field for field, end in _MORE.items() if name.endswith(end)), None)
            if text and field is not None:
                found[field].append(text.replace("_", " ") if field == "kinds" else text)
    return found
