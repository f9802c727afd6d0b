"""The vocabulary of written opening hours: `resources/places/hours_words.toml`."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from core.resources import load_toml

_FILE: Final = "places/hours_words.toml"
_SHORT: Final = 3  # letters; longer words have plurals
_MAX_HOUR: Final = 30  # 26:00 is two in the next morning
# People mix these: "Mo-Fr 9h-12h et 14h-18h", "Open täglich 9-18".
_MIXED: Final = ("english", "german", "french", "spanish")
_SIGNS: Final = {
    **dict.fromkeys("-–—−~〜", "DASH"), **dict.fromkeys(";|/.\n。", "BREAK"), **dict.fromkeys(",、・", "COMMA"), "&": "AND", "+": "AND",
}  # fmt: skip
_JAPANESE: Final = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_LAST_ORDERS: Final = r"[(（]\s*(?:l\.?o\.?|ラストオーダー|最終入[館場店]|入[館場])[^)）]*[)）]"
_SPAN: Final = re.compile(
    r"(?<![\d.,])\d{1,2}(?P<a>[:.hu]\d\d|\s?(?:[hu]|uhr|[ap]\.?m\b\.?)|時\d*分?)?\s*(?:[-–—~〜]|to|bis|à|till)\s*\d{1,2}"
    r"(?P<b>[:.hu]\d\d|\s?(?:[hu]\b|uhr|[ap]\.?m\b)|時)?",
    re.IGNORECASE,
)
_MAX_CHARS: Final = 150


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


_KINDS: Final = {
    "closed": Kind.CLOSED, "daily": Kind.DAILY, "weekdays": Kind.WEEKDAYS, "weekend": Kind.WEEKEND, "to": Kind.DASH,
    "and": Kind.AND, "except": Kind.EXCEPT, "until": Kind.UNTIL, "all_day": Kind.ALL_DAY,
}  # fmt: skip


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


_NOON, _MIDNIGHT = Token(Kind.TIME, 12 * 60, exact=True), Token(Kind.TIME, 0, exact=True)


@dataclass(frozen=True, slots=True)
class _Language:
    """A vocabulary.

    Attributes:
        words: single words; a filler is no token.
        certain: its own names of days, beside which one of the `uncertain` is a day, too.
    """

    words: Mapping[str, Token | None]
    certain: frozenset[str]
    uncertain: frozenset[str]


def words_for(role: str) -> list[str]:
    """The entries of a role ("closed", "part_of_day") in all languages, the longest first."""
    found = {each for entries in load_toml(_FILE).values() for each in entries.get(role, ())}
    return sorted(found, key=len, reverse=True)


def day_words() -> list[str]:
    """The names of days in all languages, the longest first."""
    words = {name for entries in load_toml(_FILE).values() for name, _ in _days(entries)}
    return sorted(words, key=len, reverse=True)


@functools.cache
def day_names() -> dict[str, int]:
    """Index of the day (Monday 0) by the names that mean the same day in all languages."""
    names: dict[str, set[int]] = {}
    for entries in load_toml(_FILE).values():
        for name, day in _days(entries):
            names.setdefault(name, set()).add(day)
    return {name: min(days) for name, days in names.items() if len(days) == 1}


def looks_like_hours(text: str) -> bool:
    """Whether a text is about opening hours, understood or not: times of a day, or numbers beside named days."""
    if len(text) > _MAX_CHARS:
        return False
    words = re.findall(r"[^\W_]+(?:/[^\W_]+)?", text.casefold())
    if not _names_of_all_day().isdisjoint(words):
        return True
    span = _SPAN.search(text)
    is_marked = span is not None and (span["a"] or span["b"])
    return bool(is_marked) or (span is not None and not _names_of_days().isdisjoint(words))


@functools.cache
def _names_of_days() -> frozenset[str]:
    return frozenset(name for name in (*day_words(), *words_for("daily")) if len(name) > 1)


@functools.cache
def _names_of_all_day() -> frozenset[str]:
    return frozenset(words_for("all_day"))


def readings_of(text: str) -> list[list[Token]]:
    """The tokens of opening hours, without filler words, in every language that knows all words.

    Equal readings are given once; there is none if no language knows all words.
    """
    text = unicodedata.normalize("NFKC" if _JAPANESE.search(text) else "NFC", text)
    if _JAPANESE.search(text):
        text = _japanese_words().sub(r" \g<0> ", text)
    matches = list(_token().finditer(_ignored().sub("", text)))
    readings: list[list[Token]] = []
    for language in _languages():
        tokens = _read(matches, language)
        if tokens is not None and tokens not in readings:
            readings.append(tokens)
    if not readings:
        tokens = _read(matches, _mixed())
        readings = [] if tokens is None else [tokens]
    return readings


def _read(matches: Sequence[re.Match[str]], language: _Language) -> list[Token] | None:
    """The tokens in a language; None if a word is not understood."""
    found: list[Token] = []
    words = [match["word"].casefold() for match in matches if match["word"]]
    if not language.uncertain.isdisjoint(words) and language.certain.isdisjoint(words):
        return None
    for match in matches:
        for token in _tokens(match, language):
            if token is None:
                return None
            found.append(token)
    return found


def _tokens(match: re.Match[str], language: _Language) -> Iterator[Token | None]:
    if match["phrase"]:
        yield _phrases()["".join(match["phrase"].casefold().split())]
    elif match["time"]:
        yield _time(match["time"], (match["half"] or "").casefold()[:1])
    elif match["word"]:
        word = match["word"].casefold()
        is_plural = word not in language.words and len(word) > _SHORT
        known = word.removesuffix("s") if is_plural else word
        token = language.words.get(known)
        if token is not None or known not in language.words:
            yield token
    elif match["sign"]:
        yield Token(Kind[_SIGNS[match["sign"]]])
    elif match["other"]:
        yield None


def _time(text: str, half: str) -> Token | None:
    parts = [part for part in re.split(r"[:.hu時分]", text, flags=re.IGNORECASE) if part]
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if minute > 59 or hour > (12 if half else _MAX_HOUR) or (half and hour == 0):
        return None
    has_unit = re.search(r"[hu時]", text, re.IGNORECASE) is not None
    exact = bool(half) or hour > 12 or hour == 0 or text.startswith("0") or has_unit
    return Token(Kind.TIME, hour * 60 + minute, half, exact)


def _days(entries: Mapping[str, list[str]]) -> Iterator[tuple[str, int]]:
    for day, names in enumerate(entries.get("days", ())):
        for name in names.split():
            yield name, day


def _entries(entries: Mapping[str, list[str]]) -> Iterator[tuple[str, Token | None]]:
    """All entries of a language with their tokens, those of several words as well."""
    for name, day in _days(entries):
        yield name, Token(Kind.DAY, day)
    for role, kind in _KINDS.items():
        yield from ((word, Token(kind)) for word in entries.get(role, ()))
    yield from ((word, _NOON) for word in entries.get("noon", ()))
    yield from ((word, _MIDNIGHT) for word in entries.get("midnight", ()))
    yield from ((word, None) for word in entries.get("filler", ()))


@functools.cache
def _languages() -> list[_Language]:
    table = dict(load_toml(_FILE))
    shared = dict(_entries(table.pop("shared")))
    return [_language(shared, entries) for entries in table.values()]


def _language(shared: Mapping[str, Token | None], entries: Mapping[str, list[str]]) -> _Language:
    uncertain = frozenset(entries.get("uncertain", ()))
    certain = frozenset(name for name, _ in _days(entries)) - uncertain
    return _Language({**shared, **dict(_entries(entries))}, certain, uncertain)


@functools.cache
def _mixed() -> _Language:
    """Words of languages that are often mixed; days that are the same in all, of letters the English ones."""
    table = load_toml(_FILE)
    names = {name for name, day in day_names().items() if len(name) > 1}
    names.update(name for name, _ in _days(table["english"]))
    words = dict(_entries(table["shared"]))
    for language in _MIXED:
        for word, token in _entries(table[language]):
            if token is None or token.kind is not Kind.DAY or word in names:
                words.setdefault(word, token)
    return _Language(words, frozenset(names - {"mar"}), frozenset({"mar"}))


@functools.cache
def _phrases() -> dict[str, Token | None]:
    """Entries that are not a single word, written without spaces."""
    return {
        text.replace(" ", ""): token
        for entries in load_toml(_FILE).values()
        for text, token in _entries(entries)
        if not text.isalpha()
    }


@functools.cache
def _token() -> re.Pattern[str]:
    phrases = {
        text
        for entries in load_toml(_FILE).values()
        for text, _ in _entries(entries)
        if not text.isalpha()
    }
    listed = "|".join(_spaced(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(
        rf"""[ \t\r\u00a0\u202f()\[\]:]+
        | (?P<phrase>(?<![\w–—-])(?<![–—-]\ )(?:{listed})(?!\w))
        | (?P<time>\d{{1,2}}(?:[:.hu]\d{{1,2}}|[hu]\b|時(?:\d{{1,2}}分)?)?)(?!\d)\s*(?P<half>[ap]\.?\s?m\b\.?)?
        | (?P<word>[^\W\d_]+)\.?
        | (?P<sign>[-–—−~〜,、・;|/&+.\n。])
        | (?P<other>.)""",
        re.VERBOSE | re.IGNORECASE,
    )


@functools.cache
def _ignored() -> re.Pattern[str]:
    """ "last entry 17:00": when one may no longer come in is no time of closing."""
    last = "|".join(map(_spaced, words_for("last_entry")))
    return re.compile(rf"[;,(]?\s*\b(?:{last})\b[^;()]*\)?|{_LAST_ORDERS}", re.IGNORECASE)


def _spaced(phrase: str) -> str:
    """A pattern for a phrase with any space between its words; a number may touch what follows it."""
    pattern = ""
    for word in phrase.split():
        gap = r"\s*" if pattern[-1:].isdigit() else r"\s+"
        pattern += (gap if pattern else "") + re.escape(word).replace("/", r"\s*/\s*")
    return pattern


@functools.cache
def _japanese_words() -> re.Pattern[str]:
    """Words of a script without spaces."""
    words = {word for word, _ in _entries(load_toml(_FILE)["japanese"])}
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))
