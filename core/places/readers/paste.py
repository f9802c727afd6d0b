"""Candidate lists pasted as text: one place per line, or a table from a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.errors import UserError
from core.places.kind_words import is_kind_heading
from core.places.positions import parse_position
from core.places.readers.columns import recognise_columns, recognised
from core.places.readers.parsed import NumberedPlace, ParsedPlaces, candidate_from_fields
from core.places.readers.pasted.cards import card_fields, card_starts
from core.places.readers.pasted.entries import (
    PRICE,
    entry_fields,
    names_in_a_row,
    visits_in_a_row,
    without_marks,
)
from core.places.readers.pasted.inline import AMOUNT, HOURS
from core.places.readers.pasted.lines import (
    BULLET,
    RATING,
    URL,
    is_address,
    is_day_heading,
    is_greeting,
    is_sentence,
    is_sign_off,
    is_title,
    is_town,
)
from core.places.readers.table import Row, finished, read_rows
from core.places.readers.unnamed_columns import completed, worded
from core.places.values import parse_rating
from core.records import RowProblem
from core.sentences import Sentence

_MAX_CHARS: Final = 5_000_000
_MAX_LINE_CHARS: Final = 4_000
_CLOSING_LINES: Final = 3
_SIGNATURE_LINES: Final = 8
_LONG_LINE_CHARS: Final = 400

_SPACES: Final = re.compile(r"\s{2,}")
_HEADING: Final = re.compile(r"^(?:#{1,6}\s+(?P<hash>[^#\s].*)|(?P<colon>[^:]{2,80}):)$")
_RULE_CELL: Final = re.compile(r"^:?-{1,}:?$")
_STRUCK: Final = re.compile(r"~~[^~]+~~")  # crossed out
_QUOTE: Final = re.compile(r"^(?:>\s?)+")
_CHAT: Final = re.compile(  # [12.05.24, 10:31:07] Eva:
    r"^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?\]?\s*[-–]?\s*[^:\d]{1,40}:\s*",
    re.IGNORECASE,
)
# Punctuation as wide as a Chinese character; a colon has no space after it.
_WIDE: Final = str.maketrans(
    {**dict(zip("（）［］，！？～〜　", "()[],!?~~ ", strict=True)), "：": ": "}
)
_SYSTEM: Final = re.compile(  # <Media omitted>, "Messages are end-to-end encrypted"
    r"^(?:<[^<>]{3,60}>|(?:image|video|audio|gif|sticker|document|bild|foto) (?:omitted|weggelassen|ausgelassen)"
    r"|\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}.{0,12}? - [^:]*\.)$",
    re.IGNORECASE,
)
_PLAIN_TABLE_ORDER: Final = ("name", "description")


def parse_paste(text: str) -> ParsedPlaces:
    """Places from a pasted list or table.

    Reads "Name - description" with any dash, a colon or a tab; bullets and numbers; headings that
    name a kind as the kind of the following places; "A, B and C"; names with an address or a remark
    in brackets; cards copied from a map or a travel site; tables with tabs or in Markdown; and a
    rating, price, link or position inside a line. Greetings and sign-offs are skipped; uncertain
    lines are marked as doubtful.

    Raises:
        UserError: if the text is longer than 5 million characters.
    """
    if len(text) > _MAX_CHARS:
        raise UserError(Sentence("places.too-much-text"))
    lines = [
        (number, _SPACES.sub(_one_space, line[:_MAX_LINE_CHARS].translate(_WIDE)).strip(" "))
        for number, line in enumerate(re.split(r"\r\n|\n|\r|\u2028|\u2029", text), start=1)
        if line.strip(" \t>")
    ]
    lines = _unpacked(lines)
    rows = _markdown_rows(lines)
    delimiter = "|"
    if rows is None:
        rows, delimiter = _tab_rows(lines), "\t"
    if rows is not None:
        return _from_table(rows, delimiter)
    return _from_lines(lines)


def _unpacked(lines: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines without prefixes added by mail programs or chats, if most lines have them."""
    for mark in (_QUOTE, _CHAT):
        if 2 * sum(mark.match(line) is not None for _, line in lines) > len(lines):
            lines = [(number, mark.sub("", line, count=1)) for number, line in lines]
            lines = [(number, line) for number, line in lines if not _SYSTEM.match(line)]
    return [(number, line) for number, line in lines if line.strip()]


