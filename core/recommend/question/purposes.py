"""What a visit is for: "romantic", "with kids", "for a rainy day" (`resources/questions/purposes.toml`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.recommend.question.lexicon import fold, load_lexicon, singular_of
from core.resources import load_toml

_FILE: Final = "questions/purposes.toml"
OUTING: Final = "outing"  # the purpose of a question without any kind or purpose
COMPANY: Final = "company"  # who comes along, without a stated purpose
TASTE: Final = "taste"  # what suits the user's photos best: says nothing about the place
SEE: Final = "see"  # says little: any subject can be seen
SAY_LITTLE: Final = frozenset({SEE, COMPANY, TASTE})
_KIDS: Final = "kids"
# "zehnjährigen", "four-year-old"; adults are called so in other ways
_YEARS_OLD: Final = re.compile(r"jahrige[nrsm]?$|-years?-olds?$")


@dataclass(frozen=True, slots=True)
class Purpose:
    """One purpose; the file explains the fields."""

    name: str
    words: tuple[str, ...]
    good: tuple[str, ...]
    bad: tuple[str, ...]
    signs: tuple[str, ...]
    against: tuple[str, ...]
    kind: str = ""
    prices: tuple[int, ...] = ()


def read_purposes(tokens: Sequence[str], language: str = "en") -> tuple[tuple[str, ...], list[str]]:
    """Names of the purposes given in `tokens`, and the remaining tokens; `;` where words were."""
    by_words, folded = _by_words(), [fold(token) for token in tokens]
    longest = max(map(len, by_words))
    found: list[str] = []
    kept: list[str] = []
    position = 0
    while position < len(tokens):
        for end in range(min(len(tokens), position + longest), position, -1):
            words = folded[position:end]
            name = by_words.get(tuple(words)) or by_words.get((*words[:-1], singular_of(words[-1])))
            if name is None and len(words) == 1 and _YEARS_OLD.search(words[0]):
                name = _KIDS
            if name is not None and not (words == ["see"] and language == "de"):  # a lake
                found.append(name)
                # "birthday dinner" is a dinner.
                is_kind = end > position + 1 and load_lexicon().of_plain(words[-1])
                kept += [";", tokens[end - 1]] if is_kind else [";"]
                position = end
                break
        else:
            kept.append(tokens[position])
            position += 1
    return tuple(dict.fromkeys(found)), kept


@lru_cache(maxsize=1)
def purposes() -> dict[str, Purpose]:
    """All purposes by name."""
    return {
        entry["name"]: Purpose(
            name=entry["name"],
            words=tuple(entry["words"]),
            good=tuple(entry["good"]),
            bad=tuple(entry["bad"]),
            signs=tuple(entry["signs"]),
            against=tuple(entry["against"]),
            kind=entry.get("kind", ""),
            prices=tuple(entry.get("prices", ())),
        )
        for entry in load_toml(_FILE)["purpose"]
    }


@lru_cache(maxsize=1)
def _by_words() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for purpose in purposes().values():
        for phrase in purpose.words:
            found.setdefault(tuple(phrase.split()), purpose.name)
    return found
