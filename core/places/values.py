"""Ratings, price levels and positions as people and exports write them."""

from __future__ import annotations

import re
from typing import Final

from core.records import GeoPoint

_CURRENCY: Final = "$€£¥₩₽₹"
_LEVELS: Final = re.compile(rf"[{re.escape(_CURRENCY)}]+")
_AMOUNT: Final = re.compile(r"\d+(?:[.,]\d+)?")
_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_SCALED: Final = re.compile(r"([+-]?\d+(?:[.,]\d+)?)\s*(?:/|out of|von|sur|de)\s*(\d+(?:[.,]\d+)?)")
_RATING_TAIL: Final = re.compile(r"\s*(?:★|⭐\ufe0f?|stars?|sterne?|étoiles?|estrellas?)\s*$")
_STARS: Final = re.compile(r"^(★{1,5})(½)?(☆{0,5})$")
_DEGREES: Final = re.compile(r"^([+-]?\d+(?:[.,]\d+)?)\s*°?\s*([NSEWOnsewo])?$")
_PAIR: Final = re.compile(
    r"^\(?\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*([NS])?\s*[,; ]\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*([EW])?\s*\)?$",
    re.IGNORECASE,
)
_PRICE_WORDS: Final = {
    "free": 1, "gratis": 1, "kostenlos": 1, "gratuit": 1,
    "cheap": 1, "inexpensive": 1, "budget": 1, "low": 1, "günstig": 1, "billig": 1,
    "preiswert": 1, "bon marché": 1, "barato": 1, "económico": 1,
    "moderate": 2, "medium": 2, "mid": 2, "mid-range": 2, "average": 2, "mittel": 2,
    "moyen": 2, "medio": 2, "affordable": 2,
    "expensive": 3, "pricey": 3, "high": 3, "upscale": 3, "teuer": 3, "cher": 3, "caro": 3,
    "very expensive": 4, "luxury": 4, "fine dining": 4, "sehr teuer": 4, "très cher": 4,
}  # fmt: skip


def parse_number(text: str) -> float | None:
    """A plain number with a decimal point or comma; None when it is anything else."""
    text = text.strip()
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) and len(text) < 32 else None


def price_level_of_amount(amount: float) -> int:
    """Price level 1 to 4 of what one person pays, in dollars, euros or pounds.

    The steps are an assumption; an answer that uses them says so.
    """
    return 1 + sum(amount > limit for limit in (15, 30, 60))


def parse_price(text: str) -> int | None:
    """Price level 1 (cheap) to 4 from "$$", "€€", "2", "cheap", "12-20 €"; None if unreadable.

    Of a range ("$$ - $$$") the upper end counts, so that nobody is sent to an expensive place.
    """
    text = text.strip().casefold()
    if text in _PRICE_WORDS:
        return _PRICE_WORDS[text]
    amounts = [float(match.replace(",", ".")) for match in _AMOUNT.findall(text[:64])]
    signs = _LEVELS.findall(text[:64])
    if amounts and signs:
        return price_level_of_amount(max(amounts))
    if signs:
        return min(4, max(len(run) for run in signs))
    number = parse_number(text)
    if number is not None and number in (0, 1, 2, 3, 4):
        return max(1, int(number))
    return None


def parse_rating(text: str) -> float | None:
    """Rating 0 to 5 from "4.5", "4,5", "9/10", "90 %", "4.5★", "★★★★☆"; None if unreadable."""
    text = text.strip()[:64]
    drawn = _STARS.match(text)
    if drawn is not None:
        return min(5.0, len(drawn[1]) + (0.5 if drawn[2] else 0.0))
    text = _RATING_TAIL.sub("", text.casefold())
    scale = 5.0
    scaled = _SCALED.fullmatch(text)
    if scaled is not None:
        text, scale = scaled[1], float(scaled[2].replace(",", "."))
    elif text.endswith("%"):
        text, scale = text[:-1], 100.0
    value = parse_number(text)
    if value is None or scale <= 0 or not 0 <= value <= scale:
        return None
    return value * 5.0 / scale


def parse_degrees(text: str) -> float | None:
    """Signed degrees from "47.37", "47,37", "-8.5" or "8.54° W"; None if unreadable."""
    match = _DEGREES.match(text.strip()[:32])
    if match is None:
        return None
    value = float(match[1].replace(",", "."))
    # "O" is west in French and Spanish, but east in German: only the sign can tell.
    return -abs(value) if (match[2] or "").upper() in ("S", "W") else value


def parse_position(lat: str, lon: str) -> GeoPoint | None:
    """A position from two columns.

    (0, 0) is what failed geocoders write, not a place, so it gives None as well.
    """
    lat_deg, lon_deg = parse_degrees(lat), parse_degrees(lon)
    if lat_deg is None or lon_deg is None or (lat_deg == 0 and lon_deg == 0):
        return None
    try:
        return GeoPoint(lat_deg, lon_deg)
    except ValueError:
        return None


def parse_position_pair(text: str) -> GeoPoint | None:
    """A position from one text such as "47.37, 8.54" or "47.37N 8.54E"."""
    match = _PAIR.match(text.strip()[:64])
    if match is None:
        return None
    return parse_position(match[1] + (match[2] or ""), match[3] + (match[4] or ""))
