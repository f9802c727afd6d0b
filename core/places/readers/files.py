"""Detects the format of any file that may contain a list of places, and selects its reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import UserError
from core.garbage import many_records
from core.places.readers.columns import recognise_columns
from core.places.readers.csv import read_csv
from core.places.readers.documents.gpx import read_gpx
from core.places.readers.documents.json_document import read_json
from core.places.readers.documents.json_ld import json_ld_in_page, read_json_ld
from core.places.readers.documents.kml import kml_of_kmz, read_kml
from core.places.readers.documents.xml_tree import local_name, parse_xml
from core.places.readers.encoding import decode_text
from core.places.readers.other_files import kind_of_bytes, kind_of_text, kind_of_xml
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.paste import parse_paste
from core.places.readers.spreadsheet import is_spreadsheet, read_spreadsheet
from core.sentences import Sentence

_LONG_BYTES: Final = 500_000  # thousands of rows
_PROSE: Final = (".txt", ".md", ".text")
_READ: Final = "CSV, XLSX, ODS, GeoJSON, KML, KMZ, GPX, JSON"


@dataclass(frozen=True, slots=True)
class PlaceFile:
    """A file that may contain places.

    Attributes:
        name: for messages; its suffix only matters where the content is ambiguous.
        mapping: field of a place to column, if the user chose it (tables only).
    """

    name: str
    data: bytes
    mapping: Mapping[str, str | int] | None = None
    base_dir: Path | None = None

    @property
    def suffix(self) -> str:
        return Path(self.name).suffix.casefold()


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: its suffixes for dialogs, how to recognise its content, and how to read it."""

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[PlaceFile], bool]
    read: Callable[[PlaceFile], ParsedPlaces]


def _starts(file: PlaceFile, *marks: str) -> bool:
    """Whether the text begins with one of these, ignoring encoding and leading whitespace."""
    try:
        text, _ = decode_text(file.data[:4_000])
    except UserError:
        return False
    return text.lstrip("\ufeff \t\r\n\x1e").casefold().startswith(marks)


def _read_spreadsheet(file: PlaceFile) -> ParsedPlaces:
    return read_spreadsheet(file.data, file.mapping, file.base_dir)


def _read_kmz(file: PlaceFile) -> ParsedPlaces:
    return read_kml(parse_xml(kml_of_kmz(file.data)))


def _read_json(file: PlaceFile) -> ParsedPlaces:
    return read_json(decode_text(file.data)[0].lstrip("\ufeff"))


def _read_page(file: PlaceFile) -> ParsedPlaces:
    documents = json_ld_in_page(decode_text(file.data)[0])
    if not documents:
        raise _refusal(file, kind_of_xml("html"))
    return read_json_ld(documents)


def _read_xml(file: PlaceFile) -> ParsedPlaces:
    root = parse_xml(file.data)
    name = local_name(root)
    if name == "kml":
        return read_kml(root)
    if name == "gpx":
        return read_gpx(root)
    raise _refusal(file, kind_of_xml(name))


def _read_table(file: PlaceFile) -> ParsedPlaces:
    text = decode_text(file.data)[0]
    other = kind_of_text(text[:4_000])
    if other is not None:
        raise _refusal(file, other)
    if file.suffix in _PROSE and file.mapping is None and not _has_header(text):
        return parse_paste(text)
    return read_csv(file.data, file.mapping, base_dir=file.base_dir)


def _has_header(text: str) -> bool:
    """Whether a text begins like a table; a message saved as a file does not."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    cells = re.split(r"[,;\t|]", first)
    return "name" in recognise_columns([cell.strip(' "') for cell in cells])


# The first that recognises the content reads it; the table is the fallback.
READERS: Final[Sequence[Reader]] = (
    Reader("KMZ", (".kmz",), lambda f: _has_kml(f), _read_kmz),
    Reader("spreadsheet", (".xlsx", ".xlsm", ".xls", ".ods"), lambda f: is_spreadsheet(f.data), _read_spreadsheet),
    Reader("JSON", (".json", ".geojson", ".jsonl", ".geojsonl", ".jsonld"), lambda f: _is_json(f), _read_json),
    Reader("web page", (".html", ".htm"), lambda f: _starts(f, "<!doctype html", "<html", "<!doctype netscape"), _read_page),
    Reader("XML", (".kml", ".gpx"), lambda f: _starts(f, "<?xml", "<kml", "<gpx", "<!--", "<!doctype", "<"), _read_xml),
    Reader("table", (".csv", ".tsv", ".tab", ".txt", ".md"), lambda f: kind_of_bytes(f.data) is None, _read_table),
)  # fmt: skip
SUFFIXES: Final = tuple(suffix for reader in READERS for suffix in reader.suffixes)


def read_data(file: PlaceFile) -> ParsedPlaces:
    """Places of a file that is already in memory.

    Raises:
        UserError: if it contains no list of places; the sentence says what it is instead.
    """
    if not file.data.strip():
        raise UserError(Sentence("file.empty"))
    reader = next((each for each in READERS if each.recognises(file)), None)
    if reader is None:
        raise _refusal(file, kind_of_bytes(file.data) or Sentence("file-kind.unknown"))
    with many_records() if len(file.data) > _LONG_BYTES else nullcontext():
        parsed = reader.read(file)
    if not parsed.candidates and not parsed.problems:
        raise UserError(Sentence("places.none-in-file", file=file.name))
    return parsed


def _is_json(file: PlaceFile) -> bool:
    return _starts(file, "{", "[{", "[\n", "[\r", "[ ", "[]") and not _starts(file, "{\\rtf")


def _has_kml(file: PlaceFile) -> bool:
    try:
        return file.data.startswith(b"PK") and bool(kml_of_kmz(file.data))
    except UserError:
        return file.data.startswith(b"PK") and file.suffix == ".kmz"


def _refusal(file: PlaceFile, what: Sentence) -> UserError:
    return UserError(Sentence("places.no-list", file=file.name, what=what, formats=_READ))
