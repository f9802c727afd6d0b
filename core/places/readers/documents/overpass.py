"""Places in JSON responses of OpenStreetMap's Overpass API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from core.places.readers.documents.nested import as_text
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.table import places_of_records

_TYPES: Final = ("node", "way", "relation", "area", "count")


def is_overpass(document: object) -> bool:
    """Whether a JSON document is an Overpass response."""
    elements = document.get("elements") if isinstance(document, Mapping) else None
    return isinstance(elements, list) and all(
        isinstance(element, Mapping) and element.get("type") in _TYPES for element in elements[:20]
    )


def read_overpass(document: Mapping[str, Any]) -> ParsedPlaces:
    """Places of an Overpass response; elements without a name or tags are parts of others."""
    elements = [each for each in document["elements"] if isinstance(each, Mapping)]
    at = {each.get("id"): each for each in elements if each.get("type") == "node"}
    records = []
    for number, element in enumerate(elements, start=1):
        tags = element.get("tags")
        if isinstance(tags, Mapping) and "name" in tags:
            record = {str(key): as_text(value) for key, value in tags.items()}
            if element.get("type") == "relation":
                record.pop("type", "")  # of the relation ("multipolygon"), not of the place
            records.append((number, {**record, **_position(element, at)}))
    return places_of_records(records)


def _position(element: Mapping[str, Any], at: Mapping[Any, Mapping[str, Any]]) -> dict[str, str]:
    """`out center` gives the centre, `out geom` a bounding box or corners, `out body; >;` the nodes of a way."""
    bounds, centre = element.get("bounds"), element.get("center")
    if isinstance(centre, Mapping) or "lat" in element:
        corners = [centre if isinstance(centre, Mapping) else element]
        lats, lons = _numbers(corners, "lat"), _numbers(corners, "lon")
    elif isinstance(bounds, Mapping):
        lats = _numbers([bounds], "minlat") + _numbers([bounds], "maxlat")
        lons = _numbers([bounds], "minlon") + _numbers([bounds], "maxlon")
    else:
        corners = [each for each in _listed(element, "geometry") if isinstance(each, dict)]
        nodes = [*corners, *(at[node] for node in _listed(element, "nodes") if node in at)]
        lats, lons = _numbers(nodes, "lat"), _numbers(nodes, "lon")
    if not lats or not lons:
        return {}
    return {
        "lat": repr((min(lats) + max(lats)) / 2),
        "lon": repr((min(lons) + max(lons)) / 2),
    }


def _listed(element: Mapping[str, Any], key: str) -> list[Any]:
    value = element.get(key)
    return value if isinstance(value, list) else []


def _numbers(points: Sequence[Mapping[str, Any]], key: str) -> list[float]:
    values = (point.get(key) for point in points)
    return [float(value) for value in values if isinstance(value, int | float)]
