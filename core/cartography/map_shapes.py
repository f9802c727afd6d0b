"""Streets, water and parks of a region: kinds, the zoom from which they are drawn, and their encoding."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np

from core.cartography.clipping import Points
from core.cartography.packed import Lines, pack, unpack

_GRID: Final = 1 << 24  # steps around the world: 2.4 m at the equator


class ShapeKind(IntEnum):
    """The kind of a shape. The numbers are stored; they run from most to least important."""

    MOTORWAY = 1
    MAIN_STREET = 2
    COAST = 3
    RIVER = 4
    WATER = 5  # an area
    PARK = 6  # an area: parks, gardens, woods
    RAILWAY = 7
    SIDE_STREET = 8
    STREET = 9


STREETS: Final = frozenset(
    {ShapeKind.MOTORWAY, ShapeKind.MAIN_STREET, ShapeKind.SIDE_STREET, ShapeKind.STREET}
)
AREAS: Final = frozenset({ShapeKind.WATER, ShapeKind.PARK})
FROM_ZOOM: Final = {
    ShapeKind.MOTORWAY: 8.0, ShapeKind.MAIN_STREET: 9.5, ShapeKind.COAST: 9.0, ShapeKind.RIVER: 9.5,
    ShapeKind.WATER: 9.5, ShapeKind.PARK: 11.0, ShapeKind.RAILWAY: 11.0, ShapeKind.SIDE_STREET: 11.5,
    ShapeKind.STREET: 13.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MapShape:
    """A line, or the ring of an area, in world coordinates [n, 2]."""

    kind: ShapeKind
    points: Points


@dataclass(frozen=True, slots=True)
class NamedStreet:
    """A street that can be searched for, with a point on it in degrees."""

    name: str
    lat: float
    lon: float


def kinds_at(zoom: float) -> list[ShapeKind]:
    """The kinds drawn at a zoom."""
    return [kind for kind, start in FROM_ZOOM.items() if zoom >= start]


def to_bytes(lines: Sequence[Points]) -> bytes:
    """Lines in world coordinates, quantized to steps of 2.4 m, delta-encoded and compressed."""
    steps = np.round(np.concatenate(lines) * _GRID).astype(np.int32)
    return zlib.compress(pack(np.split(steps, np.cumsum([len(line) for line in lines[:-1]]))))


def from_bytes(data: bytes) -> Lines:
    """Decodes the output of `to_bytes`, accurate to half a step.

    Raises:
        ValueError: if the bytes are invalid.
    """
    try:
        lines, _ = unpack(zlib.decompress(data))
    except zlib.error as error:
        raise ValueError("the lines are damaged") from error
    return Lines(lines.points / _GRID, lines.starts)
