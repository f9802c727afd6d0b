"""The bundled outlines of the world, at three levels of detail."""

from __future__ import annotations

import functools
import lzma
import struct
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.cartography.mercator import project
from core.cartography.packed import Lines, unpack
from core.resources import resource_path

# The zoom up to which a level shows all visible detail, from the scale it was drawn for.
_LEVELS: Final = (("110m", 2.5), ("50m", 5.0), ("10m", 99.0))
_GRID: Final = struct.Struct("<4d")
_ON_LINE: Final = 1e-3  # degrees
_CUT_LAT: Final = -85.0  # where the square world ends


@dataclass(frozen=True, slots=True)
class Outlines:
    """Lines in world coordinates. Land and lakes are rings, filled with the odd-even rule.

    A line that crosses the date line continues beyond x = 1 or below x = 0.
    """

    land: Lines
    coast: Lines  # the rings of land without edges that are not coast
    borders: Lines
    lakes: Lines


def level_for(zoom: float) -> str:
    """The name of the level for a zoom."""
    return next(name for name, until in _LEVELS if zoom < until)


@functools.cache
def load_outlines(level: str) -> Outlines:
    """Read one level: 0.1 s of work for the finest, so not on the UI thread."""
    data = lzma.decompress(resource_path(f"map/world-{level}.xz").read_bytes())
    degrees, offset = [], 0
    for _ in range(3):
        lon_step, lat_step, lon_zero, lat_zero = _GRID.unpack_from(data, offset)
        lines, offset = unpack(data, offset + _GRID.size)
        degrees.append(
            Lines(lines.points * (lon_step, lat_step) + (lon_zero, lat_zero), lines.starts)
        )
    land, borders, lakes = (_projected(lines) for lines in degrees)
    return Outlines(land, _coast(degrees[0], land), borders, lakes)


def _projected(degrees: Lines) -> Lines:
    x, y = project(degrees.points[:, 1], degrees.points[:, 0])
    return Lines(np.stack([x, y], axis=1), degrees.starts)


def _coast(degrees: Lines, land: Lines) -> Lines:
    """Split the rings where they leave the square world or were cut at the date line."""
    lon, lat = degrees.points.T
    beyond = lat < _CUT_LAT
    on_line = np.abs(np.abs(lon) - 180.0) < _ON_LINE
    no_coast = beyond[:-1] | beyond[1:] | (on_line[:-1] & on_line[1:])
    breaks = np.flatnonzero(no_coast) + 1
    return Lines(land.points, np.union1d(degrees.starts, breaks))
