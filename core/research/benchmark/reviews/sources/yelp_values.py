"""Parses one line of Yelp's business file, including old releases and Python literals."""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from typing import Any, Final

from core.research.benchmark.reviews.sources.raw_business import RawBusiness, clean_position

_WEEK: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_AMBIGUOUS: Final = "0:0-0:0"  # open all day, or unknown: the data does not tell
_OFFERS: Final[dict[str, dict[str | bool, str]]] = {
    "WiFi": {"free": "free WiFi", "paid": "paid WiFi"},
    "Alcohol": {"full_bar": "full bar", "beer_and_wine": "beer and wine"},
    "OutdoorSeating": {True: "outdoor seating"},
    "RestaurantsDelivery": {True: "delivery"},
    "RestaurantsTakeOut": {True: "takeout"},
    "GoodForKids": {True: "good for kids"},
    "DogsAllowed": {True: "dogs allowed"},
    "HappyHour": {True: "happy hour"},
}


def read_business(line: str | bytes) -> RawBusiness | None:
    """A business; None for an invalid line."""
    try:
        row = json.loads(line)
    except ValueError:
        return None
    if not isinstance(row, dict) or not row.get("business_id") or not row.get("name"):
        return None
    position = clean_position(row.get("latitude"), row.get("longitude"))
    attributes = read_attributes(row.get("attributes"))
    tags = read_tags(row.get("categories"))
    stars = row.get("stars")
    return RawBusiness(
        business_id=str(row["business_id"]),
        name=str(row["name"]),
        description=describe(tags, attributes),
        lat=position[0] if position else None,
        lon=position[1] if position else None,
        tags=tags,
        rating=float(stars) if isinstance(stars, int | float) else None,
        reviews=int(row.get("review_count") or 0),
        price_level=price_level(attributes.get("RestaurantsPriceRange2")),
        hours=hours_text(row.get("hours")),
        closed=row.get("is_open") in (0, False),
    )


def read_tags(categories: object) -> tuple[str, ...]:
    """Tags from "Gastropubs, Food" or, in releases before 2018, from a list."""
    if isinstance(categories, str):
        return tuple(tag for part in categories.split(",") if (tag := part.strip()))
    if isinstance(categories, list):
        return tuple(str(tag) for tag in categories)
    return ()


def read_attributes(attributes: object) -> dict[str, Any]:
    """Attributes with their values as Python objects.

    Values are Python literals inside strings (`u'free'`, "{'garage': False}", "None"). They are
    parsed as literals and never evaluated; anything else stays text.
    """
    if isinstance(attributes, list):  # releases before 2018: ["WiFi: free", ...]
        attributes = dict(str(item).split(": ", 1) for item in attributes if ": " in str(item))
    if not isinstance(attributes, Mapping):
        return {}
    return {str(key): _literal(value) for key, value in attributes.items()}


def _literal(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return ast.literal_eval(value)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return value


def price_level(value: object) -> int | None:
    """1 to 4."""
    return value if isinstance(value, int) and 1 <= value <= 4 else None


def hours_text(hours: object) -> str:
    """Hours as "Monday 11:00-23:00; Tuesday 16:00-03:00"; days given as "0:0-0:0" are left out."""
    if not isinstance(hours, Mapping):
        return ""
    days = ((day, str(hours.get(day) or "")) for day in _WEEK)
    return "; ".join(f"{day} {_clock(span)}" for day, span in days if span and span != _AMBIGUOUS)


def _clock(span: str) -> str:
    """ "11:0-23:0" as "11:00-23:00"."""
    ends = []
    for end in span.split("-"):
        hour, _, minute = end.partition(":")
        ends.append(f"{hour.zfill(2)}:{minute.zfill(2)}")
    return "-".join(ends)


def describe(tags: tuple[str, ...], attributes: Mapping[str, object]) -> str:
    """The candidate's text: tags, then what the place is known to offer."""
    offers = []
    for key, sentences in _OFFERS.items():
        value = attributes.get(key)
        if isinstance(value, str | bool) and value in sentences:
            offers.append(sentences[value])
    return ". ".join(part for part in (", ".join(tags), ", ".join(offers)) if part)
