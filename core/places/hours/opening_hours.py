"""Whether a place is open, from opening hours in any notation, and when that changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

from core.places.hours.opening_state import OpeningState, Openness
from core.places.hours.osm_hours import state_of_osm_hours
from core.places.hours.time_zones import wall_time
from core.places.hours.written_hours import DAY_MIN, Week, parse_hours
from core.records import Candidate, GeoPoint, Opening, Span

_STEP: Final = timedelta(minutes=30)  # no place opens for less


def opening_state(hours: str, moment: datetime, position: GeoPoint | None = None) -> OpeningState:
    """Whether a place with these hours is open at a moment, until when, and further remarks.

    OpenStreetMap's grammar is tried first, then common written forms; anything not fully understood
    is unknown, never a guess.

    Args:
        hours: as written in the source.
        moment: with a time zone, converted to that of the position; without, wall time at the place.
        position: of the place; without one, sunrise is unknown and holidays may differ.
    """
    at = wall_time(moment, position)
    text = hours.replace("\u202f", " ").replace("\u00a0", " ").strip()
    if not text:
        return OpeningState(Openness.UNKNOWN)
    state = state_of_osm_hours(text, at, position)
    if state is not None:
        return state
    week = parse_hours(text)
    return OpeningState(Openness.UNKNOWN) if week is None else _state_of_week(week, at)


def is_open(hours: str, at: datetime, position: GeoPoint | None = None) -> bool | None:
    """Whether a place with these hours is open; None when unknown."""
    openness = opening_state(hours, at, position).openness
    return None if openness is Openness.UNKNOWN else openness is Openness.OPEN


def _state_of_week(week: Week, at: datetime) -> OpeningState:
    minute = at.hour * 60 + at.minute
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    yesterday, today = week[(at.weekday() - 1) % 7], week[at.weekday()]
    for start, end in yesterday or ():
        if start <= minute + DAY_MIN < end:
            return OpeningState(Openness.OPEN, midnight + timedelta(minutes=end - DAY_MIN))
    if today is None:
        return OpeningState(Openness.UNKNOWN)
    for start, end in today:
        if start <= minute < end:
            all_day = (start, end) == (0, DAY_MIN) and set(week) == {((0, DAY_MIN),)}
            return OpeningState(
                Openness.OPEN, None if all_day else midnight + timedelta(minutes=end)
            )
    return OpeningState(Openness.CLOSED, _next_opening(week, at, midnight))


def _next_opening(week: Week, at: datetime, midnight: datetime) -> datetime | None:
    """When it next opens; None if an earlier day is unknown, or it never does."""
    for days in range(8):
        spans = week[(at.weekday() + days) % 7]
        if spans is None:
            return None
        for start, _ in spans:
            opens = midnight + timedelta(days=days, minutes=start)
            if opens > at:
                return opens
    return None


def opening_at(place: Candidate, moment: datetime) -> Opening:
    """Whether a place is open at a moment, and when that changes.

    Args:
        moment: with a time zone, or wall time at the place.
    """
    state = opening_state(place.hours, moment, place.location)
    if state.openness is Openness.UNKNOWN:
        return Opening()
    here = wall_time(moment, place.location)
    return Opening(state.openness is Openness.OPEN, state.until, here)


def is_open_within(place: Candidate, spans: Sequence[Span]) -> bool | None:
    """Whether a place is open at some time in one of the spans; None if unknown."""
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
