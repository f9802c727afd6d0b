"""Opening hours in OpenStreetMap's grammar, evaluated by opening-hours-py."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import opening_hours

from core.places.countries import country_code_at
from core.places.hours import osm_text
from core.places.hours.opening_state import OpeningState, Openness
from core.places.hours.time_zones import zone_at
from core.records import GeoPoint

_MAX_CHARS: Final = 2_000
_LOOK_AHEAD_DAYS: Final = 366  # without a limit, some texts take a second to find no change
_STATES: Final = {
    opening_hours.State.OPEN: Openness.OPEN,
    opening_hours.State.CLOSED: Openness.CLOSED,
    opening_hours.State.UNKNOWN: Openness.UNKNOWN,
}


def state_of_osm_hours(text: str, at: datetime, position: GeoPoint | None) -> OpeningState | None:
    """Whether a place with these hours is open at the wall time `at`; None if the grammar differs.

    Args:
        at: naive wall time at the place.
    """
    text = osm_text.mended(text)
    if not text or len(text) > _MAX_CHARS or _parsed(text, None) is None:
        return None
    holidays_differ = False
    names_holidays = osm_text.names(text, "PH")
    if names_holidays:
        is_holiday = _is_public_holiday(at.date(), position)
        holidays_differ = position is None or not _has_calendar(position, at.year)
        was_holiday = _is_public_holiday(at.date() - timedelta(days=1), position)
        if was_holiday != is_holiday and osm_text.crosses_midnight(text):
            state = _state_after_other_day(text, at, position, today=is_holiday)
            if osm_text.adds_times_alone(text):
                parts = [
                    _state_after_other_day(part, at, position, today=is_holiday)
                    for part in osm_text.parted(text)
                ]
                state = _if_both(state, parts)
            return replace(state, holidays_differ=holidays_differ)
        text = osm_text.on_holidays(text, "PH", today=is_holiday)
    if osm_text.names(text, "SH"):
        # No calendar has them: if they make no difference, the hours are known all the same.
        cases = [osm_text.on_holidays(text, "SH", today=today) for today in (True, False)]
        states = [_state(case, at, position) for case in cases]
        if states[0].openness is not states[1].openness:
            return OpeningState(Openness.UNKNOWN, comment=states[0].comment, holidays_differ=True)
        state, holidays_differ = states[1], True
    else:
        state = _state(text, at, position)
    until = state.until
    if names_holidays and until is not None and until.date() != at.date():
        # The rules of this day may differ from those of that one.
        is_other = is_holiday or _is_public_holiday(until.date(), position)
        until = None if is_other else until
    return OpeningState(state.openness, until, state.comment, holidays_differ)


def _state_after_other_day(
    text: str, at: datetime, position: GeoPoint | None, *, today: bool
) -> OpeningState:
    """Only one of two days is a holiday: each has its own rules, and the first ends in the second."""
    own = osm_text.until_midnight(osm_text.on_holidays(text, "PH", today=today))
    yesterday_text = osm_text.on_holidays(text, "PH", today=not today)
    before = osm_text.after_midnight(yesterday_text)
    today_says = _state(own, at, position)
    night = _state_by_library(before, at - timedelta(days=1), position)
    state = _either((today_says, night))
    nights = [
        _state_by_library(osm_text.after_midnight(alone), at - timedelta(days=1), position)
        for alone in osm_text.unless_closed(yesterday_text)
    ]
    if _either((state, *nights)).openness is not state.openness:
        return OpeningState(Openness.UNKNOWN)  # a later rule has replaced it, or only its day
    if today_says.openness is not state.openness and len(osm_text.rules_of(text)) > 1:
        return OpeningState(Openness.UNKNOWN, comment=state.comment)  # as in _state_over_midnight
    return state


def _either(states: Sequence[OpeningState]) -> OpeningState:
    """Open if one of them is, else unknown if one is; the end is left unknown."""
    for openness in (Openness.OPEN, Openness.UNKNOWN):
        if found := [state for state in states if state.openness is openness]:
            return OpeningState(openness, comment=found[0].comment)
    return OpeningState(Openness.CLOSED)


def _state(text: str, at: datetime, position: GeoPoint | None) -> OpeningState:
    state = _state_over_midnight(text, at, position)
    if osm_text.adds_times_alone(text):
        return _if_both(state, [_state(part, at, position) for part in osm_text.parted(text)])
    return state


def _if_both(state: OpeningState, parts: Sequence[OpeningState]) -> OpeningState:
    """The state of hours in which later times have no days; unknown if it depends on how that is read."""
    return state if _either(parts).openness is state.openness else OpeningState(Openness.UNKNOWN)


def _state_over_midnight(text: str, at: datetime, position: GeoPoint | None) -> OpeningState:
    """Several rules, one of which crosses midnight.

    The library lets every rule for Saturday end what began on Friday evening, the grammar only a
    later one; and the author of "Mo-Th 18:00-02:00; Fr-Sa 18:00-04:00" did not even mean that.
    Times open by the previous evening but closed by the letter are unknown.
    """
    rules = osm_text.rules_of(text)
    if len(rules) < 2 or not osm_text.crosses_midnight(text) or osm_text.needs_sun(text):
        return _state_by_library(text, at, position)
    state = _by_letter(rules, at, position)
    if state.openness is Openness.CLOSED:
        night = _state_by_library(osm_text.after_midnight(text), at - timedelta(days=1), position)
        if night.openness is not Openness.CLOSED:
            return OpeningState(Openness.UNKNOWN, comment=night.comment)
    for until in _changes(text, at):
        if _by_letter(rules, until, position).openness is not state.openness:
            return OpeningState(state.openness, until, state.comment)
    return state


def _by_letter(
    rules: Sequence[tuple[str, str]], at: datetime, position: GeoPoint | None
) -> OpeningState:
    """Applies rules in order: one after a semicolon replaces earlier ones for its days."""
    noon = datetime.combine(at.date(), time(12))
    state = OpeningState(Openness.CLOSED)
    for separator, rule in rules:
        said = _state_by_library(rule, at, position)
        if separator.strip() == "||":
            state = said if state.openness is Openness.CLOSED else state
        elif said.openness is not Openness.CLOSED:
            state = said
        elif separator.strip() != "," or osm_text.is_closing(rule):
            on_its_days = _state_by_library(osm_text.whole_days(rule), noon, position)
            if on_its_days.openness is not Openness.CLOSED:
                state = said
    return OpeningState(state.openness, None, state.comment)


def _changes(text: str, at: datetime) -> list[datetime]:
    """Moments in the next week at which something may change."""
    midnight = datetime.combine(at.date(), time())
    minutes = osm_text.times_of_day(text)
    moments = (midnight + timedelta(days=d, minutes=m) for d in range(8) for m in minutes)
    return sorted(moment for moment in moments if moment > at)


def _state_by_library(text: str, at: datetime, position: GeoPoint | None) -> OpeningState:
    hours = _parsed(text, position if osm_text.needs_sun(text) else None)
    if hours is None:
        return OpeningState(Openness.UNKNOWN if text else Openness.CLOSED)
    state, comment = hours.state(at)
    openness = _STATES[state]
    until = hours.next_change(at)
    if osm_text.needs_sun(text) and position is None:
        return OpeningState(Openness.UNKNOWN)
    if openness is Openness.OPEN and comment and not osm_text.is_explicitly_open(text, comment):
        openness = Openness.UNKNOWN  # "by appointment"
    if openness is Openness.OPEN and osm_text.leaves_times_out(text):
        openness, until = Openness.UNKNOWN, None  # "Mo-Fr": the days are known, the times are not
    if osm_text.has_open_end(text) and openness is Openness.OPEN:
        until = None
    if openness is Openness.CLOSED:
        fallback = osm_text.last_resort(text)
        if fallback is not None:
            return OpeningState(Openness.UNKNOWN, comment=fallback)
        if osm_text.has_open_end(text) and _opened_today(hours, at):
            return OpeningState(Openness.UNKNOWN)  # the closing time is not given
    return OpeningState(openness, _naive(until), comment)


def _naive(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.replace(tzinfo=None)


def _opened_today(hours: opening_hours.OpeningHours, at: datetime) -> bool:
    morning = datetime.combine((at - timedelta(hours=4)).date(), time(4))
    return any(state is opening_hours.State.OPEN for _, _, state, _ in hours.intervals(morning, at))


def _is_public_holiday(day: date, position: GeoPoint | None) -> bool:
    """Uses the calendar of the country at the position, without regional holidays."""
    calendar = None if position is None else _calendar(country_code_at(position))
    if calendar is None:
        return False
    return calendar.state(datetime.combine(day, time(12)))[0] is opening_hours.State.OPEN


def _has_calendar(position: GeoPoint, year: int) -> bool:
    """Whether the holidays of the country at the position are known at all."""
    calendar = _calendar(country_code_at(position))
    return calendar is not None and calendar.next_change(datetime(year, 1, 2)) is not None


@functools.cache
def _calendar(country: str) -> opening_hours.OpeningHours | None:
    """The public holidays of a country as hours that are open on them; None if it is unknown.

    The library's own look-up of the country by position is less precise at borders.
    """
    try:
        return opening_hours.OpeningHours("PH", country=country, max_interval_days=_LOOK_AHEAD_DAYS)
    except opening_hours.UnknownCountryError:  # type: ignore[attr-defined]  # missing from its stub
        return None


@functools.lru_cache(maxsize=2_000)
def _parsed(text: str, position: GeoPoint | None) -> opening_hours.OpeningHours | None:
    try:
        if position is None:
            return opening_hours.OpeningHours(text, max_interval_days=_LOOK_AHEAD_DAYS)
        zone = zone_at(position)
        return opening_hours.OpeningHours(
            text,
            timezone=ZoneInfo(zone) if zone else None,
            coords=(position.lat, position.lon),
            auto_country=False,
            max_interval_days=_LOOK_AHEAD_DAYS,
        )
    except (opening_hours.ParserError, ValueError):  # type: ignore[attr-defined]  # missing from its stub
        return None
