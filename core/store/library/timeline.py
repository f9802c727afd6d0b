"""All photos of a view in one query: their ids and the number per month."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from core.store.connection import Connection
from core.store.library.frames import LISTED
from core.store.library.photos import PhotoFilter, condition_of, page_sql


@dataclass(frozen=True, slots=True)
class Month:
    """A run of photos taken in one month; `year` is None for photos without a date."""

    year: int | None
    month: int
    photos: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Photo ids newest first (8 bytes each) and the months they fall into, in the same order."""

    ids: array[int]
    months: tuple[Month, ...]


def read_timeline(
    connection: Connection,
    photo_filter: PhotoFilter = PhotoFilter(),  # noqa: B008  # frozen
) -> Timeline:
    """Ids and months of every matching photo, undated ones last.

    The rows are joined inside SQLite, where other threads can run: fetching 100 000 rows one by
    one would make a window in the same process stutter.
    """
    condition, values = condition_of(photo_filter)
    values = values | {"limit": -1}
    joined = connection.execute(
        f"SELECT group_concat(id) FROM (SELECT id FROM ({page_sql(condition)}))", values
    ).get
    ids = array("q", map(int, str(joined).split(","))) if joined else array("q")
    rows = connection.execute(
        "SELECT substr(captured_local, 1, 7) AS month, count(*) FROM photos p "
        f"WHERE {condition} GROUP BY month ORDER BY month IS NULL, month DESC",
        values,
    )
    return Timeline(ids, tuple(_month(month, photos) for month, photos in rows))


def count_photos(connection: Connection) -> int:
    """How many photos the whole library shows: each content once, a clip together with its still."""
    return int(connection.execute(f"SELECT count(*) FROM photos p WHERE {LISTED}").get)


def _month(month: str | None, photos: int) -> Month:
    if month is None:
        return Month(None, 0, photos)
    return Month(int(month[:4]), int(month[5:7]), photos)
