"""All photos of a view in one sweep: their ids and how many belong to each month."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from core.store.connection import Connection
from core.store.photos import PhotoFilter, condition_of, page_sql

_SECONDS_A_DAY: Final = 86_400


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
    """Ids and months of every photo that matches, undated ones last."""
    condition, values = condition_of(photo_filter)
    ids = array("q")
    counts: list[tuple[tuple[int | None, int], int]] = []
    current: tuple[int | None, int] | None = None
    first = 0
    for photo_id, sort_key in connection.execute(page_sql(condition), values | {"limit": -1}):
        month = (None, 0) if sort_key < 0 else _month(sort_key // _SECONDS_A_DAY)
        if month != current:
            if current is not None:
                counts.append((current, len(ids) - first))
            current, first = month, len(ids)
        ids.append(photo_id)
    if current is not None:
        counts.append((current, len(ids) - first))
    return Timeline(ids, tuple(Month(year, month, photos) for (year, month), photos in counts))


@lru_cache(maxsize=4096)
def _month(day: int) -> tuple[int | None, int]:
    when = date.fromordinal(day + 1)
    return when.year, when.month
