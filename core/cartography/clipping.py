"""Clips lines and areas to the viewport, so that drawing costs only what is on screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.cartography.packed import Lines

Points = npt.NDArray[np.float64]  # [n, 2]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the world: west < east, north < south; x may be outside [0, 1]."""

    west: float
    north: float
    east: float
    south: float

    def grown(self, by: float) -> Box:
        """The box enlarged by a margin."""
        return Box(self.west - by, self.north - by, self.east + by, self.south + by)

    def shifted(self, dx: float) -> Box:
        """The box shifted east."""
        return Box(self.west + dx, self.north, self.east + dx, self.south)


class BoxedLines:
    """Lines with their bounding boxes, to find the visible ones quickly."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._low = self._high = np.zeros((0, 2))
        if len(lines):
            self._low = np.minimum.reduceat(lines.points, lines.starts[:-1])
            self._high = np.maximum.reduceat(lines.points, lines.starts[:-1])

    def within(self, box: Box, least: float = 0.0) -> Iterator[Points]:
        """The lines whose boxes intersect a box, without those smaller than `least` in both directions."""
        touching = (
            ((self._high - self._low) >= least).any(axis=1)
            & (self._low[:, 0] <= box.east)
            & (self._high[:, 0] >= box.west)
            & (self._low[:, 1] <= box.south)
            & (self._high[:, 1] >= box.north)
        )
        for number in np.flatnonzero(touching):
            yield self._lines.line(int(number))


def clip_ring(ring: Points, box: Box) -> Points:
    """The part of an area inside a box (Sutherland-Hodgman); its edges may run along the box."""
    for axis, limit, sign in (
        (0, box.west, 1.0), (0, box.east, -1.0), (1, box.north, 1.0), (1, box.south, -1.0)
    ):  # fmt: skip
        distance = sign * (ring[:, axis] - limit)
        inside = distance >= 0
        if inside.all():
            continue
        if not inside.any():
            return ring[:0]
        following, next_distance = np.roll(ring, -1, axis=0), np.roll(distance, -1)
        crossing = inside != np.roll(inside, -1)
        span = np.where(crossing, distance - next_distance, 1.0)
        cut = ring + (distance / span)[:, None] * (following - ring)
        both = np.stack([ring, cut], axis=1).reshape(-1, 2)
        ring = both[np.stack([inside, crossing], axis=1).reshape(-1)]
    return ring


def clip_line(line: Points, box: Box) -> list[Points]:
    """The runs of a line that come close to a box; they may extend beyond it."""
    low = np.minimum(line[:-1], line[1:])
    high = np.maximum(line[:-1], line[1:])
    near = (
        (low[:, 0] <= box.east)
        & (high[:, 0] >= box.west)
        & (low[:, 1] <= box.south)
        & (high[:, 1] >= box.north)
    )
    turns = np.flatnonzero(np.diff(near, prepend=False, append=False))
    return [line[start : end + 1] for start, end in turns.reshape(-1, 2)]


def thin(line: Points, step: float) -> Points:
    """Drops points that fall into the same grid cell as the previous one; the ends stay."""
    cells = np.floor(line / step)
    kept = np.ones(len(line), bool)
    kept[1:-1] = (cells[1:-1] != cells[:-2]).any(axis=1)
    return line[kept]


def thin_lines(lines: Lines, step: float) -> Lines:
    """`thin` of every line."""
    cells = np.floor(lines.points / step)
    kept = np.ones(len(cells), bool)
    kept[1:] = (cells[1:] != cells[:-1]).any(axis=1)
    filled = np.flatnonzero(np.diff(lines.starts))
    kept[lines.starts[filled]] = kept[lines.starts[filled + 1] - 1] = True
    starts = np.concatenate([[0], np.cumsum(kept, dtype=np.int64)])[lines.starts]
    return Lines(lines.points[kept], starts)


def turned(ring: Points, *, left: bool) -> Points:
    """A closed ring, oriented so that its inside is on its left, or on its right, with y down."""
    x, y = ring[:-1].T - ring[0][:, None]
    next_x, next_y = ring[1:].T - ring[0][:, None]
    is_left = float((x * next_y - next_x * y).sum()) < 0
    return ring if is_left == left else ring[::-1]


def turned_left(rings: Lines) -> Iterator[Points]:
    """`turned` of every ring, with its inside on its left."""
    if not len(rings.points):
        return
    filled = np.flatnonzero(np.diff(rings.starts))
    first = np.repeat(rings.points[rings.starts[filled]], np.diff(rings.starts)[filled], axis=0)
    x, y = (rings.points - first).T
    # Of a closed ring, the step from its last point to the next ring's first starts at zero.
    crossed = x * np.roll(y, -1) - np.roll(x, -1) * y
    area = dict(zip(filled.tolist(), np.add.reduceat(crossed, rings.starts[filled]), strict=True))
    for number, ring in enumerate(rings):
        yield ring if area.get(number, 0) < 0 else ring[::-1]


def one_ring(rings: Sequence[Points], outer: int) -> Points:
    """Closed rings joined into one that visits each and returns; for winding fill, inner rings are holes.

    Args:
        outer: how many of them, from the first, are outer rings.
    """
    start = turned(rings[0], left=True)
    parts = [start]
    for number, ring in enumerate(rings[1:], start=1):
        parts += [turned(ring, left=number < outer), start[:1]]
    return np.concatenate(parts)
