"""Named places of an Overture Places table (GeoParquet), without duplicates."""

from __future__ import annotations

import functools
import math
import struct
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.errors import UserError
from core.places.osm.extract import ExtractPlace
from core.places.osm.place_texts import fame_of, kept
from core.records import GeoPoint
from core.resources import load_toml
from core.sentences import Sentence

ATTRIBUTION: Final = "Overture Maps Foundation, overturemaps.org (CDLA Permissive 2.0; parts © Foursquare Labs, Apache 2.0)"
# A table must have one column of each row; its columns for categories have changed over time.
_NEEDED: Final = (("names",), ("geometry", "bbox"), ("taxonomy", "basic_category", "categories"))
_COLUMNS: Final = (
    "id", "names", "geometry", "bbox", "taxonomy", "basic_category", "categories", "confidence",
    "operating_status", "websites", "phones", "addresses", "brand",
)  # fmt: skip
_ROWS: Final = 2_000
_OPEN: Final = (None, "", "open")
_POINT: Final = 1
_EWKB_FLAGS: Final = 0xE0000000  # height, measure and reference system in PostGIS's dialect


def places_of_overture(
    file: Path, cancel: CancelToken, on_found: Callable[[int], None]
) -> Iterator[ExtractPlace]:
    """All places of kinds that people visit, with their facts under OpenStreetMap keys.

    Places that are permanently or temporarily closed, or no longer exist (confidence 0), are left out.

    Args:
        on_found: called with the number of places from time to time.

    Raises:
        UserError: if it is not such a table, is damaged, or the Parquet reader is not installed.
        Cancelled: if `cancel` was set.
    """
    try:
        import pyarrow
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise UserError(Sentence("region.no-parquet", file=file.name)) from error
    seen: set[str] = set()
    count = 0
    try:
        with ParquetFile(file) as table:
            names = set(table.schema_arrow.names)
            if any(names.isdisjoint(columns) for columns in _NEEDED):
                raise UserError(Sentence("region.no-overture", file=file.name))
            wanted = [name for name in _COLUMNS if name in names]
            for batch in table.iter_batches(batch_size=_ROWS, columns=wanted, use_threads=False):
                cancel.check()
                on_found(count)
                for row in batch.to_pylist():
                    place = _place(row)
                    if place is None or row.get("id") in seen:
                        continue
                    if row.get("id"):
                        seen.add(row["id"])
                    count += 1
                    yield place
    except (pyarrow.ArrowException, OSError) as error:
        raise UserError(Sentence("region.damaged-table", file=file.name)) from error
    on_found(count)


def kind_of_categories(row: Mapping[str, Any]) -> str | None:
    """The kind of place for the categories of a row, by `resources/places/overture_kinds.toml`.

    None if they are not a kind of place to visit.
    """
    taxonomy, categories = row.get("taxonomy") or {}, row.get("categories") or {}
    said = [
        *reversed(taxonomy.get("hierarchy") or ()),
        taxonomy.get("primary"),
        categories.get("primary"),
        row.get("basic_category"),
    ]
    table = _table()
    for category in filter(None, said):
        if category in table["kinds"]:
            return table["kinds"][category] or None
    for category in filter(None, said):
        ending = table["endings"].get(category.rpartition("_")[2])
        if ending is not None:
            return str(ending)
    return None


@functools.cache
def _table() -> dict[str, dict[str, str]]:
    return load_toml("places/overture_kinds.toml")


def known_kinds() -> frozenset[str]:
    """All kinds that categories can state."""
    table = _table()
    return frozenset(filter(None, [*table["kinds"].values(), *table["endings"].values()]))


def _place(row: Mapping[str, Any]) -> ExtractPlace | None:
    names = row.get("names") or {}
    if not names.get("primary") or row.get("operating_status") not in _OPEN:
        return None
    if row.get("confidence") == 0:
        return None
    kind = kind_of_categories(row)
    position = _position(row)
    if kind is None or position is None:
        return None
    tags = _tags(row, names)
    return ExtractPlace(kind, position, kept(tags), fame_of(tags))


def _tags(row: Mapping[str, Any], names: Mapping[str, Any]) -> dict[str, str]:
    tags = {"name": names["primary"]}
    translated = names.get("common") or ()  # a map column: pairs, or a struct of languages
    pairs = translated.items() if isinstance(translated, Mapping) else translated
    tags |= {f"name:{language}": name for language, name in pairs if name}
    address = next(iter(row.get("addresses") or ()), None) or {}
    told = {
        "website": next(iter(row.get("websites") or ()), None),
        "phone": next(iter(row.get("phones") or ()), None),
        "addr:street": address.get("freeform"),
        "addr:city": address.get("locality"),
    }
    return tags | {key: value for key, value in told.items() if value}


def _position(row: Mapping[str, Any]) -> GeoPoint | None:
    """The point of a row, or the centre of its bounding box if there is none."""
    geometry, box = row.get("geometry"), row.get("bbox")
    if isinstance(geometry, bytes):
        found = _point_of_wkb(geometry)
    elif isinstance(geometry, Mapping):  # GeoArrow's point: a struct of coordinates
        found = geometry.get("x"), geometry.get("y")
    elif box:
        found = (
            _middle(box.get("xmin"), box.get("xmax")),
            _middle(box.get("ymin"), box.get("ymax")),
        )
    else:
        return None
    lon, lat = found
    if lon is None or lat is None or not (math.isfinite(lon) and math.isfinite(lat)):
        return None
    try:
        return GeoPoint(lat, lon)
    except ValueError:
        return None


def _middle(low: float | None, high: float | None) -> float | None:
    return None if low is None or high is None else (low + high) / 2


def _point_of_wkb(data: bytes) -> tuple[float | None, float | None]:
    """Longitude and latitude of a well-known binary point, in ISO's or PostGIS's dialect."""
    try:
        order = "<" if data[0] == 1 else ">"
        (form,) = struct.unpack_from(f"{order}I", data, 1)
        if (form & ~_EWKB_FLAGS) % 1_000 != _POINT:
            return None, None
        start = 9 if form & 0x20000000 else 5
        lon, lat = struct.unpack_from(f"{order}dd", data, start)
    except (struct.error, IndexError):
        return None, None
    return lon, lat
