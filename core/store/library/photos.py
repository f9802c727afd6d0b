"""The photos of the library: their metadata, where they are stored, and pages of them."""

from __future__ import annotations

import json
import math
import os
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NewType

from core.conventions.distance import EARTH_RADIUS_KM
from core.records import (
    CaptureTime,
    Facet,
    FacetValue,
    GeoPoint,
    Moment,
    OffsetSource,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    RootId,
    RootState,
)
from core.store.connection import Connection
from core.store.library.frames import BESIDE_STILLS, FILED, LISTED
from core.store.library.locations import LocationState, absolute_path

# Where the next page starts: (sort key, id) of the last photo of the previous page.
PageCursor = NewType("PageCursor", tuple[int, int])

_KM_PER_DEGREE: Final = math.radians(EARTH_RADIUS_KM)  # of latitude, on the mean sphere
# Photos without a capture time come after all others, newest file first: their keys are lower.
_UNDATED: Final = -(1 << 40)


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """Which photos to select; all conditions that are set must hold.

    Attributes:
        taken_from, taken_to: local wall time, end exclusive; undated photos never match.
        near, within_km: photos in the bounding box of the circle around a point.
        state: photos that currently can (or cannot) be opened.
        among: restricts the selection to these photos.
        folder: in this folder of the root, relative to it, or below.
        facets: values of facets, except places.
        cells: taken in one of these areas, numbered by `CELL_SQL`.
        frames: also frames of clips that are not listed themselves.
    """

    root_id: RootId | None = None
    folder: str = ""
    taken_from: datetime | None = None
    taken_to: datetime | None = None
    has_place: bool | None = None
    near: GeoPoint | None = None
    within_km: float = 10.0
    state: PhotoState | None = None
    among: tuple[PhotoId, ...] | None = None
    facets: tuple[FacetValue, ...] = ()
    cells: tuple[int, ...] | None = None
    frames: bool = False


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """Photos are counted once however many copies exist; files are counted individually.

    Attributes:
        photos: present + offline + missing.
        pending: readable files that are not in the library yet.
        failed: files that could not be indexed.
    """

    photos: int
    present: int
    offline: int
    missing: int
    pending: int
    failed: int


_FILE_OF_P: Final = (
    "EXISTS (SELECT 1 FROM locations l JOIN roots r ON r.id = l.root_id "
    "WHERE l.photo_id = coalesce(p.clip_id, p.id) AND l.state = 'indexed' AND r.state = '{}')"
)
_READABLE: Final = _FILE_OF_P.format("online")
_UNPLUGGED: Final = _FILE_OF_P.format("offline")
_STATE_CONDITIONS: Final = {
    PhotoState.PRESENT: _READABLE,
    PhotoState.OFFLINE: f"{_UNPLUGGED} AND NOT {_READABLE}",
    PhotoState.MISSING: f"NOT {_UNPLUGGED} AND NOT {_READABLE}",
}
AT_HAND: Final = PhotoFilter(state=PhotoState.PRESENT, frames=True)  # all that can be read now
_CELLS_PER_DEGREE: Final = 20  # about 5 km
_CELLS_AROUND: Final = 360 * _CELLS_PER_DEGREE + 1
# The area of a position: a number, from which `cell_centre` makes a place.
CELL_SQL: Final = (
    f"(CAST((p.lat + 90) * {_CELLS_PER_DEGREE} AS INTEGER) * {_CELLS_AROUND} "
    f"+ CAST((p.lon + 180) * {_CELLS_PER_DEGREE} AS INTEGER))"
)


def cell_centre(cell: int) -> GeoPoint:
    """The middle of an area."""
    row, column = divmod(cell, _CELLS_AROUND)
    return GeoPoint(
        min(90.0, (row + 0.5) / _CELLS_PER_DEGREE - 90),
        min(180.0, (column + 0.5) / _CELLS_PER_DEGREE - 180),
    )


def listed_sql(field: str) -> str:
    """Notes with entries in a list, as a source of rows `e`; most photos have none and need no parsing."""
    return (
        f"photo_notes n, json_each(n.notes, '$.{field}') e WHERE n.photo_id = p.id "
        f"""AND n.notes LIKE '%"{field}": ["%'"""
    )


