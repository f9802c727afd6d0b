"""Whether a place is open: yes, no, or unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Openness(Enum):
    """Three values, because a guess could send someone to a locked door."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OpeningState:
    """Whether a place is open at a moment.

    Attributes:
        until: when an open place closes or a closed one opens, in wall time; None if unknown or
            more than a year away.
        closes: when a place closes of which the opening is unknown, in wall time.
        comment: remarks besides the times ("by appointment"); to be shown.
        holidays_differ: the hours mention holidays that are in no calendar here.
    """

    openness: Openness
    until: datetime | None = None
    comment: str = ""
    holidays_differ: bool = False
    closes: datetime | None = None
