"""Open Location Codes ("8FVC9G8F+6W"): the plus codes shown by map applications.

Reference: https://github.com/google/open-location-code (specification). Only full codes denote a
position; short ones need a town next to them.
"""

from __future__ import annotations

import re
from typing import Final

from core.records import GeoPoint

_DIGITS: Final = "23456789CFGHJMPQRVWX"
_FULL: Final = re.compile(rf"[{_DIGITS}]{{8}}\+(?:[{_DIGITS}]{{2,7}})?", re.IGNORECASE)
_PAIRS: Final = 5
_GRID_COLUMNS: Final = 4
_GRID_ROWS: Final = 5


def position_of_plus_code(text: str) -> GeoPoint | None:
    """The centre of the area that a full plus code denotes; None for any other text."""
    text = text.strip().upper()
    if _FULL.fullmatch(text) is None:
        return None
    digits = [_DIGITS.index(character) for character in text.replace("+", "")]
    if digits[0] > 8 or digits[1] > 17:  # beyond the pole or the date line
        return None
    lat, lon, size = -90.0, -180.0, 20.0
    for place in range(0, min(len(digits), 2 * _PAIRS), 2):
        lat += digits[place] * size
        lon += digits[place + 1] * size
        size /= len(_DIGITS)
    height = width = size * len(_DIGITS)
    for digit in digits[2 * _PAIRS :]:
        height, width = height / _GRID_ROWS, width / _GRID_COLUMNS
        lat += digit // _GRID_COLUMNS * height
        lon += digit % _GRID_COLUMNS * width
    lat, lon = lat + height / 2, lon + width / 2
    return GeoPoint(lat, lon) if lat <= 90 and lon <= 180 else None