def _one_space(run: re.Match[str]) -> str:
    """Runs of spaces would make the patterns below slow; tabs stay, as they separate columns."""
    return run[0] if "\t" in run[0] else " "


def _markdown_rows(lines: Sequence[tuple[int, str]]) -> list[tuple[int, list[str]]] | None:
    """Cells by line of a Markdown table; None if the text is not one."""
    is_ruled = len(lines) > 1 and "|" in lines[1][1] and not lines[1][1].strip("|:- ")
    mark = "" if is_ruled else "|"  # the outer bars may be left out
    bars = [
        (number, f"|{line.strip().removeprefix('|')}")
        for number, line in lines
        if "|" in line and line.strip().startswith(mark)
    ]
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
    """Cells by line if most lines have tabs and some line has more than one or a header."""
    rows = [(number, [cell.strip(' "') for cell in line.split("\t")]) for number, line in lines]
    tabbed = [cells for _, cells in rows if len(cells) > 1]
    if not tabbed or len(tabbed) * 2 < len(rows):
        return None
    is_table = len(rows[0][1]) > 2 or "name" in recognise_columns(rows[0][1])
    return rows if is_table else None


def _from_table(rows: Sequence[tuple[int, list[str]]], delimiter: str) -> ParsedPlaces:
    header = [without_marks(cell) for cell in rows[0][1]] if rows else []
    columns = recognised(header)
    if "name" in columns.of:
        below = [cells for _, cells in rows[1:]]
        columns = completed(worded(columns, header, below), header, below)
        lines = [Row(number, [without_marks(cell) for cell in cells]) for number, cells in rows[1:]]
        found, wrong = read_rows(header, lines, columns, None)
        mapping = {name: header[index] for name, index in columns.first().items()}
        return finished(found, wrong, mapping=mapping, delimiter=delimiter)
    places: list[NumberedPlace] = []
    problems: list[RowProblem] = []
    for number, cells in rows:
        fields = dict(zip(_PLAIN_TABLE_ORDER, map(without_marks, cells), strict=False))
        _read_loose_cells(cells[2:], fields)
        _add(number, fields, places, problems)
    return finished(places, problems, delimiter=delimiter)


def _from_lines(lines: Sequence[tuple[int, str]]) -> ParsedPlaces:
    places = _Places()
    starts = card_starts(lines)
    if starts is not None:
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            places.add(lines[start][0], card_fields(lines[start:end]))
        return places.finished()
    _read_list(lines, places)
    return places.finished()


def _read_list(lines: Sequence[tuple[int, str]], places: _Places) -> None:
    """One place per line, between headings, greetings and lines that belong to the previous place."""
    bulleted = sum(_is_bulleted(line) for _, line in lines)
    signed_at = _signed_at(lines) if bulleted else len(lines)
    spoken = [line.islower() for _, line in lines]
    writes_small = 2 * sum(spoken) > len(spoken)
    category = ""
    for position, (number, line) in enumerate(lines):
        is_last = position + 1 == len(lines)
        heading = _HEADING.match(line)
        if heading is not None and not is_last:
            words = (heading["hash"] or heading["colon"]).strip(" *_:#")
            category = words if is_kind_heading(words) else ""
            continue
        if _is_bulleted(line):
            _add_line(number, line, category, places, doubtful=_STRUCK.search(line) is not None)
            continue
        if (
            bulleted
            and is_kind_heading(line)
            and not is_last
            and _is_bulleted(lines[position + 1][1])
        ):
            category = line.strip(" *_:#")
            continue
        if is_day_heading(line) and not line.isalpha():
            continue
        if position > signed_at:
            continue  # name, title and telephone number of the sender
        if is_greeting(line) or (
            (position >= len(lines) - _CLOSING_LINES or position == signed_at) and is_sign_off(line)
        ):
            continue
        if visits_in_a_row(line) is None and places.fill_last(line):
            continue
        has_parts = _has_parts(line)
        is_remark = line.islower() and not writes_small and not has_parts  # “ja klar”
        is_remark = is_remark or (bulleted > 1 and line.endswith(".")) or is_day_heading(line)
        doubtful = is_sentence(line) or is_remark or (bulleted * 2 > len(lines) and not has_parts)
        is_heading = is_title(line) or line.endswith("?")
        doubtful = doubtful or (position == 0 and not is_last and not has_parts and is_heading)
        before = lines[position - 1][1] if position else ""
        signed = is_last and (is_sign_off(before) or (is_sentence(before) and _is_first_name(line)))
        _add_line(number, line, category, places, doubtful=doubtful or signed)


