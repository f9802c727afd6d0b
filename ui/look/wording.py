"""Sentences of `core`, in the language of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from core.sentences import COUNT, TABLE, Sentence, Value, english, fill
from ui.look.formatting import clock, day_of, distance, isolated
from ui.look.photo_words import localise_place

CONTEXT: Final = "Sentences"


def translated(sentence: Sentence) -> str:
    """The sentence for display; one without a translation stays English."""
    return fill(_words(sentence), sentence, translated, isolated, _number, _quantity)


def _words(sentence: Sentence) -> str:
    """Qt identifies sentences by their English (for plurals, the plural form) and their id."""
    forms = TABLE.get(sentence.id)
    if forms is None:
        return english(sentence)
    source, amount = (forms, -1) if isinstance(forms, str) else (forms["other"], _count(sentence))
    # With a number Qt finds no text but those that have plural forms.
    words = QCoreApplication.translate(CONTEXT, source, sentence.id, amount)
    return english(sentence) if words == source else words


def _count(sentence: Sentence) -> int:
    count = dict(sentence.values).get(COUNT, -1)
    return int(count) if isinstance(count, int | float) else -1


def _number(digits: str) -> str:
    locale = QLocale()
    return digits.translate({ord("."): locale.decimalPoint(), ord(","): locale.groupSeparator()})


def _quantity(form: str, amount: Value) -> str:
    if form == "km" and isinstance(amount, int | float):
        return distance(amount, exact=True)
    if form == "place":
        return isolated(localise_place(str(amount)))
    return day_of(str(amount)) if form == "day" else clock(str(amount))
