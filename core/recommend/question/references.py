"""Which place a message means: "the second one", "is the Rijksmuseum open tomorrow?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz

from core.recommend.question.function_words import (
    ARTICLES,
    FILLERS,
    PRONOUNS,
    REQUESTS,
    TAILS,
    is_break,
    tokenize,
)
from core.recommend.question.lexicon import fold
from core.recommend.recommend_tuning import question_tuning

_ORDINALS: Final = (
    "first|1st|erste[rsn]?|number one|no\\.? ?1|#1|nummer eins",
    "second|2nd|zweite[rsn]?|number two|no\\.? ?2|#2|nummer zwei",
    "third|3rd|dritte[rsn]?|number three|no\\.? ?3|#3|nummer drei",
    "fourth|4th|vierte[rsn]?|number four|no\\.? ?4|#4|nummer vier",
    "fifth|5th|funfte[rsn]?|number five|no\\.? ?5|#5|nummer funf",
)
_LAST: Final = re.compile(r"\b(?:the last (?:one|place)|last one|letzte[rsn]?)\b")
_ASKS: Final = re.compile(
    r"\b(?:is|are|was|when|how|what|which|where|tell|more about|about|open|close[sd]?|closing|opening|hours|price|expensive"
    r"|cost|costs|address|far|distance|rated|rating|ist|hat|wann|wie|wo|offen|geoffnet|schliesst|offnet|mehr uber|teuer|kostet)\b"
)
_THAT_ONE: Final = re.compile(
    r"\b(?:it|that one|this one|that place|this place|there|es|dort|das)\b"
)
_SMALL: Final = ARTICLES | FILLERS | PRONOUNS | REQUESTS | TAILS


def place_meant(text: str, shown: Sequence[str], names: Sequence[str], before: str) -> str:
    """Name of the place a message asks about; empty when it is about none.

    Args:
        shown: names in the order of the answer before.
        names: of all places in the list.
        before: the place the message before was about.
    """
    message = fold(text)
    if not _ASKS.search(message) and len(tokenize(message)) > question_tuning().mention_words:
        return ""
    for index, pattern in enumerate(_ORDINALS[: len(shown)]):
        if re.search(rf"\b(?:{pattern})\b", message):
            return shown[index]
    if shown and _LAST.search(message):
        return shown[-1]
    named = _named(message, [*shown, *names])
    if named:
        return named
    if before and _ASKS.search(message) and _THAT_ONE.search(message):
        return before
    return ""


def _named(message: str, names: Sequence[str]) -> str:
    """The longest name that stands in `message`, where little else is said or something is asked."""
    tuning = question_tuning()
    for name in sorted(dict.fromkeys(names), key=len, reverse=True):
        key = fold(name)
        if len(key) < tuning.shortest_name or len(key) > len(message) + 2:
            continue
        if f" {key} " in f" {' '.join(tokenize(message))} " or (
            len(key) > 2 * tuning.shortest_name
            and fuzz.partial_ratio(key, message) >= tuning.name_likeness
        ):
            rest = [t for t in tokenize(message) if t not in key.split() and not is_break(t)]
            only_small = all(t in _SMALL or _ASKS.fullmatch(t) for t in rest)
            asks = any(_ASKS.fullmatch(t) for t in rest) and "a" not in rest
            return name if only_small and (asks or not set(rest) - {"the"}) else ""
    return ""
