"""What a search says that photos must not show: “pizza without people”, “kein Hund”."""

from __future__ import annotations

import re
from typing import Final

_NEGATED: Final = re.compile(
    r"(?<![\w./-])(?:but |and |und |aber )?"
    r"(?:without|no|not|except|excluding|ohne|kein(?:e[nmrs]?)?|nicht|au(?:ß|ss)er)\s+"
    r"(?:(?:any|the|an?|ein(?:e[nmrs]?)?|de[rmn]|die|das)\s+)*(?P<word>[^\W\d_]{3,})(?![\w./-])",
    re.IGNORECASE,
)


def read_negations(text: str) -> tuple[tuple[str, ...], str]:
    """The words that a text rules out, and the text without them."""
    words = tuple(match["word"] for match in _NEGATED.finditer(text))
    return words, " ".join(_NEGATED.sub(" ", text).split()) if words else text
