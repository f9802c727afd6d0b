"""Places in KML and KMZ, as written by Google My Maps, Google Earth and many travel applications."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
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
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.table import places_of_records
from core.sentences import Sentence

MAX_UNPACKED_BYTES: Final = 200_000_000
_COORDINATES: Final = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)")
_MAX_FOLDERS: Final = 50


def read_kml(root: Element) -> ParsedPlaces:
    """Places of a KML document: every placemark but routes, with its folder as the kind if it names one."""
    records = (
        _record(mark, folder) for mark, folder in _placemarks(root, "", 0) if not _is_route(mark)
    )
    return places_of_records(enumerate(records, start=1))


def kml_of_kmz(data: bytes) -> bytes:
    """The document in a KMZ archive; its pictures are ignored.

    Raises:
        UserError: if the archive is damaged, contains no document or would decompress to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.casefold().endswith(".kml")]
            if not names:
                raise UserError(Sentence("places.kmz-without-kml"))
            name = "doc.kml" if "doc.kml" in names else names[0]
            if archive.getinfo(name).file_size > MAX_UNPACKED_BYTES:
                raise UserError(Sentence("places.archive-too-large"))
            with archive.open(name) as document:
                return document.read(MAX_UNPACKED_BYTES)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise UserError(Sentence("places.damaged", format="KMZ")) from error


def _placemarks(element: Element, folder: str, depth: int) -> Iterator[tuple[Element, str]]:
    for child in element:
        name = local_name(child)
        if name == "placemark":
            yield child, folder
        elif name in ("document", "folder") and depth < _MAX_FOLDERS:
            named = text_of(child, "name")
            inherits = is_kind_heading(folder) and not is_kind_heading(named)
            yield from _placemarks(child, folder if inherits else named, depth + 1)


def _is_route(mark: Element) -> bool:
    shapes = {local_name(each) for each in mark.iter()}
    return bool(shapes & {"linestring", "track"}) and not shapes & {"point", "polygon"}


def _record(mark: Element, folder: str) -> dict[str, str]:
    more = _extended(mark)
    record = {
        "name": text_of(mark, "name"),
        "description": _without_fields(without_markup(text_of(mark, "description")), more),
        "address": text_of(mark, "address"),
        **more,
    }
    if not record.get("category") and is_kind_heading(folder):
        record["category"] = folder
    points = [each for each in mark.iter() if local_name(each) == "point"]
    corners = [
        (float(lat), float(lon))
        for shape in points or [mark]
        for each in shape.iter()
        if local_name(each) == "coordinates"
        for lon, lat in _COORDINATES.findall(each.text or "")
    ]
    for view in (each for each in mark if local_name(each) in ("lookat", "camera") and not corners):
        record["lat"], record["lon"] = text_of(view, "latitude"), text_of(view, "longitude")
    if corners:
        lats, lons = zip(*corners, strict=True)
        record["lat"] = repr((min(lats) + max(lats)) / 2)
        record["lon"] = repr((min(lons) + max(lons)) / 2)
    return {key: text for key, text in record.items() if text}


def _without_fields(text: str, fields: Mapping[str, str]) -> str:
    """The description without the "Rating: 4.5" lines that repeat the columns of the placemark."""
    said = {f"{name}: {value}" for name, value in fields.items()}
    return "; ".join(part for part in text.split("; ") if part not in said)


def _extended(mark: Element) -> dict[str, str]:
    """The additional columns of a placemark, by name; its own elements take precedence."""
    found: dict[str, str] = {}
    for extended in children(mark, "extendeddata"):
        for data in extended.iter():
            name = data.get("name")
            if name and local_name(data) in ("data", "simpledata"):
                found[name] = text_of(data, "value") or (data.text or "").strip()
    taken = ("name", "description", "address", "lat", "lon")
    return {
        name: without_markup(text) for name, text in found.items() if name.casefold() not in taken
    }
