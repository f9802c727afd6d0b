"""The visible part of the world: its centre, its zoom, and the size of the window."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from core.cartography.mercator import TILE_PX, Floats

MAX_ZOOM: Final = 18.0
ZOOM_STEPS: Final = 8  # a zoom is a multiple of 1/8, so that rendered tiles are reused
_ONE_PLACE_ZOOM: Final = 13.0  # the limit of `fitted` for a single place


@dataclass(frozen=True, slots=True)
class Viewport:
    """An immutable view of the world; x wraps around, y does not.

    Attributes:
        x, y: the world coordinates at the centre, x in [0, 1).
        zoom: see `core.cartography.mercator`.
        width, height: of the window in pixels, each at least 1.
    """

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0
    width: int = 1
    height: int = 1

    @property
    def world_px(self) -> float:
        """The width of the whole world in pixels."""
        return float(TILE_PX * 2.0**self.zoom)

    @property
    def min_zoom(self) -> float:
        """The smallest zoom: the world covers the height of the window, as nothing is beyond the poles."""
        needed = math.log2(max(1, self.height) / TILE_PX)
        return max(0.0, math.ceil(needed * ZOOM_STEPS) / ZOOM_STEPS)

    def kept(self) -> Viewport:
        """The viewport clamped to its bounds: zoom on a step, not beyond a pole, x in [0, 1)."""
        zoom = min(MAX_ZOOM, max(self.min_zoom, round(self.zoom * ZOOM_STEPS) / ZOOM_STEPS))
        half = self.height / 2 / (TILE_PX * 2.0**zoom)
        y = min(1.0 - half, max(half, self.y)) if half < 0.5 else 0.5
        return replace(self, x=self.x % 1.0, y=y, zoom=zoom)

    def resized(self, width: int, height: int) -> Viewport:
        """The same centre in a window of another size."""
        return replace(self, width=max(1, width), height=max(1, height)).kept()

    def moved(self, dx_px: float, dy_px: float) -> Viewport:
        """Moves the content this many pixels to the right and down."""
        world = self.world_px
        return replace(self, x=self.x - dx_px / world, y=self.y - dy_px / world).kept()

    def zoomed(self, zoom: float, at_x: float, at_y: float) -> Viewport:
        """Another zoom that keeps the same point of the world under a pixel."""
        after = replace(self, zoom=zoom).kept()
        dx, dy = at_x - self.width / 2, at_y - self.height / 2
        x = self.x + dx / self.world_px - dx / after.world_px
        y = self.y + dy / self.world_px - dy / after.world_px
        return replace(after, x=x, y=y).kept()

    def centred(self, x: float, y: float, zoom: float | None = None) -> Viewport:
        """Another centre, and optionally zoom."""
        return replace(self, x=x, y=y, zoom=self.zoom if zoom is None else zoom).kept()

    def fitted(self, x: Floats, y: Floats, margin_px: int = 48) -> Viewport:
        """All these places in view, as large as possible; across the date line if that is narrower.

        Without places it is the whole world.
        """
        if not len(x):
            return replace(self, x=0.5, y=0.5, zoom=0.0).kept()
        west, span = _narrowest(np.asarray(x, np.float64) % 1.0)
        north, south = float(np.min(y)), float(np.max(y))
        room_x = max(1.0, self.width - 2 * margin_px) / TILE_PX
        room_y = max(1.0, self.height - 2 * margin_px) / TILE_PX
        zoom = _ONE_PLACE_ZOOM
        if span > 0:
            zoom = min(zoom, math.log2(room_x / span))
        if south > north:
            zoom = min(zoom, math.log2(room_y / (south - north)))
        zoom = math.floor(zoom * ZOOM_STEPS) / ZOOM_STEPS
        return replace(self, x=west + span / 2, y=(north + south) / 2, zoom=zoom).kept()

    def to_px(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Window positions of world coordinates, each at the copy nearest to the centre."""
        dx = (np.asarray(x) - self.x + 0.5) % 1.0 - 0.5
        world = self.world_px
        return dx * world + self.width / 2, (np.asarray(y) - self.y) * world + self.height / 2

    def from_px(self, px: float, py: float) -> tuple[float, float]:
        """World coordinates of a pixel; x is in [0, 1)."""
        world = self.world_px
        return (self.x + (px - self.width / 2) / world) % 1.0, self.y + (
            py - self.height / 2
        ) / world

    def copies_px(self) -> list[float]:
        """Offsets of the copies of the world that may be visible from the nearest one."""
        count = math.ceil(self.width / self.world_px / 2)
        return [copy * self.world_px for copy in range(-count, count + 1)]

    def copies(
        self, x: Floats, y: Floats, margin_px: float
    ) -> tuple[np.typing.NDArray[np.int64], Floats, Floats]:
        """The visible places, up to a margin, and their positions: (index, px, py).

        A place appears once per visible copy of the world.
        """
        px, py = self.to_px(x, y)
        rows = (py > -margin_px) & (py < self.height + margin_px)
        found = []
        for shift in self.copies_px():
            inside = rows & (px + shift > -margin_px) & (px + shift < self.width + margin_px)
            index = np.flatnonzero(inside)
            found.append((index, px[index] + shift, py[index]))
        index, across, down = (np.concatenate(each) for each in zip(*found, strict=True))
        return index, across, down


def _narrowest(x: Floats) -> tuple[float, float]:
    """The narrowest interval around the world that holds all x in [0, 1): its start and length."""
    ordered = np.sort(x)
    gaps = np.diff(np.append(ordered, ordered[0] + 1.0))
    widest = int(np.argmax(gaps))
    start = float(ordered[(widest + 1) % len(ordered)])
    return start, 1.0 - float(gaps[widest])
