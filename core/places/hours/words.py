"""The vocabulary of written opening hours in English, German, French and Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

_MAX_HOUR: Final = 30  # 26:00 is two in the next morning
_DAY_NAMES: Final = (
    ("mo", "mon", "monday", "montag", "lundi", "lunes", "lun", "m"),
    ("tu", "tue", "tues", "tuesday", "di", "die", "dienstag", "mardi", "martes"),
    ("we", "wed", "weds", "wednesday", "mi", "mit", "mittwoch", "mercredi", "miércoles", "mié", "mer", "w"),
    ("th", "thu", "thur", "thurs", "thursday", "do", "don", "donnerstag", "jeudi", "jueves", "jeu", "jue"),
    ("fr", "fri", "friday", "fre", "freitag", "vendredi", "viernes", "ven", "vie", "f"),
    ("sa", "sat", "saturday", "sam", "samstag", "sonnabend", "samedi", "sábado", "sáb"),
    ("su", "sun", "sunday", "so", "son", "sonntag", "dimanche", "domingo", "dim", "dom"),
)  # fmt: skip
DAYS: Final = {name: index for index, names in enumerate(_DAY_NAMES) for name in names}
_FRENCH: Final = frozenset({"lun", "mer", "jeu", "ven", "sam", "dim"})  # beside them "mar" is mardi
_WORDS: Final = {
    "closed": "CLOSED", "off": "CLOSED", "geschlossen": "CLOSED", "ruhetag": "CLOSED", "fermé": "CLOSED",
    "ferme": "CLOSED", "fermée": "CLOSED", "cerrado": "CLOSED", "zu": "CLOSED",
    "daily": "DAILY", "everyday": "DAILY", "täglich": "DAILY", "diario": "DAILY",
    "weekdays": "WEEKDAYS", "weekday": "WEEKDAYS", "werktags": "WEEKDAYS", "wochentags": "WEEKDAYS",
    "weekends": "WEEKEND", "weekend": "WEEKEND", "wochenende": "WEEKEND", "wochenenden": "WEEKEND",
    "to": "DASH", "bis": "DASH", "à": "DASH", "till": "DASH", "au": "DASH", "a": "DASH", "through": "DASH", "thru": "DASH",
    "and": "AND", "und": "AND", "et": "AND", "y": "AND",
    "except": "EXCEPT", "außer": "EXCEPT", "ausser": "EXCEPT", "sauf": "EXCEPT", "excepto": "EXCEPT",
    "until": "UNTIL",
    "open": "", "opens": "", "from": "", "von": "", "uhr": "", "geöffnet": "", "hours": "", "ouvert": "", "de": "",
    "du": "", "le": "", "les": "", "the": "", "on": "", "am": "", "heures": "", "tous": "", "jours": "DAILY",
    "abierto": "", "ab": "", "each": "", "day": "", "days": "", "jeden": "", "tag": "DAILY",
}  # fmt: skip
_SIGNS: Final = {
    **dict.fromkeys("-–—−", "DASH"), **dict.fromkeys(";|/.\n", "BREAK"), ",": "COMMA", "&": "AND", "+": "AND",
}  # fmt: skip
_IGNORED: Final = re.compile(
    r"[;,(]?\s*\b(?:last|letzter?|dernière)\s+(?:entry|admission|order|orders|entrance|einlass|entrée)\b[^;()]*\)?",
    re.IGNORECASE,
)
_TOKEN: Final = re.compile(
    r"""[ \t\r\u00a0\u202f()\[\]:]+
    | (?P<allday>24\s*/\s*7|(?:open\s+)?24\s*(?:hours?|hrs?|h|std\.?|stunden|heures)\b|around\s+the\s+clock|rund\s+um\s+die\s+uhr)
    | (?P<time>\d{1,2}(?:[:.h]\d{1,2}|h\b)?)(?!\d)\s*(?P<half>[ap]\.?\s?m\b\.?)?
    | (?P<noon>noon|midnight|mittags?|mitternacht|midi|minuit|mediodía|medianoche)\b
    | (?P<every>every\s+day|jeden\s+tag|tous\s+les\s+jours|todos\s+los\s+días|7\s+days\s+a\s+week|mon(?:day)?\s+through\s+sun(?:day)?)\b
    | (?P<word>[^\W\d_]+)\.?
    | (?P<sign>[-–—−,;|/&+.\n])
    | (?P<other>.)""",
    re.VERBOSE | re.IGNORECASE,
)  # fmt: skip


class Kind(Enum):
    """The kind of a token of opening hours."""

    DAY = auto()
    DAILY = auto()
    WEEKDAYS = auto()
    WEEKEND = auto()
    TIME = auto()
    DASH = auto()
    CLOSED = auto()
    ALL_DAY = auto()
    COMMA = auto()
    AND = auto()
    BREAK = auto()
    EXCEPT = auto()
    UNTIL = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A word of opening hours.

    Attributes:
        value: index of a day (Monday 0), or minutes after midnight.
        half: "a" or "p" after a time.
        exact: a time that leaves no doubt about its half of the day.
    """

    kind: Kind
    value: int = 0
    half: str = ""
    exact: bool = False


def tokens_of(text: str) -> list[Token] | None:
    """The tokens of opening hours, without filler words; None if one is not understood."""
    found: list[Token] = []
    is_french = not _FRENCH.isdisjoint(re.findall(r"[^\W\d_]+", text.casefold()))
    for token in _tokens(_IGNORED.sub("", text), is_french):
        if token is None:
            return None
        found.append(token)
    return found


def _tokens(text: str, is_french: bool) -> Iterator[Token | None]:
    for match in _TOKEN.finditer(text):
        if match["allday"]:
            yield Token(Kind.ALL_DAY)
        elif match["time"]:
            yield _time(match["time"], (match["half"] or "").casefold()[:1])
        elif match["noon"]:
            is_night = match["noon"].casefold() in (
                "midnight",
                "mitternacht",
                "minuit",
                "medianoche",
            )
            yield Token(Kind.TIME, 0 if is_night else 12 * 60, exact=True)
        elif match["every"]:
            yield Token(Kind.DAILY)
        elif match["word"]:
            yield from _word(match["word"].casefold(), is_french)
        elif match["sign"]:
            yield Token(Kind[_SIGNS[match["sign"]]])
        elif match["other"]:
            yield None


def _word(word: str, is_french: bool) -> Iterator[Token | None]:
    day = DAYS.get(word, DAYS.get(word[:-1]) if word.endswith("s") else None)
    if word == "mar" and is_french:
        day = 1
    if day is not None:
        yield Token(Kind.DAY, day)
    elif word not in _WORDS:
        yield None
    elif _WORDS[word]:
        yield Token(Kind[_WORDS[word]])


def _time(text: str, half: str) -> Token | None:
    parts = [part for part in re.split(r"[:.h]", text, flags=re.IGNORECASE) if part]
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if minute > 59 or hour > (12 if half else _MAX_HOUR) or (half and hour == 0):
        return None
    exact = bool(half) or hour > 12 or hour == 0 or text.startswith("0") or "h" in text.casefold()
    return Token(Kind.TIME, hour * 60 + minute, half, exact)
