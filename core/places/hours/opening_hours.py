"""Opening hours as Google, Yelp, OpenStreetMap and people write them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final

_DAY_MIN: Final = 24 * 60
_MAX_CHARS: Final = 2_000
_MAX_HOUR: Final = 30  # OpenStreetMap writes 26:00 for two in the next morning
_HOLIDAY: Final = -1

Interval = tuple[int, int]  # minutes after midnight, half open; the end may lie in the next day
Week = tuple[tuple[Interval, ...] | None, ...]  # Monday first; None: nothing is known about the day

_DAY_NAMES: Final = (
    ("mo", "mon", "monday", "montag", "lundi", "lunes", "lun"),
    ("tu", "tue", "tues", "tuesday", "di", "dienstag", "mardi", "martes", "mar"),
    ("we", "wed", "weds", "wednesday", "mi", "mittwoch", "mercredi", "miércoles", "mer"),
    ("th", "thu", "thur", "thurs", "thursday", "do", "donnerstag", "jeudi", "jueves", "jeu"),
    ("fr", "fri", "friday", "freitag", "vendredi", "viernes", "ven"),
    ("sa", "sat", "saturday", "samstag", "sonnabend", "samedi", "sábado", "sam"),
    ("su", "sun", "sunday", "so", "sonntag", "dimanche", "domingo", "dim"),
    ("ph", "sh"),
)
_DAYS: Final = {
    name: (_HOLIDAY if index == 7 else index)
    for index, names in enumerate(_DAY_NAMES)
    for name in names
}
_CLOSED: Final = frozenset({"closed", "off", "geschlossen", "ruhetag", "fermé", "ferme", "cerrado"})
_DAILY: Final = frozenset({"daily", "everyday", "täglich"})
_DASHES: Final = frozenset({"-", "–", "—", "−", "to", "bis", "à", "till", "until"})
_SEPARATORS: Final = frozenset({",", ";", "|", ":", "and", "&", "und", "et", "y", "/"})
_FILLER: Final = frozenset({"open", "from", "von", "uhr", "geöffnet", "hours"})
_TOKEN: Final = re.compile(
    r"""\s+
    | (?P<allday>24\s*/\s*7|(?:open\s+)?24\s*(?:hours?|hrs?|h|std\.?|stunden)\b)
    | (?P<time>\d{1,2}(?:[:.h]\d{1,2})?)(?!\d)\s*(?P<half>[ap]\.?\s?m\b\.?)?
    | (?P<noon>noon|midnight)\b
    | (?P<every>every\s+day)\b
    | (?P<word>[^\W\d_]+)\.?
    | (?P<sign>[-–—−,;|:&/])
    | (?P<other>.)""",
    re.VERBOSE | re.IGNORECASE,
)


class _Kind(Enum):
    DAY = auto()
    DAILY = auto()
    TIME = auto()
    DASH = auto()
    CLOSED = auto()
    ALL_DAY = auto()
    SEPARATOR = auto()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: _Kind
    value: int = 0  # day index or minutes
    half: str = ""  # "a" or "p"
    bare: bool = False  # an hour without minutes


def is_open(hours: str, at: datetime) -> bool | None:
    """Whether a place with these hours is open at the wall time `at`; None when unknown.

    Public holidays are unknown to us, so their rules are left out.
    """
    week = parse_hours(hours)
    if week is None:
        return None
    minute = at.hour * 60 + at.minute
    yesterday = week[(at.weekday() - 1) % 7]
    if yesterday is not None and any(minute + _DAY_MIN < end for _, end in yesterday):
        return True
    today = week[at.weekday()]
    return None if today is None else any(start <= minute < end for start, end in today)


def parse_hours(hours: str) -> Week | None:
    """The week's intervals of an opening-hours text; None when any part of it is unreadable.

    Reads "9AM–5PM", "Mon-Fri 9-17, Sat closed", "Mo-Fr 09:00-17:00; Sa 10:00-14:00", "24/7",
    a list of [day, hours] pairs (Google Local) and a dictionary by day (Yelp).
    """
    text = hours.strip().replace("\u202f", " ").replace("\u00a0", " ")
    if not text or len(text) > _MAX_CHARS:
        return None
    if text[0] in "[{(":
        return _from_structure(text)
    tokens: list[_Token] = []
    for token in _tokens(text):
        if token is None:
            return None
        tokens.append(token)
    return _from_tokens(tokens)


def _from_structure(text: str) -> Week | None:
    try:
        value = ast.literal_eval(text.replace("null", "None"))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    # Yelp leaves closed days out; in Google's list a missing day is a defect of the crawl.
    missing: tuple[Interval, ...] | None = () if isinstance(value, dict) else None
    pairs = list(value.items()) if isinstance(value, dict) else value
    if not isinstance(pairs, list | tuple) or not pairs:
        return None
    week: list[tuple[Interval, ...] | None] = [missing] * 7
    for pair in pairs:
        if not (isinstance(pair, list | tuple) and len(pair) == 2):
            return None
        day, spec = pair
        if not (isinstance(day, str) and isinstance(spec, str)):
            return None
        index = _DAYS.get(day.strip().casefold())
        if index is None or index == _HOLIDAY:
            return None
        parsed = parse_hours(spec) if spec[:1] not in ("[", "{", "(") else None
        week[index] = None if parsed is None else parsed[index]
    return tuple(week)


def _tokens(text: str) -> Iterator[_Token | None]:
    """Tokens in order; None for anything that is not understood."""
    for match in _TOKEN.finditer(text):
        if match["allday"]:
            yield _Token(_Kind.ALL_DAY)
        elif match["time"]:
            yield _time_token(match["time"], (match["half"] or "").casefold()[:1])
        elif match["noon"]:
            yield _Token(_Kind.TIME, 0 if match["noon"].casefold() == "midnight" else 12 * 60)
        elif match["every"]:
            yield _Token(_Kind.DAILY)
        elif match["word"] or match["sign"]:
            word = (match["word"] or match["sign"]).casefold()
            if word not in _FILLER:
                yield _word_token(word)
        elif match["other"]:
            yield None


def _time_token(text: str, half: str) -> _Token | None:
    parts = re.split(r"[:.h]", text, flags=re.IGNORECASE)
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if minute > 59 or hour > (12 if half else _MAX_HOUR) or (half and hour == 0):
        return None
    return _Token(_Kind.TIME, hour * 60 + minute, half, bare=len(parts) == 1)


def _word_token(word: str) -> _Token | None:
    if word in _DAYS:
        return _Token(_Kind.DAY, _DAYS[word])
    if word.rstrip("s") in _DAYS:  # "Mondays"
        return _Token(_Kind.DAY, _DAYS[word.rstrip("s")])
    for words, kind in (
        (_DASHES, _Kind.DASH),
        (_SEPARATORS, _Kind.SEPARATOR),
        (_CLOSED, _Kind.CLOSED),
        (_DAILY, _Kind.DAILY),
    ):
        if word in words:
            return _Token(kind)
    return None


class _WeekBuilder:
    """Collects rules; a later rule for a day replaces an earlier one, as in OpenStreetMap."""

    def __init__(self) -> None:
        self._by_day: dict[int, tuple[Interval, ...] | None] = {}
        self._days: list[int] = []
        self._ruled = False  # the current day selector already has times

    def select(self, day: int, *, through: bool) -> None:
        """Add `day` to the selector; with `through` every day since the last one."""
        if self._ruled:
            self._days, self._ruled = [], False
        if through and self._days and _HOLIDAY not in (day, self._days[-1]):
            first = self._days[-1]
            self._days += [(first + step) % 7 for step in range(1, (day - first) % 7 + 1)]
        else:
            self._days.append(day)

    def select_all(self) -> None:
        """Select the whole week."""
        self._days, self._ruled = list(range(7)), False

    def rule(self, intervals: tuple[Interval, ...] | None) -> None:
        """Give the selected days these intervals, after those of the same rule."""
        for day in self._days or range(7):
            if day == _HOLIDAY:
                continue
            known = self._by_day.get(day) if self._ruled else ()
            self._by_day[day] = None if intervals is None or known is None else known + intervals
        self._ruled = True

    def week(self) -> Week | None:
        """The week; a day left out is closed. None if a selector never got times."""
        if not self._ruled:
            return None
        return tuple(self._by_day.get(day, ()) for day in range(7))


def _from_tokens(tokens: Sequence[_Token]) -> Week | None:
    builder = _WeekBuilder()
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.kind is _Kind.DAY:
            builder.select(token.value, through=_joins_days(tokens, position - 1))
        elif token.kind is _Kind.DAILY:
            builder.select_all()
        elif token.kind is _Kind.CLOSED:
            builder.rule(())
        elif token.kind is _Kind.ALL_DAY:
            builder.rule(((0, _DAY_MIN),))
        elif token.kind is _Kind.TIME:
            span = tokens[position : position + 3]
            if [part.kind for part in span] != [_Kind.TIME, _Kind.DASH, _Kind.TIME]:
                return None
            builder.rule(_interval(span[0], span[2]))
            position += 2
        elif token.kind is _Kind.DASH and not _is_readable_dash(tokens, position):
            return None
        position += 1
    return builder.week()


def _joins_days(tokens: Sequence[_Token], dash: int) -> bool:
    """Whether the token at `dash` is the dash of "Mo-Fr"."""
    return (
        0 < dash < len(tokens) - 1
        and tokens[dash].kind is _Kind.DASH
        and tokens[dash - 1].kind is _Kind.DAY
        and tokens[dash + 1].kind is _Kind.DAY
    )


def _is_readable_dash(tokens: Sequence[_Token], dash: int) -> bool:
    """ "Mo-Fr" and "Monday - 9 to 5" are understood; "- 17:00" alone is not."""
    return dash > 0 and tokens[dash - 1].kind is _Kind.DAY


def _interval(start: _Token, end: _Token) -> tuple[Interval, ...] | None:
    """The interval between two written times; None if it is ambiguous."""
    first, last = _in_24_hours(start, end)
    if first == last:
        return None  # "0:0-0:0": all day for some, unknown for others
    if first >= _DAY_MIN:
        return None
    return ((first, last if last > first else last + _DAY_MIN),)


def _in_24_hours(start: _Token, end: _Token) -> tuple[int, int]:
    """Minutes of both times, with the missing half of "12–9PM" and "9-5" filled in."""
    last = _with_half(end.value, end.half)
    if start.half or not end.half:
        first = _with_half(start.value, start.half)
        bare = start.bare and end.bare and not start.half and not end.half
        if bare and first <= 12 * 60 and last <= first and last >= 60:
            last += 12 * 60  # "9-5", "10-2": five in the morning is never meant
        return first, last
    if start.value > 12 * 60:
        return start.value, last
    same_half = _with_half(start.value, end.half)
    other_half = _with_half(start.value, "p" if end.half == "a" else "a")
    return (same_half if same_half < last else other_half), last


def _with_half(minutes: int, half: str) -> int:
    if not half:
        return minutes
    return minutes % (12 * 60) + (12 * 60 if half == "p" else 0)
