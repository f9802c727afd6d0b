"""What a message wants (`resources/questions/intents.toml`): places, a reason, thanks; and its place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from rapidfuzz import fuzz

from core.recommend.question.category_words import Wanted
from core.recommend.question.function_words import (
    ARTICLES,
    FILLERS,
    FOLLOW_UPS,
    PRONOUNS,
    REQUESTS,
    TAILS,
    is_break,
    tokenize,
)  # fmt: skip
from core.recommend.question.lexicon import fold
from core.recommend.question.purposes import OUTING, SAY_LITTLE, SEE
from core.recommend.recommend_tuning import question_tuning
from core.records import Intent, KindSource
from core.resources import load_toml

if TYPE_CHECKING:
    from core.models.roles import TextEncoder


_FILE: Final = "questions/intents.toml"
_WHERE: Final = frozenset({"where", "wo", "wohin"})
_ORDINALS: Final = (
    "first|1st|erste[rsn]?|premiere?|primer[oa]?|prim[oa]|number one|no\\.? ?1|#1|nummer eins",
    "second|2nd|zweite[rsn]?|deuxieme|seconde|segund[oa]|second[oa]|number two|no\\.? ?2|#2|nummer zwei",
    "third|3rd|dritte[rsn]?|troisieme|tercer[oa]?|terz[oa]|number three|no\\.? ?3|#3|nummer drei",
    "fourth|4th|vierte[rsn]?|number four|no\\.? ?4|#4|nummer vier",
    "fifth|5th|funfte[rsn]?|number five|no\\.? ?5|#5|nummer funf",
)
_LAST: Final = re.compile(r"\b(?:the last (?:one|place)|last one|letzte[rsn]?)\b")
_ASKS: Final = re.compile(
    r"\b(?:is|are|was|does|do|has|have|can|when|how|what|what's|which|where|where's|tell|more about|about|opens?|close[sd]?|closing|opening|hours|price"
    r"|expensive|cost|costs|address|far|distance|rated|rating|phone|number|website|menu|book|reserve|table|reservation|tickets?|parking|serve|exactly|genau|any good"
    r"|ist|hat|haben|gibt|wann|wie|wo|was|weit|viel|lange|offen|geoffnet|schliesst|offnet|mehr uber|teuer|kostet|komme?|kommt|kommen|telefonnummer|adresse|speisekarte|reservieren|parkplatze?)\b"
)
_BOOKED: Final = re.compile(r"\b(?:a|an|einen) (?=(?:table|reservation|ticket|tisch|parkplatz)\b)")
_THAT_ONE: Final = re.compile(
    r"\b(?:it|they|that one|this one|that place|this place|there|es|dort|da|das|die)\b"
)
_STARTS_ABOUT_ONE: Final = re.compile(
    r"(?:and |but |so |ok |okay |und |aber )?(?:is|was|do|does|can (?:i|we|you)|when (?:do|does|is)|what time (?:do|does|is)|what (?:do|does|is|can)|how (?:far|much|expensive|late|long|good|busy) (?:is|do|does|are)"
    r"|how (?:do|can) (?:i|we|you) (?:get|go)|(?:do|should|must|can) (?:i|we) (?:need to |have to )?(?:book|reserve|pay|get in)(?: online| ahead| in advance| a table)?|where (?:is|exactly is)|ist|hat|haben|macht|gibt|was (?:kostet|kosten|gibt|haben)|wann (?:hat|ist|macht|schliesst|offnet|haben|machen)|wie (?:weit|teuer|lange|viel) (?:ist|hat|haben|kostet)|wie komm\w* (?:ich|wir|man))"
    r"(?: (?:exactly|really|genau))?(?: (?:it|they|that|that one|this one|that place|this place|there(?! any| some| a\b)|es|das|die|dort|da|dahin|hin)\b|\W*$)"
)
_RECOMMENDING: Final = frozenset(
    [
        "recommend",
        "recommends",
        "suggest",
        "suggestion",
        "suggestions",
        "recommendation",
        "recommendations",
        "empfiehl",
        "empfiehlst",
        "empfehle",
        "empfehlen",
        "empfehlung",
        "empfehlungen",
    ]
)
_ASKS_OF_ONE: Final = re.compile(
    r"(?:and |but |und |aber )?(?:is|does|where(?:'s| is)|when (?:does|is|opens|closes)|what time (?:does|is)|how (?:far|much|expensive|late|long) (?:is|does)|how (?:do|can) (?:i|we|you) get to"
    r"|what (?:does|do)|what(?:'s| is| are) the (?:price|prices|rating|address|hours|opening hours) (?:of|for)|ist|hat|wo ist|was kostet"
    r"|wann (?:hat|ist|macht|schliesst|offnet)|wie ?(?:weit|teuer|lange|viel) (?:ist|hat|kostet)|wie (?:ist|sind) die (?:bewertung|offnungszeiten) von)"
    r" (?:the|das|die|der|dem|den) \w|wie komm\w* (?:ich|wir|man) (?:zum|zur) \w"
)
# "how much is admission to the aquarium?" asks the same as "how much is the aquarium?".
_ENTRY: Final = re.compile(
    r"\b(?:(?:the|der|die|an?|ein|eine) )?(?:entry|entrance|admission|tickets?|entry fee|eintritt|eintrittskarte|karte)"
    r" (?:to|for|at|into|ins?|fur|zum|zur|im)(?: (?:the|das|die|den|dem|der))? "
)
_ANY_ONE: Final = frozenset(["a", "an", "any", "there", "ein", "eine", "einen"])
_CLAUSE_END: Final = re.compile(r"\s*[,.;!?]+\s*|\s+(?:and|but|und|aber|et|y|e|pero|mais)\s+")
_IN_FRONT: Final = "(?:(?:the|der|die|das|den|dem|le|la|el|il) |l')?"
_SENTENCE_END: Final = re.compile(r"(?<=[.!])\s+")
_SMALL: Final = ARTICLES | FILLERS | PRONOUNS | REQUESTS | TAILS


@dataclass(frozen=True, slots=True)
class _Pattern:
    intent: Intent
    says: re.Pattern[str] | None
    starts: re.Pattern[str] | None
    follows: bool
    whole: bool
    examples: tuple[str, ...]


def small_talk(text: str, *, follows: bool) -> Intent | None:
    """The intent that the words of `text` alone show; None if it may ask for places.

    Args:
        follows: there was a previous answer.
    """
    message = " ".join(fold(text).replace("’", "'").split()).strip(" .!?,;")
    for entry in _patterns():
        if entry.follows and not follows:
            continue
        if entry.starts is not None and entry.starts.match(message):
            return entry.intent
        found = None if entry.says is None else entry.says.search(message)
        if found and (
            not entry.whole or _is_polite(message[: found.start()] + message[found.end() :])
        ):
            return entry.intent
    return None


def intent_of(readings: Sequence[str], typed: str, *, follows: bool) -> Intent | None:
    """The intent that the words of a message alone show, by its readings in English, the first one first.

    Args:
        typed: the message itself, for "il y en a un autre ?".
    """
    found = (small_talk(text, follows=follows) for text in readings)
    intent = next((each for each in found if each is not None), None)
    is_else = intent is None and small_talk(typed, follows=follows) is Intent.ELSE
    return Intent.ELSE if is_else else intent


def without_greeting(text: str) -> str:
    """`text` without a greeting or thanks before the actual question."""
    first, rest = (*_SENTENCE_END.split(text, maxsplit=1), "")[:2]
    if rest and small_talk(first, follows=True) in (Intent.THANKS, Intent.HELLO):
        return without_greeting(rest)
    message = text
    for entry in _patterns():
        if entry.whole and not entry.follows and entry.says is not None:
            found = entry.says.match(fold(message))
            if found and found.end() < len(fold(message)):
                message = _after(message, found.end()).lstrip(" ,.!;:")
    return message or text


def _after(text: str, folded: int) -> str:
    """The rest of a text behind so many letters of its folded form, which may be longer: "Grüß Gott"."""
    end = next(at for at in range(len(text) + 1) if len(fold(text[:at])) >= folded)
    return text[end:]


def is_off_topic(text: str, encoder: TextEncoder) -> bool:
    """Whether `text` means the same as a question unrelated to places."""
    examples = next(e for e in _patterns() if e.intent is Intent.OFF_TOPIC).examples
    rows = encoder.encode([*examples, text])
    return bool(float(np.max(rows[:-1] @ rows[-1])) >= question_tuning().off_topic)


def asks_for_anything(text: str) -> bool:
    """Whether a message only asks for a recommendation: "what do you recommend?"."""
    words = [token for token in tokenize(fold(text)) if token[0].isalpha()]
    asks = not _RECOMMENDING.isdisjoint(words)
    return asks and all(word in _SMALL for word in words)


def is_new_request(
    text: str, wanted: Wanted, purposes: Sequence[str], before: str, has_time: bool
) -> bool:
    """Whether a later message is complete in itself: "a museum for a rainy day with kids", "I want to see trains".

    Args:
        before: the kind of place that was asked for before.
        has_time: it says when.
    """
    folded = [fold(token) for token in tokenize(text)]
    if not FOLLOW_UPS.isdisjoint(folded):
        return False
    served = set(purposes) - SAY_LITTLE
    if OUTING in served or (SEE in purposes and wanted.topics):
        return True
    if folded[0] in _WHERE and (wanted.topics or served):
        return True  # "where can the kids play?"
    if wanted.category is not None and not REQUESTS.isdisjoint(folded):
        return True
    is_other = wanted.source is KindSource.NAMED and wanted.category != before
    return is_other and (has_time or bool(served))


def narrows_the_list(text: str) -> bool:
    """Whether a later message asks for some of the places shown: "only the Indian ones", "any with a terrace?"."""
    message = " ".join(fold(text).replace("’", "'").split())
    return any(re.search(pattern, message) for pattern in _file()["narrows"])


def refused_place(text: str, shown: Sequence[str], before: str) -> tuple[str, str]:
    """The place that a message turns down, and what it says besides: "not the first one, something cheaper".

    Args:
        shown: names in the order of the previous answer.
        before: the place that the previous message was about.
    """
    first, *more = _CLAUSE_END.split(" ".join(fold(text).replace("’", "'").split()), maxsplit=1)
    if not shown:
        return "", text
    names = "|".join(re.escape(fold(name)) for name in (*shown, before) if name)
    ordinals = "|".join(_ORDINALS)
    places = f"(?:{'|'.join(_file()['it'])}|{_IN_FRONT}(?:(?:{ordinals})(?: one| place)?|{names}))"
    for pattern in _file()["refused"]:
        if re.fullmatch(pattern.replace("{it}", places), first.strip(" !?")):
            rank = ordinal_in(first)
            named = next((name for name in (*shown, before) if name and fold(name) in first), "")
            place = named or (shown[rank - 1] if 0 < rank <= len(shown) else before or shown[0])
            return place, " ".join(more)
    return "", text


def refusal(mended: str, clean: str, shown: Sequence[str], before: str) -> tuple[str, str]:
    """A place that is turned down, in a message as mended or as typed, and what is left of it."""
    refused, rest = refused_place(mended, shown, before)
    if not refused and (refused := refused_place(clean, shown, before)[0]):
        rest = ""
    return refused, rest


@lru_cache(maxsize=8)
def asks_for(fact: str) -> re.Pattern[str]:
    """What asks for a fact about one place in a folded message: "price", "distance" or "hours"."""
    return re.compile(rf"\b(?:{'|'.join(_file()['asks'][fact])})\b")


@lru_cache(maxsize=1)
def asks_why_not() -> tuple[re.Pattern[str], frozenset[str]]:
    """What asks in a folded message why a place was not recommended, and the words of that besides the place."""
    says = "|".join(_file()["why_not"])
    return re.compile(rf"\b(?:{says})\b"), frozenset(_file()["asking_why"])


def ordinal_in(text: str) -> int:
    """The rank that a message names, "the second" as 2; 0 for none."""
    message = fold(text)
    found = (at for at, words in enumerate(_ORDINALS, 1) if re.search(rf"\b(?:{words})\b", message))
    return next(found, 0)


def _is_polite(rest: str) -> bool:
    polite = FILLERS | PRONOUNS | frozenset(_file()["polite"])
    return all(token in polite or not token[0].isalpha() for token in tokenize(rest))


@lru_cache(maxsize=1)
def _file() -> dict[str, Any]:
    return load_toml(_FILE)


@lru_cache(maxsize=1)
def _patterns() -> Sequence[_Pattern]:
    return [
        _Pattern(
            intent=Intent(entry["name"]),
            says=_joined(entry.get("says")),
            starts=_joined(entry.get("starts")),
            follows=entry.get("follows", False),
            whole=entry.get("whole", False),
            examples=tuple(entry.get("examples", ())),
        )
        for entry in _file()["intent"]
    ]


def _joined(patterns: list[str] | None) -> re.Pattern[str] | None:
    return None if patterns is None else re.compile("|".join(f"(?:{p})" for p in patterns))


def place_meant(text: str, shown: Sequence[str], names: Mapping[str, str], before: str) -> str:
    """Name of the place a message asks about; empty if there is none.

    Args:
        shown: names in the order of the previous answer.
        names: of all places in the list, to their kinds as the list states them.
        before: the place that the previous message was about.
    """
    message = _BOOKED.sub("", fold(text))
    if not _ASKS.search(message) and len(tokenize(message)) > question_tuning().mention_words:
        return ""
    for index, pattern in enumerate(_ORDINALS[: len(shown)]):
        if re.search(rf"\b(?:{pattern})\b", message):
            return shown[index]
    if shown and _LAST.search(message):
        return shown[-1]
    named = _named(message, [*shown, *names]) or _only_one_called(message, names)
    if named:
        return named
    that = before or (shown[0] if shown and _is_about_one(message) else "")
    if that and _ASKS.search(message) and _THAT_ONE.search(message):
        return that
    return ""


def _is_about_one(message: str) -> bool:
    """Whether a message only asks about the place just shown: "is it open tomorrow?"."""
    words = [token for token in tokenize(message) if token[0].isalpha()]
    return _STARTS_ABOUT_ONE.match(message) is not None and all(
        word in _SMALL or _ASKS.fullmatch(word) for word in words
    )


def _named(message: str, names: Sequence[str]) -> str:
    """The longest name in `message`, if it says little else or asks something."""
    tuning = question_tuning()
    tokens = tokenize(message)
    padded = f" {' '.join(tokens)} "
    for name in sorted(dict.fromkeys(names), key=len, reverse=True):
        key = fold(name)
        if len(key) < tuning.shortest_name or len(key) > len(message) + 2:
            continue
        if f" {key} " in padded or (
            len(key) > 2 * tuning.shortest_name
            and fuzz.partial_ratio(key, message) >= tuning.name_likeness
        ):
            rest = [t for t in tokens if t not in key.split() and not is_break(t)]
            only_small = all(t in _SMALL or _ASKS.fullmatch(t) for t in rest)
            asks = any(_ASKS.fullmatch(t) for t in rest) and "a" not in rest
            return name if only_small and (asks or not set(rest) - {"the"}) else ""
    return ""


def asks_of_listed(text: str, shown: Sequence[str], names: Mapping[str, str], before: str) -> bool:
    """Whether a message asks something about places of a list by their names or kinds: "how much is the aquarium?".

    Args: those of `place_meant`.
    """
    return bool(_called(fold(text), names) or place_meant(text, shown, names, before))


def _only_one_called(message: str, names: Mapping[str, str]) -> str:
    """The one place that "is the museum open?" is about; empty if there is none or several."""
    found = _called(message, names)
    return found[0] if len(found) == 1 else ""


def _called(message: str, names: Mapping[str, str]) -> list[str]:
    """The places whose names, else whose kinds, contain the words of "is the museum open?"."""
    message = _ENTRY.sub("the ", message)
    tokens = tokenize(message)
    if _ASKS_OF_ONE.match(message) is None or not _ANY_ONE.isdisjoint(tokens):
        return []
    words = [t for t in tokens if t[0].isalpha() and t not in _SMALL and not _ASKS.fullmatch(t)]
    return called_so(words, {name: name for name in names}) or called_so(words, names)


def called_so(words: Sequence[str], texts: Mapping[str, str]) -> list[str]:
    """The names of the places whose texts contain all of some folded words."""
    shortest = question_tuning().shortest_name
    return [
        name
        for name, text in texts.items()
        if words and _are_called(words, tokenize(fold(text)), shortest)
    ]


def _are_called(words: Sequence[str], name: Sequence[str], shortest: int) -> bool:
    """Whether all words are of a name; a German compound may have been taken apart."""
    return "".join(words) in name or all(_is_called(word, name, shortest) for word in words)


def _is_called(word: str, name: Sequence[str], shortest: int) -> bool:
    """Whether a word is one of a name, or the end of one: "zoo" of "Alpenzoo"."""
    return any(part == word or (len(word) >= shortest and part.endswith(word)) for part in name)
