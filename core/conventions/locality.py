"""Names of towns, villages and quarters on a map: places to be in, but never recommended."""

from __future__ import annotations

from typing import Final

LOCALITY: Final = "locality"
