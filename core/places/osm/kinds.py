"""Maps OpenStreetMap tags to the kinds of places that questions know."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, Final

from core.conventions.locality import LOCALITY
from core.resources import load_toml

# Keys that state what a place is, most informative first. "sport" also gives a detail.
KIND_KEYS: Final = (
    "tourism", "amenity", "leisure", "historic", "shop", "natural", "craft", "office", "railway", "aeroway",
    "healthcare", "man_made", "waterway", "landuse", "boundary", "piste:type", "aerialway",
    "attraction", "building", "place", "sport",
)  # fmt: skip
_LOCALITIES: Final = frozenset(
    {"city", "town", "village", "hamlet", "isolated_dwelling", "suburb", "quarter", "neighbourhood", "borough"}
)  # fmt: skip
_VAGUE: Final = "sight"  # a castle is tagged as an attraction, too
_NO_VALUE: Final = frozenset({"", "yes", "no", "none", "node", "way", "relation"})


def kind_of_tags(tags: Mapping[str, str]) -> str | None:
    """The kind of place that the tags state, by the table in `resources/places/osm_kinds.toml`.

    None if the table does not contain the tags: they are then not a place to visit.
    """
    if tags.get("place") in _LOCALITIES:
        return LOCALITY
    table = _table()
    vague: str | None = None
    for key in KIND_KEYS:
        if key not in tags:
            continue
        for value in tags[key].split(";"):
            kind = table.get(key, {}).get(value.strip())
            if isinstance(kind, str) and kind != _VAGUE:
                return _refined(kind, tags)
            vague = vague or kind
    return vague


def words_of_tag(key: str, value: str) -> str:
    """The kind that one tag states; its value in plain words if it is not in the table."""
    values = [part.strip() for part in value.split(";")]
    known = (_table().get(key, {}).get(part) for part in values)
    kind = next(filter(None, known), None)
    if kind is not None:
        return str(kind)
    return next((part.replace("_", " ") for part in values if part not in _NO_VALUE), "")


def is_a_kind(value: str) -> bool:
    """Whether a value of a column can state a kind of place at all."""
    return value.strip().casefold() not in _NO_VALUE


def _refined(kind: str, tags: Mapping[str, str]) -> str:
    """The more specific kind from `cuisine` or another detail, such as a sushi restaurant."""
    for key, values in _table()["details"].items():
        if key not in tags:
            continue
        for value in tags[key].split(";"):
            narrower = values.get(f"{kind}:{value.strip()}")
            if narrower is not None:
                return str(narrower)
    return kind


@functools.cache
def _table() -> dict[str, dict[str, Any]]:
    return load_toml("places/osm_kinds.toml")


def known_kinds() -> frozenset[str]:
    """All kinds that tags can state, including the more specific ones."""
    table = _table()
    plain = {kind for key, values in table.items() if key != "details" for kind in values.values()}
    return frozenset(
        plain | {kind for values in table["details"].values() for kind in values.values()}
    )
