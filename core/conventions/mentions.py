"""Whether a text speaks of a word, and a caption without what it says of some words."""

from __future__ import annotations

import re
from collections.abc import Collection


def mention_of(words: Collection[str]) -> re.Pattern[str] | None:
    """Matches where a text has one of these words whole, in any case, in singular or plural.

    None without words.
    """
    stems = sorted(re.escape(word.removesuffix("s")) for word in words if word.strip())
    return re.compile(rf"\b(?:{'|'.join(stems)})s?(?:e?s)?\b", re.IGNORECASE) if stems else None


def without_mention(caption: str, words: Collection[str]) -> str:
    """The parts of a caption between its commas that speak of none of these words.

    Empty where the first part, which says what the photo is of, speaks of one.
    """
    mention = mention_of(words)
    if mention is None or not mention.search(caption):
        return caption
    parts = caption.rstrip(".").split(", ")
    if mention.search(parts[0]):
        return ""
    return ", ".join(part for part in parts if not mention.search(part)) + "."
