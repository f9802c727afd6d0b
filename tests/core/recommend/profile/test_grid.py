"""The numbered grid: every photo in its cell, every number legible."""

from __future__ import annotations

import numpy as np
import pytest

from core.arrays import RgbImage
from core.recommend.profile.grid import draw_grid


def plain(colour: tuple[int, int, int], height: int = 60, width: int = 90) -> RgbImage:
    return np.full((height, width, 3), colour, dtype=np.uint8)


def cell(grid: RgbImage, number: int, side: int = 8) -> RgbImage:
    size = grid.shape[0] // side
    row, column = divmod(number - 1, side)
    return grid[row * size : (row + 1) * size, column * size : (column + 1) * size]


@pytest.mark.parametrize("canvas_px", [896, 1024, 980, 768])
def test_photos_fill_their_cells_in_order_and_the_rest_is_black(canvas_px: int) -> None:
    colours = [(n * 3 + 20, 255 - n * 3, 128) for n in range(40)]
    grid = draw_grid([plain(colour) for colour in colours], canvas_px)
    assert grid.shape == (canvas_px, canvas_px, 3)
    assert grid.dtype == np.uint8
    size = canvas_px // 8
    for number, colour in enumerate(colours, start=1):
        lower = cell(grid, number)[size // 2 :]
        np.testing.assert_array_equal(lower, np.broadcast_to(colour, lower.shape))
    for number in range(41, 65):
        assert not cell(grid, number).any()


def test_every_number_is_drawn_white_on_black_and_differs_from_the_others() -> None:
    grid = draw_grid([plain((200, 30, 30))] * 64, 896)
    badges = []
    for number in range(1, 65):
        corner = cell(grid, number)[:30, :40]
        assert (corner > 200).all(axis=2).sum() > 20
        assert (corner == 0).all(axis=2).sum() > 60
        badges.append(corner.tobytes())
    assert len(set(badges)) == 64


def test_no_number_leaves_its_cell() -> None:
    # Only cell 64 is numbered: whatever is bright must lie in it.
    images: list[RgbImage | None] = [None] * 64
    full, empty = draw_grid(images, 512), draw_grid(images[:63], 512)
    changed = np.argwhere((full != empty).any(axis=2))
    assert changed.min() >= 7 * 64
    assert changed.max() < 512


def test_a_photo_without_pixels_keeps_its_number_on_black() -> None:
    grid = draw_grid([plain((10, 200, 10)), None, plain((10, 10, 200))], 896)
    second = cell(grid, 2)
    assert (second == 255).all(axis=2).any()
    assert not second[60:].any()
    assert tuple(cell(grid, 3)[80, 80]) == (10, 10, 200)


def test_photos_are_cropped_to_their_centre_not_squashed() -> None:
    wide = plain((255, 0, 0), 60, 180)
    wide[:, 60:120] = (0, 0, 255)
    tall = np.ascontiguousarray(wide.transpose(1, 0, 2))
    grid = draw_grid([wide, tall], 896)
    for number in (1, 2):
        below_badge = cell(grid, number)[60:, 10:-10]
        assert (below_badge[..., 2] > 200).all()
        assert (below_badge[..., 0] < 60).all()


@pytest.mark.parametrize(("side", "count"), [(1, 1), (4, 16), (5, 20), (16, 256)])
def test_other_grids_work_for_benchmarks(side: int, count: int) -> None:
    grid = draw_grid([plain((50, 100, 150))] * count, 896, side)
    size = 896 // side
    assert tuple(cell(grid, count, side)[size - 2, size - 2]) == (50, 100, 150)


@pytest.mark.parametrize(("count", "canvas", "side"), [(65, 896, 8), (1, 4, 8), (2, 100, 1)])
def test_what_does_not_fit_is_refused(count: int, canvas: int, side: int) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        draw_grid([plain((1, 2, 3))] * count, canvas, side)


def test_one_pixel_photos_are_drawn() -> None:
    grid = draw_grid([plain((9, 90, 190), 1, 1), plain((9, 90, 190), 1, 500)], 896)
    assert tuple(cell(grid, 2)[80, 80]) == (9, 90, 190)
