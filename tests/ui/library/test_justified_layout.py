"""Photos in their own shapes: lines fill the width, and every photo is found where it is painted."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from ui.library.grid_layout import Section
from ui.library.justified_layout import NARROWEST, WIDEST, JustifiedLayout

sections = st.lists(
    st.builds(Section, st.sampled_from(["", "May 2021", "June 2021"]), st.integers(0, 25)),
    max_size=6,
)
ratios = st.lists(st.floats(0.05, 12.0), min_size=1, max_size=20)


def make(
    parts: list[Section], shapes: list[float], width: int = 640, *, mirrored: bool = False
) -> JustifiedLayout:
    photos = sum(part.photos for part in parts)
    every = [shapes[row % len(shapes)] for row in range(photos)]
    return JustifiedLayout(
        parts, every, width=width, cell=100, gap=4, heading=30, mirrored=mirrored
    )


def lines(grid: JustifiedLayout) -> list[list[int]]:
    found: dict[int, list[int]] = {}
    for row in range(grid.photos):
        found.setdefault(grid.rect(row).top(), []).append(row)
    return list(found.values())


@given(sections, ratios, st.integers(120, 2000), st.booleans())
def test_cells_keep_their_gaps_and_stay_inside(
    parts: list[Section], shapes: list[float], width: int, mirrored: bool
) -> None:
    grid = make(parts, shapes, width, mirrored=mirrored)
    for line in lines(grid):
        rects = sorted((grid.rect(row) for row in line), key=lambda rect: rect.left())
        assert rects[0].left() >= grid.gap - 1
        assert rects[-1].right() <= width
        for one, other in itertools.pairwise(rects):
            assert abs(other.left() - one.right() - 1 - grid.gap) <= 1
    bottoms = [max(grid.rect(row).bottom() for row in line) for line in lines(grid)]
    assert bottoms == sorted(bottoms)
    assert not bottoms or bottoms[-1] < grid.height


@given(ratios, st.integers(400, 2000))
def test_all_lines_but_the_last_of_a_month_end_at_the_margin(
    shapes: list[float], width: int
) -> None:
    grid = make([Section("May", 40), Section("April", 1)], shapes, width)
    for line in lines(grid)[:-2]:
        height = grid.rect(line[0]).height()
        assert grid.rect(line[-1]).right() == width - grid.gap - 1 or height >= 134
        assert 40 <= height <= 135


@given(sections, ratios, st.integers(120, 1500))
def test_row_at_the_centre_of_a_cell_is_its_row(
    parts: list[Section], shapes: list[float], width: int
) -> None:
    grid = make(parts, shapes, width)
    for row in range(grid.photos):
        assert grid.row_at(grid.rect(row).center()) == row


@given(sections, ratios, st.integers(0, 3000), st.integers(0, 900))
def test_rows_between_are_all_rows_that_touch_the_band(
    parts: list[Section], shapes: list[float], top: int, height: int
) -> None:
    grid = make(parts, shapes)
    bottom = top + height
    expected = {
        row
        for row in range(grid.photos)
        if grid.rect(row).top() <= bottom and grid.rect(row).bottom() >= top
    }
    assert expected <= set(grid.rows_between(top, bottom))


def test_photos_have_their_own_shapes_within_limits() -> None:
    grid = make([Section("", 60)], [1.5, 0.67, 20.0, 0.01])
    for row, wanted in enumerate((1.5, 0.67, WIDEST, NARROWEST)):
        rect = grid.rect(row)
        assert abs(rect.width() / rect.height() - wanted) < 0.05


def test_down_goes_to_the_photo_below_and_across_headings() -> None:
    grid = make([Section("May", 9), Section("April", 9)], [1.5, 0.7, 1.0])
    for row in range(grid.photos):
        below = grid.row_beside(row, 1)
        if below != row:
            assert grid.rect(below).top() > grid.rect(row).top()
            assert grid.row_beside(below, -1) in lines(grid)[_line(grid, row)]
    assert grid.row_beside(17, 99) == 17
    assert grid.row_beside(0, -1) == 0


def _line(grid: JustifiedLayout, row: int) -> int:
    return next(number for number, line in enumerate(lines(grid)) if row in line)


def test_headings_lie_between_the_lines_of_two_months() -> None:
    grid = make([Section("May", 9, "2021"), Section("April", 9, "2020")], [1.5])
    heading = grid.heading_rect(1)
    assert grid.rect(8).bottom() < heading.top()
    assert heading.bottom() < grid.rect(9).top()
    assert grid.marks() == [("2021", 0), ("2020", heading.top())]
