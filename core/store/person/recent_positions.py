"""Where the user said they were: the latest positions, to choose from again."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

from core.records import GeoPoint
from core.store.connection import Connection, transaction

_KEPT: Final = 20


@dataclass(frozen=True, slots=True)
class NamedPosition:
    """A position and the name the user gave for it."""

    name: str
    position: GeoPoint


class PositionStore:
    """The most recently used positions, one per name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, name: str, position: GeoPoint) -> None:
        """Record the use of a position; only the latest are kept."""
        name = " ".join(name.split())[:200]
        if not name:
            return
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO recent_positions(name_key, name, lat, lon, used_at) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT(name_key) DO UPDATE SET name = excluded.name, lat = excluded.lat, "
                "lon = excluded.lon, used_at = excluded.used_at",
                (name.casefold(), name, position.lat, position.lon, time.time_ns()),
            )
            self._connection.execute(
                "DELETE FROM recent_positions WHERE name_key NOT IN "
                "(SELECT name_key FROM recent_positions ORDER BY used_at DESC LIMIT ?)",
                (_KEPT,),
            )

    def latest(self, limit: int = _KEPT) -> list[NamedPosition]:
        """Most recent first."""
        rows = self._connection.execute(
            "SELECT name, lat, lon FROM recent_positions ORDER BY used_at DESC LIMIT ?", (limit,)
        )
        return [NamedPosition(name, GeoPoint(lat, lon)) for name, lat, lon in rows]

    def forget(self) -> None:
        """Remove them all."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM recent_positions")
