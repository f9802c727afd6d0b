"""Maps of pictures that a person has: what a file of them gives, whatever its format."""

from __future__ import annotations

import html
import re
from typing import Final, Protocol

MAX_TILE_BYTES: Final = 4 << 20  # a tile of 512 x 512 pixels has some hundred kilobytes
_LONGEST: Final = 120  # characters of an attribution
MAX_ZOOM: Final = 22  # deeper levels are left out


class RasterTiles(Protocol):
    """Pictures of tiles in Web Mercator, numbered from the north-west corner of the world.

    Attributes:
        min_zoom, max_zoom: levels that the file has, at most 22.
        attribution: whose map it is, as plain text; may be empty.
    """

    min_zoom: int
    max_zoom: int
    attribution: str

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """A PNG, JPEG or WebP file, None where the map has none. Damaged parts have none either."""


def plain_text(attribution: object) -> str:
    """An attribution without its links, in one line that is not too long."""
    text = re.sub(r"<[^>]*>", "", attribution) if isinstance(attribution, str) else ""
    return " ".join(html.unescape(text).split())[:_LONGEST]
