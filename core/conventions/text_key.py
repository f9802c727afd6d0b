"""When two texts count as the same."""

from __future__ import annotations

import unicodedata


def text_key(text: str) -> str:
    """Equal for texts that differ in case and white space only; always valid Unicode."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(text.casefold().split())


def accentless_key(text: str) -> str:
    """Equal for texts that differ in case, accents and repeated spaces only."""
    plain = " ".join(text.split()).casefold()
    if plain.isascii():
        return plain
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(character for character in decomposed if not unicodedata.combining(character))
