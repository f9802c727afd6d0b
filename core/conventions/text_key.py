"""When two texts count as the same."""

from __future__ import annotations


def text_key(text: str) -> str:
    """Equal for texts that differ in case and white space only; always valid Unicode."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(text.casefold().split())
