"""Candidate lists from CSV files of any delimiter, encoding and header wording."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from core.errors import EnvironmentProblem, UserError, reason_of
from core.places.readers.columns import (
    Columns,
    columns_from_mapping,
    recognise_columns,
    recognised,
)
from core.places.readers.encoding import decode_text
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.table import Row, finished, read_rows
from core.places.readers.unnamed_columns import (
    columns_by_content,
    completed,
    rows_above_content,
    unused_columns,
    worded,
)
from core.records import RowProblem
from core.sentences import Sentence

MAX_BYTES: Final = 50_000_000
_HINT: Final = re.compile(r"\ufeff?\"?sep=(.)\"?[^\S\r\n]*(?:\r\n|\r|\n)", re.IGNORECASE)
_MOST_ABOVE: Final = 12
_DELIMITERS: Final = (",", ";", "\t", "|")
_SNIFFED_LINES: Final = 30
_LONGEST_RECORD_LINES: Final = 60  # more lines in one record mean a quote that never closes


def read_csv(
    source: Path | bytes,
    mapping: Mapping[str, str | int] | None = None,
    *,
    base_dir: Path | None = None,
) -> ParsedPlaces:
    """Places from a CSV file; bad rows are skipped and reported by line.

    Args:
        source: a file, or its bytes.
        mapping: field of a place to header name or 0-based column, if the user chose it;
            otherwise the columns are recognised by their headers.
        base_dir: the folder that image paths are relative to; the file's own by default.

    Raises:
        UserError: if it is not a text table, is too large, or has no column for the name.
        EnvironmentProblem: if the file cannot be read.
    """
    if isinstance(source, Path):
        base_dir = base_dir or source.resolve().parent
    text, encoding = decode_text(_bytes(source))
    if not text.strip():
        raise UserError(Sentence("file.empty"))
    delimiter, text, first_line = _hinted(text)
    delimiter = delimiter or _detect_delimiter(text)
    records = list(_records(text, delimiter, first_line))
    return places_of_table(records, mapping, base_dir, delimiter=delimiter, encoding=encoding)


def places_of_table(
    records: Sequence[Row],
    mapping: Mapping[str, str | int] | None,
    base_dir: Path | None,
    *,
    delimiter: str = "",
    encoding: str = "",
    problems: Sequence[RowProblem] = (),
) -> ParsedPlaces:
    """Places of a table; without a header that is understood, the columns are judged by their cells.

    Raises:
        UserError: if no column contains the name, or the mapping does not fit.
    """
    above = _rows_above_header(records)
    cells = [row.cells for row in records if row.problem is None]
    first = records[above] if records else Row(1, [])
    below = [row.cells for row in records[above + 1 :] if row.problem is None]
    columns = _columns(first.cells, below, mapping)
    has_header = columns is not None
    headings: Sequence[str] = first.cells if has_header else ()
    if columns is None:
        above = rows_above_content(cells)
        columns = columns_by_content(cells[above:])
        headings = records[above - 1].cells if above else ()
        first = max(records, key=lambda row: len(row.cells), default=first)
    # The name may be in a column without a heading.
    width = max(
        [len(first.cells), *(index + 1 for found in columns.of.values() for index in found)]
    )
    header = [
        headings[index].strip() if index < len(headings) else f"column {index + 1}"
        for index in range(width)
    ]
    noted = [
        *problems,
        *(RowProblem(row.line, Sentence("row.above-header")) for row in records[:above]),
    ]
    if not has_header:
        reason = Sentence("row.no-header")
        noted.append(RowProblem(first.line, reason))
    noted += [
        RowProblem(first.line, Sentence("row.column-unused", column=header[index][:40]))
        for index in unused_columns(columns, header, below)
    ]
    places, wrong = read_rows(
        header, records[above + 1 :] if has_header else records[above:], columns, base_dir
    )
    return finished(
        places,
        [*noted, *wrong],
        mapping={name: header[index] for name, index in columns.first().items()},
        headers=header,
        delimiter=delimiter,
        encoding=encoding,
    )


def _rows_above_header(records: Sequence[Row]) -> int:
    """The number of rows, such as a title, above the header; 0 if none is found."""
    known = [recognise_columns(row.cells) for row in records[:_MOST_ABOVE]]
    named = [row for row, columns in enumerate(known) if "name" in columns]
    if not named:
        return 0
    first, *later = named
    # A row of headings that each span several columns says less than the one below it.
    if first + 1 in later and len(known[first + 1]) > len(known[first]):
        return first + 1
    return first if first == 0 or len(known[first]) > 1 else 0


def _bytes(source: Path | bytes) -> bytes:
    try:
        size = len(source) if isinstance(source, bytes) else source.stat().st_size
        if size > MAX_BYTES:
            raise UserError(
                Sentence("places.file-too-large", size=size / 1e6, limit=MAX_BYTES / 1e6)
            )
        return source if isinstance(source, bytes) else source.read_bytes()
    except FileNotFoundError as error:
        raise UserError(Sentence("file.missing", path=str(source))) from error
    except IsADirectoryError as error:
        raise UserError(Sentence("places.is-folder", path=str(source))) from error
    except OSError as error:
        raise EnvironmentProblem(Sentence("file.unreadable", reason=reason_of(error))) from error


def _columns(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    mapping: Mapping[str, str | int] | None,
) -> Columns | None:
    """The contents of the columns; None if the first row is no header.

    Raises:
        UserError: if no column contains the name, or the mapping does not fit.
    """
    exact = recognised(header)
    known = worded(exact, header, rows)
    is_header = bool(exact.first()) or (
        len(known.first()) > 1 and not any(re.search(r"\d", cell) for cell in header)
    )
    if mapping is not None:
        # Column numbers alone may refer to a file without a header.
        is_header = is_header or any(isinstance(column, str) for column in mapping.values())
        if not is_header:
            return columns_from_mapping(mapping, header, Columns({}, {}))
        name = columns_from_mapping(mapping, header, known).of["name"]
        known = completed(Columns({**known.of, "name": name}, known.tags), header, rows)
        return columns_from_mapping(mapping, header, known)
    if not is_header:
        return None
    named = known if "name" in known.of else _with_name(known, header, rows)
    return completed(named, header, rows)


def _with_name(columns: Columns, header: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """The columns with the first of words as the name, if its header says nothing else."""
    taken = {index for indices in columns.of.values() for index in indices}
    left = [[cell * (index not in taken) for index, cell in enumerate(row)] for row in rows]
    (name,) = columns_by_content(left).of.get("name", (0,))
    if name in taken or not any(name < len(row) and row[name].strip() for row in left):
        names = ", ".join(cell.strip()[:40] for cell in header[:20])
        raise UserError(Sentence("places.no-name-column", columns=names))
    return Columns({"name": (name,), **columns.of}, columns.tags)


def _hinted(text: str) -> tuple[str, str, int]:
    """Excel's hint in the first line ("sep=;"), the text without it, and where that starts."""
    hint = _HINT.match(text)
    return (hint[1], text[hint.end() :], 1) if hint is not None else ("", text, 0)


