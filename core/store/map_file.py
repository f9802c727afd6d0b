"""The user's own map files: MBTiles (https://github.com/mapbox/mbtiles-spec), and PMTiles beside it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Final

import apsw

from core import vault
from core.cartography import pmtiles
from core.cartography.raster_tiles import MAX_TILE_BYTES, MAX_ZOOM, RasterTiles, plain_text
from core.errors import UserError
from core.sentences import Sentence
from core.store.connection import Connection, distrusting

_PICTURES: Final = frozenset({"png", "jpg", "jpeg", "webp"})
_LONGEST_VALUE: Final = 10_000  # bytes of one metadata value


def open_map_file(file: Path) -> RasterTiles:
    """A raster map.

    Raises:
        UserError: if it is neither MBTiles nor PMTiles, holds vector tiles, or is damaged.
        EnvironmentProblem: if it cannot be read.
    """
    return MbTiles(file) if vault.is_plain(file) else pmtiles.PmTiles(file)


class MbTiles:
    """A raster map in an SQLite file, which is opened read-only and never written.

    Raises:
        UserError: on construction, if it is not such a file, holds vector tiles, or is damaged.
    """

    def __init__(self, file: Path) -> None:
        self._lock = threading.Lock()
        try:
            # Immutable: no file is created beside it, not even if another program left it open.
            self._connection = distrusting(
                Connection(
                    f"{file.absolute().as_uri()}?mode=ro&immutable=1",
                    flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI,
                )
            )
            metadata = self._metadata()
            levels = self._connection.execute(
                "SELECT min(zoom_level), max(zoom_level) FROM tiles WHERE typeof(zoom_level) = 'integer'"
            )
            low, high = next(levels)
        except apsw.SQLError as error:  # different tables
            raise UserError(Sentence("map-file.unknown", file=file.name)) from error
        except apsw.Error as error:
            raise UserError(Sentence("map-file.damaged", file=file.name)) from error
        if metadata.get("format", "png") not in _PICTURES:
            raise UserError(Sentence("map-file.vector", file=file.name))
        if low is None:
            raise UserError(Sentence("map-file.damaged", file=file.name))
        self.min_zoom, self.max_zoom = max(0, low), min(high, MAX_ZOOM)
        self.attribution = plain_text(metadata.get("attribution"))

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """See `RasterTiles`."""
        if not self.min_zoom <= zoom <= self.max_zoom:
            return None
        from_south = (1 << zoom) - 1 - row
        try:
            with self._lock:
                found = self._connection.execute(
                    "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? "
                    "AND typeof(tile_data) = 'blob' AND length(tile_data) <= ?",
                    (zoom, column, from_south, MAX_TILE_BYTES),
                ).get
        except apsw.Error:
            return None
        return found if isinstance(found, bytes) else None

    def _metadata(self) -> dict[str, str]:
        rows = self._connection.execute(
            "SELECT name, value FROM metadata WHERE typeof(value) = 'text' AND length(value) <= ?",
            (_LONGEST_VALUE,),
        )
        return {str(name): value for name, value in rows}
