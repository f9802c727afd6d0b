"""Whether a place is open: yes, no, or not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Openness(Enum):
    """Three values, because a guess would send somebody to a locked door."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OpeningState:
    """Whether a place is open at a moment.

    Attributes:
        until: when an open place closes or a closed one opens, as the clock on its wall will show;
            None when that is not known or more than a year away.
        comment: what the hours say beside times ("by appointment"); show it.
        holidays_differ: the hours name holidays which no calendar here knows.
    """

    openness: Openness
    until: datetime | None = None
    comment: str = ""
    holidays_differ: bool = False