STARS_SQL: Final = (
    "(SELECT CASE WHEN n.notes <> '' THEN json_extract(n.notes, '$.rating') END "
    "FROM photo_notes n WHERE n.photo_id = p.id)"
)
_FACET_CONDITIONS: Final = {
    Facet.ALBUM: "EXISTS (SELECT 1 FROM album_photos m JOIN albums a ON a.id = m.album_id "
    "WHERE m.content_hash = p.content_hash AND a.name = {value})",
    Facet.YEAR: "substr(p.captured_local, 1, 4) = {value}",
    Facet.CAMERA: "p.camera = {value}",
    Facet.KIND: "p.format = {value}",
    Facet.RATING: f"{STARS_SQL} >= CAST({{value}} AS INTEGER)",
    Facet.KEYWORD: f"EXISTS (SELECT 1 FROM {listed_sql('keywords')} AND e.value = {{value}})",
    Facet.PERSON: f"EXISTS (SELECT 1 FROM {listed_sql('people')} AND e.value = {{value}})",
}


class PhotoStore:
    """Reads photos; `core.store.library.commit` writes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def photo(self, photo_id: PhotoId) -> Photo | None:
        """One photo; None if it is not (or no longer) visible in the library."""
        return self.photos([photo_id]).get(photo_id)

    def photos(self, ids: Collection[PhotoId]) -> dict[PhotoId, Photo]:
        """Photos by id, in the order of `ids`; those not visible in the library are left out.

        The path is the best available: a readable file, else one on a disconnected drive, else a
        missing one.
        """
        rows: list[tuple[Any, ...]] = self._connection.execute(
            f"SELECT id, content_hash, clip_id, time_ms, {_METADATA} FROM photos "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        ).fetchall()
        places = self._best_places({row[2] or row[0] for row in rows})
        clips = self._clips_beside({row[0] for row in rows})
        found: dict[PhotoId, Photo] = {}
        for id_, content_hash, clip_id, time_ms, *facts in rows:
            if (place := places.get(clip_id or id_)) is None:
                continue
            metadata = _metadata(facts)
            moves = metadata.duration_ms is not None or time_ms is not None
            found[PhotoId(id_)] = Photo(
                PhotoId(id_),
                content_hash,
                *place,
                metadata,
                moment=None if time_ms is None else Moment(time_ms, leads=clip_id is None),
                clip=place[0] if moves else clips.get(id_),
            )
        return {id_: found[id_] for id_ in ids if id_ in found}

    def page(
        self,
        photo_filter: PhotoFilter = PhotoFilter(),  # frozen
        after: PageCursor | None = None,
        limit: int = 200,
    ) -> tuple[list[Photo], PageCursor | None]:
        """Photos newest first, undated ones last, and where the next page starts (None at the end).

        A cursor stays valid while photos come and go: nothing is repeated or skipped.
        """
        condition, values = condition_of(photo_filter)
        if after is not None:
            condition += " AND (p.sort_key, p.id) < (:after_key, :after_id)"
            values |= {"after_key": after[0], "after_id": after[1]}
        rows = list(self._connection.execute(page_sql(condition), values | {"limit": limit}))
        photos = self.photos([PhotoId(row[0]) for row in rows])
        end = PageCursor((rows[-1][1], rows[-1][0])) if len(rows) == limit else None
        return list(photos.values()), end

    def ids(self, photo_filter: PhotoFilter = PhotoFilter()) -> list[PhotoId]:  # frozen
        """Ids of all photos that match, newest first."""
        condition, values = condition_of(photo_filter)
        rows = self._connection.execute(page_sql(condition), values | {"limit": -1})
        return [PhotoId(row[0]) for row in rows]

    def find_by_hash(self, content_hash: bytes) -> PhotoId | None:
        """The photo with this content, visible or remembered."""
        id_ = self._connection.execute(
            "SELECT id FROM photos WHERE content_hash = ?", (content_hash,)
        ).get
        return None if id_ is None else PhotoId(id_)

    def content_hashes(self) -> list[bytes]:
        """Of every known photo, visible in the library or not."""
        return [row[0] for row in self._connection.execute("SELECT content_hash FROM photos")]

    def locations_of(self, photo_id: PhotoId) -> list[Path]:
        """Every path where the photo is or was, readable ones first."""
        rows = self._connection.execute(
            "SELECT r.path, l.rel_path FROM locations l JOIN roots r ON r.id = l.root_id "
            "WHERE l.photo_id = (SELECT coalesce(clip_id, id) FROM photos WHERE id = ?) ORDER BY l.state = 'missing', r.state = 'offline', l.id",
            (photo_id,),
        )
        return [absolute_path(root, rel_path) for root, rel_path in rows]

    def counts(self) -> LibraryCounts:
        """The number of photos and files in each state."""
        ranks = self._connection.execute(
            "SELECT rank, count(*) FROM ("
            "  SELECT min((l.state = 'missing') * 2 + (r.state = 'offline')) AS rank"
            "  FROM locations l JOIN roots r ON r.id = l.root_id"
            f"  WHERE l.photo_id IS NOT NULL AND l.photo_id NOT IN ({BESIDE_STILLS}) GROUP BY l.photo_id"
            ") GROUP BY rank"
        )
        by_rank: dict[int, int] = dict(ranks)
        present, offline = by_rank.get(0, 0), by_rank.get(1, 0)
        missing = by_rank.get(2, 0) + by_rank.get(3, 0)
        ((pending, failed),) = self._connection.execute(
            "SELECT "
            "(SELECT count(*) FROM locations l JOIN roots r ON r.id = l.root_id"
            "  WHERE l.state = 'pending' AND r.state = 'online'),"
            "(SELECT count(*) FROM failures f JOIN locations l ON l.id = f.location_id"
            "  WHERE l.state = 'failed')"
        )
        return LibraryCounts(
            photos=present + offline + missing,
            present=present,
            offline=offline,
            missing=missing,
            pending=pending,
            failed=failed,
        )

    def _clips_beside(self, stills: Collection[int]) -> dict[int, Path]:
        """The file of the clip that was recorded with a still."""
        pairs = dict(
            self._connection.execute(
                "SELECT id, still_id FROM photos WHERE clip_id IS NULL "
                "AND still_id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(stills)),),
            )
        )
        return {pairs[clip]: place[0] for clip, place in self._best_places(pairs).items()}

    def _best_places(
        self, photo_ids: Collection[int]
    ) -> dict[int, tuple[Path, RootId, PhotoState]]:
        rows = self._connection.execute(
            "SELECT l.photo_id, l.id, l.state, r.state, r.id, r.path, l.rel_path "
            "FROM locations l JOIN roots r ON r.id = l.root_id "
            "WHERE l.photo_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(photo_ids)),),
        )
        candidates: dict[int, list[tuple[int, int, int, bytes, bytes]]] = defaultdict(list)
        for photo_id, location_id, state, root_state, root_id, root, rel_path in rows:
            rank = _ORDER.index(_photo_state(state, root_state))
            candidates[photo_id].append((rank, location_id, root_id, root, rel_path))
        best = {photo_id: min(places) for photo_id, places in candidates.items()}
        return {
            photo_id: (absolute_path(root, rel_path), RootId(root_id), _ORDER[rank])
            for photo_id, (rank, _location_id, root_id, root, rel_path) in best.items()
        }


_METADATA: Final = (
    "format, width_px, height_px, orientation, captured_local, offset_minutes, offset_source, lat, lon, "
    "camera, duration_ms, live_id"
)
_ORDER: Final = (PhotoState.PRESENT, PhotoState.OFFLINE, PhotoState.MISSING)


def page_sql(condition: str) -> str:
    """The query behind both pages and id lists; walks `photos_newest` and never sorts."""
    return (
        f"SELECT p.id, p.sort_key FROM photos p WHERE {condition} "
        "ORDER BY p.sort_key DESC, p.id DESC LIMIT :limit"
    )


def sort_key(captured: CaptureTime | None, mtime_ns: int) -> int:
    """Newest first = descending: seconds of local wall time, undated photos below all dated ones."""
    if captured is None:
        return _UNDATED + mtime_ns // 1_000_000_000
    return _local_seconds(captured.local)


def _local_seconds(local: datetime) -> int:
    return int((local.replace(tzinfo=None) - datetime.min).total_seconds())


def _photo_state(location_state: str, root_state: str) -> PhotoState:
    if location_state == LocationState.MISSING.value:
        return PhotoState.MISSING
    if root_state == RootState.OFFLINE.value:
        return PhotoState.OFFLINE
    return PhotoState.PRESENT


def condition_of(photo_filter: PhotoFilter) -> tuple[str, dict[str, Any]]:
    """The WHERE clause over `photos p` for `page_sql`, and its bindings."""
    parts = [FILED if photo_filter.frames else LISTED]
    values: dict[str, Any] = {}
    if photo_filter.state is not None:
        parts.append(_STATE_CONDITIONS[photo_filter.state])
    if photo_filter.root_id is not None:
        # "+": otherwise SQLite would walk through the whole folder for every photo.
        inside = (
            "AND +l.rel_path >= :folder AND +l.rel_path < :beyond" if photo_filter.folder else ""
        )
        parts.append(
            "EXISTS (SELECT 1 FROM locations l WHERE l.photo_id = coalesce(p.clip_id, p.id) "
            f"AND l.root_id = :root_id {inside})"
        )
        first, beyond = folder_range(photo_filter.folder)
        values |= {"root_id": photo_filter.root_id, "folder": first, "beyond": beyond}
    for number, chosen in enumerate(photo_filter.facets):
        parts.append(_FACET_CONDITIONS[chosen.facet].format(value=f":facet_{number}"))
        values[f"facet_{number}"] = chosen.value
    if photo_filter.cells is not None:
        parts.append(f"p.lat IS NOT NULL AND {CELL_SQL} IN (SELECT value FROM json_each(:cells))")
        values["cells"] = json.dumps(photo_filter.cells)
    if photo_filter.among is not None:
        parts.append("p.id IN (SELECT value FROM json_each(:among))")
        values["among"] = json.dumps(photo_filter.among)
    if photo_filter.taken_from is not None:
        parts.append("p.sort_key >= :taken_from")
        values["taken_from"] = _local_seconds(photo_filter.taken_from)
    if photo_filter.taken_to is not None:
        parts.append("p.sort_key < :taken_to AND p.captured_local IS NOT NULL")
        values["taken_to"] = _local_seconds(photo_filter.taken_to)
    if photo_filter.has_place is not None:
        parts.append("p.lat IS NOT NULL" if photo_filter.has_place else "p.lat IS NULL")
    if photo_filter.near is not None:
        near, box = _box(photo_filter.near, photo_filter.within_km)
        parts.append(near)
        values |= box
    return " AND ".join(parts), values


def folder_range(folder: str) -> tuple[bytes, bytes]:
    """The relative paths of files in a folder or below: from the first one on, before the second."""
    return os.fsencode(f"{folder}/"), os.fsencode(f"{folder}0")  # "0" follows the slash


def _box(center: GeoPoint, within_km: float) -> tuple[str, dict[str, float]]:
    """Latitude and longitude limits around a point, correct at the date line and the poles too."""
    lat_span = within_km / _KM_PER_DEGREE
    south, north = center.lat - lat_span, center.lat + lat_span
    values = {"south": south, "north": north}
    condition = "p.lat BETWEEN :south AND :north"
    if south <= -90.0 or north >= 90.0:
        return condition, values  # a pole is inside: every longitude is close
    lon_span = math.degrees(
        math.asin(min(1.0, math.sin(math.radians(lat_span)) / math.cos(math.radians(center.lat))))
    )
    west, east = center.lon - lon_span, center.lon + lon_span
    values |= {"west": (west + 180.0) % 360.0 - 180.0, "east": (east + 180.0) % 360.0 - 180.0}
    if values["west"] <= values["east"]:
        return f"{condition} AND p.lon BETWEEN :west AND :east", values
    return f"{condition} AND (p.lon >= :west OR p.lon <= :east)", values


def _metadata(row: Sequence[Any]) -> PhotoMetadata:
    format_, width_px, height_px, orientation, local, offset, source, lat, lon, camera = row[:10]
    captured = None
    if local is not None:
        captured = CaptureTime(datetime.fromisoformat(local), offset, OffsetSource(source))
    return PhotoMetadata(
        format=format_,
        width_px=width_px,
        height_px=height_px,
        captured=captured,
        gps=None if lat is None else GeoPoint(lat, lon),
        camera=camera,
        orientation=orientation,
        duration_ms=row[10],
        live_id=row[11],
    )
