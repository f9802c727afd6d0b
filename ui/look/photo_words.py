"""Words for what is in a photo, in the language of the window; the library keeps them in English."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT: Final = "Words"


def localise_word(word: str) -> str:
    """The word in the language of the window; one that is not in our list (a name, a model's own)
    stays."""
    return QCoreApplication.translate(CONTEXT, word)


def caption_note() -> str:
    """Why captions are in English; empty where the window speaks English itself."""
    if QLocale().language() is QLocale.Language.English:
        return ""
    return QCoreApplication.translate("Caption", "The models describe photos in English.")
