"""All photos of a view in one query: their ids and the number per month."""

from __future__ import annotations

import os
from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.frames import LISTED
from core.store.library.photos import PhotoFilter, condition_of, page_sql
from core.store.library.stacks import BEHIND


@dataclass(frozen=True, slots=True)
class Month:
    """A run of photos taken in one month; `year` is None for photos without a date."""

    year: int | None
    month: int
    photos: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Photo ids newest first (8 bytes each) and the months they fall into, in the same order.

    Attributes:
        stacks: the photos behind each of these that leads others, newest first.
    """

    ids: array[int]
    months: tuple[Month, ...]
    stacks: Mapping[int, array[int]] = field(default_factory=dict)

    @property
    def photos(self) -> int:
        """How many there are, those behind others included."""
        return len(self.ids) + sum(map(len, self.stacks.values()))


def read_timeline(
    connection: Connection,
    photo_filter: PhotoFilter = PhotoFilter(),  # noqa: B008  # frozen
    *,
    stacked: bool = False,
) -> Timeline:
    """Ids and months of every matching photo, undated ones last.

    Args:
        stacked: leave out those that stand behind another one that matches.

    The rows are joined inside SQLite, where other threads can run: fetching 100 000 rows one by
    one would make a window in the same process stutter.
    """
    condition, values = condition_of(photo_filter)
    values = values | {"limit": -1}
    stacks: dict[int, array[int]] = {}
    if stacked:
        behind = BEHIND.format(condition=condition)
        for lead, photo in connection.execute(
            f"SELECT s.lead_id, p.id FROM stacked s JOIN photos p ON p.id = s.photo_id WHERE {condition} "
            f"AND p.id IN ({behind}) ORDER BY p.sort_key DESC, p.id DESC",
            values,
        ):
            stacks.setdefault(lead, array("q")).append(photo)
        condition = f"{condition} AND p.id NOT IN ({behind})"
    joined = connection.execute(
        f"SELECT group_concat(id) FROM (SELECT id FROM ({page_sql(condition)}))", values
    ).get
    ids = array("q", map(int, str(joined).split(","))) if joined else array("q")
    rows = connection.execute(
        "SELECT substr(captured_local, 1, 7) AS month, count(*) FROM photos p "
        f"WHERE {condition} GROUP BY month ORDER BY month IS NULL, month DESC",
        values,
    )
    return Timeline(ids, tuple(_month(month, photos) for month, photos in rows), stacks)


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Photos that show the same picture, the best first.

    Attributes:
        ids: one where several files have the same content.
        files: relative to their photo folders.
    """

    ids: tuple[PhotoId, ...]
    files: tuple[str, ...]


def read_duplicates(
    connection: Connection,
    photo_filter: PhotoFilter = PhotoFilter(),  # noqa: B008  # frozen
) -> list[Duplicates]:
    """Every picture of which a matching photo has a further file, newest first."""
    condition, values = condition_of(photo_filter)
    rows = connection.execute(
        "WITH pictures AS ("
        "SELECT s.lead_id AS lead, s.photo_id AS photo FROM stacked s JOIN photos p ON p.id = s.photo_id "
        f"WHERE s.kind = 'copy' AND {condition} AND s.lead_id IN (SELECT p.id FROM photos p WHERE {LISTED}) "
        "UNION SELECT s.lead_id, s.lead_id FROM stacked s JOIN photos p ON p.id = s.photo_id "
        f"WHERE s.kind = 'copy' AND {condition} AND s.lead_id IN (SELECT p.id FROM photos p WHERE {LISTED}) "
        "UNION SELECT p.id, p.id FROM photos p WHERE p.time_ms IS NULL AND (SELECT count(*) FROM locations l "
        f"WHERE l.photo_id = p.id AND l.state <> 'missing') > 1 AND {condition} "
        "AND p.id NOT IN (SELECT photo_id FROM stacked WHERE kind = 'copy'))"
        "SELECT c.lead, c.photo, l.rel_path FROM pictures c JOIN photos p ON p.id = c.lead "
        "JOIN locations l ON l.photo_id = c.photo AND l.state <> 'missing' "
        "ORDER BY p.sort_key DESC, p.id DESC, c.photo <> c.lead, c.photo, l.id",
        values,
    )
    found: dict[int, tuple[dict[PhotoId, None], list[str]]] = {}
    for lead, photo, path in rows:
        ids, files = found.setdefault(lead, ({}, []))
        ids[PhotoId(photo)] = None
        files.append(os.fsdecode(path))
    return [Duplicates(tuple(ids), tuple(files)) for ids, files in found.values()]


def read_ratios(connection: Connection) -> array[float]:
    """The shape of every photo, width by height, by id (4 bytes each); 0 where there is no such photo.

    Raises:
        EnvironmentProblem: if the library cannot be read.
    """
    # In one text, as the ids of a timeline are.
    joined = connection.execute(
        "SELECT group_concat(id || ':' || round(CAST(width_px AS REAL) / max(1, height_px), 3)) FROM photos"
    ).get
    ratios = array("f")
    if joined:
        pairs = [entry.split(":") for entry in str(joined).split(",")]
        ratios = array("f", bytes(4 * (max(int(id_) for id_, _ in pairs) + 1)))
        for id_, ratio in pairs:
            ratios[int(id_)] = float(ratio)
    return ratios


def count_photos(connection: Connection) -> int:
    """How many photos the whole library shows: each content once, a clip together with its still."""
    return int(connection.execute(f"SELECT count(*) FROM photos p WHERE {LISTED}").get)


def _month(month: str | None, photos: int) -> Month:
    if month is None:
        return Month(None, 0, photos)
    return Month(int(month[:4]), int(month[5:7]), photos)
