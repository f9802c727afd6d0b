"""Positions in the sectioned grid, against walking over every photo."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from ui.library.grid_layout import GridLayout, Section

sections = st.lists(
    st.builds(Section, st.sampled_from(["", "May 2021", "June 2021"]), st.integers(0, 40)),
    max_size=8,
)


def make(parts: list[Section], width: int = 640, *, mirrored: bool = False) -> GridLayout:
    return GridLayout(parts, width=width, cell=100, gap=4, heading=30, mirrored=mirrored)


@given(sections, st.integers(50, 2000), st.booleans())
def test_cells_never_overlap_and_stay_inside(
    parts: list[Section], width: int, mirrored: bool
) -> None:
    grid = make(parts, width, mirrored=mirrored)
    seen = set()
    for row in range(grid.photos):
        rect = grid.rect(row)
        assert rect.left() >= 0
        assert rect.right() < max(width, grid.cell + 2 * grid.gap)
        assert rect.bottom() <= grid.height
        assert (rect.x(), rect.y()) not in seen
        seen.add((rect.x(), rect.y()))


@given(sections, st.integers(120, 1500))
def test_row_at_the_centre_of_a_cell_is_its_row(parts: list[Section], width: int) -> None:
    grid = make(parts, width)
    for row in range(grid.photos):
        assert grid.row_at(grid.rect(row).center()) == row


@given(sections, st.integers(0, 4000), st.integers(0, 900))
def test_rows_between_are_all_rows_that_touch_the_band(
    parts: list[Section], top: int, height: int
) -> None:
    grid = make(parts)
    bottom = top + height
    expected = {
        row
        for row in range(grid.photos)
        if grid.rect(row).top() <= bottom and grid.rect(row).bottom() >= top
    }
    assert expected <= set(grid.rows_between(top, bottom))


def test_row_beside_crosses_a_heading_into_the_same_column() -> None:
    grid = make([Section("May", 6), Section("April", 6)])
    assert grid.columns == 6
    assert grid.row_beside(2, 1) == 8
    assert grid.row_beside(8, -1) == 2


def test_row_beside_takes_the_nearest_photo_of_a_shorter_line() -> None:
    grid = make([Section("May", 6), Section("April", 2)])
    assert grid.row_beside(5, 1) == 7
    assert grid.row_beside(5, 99) == 7


def test_mirrored_grid_starts_at_the_right_edge() -> None:
    grid = make([Section("", 3)], mirrored=True)
    assert grid.rect(0).left() > grid.rect(1).left() > grid.rect(2).left()


def test_nothing_is_found_in_an_empty_grid() -> None:
    grid = make([])
    assert grid.row_at(QPoint(5, 5)) == -1
    assert list(grid.rows_between(0, 1000)) == []
    assert grid.section_at(0) == -1
