"""The user's own raster maps: what a file of one provides, whatever its format."""

from __future__ import annotations

import html
import re
from typing import Final, Protocol

MAX_TILE_BYTES: Final = 4 << 20  # a tile of 512 x 512 pixels has a few hundred kilobytes
_LONGEST: Final = 120  # characters of an attribution
MAX_ZOOM: Final = 22  # deeper levels are left out


class RasterTiles(Protocol):
    """Raster tiles in Web Mercator, numbered from the north-west corner of the world.

    Attributes:
        min_zoom, max_zoom: levels in the file, at most 22.
        attribution: the source of the map as plain text; may be empty.
    """

    min_zoom: int
    max_zoom: int
    attribution: str

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """A PNG, JPEG or WebP file; None where the map has no tile or is damaged."""


def plain_text(attribution: object) -> str:
    """An attribution without its links, in a single line of limited length."""
    text = re.sub(r"<[^>]*>", "", attribution) if isinstance(attribution, str) else ""
    return " ".join(html.unescape(text).split())[:_LONGEST]
