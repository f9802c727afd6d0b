"""Text processing for OpenStreetMap's opening hours: fixing spellings, splitting rules.

Grammar: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_DAY: Final = r"(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)"
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
# In this order; each is a spelling found in real data that the grammar does not know.
_MENDED: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile("[–—−]"), "-"),
    (re.compile(r"\s+"), " "),
    (re.compile(r"(?<=\d)\.(?=[0-5]\d(?!\d))"), ":"),  # 08.00
    (re.compile(r"(?<=[a-z] )([01]\d|2[0-4])([0-5]\d) ?- ?([01]\d|2[0-6])([0-5]\d)\b"), r"\1:\2-\3:\4"),  # Mo 0800-1700
    (re.compile(rf"\b({_DAY}) ?- ?({_DAY})\b"), r"\1-\2"),
    (re.compile(rf"\b({_DAY}|{_MONTH}): (?=\d)"), r"\1 "),  # Mo-Fr: 08:00
    (re.compile(rf"(?<=:\d\d) (?={_DAY}[\s,-])"), "; "),  # 17:00 Sa 10:00
    (re.compile(rf"\b({_DAY}), (?={_DAY}\b)"), r"\1,"),  # "Sa, Su": else Saturday is open all day
    (re.compile(rf"\b({_MONTH}) (\d{{1,2}}),(\d{{1,2}})(?= off| closed| \d)"), r"\1 \2,\1 \3"),  # Dec 25,26
    (re.compile(rf"\b({_DAY}|\]) 24/7"), r"\1 00:00-24:00"),
    (re.compile(r"[;,| ]+$"), ""),
)  # fmt: skip
_BETWEEN_RULES: Final = re.compile(
    rf"( ?(?:;|\|\|) ?|, (?={_DAY}\b|{_MONTH}\b|week|easter|\")|(?:(?<=\boff)|(?<=\bclosed)|(?<=\bopen)|(?<=\bunknown)|(?<=\")) ?, ?(?=\d))"
)
_QUOTED: Final = re.compile(r'"[^"]*"')
_SAYS_WHEN: Final = re.compile(
    r"\d{1,2}:\d{2}|sunrise|sunset|dawn|dusk|24/7|\b(?:off|closed|open|unknown)\b|\"", re.IGNORECASE
)
_EQUAL_TIMES: Final = re.compile(r"\b(\d{1,2}:\d{2})-\1\b")
_SPAN: Final = re.compile(r"(\d{1,2}:\d{2}) ?- ?(\d{1,2}:\d{2})")
_SPANS: Final = re.compile(rf"{_SPAN.pattern}(?: ?, ?{_SPAN.pattern})*")
_SUN: Final = re.compile(r"sunrise|sunset|dawn|dusk", re.IGNORECASE)


def mended(text: str) -> str:
    """The text with unofficial spellings converted to the grammar; quoted comments stay."""
    comments = _QUOTED.findall(text)
    bare = _QUOTED.sub('"\x00"', text.strip())
    for pattern, replacement in _MENDED:
        bare = pattern.sub(replacement, bare)
    parts = bare.split("\x00")
    return "".join(
        part + (comments[index].strip('"') if index < len(comments) else "")
        for index, part in enumerate(parts)
    )


def on_holidays(text: str, holiday: str, *, today: bool) -> str:
    """The text for a day that is, or is not, a holiday of this kind.

    A rule for holidays is dropped on other days. On a holiday "SH Mo-Fr" means Mo-Fr.

    Args:
        holiday: "PH" or "SH".
    """
    is_named = re.compile(rf"\b{holiday}\b")
    rules = rules_of(text)
    kept: list[str] = []
    for separator, rule in rules:
        said = _on_holiday(rule, holiday) if today else _on_other_day(rule, holiday)
        if is_named.search(_QUOTED.sub("", rule)) is None:
            said = rule
        if said:
            kept += [separator if kept else "", said]
    return "".join(kept)


def names(text: str, holiday: str) -> bool:
    """Whether the hours have rules for "PH" or "SH"."""
    return re.search(rf"\b{holiday}\b", _QUOTED.sub("", text)) is not None


def leaves_times_out(text: str) -> bool:
    """Whether a rule names only days ("Mo-Fr"), or an interval has no length ("09:00-09:00")."""
    return _EQUAL_TIMES.search(text) is not None or any(
        _SAYS_WHEN.search(rule) is None for _, rule in rules_of(text)
    )


def needs_sun(text: str) -> bool:
    """Whether the hours depend on the position of the place."""
    return _SUN.search(_QUOTED.sub("", text)) is not None


def has_open_end(text: str) -> bool:
    """Whether an interval has no fixed end ("09:00+")."""
    return re.search(r"\d\+", text) is not None


def last_resort(text: str) -> str | None:
    """The comment that applies when no other rule does (`|| "by appointment"`)."""
    match = re.search(r'\|\|\s*(?:unknown\s*)?"([^"]*)"\s*$', text)
    return match[1] if match else None


def is_explicitly_open(text: str, comment: str) -> bool:
    """Whether the comment accompanies the word "open" and so casts no doubt ("ring the bell")."""
    return re.search(rf'\bopen\s+"{re.escape(comment)}"', text) is not None


def crosses_midnight(text: str) -> bool:
    """Whether an interval ends on the day after it began."""
    return any(_is_crossing(span) for span in _SPAN.finditer(_QUOTED.sub("", text)))


def whole_days(rule: str) -> str:
    """The rule for all of its days, open from midnight to midnight."""
    bare = re.sub(r"\b(?:off|closed|open|unknown)\b", "", _QUOTED.sub("", rule))
    bare = bare if _SPANS.search(bare) else f"{bare.strip()} 00:00-24:00"
    return _SPANS.sub("00:00-24:00", bare, count=1).strip()


def is_closing(rule: str) -> bool:
    """Whether a rule declares its days closed."""
    return re.search(r"\b(?:off|closed)\b", _QUOTED.sub("", rule)) is not None


def unless_closed(text: str) -> list[str]:
    """Each rule by itself, with the later ones that declare days closed."""
    rules = [rule for _, rule in rules_of(text)]
    return [
        "; ".join([rule, *filter(is_closing, rules[at + 1 :])]) for at, rule in enumerate(rules)
    ]


def times_of_day(text: str) -> list[int]:
    """Minutes after midnight of all times that occur, and midnight."""
    times = {_minutes(time) for span in _SPAN.finditer(text) for time in span.groups()}
    return sorted({0} | {minutes % (24 * 60) for minutes in times})


def after_midnight(text: str) -> str:
    """What continues after midnight on each day, written as hours of the following day."""
    parts: list[str] = []
    for separator, rule in rules_of(text):
        left = [_after(span) for span in _SPAN.finditer(rule) if _is_crossing(span)]
        if left:
            said = _SPANS.sub(",".join(left), rule, count=1)
        elif separator.strip() == ",":
            continue  # adds nothing
        else:
            said = _SPANS.sub("off", rule, count=1).replace("24/7", "off")
        parts += [separator if parts else "", said]
    return "".join(parts)


def until_midnight(text: str) -> str:
    """The hours without what continues after midnight."""
    return _SPAN.sub(lambda span: f"{span[1]}-24:00" if _is_crossing(span) else span[0], text)


def adds_times_alone(text: str) -> bool:
    """Whether a later rule has times but no days: some read it as another rule for every day, some
    as a rule for the days that have none ("Mo 09:00-14:00; 10:00-16:00")."""
    return any(
        separator.strip() == ";" and _SPANS.match(rule) is not None
        for separator, rule in rules_of(text)[1:]
    )


def parted(text: str) -> tuple[str, str]:
    """The rules that name days, and later rules with times but no days, each as separate hours."""
    dated: list[str] = []
    bare: list[str] = []
    for number, (separator, rule) in enumerate(rules_of(text)):
        side = bare if number and separator.strip() == ";" and _SPANS.match(rule) else dated
        side += [separator if side else "", rule]
    return "".join(dated), "".join(bare)


def _is_crossing(span: re.Match[str]) -> bool:
    start, end = _minutes(span[1]), _minutes(span[2])
    return end > 24 * 60 or end < start


def _after(span: re.Match[str]) -> str:
    minutes = _minutes(span[2]) % (24 * 60)
    return f"00:00-{minutes // 60:02}:{minutes % 60:02}"


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def rules_of(text: str) -> list[tuple[str, str]]:
    """Rules, each with its preceding separator; separators in quotes do not count."""
    comments = _QUOTED.findall(text)
    pieces = _BETWEEN_RULES.split(_QUOTED.sub('"\x00"', text))
    filled = _filler(comments)
    rules = [("", filled(pieces[0]))]
    rules += [(pieces[at], filled(pieces[at + 1])) for at in range(1, len(pieces) - 1, 2)]
    return [(separator, rule.strip()) for separator, rule in rules if rule.strip()]


def _filler(comments: list[str]) -> Callable[[str], str]:
    waiting = iter(comments)
    return lambda piece: re.sub('"\x00"', lambda _: next(waiting, '""'), piece)


def _on_other_day(rule: str, holiday: str) -> str:
    """The rule without its holiday; empty if it is for holidays only."""
    listed = re.sub(rf",{holiday}\b|\b{holiday},(?={_DAY})", "", rule)
    return "" if re.search(rf"\b{holiday}\b", listed) else listed


def _on_holiday(rule: str, holiday: str) -> str:
    narrowed = re.sub(rf"\b{holiday} (?={_DAY})", "", rule)
    if narrowed != rule:
        return narrowed
    return re.sub(rf"(?:{_DAY}(?:-{_DAY})?,)*\b{holiday}\b(?:,{_DAY}(?:-{_DAY})?)*", "Mo-Su", rule)
