"""Photos on the map: a picture and a number for each cluster."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)

from core.cartography.clusters import ClusterLevel, Ints
from core.cartography.mercator import Floats
from core.cartography.viewport import Viewport
from core.records import PhotoId
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look import formatting
from ui.map.city_labels import Covered
from ui.map.map_colours import MapColours

SIDE_PX: Final = 46.0
_RADIUS: Final = 8.0
_EDGE_PX: Final = 2.0
_KEPT: Final = 1_000
_THOUSAND: Final = 1_000

_InSight = tuple[Ints, Floats, Floats]


class ClusterMarkers:
    """Paints the clusters of the level for the zoom, as soon as it has been computed.

    Args:
        thumbnails: pictures of the photos; painting requests missing ones.
    """

    def __init__(self, thumbnails: ThumbnailLoader) -> None:
        self._thumbnails = thumbnails
        self.level: ClusterLevel | None = None
        self.ids: Ints = np.zeros(0, np.int64)  # PhotoId of each position
        self.hashes: Mapping[PhotoId, bytes] = {}  # content hash by PhotoId, once looked up
        self.chosen = -1
        self._look: tuple[object, ...] = ()
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}
        self._in_sight: tuple[Viewport, ClusterLevel, _InSight] | None = None

    def set_level(self, ids: Ints, level: ClusterLevel) -> None:
        """Show these clusters from now on.

        Args:
            ids: PhotoId of each position.
        """
        self.ids, self.level, self.chosen = ids, level, -1

    def photo(self, cluster: int) -> PhotoId:
        """The photo that represents a cluster: the newest."""
        assert self.level is not None
        return PhotoId(int(self.ids[self.level.first[cluster]]))

    def photos(self, cluster: int) -> list[PhotoId]:
        """All photos of a cluster, newest first."""
        assert self.level is not None
        return [PhotoId(int(id_)) for id_ in self.ids[self.level.members(cluster)]]

    def in_sight(self, view: Viewport) -> _InSight:
        """Numbers of the visible clusters, and their positions."""
        if self.level is None:
            return np.zeros(0, np.int64), np.zeros(0), np.zeros(0)
        known = self._in_sight
        if known is None or known[0] != view or known[1] is not self.level:
            found = view.copies(self.level.x, self.level.y, SIDE_PX)
            known = self._in_sight = (view, self.level, found)
        return known[2]

    # --- as markers of a map --------------------------------------------------------------

    def paint(self, painter: QPainter, view: Viewport, colours: MapColours) -> None:
        if self.level is None:
            return
        ratio = painter.device().devicePixelRatioF()
        look = (colours, ratio, QGuiApplication.font().key(), QLocale().name())
        if look != self._look or len(self._pixmaps) > _KEPT:
            self._look, self._pixmaps = look, {}
        index, across, down = self.in_sight(view)
        order = np.argsort(self.level.count[index], kind="stable")  # the largest on top
        for at in order:
            cluster = int(index[at])
            if cluster == self.chosen:
                accent = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
                painter.setPen(QPen(accent, 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box = QRectF(across[at] - SIDE_PX / 2, down[at] - SIDE_PX / 2, SIDE_PX, SIDE_PX)
                painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
            pixmap = self._pixmap(cluster, colours, ratio)
            half = pixmap.width() / ratio / 2
            painter.drawPixmap(QPointF(across[at] - half, down[at] - half), pixmap)

    def covered(self, view: Viewport) -> Covered:
        _, across, down = self.in_sight(view)
        return Covered(across, down, SIDE_PX / 2)

    def at(self, view: Viewport, where: QPointF) -> int | None:
        index, across, down = self.in_sight(view)
        if self.level is None or not len(index):
            return None
        distance = np.maximum(np.abs(across - where.x()), np.abs(down - where.y()))
        hit = np.flatnonzero(distance <= SIDE_PX / 2)
        if not len(hit):
            return None
        return int(index[hit[np.argmax(self.level.count[index[hit]])]])  # the one on top

    def text(self, number: int) -> str:
        assert self.level is not None
        count = int(self.level.count[number])
        return QCoreApplication.translate("ClusterMarkers", "%n photo(s)", "", count)

    def _pixmap(self, cluster: int, colours: MapColours, ratio: float) -> QPixmap:
        assert self.level is not None
        count = int(self.level.count[cluster])
        content_hash = self.hashes.get(self.photo(cluster))
        picture = None
        if content_hash is not None:
            picture = self._thumbnails.pixmap(content_hash, round(SIDE_PX * ratio))
        key = (content_hash if picture is not None else None, count)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = _drawn(picture, count, colours, ratio)
        return found


def _drawn(picture: QPixmap | None, count: int, colours: MapColours, ratio: float) -> QPixmap:
    """A rounded picture with its number at the upper right; only the number without a picture."""
    palette = QGuiApplication.palette()
    margin = 10.0
    side = SIDE_PX + 2 * margin
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(margin, margin, SIDE_PX, SIDE_PX)
        text = number_text(count)
        font = QFont(QGuiApplication.font())
        font.setBold(True)
        if picture is None:
            _paint_number(painter, box.adjusted(4, 4, -4, -4), text, font, palette, colours)
        else:
            frame = QPainterPath()
            frame.addRoundedRect(box, _RADIUS, _RADIUS)
            painter.fillPath(frame, QBrush(QColor(colours.halo)))
            inner = box.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
            hole = QPainterPath()
            hole.addRoundedRect(inner, _RADIUS - _EDGE_PX, _RADIUS - _EDGE_PX)
            painter.setClipPath(hole)
            painter.drawPixmap(inner, picture, QRectF(picture.rect()))
            painter.setClipping(False)
            painter.setPen(QPen(QColor(colours.coast), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            if count > 1:
                font.setPointSizeF(font.pointSizeF() * 0.85)
                metrics = QFontMetricsF(font)
                height = metrics.height() + 2
                width = max(height, metrics.horizontalAdvance(text) + height * 0.6)
                badge = QRectF(box.right() + margin - width, box.top() - margin, width, height)
                _paint_number(painter, badge, text, font, palette, colours)
    return pixmap


def _paint_number(
    painter: QPainter, box: QRectF, text: str, font: QFont, palette: QPalette, colours: MapColours
) -> None:
    painter.setPen(QPen(QColor(colours.halo), 1.5))
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    radius = min(box.width(), box.height()) / 2
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
    times = (box.width() - radius / 2) / QFontMetricsF(font).horizontalAdvance(text)
    if times < 1:
        font.setPointSizeF(font.pointSizeF() * times)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def number_text(count: int) -> str:
    """A number that fits: thousands are rounded."""
    if count < _THOUSAND:
        return formatting.number(count)
    thousands = count / _THOUSAND
    return QCoreApplication.translate("ClusterMarkers", "{0}k", "thousands").format(
        formatting.number(thousands, 1 if thousands < 10 else 0)
    )
