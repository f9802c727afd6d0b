"""Opening hours as written by people, Google and Yelp. Anything not fully understood is unknown."""

from __future__ import annotations

import ast
import functools
from collections.abc import Sequence
from typing import Final

from core.places.hours.words import Kind, Token, day_names, readings_of

DAY_MIN: Final = 24 * 60
_NOON: Final = 12 * 60
_MAX_CHARS: Final = 2_000
_ALL: Final = tuple(range(7))
_SETS: Final = {Kind.DAILY: _ALL, Kind.WEEKDAYS: (0, 1, 2, 3, 4), Kind.WEEKEND: (5, 6)}
_SEPARATORS: Final = (Kind.COMMA, Kind.BREAK, Kind.AND)
_SHORT_MIN: Final = 3 * 60

Interval = tuple[int, int]  # minutes after midnight, half open; the end may be on the next day
Week = tuple[tuple[Interval, ...] | None, ...]  # Monday first; None: unknown


class _Unclear(Exception):
    """Part of the text is ambiguous."""


@functools.lru_cache(maxsize=4_096)
def parse_hours(hours: str) -> Week | None:
    """The week's intervals of an opening-hours text; None if any part of it is not understood.

    Reads "9AM–5PM", "Mon-Fri 9-17, Sat closed", "Closed Mondays, 10-17", "Mo-Fr 9h-12h et 14h-18h",
    "täglich außer Montag 10-18 Uhr", a list of [day, hours] pairs (Google Local) and a dictionary by
    day (Yelp).
    """
    text = hours.strip()
    if not text or len(text) > _MAX_CHARS:
        return None
    if text[0] in "[{(" and text[-1] in "]})":
        return _from_structure(text)
    weeks = set(filter(None, map(_week_of, readings_of(text))))
    return weeks.pop() if len(weeks) == 1 else None  # languages may understand it differently


def _week_of(tokens: Sequence[Token]) -> Week | None:
    try:
        return _Reader(tokens).week() if tokens else None
    except _Unclear:
        return None


def _from_structure(text: str) -> Week | None:
    try:
        value = ast.literal_eval(text.replace("null", "None"))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    # Yelp omits closed days; in Google's list a missing day is a defect of the crawl.
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
        index = day_names().get(day.strip().casefold())
        if index is None:
            return None
        parsed = parse_hours(spec) if spec[:1] not in ("[", "{", "(") else None
        week[index] = None if parsed is None else parsed[index]
    return tuple(week)


