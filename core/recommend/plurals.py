"""English plurals of the words of photos, for sentences about many of them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from core.recommend.question.lexicon import singular_of
from core.resources import load_text

_MASSES: Final = frozenset(
    {"snow", "ice", "sand", "fog", "water", "grass", "food", "art", "music", "fish", "sushi"}
)
_ONE_OF_A_KIND: Final = frozenset({"sea", "sky", "ocean", "moon", "sun"})


def plural_of(word: str) -> str:
    """The English form for many: "mountains", but "snow"."""
    if word in _ONE_OF_A_KIND:
        return f"the {word}"
    last = word.split()[-1]
    if last in _uncountable() | _MASSES or singular_of(last) != last:
        return word
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}s"


@lru_cache(maxsize=1)
def _uncountable() -> frozenset[str]:
    return frozenset(load_text("aspects/uncountable.txt").split("\n"))
