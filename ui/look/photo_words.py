"""Translates words for the contents of photos; the library stores them in English."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT: Final = "Words"


def localise_word(word: str) -> str:
    """The word in the language of the window; one that is not in our list (a name, a model's own) is
    unchanged."""
    return QCoreApplication.translate(CONTEXT, word)


def caption_note() -> str:
    """Why captions are in English; empty if the language of the window is English."""
    if QLocale().language() is QLocale.Language.English:
        return ""
    return QCoreApplication.translate("Caption", "The models describe photos in English.")
