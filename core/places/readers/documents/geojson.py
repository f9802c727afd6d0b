"""Places in GeoJSON: the standard (RFC 7946), and Google Takeout's saved places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.places.readers.documents.nested import flat
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.table import places_of_records

_KINDS = frozenset(
    {"FeatureCollection", "Feature", "Point", "MultiPoint", "Polygon", "MultiPolygon", "LineString", "MultiLineString",
     "GeometryCollection"}
)  # fmt: skip
_LAT, _LON = "latitude", "longitude"


def is_geojson(document: object) -> bool:
    """Whether a JSON document is GeoJSON."""
    return (
        isinstance(document, Mapping)
        and str(document.get("type")) in _KINDS
        and not {"features", "geometry", "coordinates", "geometries"}.isdisjoint(document)
    )


def read_geojson(document: Mapping[str, Any]) -> ParsedPlaces:
    """Places of a GeoJSON document; areas are represented by their centre, and lines are no places."""
    features = enumerate(_features(document), start=1)
    return places_of_records((n, _record(each)) for n, each in features if not _is_line(each))


def _features(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    features = document.get("features")
    if isinstance(features, list):
        yield from (feature for feature in features if isinstance(feature, Mapping))
    else:
        yield document


def _is_line(feature: Mapping[str, Any]) -> bool:
    geometry = feature.get("geometry")
    kind = geometry.get("type") if isinstance(geometry, Mapping) else None
    return kind in ("LineString", "MultiLineString")


def _record(feature: Mapping[str, Any]) -> dict[str, str]:
    properties = feature.get("properties")
    record = flat(properties) if isinstance(properties, Mapping) else {}
    record.pop("type", None) if record.get("type") == "Feature" else None
    geometry = feature.get("geometry", feature)
    middle = _middle(geometry) if isinstance(geometry, Mapping) else None
    if middle is not None and middle != (0, 0):  # Takeout's value for unknown
        position = {_LAT: repr(middle[1]), _LON: repr(middle[0])}
        record = position | {k: v for k, v in record.items() if k.casefold() not in (_LAT, _LON)}
    return record


def _middle(geometry: Mapping[str, Any]) -> tuple[float, float] | None:
    """Longitude and latitude of a point, or the centre of the bounding box."""
    inner = geometry.get("geometries")
    held = [geometry, *(inner if isinstance(inner, list) else ())]
    corners = [
        corner
        for each in held
        if isinstance(each, Mapping)
        for corner in _corners(each.get("coordinates"), 0)
    ]
    if not corners:
        return None
    lons, lats = zip(*corners, strict=True)
    return (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2


def _corners(value: object, depth: int) -> Iterator[tuple[float, float]]:
    if not isinstance(value, Sequence) or isinstance(value, str) or depth > 4:
        return
    if len(value) >= 2 and all(isinstance(n, int | float) for n in value[:2]):
        yield float(value[0]), float(value[1])
        return
    for each in value:
        yield from _corners(each, depth + 1)
