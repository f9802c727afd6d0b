"""Places in spreadsheets: XLSX, XLS and ODS."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from core.errors import UserError
from core.places.readers.csv import places_of_table
from core.places.readers.documents.kml import MAX_UNPACKED_BYTES
from core.places.readers.documents.nested import as_text
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.table import Row
from core.records import RowProblem
from core.sentences import Sentence

_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # also Word's; distinguished on reading
MAX_ROWS: Final = 200_000
MAX_COLUMNS: Final = 500


def read_spreadsheet(
    data: bytes, mapping: Mapping[str, str | int] | None, base_dir: Path | None
) -> ParsedPlaces:
    """Places of the first visible sheet that is not empty; line numbers are row numbers.

    Raises:
        UserError: if the file is damaged, too large, has no table or no column for the name.
    """
    import python_calamine  # here: few files need it

    _refuse_bomb(data)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = [
            each.name
            for each in book.sheets_metadata
            if each.visible == python_calamine.SheetVisibleEnum.Visible
            and each.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
        sheets = [book.get_sheet_by_name(name) for name in names]
    except (python_calamine.CalamineError, ValueError, OSError) as error:
        raise UserError(Sentence("places.spreadsheet-unreadable")) from error
    filled = [sheet for sheet in sheets if sheet.height]
    if not filled:
        raise UserError(Sentence("file.empty"))
    sheet = filled[0]
    if sheet.total_height > MAX_ROWS or sheet.width > MAX_COLUMNS:
        raise UserError(Sentence("places.sheet-too-large", rows=MAX_ROWS, columns=MAX_COLUMNS))
    first = (sheet.start or (0, 0))[0] + 1
    rows = [
        Row(number, [_text(cell) for cell in cells])
        for number, cells in enumerate(sheet.to_python(skip_empty_area=True), start=first)
    ]
    rows = [row for row in rows if any(cell.strip() for cell in row.cells)]
    problems = []
    if len(filled) > 1:
        reason = Sentence("row.one-sheet", sheet=sheet.name, count=len(filled) - 1)
        problems.append(RowProblem(first, reason))
    return places_of_table(rows, mapping, base_dir, problems=problems)


def is_spreadsheet(data: bytes) -> bool:
    """Whether the bytes are an Excel workbook or an OpenDocument spreadsheet."""
    if data.startswith(_OLD_EXCEL):
        return True
    if not data.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return b"opendocument.spreadsheet" in archive.read("mimetype")
            return any(name.startswith("xl/") for name in names)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        return False


def _text(cell: object) -> str:
    if isinstance(cell, datetime.datetime | datetime.date | datetime.time):
        return cell.isoformat()
    return as_text(cell)


def _refuse_bomb(data: bytes) -> None:
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise UserError(Sentence("places.spreadsheet-unreadable")) from error
    if size > MAX_UNPACKED_BYTES:
        raise UserError(Sentence("places.archive-too-large"))
