"""Places in the schema.org vocabulary: JSON-LD documents and web pages that contain them."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from core.places.kind_words import is_kind_heading
from core.places.readers.documents.nested import as_text, objects_in
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.table import places_of_records

_SCRIPT: Final = re.compile(
    r"<script[^>]{0,200}application/ld\+json[^>]{0,200}>(.*?)</script", re.IGNORECASE | re.DOTALL
)
_MAX_SCRIPTS: Final = 500
_NO_PLACES: Final = frozenset(
    {"WebPage", "WebSite", "ItemList", "ListItem", "BreadcrumbList", "Person", "PostalAddress", "Review", "Offer",
     "ImageObject", "Article", "SearchAction", "AggregateRating", "Rating", "Country", "Event", "Product", "Brand"}
)  # fmt: skip
_DAYS: Final = {
    "Monday": "Mo", "Tuesday": "Tu", "Wednesday": "We", "Thursday": "Th", "Friday": "Fr", "Saturday": "Sa",
    "Sunday": "Su", "PublicHolidays": "PH",
}  # fmt: skip
_ADDRESS_PARTS: Final = (
    "streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry"
)  # fmt: skip


def is_json_ld(document: object) -> bool:
    """Whether a JSON document uses schema.org's vocabulary."""
    return any("@context" in each or "@graph" in each for each in objects_in(document, 5))


def json_ld_in_page(text: str) -> list[Any]:
    """The JSON-LD documents in a saved web page."""
    documents = []
    for number, match in enumerate(_SCRIPT.finditer(text)):
        if number == _MAX_SCRIPTS:
            break
        try:
            documents.append(json.loads(match[1]))
        except (ValueError, RecursionError):
            continue
    return documents


def read_json_ld(document: object) -> ParsedPlaces:
    """Places of a JSON-LD document: everything with a name and a position, an address or a known kind."""
    found = (each for each in objects_in(document) if _is_place(each))
    return places_of_records(enumerate(map(_record, found), start=1))


def _types(value: Mapping[str, Any]) -> list[str]:
    types = value.get("@type", ())
    names = [types] if isinstance(types, str) else types if isinstance(types, list) else []
    return [str(name).rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in names]


def _kind(type_name: str) -> str:
    """A type in words: "CafeOrCoffeeShop" is a cafe."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type_name)
    return words.partition(" Or ")[0]


def _is_place(value: Mapping[str, Any]) -> bool:
    types = _types(value)
    kinds = [_kind(name) for name in types]
    located = any(is_kind_heading(kind) for kind in kinds) or any(
        key in value for key in ("geo", "address", "latitude", "hasMap", "openingHours")
    )
    return bool(as_text(value.get("name")) and types and located) and not _NO_PLACES & set(types)


def _record(value: Mapping[str, Any]) -> dict[str, str]:
    kinds = [_kind(name) for name in _types(value)]
    rating = value.get("aggregateRating")
    rating = rating if isinstance(rating, Mapping) else {}
    geo = value.get("geo")
    position = geo if isinstance(geo, Mapping) else value
    best, mean = as_text(rating.get("bestRating")), as_text(rating.get("ratingValue"))
    record = {
        "name": as_text(value.get("name")),
        "description": as_text(value.get("description")),
        "category": "" if kinds[0] in ("Place", "Local Business", "Organization") else kinds[0],
        "lat": as_text(position.get("latitude")),
        "lon": as_text(position.get("longitude")),
        "rating": f"{mean}/{best}" if mean and best and "%" not in mean else mean,
        "price": as_text(value.get("priceRange")),
        "hours": _hours(value),
        "url": as_text(value.get("url")) or as_text(value.get("@id")),
        "address": _address(value.get("address")),
        "cuisine": as_text(value.get("servesCuisine")),
    }
    return {key: html.unescape(text) for key, text in record.items() if text}


def _address(value: object) -> str:
    if not isinstance(value, Mapping):
        return as_text(value)
    parts = (as_text(_named(value.get(key))) for key in _ADDRESS_PARTS)
    return ", ".join(filter(None, parts))


def _named(value: object) -> object:
    return value.get("name") if isinstance(value, Mapping) else value


def _hours(value: Mapping[str, Any]) -> str:
    """Opening hours in OpenStreetMap notation; schema.org's short form is nearly the same."""
    stated = value.get("openingHours")
    if stated:
        return (
            "; ".join(filter(None, as_text(stated).split(";")))
            if isinstance(stated, list)
            else as_text(stated)
        )
    specified = value.get("openingHoursSpecification")
    entries = specified if isinstance(specified, list) else [specified]
    return "; ".join(_rules(entry for entry in entries if isinstance(entry, Mapping)))


def _rules(entries: Iterator[Mapping[str, Any]]) -> Iterator[str]:
    """One rule for all intervals of the same days: a second rule would replace the first."""
    spans: dict[str, list[str]] = {}
    for entry in entries:
        if "validFrom" in entry or "validThrough" in entry:
            continue  # a holiday or a season: left to the web page
        days = entry.get("dayOfWeek", list(_DAYS)[:7])
        names = [days] if isinstance(days, str) else days if isinstance(days, list) else []
        for name in names:
            day = _DAYS.get(str(_named(name)).rsplit("/", 1)[-1])
            opens, closes = (as_text(entry.get(key))[:5] for key in ("opens", "closes"))
            if day is not None:
                spans.setdefault(day, []).append(f"{opens}-{closes}" if opens != closes else "off")
    for day, times in spans.items():
        yield f"{day} {','.join(times)}"
