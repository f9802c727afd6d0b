"""Numbers of the file, one at a time, somewhere else than where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from core import tuning
from core.recommend.question.lexicon import load_lexicon
from core.resources import load_toml

Number = tuple[str, ...]  # section, key, and the key within it where that is a table

# Shares of which the rest is moved: 30 % more of a share of 0.9 would be no share.
_SHARES = {
    ("matcher", "images"), ("wording", "of_kind"), ("retrieval", "same_picture"), ("retrieval", "same_burst"),
}  # fmt: skip


def numbers() -> list[Number]:
    """All numbers of the file, in its order."""
    return list(_leaves(load_toml(tuning.TUNING_RESOURCE), ()))


@contextmanager
def moved(number: Number, factor: float) -> Iterator[None]:
    """One number `factor` times as large, for everything that is made in the meantime."""
    *path, key = number
    table: dict[str, Any] = tuning._numbers()
    for name in path:
        table = table[name]
    value = table[key]
    table[key] = _moved(number, value, factor, table)
    _forget(number)
    try:
        yield
    finally:
        table[key] = value
        _forget(number)


def _moved(number: Number, value: float, factor: float, table: Mapping[str, Any]) -> float:
    if number[:2] == ("colour", "first_hue"):  # a colour's band grows or shrinks
        before = max((hue for hue in table.values() if hue < value), default=0)
        return round(before + (value - before) * factor) % 256
    if number == ("capture", "first_year"):  # thirty years of photos, more or less
        return value + round(30 * (factor - 1))
    if number in _SHARES:
        return 1 - (1 - value) * factor
    if isinstance(value, int):  # at least one away
        return (
            min(round(value * factor), value - 1)
            if factor < 1
            else max(round(value * factor), value + 1)
        )
    return value * factor


def _leaves(table: Mapping[str, Any], path: Number) -> Iterator[Number]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _leaves(value, (*path, key))
        elif not isinstance(value, list):  # sizes of screens are their makers'
            yield (*path, key)


def _forget(number: Number) -> None:
    """Whatever was made of the number is made anew; the lexicon knows those of questions only."""
    tuning._section.cache_clear()
    if number[0] == "question":
        load_lexicon.cache_clear()
