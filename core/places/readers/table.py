"""Turns rows of any table, and records of any kind, into places."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.places.kind_words import is_kind_heading
from core.places.osm.kinds import is_a_kind, words_of_tag
from core.places.readers.columns import Columns, recognised
from core.places.readers.parsed import (
    NumberedPlace,
    ParsedPlaces,
    Scales,
    candidate_from_fields,
    joined_texts,
    merge_duplicates,
)
from core.places.readers.unnamed_columns import worded
from core.places.values import currency_of, scale_of_ratings
from core.records import RowProblem
from core.sentences import Sentence

_LIST_MARKS: Final = re.compile(r"[\[\]{}\"]|(?<!\w)'|'(?!\w)")
_TOTAL: Final = re.compile(
    r"(?:sub|grand )?total[es]?:?|sum|summe|gesamt|totaal|totale|razem|suma|celkem|合計|итого|\(?\d+ rows?\)?",
    re.IGNORECASE,
)
_JOINED_FIELDS: Final = ("description", "details")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; the cells of a row with a problem are not used.

    Attributes:
        line: 1-based, where the row starts.
    """

    line: int
    cells: Sequence[str]
    problem: Sentence | None = None


def read_rows(
    header: Sequence[str], rows: Sequence[Row], columns: Columns, base_dir: Path | None
) -> tuple[list[NumberedPlace], list[RowProblem]]:
    """Places of the rows, and the problems with them, both in row order."""
    places: list[NumberedPlace] = []
    problems: list[RowProblem] = []
    scales = _scales(header, rows, columns)
    single = _single_columns(columns)
    for row in rows:
        if row.problem:
            problems.append(RowProblem(row.line, row.problem))
            continue
        if len(row.cells) > len(header) and any(cell.strip() for cell in row.cells[len(header) :]):
            reason = Sentence("row.surplus-cells", cells=len(row.cells), expected=len(header))
            problems.append(RowProblem(row.line, reason))
            continue
        fields = _fields(row.cells, columns, single)
        candidate, reasons = candidate_from_fields(fields, base_dir, scales)
        problems.extend(RowProblem(row.line, reason) for reason in reasons)
        if candidate is not None:
            is_sum = candidate.location is None and _TOTAL.fullmatch(candidate.name) is not None
            places.append(NumberedPlace(row.line, candidate, is_sum))
    return places, problems


def places_of_records(
    records: Iterable[tuple[int, Mapping[str, str]]], problems: Iterable[RowProblem] = ()
) -> ParsedPlaces:
    """Places of numbered records whose keys are worded like table headers."""
    numbered = [(number, _named(record)) for number, record in records]
    header = list(dict.fromkeys(key for _, record in numbered for key in record))
    rows = [Row(n, [record.get(key, "") for key in header]) for n, record in numbered]
    columns = worded(recognised(header), header, [row.cells for row in rows])
    places, wrong = read_rows(header, rows, columns, None)
    return finished(places, [*problems, *wrong])


def _named(record: Mapping[str, str]) -> Mapping[str, str]:
    """The record with its name under a fixed key: writers of features differ even within one file."""
    keys = list(record)
    indices = recognised(keys).of.get("name", ())
    if not indices:
        return record
    own = keys[indices[0]]
    name = record[own]
    rest = {
        key: text for key, text in record.items() if key != own and (key != "text" or text != name)
    }
    return {"name": name, **rest}


def finished(
    places: Sequence[NumberedPlace],
    problems: Iterable[RowProblem],
    *,
    mapping: Mapping[str, str] | None = None,
    headers: Sequence[str] = (),
    delimiter: str = "",
    encoding: str = "",
) -> ParsedPlaces:
    """The parsed list, with identical places merged."""
    merged, merges = merge_duplicates(places)
    return ParsedPlaces(
        candidates=tuple(place.candidate for place in merged),
        doubtful=frozenset(row for row, place in enumerate(merged) if place.doubtful),
        problems=tuple(sorted([*problems, *merges], key=lambda problem: problem.line)),
        mapping=mapping or {},
        delimiter=delimiter,
        encoding=encoding,
        headers=tuple(headers),
    )


def _scales(header: Sequence[str], rows: Sequence[Row], columns: Columns) -> Scales:
    rating, price = columns.of.get("rating", ()), columns.of.get("price", ())
    scale: float | None = 5.0
    if rating:
        index = rating[0]
        values = (row.cells[index] for row in rows if index < len(row.cells) and not row.problem)
        scale = scale_of_ratings(values, header[index])
    far = columns.of.get("distance", ())
    currency = currency_of(header[price[0]]) if price else None
    return Scales(scale, currency, header[far[0]] if far else "")


def _single_columns(columns: Columns) -> dict[str, int]:
    """Fields whose text is the cell of one column: nearly every cell of a long table."""
    return {
        field: indices[0]
        for field, indices in columns.of.items()
        if len(indices) == 1 and field != "category" and field not in _JOINED_FIELDS
    }


def _fields(cells: Sequence[str], columns: Columns, single: Mapping[str, int]) -> dict[str, str]:
    width = len(cells)
    fields = {field: cells[index].strip() for field, index in single.items() if index < width}
    for field, indices in columns.of.items():
        if field in single:
            continue
        if field == "category":
            fields[field] = _category(cells, columns)
            continue
        texts = [cells[index].strip() for index in indices if index < width]
        if field in _JOINED_FIELDS:
            details = field == "details"
            fields[field] = joined_texts(_plain(text) if details else text for text in texts)
        else:
            fields[field] = next(filter(None, texts), "")
    far = fields.get("distance", "")
    # "5 min by tram": no table shows it elsewhere
    if far and any(character.isalpha() for character in far):
        fields["details"] = joined_texts((fields.get("details", ""), far))
    if labels := fields.pop("labels", ""):
        _read_labels(labels, fields)
    return fields


def _read_labels(text: str, fields: dict[str, str]) -> None:
    """The first label that names a kind of place is its kind, if nothing else states one."""
    labels = [part.strip(" #") for part in re.split(r"[,;|/]", _plain(text))]
    if not fields.get("category"):
        fields["category"] = next(filter(is_kind_heading, labels), "")
    others = ", ".join(label for label in labels if label and label != fields["category"])
    fields["details"] = joined_texts((fields.get("details", ""), others))


def _category(cells: Sequence[str], columns: Columns) -> str:
    """The first column that states the kind of place."""
    for index in columns.of["category"]:
        value = cells[index].strip() if index < len(cells) else ""
        if value and (said := _kind(value, columns.tags.get(index))):
            return said
    return ""


@functools.lru_cache(maxsize=4_096)
def _kind(value: str, key: str | None) -> str:
    if key is not None:
        return words_of_tag(key, value)
    return _plain(value) if is_a_kind(value) else ""


def _plain(text: str) -> str:
    """Values of tags and programs' lists in plain words: "fine_dining;sushi", "['Museum']"."""
    parts = [part.strip() for part in _LIST_MARKS.sub("", text).replace("_", " ").split(";")]
    return ", ".join(filter(None, parts))
