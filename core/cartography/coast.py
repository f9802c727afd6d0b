"""The sea within a box, computed from coastlines: finer than the outlines of the world.

OpenStreetMap draws a coast with the land on its left (https://wiki.openstreetmap.org/wiki/Tag:natural=coastline).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.cartography.clipping import Box, Points, turned

_CLOSE: Final = 1e-12
_LOOK_BACK: Final = 0.1  # share of the box used to extrapolate the direction of a coast
_MOST_GUESSED: Final = 2.4  # maximum ratio of guessed to known length within the box


@dataclass(slots=True)
class _Piece:
    """A run of the coast between two edges of the box; positions on the edge from 0 to 4."""

    points: Points
    entry: float
    leaving: float


def sea_within(coast: Iterable[Points], box: Box) -> list[Points] | None:
    """Rings that cover the sea within a box, for the odd-even rule.

    A coast that ends within the box, as cut by an extract, is continued straight; None if too much
    would have to be guessed, or the lines contradict each other.

    Args:
        coast: lines [n, 2] in world coordinates, y to the south, the land on their left.
    """
    pieces: list[_Piece] = []
    rings: list[Points] = []
    guessed = 0.0
    for chain in _joined(coast):
        is_ring = bool(np.array_equal(chain[0], chain[-1]))
        if is_ring and _is_inside(chain, box).all():
            rings.append(chain)
            continue
        if is_ring:
            pieces += _cut(_from_outside(chain, box), box)
            continue
        before, behind = _beyond(chain[::-1], box), _beyond(chain, box)
        pieces += _cut(np.concatenate([before, chain, behind]), box)
        guessed += sum(
            _length_within(np.concatenate([end, further]), box)
            for end, further in ((chain[:1], before), (chain[-1:], behind))
        )
    if not pieces:
        return _around(rings, box)
    known = sum(_length(each.points[[0, -1]]) for each in pieces) - guessed  # jetties do not count
    if guessed > _MOST_GUESSED * known:
        return None
    open_rings = _closed_along_the_edge(pieces, box)
    return None if open_rings is None else [*open_rings, *rings]


def _joined(lines: Iterable[Points]) -> list[Points]:
    """Lines joined end to end; duplicates from two regions are used once."""
    once = {(*line[0], *line[-1], len(line)): line for line in lines if len(line) > 1}
    after: dict[tuple[float, float], list[Points]] = {}
    for line in once.values():
        after.setdefault(_key(line[0]), []).append(line)
    ends = {_key(line[-1]) for line in once.values()}
    # A ring of several lines has no first one, so those come last.
    order = sorted(once.values(), key=lambda line: _key(line[0]) in ends)
    used: set[int] = set()
    chains = []
    for first in order:
        if id(first) in used:
            continue
        parts, end = [first], _key(first[-1])
        used.add(id(first))
        while end != _key(first[0]):
            following = next((each for each in after.get(end, ()) if id(each) not in used), None)
            if following is None:
                break
            used.add(id(following))
            parts.append(following[1:])
            end = _key(following[-1])
        chains.append(np.concatenate(parts))
    return chains


def _key(point: Points) -> tuple[float, float]:
    return float(point[0]), float(point[1])


def _is_inside(points: Points, box: Box) -> np.ndarray:
    low, high = (box.west, box.north), (box.east, box.south)
    return np.asarray(((points > low) & (points < high)).all(axis=1))


def _from_outside(ring: Points, box: Box) -> Points:
    """The ring starting from a point outside the box, or unchanged if there is none."""
    outside = np.flatnonzero(~_is_inside(ring[:-1], box))
    turn = int(outside[0])
    return np.concatenate([ring[turn:-1], ring[: turn + 1]])


def _beyond(chain: Points, box: Box) -> Points:
    """Straight continuation of a line that ends in the box: a point beyond it [1, 2], else none [0, 2]."""
    if not _is_inside(chain[-1:], box).all():
        return chain[:0]
    width = box.east - box.west
    away = np.hypot(*(chain - chain[-1]).T)
    far = np.flatnonzero(away >= _LOOK_BACK * width)
    direction = chain[-1] - chain[far[-1] if len(far) else 0]
    length = float(np.hypot(*direction)) or 1.0
    return np.asarray((chain[-1] + direction / length * 2 * width)[None])


def _cut(line: Points, box: Box) -> list[_Piece]:
    """The runs of a line within the box; its ends are outside."""
    low, high = np.minimum(line[:-1], line[1:]), np.maximum(line[:-1], line[1:])
    near = (low <= (box.east, box.south)).all(axis=1) & (high >= (box.west, box.north)).all(axis=1)
    pieces: list[_Piece] = []
    run: list[Points] = []
    for at in np.flatnonzero(near):
        span = _span(line[at], line[at + 1], box)
        if span is None:
            continue
        way = line[at + 1] - line[at]
        start, end = line[at] + span[0] * way, line[at] + span[1] * way
        if span[0] > 0 or not run:
            run = [start]
        run.append(end)
        if span[1] < 1:
            points = np.array(run)
            pieces.append(_Piece(points, _edge(points[0], box), _edge(points[-1], box)))
            run = []
    return pieces


def _span(start: Points, end: Points, box: Box) -> tuple[float, float] | None:
    """The interval of a segment, in shares of it, that is inside the box (Liang-Barsky)."""
    first, last = 0.0, 1.0
    way = end - start
    for axis, low, high in ((0, box.west, box.east), (1, box.north, box.south)):
        if abs(way[axis]) < _CLOSE:
            if not low <= start[axis] <= high:
                return None
            continue
        entering, leaving = sorted(
            ((low - start[axis]) / way[axis], (high - start[axis]) / way[axis])
        )
        first, last = max(first, entering), min(last, leaving)
    return (float(first), float(last)) if first < last else None


def _edge(point: Points, box: Box) -> float:
    """Position of a point on the edge of the box, clockwise from the north-west: one unit per side."""
    x = (point[0] - box.west) / (box.east - box.west)
    y = (point[1] - box.north) / (box.south - box.north)
    sides = ((abs(y), x), (abs(1 - x), 1 + y), (abs(1 - y), 3 - x), (abs(x), 4 - y))
    return float(min(sides)[1]) % 4.0


def _closed_along_the_edge(pieces: Sequence[_Piece], box: Box) -> list[Points] | None:
    """Rings of coast and edge with the sea on their right; None if coasts contradict each other."""
    turns = sorted(
        [(piece.entry, True) for piece in pieces] + [(piece.leaving, False) for piece in pieces]
    )
    if any(one[1] == other[1] for one, other in itertools.pairwise(turns)):
        return None
    corners = (
        (box.west, box.north),
        (box.east, box.north),
        (box.east, box.south),
        (box.west, box.south),
    )
    left = list(pieces)
    rings = []
    while left:
        first = piece = left.pop(0)
        parts = [piece.points]
        while True:
            entry, following = min(
                ((other.entry - piece.leaving) % 4.0, number)
                for number, other in enumerate([first, *left])
            )
            passed = [
                corner for corner in range(1, 9) if piece.leaving < corner < piece.leaving + entry
            ]
            parts += [np.array([corners[corner % 4]]) for corner in passed]
            if following == 0:
                break
            piece = left.pop(following - 1)
            parts.append(piece.points)
        rings.append(np.concatenate(parts))
    return rings


def _around(rings: list[Points], box: Box) -> list[Points] | None:
    """Rings within the box: islands are in the sea, and a ring of the opposite orientation is a sea."""
    if not rings:
        return None
    largest = max(rings, key=lambda ring: float(np.ptp(ring, axis=0).prod()))
    is_island = turned(largest, left=True) is largest
    whole = np.array(
        [(box.west, box.north), (box.east, box.north), (box.east, box.south), (box.west, box.south)]
    )
    return [whole, *rings] if is_island else rings


def _length_within(line: Points, box: Box) -> float:
    """The length of a line of at most two points within the box."""
    if len(line) < 2:
        return 0.0
    span = _span(line[0], line[1], box)
    return 0.0 if span is None else (span[1] - span[0]) * _length(line)


def _length(points: Points) -> float:
    return float(np.hypot(*np.diff(points, axis=0).T).sum()) if len(points) > 1 else 0.0
