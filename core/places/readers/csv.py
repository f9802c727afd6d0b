"""Candidate lists from CSV files of any delimiter, encoding and header wording."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import EnvironmentProblem, UserError
from core.places.readers.columns import columns_from_mapping, recognise_columns
from core.places.readers.encoding import decode_text
from core.places.readers.parsed import (
    NumberedPlace,
    ParsedPlaces,
    candidate_from_fields,
    merge_duplicates,
)
from core.records import RowProblem

MAX_BYTES: Final = 50_000_000
_DELIMITERS: Final = (",", ";", "\t", "|")
_SNIFFED_LINES: Final = 30
_LONGEST_RECORD_LINES: Final = 60  # more lines in one record mean a quote that never closes


@dataclass(frozen=True, slots=True)
class _Record:
    line: int  # 1-based, where the record starts
    cells: list[str]
    problem: str = ""


def read_csv(
    source: Path | bytes,
    mapping: Mapping[str, str | int] | None = None,
    *,
    base_dir: Path | None = None,
) -> ParsedPlaces:
    """Places from a CSV file; bad rows are reported by line and skipped.

    Args:
        source: a file, or its bytes.
        mapping: field of a place to header name or 0-based column, when the person chose it;
            otherwise the columns are recognised by their headers.
        base_dir: the folder relative image paths start from; the file's own by default.

    Raises:
        UserError: if it is no text table, is too large, or has no column for the name.
        EnvironmentProblem: if the file cannot be read.
    """
    if isinstance(source, Path):
        base_dir = base_dir or source.resolve().parent
    text, encoding = decode_text(_bytes(source))
    if not text.strip():
        raise UserError("The file is empty.")
    delimiter = _detect_delimiter(text)
    records = _records(text, delimiter)
    header = next(records, _Record(1, []))
    columns, has_header = _columns(header.cells, mapping)
    places: list[NumberedPlace] = []
    problems: list[RowProblem] = []
    if not has_header:
        reason = "no header was found; the first column is read as the name, the second as the description"
        problems.append(RowProblem(header.line, reason))
        _read_row(header, columns, len(header.cells), base_dir, places, problems)
    for record in records:
        _read_row(record, columns, len(header.cells), base_dir, places, problems)
    candidates, merges = merge_duplicates(places)
    return ParsedPlaces(
        candidates=tuple(candidates),
        problems=tuple(sorted([*problems, *merges], key=lambda problem: problem.line)),
        mapping={
            name: header.cells[index].strip() if has_header else f"column {index + 1}"
            for name, index in columns.items()
        },
        delimiter=delimiter,
        encoding=encoding,
        headers=tuple(
            cell.strip() if has_header else f"column {number}"
            for number, cell in enumerate(header.cells, start=1)
        ),
    )


def _bytes(source: Path | bytes) -> bytes:
    try:
        size = len(source) if isinstance(source, bytes) else source.stat().st_size
        if size > MAX_BYTES:
            raise UserError(
                f"The file has {size / 1e6:.0f} MB; lists of places may have {MAX_BYTES / 1e6:.0f} MB."
            )
        return source if isinstance(source, bytes) else source.read_bytes()
    except FileNotFoundError as error:
        raise UserError(f"There is no file {source!s}.") from error
    except IsADirectoryError as error:
        raise UserError(f"{source!s} is a folder; choose a CSV file.") from error
    except OSError as error:
        raise EnvironmentProblem(f"The file cannot be read ({error.strerror}).") from error


def _columns(
    header: Sequence[str], mapping: Mapping[str, str | int] | None
) -> tuple[dict[str, int], bool]:
    """Field to column, and whether the first record is a header."""
    if mapping is not None:
        columns = columns_from_mapping(mapping, header)
        # Column numbers alone may be meant for a file without a header.
        by_name = any(isinstance(column, str) for column in mapping.values())
        return columns, by_name or bool(recognise_columns(header))
    columns = recognise_columns(header)
    if "name" in columns:
        return columns, True
    if columns:
        names = ", ".join(cell.strip()[:40] for cell in header[:20])
        raise UserError(
            f"No column holds the name of the place. The file has: {names}. "
            "Call one of them “name”, or choose the column."
        )
    return dict(zip(("name", "description"), range(len(header)), strict=False)), False


def _detect_delimiter(text: str) -> str:
    """The delimiter under which the most headers are understood and the rows agree best."""
    lines = list(_lines(text[:200_000]))[:_SNIFFED_LINES]

    def fitness(delimiter: str) -> tuple[int, float, int]:
        rows = [row for row in csv.reader(lines, delimiter=delimiter) if any(row)]
        if not rows:
            return 0, 0.0, 0
        width = len(rows[0])
        agreeing = sum(len(row) == width for row in rows) / len(rows)
        return len(recognise_columns(rows[0])), agreeing if width > 1 else 0.0, width

    try:
        return max(_DELIMITERS, key=fitness)
    except csv.Error:
        return ","


def _lines(text: str) -> Iterator[str]:
    # Not str.splitlines: that also parts lines at characters which are data here.
    return iter(io.StringIO(text, newline=""))


def _records(text: str, delimiter: str) -> Iterator[_Record]:
    """Records in order, blank ones left out; a quote that never closes costs only its line."""
    lines = list(_lines(text))
    start = 0
    while start < len(lines):
        record, used = _next_record(lines[start : start + _LONGEST_RECORD_LINES], delimiter, start)
        if record.problem or any(cell.strip() for cell in record.cells):
            yield record
        start += used


def _next_record(lines: Sequence[str], delimiter: str, start: int) -> tuple[_Record, int]:
    """The record that begins with `lines[0]`, and how many lines it took."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        return _Record(start + 1, next(reader, [])), max(1, reader.line_num)
    except csv.Error:
        if reader.line_num > 1:
            reason = "a quote is opened and never closed; the line was skipped"
            return _Record(start + 1, [], reason), 1
    try:  # within one line, stray quotes are read as they stand
        return _Record(start + 1, next(csv.reader(lines[:1], delimiter=delimiter), [])), 1
    except csv.Error:
        return _Record(start + 1, [], "a cell is far too long; the line was skipped"), 1


def _read_row(
    record: _Record,
    columns: Mapping[str, int],
    width: int,
    base_dir: Path | None,
    places: list[NumberedPlace],
    problems: list[RowProblem],
) -> None:
    if record.problem:
        problems.append(RowProblem(record.line, record.problem))
        return
    cells = record.cells
    if any(cell.strip() for cell in cells[width:]):
        reason = f"it has {len(cells)} cells where the header has {width}; the line was skipped"
        problems.append(RowProblem(record.line, reason))
        return
    fields = {name: cells[index] for name, index in columns.items() if index < len(cells)}
    candidate, reasons = candidate_from_fields(fields, base_dir)
    problems.extend(RowProblem(record.line, reason) for reason in reasons)
    if candidate is not None:
        places.append(NumberedPlace(record.line, candidate))
