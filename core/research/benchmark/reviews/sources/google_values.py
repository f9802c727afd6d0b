"""Parses one line of Google Local's business file, quirks included (UCSD release of 2021)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from core.research.benchmark.reviews.sources.raw_business import RawBusiness, clean_position

_CURRENCIES: Final = "$€£¥₩₹฿₫₱₺₽₪"
# Labels such as "No delivery" or "Not wheelchair accessible" negate what they name; "No-contact
# delivery" does not.
_NEGATIONS: Final = ("no ", "not ", "doesn't ", "don't ")
_LABELS: Final = 12  # a description is a sentence, not an exhaustive list


def read_business(line: str | bytes) -> RawBusiness | None:
    """A business; None for an invalid line."""
    try:
        row = json.loads(line)
    except ValueError:
        return None
    if not isinstance(row, dict) or not row.get("gmap_id") or not row.get("name"):
        return None
    position = clean_position(row.get("latitude"), row.get("longitude"))
    tags = tuple(str(tag) for tag in row.get("category") or ())
    rating, reviews = row.get("avg_rating"), row.get("num_of_reviews")
    return RawBusiness(
        business_id=str(row["gmap_id"]),
        name=str(row["name"]),
        description=describe(row.get("description"), tags, row.get("MISC")),
        lat=position[0] if position else None,
        lon=position[1] if position else None,
        tags=tags,
        rating=float(rating) if isinstance(rating, int | float) else None,
        reviews=int(reviews) if isinstance(reviews, int | float) else 0,
        price_level=price_level(row.get("price")),
        hours=hours_text(row.get("hours")),
        closed=is_closed_for_good(row.get("state")),
    )


def price_level(price: object) -> int | None:
    """1 to 4 from "$" to "$$$$" in any currency sign."""
    if not isinstance(price, str) or not price or set(price) - set(_CURRENCIES):
        return None
    return min(len(price), 4)


def is_closed_for_good(state: object) -> bool:
    """Only "Permanently closed" counts; "Closed ⋅ Opens 9AM" depends on the hour of the crawl.

    The key is absent for some businesses.
    """
    return isinstance(state, str) and state.strip().lower().startswith("permanently closed")


def hours_text(hours: object) -> str:
    """Hours as one line from Monday on: "Monday 12–9PM; Tuesday Closed".

    The source starts the week on the weekday of the crawl; days may be missing or split into
    several intervals.
    """
    if not isinstance(hours, list):
        return ""
    week = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    rows = [r for r in hours if isinstance(r, list) and len(r) >= 2 and r[0] and all(r[1:])]
    rows = [r for r in rows if str(r[0]).lower() in week]
    rows.sort(key=lambda r: week.index(str(r[0]).lower()))
    return "; ".join(f"{row[0]} {', '.join(str(part) for part in row[1:])}" for row in rows)


def describe(description: object, tags: tuple[str, ...], misc: object) -> str:
    """The candidate's text: the editor's sentence, the tags and what the place offers."""
    parts = [str(description).strip()] if description else []
    if tags:
        parts.append(", ".join(tags))
    if offers := offered(misc):
        parts.append(", ".join(offers[:_LABELS]))
    return ". ".join(part.rstrip(".") for part in parts)


def offered(misc: object) -> list[str]:
    """Labels of the MISC groups without the negated ones; an absent label means unknown."""
    if not isinstance(misc, Mapping):
        return []
    groups: Mapping[str, Any] = misc
    labels = [str(label) for group in groups.values() for label in group or ()]
    return [
        label for label in labels if not label.lower().replace("\u2019", "'").startswith(_NEGATIONS)
    ]
