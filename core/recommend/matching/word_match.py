"""Where the words of a question occur in the texts of places: on their own, before another noun, within a word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from core.recommend.matching.place_text import in_english
from core.recommend.question.function_words import ARTICLES, FILLERS, TAILS, is_break
from core.recommend.question.languages import foreign_marks
from core.recommend.question.mapped_kinds import generic_nouns
from core.recommend.recommend_tuning import WordingTuning

# Nouns that leave the meaning to the word before them: "vegan food", "free entry".
_PLAIN_NOUNS: Final = frozenset(
    [
        "food",
        "dish",
        "meal",
        "menu",
        "option",
        "cuisine",
        "kitchen",
        "entry",
        "admission",
        "seating",
        "seat",
        "place",
        "spot",
        "essen",
        "speise",
        "speisen",
        "gericht",
        "gerichte",
        "kuche",
        "eintritt",
        "platz",
    ]
)

_PLURALS: Final = ("n", "en", "e")  # German; English ones have been removed


@lru_cache(maxsize=1_024)  # many places of a list are of one kind
def words_of_column(column: tuple[str, ...]) -> frozenset[str]:
    """The words of a category column, as written and in English, with those in compounds: "wein" of a "Weinstube"."""
    inside = [
        word.removesuffix(noun).removesuffix("s")
        for word in column
        for noun in generic_nouns("joined")
        if word.endswith(noun)
    ]
    written = (*column, *filter(None, inside))
    return frozenset((*written, *" ".join(in_english(written)).split()))


def is_small(token: str) -> bool:
    """Whether a folded token cannot be a noun described by the word before it."""
    own = token in FILLERS or token in TAILS or token in ARTICLES
    return own or is_break(token) or token in _PLAIN_NOUNS or token in foreign_marks()


def place_of(same: set[str], text: Sequence[str], tuning: WordingTuning) -> float:
    """The best occurrence of a word in a text: on its own, before another noun, within a word."""
    best = 0.0
    forms = same | {word + ending for word in same for ending in _PLURALS}
    for position, token in enumerate(text):
        if token in forms:
            after = text[position + 1] if position + 1 < len(text) else ";"
            best = max(best, tuning.text if is_small(after) else tuning.modifier)
        elif best < tuning.part and any(_shares_stem(token, word, tuning) for word in same):
            best = tuning.part
    return best


def _shares_stem(token: str, word: str, tuning: WordingTuning) -> bool:
    """Whether one is part of the other: "surfers" and "surfing", "Schlittschuhlaufen", "Blasmusik"."""
    shortest = tuning.shortest_stem
    short, long = sorted((_stem(token, shortest), _stem(word, shortest)), key=len)
    if short == long and len(short) >= shortest - 1:
        return True  # "swim", "swimming"
    if len(short) < shortest:
        return False
    if long.startswith(short):  # "Musikkneipe" has music, but paper is no paperback
        return long == _stem(token, shortest) or len(long) - len(short) <= tuning.longest_ending
    return long == token and long.endswith(short)


@lru_cache(maxsize=16_384)
def _stem(word: str, shortest: int) -> str:
    if word.endswith(("eln", "ern")) and len(word) > shortest:
        return word[:-1]  # German verbs: "rodeln", "Rodelbahn"
    for ending in ("ing", "ers", "er", "ed", "en"):
        if len(word) - len(ending) >= shortest and word.endswith(ending):
            stem = word.removesuffix(ending)
            return stem[:-1] if ending == "ing" and stem[-1] == stem[-2] else stem
    return word


def says(text: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether a text contains a phrase, both as folded words."""
    width = len(phrase)
    return any(tuple(text[at : at + width]) == tuple(phrase) for at in range(len(text) - width + 1))