def _signed_at(lines: Sequence[tuple[int, str]]) -> int:
    """Index of the line that ends a message after its list; the number of lines if none does."""
    for at in range(len(lines) - 1, -1, -1):
        if _is_bulleted(lines[at][1]):
            break
        if is_sign_off(lines[at][1]) and len(lines) - at <= _SIGNATURE_LINES:
            return at
    return len(lines)


def _is_first_name(line: str) -> bool:
    """Whether a line may be the sender of a message rather than a place."""
    return line.isalpha() and line.istitle()


def _is_bulleted(line: str) -> bool:
    match = BULLET.match(line)
    return match is not None and bool(match[0].strip())


def _has_parts(line: str) -> bool:
    fields = entry_fields(line)
    return len([field for field in fields.values() if field]) > 1


def _add_line(number: int, line: str, category: str, places: _Places, *, doubtful: bool) -> None:
    row = visits_in_a_row(line) or names_in_a_row(line)
    if row is not None:
        kind, names = row
        for name in names:
            places.add(number, {"category": kind or category, **entry_fields(name)})
        return
    places.add(number, {"category": category, **entry_fields(line)}, doubtful=doubtful)


class _Places:
    """Collects raw fields, so that a later line may still be added to the previous place."""

    def __init__(self) -> None:
        self._entries: list[tuple[int, dict[str, str], bool]] = []

    def add(self, number: int, fields: dict[str, str], *, doubtful: bool = False) -> None:
        """Start a new place."""
        self._entries.append((number, fields, doubtful))

    def fill_last(self, line: str) -> bool:
        """Add a line that is only a link, a position, an address or a rating to the last place."""
        if not self._entries or len(line) > _LONG_LINE_CHARS:
            return False
        fields = self._entries[-1][1]
        if is_town(line) and is_address(fields["description"]):
            fields["description"] += f", {line}"
            return True
        if URL.fullmatch(line):
            field = "url"
        elif "://" not in line and parse_position(line) is not None:
            field = "position"
        elif RATING.fullmatch(line):
            field = "rating"
        elif is_address(line) and "description" not in {k for k, v in fields.items() if v}:
            field = "description"
        else:
            return False
        if fields.get(field):
            return False
        fields[field] = line
        return True

    def finished(self) -> ParsedPlaces:
        """The places of all entries."""
        places: list[NumberedPlace] = []
        problems: list[RowProblem] = []
        for number, fields, doubtful in self._entries:
            _add(number, fields, places, problems, doubtful=doubtful)
        return finished(places, problems)


def _read_loose_cells(cells: Sequence[str], fields: dict[str, str]) -> None:
    """Cells of a table without a header: classified by form, else added to the description."""
    for cell in cells:
        if not cell:
            continue
        if cell.startswith(("http://", "https://")):
            fields.setdefault("url", cell)
        elif PRICE.fullmatch(cell) or AMOUNT.fullmatch(cell):
            fields.setdefault("price", cell)
        elif HOURS.fullmatch(cell):
            fields.setdefault("hours", cell)
        elif parse_position(cell) is not None:
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
    *,
    doubtful: bool = False,
) -> None:
    candidate, reasons = candidate_from_fields(fields, base_dir=None)
    problems.extend(RowProblem(number, reason) for reason in reasons)
    if candidate is not None:
        places.append(NumberedPlace(number, candidate, doubtful))
