"""Whether a place is open, from opening hours in any notation, and when that changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

from core.places.hours.opening_state import OpeningState, Openness
from core.places.hours.osm_hours import state_of_osm_hours
from core.places.hours.said_in_prose import SaidHours, hours_said_in
from core.places.hours.seasons import season_in
from core.places.hours.time_zones import wall_time
from core.places.hours.written_hours import DAY_MIN, Week, parse_hours
from core.records import Candidate, GeoPoint, Opening, Span

_STEP: Final = timedelta(minutes=30)  # no place opens for less
_LEAST_OPEN_MIN: Final = 60  # a place that is open "till 11 pm" is open in the hour before
_EARLY_MIN: Final = 4 * 60  # who is open "till 2" has opened the day before


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
    season = season_in(text, is_south=_is_south(position))
    if season is not None:
        if at.month not in season.months:
            return OpeningState(Openness.CLOSED)
        text = season.hours
    week = parse_hours(text)
    return _state_as_said(hours_said_in(text), at) if week is None else _state_of_week(week, at)


def state_of_place(place: Candidate, moment: datetime) -> OpeningState:
    """Whether a place is open, from its hours and from what its description says of them.

    A day on which the description says that it is closed is never one on which it is open.

    Args:
        moment: with a time zone, or wall time at the place.
    """
    state = opening_state(place.hours, moment, place.location)
    if state.openness is Openness.CLOSED or not place.description:
        return state
    stated = hours_said_in(place.description)
    at = wall_time(moment, place.location)
    is_night = state.openness is Openness.OPEN and at.hour * 60 < _EARLY_MIN
    if at.weekday() in stated.closed and not is_night:  # the night belongs to the day before
        return OpeningState(Openness.CLOSED)
    if state.openness is Openness.UNKNOWN and state.closes is None:
        return _state_as_said(stated, at)
    return state


def is_out_of_season(place: Candidate, moment: datetime) -> bool:
    """Whether a place opens in other months only."""
    season = season_in(place.hours, is_south=_is_south(place.location))
    return season is not None and wall_time(moment, place.location).month not in season.months


def _is_south(position: GeoPoint | None) -> bool:
    return position is not None and position.lat < 0


def is_open(place: Candidate, moment: datetime) -> bool | None:
    """Whether a place is open; None when unknown."""
    openness = state_of_place(place, moment).openness
    return None if openness is Openness.UNKNOWN else openness is Openness.OPEN


def _state_as_said(stated: SaidHours, at: datetime) -> OpeningState:
    """The state as far as closed days and a closing time say it."""
    if at.weekday() in stated.closed:
        return OpeningState(Openness.CLOSED)
    if stated.until is None:
        return OpeningState(Openness.UNKNOWN)
    end = stated.until + DAY_MIN if stated.until <= _EARLY_MIN else stated.until
    minute = at.hour * 60 + at.minute
    # In the small hours the evening before may not be over.
    minute += DAY_MIN if minute < _EARLY_MIN else 0
    day = (at - timedelta(minutes=_EARLY_MIN)).replace(hour=0, minute=0, second=0, microsecond=0)
    closes = day + timedelta(minutes=end)
    if minute >= end:
        return OpeningState(Openness.CLOSED)
    if minute >= end - _LEAST_OPEN_MIN and day.weekday() not in stated.closed:
        return OpeningState(Openness.OPEN, closes)
    return OpeningState(Openness.UNKNOWN, closes=closes)


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
    state = state_of_place(place, moment)
    here = wall_time(moment, place.location)
    if state.openness is Openness.UNKNOWN:
        return Opening(None, state.closes, here) if state.closes else Opening()
    return Opening(state.openness is Openness.OPEN, state.until, here)


def is_open_within(place: Candidate, spans: Sequence[Span]) -> bool | None:
    """Whether a place is open at some time in one of the spans; None if unknown."""
    return _is_open_within(_bare(place), tuple(spans))


def opening_within(place: Candidate, spans: Sequence[Span]) -> Opening:
    """The state of a place at the first moment of the spans at which it is open, else at their start."""
    moments = [moment for span in spans for moment in _moments(span)]
    at = next((moment for moment in moments if is_open(place, moment)), moments[0])
    return replace(opening_at(place, at), then=True, seen_at=at)


def _bare(place: Candidate) -> Candidate:
    """Only what opening depends on."""
    return Candidate("", place.description, location=place.location, hours=place.hours)


def _moments(span: Span) -> Iterator[datetime]:
    at = span.start
    while at == span.start or at < span.end:
        yield at
        at += _STEP


@lru_cache(maxsize=4_096)
def _is_open_within(place: Candidate, spans: tuple[Span, ...]) -> bool | None:
    verdicts: set[bool | None] = set()
    for span in spans:
        for at in _moments(span):
            verdict = is_open(place, at)
            if verdict:
                return True
            verdicts.add(verdict)
    return None if None in verdicts else False
