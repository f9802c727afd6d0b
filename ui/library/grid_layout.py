"""Positions of all photos in a sectioned grid, computed from its sections: no per-photo state."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect


@dataclass(frozen=True, slots=True)
class Section:
    """A run of photos under one heading, such as a month.

    Attributes:
        mark: what it belongs to, such as a year; empty for nothing.
    """

    title: str
    photos: int
    mark: str = ""


class GridLayout:
    """Positions of rows (photo numbers) and headings in content coordinates, in pixels.

    Args:
        sections: in order; their sizes add up to the number of photos.
        width: of the viewport.
        cell: side of a square cell, gaps not included.
        gap: between cells.
        heading: height of a heading; sections without a title have none.
        mirrored: rows run from right to left.
    """

    def __init__(
        self,
        sections: Sequence[Section],
        *,
        width: int,
        cell: int,
        gap: int,
        heading: int,
        mirrored: bool = False,
    ) -> None:
        self.sections = tuple(section for section in sections if section.photos > 0)
        self.columns = max(1, (width - gap) // (cell + gap))
        # Cells grow to fill the line, so that no ragged margin remains at the end.
        self.cell = max(1, (width - gap) // self.columns - gap)
        self.gap = gap
        self.heading = heading
        self._width = width
        self._mirrored = mirrored
        self._first_rows = [0, *accumulate(section.photos for section in self.sections)]
        self._tops = [0, *accumulate(self._section_height(section) for section in self.sections)]

    @property
    def photos(self) -> int:
        return self._first_rows[-1]

    @property
    def height(self) -> int:
        return self._tops[-1] + (self.gap if self.sections else 0)

    @property
    def line(self) -> int:
        """Height of one line of cells including its gap."""
        return self.cell + self.gap

    def section_of(self, row: int) -> int:
        return min(bisect_right(self._first_rows, row) - 1, len(self.sections) - 1)

    def section_at(self, y: int) -> int:
        """Section with a photo or heading at this height, -1 if there are none."""
        if not self.sections:
            return -1
        return max(0, min(bisect_right(self._tops, y) - 1, len(self.sections) - 1))

    def heading_rect(self, section: int) -> QRect:
        height = self.heading if self.sections[section].title else 0
        return QRect(0, self._tops[section], self._width, height)

    def marks(self) -> list[tuple[str, int]]:
        """Where each mark begins, from the top of the content."""
        found: dict[str, int] = {}
        for section, top in zip(self.sections, self._tops, strict=False):
            if section.mark:
                found.setdefault(section.mark, top)
        return list(found.items())

    def section_bottom(self, section: int) -> int:
        return self._tops[section + 1]

    def rect(self, row: int) -> QRect:
        """Cell of a photo; empty if there is no such row."""
        if not 0 <= row < self.photos:
            return QRect()
        section = self.section_of(row)
        line, column = divmod(row - self._first_rows[section], self.columns)
        if self._mirrored:
            column = self.columns - 1 - column
        top = self._tops[section] + self.heading_rect(section).height()
        return QRect(
            self.gap + column * self.line, top + self.gap + line * self.line, self.cell, self.cell
        )

    def row_at(self, point: QPoint) -> int:
        """Photo at a point, -1 for gaps and headings."""
        rows = self.rows_between(point.y(), point.y())
        for row in rows:
            if self.rect(row).contains(point):
                return row
        return -1

    def rows_between(self, top: int, bottom: int) -> range:
        """All photos whose lines intersect this band."""
        if not self.sections or bottom < 0:
            return range(0)
        first = self._line_start(self.section_at(top), top)
        last_section = self.section_at(bottom)
        last = self._line_start(last_section, bottom) + self.columns
        return range(first, min(last, self._first_rows[last_section + 1]))

    def sections_between(self, top: int, bottom: int) -> range:
        if not self.sections:
            return range(0)
        return range(self.section_at(top), self.section_at(bottom) + 1)

    def row_beside(self, row: int, lines: int) -> int:
        """Photo in the same column some lines away, skipping headings; clamped to the ends."""
        here = self.rect(row)
        step = 1 if lines > 0 else -1
        target = row
        for _ in range(abs(lines)):
            nearest = self._row_on_next_line(target, here.center().x(), step)
            if nearest < 0:
                break
            target = nearest
        return target

    def _row_on_next_line(self, row: int, x: int, step: int) -> int:
        section = self.section_of(row)
        line = (row - self._first_rows[section]) // self.columns + step
        if line < 0:
            section -= 1
            if section < 0:
                return -1
            line = self._lines(self.sections[section]) - 1
        elif line >= self._lines(self.sections[section]):
            section += 1
            if section >= len(self.sections):
                return -1
            line = 0
        first = self._first_rows[section] + line * self.columns
        last = min(first + self.columns, self._first_rows[section + 1]) - 1
        return min(range(first, last + 1), key=lambda other: abs(self.rect(other).center().x() - x))

    def _line_start(self, section: int, y: int) -> int:
        inside = y - self._tops[section] - self.heading_rect(section).height()
        line = max(0, min(inside // self.line, self._lines(self.sections[section]) - 1))
        return self._first_rows[section] + line * self.columns

    def _lines(self, section: Section) -> int:
        return -(-section.photos // self.columns)

    def _section_height(self, section: Section) -> int:
        heading = self.heading if section.title else 0
        return heading + self.gap + self._lines(section) * self.line
