"""Lists of places for other programs: CSV, GeoJSON, KML and GPX, all readable by our readers."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

from core.records import Candidate

_MAKER: Final = "VisualLens"
_MARK_WITHIN_BYTES: Final = 400
_COLUMNS: Final = (
    "name", "description", "category", "lat", "lon", "rating", "price", "hours", "url", "images",
)  # fmt: skip
# A spreadsheet would execute a cell that starts with one of these as a formula.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def as_csv(_title: str, places: Sequence[Candidate]) -> str:
    """A table with every field."""
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, _COLUMNS)
    writer.writeheader()
    for place in places:
        texts = {key: _no_formula(value) for key, value in _texts(place).items()}
        point = place.location
        position = {"lat": point.lat, "lon": point.lon} if point else {}
        images = "|".join(map(str, place.images))
        writer.writerow({**texts, **position, "images": images, "rating": place.rating})
    return buffer.getvalue()


def as_geojson(title: str, places: Sequence[Candidate]) -> str:
    """One feature per place; one without a position has no geometry."""
    features = [
        {"type": "Feature", "geometry": _geometry(place), "properties": _properties(place)}
        for place in places
    ]
    document = {
        "type": "FeatureCollection",
        "generator": _MAKER,
        "name": title,
        "features": features,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def as_kml(title: str, places: Sequence[Candidate]) -> str:
    """One placemark per place, with fields that KML has no element for as extended data."""
    marks = []
    for place in places:
        texts = _properties(place)
        data = "".join(
            f"<Data name={quoteattr(key)}><value>{escape(str(texts[key]))}</value></Data>"
            for key in ("category", "rating", "price", "hours", "url")
            if key in texts
        )
        point = place.location
        position = (
            f"<Point><coordinates>{point.lon!r},{point.lat!r}</coordinates></Point>"
            if point
            else ""
        )
        marks.append(
            f"<Placemark><name>{escape(place.name)}</name><description>{escape(place.description)}</description>"
            f"<ExtendedData>{data}</ExtendedData>{position}</Placemark>\n"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- VisualLens -->\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
        f"<name>{escape(title)}</name>\n{''.join(marks)}</Document></kml>\n"
    )


def as_gpx(title: str, places: Sequence[Candidate]) -> str:
    """One waypoint per place; GPX cannot represent places without a position."""
    points = []
    for place in places:
        if place.location is None:
            continue
        link = f"<link href={quoteattr(place.url)}/>" if place.url else ""
        kind = f"<type>{escape(place.category)}</type>" if place.category else ""
        points.append(
            f'<wpt lat="{place.location.lat!r}" lon="{place.location.lon!r}"><name>{escape(place.name)}</name>'
            f"<desc>{escape(place.description)}</desc>{link}{kind}</wpt>\n"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="VisualLens" '
        f'xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>{escape(title)}</name></metadata>\n{"".join(points)}</gpx>\n'
    )


WRITERS: Final[Mapping[str, Callable[[str, Sequence[Candidate]], str]]] = {
    ".csv": as_csv,
    ".geojson": as_geojson,
    ".kml": as_kml,
    ".gpx": as_gpx,
}


def is_own_list(file: Path) -> bool:
    """Whether a file was written by one of these writers and may be overwritten."""
    try:
        with file.open("rb") as stream:
            start = stream.read(_MARK_WITHIN_BYTES).decode("utf-8", "replace")
    except OSError:
        return False
    return _MAKER in start or start.startswith(",".join(_COLUMNS))


def _texts(place: Candidate) -> dict[str, str]:
    return {
        "name": place.name,
        "description": place.description,
        "category": place.category,
        "price": _price(place),
        "hours": place.hours,
        "url": place.url,
    }


def _price(place: Candidate) -> str:
    """Currency signs of its list; the bare level if the currency is unknown."""
    level = place.price_level
    return "" if level is None else place.currency_sign * level or str(level)


def _properties(place: Candidate) -> dict[str, Any]:
    texts = {key: value for key, value in _texts(place).items() if value}
    return texts | ({"rating": place.rating} if place.rating is not None else {})


def _geometry(place: Candidate) -> dict[str, Any] | None:
    point = place.location
    return {"type": "Point", "coordinates": [point.lon, point.lat]} if point else None


def _no_formula(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA_STARTS) else text