class _Reader:
    """Parses clauses from left to right: days, and the times or the word "closed" next to them."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._open: dict[int, tuple[Interval, ...]] = {}
        self._closed: set[int] = set()
        self._others: tuple[Interval, ...] | None = None  # of days that are not mentioned
        self._is_24_hours = any(t.kind is Kind.TIME and t.value > _NOON + 59 for t in tokens)

    def week(self) -> Week:
        """The whole week.

        Raises:
            _Unclear: if a part is not understood.
        """
        while self._at < len(self._tokens):
            self._clause()
        if not self._open and self._others is None:
            if not self._closed:
                raise _Unclear
            rest: tuple[Interval, ...] | None = None
        elif self._others is not None:
            rest = self._others
        else:
            # A text that lists closed days says nothing about the days left out.
            rest = None if self._closed else ()
        return tuple(() if day in self._closed else self._open.get(day, rest) for day in _ALL)

    def _clause(self) -> None:
        kind = self._kind()
        if kind in _SEPARATORS:
            self._at += 1
        elif kind is Kind.CLOSED:
            self._at += 1
            self._close_next()
        elif kind is Kind.EXCEPT:
            self._at += 1
            self._closed.update(day for days in self._day_items()[0] for day in days)
        elif kind in (Kind.TIME, Kind.ALL_DAY):
            self._times_first()
        elif kind is Kind.DAY or kind in _SETS:
            self._days_first()
        else:
            raise _Unclear

    def _days_first(self) -> None:
        items, _ = self._day_items()
        days = [day for item in items for day in item]
        self._skip(Kind.COMMA, Kind.DASH)
        kind = self._kind()
        if kind is Kind.EXCEPT:
            self._at += 1
            out = {day for item in self._day_items()[0] for day in item}
            self._closed |= out
            self._skip(Kind.COMMA)
            days = [day for day in days if day not in out]
            kind = self._kind()
        if kind is Kind.CLOSED:
            self._at += 1
            self._closed.update(days)
        elif kind is Kind.UNTIL:
            self._at += 1
            self._extend(days)
        elif kind in (Kind.TIME, Kind.ALL_DAY):
            spans = self._spans()
            if set(days) == set(_ALL) and not self._open:
                self._others = spans  # "daily 9-5, closed Tuesday"
            else:
                for day in days:
                    self._open[day] = spans
        else:
            raise _Unclear

    def _times_first(self) -> None:
        """ "10-17" for the rest of the week, "7:30 am - 5:30 pm M-F" for the days after it."""
        spans = self._spans()
        before = self._at
        self._skip(Kind.COMMA)
        kind = self._kind()
        if kind is Kind.DAY or kind in _SETS:
            items, _ = self._day_items()
            if self._kind() in (None, Kind.BREAK, Kind.COMMA) and before == self._at - self._length(
                items
            ):
                for day in (day for item in items for day in item):
                    self._open[day] = spans
                return
            self._at = before
        if self._others is not None:
            raise _Unclear
        self._others = spans

    def _length(self, items: Sequence[tuple[int, ...]]) -> int:
        """The number of tokens of these day items if nothing preceded them."""
        return self._consumed if items else 0

    def _close_next(self) -> None:
        """ "Closed Mondays", "closed Monday, Tue-Sun 10-17": the last days may have the times."""
        kind = self._kind()
        if kind is not Kind.DAY and kind not in _SETS:
            if self._tokens[self._at :] or self._open or self._others:
                raise _Unclear
            self._closed.update(_ALL)
            return
        start = self._at
        items, last_start = self._day_items()
        joined = last_start > start and self._tokens[last_start - 1].kind is Kind.AND
        has_times = self._kind() in (Kind.TIME, Kind.ALL_DAY)
        if has_times and len(items) > 1 and not joined:
            self._at = last_start
            items = items[:-1]
        self._closed.update(day for item in items for day in item)

    def _day_items(self) -> tuple[list[tuple[int, ...]], int]:
        """Days and ranges joined by commas or "and", and the start of the last one."""
        items: list[tuple[int, ...]] = []
        begin = last_start = self._at
        while True:
            kind = self._kind()
            if kind in _SETS:
                items.append(_SETS[kind])
                self._at += 1
            elif kind is Kind.DAY:
                items.append(self._range())
            else:
                break
            end = self._at
            self._skip(Kind.COMMA, Kind.AND)
            if self._kind() is not Kind.DAY and self._kind() not in _SETS:
                self._at = end
                break
            last_start = self._at
        if not items:
            raise _Unclear
        self._consumed = self._at - begin
        return items, last_start

    def _range(self) -> tuple[int, ...]:
        first = self._tokens[self._at].value
        self._at += 1
        if self._kind() is Kind.DASH and self._kind(1) is Kind.DAY:
            last = self._tokens[self._at + 1].value
            self._at += 2
            return tuple((first + step) % 7 for step in range((last - first) % 7 + 1))
        return (first,)

    def _spans(self) -> tuple[Interval, ...]:
        """All consecutive intervals: "11-2, 5-10"."""
        if self._kind() is Kind.ALL_DAY:
            self._at += 1
            return ((0, DAY_MIN),)
        pairs = [self._pair()]
        while self._kind() in (Kind.COMMA, Kind.AND, Kind.BREAK) and self._is_pair(1):
            self._at += 1
            pairs.append(self._pair())
        return self._in_24_hours(pairs)

    def _is_pair(self, ahead: int) -> bool:
        kinds = [self._kind(ahead + step) for step in range(3)]
        return kinds == [Kind.TIME, Kind.DASH, Kind.TIME]

    def _pair(self) -> tuple[Token, Token]:
        if not self._is_pair(0):
            raise _Unclear
        start, end = self._tokens[self._at], self._tokens[self._at + 2]
        self._at += 3
        return start, end

    def _in_24_hours(self, pairs: Sequence[tuple[Token, Token]]) -> tuple[Interval, ...]:
        spans: list[Interval] = []
        for start, end in pairs:
            first, last = _halves(start, end)
            bare = not (start.exact or end.exact)
            if bare and spans and first < spans[-1][1]:
                first, last = first + _NOON, last + _NOON  # the afternoon after "11-2"
            elif bare and not self._is_24_hours:
                first, last = _office_hours(first, last, alone=len(pairs) == 1)
            if first == last or first >= DAY_MIN:
                raise _Unclear
            last = last if last > first else last + DAY_MIN
            if spans and first < spans[-1][1]:
                raise _Unclear
            spans.append((first, last))
        return tuple(spans)

    def _extend(self, days: Sequence[int]) -> None:
        """ "Thu until 21" changes the end of the preceding times."""
        if self._kind() is not Kind.TIME:
            raise _Unclear
        token = self._tokens[self._at]
        self._at += 1
        end = _with_half(token.value, token.half)
        for day in days:
            spans = self._open.get(day, self._others)
            if not spans or not token.exact or end <= spans[-1][0]:
                raise _Unclear
            self._open[day] = (*spans[:-1], (spans[-1][0], end))

    def _kind(self, ahead: int = 0) -> Kind | None:
        at = self._at + ahead
        return self._tokens[at].kind if at < len(self._tokens) else None

    def _skip(self, *kinds: Kind) -> None:
        while self._kind() in kinds:
            self._at += 1


def _office_hours(first: int, last: int, *, alone: bool) -> Interval:
    """The halves of the day that "9-5" and "9-12" mean.

    Raises:
        _Unclear: for "3-11", "7-3" and "11-2", which could be the hours of a bar or of an office.
    """
    if last < first and 8 * 60 <= first <= _NOON + 59:
        length = last + _NOON - first
        if length <= _SHORT_MIN and alone:
            raise _Unclear
        return first, last + _NOON
    if first < last and first >= 8 * 60 and last >= _NOON:
        return first, last
    raise _Unclear


def _halves(start: Token, end: Token) -> Interval:
    """Minutes of both times, with the missing half of "12–9PM" filled in."""
    last = _with_half(end.value, end.half)
    if start.half or not end.half:
        return _with_half(start.value, start.half), last
    if start.value > _NOON + 59 or start.exact:
        return start.value, last
    same = _with_half(start.value, end.half)
    other = _with_half(start.value, "p" if end.half == "a" else "a")
    return (same if same < last else other), last


def _with_half(minutes: int, half: str) -> int:
    if not half:
        return minutes
    return minutes % _NOON + (_NOON if half == "p" else 0)
