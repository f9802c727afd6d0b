"""Flattens nested values of JSON and similar formats into texts by key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from core.places.readers.columns import recognise_columns

_MAX_DEPTH: Final = 6
_MAX_KEYS: Final = 400
_LISTED: Final = (str, int, float)


def flat(value: Mapping[str, Any]) -> dict[str, str]:
    """Every text and number by its key; if a key occurs at several depths, the outermost wins.

    Integral numbers are written without a fraction; lists of plain values are joined by semicolons;
    lists of objects are left out except for kinds of places.
    """
    found: dict[str, str] = {}
    inner: list[tuple[str, Mapping[str, Any]]] = [("", value)]
    for _ in range(_MAX_DEPTH):
        deeper: list[tuple[str, Mapping[str, Any]]] = []
        for prefix, mapping in inner:
            for key, each in list(mapping.items())[:_MAX_KEYS]:
                if isinstance(each, Mapping) and (money := _money(each)):
                    found.setdefault(str(key), money)
                elif isinstance(each, Mapping):
                    deeper.append((str(key), each))
                elif text := as_text(each) or _names_of_kinds(str(key), each):
                    found.setdefault(str(key), text)
                    if prefix:
                        found.setdefault(f"{prefix} {key}", text)
        inner = deeper
    return found


def _money(value: Mapping[str, Any]) -> str:
    """An amount with its currency; empty for any other object."""
    currency = next((value[key] for key in ("currency", "currencyCode") if key in value), None)
    amount = next((value[key] for key in ("amount", "value", "price") if key in value), None)
    is_money = isinstance(currency, str) and isinstance(amount, str | int | float)
    return f"{as_text(amount)} {currency}" if is_money else ""


def _names_of_kinds(key: str, value: object) -> str:
    """The names of a place's kinds if they are objects, as in Foursquare's data."""
    if not isinstance(value, list) or "category" not in recognise_columns([key]):
        return ""
    return "; ".join(
        str(item["name"])
        for item in value
        if isinstance(item, Mapping) and isinstance(item.get("name"), str)
    )


def as_text(value: object) -> str:
    """A plain value in readable form; empty for anything else."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list):
        return "; ".join(str(item) for item in value if isinstance(item, _LISTED))
    return ""


def objects_in(value: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """All objects of a JSON document, outer ones first."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, Mapping):
        yield value
        for each in value.values():
            yield from objects_in(each, depth + 1)
    elif isinstance(value, list):
        for each in value:
            yield from objects_in(each, depth + 1)
