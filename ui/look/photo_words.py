"""Translates words for the contents of photos, and countries; the library stores them in English."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT: Final = "Words"
_COUNTRIES: Final = "Countries"


def localise_word(word: str) -> str:
    """The word in the language of the window; one that is not in our list (a name, a model's own) is
    unchanged. Two kinds of places ("garden or park") are translated one by one."""
    first, either, second = word.partition(" or ")
    if not either:
        return QCoreApplication.translate(CONTEXT, word)
    both = QCoreApplication.translate("Kinds", "{first} or {second}")
    return both.format(first=localise_word(first), second=localise_word(second))


def localise_place(name: str) -> str:
    """A town with its country, such as “Rome, Italy”, or a country; names of towns stay as they are."""
    town, comma, country = name.rpartition(", ")
    return f"{town}{comma}{QCoreApplication.translate(_COUNTRIES, country)}"


def caption_note() -> str:
    """Why captions are in English; empty if the language of the window is English."""
    if QLocale().language() is QLocale.Language.English:
        return ""
    return QCoreApplication.translate("Caption", "The models describe photos in English.")
