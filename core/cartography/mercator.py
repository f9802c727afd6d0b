"""Web Mercator: converts degrees to and from world coordinates, as tiled maps use them.

The world is the unit square: x from 0 at 180° west to 1 at 180° east, y from 0 in the north to 1 in
the south. At zoom z it is `TILE_PX * 2**z` pixels wide.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

TILE_PX: Final = 256
MAX_LAT: Final = math.degrees(math.atan(math.sinh(math.pi)))  # 85.05°: the edge of the square
EQUATOR_M: Final = 40_075_016.7  # WGS 84


def project(lat: npt.ArrayLike, lon: npt.ArrayLike) -> tuple[Floats, Floats]:
    """World coordinates (x, y) of positions in degrees; latitudes are clamped to the square."""
    phi = np.radians(np.clip(np.asarray(lat, np.float64), -MAX_LAT, MAX_LAT))
    x = np.asarray(lon, np.float64) / 360.0 + 0.5
    y = 0.5 - np.arcsinh(np.tan(phi)) / (2.0 * math.pi)
    return x, np.clip(y, 0.0, 1.0)


def unproject(x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[Floats, Floats]:
    """Latitudes and longitudes in degrees; any x is wrapped into [-180, 180)."""
    lon = (np.asarray(x, np.float64) % 1.0) * 360.0 - 180.0
    lat = np.degrees(np.arctan(np.sinh(math.pi * (1.0 - 2.0 * np.asarray(y, np.float64)))))
    return lat, lon


def metres_per_px(lat: float, zoom: float) -> float:
    """The ground distance covered by a pixel at a latitude."""
    return float(EQUATOR_M * math.cos(math.radians(lat)) / (TILE_PX * 2.0**zoom))
