"""Natural-language dates: “2019”, “June 2019”, “letzten Sommer”."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner", "february feb februar", "march mar märz maerz mär",
            "april apr", "may mai", "june jun juni", "july jul juli", "august aug",
            "september sep sept", "october oct oktober okt", "november nov",
            "december dec dezember dez",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_SEASONS: Final = {  # of the northern hemisphere; by their first month
    name: month
    for month, names in (
        (3, "spring frühling frühjahr"), (6, "summer sommer"), (9, "autumn fall herbst"), (12, "winter"),
    )
    for name in names.split()
}  # fmt: skip
_FIRST_YEAR: Final = 1900

_MONTH: Final = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?"
_SEASON: Final = rf"(?P<season>{'|'.join(_SEASONS)})s?"
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_DAY: Final = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?"
_OF: Final = r"(?:\s*,)?\s+(?:(?:of|in|im|vom|des jahres)\s+)?"
_LAST: Final = r"(?P<last>last|past|previous|letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?)"
_THIS: Final = r"(?P<this>this|diese[nrms]?)"
_IN: Final = (
    r"(?:(?:taken |photographed |aufgenommen )?"
    r"(?:in|on|from|of|during|at|im|am|vom|von|aus|des)\s+)?(?:(?:the|year|jahr|jahre|dem|den|der)\s+)*"
)


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day, both inclusive; None: no limit."""

    first: date | None
    last: date | None


def read_period(text: str, today: date) -> tuple[Period | None, str]:
    """The period that a text names and the text without it; English and German, also mixed.

    A number inside a name (“IMG_2019”, “2019-budget”) is not a year, nor is a year still to come.
    """
    for pattern, meaning in _PATTERNS:
        for match in pattern.finditer(text):
            period = meaning(match, today)
            if period is not None and (period.first is None or period.first <= today):
                return period, f"{text[: match.start()]} {text[match.end() :]}".strip()
    return None, text


def _on_day(match: re.Match[str], _today: date) -> Period | None:
    named = match.groupdict()
    month = named.get("month") or named["number"]
    try:
        day = date(int(match["year"]), _month_number(month), int(match["day"]))
    except ValueError:
        return None
    return Period(day, day)


def _in_month(match: re.Match[str], _today: date) -> Period | None:
    named = match.groupdict()
    return _months(int(match["year"]), _month_number(named.get("month") or named["number"]), 1)


def _in_season(match: re.Match[str], _today: date) -> Period | None:
    return _months(int(match["year"]), _SEASONS[match["season"].casefold()], 3)


def _between_years(match: re.Match[str], _today: date) -> Period | None:
    first, last = sorted((int(match["year"]), int(match["end"])))
    return Period(date(first, 1, 1), date(last, 12, 31))


def _open_years(match: re.Match[str], _today: date) -> Period | None:
    word, year = match["how"].casefold(), int(match["year"])
    if word in ("before", "vor"):
        return Period(None, date(year - 1, 12, 31))
    if word in ("until", "till", "bis"):
        return Period(None, date(year, 12, 31))
    return Period(date(year + (word in ("after", "nach")), 1, 1), None)


def _in_year(match: re.Match[str], _today: date) -> Period | None:
    return _months(int(match["year"]), 1, 12)


def _latest_month_or_season(match: re.Match[str], today: date) -> Period | None:
    """For “last summer” the latest one that is over; for “this summer” and “in June” the latest begun."""
    season = match.groupdict().get("season")
    month, count = (
        (_SEASONS[season.casefold()], 3) if season else (_month_number(match["month"]), 1)
    )
    for year in range(today.year, today.year - 3, -1):
        period = _months(year, month, count)
        assert period.first is not None
        assert period.last is not None
        if (period.last if match.groupdict().get("last") else period.first) < today:
            return period
    return None


def _relative(match: re.Match[str], today: date) -> Period | None:
    back = 1 if match["last"] else 0
    unit = match["unit"].casefold()
    if unit.startswith(("year", "jahr")):
        return _months(today.year - back, 1, 12)
    if unit.startswith(("month", "monat")):
        months = today.year * 12 + today.month - 1 - back
        return _months(months // 12, months % 12 + 1, 1)
    monday = today - timedelta(days=today.weekday() + 7 * back)
    if unit.startswith(("weekend", "wochenende")):
        return Period(monday + timedelta(days=5), monday + timedelta(days=6))
    return Period(monday, monday + timedelta(days=6))


def _near_day(match: re.Match[str], today: date) -> Period | None:
    word = match["near"].casefold()
    back = {"today": 0, "heute": 0, "yesterday": 1, "gestern": 1}.get(word, 2)
    return Period(today - timedelta(days=back), today - timedelta(days=back))


def _month_number(month: str) -> int:
    return _MONTHS.get(month.casefold()) or int(month)


def _months(year: int, month: int, count: int) -> Period:
    end = year * 12 + month - 1 + count
    return Period(date(year, month, 1), date(end // 12, end % 12 + 1, 1) - timedelta(days=1))


def _pattern(words: str) -> re.Pattern[str]:
    """Whole words that are not part of a name joined by `_`, `-`, `/` or a dot."""
    return re.compile(rf"(?<![\w./-]){_IN}{words}(?![\w/-]|\.\w)", re.IGNORECASE)


# Most specific first.
_PATTERNS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], Period | None]], ...]] = (
    (_pattern(r"(?P<year>(?:19|20)\d\d)[-:/.](?P<number>0\d|1[0-2])[-:/.](?P<day>[0-3]\d)"), _on_day),
    (_pattern(r"(?P<day>[0-3]?\d)\.\s?(?P<number>0?[1-9]|1[0-2])\.\s?(?P<year>(?:19|20)\d\d)"), _on_day),
    (_pattern(rf"{_DAY}\s+(?:of\s+)?{_MONTH}{_OF}{_YEAR}"), _on_day),
    (_pattern(rf"{_MONTH}\s+{_DAY}{_OF}{_YEAR}"), _on_day),
    (_pattern(rf"{_MONTH}{_OF}{_YEAR}"), _in_month),
    (_pattern(rf"{_YEAR}\s+{_MONTH}"), _in_month),
    (_pattern(r"(?P<number>0?[1-9]|1[0-2])[/.](?P<year>(?:19|20)\d\d)"), _in_month),
    (_pattern(r"(?P<year>(?:19|20)\d\d)-(?P<number>0[1-9]|1[0-2])"), _in_month),
    (_pattern(rf"{_SEASON}{_OF}{_YEAR}(?:/\d\d)?"), _in_season),
    (_pattern(rf"{_YEAR}\s*(?:-|–|to|until|bis)\s*(?P<end>(?:19|20)\d\d)"), _between_years),
    (_pattern(rf"(?P<how>since|after|before|until|till|seit|nach|vor|bis)\s+{_YEAR}"), _open_years),
    (_pattern(_YEAR), _in_year),
    (_pattern(rf"(?:{_LAST}|{_THIS})\s+(?:{_SEASON}|{_MONTH})"), _latest_month_or_season),
    (re.compile(rf"(?<![\w./-])(?:in|im)\s+{_MONTH}(?![\w./-])", re.IGNORECASE), _latest_month_or_season),
    (_pattern(rf"(?:{_LAST}|{_THIS})\s+(?P<unit>years?|jahr(?:es)?|months?|monats?|weekend|wochenende|week|woche)"), _relative),
    (_pattern(r"(?P<near>today|heute|yesterday|gestern|day before yesterday|vorgestern)"), _near_day),
)  # fmt: skip
