"""Lists of cards copied from a map or a travel site: a name, with lines about the place below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.places.kind_words import is_kind_heading
from core.places.positions import parse_position
from core.places.readers.parsed import joined_texts
from core.places.readers.pasted.lines import (
    BULLET,
    RATING,
    URL,
    is_about_a_card,
    is_distance,
    is_noise,
    is_of_a_card,
    is_price,
    is_quote,
    is_status,
    starts_a_card,
)

NumberedLine = tuple[int, str]
_LEAST_CARDS: Final = 2
_PIECES: Final = re.compile(r"\s*[·•⋅|]\s*")


def card_starts(lines: Sequence[NumberedLine]) -> list[int] | None:
    """Indices of the lines with the place names in a list of cards; None if it is not one."""
    starts = [
        index
        for index in range(len(lines) - 1)
        if index + 2 < len(lines) or not is_about_a_card(lines[index + 1][1])
        if not is_of_a_card(lines[index][1])
        and starts_a_card(lines[index + 1 + is_about_a_card(lines[index + 1][1])][1])
    ]
    # A line before the name ("Ad", a picture's caption) is assigned to the previous card.
    return starts if len(starts) >= _LEAST_CARDS else None


def card_fields(lines: Sequence[NumberedLine]) -> dict[str, str]:
    """Raw fields of one card, whose first line is its name."""
    fields = {"name": BULLET.sub("", lines[0][1], count=1)}
    texts: list[str] = []
    for _, line in lines[1:]:
        rating = RATING.match(line)
        if rating is not None:
            fields.setdefault("rating", rating["rating"].replace("of 5 bubbles", "").strip())
            line = rating["rest"] or ""
        elif is_noise(line) or is_status(line):
            continue
        elif URL.match(line):
            fields.setdefault("url", line)
            continue
        elif parse_position(line) is not None:
            fields.setdefault("position", line)
            continue
        elif is_quote(line):
            texts.append(line.strip("\"“”„«»'"))
            continue
        texts += _pieces(line, fields)
    fields["description"] = joined_texts(texts)
    return fields


def _pieces(line: str, fields: dict[str, str]) -> list[str]:
    """The parts of "Art museum · $$ · Ringweg 3" that belong to the description."""
    left = []
    for piece in filter(None, _PIECES.split(line.strip())):
        if is_price(piece):
            fields.setdefault("price", piece)
        elif is_kind_heading(piece) and "category" not in fields:
            fields["category"] = piece
        elif not is_status(piece) and not is_noise(piece) and not is_distance(piece):
            left.append(piece)
    return left