def _detect_delimiter(text: str) -> str:
    """The delimiter with which most headers are recognised and the rows are most consistent."""
    lines = list(_lines(text[:200_000]))[:_SNIFFED_LINES]

    def fitness(delimiter: str) -> tuple[int, float, int]:
        rows = [row for row in csv.reader(lines, delimiter=delimiter) if any(row)]
        if not rows:
            return 0, 0.0, 0
        width = max(len(row) for row in rows)
        agreeing = sum(len(row) == width for row in rows) / len(rows)
        known = max(len(recognise_columns(row)) for row in rows[:_MOST_ABOVE])
        return known, agreeing if width > 1 else 0.0, width

    try:
        return max(_DELIMITERS, key=fitness)
    except csv.Error:
        return ","


def _lines(text: str) -> Iterator[str]:
    # Not str.splitlines: it also splits lines at characters that are data here.
    return iter(io.StringIO(text, newline=""))


def _records(text: str, delimiter: str, first_line: int) -> Iterator[Row]:
    """Records in order, without blank ones; a quote that is never closed affects only its line."""
    sound = _sound_records(text, delimiter, first_line)
    if sound is not None:
        yield from sound
        return
    lines = list(_lines(text))
    start = 0
    while start < len(lines):
        record, used = _next_record(
            lines[start : start + _LONGEST_RECORD_LINES], delimiter, first_line + start
        )
        if record.problem or any(cell.strip() for cell in record.cells):
            yield record
        start += used


def _sound_records(text: str, delimiter: str, first_line: int) -> list[Row] | None:
    """The records of a well-formed file, ten times as fast as tolerating errors; else None."""
    reader = csv.reader(_lines(text), delimiter=delimiter, strict=True)
    records = []
    start = 0
    try:
        for cells in reader:
            if reader.line_num - start > _LONGEST_RECORD_LINES:
                return None
            if any(cell.strip() for cell in cells):
                records.append(Row(first_line + start + 1, cells))
            start = reader.line_num
    except csv.Error:
        return None
    return records


def _next_record(lines: Sequence[str], delimiter: str, start: int) -> tuple[Row, int]:
    """The record that begins with `lines[0]`, and its number of lines."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        return Row(start + 1, next(reader, [])), max(1, reader.line_num)
    except csv.Error:
        if reader.line_num > 1:
            reason = Sentence("row.open-quote")
            return Row(start + 1, [], reason), 1
    try:  # within one line, stray quotes are read literally
        return Row(start + 1, next(csv.reader(lines[:1], delimiter=delimiter), [])), 1
    except csv.Error:
        return Row(start + 1, [], Sentence("row.long-cell")), 1
