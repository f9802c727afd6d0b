"""Inline details of a list line besides names: emoji, prices and opening hours."""

from __future__ import annotations

import re
from typing import Final

from core.places.hours.words import day_words, words_for

_PICTURE: Final = (
    r"(?:[0-9#]\ufe0f?\u20e3|[\U0001F1E6-\U0001FAFF\u2190-\u21ff\u2300-\u23ff\u2600-\u2604\u2607-\u27bf\u2b00-\u2b4f\u2b51-\u2bff]"
    r"[\ufe0f\u200d\U0001F3FB-\U0001F3FF]*)"
)  # all but stars, which are ratings
PICTURES: Final = rf"(?:{_PICTURE}\s*)+"
_EDGE_PICTURES: Final = re.compile(rf"^(?:{PICTURES})|\s*{PICTURES}$")
_COINS: Final = r"(?:[$€£¥₺₹₩]|\b(?:EUR|USD|GBP|CHF|SFr\.?|Fr\.|kr\.?|zł|Kč|Ft)(?!\w))"
_SUM: Final = r"\d{1,6}(?:[.,’']\d{3})*(?:[.,]\d{1,2}|[.,][-–])?"
AMOUNT: Final = re.compile(
    rf"(?:\b(?:ca\.?|approx\.?|about|around|from|ab|etwa|environ|desde|unos)\s+|~\s*)?"
    rf"(?P<value>{_COINS}\s?{_SUM}(?:\s?[-–]\s?{_COINS}?\s?{_SUM})?|(?<![\w.,:]){_SUM}(?:\s?[-–]\s?{_SUM})?\s?(?:{_COINS}|(?:euros?|dollars?|pounds?|francs?|franken)\b))"
    r"(?:\s+(?:per|a|pro|p\.)\s?(?:person|head|kopf|p\.?))?(?![\w€$£])",
    re.IGNORECASE,
)


def _any_of(*roles: str) -> str:
    """A pattern for the words of all languages in these roles."""
    words = {word for role in roles for word in words_for(role)}
    return rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})(?!\w)"


DAY: Final = rf"(?:{'|'.join(word for word in day_words() if len(word) > 1)})s?\.?(?!\w)"
_EVERY: Final = _any_of("daily", "weekdays", "weekend")
_TO, _AND = _any_of("to"), _any_of("and")
_DAYS: Final = rf"(?:{DAY}(?:\s?(?:[-–,/&+]|{_TO}|{_AND})\s?{DAY})*|{_EVERY}\.?)"
_TIME: Final = r"\d{1,2}(?:[:.hu]\d{2}|[hu])?\s?(?:[ap]\.?m\.?)?"
_SPAN: Final = rf"{_TIME}\s?(?:[-–]|{_TO})\s?{_TIME}(?:\s?(?:uhr|uur|hrs?)\b)?"
_FROM: Final = r"(?:von|from|de|da|das|dalle|van|od|från|fra|kl)\.?\s"
_SPANS: Final = rf"{_SPAN}(?:\s?(?:,|&|\+|{_AND})\s?(?:{_FROM})?{_SPAN})*"
_RULE: Final = rf"(?<![\w–-]){_DAYS}[:,]?\s+(?:{_FROM})?{_SPANS}"
HOURS: Final = re.compile(
    rf"\(?(?:\b(?:open|opens|geöffnet|ouvert|abierto|aberto|aperto|geopend|öppet|åbent|åpent|otwarte|czynne|hours|öffnungszeiten|horaires)\b:?\s+)?(?P<value>{_RULE}(?:\s*[,;]\s*{_RULE}){{0,6}})\)?",
    re.IGNORECASE,
)


def without_pictures(text: str) -> str:
    """The text without emoji at its edges."""
    bare = _EDGE_PICTURES.sub("", text)
    return bare if re.search(r"\w", bare) else text
