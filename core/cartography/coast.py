"""The sea within a box, computed from coastlines: finer than the outlines of the world.

OpenStreetMap draws a coast with the land on its left (https://wiki.openstreetmap.org/wiki/Tag:natural=coastline).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.cartography.clipping import Box, Points, turned

_CLOSE: Final = 1e-12
COAST_MARGIN: Final = 1e-4  # of the world: 3 km at a latitude of 45°, further off than outlines are
_SAME_COAST: Final = (
    4e-5  # of the world: an outline so close to a known coast is that coast, drawn coarsely
)
_LOOKED_AT: Final = 16  # points of an outline


@dataclass(frozen=True, slots=True)
class Sea:
    """Rings that cover the sea within a box, for the odd-even rule, and what of their edge is outline."""

    rings: list[Points]
    outlined: list[Points]


@dataclass(slots=True)
class _Piece:
    """A run of the coast between two edges of the box; positions on the edge from 0 to 4."""

    points: Points
    entry: float
    leaving: float


def sea_within(coast: Iterable[Points], box: Box, outlines: Iterable[Points] = ()) -> Sea | None:
    """The sea within a box.

    A coast that ends in or close to the box, as cut by an extract, is continued along the nearest outline.
    None if there is none, or the lines contradict each other.

    Args:
        coast: lines [n, 2] in world coordinates, y to the south, the land on their left; all of those within
            `COAST_MARGIN` of the box.
        outlines: coarser lines of the same kind, around what the extract holds.
    """
    known, wider = _joined(coast), box.grown(COAST_MARGIN)
    around, islands = _around(outlines, wider.grown(COAST_MARGIN))
    continued: set[int] = set()
    chains: list[Points] = []
    outlined: list[Points] = []
    for chain in known:
        if np.array_equal(chain[0], chain[-1]):
            chains.append(chain)
            continue
        behind = _continued(chain[-1], wider, around, continued, forward=True)
        before = _continued(chain[0], wider, around, continued, forward=False)
        if behind is None or before is None:
            return None
        outlined += [each for each in (before, behind) if len(each)]
        chains.append(np.concatenate([before, chain, behind]))
    others = [line for number, line in enumerate(around) if number not in continued] + islands
    others = [line for line in others if not _is_along(line, known)]
    pieces = [piece for line in (*chains, *others) for piece in _pieces(line, box)]
    rings = [line for line in (*chains, *others) if _is_inside(line, box).all()]
    if not pieces:
        return Sea(_alone(rings, box), others) if rings else _all_or_none(chains, box)
    open_rings = _closed_along_the_edge(pieces, box)
    return None if open_rings is None else Sea([*open_rings, *rings], outlined + others)


def _around(lines: Iterable[Points], box: Box) -> tuple[list[Points], list[Points]]:
    """The runs of lines within a box, and the rings that are all within it."""
    runs: list[Points] = []
    islands: list[Points] = []
    for line in lines:
        if _is_inside(line, box).all():
            islands.append(line)
        else:
            runs += [piece.points for piece in _pieces(line, box)]
    return runs, islands


def _continued(
    end: Points, box: Box, around: Sequence[Points], used: set[int], *, forward: bool
) -> Points | None:
    """What continues a line beyond an end within a box: a run of the nearest outline to its own end [n, 2].

    [0, 2] if the line ends outside the box; None if no outline is near.
    """
    if not _is_inside(end[None], box).all():
        return np.zeros((0, 2))
    nearest = [(*_nearest(end, line), number) for number, line in enumerate(around)]
    away, at, number = min(nearest, default=(math.inf, 0, 0))
    if away > COAST_MARGIN:
        return None
    used.add(number)
    line = around[number]
    # By way of the nearest point: the corners beside it may be those of the box, which differ from tile to tile.
    way = line[at + 1] - line[at]
    share = float(((end - line[at]) * way).sum() / max(float((way**2).sum()), _CLOSE**2))
    there = (line[at] + min(1.0, max(0.0, share)) * way)[None]
    parts = [there, line[at + 1 :]] if forward else [line[: at + 1], there]
    return np.concatenate(parts)


def _nearest(point: Points, line: Points) -> tuple[float, int]:
    """The distance of a point from a line, and the segment that is nearest."""
    start, way = line[:-1], np.diff(line, axis=0)
    length = np.maximum((way**2).sum(axis=1), _CLOSE**2)
    share = (((point - start) * way).sum(axis=1) / length).clip(0.0, 1.0)
    away = np.hypot(*(start + share[:, None] * way - point).T)
    at = int(away.argmin())
    return float(away[at]), at


def _is_along(line: Points, chains: Sequence[Points]) -> bool:
    """Whether an outline comes close to a known coast, so that it is this coast."""
    some = line[:: max(1, len(line) // _LOOKED_AT)]
    low, high = some.min(axis=0) - _SAME_COAST, some.max(axis=0) + _SAME_COAST
    close = [
        chain
        for chain in chains
        if (chain.min(axis=0) <= high).all() and (chain.max(axis=0) >= low).all()
    ]
    return any(_nearest(point, chain)[0] < _SAME_COAST for chain in close for point in some)


def _all_or_none(chains: Sequence[Points], box: Box) -> Sea | None:
    """The sea in a box beside the coast: all of it or nothing, by the side of the nearest line.

    None if that is further off than the margin, or ends there.
    """
    middle = np.array([(box.west + box.east) / 2, (box.north + box.south) / 2])
    away, at, number = min(
        ((*_nearest(middle, chain), number) for number, chain in enumerate(chains)),
        default=(math.inf, 0, 0),
    )
    chain = chains[number] if chains else np.zeros((0, 2))
    reach = COAST_MARGIN + math.hypot(box.east - box.west, box.south - box.north) / 2
    if away > reach:
        return None
    ends = np.hypot(*(chain[at : at + 2] - middle).T) <= away + _CLOSE  # is the nearest point
    if (ends[0] and at == 0) or (ends[1] and at == len(chain) - 2):
        return None
    # At a corner both of its lines are equally near; what is between them tells the side.
    ways = np.diff(chain[max(0, at - ends[0]) : at + 2 + ends[1]], axis=0)
    way = (ways / np.maximum(np.hypot(*ways.T), _CLOSE)[:, None]).sum(axis=0)
    corner = chain[at + ends[1]]
    is_land = way[0] * (middle - corner)[1] - way[1] * (middle - corner)[0] < 0
    return Sea([] if is_land else [_whole(box)], [])


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


def _pieces(line: Points, box: Box) -> list[_Piece]:
    """The runs of a line within the box; a ring that is all within has none."""
    if np.array_equal(line[0], line[-1]):
        outside = np.flatnonzero(~_is_inside(line[:-1], box))
        if not len(outside):
            return []
        line = np.concatenate([line[outside[0] : -1], line[: outside[0] + 1]])
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


def _alone(rings: list[Points], box: Box) -> list[Points]:
    """Rings within the box: islands are in the sea, and a ring of the opposite orientation is a sea."""
    largest = max(rings, key=lambda ring: float(np.ptp(ring, axis=0).prod()))
    is_island = turned(largest, left=True) is largest
    return [_whole(box), *rings] if is_island else rings


def _whole(box: Box) -> Points:
    return np.array(
        [(box.west, box.north), (box.east, box.north), (box.east, box.south), (box.west, box.south)]
    )
