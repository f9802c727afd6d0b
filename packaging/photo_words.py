"""Finds the words the app itself uses for what is in a photo and for kinds of places.

They are English in the library, whatever the language of the window, which shows their translation
(`ui/look/photo_words.py`) and understands it in what is typed (`app/controllers/library/typed_words.py`).
"""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path

from core.models.starter.describer import attributes, capture, colour

RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def photo_words() -> list[str]:
    """Every word once, sorted."""
    return sorted({*_seen(), *_measured(), *_kinds()})


def _seen() -> set[str]:
    """Things and scenes the starter recognises."""
    lines = (RESOURCES / "aspects" / "classes.tsv").read_text(encoding="utf-8").splitlines()
    classes = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    things = {row[column] for row in classes for column in ("word", "broader") if row[column]}
    return (
        things
        | {attributes.PEOPLE}
        | {entry["word"] for entry in _toml("aspects/scenes.toml")["scene"]}
    )


def _measured() -> set[str]:
    """Colours, times of day and seasons."""
    colours = {name for name, _hue, _share in colour._HUES}
    times = {name for _hour, name, _salience in capture._TIMES_OF_DAY}
    return {*colours, colour.BLACK_AND_WHITE, *times, *capture._NORTHERN_SEASONS}


def _kinds() -> set[str]:
    """Kinds of places, as answers name them."""
    kinds = _toml("categories/categories.toml")["category"]
    return {word for kind in kinds for word in (kind["name"], *kind.get("words", ()))}


def _toml(name: str) -> dict[str, list[dict[str, str]]]:
    return tomllib.loads((RESOURCES / name).read_text(encoding="utf-8"))
