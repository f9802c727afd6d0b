"""Whether places are open, and when that changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

from core.places.hours.opening_hours import is_open, opening_state
from core.places.hours.opening_state import Openness
from core.places.hours.time_zones import wall_time
from core.records import Candidate, GeoPoint, Opening, Span

_STEP: Final = timedelta(minutes=30)  # nobody opens for less


def opening_at(place: Candidate, moment: datetime) -> Opening:
    """Whether a place is open at a moment, and when that changes.

    Args:
        moment: with a zone, or the wall time of the place.
    """
    state = opening_state(place.hours, moment, place.location)
    if state.openness is Openness.UNKNOWN:
        return Opening()
    here = wall_time(moment, place.location)
    return Opening(state.openness is Openness.OPEN, state.until, here)


def is_open_within(place: Candidate, spans: Sequence[Span]) -> bool | None:
    """Whether a place is open at some time in one of the spans; None when that is not known."""
    return _is_open_within(place.hours, place.location, tuple(spans))


@lru_cache(maxsize=4_096)
def _is_open_within(hours: str, position: GeoPoint | None, spans: tuple[Span, ...]) -> bool | None:
    unknown = False
    for span in spans:
        at = span.start
        while at == span.start or at < span.end:
            verdict = is_open(hours, at, position)
            if verdict:
                return True
            unknown |= verdict is None
            at += _STEP
    return None if unknown else False
