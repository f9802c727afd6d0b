"""When a place should be open: "tonight", "tomorrow at 8", "on Monday", "am Wochenende"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from core.recommend.recommend_tuning import question_tuning
from core.records import Span

_WEEKDAYS: Final = {
    name: index
    for index, names in enumerate(
        (
            "monday mon montag montags",
            "tuesday tue tues dienstag dienstags",
            "wednesday wed mittwoch mittwochs",
            "thursday thu thur thurs donnerstag donnerstags",
            "friday fri freitag freitags",
            "saturday sat samstag samstags sonnabend",
            "sunday sun sonntag sonntags",
        )
    )
    for name in names.split()
}
_PART_WORDS: Final = {
    "morning": "morning|in der früh|früh|vormittag|vormittags|morgens",
    "noon": "lunchtime|noon|midday|mittag|mittags",
    "afternoon": "afternoon|nachmittag|nachmittags",
    "evening": "evening|abend|abends",
    "night": r"(?<!\bdate )(?<!\bquiz )(?<!\bgame )night(?! (?:out|market|club|life)\b)|late at night|nacht(?! durch)|nachts",
}
_PART: Final = "|".join(rf"(?P<{name}>{words})" for name, words in _PART_WORDS.items())
_LONG_NAMES: Final = "|".join(name for name in _WEEKDAYS if len(name) > 4)
_SHORT_NAMES: Final = "|".join(name for name in _WEEKDAYS if len(name) <= 4)
_OPEN: Final = r"(?:(?:is|are|that(?:'s| is| are)?|which is|hat|haben|ist|sind)\s+)?(?:\b(?:open|geöffnet|offen|auf)\s+)?"
_DAY: Final = re.compile(
    rf"{_OPEN}(?:"
    r"(?P<after>\b(?:the )?day after tomorrow\b|\bübermorgen\b)"
    r"|(?P<tonight>\btonight\b|\bthis evening\b|\bheute (?:abend|nacht)\b|\blater tonight\b)"
    r"|(?P<today>\btoday\b|\bheute\b|\blater today\b)"
    r"|(?P<tomorrow>\btomorrow\b|(?<!\bguten )(?<!\bam )\bmorgen\b)"
    r"|(?P<weekend>\b(?:this|on the|at the|over the|next|coming|on)?\s?weekends?\b|\b(?:am|dieses|nächstes|diesem)?\s?wochenende\b)"
    rf"|\b(?:(?P<next>next|nächsten)|on|this|coming|every|am|diesen|jeden)?\s?(?P<weekday>{_LONG_NAMES})s?\b"
    rf"|\b(?:on|this|next)\s(?P<short>{_SHORT_NAMES})\b"
    r")",
    re.IGNORECASE,
)
_PART_OF_DAY: Final = re.compile(
    rf"{_OPEN}\b(?:(?:in|during|at|this|on)\s(?:the\s)?|am\s)?(?:{_PART})\b", re.IGNORECASE
)
_CLOCK: Final = re.compile(
    rf"{_OPEN}(?:\b(?P<how>at|around|about|by|until|till|after|before|from|um|gegen|ab|nach|bis|vor)\s+)?"
    r"(?<![\d.,:$€£/-])(?:(?P<h>[01]?\d|2[0-4])(?:[:.](?P<m>[0-5]\d))?\s?(?P<unit>a\.?m\.?|p\.?m\.?|o'?clock|uhr|h)?(?![\w/%])"
    r"|(?P<midnight>midnight|mitternacht)\b)"
    r"(?![.,]?\d|\s*(?:%|km|kms|kilo|mi|miles?|m|meters?|metres?|ft|feet|yards?|min|mins|minuten?|minutes?|hours?|stunden?"
    r"|stars?|★|sternen?|euros?|dollars?|eur|usd|chf|gbp|€|\$|£|people|persons?|personen|out of|years?|jahre?)(?!\w))",
    re.IGNORECASE,
)
_HOURS: Final = {
    name: index % 12 + 1
    for index, name in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "eins",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
        ]
    )
}
# "after ten tonight" and "until two" name an hour where nothing is counted after it.
_COUNTS_NOTHING: Final = r"(?=\s*(?:$|[,.;!?)]|(?:tonight|today|tomorrow|in the|at night|on|o'?clock|[ap]\.?m|uhr|heute|morgen|abends|nachts|am|in der|open|offen|geöffnet)\b))"
_SPOKEN: Final = re.compile(
    r"\b(?:(?P<part>half past|half|quarter past|quarter to|halb|viertel nach|viertel vor|dreiviertel)\s+|(?<=\bat )|(?<=\bum )"
    rf"|(?<=after )(?=\w+{_COUNTS_NOTHING})|(?<=before )(?=\w+{_COUNTS_NOTHING})|(?<=until )(?=\w+{_COUNTS_NOTHING})|(?<=till )(?=\w+{_COUNTS_NOTHING})"
    rf"|(?<=\baround )(?=\w+{_COUNTS_NOTHING})|(?<=\babout )(?=\w+{_COUNTS_NOTHING})|(?<=\bgegen )(?=\w+{_COUNTS_NOTHING})|(?<=\bab )(?=\w+{_COUNTS_NOTHING})"
    rf"|(?<=\bby )(?=\w+{_COUNTS_NOTHING})|(?<=nach )(?=\w+{_COUNTS_NOTHING})|(?<=\bvor )(?=\w+{_COUNTS_NOTHING})|(?<=\bbis )(?=\w+{_COUNTS_NOTHING}))"
    rf"(?P<hour>{'|'.join(_HOURS)}|(?<=past )\d{{1,2}}|(?<=to )\d{{1,2}}|(?<=halb )\d{{1,2}}|(?<=nach )\d{{1,2}}|(?<=vor )\d{{1,2}})\b"
    r"(?! (?:hours?|people|persons?|stunden?|of us|places?|km|miles?))",
    re.IGNORECASE,
)
# Minutes after the stated hour; "halb acht" is half past seven.
_PARTS: Final = {"half": 30, "quarter past": 15, "quarter to": -15, "halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15, "half past": 30}  # fmt: skip
_IN_HOURS: Final = re.compile(
    r"\bin (?P<n>an?|one|two|three|einer|zwei|drei|\d) (?:hours?|stunden?)\b", re.IGNORECASE
)
_IN_THE_EVENING: Final = re.compile(
    r"\b(?:dinner|supper|cocktails?|drinks?|beers?|play|show|concert|opera|ballet|theat(?:er|re)|gig|live music|film|movie|comedy"
    r"|dance|abendessen|konzert|oper|theaterstück|kino)\b",
    re.IGNORECASE,
)
# Meals, and when they are had: "lunch on Wednesday" is at noon.
_MEALS: Final = {
    "morning": re.compile(r"\b(?:breakfast|brunch|frühstück\w*)\b", re.IGNORECASE),
    "noon": re.compile(r"\b(?:lunch|mittagessen|mittagstisch)\b", re.IGNORECASE),
    "evening": re.compile(r"\b(?:dinner|supper|abendessen)\b", re.IGNORECASE),
}
_JOINED: Final = re.compile(  # "mittwochabends"
    rf"\b({_LONG_NAMES})(früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?\b", re.IGNORECASE
)
_OPEN_LATE: Final = re.compile(
    r"\b(?:open|geöffnet|offen)\s+(?:till |until |bis )?(?:late|spät)\b", re.I
)
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "einer": 1, "two": 2, "zwei": 2, "three": 3, "drei": 3}


@dataclass(slots=True)
class _Words:
    """The time expressions found.

    Attributes:
        days: number of days from today, and whether it can only be a later one.
        part: name of the part of the day.
        minute: of the day, as written; `half` distinguishes a.m. from p.m.
        weekday: a day of the week was named; one that has passed means the next one.
    """

    days: list[int]
    part: str = ""
    minute: int | None = None
    half: str = ""
    how: str = ""
    weekday: bool = False


def read_times(text: str, now: datetime) -> tuple[tuple[Span, ...], str]:
    """Intervals of local wall time requested by `text`, and the text without time expressions.

    Args:
        now: local wall time where the user wants to go.
    """
    soon = _IN_HOURS.search(text)
    if soon is not None:
        hours = _COUNTS.get(soon["n"].casefold()) or int(soon["n"])
        at = (now + timedelta(hours=hours)).replace(second=0, microsecond=0)
        return (Span(at, at),), f"{text[: soon.start()]} ; {text[soon.end() :]}"
    words = _Words(days=[])
    found_late = _OPEN_LATE.search(text)
    if found_late is not None:
        text = f"{text[: found_late.start()]} ; {text[found_late.end() :]}"
    text = _JOINED.sub(r"\1 \2", text)
    text = _DAY.sub(lambda match: _take_day(match, words, now), text)
    text = _SPOKEN.sub(_clock_in_figures, text)
    text = _CLOCK.sub(lambda match: _take_clock(match, words), text)
    text = _PART_OF_DAY.sub(lambda match: _take_part(match, words), text)
    if words.minute is not None and not words.part and _IN_THE_EVENING.search(text):
        words.part = "evening"
    if words.minute is not None and not words.part and _MEALS["morning"].search(text):
        words.part = "morning"  # nobody has breakfast at 18:30
    if found_late is not None and words.minute is None:
        words.part = "late"
    if words.days and not words.part and words.minute is None:
        words.part = _meal_time(text, words.days[0], now)
    if not words.days and not words.part and words.minute is None:
        return (), text
    return tuple(_spans(words, now)), text


def _meal_time(text: str, day: int, now: datetime) -> str:
    """The part of the day of the one meal that is named, unless it is over; else none."""
    found = [part for part, says in _MEALS.items() if says.search(text)]
    if len(found) != 1 or (day == 0 and now.hour >= question_tuning().part_until[found[0]]):
        return ""
    return found[0]


def _take_day(match: re.Match[str], words: _Words, now: datetime) -> str:
    today = now.weekday()
    if match["after"]:
        words.days.append(2)
    elif match["tonight"]:
        words.days.append(0)
        words.part = "evening"
    elif match["today"]:
        words.days.append(0)
    elif match["tomorrow"]:
        words.days.append(1)
    elif match["weekend"]:
        # On a Sunday the weekend is the rest of the day.
        words.days += [0] if today == 6 else [(5 - today) % 7, (5 - today) % 7 + 1]
    else:
        name = (match["weekday"] or match["short"]).casefold()
        words.weekday = True
        days = (_WEEKDAYS[name] - today) % 7
        words.days.append(days + 7 if match["next"] and days == 0 else days)
    return " ; "


def _clock_in_figures(match: re.Match[str]) -> str:
    """ "half eleven" as 11:30, "at eight" as "at 8"."""
    hour = _HOURS.get(match["hour"].casefold()) or int(match["hour"])
    if match["part"] is None:
        return str(hour)
    minutes = hour * 60 + _PARTS[match["part"].casefold()]
    return f"{minutes // 60 or 12}:{minutes % 60:02}"


def _take_clock(match: re.Match[str], words: _Words) -> str:
    unit = (match["unit"] or "").casefold().replace(".", "")
    sure = bool(match["m"] or unit or match["midnight"])
    if (
        words.minute is not None
        or not (match["how"] or sure)
        or (not sure and not _is_hour(match, words))
    ):
        return match[0]
    hour = 24 if match["midnight"] else int(match["h"])
    words.minute = hour * 60 + int(match["m"] or 0)
    words.how = (match["how"] or "").casefold()
    words.half = "24" if unit in ("uhr", "h") else unit[:1] if unit in ("am", "pm") else ""
    return " ; "


_HOURLY: Final = frozenset(
    {"at", "um", "gegen", "after", "nach", "until", "till", "bis", "before", "vor", "by"}
)


def _is_hour(match: re.Match[str], words: _Words) -> bool:
    """ "at 8", "tonight about 9", not "from 5" or "about 12": those may count anything."""
    how = (match["how"] or "").casefold()
    return how in _HOURLY or (how in ("about", "around") and bool(words.days))


def _take_part(match: re.Match[str], words: _Words) -> str:
    words.part = next(name for name in _PART_WORDS if match[name])
    return " ; "


def _spans(words: _Words, now: datetime) -> Iterable[Span]:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for day in words.days or [0]:
        start_of_day = midnight + timedelta(days=day)
        if words.minute is not None:
            at = start_of_day + timedelta(minutes=_clock(words))
            if at < now and (words.weekday or not words.days):
                at += timedelta(days=7 if words.weekday else 1)
            yield Span(at, at)
            continue
        tuning = question_tuning()
        first = tuning.part_from.get(words.part, 0)
        last = tuning.part_until.get(words.part, 24)
        start, end = (start_of_day + timedelta(hours=hour) for hour in (first, last))
        evening = midnight + timedelta(hours=tuning.part_from["evening"])
        # "This morning", said in the evening, is the next one, as "on Monday" is in the evening of one.
        if end <= now or (words.weekday and not words.part and day == 0 and now >= evening):
            later = timedelta(days=7 if words.weekday else 1)
            start, end = start + later, end + later
        yield Span(max(start, now.replace(second=0, microsecond=0)), end)


def _clock(words: _Words) -> int:
    """Minutes after midnight of the intended hour."""
    assert words.minute is not None
    tuning = question_tuning()
    minute = words.minute
    if words.half == "p" and minute < 12 * 60:
        minute += 12 * 60
    elif words.half == "a" and minute >= 12 * 60:
        minute -= 12 * 60
    elif not words.half and minute < 12 * 60:
        late = words.part in ("evening", "afternoon", "night")
        # "at 11 tonight" is at night, "at 6" is in the afternoon; no one goes out at six in the morning.
        if late or (minute < tuning.earliest_hour * 60 and words.part != "morning"):
            minute += 12 * 60
    if words.how in ("after", "nach"):
        return minute + tuning.after_min
    return minute - 1 if words.how in ("until", "till", "bis", "before", "vor", "by") else minute
