"""Which part of a box is sea, from lines of a coast with the land on their left."""

from __future__ import annotations

import numpy as np
import pytest

from core.cartography.clipping import Box, Points
from core.cartography.coast import COAST_MARGIN, Sea, sea_within

BOX = Box(0.0, 0.0, 1.0, 1.0)  # y to the south
SQUARE = [(0.3, 0.3), (0.7, 0.3), (0.7, 0.7), (0.3, 0.7), (0.3, 0.3)]  # clockwise: a sea within


def line(*points: tuple[float, float]) -> Points:
    return np.array(points)


def is_sea(sea: Sea | None, x: float, y: float) -> bool:
    """Odd-even, by the crossings to the east."""
    assert sea is not None
    crossings = 0
    for ring in sea.rings:
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


STEP = COAST_MARGIN / 10
TILE = Box(0.0, 0.0, 4 * STEP, 4 * STEP)


def at_steps(*points: tuple[float, float]) -> Points:
    return np.array(points) * STEP


def test_a_coast_that_the_extract_cuts_goes_on_along_the_outline() -> None:
    outline = at_steps((-90, 1), (0.5, 1), (2, 1.5), (3.5, 3), (90, 3))
    for cut in (at_steps((-90, 2), (1, 2)), at_steps((-90, 2), (0.2, 2), (1, 2))):
        sea = sea_within([cut], TILE, [outline])
        assert is_sea(sea, 0.5 * STEP, 2.5 * STEP)
        assert not is_sea(sea, 0.5 * STEP, 1.5 * STEP)  # where the outline was wrong
        assert is_sea(sea, 3.9 * STEP, 3.5 * STEP)
        assert not is_sea(sea, 3.9 * STEP, 2.5 * STEP)
        assert sea is not None
        assert len(sea.outlined) == 1
    assert sea_within([at_steps((-90, 2), (1, 2))], TILE) is None


def test_tiles_beside_the_cut_agree_with_the_one_that_holds_it() -> None:
    outline = at_steps((-90, 1), (0.5, 1), (2, 1.5), (3.5, 3), (90, 3))
    coast = [at_steps((-90, 1.7), (1, 1.7))]
    for column, row in ((1, 0), (1, 1), (-1, 0), (0, -1), (0, 1), (-1, 1)):
        tile = Box(4 * column * STEP, 4 * row * STEP, 4 * (column + 1) * STEP, 4 * (row + 1) * STEP)
        sea = sea_within(coast, tile, [outline])
        x, y = (tile.west + tile.east) / 2, (tile.north + tile.south) / 2
        assert is_sea(sea, x, y) == (y > {1: 3, -1: 1.7, 0: 1.7}[column] * STEP), (column, row)


def test_the_way_from_the_cut_to_the_outline_is_the_same_in_every_tile() -> None:
    outline = at_steps((-90, 1), (-30, 1), (60, 6), (90, 6))  # no corner close to the cut
    coast = at_steps((-90, 9), (1, 9))
    points = [(x * STEP, y * STEP) for x in (1.4, 2.6) for y in (8.4, 8.75, 8.9)]
    tiles = [Box(x * STEP, y * STEP, (x + width) * STEP, (y + width) * STEP)
             for x, y, width in ((0, 7, 3), (-1, 5, 5), (-4, 2, 8), (-2, 0, 30))]  # fmt: skip
    for x, y in points:
        assert len({is_sea(sea_within([coast], tile, [outline]), x, y) for tile in tiles}) == 1


def test_islands_of_the_outline_stay_unless_the_coast_is_known_there() -> None:
    coast = at_steps((-90, 1), (90, 1))
    island = at_steps((2, 3.9), (2.4, 3.9), (2.4, 3.5), (2, 3.5), (2, 3.9))
    outline = at_steps((-90, 1.1), (90, 1.1))
    far = Box(0.0, 0.0, 40 * STEP, 40 * STEP)
    sea = sea_within([coast], far, [outline, 8 * island])
    assert not is_sea(sea, 8 * 2.2 * STEP, 8 * 3.7 * STEP)
    assert is_sea(sea, 8 * 2.2 * STEP, 8 * 3.2 * STEP)
    near = sea_within([coast], TILE, [outline, island])  # as near as the outline may be wrong
    assert is_sea(near, 2.2 * STEP, 3.7 * STEP)


def test_beside_the_coast_a_box_is_land_or_sea_by_the_nearer_side() -> None:
    corner = at_steps((-90, 6), (2, 6), (2, 9), (90, 9))
    for box, expected in (
        (TILE, False), (Box(0.0, 7 * STEP, STEP, 8 * STEP), True),
        (Box(3 * STEP, 7 * STEP, 4 * STEP, 8 * STEP), False), (Box(0.0, 10 * STEP, STEP, 11 * STEP), True),
    ):  # fmt: skip
        sea = sea_within([corner], box)
        assert is_sea(sea, (box.west + box.east) / 2, (box.north + box.south) / 2) is expected


@pytest.mark.parametrize(
    "lines",
    [[], [line((3, 3), (4, 4))], [line((-1, 0.3), (2, 0.3)), line((-1, 0.7), (2, 0.7))]],
)
def test_without_a_coast_or_with_a_contradiction_nothing_is_said(lines: list[Points]) -> None:
    assert sea_within(lines, BOX) is None
