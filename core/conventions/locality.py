"""What towns, villages and quarters of a map are called: one may be there, but is never sent there."""

from __future__ import annotations

from typing import Final

LOCALITY: Final = "locality"
