"""Encodes many lines in few bytes: integers, delta-encoded.

The differences are zigzag-encoded (0, -1, 1, -2 ... become 0, 1, 2, 3 ...) and written byte plane
by byte plane, which compresses well: the upper planes are mostly zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of points.

    Attributes:
        points: [n, 2].
        starts: [m + 1]; line i is `points[starts[i]:starts[i + 1]]`.
    """

    points: npt.NDArray[np.float64]
    starts: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __iter__(self) -> Iterator[npt.NDArray[np.float64]]:
        return map(self.line, range(len(self)))

    def line(self, number: int) -> npt.NDArray[np.float64]:
        """The points of one line, [k, 2]."""
        return self.points[self.starts[number] : self.starts[number + 1]]


def pack(lines: Sequence[Ints]) -> bytes:
    """The lines, each [k, 2] of int32, encoded for `unpack`."""
    lengths = np.array([len(line) for line in lines], "<u4")
    points = np.concatenate([*lines, np.zeros((0, 2), np.int32)]).astype(np.int64)
    steps = np.diff(points, axis=0, prepend=np.zeros((1, 2), np.int64))
    folded = ((steps << 1) ^ (steps >> 63)).astype("<u4")
    planes = folded.T.reshape(-1).view(np.uint8).reshape(-1, 4).T
    head = np.array([len(lengths), len(points)], "<u4")
    return head.tobytes() + lengths.tobytes() + planes.tobytes()


def unpack(data: bytes | memoryview, offset: int = 0) -> tuple[Lines, int]:
    """The lines that start at an offset of `data`, and the offset where they end.

    Raises:
        ValueError: if the bytes end before the lines do.
    """
    count, size = (int(each) for each in np.frombuffer(data, "<u4", 2, offset))
    lengths = np.frombuffer(data, "<u4", count, offset + 8)
    offset += 8 + 4 * count
    planes = np.frombuffer(data, np.uint8, 8 * size, offset).reshape(4, 2 * size)
    folded = np.ascontiguousarray(planes.T).view("<u4").reshape(2, size).astype(np.int64)
    steps = (folded >> 1) ^ -(folded & 1)
    if int(lengths.sum()) != size:
        raise ValueError("the lines have other lengths than they have points")
    starts = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])
    return Lines(np.cumsum(steps, axis=1).T.astype(np.float64), starts), offset + 8 * size
