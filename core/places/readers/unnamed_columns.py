"""The columns whose headings do not say what they are, judged by what is in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from core.places.distances import parse_distance
from core.places.hours.words import looks_like_hours
from core.places.kind_words import is_kind
from core.places.positions import parse_degrees, parse_position
from core.places.readers.columns import (
    Columns,
    field_by_words,
    field_of_heading,
    is_of_walks,
)
from core.places.values import currency_of, parse_price, parse_rating

_SEARCHED: Final = 2_000  # rows, of which
_LOOKED_AT: Final = 50  # filled cells are looked at
_MOST: Final = 0.8  # share of the cells of a column
_HALF: Final = 0.5
_SURE: Final = 4  # cells in which less than most are enough
_KIND_WORDS: Final = 3  # at most, in a cell that may be a kind of place
_DEGREES: Final = re.compile(r"[+-]?\d{1,3}[.,]\d{3,}")  # no price or rating is so precise
_MARK: Final = re.compile(r"\d[.,]\d|\d{1,2}\s?/\s?\d{1,3}")  # no remark, however short the list is
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,]*")
_MARKED_RATING: Final = re.compile(r"[★⭐]|/\s?(?:5|10)\b|\b(?:stars?|sterne?)\b", re.IGNORECASE)
_PRICE_SIGN: Final = re.compile(r"[$€£¥₩₽₹₺₴₪฿₫₱]")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
# Identifiers, dates, addresses of mail and structures of programs: no words that say something about a place.
_CODE: Final = re.compile(
    r"[\[{].*|\S+@\S+|\d{4}-\d\d-\d\d\S*(?: \d\d:.*)?|(?=\S*\d)(?=\S*[^\W\d_])\S{6,}", re.DOTALL
)
_ANSWER: Final = re.compile(
    r"yes|no|true|false|[ynx✓✔✗-]|ja|nein|oui|non|s[ií]|sim|n[aã]o|nee|tak|nie", re.IGNORECASE
)


def columns_by_content(rows: Sequence[Sequence[str]]) -> Columns:
    """The fields of a place that the columns of some rows hold.

    The name is the first column of words that are no kinds of places.
    """
    found: dict[str, list[int]] = {}
    columns = _columns(rows)
    for index, cells in enumerate(columns):
        found.setdefault(_content(cells), []).append(index)
    words, kinds = found.get("words", []), found.get("category", [])
    names = words or kinds or [0][: len(columns)]
    fields = {"name": names[:1], "category": kinds[:1] if words else []}
    fields |= _degrees(found.get("degrees", []), columns)
    fields |= {field: found.get(field, [])[:1] for field in ("hours", "price", "rating")}
    taken = {*fields["name"], *fields["category"]}
    fields["description"] = [index for index in sorted(words + kinds) if index not in taken]
    fields["position"], fields["url"] = found.get("position", [])[:1], found.get("url", [])[:1]
    return Columns({field: tuple(of) for field, of in fields.items() if of}, {})


def worded(columns: Columns, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """The columns with those of which some words of the heading are known and the cells fit.

    A known heading whose cells do not fit at all is given up: the French "note" is a rating, too.
    """
    cells = _columns(rows)
    found = {field: list(of) for field, of in columns.of.items()}
    for said in ("description", "rating"):
        of = found.get(said, [])
        of[:] = [index for index in of if index >= len(cells) or _may_be(said, cells[index])]
    taken = {index for of in found.values() for index in of} | set(columns.tags)
    for index, heading in enumerate(header[: len(cells)]):
        if index in taken:
            continue
        known = field_of_heading(heading)
        if known is None:
            field = field_by_words(heading)
        else:
            field = "rating" if known == "description" else None
        if field is None or (field == "distance" and is_of_walks(header)):
            continue
        if field == "description" and _content(cells[index]) != "words":
            continue  # "Hours and prices" may be hours
        if (field in _MANY or not found.get(field)) and _FITS[field](cells[index]):
            found.setdefault(field, []).append(index)
    return Columns({field: tuple(of) for field, of in found.items() if of}, columns.tags)


def completed(columns: Columns, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """The columns with all others that hold a field of a place, or text that counts as its description."""
    cells = _columns(rows)
    found = {field: list(of) for field, of in columns.of.items()}
    used = _used(columns)
    contents = {
        index: _content(of)
        for index, of in enumerate(cells[: len(header)])
        if index not in used and not _is_of_a_program(header[index])
    }
    if not {"lat", "lon", "position"} & found.keys():
        degrees = [index for index, content in contents.items() if content == "degrees"]
        found |= _degrees(degrees, cells)
    for index, content in contents.items():
        if content in _FITS and (content in _MANY or content not in found):
            text = content == "category" and content in found
            found.setdefault("details" if text else content, []).append(index)
        elif content == "words":
            field = "details" if "description" in found else "description"
            found.setdefault(field, []).append(index)
        elif content in _FITS and content != "position" and _has_words(cells[index]):
            found.setdefault("details", []).append(index)  # a second price: "children 4 €"
    return Columns({field: tuple(of) for field, of in found.items()}, columns.tags)


def unused_columns(
    columns: Columns, header: Sequence[str], rows: Sequence[Sequence[str]]
) -> tuple[int, ...]:
    """The columns that hold something but are no part of a place."""
    used = _used(columns)
    return tuple(
        index
        for index, cells in enumerate(_columns(rows)[: len(header)])
        if cells and index not in used and not _is_of_a_program(header[index])
    )


def _used(columns: Columns) -> set[int]:
    return {index for of in columns.of.values() for index in of} | set(columns.tags)


def _is_of_a_program(heading: str) -> bool:
    return heading.lstrip().startswith("@")


def _has_words(cells: Sequence[str]) -> bool:
    return any(_WORD.search(cell) for cell in cells)


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
    """The first cells that are filled, by column."""
    width = max((len(row) for row in rows[:_SEARCHED]), default=0)
    columns: list[list[str]] = [[] for _ in range(width)]
    for at, row in enumerate(rows[:_SEARCHED]):
        wanting = [index for index in range(width) if len(columns[index]) < _LOOKED_AT]
        if not wanting and at >= _LOOKED_AT:
            break
        for index in wanting:
            if index < len(row) and (cell := row[index].strip()):
                columns[index].append(cell)
    return columns


def _degrees(found: Sequence[int], columns: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    if len(found) < 2:
        return {}
    lat, lon = found[:2]
    if any(abs(float(cell.replace(",", "."))) > 90 for cell in columns[lat]):
        lat, lon = lon, lat
    return {"lat": [lat], "lon": [lon]}


def _share(cells: Sequence[str], fits: Callable[[str], object]) -> float:
    found = (fits(cell) for cell in cells)
    return sum(each is not None and each is not False for each in found) / max(1, len(cells))


def _content(cells: Sequence[str]) -> str:
    """What most cells of a column are."""
    if not cells:
        return "nothing"
    if all(map(_DEGREES.fullmatch, cells)):
        return "degrees"
    if _share(cells, _NUMBER.fullmatch) >= _MOST:
        return "number"
    if _share(cells, _ANSWER.fullmatch) >= _MOST:
        return "answer"
    for field in ("url", "position", "rating", "price", "hours", "category"):
        if _is_surely(field, cells):
            return field
    return "words" if _FITS["description"](cells) else "code"


def _is_surely(field: str, cells: Sequence[str]) -> bool:
    """Whether cells can be nothing else, whatever is written above them."""
    if field == "rating":
        return _FITS[field](cells) and _share(cells, _MARKED_RATING.search) >= _MOST
    if field == "price":
        named = _share(cells, lambda cell: _PRICE_SIGN.search(cell) or currency_of(cell))
        return _share(cells, parse_price) >= _MOST and named >= _HALF
    if field == "hours":
        return _share(cells, looks_like_hours) >= _HALF
    if field == "category":
        kinds = _share(cells, is_kind)
        short = all(len(cell.split()) <= _KIND_WORDS for cell in cells)
        return kinds >= _MOST or (kinds >= _HALF and short and len(cells) >= _SURE)
    return _FITS[field](cells)


def _may_be(field: str, cells: Sequence[str]) -> bool:
    """Whether the cells below a known heading can be what it says."""
    if len(cells) < _SURE:
        return field == "rating" or not cells or not all(map(_MARK.fullmatch, cells))
    ratings = _share(cells, parse_rating)
    return ratings > 0 if field == "rating" else ratings < 1


def _of_most(
    fits: Callable[[str], object], share: float = _MOST
) -> Callable[[Sequence[str]], bool]:
    return lambda cells: _share(cells, fits) >= share


def _is_text(cell: str) -> bool:
    return _WORD.search(cell) is not None and _CODE.fullmatch(cell) is None


def _is_link(cell: str) -> bool:
    return cell.startswith(("http://", "https://"))


# Field to whether the cells of a column fit it.
_FITS: Final[Mapping[str, Callable[[Sequence[str]], bool]]] = {
    "name": _of_most(_is_text, _HALF),
    "description": _of_most(_is_text, _HALF),
    "category": _of_most(lambda cell: _is_text(cell) and len(cell.split()) <= 2 * _KIND_WORDS),
    "lat": _of_most(parse_degrees),
    "lon": _of_most(parse_degrees),
    "position": _of_most(parse_position),
    "rating": _of_most(parse_rating),
    "price": _of_most(parse_price, _HALF),
    "hours": _of_most(looks_like_hours, 0.3),
    "url": _of_most(_is_link),
    "distance": _of_most(lambda cell: parse_distance(cell, "km") is not None, _HALF),
}
_MANY: Final = ("description", "category", "url", "hours")
