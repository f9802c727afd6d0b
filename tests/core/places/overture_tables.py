"""Overture Places tables in the columns that Overture publishes, made for tests."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

_TEXTS = pa.list_(pa.string())
_NAMES = [("primary", pa.string()), ("common", pa.map_(pa.string(), pa.string()))]
_CORNERS = ("xmin", "xmax", "ymin", "ymax")
SCHEMA = pa.schema(
    [
        ("id", pa.string()),
        ("geometry", pa.binary()),
        ("bbox", pa.struct([(corner, pa.float32()) for corner in _CORNERS])),
        ("version", pa.int32()),
        ("names", pa.struct(_NAMES)),
        ("categories", pa.struct([("primary", pa.string()), ("alternate", _TEXTS)])),
        ("basic_category", pa.string()),
        (
            "taxonomy",
            pa.struct([("primary", pa.string()), ("hierarchy", _TEXTS), ("alternates", _TEXTS)]),
        ),
        ("confidence", pa.float64()),
        ("websites", _TEXTS),
        ("phones", _TEXTS),
        ("brand", pa.struct([("names", pa.struct(_NAMES)), ("wikidata", pa.string())])),
        (
            "addresses",
            pa.list_(
                pa.struct(
                    [(part, pa.string()) for part in ("freeform", "locality", "postcode", "region", "country")]
                )
            ),
        ),
        ("operating_status", pa.string()),
    ]
)  # fmt: skip


def point(lat: float, lon: float, order: str = "<") -> bytes:
    """A point as well-known binary."""
    return struct.pack(f"{order}BIdd", order == "<", 1, lon, lat)


def place(number: int, name: str, hierarchy: Sequence[str], **columns: Any) -> dict[str, Any]:
    """A row near (47.1, 9.5), each number a little further north."""
    lat, lon = 47.1 + number / 1000, 9.5
    return {
        "id": f"{number:032x}",
        "geometry": point(lat, lon),
        "bbox": {"xmin": lon, "xmax": lon, "ymin": lat, "ymax": lat},
        "version": 1,
        "names": {"primary": name, "common": None},
        "taxonomy": {"primary": hierarchy[-1], "hierarchy": hierarchy} if hierarchy else None,
        "confidence": 0.9,
        "operating_status": "open",
        **columns,
    }


def write(file: Path, rows: Sequence[Mapping[str, Any]], without: Sequence[str] = ()) -> Path:
    """Write a table, without some of its columns."""
    table = pa.Table.from_pylist(list(rows), schema=SCHEMA).drop_columns(list(without))
    columns = {"geometry": {"encoding": "WKB", "geometry_types": ["Point"]}}
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": columns}
    pq.write_table(table.replace_schema_metadata({"geo": json.dumps(geo)}), file)
    return file
