"""Photos that show the same, stacked: one leads, the others stand behind it.

`stacked` has a row for each photo that stands behind another one, and says which and why.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from core.records import PhotoId
from core.store.connection import Connection, transaction
from core.store.library.frames import LISTED


class StackKind(Enum):
    """Why a photo stands behind another one; the first that applies."""

    RAW = "raw"  # the other one is the camera's JPEG of the same shot
    EDITED = "edited"  # one was made of the other
    COPY = "copy"  # the same picture in another file
    BURST = "burst"  # taken right before or after


@dataclass(frozen=True, slots=True)
class Stackable:
    """What decides with which photos a photo is stacked.

    Attributes:
        taken_s: seconds of local wall time; None without a date.
        files: folder and name of each file; a folder is its root and its path.
    """

    id: PhotoId
    taken_s: int | None
    camera: str
    size_px: tuple[int, int]
    files: tuple[tuple[tuple[int, str], str], ...]


# A photo stands behind its lead only where that is shown, too.
BEHIND: Final = (
    "SELECT s.photo_id FROM stacked s CROSS JOIN photos p ON p.id = s.lead_id WHERE {condition}"
)


class StackStore:
    """Which photo leads which."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stackable(self) -> list[Stackable]:
        """Every photo that the library lists, except clips."""
        files: dict[int, list[tuple[tuple[int, str], str]]] = {}
        for photo, root, path in self._connection.execute(
            "SELECT photo_id, root_id, rel_path FROM locations WHERE photo_id IS NOT NULL AND state <> 'missing'"
        ):
            folder, _, name = os.fsdecode(path).rpartition("/")
            files.setdefault(photo, []).append(((root, folder), name))
        rows = self._connection.execute(
            "SELECT p.id, CASE WHEN p.captured_local IS NOT NULL THEN p.sort_key END, coalesce(p.camera, ''), "
            f"p.width_px, p.height_px FROM photos p WHERE p.time_ms IS NULL AND {LISTED} ORDER BY p.id"
        )
        return [
            Stackable(PhotoId(id_), taken, camera, (width, height), tuple(files.get(id_, ())))
            for id_, taken, camera, width, height in rows
        ]

    def all(self) -> dict[PhotoId, tuple[PhotoId, StackKind]]:
        """The lead of each photo that has one, and why."""
        rows = self._connection.execute("SELECT photo_id, lead_id, kind FROM stacked")
        return {PhotoId(id_): (PhotoId(lead), StackKind(kind)) for id_, lead, kind in rows}

    def leads(self) -> dict[PhotoId, PhotoId]:
        """The lead of each photo that has one."""
        rows = self._connection.execute("SELECT photo_id, lead_id FROM stacked")
        return {PhotoId(id_): PhotoId(lead) for id_, lead in rows}

    def replace(self, stacked: Mapping[PhotoId, tuple[PhotoId, StackKind]]) -> bool:
        """Keep these leads and no others; whether anything changed."""
        before = self.all()
        gone = [(id_,) for id_ in before.keys() - stacked.keys()]
        new = [
            (id_, lead, kind.value)
            for id_, (lead, kind) in stacked.items()
            if before.get(id_) != (lead, kind)
        ]
        if gone or new:
            with transaction(self._connection):
                self._connection.executemany("DELETE FROM stacked WHERE photo_id = ?", gone)
                self._connection.executemany("INSERT OR REPLACE INTO stacked VALUES (?, ?, ?)", new)
        return bool(gone or new)
