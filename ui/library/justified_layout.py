"""Positions of photos in their own shapes: lines of about one height that fill the width."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QRect

from ui.library.grid_layout import GridLayout, Section

NARROWEST: Final = 0.4  # width of a cell as a share of its height
WIDEST: Final = 3.0
_TALLEST: Final = (
    1.35  # line, as a multiple of the wanted height: a few photos in a line are not blown up
)


class JustifiedLayout(GridLayout):
    """Like `GridLayout`, with `cell` as the wanted height of a line.

    Args:
        ratios: width of each photo as a multiple of its height.
    """

    def __init__(
        self,
        sections: Sequence[Section],
        ratios: Sequence[float],
        *,
        width: int,
        cell: int,
        gap: int,
        heading: int,
        mirrored: bool = False,
    ) -> None:
        self.sections = tuple(section for section in sections if section.photos > 0)
        self.cell = cell
        self.gap = gap
        self.heading = heading
        self._width = width
        self._mirrored = mirrored
        self._first_rows = [0, *accumulate(section.photos for section in self.sections)]
        # Widths of all photos at height 1, added up: those of a line are a difference.
        shapes = (min(max(ratio, NARROWEST), WIDEST) for ratio in ratios)
        self._shapes = array("d", accumulate(shapes, initial=0.0))
        self._starts = array("q")  # first photo of each line
        self._line_tops = array("q")
        self._heights = array("d")
        self._tops = self._break_lines()

    def rect(self, row: int) -> QRect:
        """Cell of a photo; empty if there is no such row."""
        if not 0 <= row < self.photos:
            return QRect()
        line = self._line_of(row)
        first, height, shapes = self._starts[line], self._heights[line], self._shapes
        left = self.gap * (row - first + 1) + height * (shapes[row] - shapes[first])
        right = self.gap * (row - first + 1) + height * (shapes[row + 1] - shapes[first])
        if self._mirrored:
            left, right = self._width - right, self._width - left
        # Both edges are rounded, so that photos side by side keep their gap and the last one ends at the margin.
        return QRect(round(left), self._line_tops[line], round(right) - round(left), round(height))

    def rows_between(self, top: int, bottom: int) -> range:
        """All photos whose lines intersect this band."""
        if not self._starts or bottom < 0:
            return range(0)
        first = max(0, bisect_right(self._line_tops, top) - 1)
        last = max(first, bisect_right(self._line_tops, bottom) - 1)
        return range(self._starts[first], self._end(last))

    def _row_on_next_line(self, row: int, x: int, step: int) -> int:
        line = self._line_of(row) + step
        if not 0 <= line < len(self._starts):
            return -1
        rows = range(self._starts[line], self._end(line))
        return min(rows, key=lambda other: abs(self.rect(other).center().x() - x))

    def _line_of(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1

    def _end(self, line: int) -> int:
        """The row after the last one of a line."""
        return self._starts[line + 1] if line + 1 < len(self._starts) else self.photos

    def _break_lines(self) -> list[int]:
        """Fill the lines section by section; returns where each section begins, and where the last one ends."""
        tops, top = [0], 0
        for number, section in enumerate(self.sections):
            top += (self.heading if section.title else 0) + self.gap
            row, end = self._first_rows[number : number + 2]
            while row < end:
                after = self._next_break(row, end)
                height = self._height(row, after)
                if after == end:  # the last line is not stretched to the margin
                    height = min(height, float(self.cell))
                self._starts.append(row)
                self._line_tops.append(top)
                self._heights.append(min(height, _TALLEST * self.cell))
                top += round(self._heights[-1]) + self.gap
                row = after
            tops.append(top)
        return tops

    def _next_break(self, row: int, end: int) -> int:
        """The row that begins the next line: where the height comes closest to the wanted one."""
        # Gaps are added to the widths below; this is exact at the wanted height.
        wanted = self._shapes[row] + max(0.0, self._width - self.gap) / self.cell
        per_gap = self.gap / self.cell
        low, high = row + 1, min(end, row + 1 + int(wanted / NARROWEST) + 1)
        after = bisect_left(
            range(low, high),
            wanted,
            key=lambda other: self._shapes[other] + per_gap * (other - row),
        )
        fitting = min(low + after, end)
        if fitting - 1 <= row:
            return row + 1
        lower, higher = self._height(row, fitting), self._height(row, fitting - 1)
        return fitting if abs(lower - self.cell) <= abs(higher - self.cell) else fitting - 1

    def _height(self, row: int, after: int) -> float:
        """The height at which these photos fill the width."""
        room = self._width - self.gap * (after - row + 1)
        return max(1.0, room / (self._shapes[after] - self._shapes[row]))
