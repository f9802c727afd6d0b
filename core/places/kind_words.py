"""Words for kinds of places, as needed for the headings and captions of lists."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

from core.resources import load_text, load_toml

_MAX_CHARS: Final = 60
_ENDINGS: Final = ("", "s", "es", "n", "en", "e", "er")  # English and German plurals
_PARTS: Final = re.compile(
    r"\s*(?:[&/,+(]|\b(?:and|or|und|oder|et|y|in|near|around|bei|nahe)\b)\s*", re.IGNORECASE
)
_PRAISE: Final = re.compile(
    r"^(?:the\s+)?(?:\d+\s+)?(?:best|top|favou?rite|good|great|nice|our|my|more|beste|gute|schöne|unsere|meine)\s+"
    r"(?:\d+\s+)?",
    re.IGNORECASE,
)


def is_kind_heading(text: str) -> bool:
    """Whether a heading begins with a kind of place rather than a name.

    "Museums & galleries", "Best cafés in Rome" and "Parks" are; "Park Hotel" is not.
    """
    heading = text.strip(" \t:#*_-–—")
    if not heading or len(heading) > _MAX_CHARS:
        return False
    first = _PARTS.split(_PRAISE.sub("", heading), maxsplit=1)[0]
    words = _folded(" ".join(re.findall(r"[^\W\d_]+", first)))
    return any(
        words.endswith(ending) and words.removesuffix(ending) in _nouns() for ending in _ENDINGS
    ) or (words.endswith("ies") and words[:-3] + "y" in _nouns())


def is_kind(text: str) -> bool:
    """Whether a text is a kind of place, in any language with a list of words."""
    return is_kind_heading(text) or _folded(text.strip()) in _abroad()


@functools.cache
def _abroad() -> frozenset[str]:
    lines = load_text("questions/kinds_abroad.tsv").splitlines()
    phrases = (line.split("\t")[1] for line in lines if not line.startswith("#"))
    return frozenset(map(_folded, phrases))


@functools.cache
def _nouns() -> frozenset[str]:
    """Nouns of all kinds that are more specific than "a place"."""
    categories = load_toml("categories/categories.toml")["category"]
    return frozenset(
        _folded(noun)
        for entry in categories
        if not entry.get("broad")
        for noun in (*entry.get("words", ()), *entry.get("aliases", ()))
    )


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
