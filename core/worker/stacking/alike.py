"""Photos that show the same picture, found among all of a library."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.recommend.library_readers import VectorReader
from core.recommend.retrieval.retrieve import usual_likeness
from core.records import PhotoId

Pairs = npt.NDArray[np.int64]  # positions [k, 2]

_READ: Final = 4_096
# Signs of projections, in bands: two pictures with a likeness of 0.95 share a bucket in 95 % of all cases, two that
# have nothing in common in 0.1 %.
_BANDS: Final = 12
_BITS: Final = 14
_SEED: Final = 14
_MOST_DIFFERING: Final = (
    48  # of all 168 signs: 17 +- 4 do at a likeness of 0.95, 84 +- 6 without any
)
_MOST_IN_A_BUCKET: Final = (
    64  # neighbours looked at: many photos of one wall are no copies of each other
)


class Likeness:
    """How alike photos are, from 0 (any two photos of the library) to 1 (the same photo).

    Args:
        ids: photos with vectors; positions below are those in here [n].
    """

    def __init__(self, index: VectorReader, ids: npt.NDArray[np.int64]) -> None:
        self._index = index
        self._ids = ids
        self._usual = usual_likeness(index)

    def of(self, pairs: Pairs) -> Generator[None, None, FloatVector]:
        """Likeness of each pair of positions [k]; yields between pieces of the work, like the others."""
        found = [np.zeros(0, np.float32)]
        for at in range(0, len(pairs), _READ):
            part = pairs[at : at + _READ]
            cosines = np.einsum("kd,kd->k", self._vectors(part[:, 0]), self._vectors(part[:, 1]))
            found.append((cosines - self._usual) / (1 - self._usual))
            yield
        likeness: FloatVector = np.concatenate(found).astype(np.float32)
        return likeness

    def neighbours(self, wanted: npt.NDArray[np.bool_]) -> Generator[None, None, Pairs]:
        """Pairs of positions that may be alike, at least one of each pair `wanted` [n]; not every such pair."""
        if not wanted.any():
            return np.zeros((0, 2), np.int64)
        signs = yield from self._signs()
        powers = 1 << np.arange(_BITS)
        found = [np.zeros((0, 2), np.int64)]
        for band in range(0, signs.shape[1], _BITS):
            for pairs in _in_buckets(signs[:, band : band + _BITS] @ powers, wanted):
                differing = np.count_nonzero(signs[pairs[:, 0]] != signs[pairs[:, 1]], axis=1)
                found.append(pairs[differing <= _MOST_DIFFERING])
                yield
        return distinct_pairs(np.concatenate(found))

    def _signs(self) -> Generator[None, None, npt.NDArray[np.bool_]]:
        """On which side of random planes through the middle of the library each photo lies [n, bands * bits]."""
        planes: FloatMatrix | None = None
        centre: FloatVector | None = None
        signs = []
        for at in range(0, len(self._ids), _READ):
            rows = self._vectors(np.arange(at, min(at + _READ, len(self._ids))))
            if planes is None or centre is None:
                centre = rows.mean(axis=0)
                shape = (rows.shape[1], _BANDS * _BITS)
                planes = np.random.default_rng(_SEED).standard_normal(shape).astype(np.float32)
            signs.append((rows - centre) @ planes > 0)
            yield
        return np.concatenate(signs)

    def _vectors(self, positions: npt.NDArray[np.int64]) -> FloatMatrix:
        ids = self._ids[positions]
        return self._index.vectors([PhotoId(id_) for id_ in ids.tolist()])


def distinct_pairs(pairs: Pairs) -> Pairs:
    """Each pair of positions once, the lower position first, in order."""
    pairs = np.sort(pairs, axis=1)
    pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    is_new = np.ones(len(pairs), dtype=np.bool_)
    is_new[1:] = (pairs[1:] != pairs[:-1]).any(axis=1)
    return pairs[is_new]


def _in_buckets(keys: npt.NDArray[np.int64], wanted: npt.NDArray[np.bool_]) -> Iterator[Pairs]:
    """Pairs of positions with the same key: every photo with the next one of its bucket, with the one after that, and so on."""
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    for step in range(1, min(_MOST_IN_A_BUCKET, len(keys))):
        same = np.flatnonzero(keys[step:] == keys[:-step])
        if not len(same):
            return
        first, second = order[same], order[same + step]
        kept = wanted[first] | wanted[second]
        yield np.stack([first[kept], second[kept]], axis=1)
