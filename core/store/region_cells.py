"""The storage order of a region's places: neighbours on the ground are neighbours in the file.

Places are numbered along a Z-order curve (Morton, 1966), so that a block of cells is a range of
numbers, and the word index can be queried for that range alone.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from core.cartography.morton import spread
from core.records import GeoPoint

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_SORT_BITS: Final = 20  # of each axis: 40 m of longitude at the equator
_CELL_BITS: Final = 12  # of each axis: 10 km by 5 km at the equator
_BLOCKS: Final = 4  # at most this many on each side of a box
_KM_PER_DEGREE: Final = 111.2


def z_order(lat: npt.ArrayLike, lon: npt.ArrayLike) -> npt.NDArray[np.int64]:
    """Positions along the curve [n], from latitudes and longitudes in degrees [n]."""
    import numpy as np

    east = _steps(np.asarray(lon, np.float64) + 180.0, 360.0)
    north = _steps(np.asarray(lat, np.float64) + 90.0, 180.0)
    return np.asarray(spread(east) | (spread(north) << 1), np.int64)


def cell_of(z: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Cells along the curve [n] for positions on it; they increase with the positions."""
    return z >> (2 * (_SORT_BITS - _CELL_BITS))


def cell_ranges(position: GeoPoint, radius_km: float) -> list[tuple[int, int]]:
    """First and last cells of a few ranges that cover the radius, and more."""
    lat_deg = radius_km / _KM_PER_DEGREE
    lon_deg = min(179.0, lat_deg / max(0.01, math.cos(math.radians(position.lat))))
    west, east = (_cell(position.lon + side + 180.0, 360.0) for side in (-lon_deg, lon_deg))
    top = (1 << _CELL_BITS) - 1
    south, north = (
        min(top, max(0, _cell(position.lat + side + 90.0, 180.0))) for side in (-lat_deg, lat_deg)
    )
    shift = 0
    while max((east >> shift) - (west >> shift), (north >> shift) - (south >> shift)) >= _BLOCKS:
        shift += 1
    columns = 1 << (_CELL_BITS - shift)
    starts = {
        int(spread(x % columns) | (spread(y) << 1)) << (2 * shift)
        for x in range(west >> shift, (east >> shift) + 1)  # wraps around at the date line
        for y in range(south >> shift, (north >> shift) + 1)
    }
    ranges: list[tuple[int, int]] = []
    for start in sorted(starts):
        end = start + (1 << (2 * shift)) - 1
        if ranges and ranges[-1][1] + 1 == start:
            ranges[-1] = (ranges[-1][0], end)
        else:
            ranges.append((start, end))
    return ranges


def _steps(value: npt.NDArray[np.float64], whole: float) -> npt.NDArray[np.int64]:
    top = (1 << _SORT_BITS) - 1
    return (value / whole * (top + 1)).astype("int64").clip(0, top)


def _cell(value: float, whole: float) -> int:
    return math.floor(value / whole * (1 << _CELL_BITS))
