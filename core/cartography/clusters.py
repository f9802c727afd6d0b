"""Clusters many positions at several levels: at each level a position belongs to one cluster.

Positions are sorted once by their Morton code, in which the cells of every level are runs. Cells
are 64 pixels wide at their level; a cell whose centre lies close to that of a fuller neighbour
joins it, so that drawn clusters hardly overlap.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from core.cartography.mercator import TILE_PX, Floats, metres_per_px, project, unproject
from core.cartography.morton import spread

Ints = npt.NDArray[np.int64]

DEPTH: Final = 24  # bits per axis: cells of 2.4 m at the equator
_CELLS_PER_TILE: Final = 2  # as a power of two: 4 x 4 cells of 64 px in a tile of 256
_CLOSE: Final = 0.78  # of a cell
_ROUNDS: Final = 3
_MAX_LEVEL: Final = DEPTH - _CELLS_PER_TILE


@dataclass(frozen=True, slots=True)
class ClusterLevel:
    """The clusters of one level, [n] each.

    Attributes:
        x, y: mean world coordinates of the members.
        count: number of members.
        first: the first member, as an index into the positions.
    """

    x: Floats
    y: Floats
    count: Ints
    first: Ints
    _members: Ints  # indices of positions, cluster by cluster
    _starts: Ints

    def __len__(self) -> int:
        return len(self.count)

    def members(self, cluster: int) -> Ints:
        """Indices of the positions in a cluster, in input order."""
        return np.sort(self._members[self._starts[cluster] : self._starts[cluster + 1]])


class PhotoClusters:
    """Clusters of positions at every level.

    Args:
        lat, lon: [n] in degrees.
    """

    def __init__(self, lat: npt.ArrayLike, lon: npt.ArrayLike) -> None:
        x, y = project(lat, lon)
        x %= 1.0
        self.x, self.y = x, y
        codes = _morton(x, y)
        self._order = np.argsort(codes, kind="stable")
        self._codes = codes[self._order]
        self.level = functools.lru_cache(maxsize=6)(self._level)  # as deep as one looks back

    def __len__(self) -> int:
        return len(self._order)

    def extent_km(self, members: Ints) -> float:
        """About how far the farthest of some positions is from the first, in kilometres."""
        x, y = self.x[members], self.y[members]
        east = np.abs((x - x[0] + 0.5) % 1.0 - 0.5).max()
        lat, _ = unproject(x[0], y[0])
        world_km = metres_per_px(float(lat), 0.0) * TILE_PX / 1_000
        return float(max(east, np.abs(y - y[0]).max())) * world_km

    @staticmethod
    def level_of(zoom: float) -> int:
        """The level for a zoom."""
        return min(_MAX_LEVEL, max(0, int(np.floor(zoom + 0.5))))

    def _level(self, level: int) -> ClusterLevel:
        """Compute the clusters of a level: tens of milliseconds for 100 000 positions."""
        nothing = np.zeros(0, np.int64)
        if not len(self):
            return ClusterLevel(np.zeros(0), np.zeros(0), nothing, nothing, nothing, nothing)
        bits = level + _CELLS_PER_TILE
        cells = self._codes >> (2 * (DEPTH - bits))
        starts = np.flatnonzero(np.diff(cells, prepend=-1))
        count = np.diff(np.append(starts, len(cells)))
        x = np.add.reduceat(self.x[self._order], starts) / count
        y = np.add.reduceat(self.y[self._order], starts) / count
        label = _joined(x, y, count, bits)
        return self._grouped(label, starts, count, x, y)

    def _grouped(
        self, label: Ints, starts: Ints, count: Ints, x: Floats, y: Floats
    ) -> ClusterLevel:
        """Merges the cells of each label into a cluster; x is averaged around the label's own."""
        roots, of_cell = np.unique(label, return_inverse=True)
        total = np.bincount(of_cell, count).astype(np.int64)
        from_root = (x - x[label] + 0.5) % 1.0 - 0.5
        mean_x = (x[roots] + np.bincount(of_cell, from_root * count) / total) % 1.0
        mean_y = np.bincount(of_cell, y * count) / total
        of_position = np.repeat(of_cell, count)
        by_cluster = np.argsort(of_position, kind="stable")
        members = self._order[by_cluster]
        ends = np.cumsum(total)
        first = np.minimum.reduceat(members, ends - total)
        return ClusterLevel(mean_x, mean_y, total, first, members, np.append(0, ends))


def _joined(x: Floats, y: Floats, count: Ints, bits: int) -> Ints:
    """The cell that each cell belongs to, often itself.

    A cell that is fuller than all close neighbours becomes a cluster and absorbs them; this repeats
    with the cells that are left.
    """
    close = _close_pairs(x, y, bits)
    itself = np.arange(len(count))
    # Of two equally full cells the first counts as fuller, so that two never wait for each other.
    fullness = count * len(count) + itself[::-1]
    label = np.full(len(count), -1)
    for _ in range(_ROUNDS):
        free = label < 0
        best = fullness * free
        for here, there in close:
            best[here] = np.maximum(best[here], fullness[there] * free[there])
        stands = free & (best == fullness)
        label[stands] = itself[stands]
        best = np.zeros_like(fullness)
        for here, there in close:
            better = free[here] & stands[there] & ~stands[here] & (fullness[there] > best[here])
            here, there = here[better], there[better]
            best[here], label[here] = fullness[there], there
    return np.where(label < 0, itself, label)


def _close_pairs(x: Floats, y: Floats, bits: int) -> list[tuple[Ints, Ints]]:
    """Neighbouring cells with close centres, in both directions: a list for each of eight directions."""
    side = 1 << bits
    column = np.minimum((x * side).astype(np.int64), side - 1)
    row = np.minimum((y * side).astype(np.int64), side - 1)
    # Row by row, so that the search for neighbours accesses memory in order.
    order = np.argsort(row * side + column)
    column, row = column[order], row[order]
    keys = row * side + column
    found = []
    for down, across in ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)):
        wanted = (row + down) * side + (column + across) % side
        at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        here = np.flatnonzero(keys[at] == wanted)
        here, there = order[here], order[at[here]]
        dx = (x[there] - x[here] + 0.5) % 1.0 - 0.5
        close = np.hypot(dx, y[there] - y[here]) * side < _CLOSE
        found.append((here[close], there[close]))
    return found


def _morton(x: Floats, y: Floats) -> Ints:
    """The interleaved bits of both coordinates, most significant first."""
    side = 1 << DEPTH
    across = np.minimum((x * side).astype(np.int64), side - 1)
    down = np.minimum((y * side).astype(np.int64), side - 1)
    cells: Ints = spread(across) | (spread(down) << 1)
    return cells
