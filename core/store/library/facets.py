"""Counts of photos by folder, year, camera and whatever else people choose photos by."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Final

from core.records import Facet, FacetCount, GeoPoint, RootId, SubFolder
from core.store.connection import Connection
from core.store.library.frames import BESIDE_STILLS
from core.store.library.photos import (
    CELL_SQL,
    STARS_SQL,
    PhotoFilter,
    cell_centre,
    condition_of,
    folder_range,
    listed_sql,
)

_MOST_VALUES: Final = 200  # of a facet; nobody reads a longer list
_MOST_STARS: Final = 5
_COLUMNS: Final = {
    Facet.YEAR: ("substr(p.captured_local, 1, 4)", "value DESC"),
    Facet.CAMERA: ("p.camera", "photos DESC, value"),
    Facet.KIND: ("p.format", "photos DESC, value"),
    Facet.RATING: (STARS_SQL, "value"),
}
_LISTS: Final = {Facet.KEYWORD: "keywords", Facet.PERSON: "people"}


def facet_counts(
    connection: Connection, facet: Facet, photo_filter: PhotoFilter
) -> tuple[FacetCount, ...]:
    """The values of a facet and their photos, the most frequent first; years from the latest on.

    What the filter says about the facet itself does not count: these are the alternatives.

    Raises:
        ValueError: for places, which this module does not know; see `cell_counts`.
    """
    if facet is Facet.PLACE:
        raise ValueError("places are counted by area")
    others = tuple(each for each in photo_filter.facets if each.facet is not facet)
    condition, values = condition_of(replace(photo_filter, facets=others))
    if facet in _LISTS:
        sql = (
            f"SELECT e.value AS value, count(DISTINCT p.id) AS photos FROM photos p, {listed_sql(_LISTS[facet])} "
            f"AND {condition} GROUP BY value ORDER BY photos DESC, value LIMIT {_MOST_VALUES}"
        )
    elif facet is Facet.ALBUM:
        sql = (
            "SELECT a.name AS value, count(*) FROM albums a JOIN album_photos m ON m.album_id = a.id "
            f"JOIN photos p ON p.content_hash = m.content_hash WHERE {condition} "
            "GROUP BY value ORDER BY a.name_key"
        )
    else:
        column, order = _COLUMNS[facet]
        sql = (
            f"SELECT {column} AS value, count(*) AS photos FROM photos p WHERE {condition} "
            f"GROUP BY value HAVING value IS NOT NULL ORDER BY {order} LIMIT {_MOST_VALUES}"
        )
    rows = list(connection.execute(sql, values))
    if facet is Facet.RATING:
        return _at_least(dict(rows))
    return tuple(FacetCount(str(value), photos) for value, photos in rows)


def _at_least(photos: dict[int, int]) -> tuple[FacetCount, ...]:
    """Five stars, at least four, and so on."""
    counts = (
        (stars, sum(count for given, count in photos.items() if given >= stars))
        for stars in range(_MOST_STARS, 0, -1)
    )
    return tuple(FacetCount(str(stars), count) for stars, count in counts if count)


def cell_counts(
    connection: Connection,
    photo_filter: PhotoFilter = PhotoFilter(),  # noqa: B008  # frozen
) -> dict[int, tuple[GeoPoint, int]]:
    """The areas photos were taken in, about 5 km wide: their number, their centre and their photos."""
    condition, values = condition_of(replace(photo_filter, cells=None))
    rows = connection.execute(
        f"SELECT {CELL_SQL} AS cell, count(*) FROM photos p "
        f"WHERE p.lat IS NOT NULL AND {condition} GROUP BY cell",
        values,
    )
    return {cell: (cell_centre(cell), photos) for cell, photos in rows}


def subfolders(connection: Connection, root_id: RootId, folder: str = "") -> list[SubFolder]:
    """The folders directly inside a folder of a root, by name; those without photos are left out."""
    first, beyond = folder_range(folder)
    start = len(first) if folder else 0
    inside = "AND rel_path >= :first AND rel_path < :beyond" if folder else ""
    rows = connection.execute(
        "SELECT name, count(DISTINCT photo_id), max(deeper) FROM ("
        "SELECT substr(rest, 1, slash - 1) AS name, photo_id, "
        "instr(substr(rest, slash + 1), X'2F') > 0 AS deeper FROM ("
        "SELECT substr(rel_path, :start) AS rest, instr(substr(rel_path, :start), X'2F') AS slash, "
        f"photo_id FROM locations WHERE root_id = :root_id {inside} AND photo_id IS NOT NULL "
        f"AND photo_id NOT IN ({BESIDE_STILLS})"
        ") WHERE slash > 0) GROUP BY name ORDER BY name",
        {"start": start + 1, "root_id": root_id, "first": first, "beyond": beyond},
    )
    before = f"{folder}/" if folder else ""
    return [
        SubFolder(f"{before}{os.fsdecode(name)}", photos, bool(deeper))
        for name, photos, deeper in rows
    ]
