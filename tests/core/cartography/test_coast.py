"""Which part of a box is sea, from lines of a coast with the land on their left."""

from __future__ import annotations

import numpy as np
import pytest

from core.cartography.clipping import Box, Points
from core.cartography.coast import sea_within

BOX = Box(0.0, 0.0, 1.0, 1.0)  # y to the south
SQUARE = [(0.3, 0.3), (0.7, 0.3), (0.7, 0.7), (0.3, 0.7), (0.3, 0.3)]  # clockwise: a sea within


def line(*points: tuple[float, float]) -> Points:
    return np.array(points)


def is_sea(rings: list[Points] | None, x: float, y: float) -> bool:
    """Odd-even, by the crossings to the east."""
    assert rings is not None
    crossings = 0
    for ring in rings:
        for (ax, ay), (bx, by) in zip(ring, np.roll(ring, -1, axis=0), strict=True):
            if (ay > y) != (by > y) and ax + (y - ay) / (by - ay) * (bx - ax) > x:
                crossings += 1
    return crossings % 2 == 1


def test_the_sea_is_on_the_right_of_the_coast() -> None:
    east = sea_within([line((-1, 0.5), (0.5, 0.4), (2, 0.5))], BOX)  # going east: sea in the south
    assert is_sea(east, 0.5, 0.9)
    assert not is_sea(east, 0.5, 0.1)
    west = sea_within([line((2, 0.5), (0.5, 0.4), (-1, 0.5))], BOX)
    assert is_sea(west, 0.5, 0.1)
    assert not is_sea(west, 0.5, 0.9)


def test_lines_end_to_end_are_one_coast_and_the_same_from_two_regions_counts_once() -> None:
    parts = [line((0.5, 0.4), (2, 0.5)), line((-1, 0.5), (0.5, 0.4))]
    rings = sea_within([*parts, parts[0].copy()], BOX)
    assert is_sea(rings, 0.1, 0.9)
    assert not is_sea(rings, 0.9, 0.1)


def test_a_strait_and_a_bay_have_two_coasts() -> None:
    strait = sea_within([line((-1, 0.3), (2, 0.3)), line((2, 0.7), (-1, 0.7))], BOX)
    assert [is_sea(strait, 0.5, y) for y in (0.1, 0.5, 0.9)] == [False, True, False]
    bay = sea_within(
        [line((0.3, 2), (0.5, 0.5), (0.7, 2))], BOX
    )  # a tongue of land on its left? no
    assert is_sea(bay, 0.5, 0.9) != is_sea(bay, 0.1, 0.1)


def test_islands_lie_in_the_sea_and_an_inland_sea_in_the_land() -> None:
    inland = sea_within([line(*SQUARE)], BOX)
    assert is_sea(inland, 0.5, 0.5)
    assert not is_sea(inland, 0.1, 0.1)
    island = sea_within([line(*SQUARE[::-1])], BOX)
    assert not is_sea(island, 0.5, 0.5)
    assert is_sea(island, 0.1, 0.1)
    beside = sea_within([line((-1, 0.2), (2, 0.2)), line(*SQUARE[::-1])], BOX)
    assert [is_sea(beside, x, y) for x, y in ((0.5, 0.1), (0.1, 0.5), (0.5, 0.5))] == [
        False,
        True,
        False,
    ]
    cut = sea_within([line((0.6, 0.4), (0.6, 0.6), (1.4, 0.6), (1.4, 0.4), (0.6, 0.4))], BOX)
    assert not is_sea(cut, 0.8, 0.5)
    assert is_sea(cut, 0.1, 0.5)


def test_a_coast_that_the_extract_cuts_goes_on_straight_where_most_of_it_is_known() -> None:
    rings = sea_within([line((0.1, 0.5), (0.5, 0.5), (0.9, 0.5))], BOX)
    assert is_sea(rings, 0.97, 0.6)
    assert not is_sea(rings, 0.03, 0.4)
    assert sea_within([line((0.45, 0.5), (0.55, 0.5))], BOX) is None


@pytest.mark.parametrize(
    "lines",
    [[], [line((3, 3), (4, 4))], [line((-1, 0.3), (2, 0.3)), line((-1, 0.7), (2, 0.7))]],
)
def test_without_a_coast_or_with_a_contradiction_nothing_is_said(lines: list[Points]) -> None:
    assert sea_within(lines, BOX) is None
