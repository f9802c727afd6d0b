"""Packed lines come back as they were; clipping keeps what is inside and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.cartography.clipping import Box, BoxedLines, clip_line, clip_ring, thin
from core.cartography.packed import Lines, pack, unpack

BOX = Box(0.0, 0.0, 10.0, 10.0)
coordinates = st.integers(-(2**29), 2**29)
lines = st.lists(
    arrays.arrays(np.int32, st.tuples(st.integers(1, 9), st.just(2)), elements=coordinates),
    max_size=6,
)


@given(lines)
def test_packed_lines_come_back(before: list[np.typing.NDArray[np.int32]]) -> None:
    data = pack(before) + b"more"
    after, end = unpack(data)
    assert end == len(data) - 4
    assert len(after) == len(before)
    for number, line in enumerate(before):
        assert np.array_equal(after.line(number), line)


def test_bytes_that_end_early_are_refused() -> None:
    data = pack([np.arange(20, dtype=np.int32).reshape(10, 2)])
    with pytest.raises(ValueError, match=r".+"):
        unpack(data[:-3])


def area(ring: np.typing.NDArray[np.float64]) -> float:
    x, y = ring.T
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2


@pytest.mark.parametrize(
    ("ring", "left"),
    [
        ([(2, 2), (8, 2), (8, 8), (2, 8)], 36.0),
        ([(-5, -5), (5, -5), (5, 5), (-5, 5)], 25.0),
        ([(-5, -5), (15, -5), (15, 15), (-5, 15)], 100.0),
        ([(20, 20), (30, 20), (30, 30)], 0.0),
        ([(-10, 5), (5, -10), (20, 5), (5, 20)], 100.0),
    ],
)
def test_areas_are_cut_at_the_box(ring: list[tuple[float, float]], left: float) -> None:
    cut = clip_ring(np.array(ring, float), BOX)
    assert (area(cut) if len(cut) else 0.0) == pytest.approx(left)
    assert not len(cut) or (cut.min() >= 0 and cut.max() <= 10)


def test_lines_are_cut_into_the_runs_that_come_near() -> None:
    line = np.array(
        [(-20, 5), (-15, 5), (5, 5), (20, 5), (30, 5), (30, 30), (5, 30), (5, -5)], float
    )
    runs = clip_line(line, BOX)
    assert [len(run) for run in runs] == [3, 2]
    assert clip_line(line + 100, BOX) == []


def test_thinning_keeps_ends_and_whatever_can_be_told_apart() -> None:
    line = np.array([(0, 0), (0.1, 0.1), (0.2, 0.1), (3, 3), (3.1, 3.1)], float)
    assert thin(line, 1.0).tolist() == [[0, 0], [3, 3], [3.1, 3.1]]


def test_only_lines_in_sight_and_large_enough_are_found() -> None:
    points = np.array([(1, 1), (2, 2), (50, 50), (51, 51), (3, 3), (3.01, 3)], float)
    boxed = BoxedLines(Lines(points, np.array([0, 2, 4, 6])))
    assert [line[0].tolist() for line in boxed.within(BOX)] == [[1, 1], [3, 3]]
    assert [line[0].tolist() for line in boxed.within(BOX, least=0.5)] == [[1, 1]]
    assert list(BoxedLines(Lines(np.zeros((0, 2)), np.array([0]))).within(BOX)) == []
