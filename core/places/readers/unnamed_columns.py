"""The columns of a table without a header that is understood, judged by what is in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.places.kind_words import is_kind_heading
from core.places.positions import parse_position
from core.places.readers.columns import Columns

_LOOKED_AT: Final = 50  # rows
_MOST: Final = 0.8  # share of the cells of a column
_DEGREES: Final = re.compile(r"[+-]?\d{1,3}[.,]\d{3,}")  # no price or rating is so precise
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,]*")


def columns_by_content(rows: Sequence[Sequence[str]]) -> Columns:
    """Name, position, link, kind and description among the columns of some rows.

    The name is the first column of words that are no kinds of places.
    """
    found: dict[str, list[int]] = {}
    columns = _columns(rows)
    for index, cells in enumerate(columns):
        found.setdefault(_content(cells), []).append(index)
    fields: dict[str, list[int]] = {}
    degrees = found.get("degrees", [])
    if len(degrees) > 1:
        lat, lon = degrees[:2]
        if any(abs(float(cell.replace(",", "."))) > 90 for cell in columns[lat] if cell):
            lat, lon = lon, lat
        fields |= {"lat": [lat], "lon": [lon]}
    words, kinds = found.get("words", []), found.get("kind", [])
    names = words or kinds or [0][: len(columns)]
    fields["name"] = names[:1]
    if words:
        fields["category"] = kinds[:1]
    taken = {*fields["name"], *fields.get("category", ())}
    fields["description"] = [index for index in sorted(words + kinds) if index not in taken]
    fields["position"], fields["url"] = found.get("position", [])[:1], found.get("url", [])[:1]
    return Columns({field: tuple(of) for field, of in fields.items() if of}, {})


def rows_above_content(rows: Sequence[Sequence[str]]) -> int:
    """The number of rows, such as a title and a header in a language not known here, above the first place."""
    filled = [sum(bool(cell.strip()) for cell in row) for row in rows[:_LOOKED_AT]]
    widest = max(filled, default=0)
    titles = next((at for at, cells in enumerate(filled) if cells > 1 or widest < 3), 0)
    first, below = rows[titles : titles + 1], rows[titles + 1 :]
    numbers = [
        index
        for index, cells in enumerate(_columns(below))
        if _content(cells) in ("degrees", "number", "position")
    ]
    heads = [row[index] for row in first for index in numbers if index < len(row)]
    is_header = bool(heads) and all(re.search(r"\d", head) is None and head for head in heads)
    return titles + is_header


def _columns(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The cells that are filled, by column."""
    some = rows[:_LOOKED_AT]
    width = max(map(len, some), default=0)
    return [
        [row[index].strip() for row in some if index < len(row) and row[index].strip()]
        for index in range(width)
    ]


def _content(cells: Sequence[str]) -> str:
    """What most cells of a column are."""

    def most(are: Sequence[object]) -> bool:
        return sum(map(bool, are)) >= _MOST * len(cells) > 0

    if not cells:
        return "nothing"
    if all(map(_DEGREES.fullmatch, cells)):
        return "degrees"
    if most([_NUMBER.fullmatch(cell) for cell in cells]):
        return "number"
    if most([cell.startswith(("http://", "https://")) for cell in cells]):
        return "url"
    if most([parse_position(cell) is not None for cell in cells]):
        return "position"
    return "kind" if most([is_kind_heading(cell) for cell in cells]) else "words"
