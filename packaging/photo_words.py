"""Finds the words the app itself uses for what is in a photo and for kinds of places.

They are English in the library, whatever the language of the window, which shows their translation
(`ui/look/photo_words.py`) and understands it in what is typed (`app/controllers/library/typed_words.py`).
"""

from __future__ import annotations

import csv
import tomllib
from pathlib import Path

from core.models.starter.describer import attributes, capture, colour
from core.models.starter.describer.screenshot import SCREENSHOT
from core.models.starter.starter_tuning import capture_tuning, colour_tuning

RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def photo_words() -> list[str]:
    """Every word once, sorted."""
    return sorted({*_seen(), *_measured(), *_kinds()})


def _seen() -> set[str]:
    """Things, scenes and kinds of writing the starter recognises."""
    lines = (RESOURCES / "aspects" / "classes.tsv").read_text(encoding="utf-8").splitlines()
    classes = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    things = {row[column] for row in classes for column in ("word", "broader") if row[column]}
    return (
        things
        | {*attributes.ATTRIBUTES} - {attributes.INDOORS}
        | {entry["word"] for entry in _toml("aspects/scenes.toml")["scene"]}
        | {entry["word"] for entry in _toml("aspects/written.toml")["writing"]}
    )


def _measured() -> set[str]:
    """Colours, times of day and seasons."""
    return {
        *colour_tuning().first_hue,
        *("brown", "grey"),  # of captions only
        colour.BLACK_AND_WHITE,
        *capture_tuning().first_hour,
        *capture._NORTHERN_SEASONS,
        SCREENSHOT,
    }


def _kinds() -> set[str]:
    """Kinds of places, as answers name them."""
    kinds = _toml("categories/categories.toml")["category"]
    return {word for kind in kinds for word in (kind["name"], *kind.get("words", ()))}


def _toml(name: str) -> dict[str, list[dict[str, str]]]:
    return tomllib.loads((RESOURCES / name).read_text(encoding="utf-8"))
