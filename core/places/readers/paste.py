"""Candidate lists pasted as text: one place a line, or a table from a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.errors import UserError
from core.places.readers.columns import recognise_columns
from core.places.readers.parsed import (
    MAX_NAME_CHARS,
    NumberedPlace,
    ParsedPlaces,
    candidate_from_fields,
    merge_duplicates,
)
from core.places.values import parse_position_pair, parse_rating
from core.records import RowProblem

_MAX_CHARS: Final = 5_000_000
_MAX_LINE_CHARS: Final = 4_000
_LONG_LINE_CHARS: Final = 90  # without a separator, more than this is prose, not a name

_BULLET: Final = re.compile(
    r"^\s*(?:[-*+•‣▪◦·–—]\s+|\(?\d{1,4}[.)\]]\s+|#\d{1,4}\s+)?(?:\[[ xX]?\]\s+)?"
)
_SPACES: Final = re.compile(r"\s{2,}")
_HEADING: Final = re.compile(r"^(?:#{1,6}\s+(?P<hash>[^#\s].*)|(?P<colon>[^:]{2,60}):)$")
_SEPARATOR: Final = re.compile(r"\t+|\s+[-–—|]\s+|\s*—\s*|:\s+|\s+::\s+")
_RULE_CELL: Final = re.compile(r"^:?-{1,}:?$")
_URL: Final = re.compile(r"https?://[^\s<>()]+")
_POSITION: Final = re.compile(r"\(?[+-]?\d{1,2}\.\d{3,},\s*[+-]?\d{1,3}\.\d{3,}\)?")
_RATING: Final = re.compile(
    r"""\(?\s*(?:rated\s+)?(?P<value>
        [★]{1,5}½?☆{0,5}
      | \d(?:[.,]\d+)?\s*(?:★|⭐\ufe0f?)
      | (?<![\d.,])[0-5](?:[.,]\d+)?\s*(?:stars?\b|sterne\b|/\s?5(?=\s?(?:$|[-–—),;·])))
    )\s*\)?""",
    re.VERBOSE | re.IGNORECASE,
)
_PRICE: Final = re.compile(r"(?<![\w$€£¥])\(?(?P<value>\${1,4}|€{1,4}|£{1,4})\)?(?![\w$€£¥])")
_EDGES: Final = " \t,;|·•-–—:"
_PLAIN_TABLE_ORDER: Final = ("name", "description")


def parse_paste(text: str) -> ParsedPlaces:
    """Places from a pasted list or table.

    Reads "Name - description" with any dash, a colon or a tab; bullets and numbers; headings
    ("Museums:") as the category of what follows; tables with tabs or in Markdown, with or
    without a header; and a rating, price, link or "lat, lon" inside a line.

    Raises:
        UserError: if the text is longer than 5 million characters.
    """
    if len(text) > _MAX_CHARS:
        raise UserError("That is too much text to paste; save it as a CSV file and import that.")
    lines = [
        (number, _SPACES.sub(_one_space, line[:_MAX_LINE_CHARS]).strip(" "))
        for number, line in enumerate(re.split(r"\r\n|\n|\r|\u2028|\u2029", text), start=1)
        if line.strip()
    ]
    rows = _markdown_rows(lines)
    delimiter = "|"
    if rows is None:
        rows, delimiter = _tab_rows(lines), "\t"
    if rows is not None:
        return _from_table(rows, delimiter)
    return _from_lines(lines)


def _one_space(run: re.Match[str]) -> str:
    """Runs of spaces would make the patterns below slow; tabs stay, they part columns."""
    return run[0] if "\t" in run[0] else " "


def _markdown_rows(lines: Sequence[tuple[int, str]]) -> list[tuple[int, list[str]]] | None:
    """Cells by line of a Markdown table; None when the text is none."""
    bars = [(number, line.strip()) for number, line in lines if line.strip().startswith("|")]
    if len(bars) < 2 or len(bars) * 2 < len(lines):
        return None
    rows = []
    for number, line in bars:
        cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:]]
        if cells and not cells[-1]:
            cells.pop()
        if cells and not all(_RULE_CELL.match(cell) for cell in cells):
            rows.append((number, cells))
    return rows


def _tab_rows(lines: Sequence[tuple[int, str]]) -> list[tuple[int, list[str]]] | None:
    """Cells by line when most lines have tabs and some line has more than one or a header."""
    rows = [(number, [cell.strip(' "') for cell in line.split("\t")]) for number, line in lines]
    tabbed = [cells for _, cells in rows if len(cells) > 1]
    if not tabbed or len(tabbed) * 2 < len(rows):
        return None
    is_table = len(rows[0][1]) > 2 or "name" in recognise_columns(rows[0][1])
    return rows if is_table else None


def _from_table(rows: Sequence[tuple[int, list[str]]], delimiter: str) -> ParsedPlaces:
    header = rows[0][1] if rows else []
    columns = recognise_columns(header)
    has_header = "name" in columns
    if not has_header:
        columns = {name: index for index, name in enumerate(_PLAIN_TABLE_ORDER)}
    places: list[NumberedPlace] = []
    problems: list[RowProblem] = []
    for number, cells in rows[1:] if has_header else rows:
        fields = {name: cells[index] for name, index in columns.items() if index < len(cells)}
        if not has_header:
            _read_loose_cells(cells[2:], fields)
        _add(number, fields, places, problems)
    mapping = {name: header[index] for name, index in columns.items()} if has_header else {}
    return _finished(places, problems, mapping, delimiter)


def _from_lines(lines: Sequence[tuple[int, str]]) -> ParsedPlaces:
    places: list[NumberedPlace] = []
    problems: list[RowProblem] = []
    category = ""
    for position, (number, line) in enumerate(lines):
        heading = _HEADING.match(line)
        if heading is not None and position + 1 < len(lines):
            category = (heading["hash"] or heading["colon"]).strip(" *_:#")
            continue
        fields = _line_fields(line)
        fields["category"] = category
        _add(number, fields, places, problems)
    return _finished(places, problems, {}, "")


def _line_fields(line: str) -> dict[str, str]:
    """Raw fields of one line of a list."""
    fields: dict[str, str] = {}
    rest = _BULLET.sub("", line, count=1).replace("**", "")
    rest = _take(_URL, "url", rest, fields)
    rest = _take(_POSITION, "position", rest, fields)
    rest = _take(_RATING, "rating", rest, fields)
    rest = _take(_PRICE, "price", rest, fields)
    parts = _SEPARATOR.split(rest.strip(_EDGES), maxsplit=1)
    name, description = parts[0], parts[1] if len(parts) > 1 else ""
    if not description and len(name) > _LONG_LINE_CHARS and "," in name[:MAX_NAME_CHARS]:
        name, _, description = name.partition(",")
    fields["name"], fields["description"] = name.strip(_EDGES), description.strip(_EDGES)
    return fields


def _take(pattern: re.Pattern[str], field: str, text: str, fields: dict[str, str]) -> str:
    """Move the first match of `pattern` from `text` into `fields`; the name stays untouched."""
    match = pattern.search(text)
    if match is None or not (text[: match.start()] + text[match.end() :]).strip(_EDGES + "()"):
        return text
    value = match["value"] if "value" in pattern.groupindex else match[0]
    fields[field] = value.strip()
    # A dash where the value stood keeps the words before and after it apart.
    before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
    return f"{before} - {after}" if before and after and match.start() > 0 else before + after


def _read_loose_cells(cells: Sequence[str], fields: dict[str, str]) -> None:
    """Cells of a table without a header: by their form, else as further description."""
    for cell in cells:
        if not cell:
            continue
        if cell.startswith(("http://", "https://")):
            fields.setdefault("url", cell)
        elif _PRICE.fullmatch(cell):
            fields.setdefault("price", cell)
        elif parse_position_pair(cell) is not None:
            fields.setdefault("position", cell)
        elif parse_rating(cell) is not None:
            fields.setdefault("rating", cell)
        else:
            fields["description"] = f"{fields.get('description', '')}, {cell}".strip(", ")


def _add(
    number: int,
    fields: dict[str, str],
    places: list[NumberedPlace],
    problems: list[RowProblem],
) -> None:
    candidate, reasons = candidate_from_fields(fields, base_dir=None)
    problems.extend(RowProblem(number, reason) for reason in reasons)
    if candidate is not None:
        places.append(NumberedPlace(number, candidate))


def _finished(
    places: list[NumberedPlace],
    problems: list[RowProblem],
    mapping: dict[str, str],
    delimiter: str,
) -> ParsedPlaces:
    candidates, merges = merge_duplicates(places)
    return ParsedPlaces(
        candidates=tuple(candidates),
        problems=tuple(sorted([*problems, *merges], key=lambda problem: problem.line)),
        mapping=mapping,
        delimiter=delimiter,
    )
