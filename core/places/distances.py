"""Reads how far away a place is, as lists state it: "0.4 km", "2 miles", "15 min walk"."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Final

from core.conventions.distance import MILE_KM
from core.tuning import load_tuning

_FARTHEST_KM: Final = 20_000.0
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)?")
_UNIT: Final = re.compile(
    r"(?P<km>km|kms|kilomet(?:er|re)s?|kilometern|kilom[eè]tres?|kil[oó]metros?|quil[oô]metros?|chilometr[oi])"
    r"|(?P<mi>mi|miles?|meilen?|millas?|miglia)|(?P<m>m|met(?:er|re)s?|metern|m[eè]tres?|metros?|metr[oi])"
    r"|(?P<min>min|mins|minutes?|minuten?|minutos?|minut[oi]|分)|(?P<h>h|hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur)"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_BY_CAR: Final = re.compile(
    r"\b(?:drive|driving|car|taxi|auto|fahrt|fahren|anfahrt|fahrzeit|voiture|coche|macchina|carro)\b"
)
_BY_BIKE: Final = re.compile(r"\b(?:bike|cycle|cycling|rad|fahrrad|v[eé]lo|bici\w*|fiets\w*)\b")
_BY_TRANSIT: Final = re.compile(
    r"\b(?:bus|tram|train|metro|subway|tube|bahn|zug|u-bahn|s-bahn|[öo]pnv|transit|tren|treno|trein)\b"
)


@dataclass(frozen=True, slots=True)
class _Speeds:
    """Part of the section `question` of the tuning file, in km/h."""

    walking_km_h: float
    cycling_km_h: float
    transit_km_h: float
    driving_km_h: float


@functools.lru_cache(maxsize=4_096)
def parse_distance(text: str, heading: str = "") -> float | None:
    """The distance in kilometres; None if unreadable, or if neither the text nor the heading has a unit.

    A time is turned into a distance at the usual speed of the way to travel, on foot by default. The
    upper end of a range counts.

    Args:
        heading: of the column, for the unit of bare numbers: "Walk (min)", "km".
    """
    written, above = text.strip().casefold()[:64], heading.casefold()[:64]
    numbers = [float(number.replace(",", ".")) for number in _NUMBER.findall(written)]
    unit = _unit(written) or _unit(above)
    if not numbers or unit is None:
        return None
    km = max(numbers) * _km_of(unit, f"{written} {above}")
    return km if km <= _FARTHEST_KM else None


def _unit(text: str) -> str | None:
    """The first word of a text that is a unit: "km", "mi", "m", "min" or "h"."""
    units = (_UNIT.fullmatch(word) for word in _WORD.findall(text))
    return next((unit.lastgroup for unit in units if unit is not None), None)


def _km_of(unit: str, text: str) -> float:
    if unit in ("km", "mi", "m"):
        return {"km": 1.0, "mi": MILE_KM, "m": 0.001}[unit]
    speeds = load_tuning(_Speeds, "question")
    by = (
        (_BY_CAR, speeds.driving_km_h),
        (_BY_BIKE, speeds.cycling_km_h),
        (_BY_TRANSIT, speeds.transit_km_h),
    )
    km_h = next((speed for says, speed in by if says.search(text)), speeds.walking_km_h)
    return km_h if unit == "h" else km_h / 60
