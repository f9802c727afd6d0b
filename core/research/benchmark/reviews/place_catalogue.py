"""All candidate places with their positions, and the nearest ones of a category by k-d tree.

Positions exist only here and in the builder's working files, never in the data set.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.research.benchmark.data_set.database import open_database

NO_PLACE: Final = -1  # a visited business that cannot be a candidate


@dataclass(slots=True)
class Catalogue:
    """Candidate places by row number.

    Attributes:
        lat: degrees [n]; `lon` likewise.
        name_keys: equal for places with equal names [n].
        members: category to its rows, ascending.
        points: positions on the unit sphere [n, 3], where chords are ordered like great circles.
    """

    lat: npt.NDArray[np.float64]
    lon: npt.NDArray[np.float64]
    name_keys: npt.NDArray[np.int64]
    members: dict[str, npt.NDArray[np.int64]]
    points: npt.NDArray[np.float64] = field(init=False)
    _trees: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        lat, lon = np.radians(self.lat), np.radians(self.lon)
        flat = np.cos(lat)
        self.points = np.stack([flat * np.cos(lon), flat * np.sin(lon), np.sin(lat)], axis=1)

    def nearest(self, category: str, row: int, count: int) -> npt.NDArray[np.int64]:
        """Rows of a category nearest to a place, nearest first; ties by row number."""
        rows = self.members[category]
        chords, found = self._tree(category).query(self.points[row], k=_depth(count, rows))
        near = rows[found]
        if (chords[1:] == chords[:-1]).any():
            near = near[np.lexsort((near, chords))]
        return np.asarray(near)

    def finds(
        self, category: str, centres: npt.NDArray[np.int64], row: int, count: int
    ) -> npt.NDArray[np.bool_]:
        """Whether a place is among the `count` nearest of each centre, [centres]."""
        rows = self.members[category]
        _, found = self._tree(category).query(self.points[centres], k=_depth(count, rows))
        return np.asarray((rows[found] == row).any(axis=1))

    def _tree(self, category: str) -> Any:
        if category not in self._trees:
            from scipy.spatial import cKDTree

            self._trees[category] = cKDTree(self.points[self.members[category]])
        return self._trees[category]


def _depth(count: int, rows: npt.NDArray[np.int64]) -> Any:
    """Numbers of neighbours to query; as a list, as scipy would otherwise return no array for one."""
    depth = min(count, len(rows))
    return depth if depth > 1 else [1]


@lru_cache(maxsize=1)
def load_catalogue(path: Path, fingerprint: str) -> Catalogue:
    """Read the working file written by the catalogue stage.

    The last one is cached: a worker builds one bucket after another from the same five million places.

    Args:
        fingerprint: of the file's content; a different one is read again.
    """
    source = [str(path)]
    with open_database() as connection:
        columns = connection.execute(
            "SELECT lat, lon, name_key FROM read_parquet(?) WHERE row >= 0 ORDER BY row", source
        ).fetchnumpy()
        names = connection.execute(
            "SELECT DISTINCT unnest(categories) AS category FROM read_parquet(?) "
            "WHERE row >= 0 ORDER BY category",
            source,
        ).fetchall()
        # Numbers for names: millions of them would not fit in memory as fixed-width text.
        pairs = connection.execute(
            "SELECT list_position(?, category) - 1 AS code, row FROM "
            "(SELECT unnest(categories) AS category, row FROM read_parquet(?) WHERE row >= 0) "
            "ORDER BY code, row",
            [[name for (name,) in names], *source],
        ).fetchnumpy()
    ends = np.searchsorted(np.asarray(pairs["code"]), np.arange(1, len(names)))
    groups = np.split(np.asarray(pairs["row"], dtype=np.int64), ends)
    return Catalogue(
        lat=np.asarray(columns["lat"], dtype=np.float64),
        lon=np.asarray(columns["lon"], dtype=np.float64),
        name_keys=np.asarray(columns["name_key"], dtype=np.int64),
        members={name: rows for (name,), rows in zip(names, groups, strict=False)},
    )
