"""What prose says about opening: on which days a place is closed, and until when it is open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.places.hours.words import Kind, day_names, readings_of, words_for

_MAX_CHARS: Final = 2_000
_LONG: Final = "|".join(
    sorted((name for name in day_names() if len(name) > 4), key=len, reverse=True)
)
_SHORT: Final = "mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
_WEEKEND: Final = "weekends?|wochenenden?"
# "closed sun terrace": a short name needs an end after it.
_DAY: Final = rf"(?:(?:{_LONG})s?|{_WEEKEND}|(?:{_SHORT})\.?(?=\s*(?:[,;.)/&!–-]|$|and\b)))(?!\w)"
_BEFORE: Final = (
    r"(?:(?:on|every|am|an|jeden|les?|los|el|the|il|la|op|we?|aos?|às|på)\s+(?:the\s+)?)?"
)


def _listed(*roles: str) -> str:
    """Words of all languages in these roles, as alternatives of a pattern."""
    words = {word for role in roles for word in words_for(role) if word.isalpha()}
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_JOIN: Final = (
    rf"\s*(?:,\s*(?:(?:{_listed('and')})\s+)?|/|&|\+|[-–]|(?:{_listed('to', 'and')})\b)\s*"
)
_DAYS: Final = rf"{_BEFORE}{_DAY}(?:{_JOIN}{_BEFORE}{_DAY})*"
_LEAST_LETTERS: Final = 4  # of a word for "closed"; in prose "off" and "zu" are other words
_CLOSED: Final = "|".join(
    word for word in words_for("closed") if word.isalpha() and len(word) >= _LEAST_LETTERS
)
# "closed on Sunday mornings", "closed Mondays in winter" and "closed Sunday from 2" are no whole days, nor are
# those before another day of which only a part is meant.
_PART: Final = (
    rf"(?:{_listed('part_of_day', 'noon')}|in|im|en|from|ab|dès|desde|dalle|vanaf|od|until|till|bis|jusqu|hasta|fino|tot|before|after"
    r"|nach|vor|at|um|à|por)\b|\d"
)
_WHOLE: Final = rf"(?!\s*(?:{_PART}))(?!{_JOIN}{_BEFORE}{_DAY})"
_NOT: Final = r"(?<!not )(?<!never )(?<!nicht )(?<!nie )(?<!n't )"
CLOSED_DAYS: Final = re.compile(
    rf"{_NOT}\b(?:{_CLOSED})\s+(?P<after>{_DAYS}){_WHOLE}"
    rf"|\b(?P<before>{_DAYS})\s*(?:is\s+|are\s+|ist\s+|sind\s+|:\s*|[-–]\s*)?(?:{_CLOSED})\b(?!\s+(?:on\b|am\b|{_PART}))"
    rf"|\b(?:every ?day|all days|open|geöffnet|tous les jours|{_listed('daily')})\s+(?:{_listed('except')})\s+(?P<except>{_DAYS}){_WHOLE}",
    re.IGNORECASE,
)
CLOSING_TIME: Final = re.compile(
    r"\b(?:open|geöffnet|offen|ouvert|abierto|closes|schließt)\s+(?:daily\s+|täglich\s+)?"
    r"(?:till|til|until|bis|jusqu['’]à|hasta|at|um)\s+"
    r"(?P<time>\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\b\.?|uhr\b|h\b)?|midnight|mitternacht|minuit)(?![\w:]|\s*(?:on|am)\b)",
    re.IGNORECASE,
)
_RANGE: Final = re.compile(rf"[-–]|\b(?:{_listed('to')})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SaidHours:
    """What a text says.

    Attributes:
        closed: weekdays on which it is closed all day, Monday 0.
        until: minutes after midnight at which it closes; None if not said.
    """

    closed: frozenset[int] = frozenset()
    until: int | None = None


@lru_cache(maxsize=4_096)
def hours_said_in(text: str) -> SaidHours:
    """The days and the closing time that a text states in so many words; nothing is guessed."""
    text = text[:_MAX_CHARS]
    closed = {
        day
        for match in CLOSED_DAYS.finditer(text)
        for day in _days_of(match["after"] or match["before"] or match["except"])
    }
    ends = {_minute(match["time"]) for match in CLOSING_TIME.finditer(text)}
    end = ends.pop() if len(ends) == 1 else None
    return SaidHours(frozenset(closed), end)


def _days_of(text: str) -> set[int]:
    found: set[int] = set()
    last, end = None, 0
    for match in re.finditer(_DAY, text, re.IGNORECASE):
        word = match[0].casefold().strip(".")
        if re.fullmatch(_WEEKEND, word):
            found |= {5, 6}
            continue
        day = day_names().get(word, day_names().get(word.removesuffix("s"), -1))
        if last is not None and _RANGE.search(text[end : match.start()]):
            found |= {(last + step) % 7 for step in range((day - last) % 7 + 1)}
        found.add(day)
        last, end = day, match.end()
    return found


def _minute(text: str) -> int | None:
    """The minute of a time that leaves no doubt about its half of the day."""
    readings = readings_of(text)
    token = readings[0][0] if readings and readings[0] else None
    if token is None or token.kind is not Kind.TIME:
        return None
    is_exact = token.exact or "uhr" in text.casefold()
    if not is_exact:
        return None
    if token.half:
        return token.value % 720 + (720 if token.half == "p" else 0)
    return token.value
