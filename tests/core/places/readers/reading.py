"""Reads files that tests make in memory."""

from __future__ import annotations

import io
from pathlib import Path

import xlsxwriter

from core.places.readers.files import PlaceFile, read_data
from core.places.readers.parsed import ParsedPlaces
from core.records import Candidate


def read(data: bytes | str, name: str = "list.csv") -> ParsedPlaces:
    raw = data.encode() if isinstance(data, str) else data
    return read_data(PlaceFile(name, raw))


def read_path(path: Path) -> ParsedPlaces:
    return read_data(PlaceFile(path.name, path.read_bytes(), base_dir=path.resolve().parent))


def by_name(parsed: ParsedPlaces) -> dict[str, Candidate]:
    return {place.name: place for place in parsed.candidates}


def workbook(*sheets: tuple[str, list[list[object]]], hidden: str = "") -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        for title, rows in sheets:
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if title == hidden:
                sheet.hide()
            else:
                sheet.activate()
    return buffer.getvalue()
