"""Draws the raster tiles of the user's own map file onto a tile."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageReader, QPainter

from core.caches import LruCache
from core.cartography.clipping import Box
from core.cartography.raster_tiles import RasterTiles

_MAX_SIDE_PX: Final = 1_024  # of one raster tile
_MAX_PICTURES: Final = 64  # for one of our tiles
_CACHE_BYTES: Final = 32 << 20
_FORMATS: Final = ((b"\x89PNG", b"PNG"), (b"\xff\xd8", b"JPEG"), (b"RIFF", b"WEBP"))


class RasterPainter:
    """Decodes each raster tile once and draws it. Not for concurrent use."""

    def __init__(self, tiles: RasterTiles) -> None:
        self.tiles = tiles
        self._cache: LruCache[tuple[int, int, int], QImage] = LruCache(
            _CACHE_BYTES, lambda _key, image: max(1, image.sizeInBytes())
        )

    def draw(self, painter: QPainter, box: Box, width_px: int, zoom: float) -> bool:
        """Draw the map file's part of the world; returns whether it has anything there.

        Args:
            width_px: of the part, in device pixels.
            zoom: of the view in device pixels.
        """
        level = min(self.tiles.max_zoom, round(zoom))
        count = 1 << level
        columns = range(math.floor(box.west * count), math.ceil(box.east * count))
        rows = range(
            max(0, math.floor(box.north * count)), min(count, math.ceil(box.south * count))
        )
        if level < self.tiles.min_zoom or len(columns) * len(rows) > _MAX_PICTURES:
            return False
        scale = width_px / (box.east - box.west)
        found = False
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for row in rows:
            for column in columns:
                image = self._image(level, column % count, row)
                if image.isNull():
                    continue
                found = True
                side = scale / count
                target = QRectF(
                    (column / count - box.west) * scale,
                    (row / count - box.north) * scale,
                    side,
                    side,
                )
                painter.drawImage(target, image)
        return found

    def _image(self, level: int, column: int, row: int) -> QImage:
        key = (level, column, row)
        image = self._cache.get(key)
        if image is None:
            data = self.tiles.tile(*key)
            image = QImage() if data is None else decoded(data)
            self._cache.put(key, image)
        return image


def decoded(data: bytes) -> QImage:
    """A raster tile; a null image if it is invalid, or larger than a tile can be."""
    named = next((name for start, name in _FORMATS if data.startswith(start)), None)
    if named is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # By name, so that untrusted bytes reach no other decoder in this process.
    reader = QImageReader(buffer, named)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MAX_SIDE_PX:
        return QImage()
    return reader.read()
