"""What a question rules out: "without the zoo", "no museums", "not the aquarium".

"Meat" is beef and ribs, too: `resources/questions/families.toml` says what a word stands for.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.recommend.question.function_words import (
    ADJECTIVES,
    ARTICLES,
    EXCLUSIONS,
    FILLERS,
    NEGATIONS,
    REQUESTS,
    TAILS,
    is_break,
)
from core.recommend.question.lexicon import Lexicon, fold, stems
from core.recommend.recommend_tuning import question_tuning
from core.resources import load_toml

_JOINERS: Final = frozenset({"and", "or", "und", "oder", "nor"})
_TWO_WORDS: Final = frozenset(
    {
        ("other", "than"),
        ("anything", "but"),
        ("apart", "from"),
        ("but", "not"),
        ("but", "no"),
        ("not", "about"),
        ("not", "anything"),
        ("nothing", "with"),
        ("enough", "of"),
        ("tired", "of"),
        ("sick", "of"),
    }
)
_IDIOMS: Final = frozenset(
    {
        "idea",
        "clue",
        "matter",
        "preference",
        "problem",
        "thanks",
        "way",
        "need",
        "reason",
        "rush",
        "hurry",
        "limit",
        "worries",
    }
)
_AFTER_EXCEPT: Final = frozenset({"for", "from"})
# Links between a kind and what is ruled out: "a museum that is not about carriages".
_LINKS: Final = frozenset({"that", "which", "is", "are", "but", "aber", "der", "die", "das", "ist"})
_FAMILIES: Final = "questions/families.toml"


def read_exclusions(
    tokens: Sequence[str], lexicon: Lexicon, families: Collection[str] = ()
) -> tuple[tuple[str, ...], list[str]]:
    """Excluded phrases in lower case without articles, and the tokens that are left.

    Args:
        families: folded words that "not" rules out besides nouns for kinds: "not italian".
    """
    folded = [fold(token) for token in tokens]
    excluded: list[str] = []
    kept: list[str] = []
    position = 0
    while position < len(tokens):
        start = _phrase_start(folded, position, lexicon, families)
        phrases, end = _phrases(tokens, folded, start) if start is not None else ([], position)
        if phrases:
            excluded += phrases
            while kept and fold(kept[-1]) in _LINKS:
                kept.pop()
            kept.append(";")
            position = end
        else:
            kept.append(tokens[position])
            position += 1
    return tuple(dict.fromkeys(excluded)), kept


def _phrase_start(
    folded: Sequence[str], position: int, lexicon: Lexicon, families: Collection[str]
) -> int | None:
    """Index after the words that exclude, None if those at `position` do not."""
    token = folded[position]
    after = position + 1
    if tuple(folded[position : position + 2]) in _TWO_WORDS:
        return position + 2
    if token in EXCLUSIONS:
        return after + 1 if folded[after : after + 1] and folded[after] in _AFTER_EXCEPT else after
    if token in NEGATIONS and after < len(folded):
        # "not the zoo", "no museums", but not "no idea" or "not sure".
        if token in ("not", "nicht") and folded[after] in ARTICLES:
            return after
        if token == "no" and not _is_idiom(folded[after]):
            return after
        if folded[after] in families:
            return after
        if any(
            mention.start == 0
            for mention in lexicon.mentions(folded[after : after + question_tuning().excluded])
        ):
            return after
    return None


def _is_idiom(word: str) -> bool:
    """Whether "no" before `word` rules nothing out: "no idea"."""
    return is_break(word) or word in FILLERS or word in TAILS or word in _IDIOMS


def _phrases(tokens: Sequence[str], folded: Sequence[str], start: int) -> tuple[list[str], int]:
    """Phrases from `start`, joined by commas, "and" or "or", and where they end."""
    most = question_tuning().excluded
    phrases: list[str] = []
    words: list[str] = []
    position = end = start
    while position < len(tokens) and len(words) < most:
        token = folded[position]
        if token in ARTICLES and not words:
            position += 1
            continue
        if token in _JOINERS and words:
            phrases.append(" ".join(words))
            words, end = [], position
        elif token in ADJECTIVES and not is_break(token):
            words.append(tokens[position].lower())  # part of a name only: "modern art"
        elif is_break(token) or token in TAILS or token in FILLERS or token in REQUESTS:
            break
        else:
            words.append(tokens[position].lower())
            end = position + 1
        position += 1
    while words and fold(words[-1]) in ADJECTIVES:
        words.pop()
    if words:
        phrases.append(" ".join(words))
    return phrases, end


@dataclass(frozen=True, slots=True)
class Family:
    """Words that belong together; the file explains the fields. `words` are stems."""

    words: tuple[tuple[str, ...], ...]
    instead: tuple[str, ...]


@lru_cache(maxsize=1)
def families() -> dict[str, Family]:
    """Family by each folded name it has."""
    return {
        name: Family(
            tuple(dict.fromkeys(stems(word) for word in entry["words"])), tuple(entry["instead"])
        )
        for entry in load_toml(_FAMILIES)["family"]
        for name in entry["names"]
    }
