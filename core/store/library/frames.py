"""Frames of clips: photos of their own that belong to the file of another one.

`photos.clip_id` is the photo that stands for the file, NULL for that photo itself, so only that one has
locations and is listed. `still_id` is the photo that a clip was recorded with (“Live Photo”), for all frames.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from core.records import PhotoId
from core.store.connection import Connection, transaction

# Conditions on `photos p`. A photo of a removed folder is remembered but belongs to no view.
LISTED: Final = "p.still_id IS NULL AND EXISTS (SELECT 1 FROM locations l WHERE l.photo_id = p.id)"
FILED: Final = "EXISTS (SELECT 1 FROM locations l WHERE l.photo_id = coalesce(p.clip_id, p.id))"
# The photo that stands for a photo of `photos p` in a list.
LEAD: Final = "coalesce(p.still_id, p.clip_id, p.id)"
# Photos that are listed with another one, although they have locations.
BESIDE_STILLS: Final = "SELECT id FROM photos WHERE still_id IS NOT NULL AND clip_id IS NULL"

_MOST_FRAMES: Final = 12  # of one clip
# Phones record one and a half seconds before and after a photo.
_LONGEST_LIVE_MS: Final = 5_000


class FrameStore:
    """Which photo stands for which; and which clips belong to which stills."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._leads: tuple[tuple[object, int], dict[PhotoId, PhotoId]] | None = None

    def leads(self) -> Mapping[PhotoId, PhotoId]:
        """The photo that stands for each photo that is not listed itself; read again only after something
        was written."""
        state = self._connection.pragma("data_version"), self._connection.total_changes()
        if self._leads is None or self._leads[0] != state:
            rows = self._connection.execute(
                f"SELECT p.id, {LEAD} FROM photos p WHERE p.clip_id IS NOT NULL OR p.still_id IS NOT NULL"
            )
            self._leads = state, {PhotoId(id_): PhotoId(lead) for id_, lead in rows}
        return self._leads[1]

    @property
    def most_per_photo(self) -> int:
        """How many photos may stand for the same one, itself included."""
        return _MOST_FRAMES + 1 if self.leads() else 1

    def with_frames(self, ids: Collection[PhotoId]) -> frozenset[PhotoId]:
        """Photos together with all frames that they stand for."""
        chosen = frozenset(ids)
        return chosen | {frame for frame, lead in self.leads().items() if lead in chosen}

    def each_once(self, ids: Iterable[PhotoId]) -> list[PhotoId]:
        """Photos in order, of every clip the first frame only."""
        leads = self.leads()
        first: dict[PhotoId, PhotoId] = {}
        for id_ in ids:
            first.setdefault(leads.get(id_, id_), id_)
        return list(first.values())

    def pair(self) -> None:
        """Find the still of every short clip.

        By Apple's identifier in both; or by name, for photos whose metadata is not known or was removed: the
        two lie in one folder under one name. Each still has at most one clip.
        """
        with transaction(self._connection):
            found = self._by_identifier()
            taken = set(found.values())
            for clip, still in self._by_name(found):
                if still not in taken:
                    found[clip] = still
                    taken.add(still)
            before = self._paired()
            changes = [
                (still, clip, clip)
                for clip, still in (dict.fromkeys(before) | found).items()
                if before.get(clip) != still
            ]
            self._connection.executemany(
                "UPDATE photos SET still_id = ? WHERE id = ? OR clip_id = ?", changes
            )

    def _paired(self) -> dict[int, int | None]:
        return dict(
            self._connection.execute(
                "SELECT id, still_id FROM photos WHERE still_id IS NOT NULL AND clip_id IS NULL"
            )
        )

    def _by_identifier(self) -> dict[int, int | None]:
        rows = self._connection.execute(
            "SELECT min(c.id), min(s.id) FROM photos c JOIN photos s ON s.live_id = c.live_id "
            "WHERE c.live_id IS NOT NULL AND c.clip_id IS NULL AND c.time_ms IS NOT NULL AND s.time_ms IS NULL "
            f"AND EXISTS ({_AT_HAND.format('c')}) AND EXISTS ({_AT_HAND.format('s')}) GROUP BY c.live_id"
        )
        return dict(rows)

    def _by_name(self, paired: Collection[int]) -> Iterable[tuple[int, int]]:
        """Short clips and the stills of the same name beside them."""
        clips: list[tuple[Any, ...]] = self._connection.execute(
            "SELECT p.id, p.live_id, l.root_id, l.rel_path FROM photos p JOIN locations l ON l.photo_id = p.id "
            "WHERE p.duration_ms <= ? AND p.time_ms IS NOT NULL AND p.clip_id IS NULL AND l.state <> 'missing'",
            (_LONGEST_LIVE_MS,),
        ).fetchall()
        for clip, live_id, root_id, rel_path in clips:
            if clip in paired:
                continue
            stem = os.path.splitext(rel_path)[0]
            rows = self._connection.execute(
                "SELECT l.rel_path, p.id FROM locations l JOIN photos p ON p.id = l.photo_id "
                "WHERE l.root_id = ? AND l.rel_path >= ? AND l.rel_path < ? AND l.state <> 'missing' "
                "AND p.time_ms IS NULL AND (p.live_id IS NULL OR ? IS NULL) ORDER BY l.rel_path",
                (root_id, stem + b".", stem + b"/", live_id),
            )
            for path, still in rows:
                if os.path.splitext(path)[0] == stem:
                    yield clip, int(still)
                    break


_AT_HAND: Final = "SELECT 1 FROM locations l WHERE l.photo_id = {}.id AND l.state <> 'missing'"
