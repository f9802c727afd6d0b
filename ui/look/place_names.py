"""Names of countries in the language of the window; the library and its tables have them in English."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "Countries"


def localise_place(name: str) -> str:
    """A town with its country, such as “Rome, Italy”, or a country; names of towns stay as they are."""
    town, comma, country = name.rpartition(", ")
    return f"{town}{comma}{QCoreApplication.translate(CONTEXT, country)}"
