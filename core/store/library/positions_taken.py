"""Where the photos of the library were taken: all positions in a single query."""

from __future__ import annotations

from array import array
from collections.abc import Collection
from dataclasses import dataclass

from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.photos import PhotoFilter, PhotoStore, condition_of, page_sql


@dataclass(frozen=True, slots=True)
class PositionsTaken:
    """Photos with a position, newest first; signed degrees. One element per photo."""

    ids: array[int]
    lat: array[float]
    lon: array[float]


def read_positions(connection: Connection) -> PositionsTaken:
    """The positions of all photos visible in the library.

    The rows are joined inside SQLite, as in `core.store.library.timeline`.
    """
    condition, values = condition_of(PhotoFilter(has_place=True))
    ids, lat, lon = next(
        connection.execute(
            "SELECT group_concat(id), group_concat(lat), group_concat(lon) FROM (SELECT p.id, p.lat, p.lon "
            f"FROM ({page_sql(condition)}) shown JOIN photos p ON p.id = shown.id "
            "ORDER BY shown.sort_key DESC, shown.id DESC)",
            values | {"limit": -1},
        )
    )
    if ids is None:
        return PositionsTaken(array("q"), array("d"), array("d"))
    return PositionsTaken(
        array("q", map(int, ids.split(","))),
        array("d", map(float, lat.split(","))),
        array("d", map(float, lon.split(","))),
    )


def state_of_positions(connection: Connection) -> tuple[int, ...]:
    """A value that changes whenever photos come or go; much faster than reading the positions."""
    counts = connection.execute(
        "SELECT (SELECT count(*) FROM photos WHERE lat IS NOT NULL), "
        "(SELECT count(*) FROM locations), (SELECT coalesce(max(id), 0) FROM locations)"
    )
    return tuple(next(iter(counts)))


def read_hashes(connection: Connection, ids: Collection[PhotoId]) -> dict[PhotoId, bytes]:
    """The content hashes of photos, which identify their thumbnails."""
    photos = PhotoStore(connection).photos(ids)
    return {photo_id: photo.content_hash for photo_id, photo in photos.items()}
