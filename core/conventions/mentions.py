"""Whether a text mentions a word, and captions with the mentions of some words removed."""

from __future__ import annotations

import re
from collections.abc import Collection


def mention_of(words: Collection[str]) -> re.Pattern[str] | None:
    """Matches texts that contain one of these as a whole word, in any case, singular or plural.

    None without words.
    """
    stems = sorted(re.escape(word.removesuffix("s")) for word in words if word.strip())
    return re.compile(rf"\b(?:{'|'.join(stems)})s?(?:e?s)?\b", re.IGNORECASE) if stems else None


def without_mention(caption: str, words: Collection[str]) -> str:
    """The comma-separated parts of a caption that mention none of these words.

    Empty if the first part, which says what the photo shows, mentions one.
    """
    mention = mention_of(words)
    if mention is None or not mention.search(caption):
        return caption
    parts = caption.rstrip(".").split(", ")
    if mention.search(parts[0]):
        return ""
    return ", ".join(part for part in parts if not mention.search(part)) + "."
