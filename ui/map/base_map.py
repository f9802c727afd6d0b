"""The base map of every map in the window: tiles rendered in the background and cached."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeVar

from PySide6.QtCore import QLocale, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from core.caches import LruCache
from core.cartography.cities import Cities, load_cities
from core.cartography.clipping import Box
from core.cartography.map_shapes import MapShape, ShapeKind
from core.cartography.raster_tiles import RasterTiles
from core.cartography.viewport import Viewport
from ui.map.map_colours import MapColours, map_colours
from ui.map.raster_painter import RasterPainter
from ui.map.tile_painter import DrawnTile, FindShapes, TilePainter, TileRequest

_TILE_PX: Final = 256  # device pixels at most: filling a larger tile would block the window
_CACHE_BYTES: Final = 96 * 1024 * 1024
_PIXEL_BYTES: Final = 4
_FINER_ZOOM: Final = 1.0  # more detailed tiles would be too many to search
_OVERVIEW_ZOOM: Final = 1.0  # one tile of the whole world, drawn until something better is ready

T = TypeVar("T")


@dataclass(frozen=True)
class _Grid:
    """How the world is divided into tiles at a zoom: whole device pixels, to avoid blurring."""

    zoom: float
    ratio: float

    @cached_property
    def world_px(self) -> int:
        return round(Viewport(zoom=self.zoom).world_px * self.ratio)

    @cached_property
    def count(self) -> int:
        return max(1, -(-self.world_px // _TILE_PX))

    def edge(self, number: int) -> int:
        """Where a tile starts, in device pixels; numbers continue around the world."""
        around, within = divmod(number, self.count)
        return around * self.world_px + within * self.world_px // self.count

    def cells(self, view: Viewport) -> Iterator[tuple[int, int, QRectF]]:
        """The visible tiles and their positions in the window: (column, row, target)."""
        scale = view.world_px / self.world_px  # window pixels per device pixel of a tile
        left = round(view.x * self.world_px - view.width / 2 / scale)
        top = round(view.y * self.world_px - view.height / 2 / scale)
        # A window may begin between two pixels of the screen, where the tiles then do not.
        right, bottom = left + view.width / scale + 1, top + view.height / scale + 1
        row = max(0, top * self.count // self.world_px)
        while row < self.count and self.edge(row) < bottom:
            column = left * self.count // self.world_px
            while self.edge(column) < right:
                x, y = self.edge(column), self.edge(row)
                width, height = self.edge(column + 1) - x, self.edge(row + 1) - y
                target = QRectF(
                    (x - left) * scale, (y - top) * scale, width * scale, height * scale
                )
                yield column % self.count, row, target
                column += 1
            row += 1


@dataclass(frozen=True, slots=True)
class _Tile:
    """Identifies a tile by its content and appearance."""

    grid: _Grid
    column: int
    row: int
    colours: MapColours
    version: int

    def request(self) -> TileRequest:
        grid, world = self.grid, self.grid.world_px
        west, north = grid.edge(self.column), grid.edge(self.row)
        east, south = grid.edge(self.column + 1), grid.edge(self.row + 1)
        box = Box(west / world, north / world, east / world, south / world)
        return TileRequest(box, east - west, south - north, grid.zoom, grid.ratio, self.colours)


@dataclass(frozen=True, slots=True)
class Painted:
    """The result of painting: whether it was complete, and what it contained."""

    is_complete: bool
    has_region: bool
    has_raster: bool


@dataclass(frozen=True, slots=True)
class _Kept:
    """A rendered tile."""

    pixmap: QPixmap
    has_region: bool
    has_raster: bool


def _no_shapes(_box: Box, _kinds: Sequence[ShapeKind]) -> Sequence[MapShape]:
    return ()


class BaseMap(QObject):
    """Paints the world from a cache of tiles; missing tiles are rendered on a thread and follow.

    Shared by all maps of the window. Lives on the window's thread; `close` ends the others.

    Args:
        shapes: streets, water and parks of the added regions; called on a thread.

    Signals:
        changed(): more can be painted now.
    """

    changed = Signal()
    _drawn = Signal(object, object)
    _done = Signal(object)

    def __init__(self, shapes: FindShapes = _no_shapes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cities: Cities | None = None
        self._painter = TilePainter(shapes)
        self._cache: LruCache[_Tile, _Kept] = LruCache(_CACHE_BYTES, _size_bytes)
        self._wanted: list[_Tile] = []
        self._drawing = False
        self._version = 0  # of the content
        self._lock = threading.Lock()
        self._closed = False
        self._complete: tuple[_Grid, Viewport] | None = None  # the last view without missing tiles
        self._tiles = ThreadPoolExecutor(1, thread_name_prefix="map-tiles")
        self._helper = ThreadPoolExecutor(1, thread_name_prefix="map-helper")
        self._drawn.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._done.connect(lambda deliver: deliver(), Qt.ConnectionType.QueuedConnection)
        self.say_again()

    def paint(self, painter: QPainter, view: Viewport, ratio: float) -> Painted:
        """Paint the world as far as it is rendered.

        Args:
            ratio: device pixels per window pixel.
        """
        colours = map_colours()
        grid = _Grid(view.zoom, ratio)
        found: list[tuple[QRectF, _Kept]] = []
        missing: list[_Tile] = []
        for tile, target in self._tiles_of(grid, view, colours):
            kept = self._cache.get(tile)
            if kept is None:
                missing.append(tile)
            else:
                found.append((target, kept))
        if missing:
            self._paint_instead(painter, view, ratio, colours, missing)
        else:
            self._complete = (grid, view)
        painter.save()
        corner = painter.deviceTransform().map(QPointF())
        painter.translate(
            (math.floor(corner.x()) - corner.x()) / ratio,
            (math.floor(corner.y()) - corner.y()) / ratio,
        )
        for target, kept in found:
            painter.drawPixmap(target.topLeft(), kept.pixmap)
        painter.restore()
        self._want(missing)
        return Painted(
            not missing,
            any(kept.has_region for _, kept in found),
            any(kept.has_raster for _, kept in found),
        )

    def say_again(self) -> None:
        """Reload the city names in the current language."""
        language = QLocale().name()[:2]
        self.run(lambda: load_cities(language), self._take_cities)

    def set_raster(self, tiles: RasterTiles | None) -> None:
        """Draw a map file over the world, or none."""
        self._painter.raster = None if tiles is None else RasterPainter(tiles)
        self.reload()

    @property
    def raster_attribution(self) -> str:
        """The attribution of the map file."""
        raster = self._painter.raster
        return "" if raster is None else raster.tiles.attribution

    def reload(self) -> None:
        """Regions were added or removed: render everything again."""
        self._version += 1
        self._complete = None
        self.changed.emit()

    def run(self, job: Callable[[], T], deliver: Callable[[T], object]) -> None:
        """Background work for a map; the result is delivered on the window's thread."""
        if self._closed:
            return

        def pass_on(done: Future[T]) -> None:
            if not done.cancelled() and not self._closed:
                self._done.emit(lambda: deliver(done.result()))

        self._helper.submit(job).add_done_callback(pass_on)

    def close(self) -> None:
        """Drop all requests and wait for the threads; no signal follows."""
        self._closed = True
        with self._lock:
            self._wanted.clear()
        self._tiles.shutdown(wait=True, cancel_futures=True)
        self._helper.shutdown(wait=True, cancel_futures=True)

    def _tiles_of(
        self, grid: _Grid, view: Viewport, colours: MapColours
    ) -> Iterator[tuple[_Tile, QRectF]]:
        for column, row, target in grid.cells(view):
            yield _Tile(grid, column, row, colours, self._version), target

    def _paint_instead(
        self,
        painter: QPainter,
        view: Viewport,
        ratio: float,
        colours: MapColours,
        missing: list[_Tile],
    ) -> None:
        """A blurred substitute for missing tiles: the previous zoom, or the whole world."""
        overview = _Grid(_OVERVIEW_ZOOM, 1.0)
        grids = [overview]
        if self._complete is not None and self._complete[0].zoom <= view.zoom + _FINER_ZOOM:
            before, seen = self._complete
            grids = [before] if _covers(seen, view) else [overview, before]
        if overview in grids:
            painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(colours.sea))
        for grid in grids:
            if grid == _Grid(view.zoom, ratio):
                continue
            for tile, target in self._tiles_of(grid, view, colours):
                kept = self._cache.get(tile)
                if kept is not None:
                    painter.drawPixmap(target, kept.pixmap, QRectF(kept.pixmap.rect()))
                elif grid == overview:
                    missing.append(tile)

    def _want(self, missing: list[_Tile]) -> None:
        """Render these next and drop earlier requests."""
        if self._closed:
            return
        with self._lock:
            self._wanted = list(dict.fromkeys(missing))
            start = bool(self._wanted) and not self._drawing
            self._drawing = self._drawing or start
        if start:
            self._tiles.submit(self._draw_wanted)

    def _draw_wanted(self) -> None:
        """Render until nothing is requested."""
        while True:
            with self._lock:
                if not self._wanted:
                    self._drawing = False
                    return
                tile = self._wanted.pop(0)
            if not self._cache.begin(tile):
                continue
            drawn = None
            try:
                drawn = self._painter.draw(tile.request())
            finally:
                if not self._closed:
                    self._drawn.emit(tile, drawn)

    def _keep(self, tile: _Tile, drawn: DrawnTile | None) -> None:
        if drawn is None:
            self._cache.abandon(tile)
            return
        pixmap = QPixmap.fromImage(drawn.image)
        pixmap.setDevicePixelRatio(tile.grid.ratio)
        self._cache.put(tile, _Kept(pixmap, drawn.has_region, drawn.has_raster))
        self.changed.emit()

    def _take_cities(self, cities: Cities) -> None:
        self.cities = cities
        self.changed.emit()


def _covers(seen: Viewport, view: Viewport) -> bool:
    """Whether everything visible now was visible in another view."""
    room_x = seen.width / seen.world_px - view.width / view.world_px
    room_y = seen.height / seen.world_px - view.height / view.world_px
    dx = abs((view.x - seen.x + 0.5) % 1.0 - 0.5)
    return 2 * dx <= room_x and 2 * abs(view.y - seen.y) <= room_y


def _size_bytes(_tile: _Tile, kept: _Kept) -> int:
    return kept.pixmap.width() * kept.pixmap.height() * _PIXEL_BYTES
