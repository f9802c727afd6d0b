"""Reads rows straight from the pages of a plain SQLite file whose header or schema SQLite cannot read any more.

The format is documented at https://www.sqlite.org/fileformat2.html; numbers are big-endian. Whatever does not
parse is left out. The write-ahead log is not read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.store.checksums import RESERVED_BYTES, page_bytes

Value = int | float | str | bytes | None

_HEADER_BYTES: Final = 100  # of the file, on its first page
_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13
_INTEGER_BYTES: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_MOST_OVERFLOW: Final = 100_000  # pages of one row


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row.

    Attributes:
        rowid: 0 in a table without them.
        values: in stored order; the column that is the rowid holds None.
        pages: numbers of the pages it lies on, counted from 1.
    """

    rowid: int
    values: tuple[Value, ...]
    pages: tuple[int, ...]


class RawPages:
    """The pages of one file, all in memory."""

    def __init__(self, file: Path) -> None:
        """Raises: OSError: if the file cannot be read."""
        from core.store.page_sums import has_whole_pages  # NumPy is not needed to open the window

        self._data = file.read_bytes()
        self._page_bytes = page_bytes(self._data)
        # The header may be what is damaged; the pages tell whether they end in checksums.
        self._reserved = RESERVED_BYTES if has_whole_pages(file) else 0
        self._roots = self._find_roots()

    def rows(self, table: str) -> Iterator[RawRow]:
        """The readable rows of a table; none if its definition was not found."""
        waiting, seen = [self._roots.get(table, 0)], set[int]()
        while waiting:
            number = waiting.pop()
            if number in seen or not 0 < number <= len(self._data) // self._page_bytes:
                continue
            seen.add(number)
            yield from self._rows_on(number)
            waiting += self._children(number)

    def _find_roots(self) -> dict[str, int]:
        """The first page of each table, by name, wherever rows of the schema are found."""
        roots: dict[str, int] = {}
        for number in range(1, len(self._data) // self._page_bytes + 1):
            if self._kind(number) != _TABLE_LEAF:
                continue
            for row in self._rows_on(number):
                if len(row.values) != 5:
                    continue
                kind, name, _, root, sql = row.values
                if (
                    kind == "table"
                    and isinstance(root, int)
                    and str(sql).startswith("CREATE TABLE")
                ):
                    roots[str(name)] = root
        return roots

    def _page(self, number: int) -> bytes:
        return self._data[(number - 1) * self._page_bytes : number * self._page_bytes]

    def _start(self, number: int) -> int:
        return _HEADER_BYTES if number == 1 else 0

    def _kind(self, number: int) -> int:
        return self._page(number)[self._start(number)]

    def _cells(self, number: int) -> list[int]:
        page, start = self._page(number), self._start(number)
        is_interior = page[start] in (_INDEX_INTERIOR, _TABLE_INTERIOR)
        first = start + (12 if is_interior else 8)
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        if first + 2 * count > len(page):
            return []
        return list(struct.unpack_from(f">{count}H", page, first))

    def _children(self, number: int) -> list[int]:
        if self._kind(number) not in (_INDEX_INTERIOR, _TABLE_INTERIOR):
            return []
        page, start = self._page(number), self._start(number)
        offsets = [*self._cells(number), start + 8]
        return [int.from_bytes(page[at : at + 4], "big") for at in offsets]

    def _rows_on(self, number: int) -> Iterator[RawRow]:
        kind = self._kind(number)
        if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
            return
        for at in self._cells(number):
            try:
                yield self._row(number, at + (4 if kind == _INDEX_INTERIOR else 0), kind)
            except (IndexError, ValueError, struct.error):
                continue  # damaged

    def _row(self, number: int, at: int, kind: int) -> RawRow:
        page = self._page(number)
        size, at = _varint(page, at)
        rowid = 0
        if kind == _TABLE_LEAF:
            rowid, at = _varint(page, at)
        usable = self._page_bytes - self._reserved
        most = usable - 35 if kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        local = size
        pages = [number]
        if size > most:
            least = (usable - 12) * 32 // 255 - 23
            local = least + (size - least) % (usable - 4)
            local = local if local <= most else least
        payload = page[at : at + local]
        following = int.from_bytes(page[at + local : at + local + 4], "big") if local < size else 0
        while len(payload) < size and len(pages) < _MOST_OVERFLOW:
            overflow = self._page(following) if following else b""
            if not overflow:
                raise ValueError("cut off")
            pages.append(following)
            payload += overflow[4 : 4 + size - len(payload)]
            following = int.from_bytes(overflow[:4], "big")
        if len(payload) != size:
            raise ValueError("cut off")
        return RawRow(rowid, _values(payload), tuple(pages))


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, and where it ends."""
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


def _values(payload: bytes) -> tuple[Value, ...]:
    """Raises: ValueError, IndexError, struct.error: if it is no record."""
    header, at = _varint(payload, 0)
    body = header
    values: list[Value] = []
    while at < header:
        kind, at = _varint(payload, at)
        size = _INTEGER_BYTES.get(kind, 8 if kind == 7 else (kind - 12) // 2 if kind >= 12 else 0)
        field = payload[body : body + size]
        if len(field) != size or kind < 0:
            raise ValueError("cut off")
        body += size
        values.append(_value(kind, field))
    if body != len(payload):
        raise ValueError("no record")
    return tuple(values)


def _value(kind: int, field: bytes) -> Value:
    if kind in _INTEGER_BYTES:
        return int.from_bytes(field, "big", signed=True)
    if kind == 7:
        number: float = struct.unpack(">d", field)[0]
        return number
    if kind >= 12:
        return field.decode() if kind % 2 else field
    if kind in (8, 9):
        return kind - 8
    if kind == 0:
        return None
    raise ValueError("no kind of value")
