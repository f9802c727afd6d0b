"""One cell of the photo grid: thumbnail, selection, focus, and problems with the photo."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.conventions.play_time import play_time
from core.records import Photo, PhotoState
from ui.library.photo_grid_model import PHOTO_ROLE, STACK_ROLE, StackPlace
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.formatting import number
from ui.look.icons import draw_icon

_RADIUS = 6.0
_MARK_SHADE = QColor(0, 0, 0, 150)
_MARK_INK = QColor(255, 255, 255)


class PhotoDelegate(QStyledItemDelegate):
    """Paints from caches only: nothing is read or decoded while painting."""

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.line: int | None = (
            None  # the usual height of cells, where they have the shapes of the photos
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        photo: Photo | None = index.data(PHOTO_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = self.line is not None
        side_px = thumbnail_side_px(self.line or rect.width(), painter.device().devicePixelRatioF())
        pixmap = None
        if photo is not None:
            pixmap = self._thumbnails.pixmap(photo.content_hash, side_px, whole=whole)
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), _RADIUS, _RADIUS)
        if pixmap is None:
            painter.fillPath(path, QBrush(palette.color(QPalette.ColorRole.Button)))
            if photo is not None:
                self._draw_placeholder(painter, rect, palette)
        else:
            painter.setClipPath(path)
            painter.drawPixmap(rect, pixmap, _part_of_shape(pixmap.rect(), rect))
            painter.setClipping(False)
        if photo is not None and photo.clip is not None:
            self._draw_clip_mark(painter, rect, photo, option.font)
        stack: StackPlace | None = index.data(STACK_ROLE)
        if stack is not None:
            self._draw_stack(painter, rect, stack, option.font, palette)
        if photo is not None and photo.state is not PhotoState.PRESENT:
            self._draw_away(painter, path, rect, palette)
        if state & QStyle.StateFlag.State_Selected:
            self._draw_selected(painter, rect, palette)
        if state & QStyle.StateFlag.State_HasFocus:
            self._draw_focus(painter, rect, palette)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size: QSize = option.rect.size()
        return size

    @staticmethod
    def _draw_placeholder(painter: QPainter, rect: QRect, palette: QPalette) -> None:
        side = _side(rect) * 0.28
        icon_rect = QRectF(0, 0, side, side)
        icon_rect.moveCenter(QRectF(rect).center())
        draw_icon(painter, "photo", icon_rect, palette.color(QPalette.ColorRole.Mid))

    @staticmethod
    def _draw_away(painter: QPainter, path: QPainterPath, rect: QRect, palette: QPalette) -> None:
        """Photos whose file cannot be opened stay visible, but clearly dimmed."""
        veil = QColor(palette.color(QPalette.ColorRole.Window))
        veil.setAlpha(150)
        painter.fillPath(path, QBrush(veil))
        side = max(16.0, _side(rect) * 0.16)
        badge = QRectF(rect.left() + side * 0.3, rect.bottom() - side * 1.3, side, side)
        draw_icon(painter, "folder-offline", badge, palette.color(QPalette.ColorRole.Text))

    @staticmethod
    def _draw_clip_mark(painter: QPainter, rect: QRect, photo: Photo, font: QFont) -> None:
        """In a corner, how long a clip is, or which moment of it was found; the two rings of a photo that moves."""
        height = max(16.0, _side(rect) * 0.13)
        small = QFont(font)
        small.setPixelSize(round(height * 0.68))
        text = ""
        if photo.moment is not None:
            length_ms = photo.metadata.duration_ms or 0
            text = play_time(length_ms if photo.moment.leads else photo.moment.time_ms)
        width = height
        if text:
            width = QFontMetricsF(small).horizontalAdvance(text) + height * 1.3
        mark = QRectF(0, 0, width, height)
        mark.moveBottomRight(QRectF(rect).bottomRight() - QPointF(height, height) * 0.3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_MARK_SHADE)
        painter.drawRoundedRect(mark, height / 2, height / 2)
        corner = QRectF(mark.left(), mark.top(), height, height)
        if text:
            draw_icon(painter, "play", corner.adjusted(*_inset(height * 0.26)), _MARK_INK)
            painter.setPen(_MARK_INK)
            painter.setFont(small)
            painter.drawText(
                mark.adjusted(height * 0.85, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text
            )
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_MARK_INK, height * 0.08))
        painter.drawEllipse(corner.adjusted(*_inset(height * 0.2)))
        painter.drawEllipse(corner.adjusted(*_inset(height * 0.36)))

    @staticmethod
    def _draw_stack(
        painter: QPainter, rect: QRect, stack: StackPlace, font: QFont, palette: QPalette
    ) -> None:
        """In a corner of the first photo, how many there are; below all of an open stack, a line."""
        if stack.is_open:
            line = QRectF(rect.left(), rect.bottom() - 3, rect.width(), 4)
            painter.fillRect(line, palette.color(QPalette.ColorRole.Highlight))
        if not stack.leads:
            return
        mark = stack_mark_rect(rect, stack.photos)
        height = mark.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            palette.color(QPalette.ColorRole.Highlight) if stack.is_open else _MARK_SHADE
        )
        painter.drawRoundedRect(mark, height / 2, height / 2)
        ink = palette.color(QPalette.ColorRole.HighlightedText) if stack.is_open else _MARK_INK
        corner = QRectF(mark.left() + height * 0.15, mark.top(), height, height)
        draw_icon(painter, "stack", corner.adjusted(*_inset(height * 0.2)), ink)
        small = QFont(font)
        small.setPixelSize(round(height * 0.6))
        painter.setPen(ink)
        painter.setFont(small)
        painter.drawText(
            mark.adjusted(height * 1.1, 0, 0, 0),
            int(Qt.AlignmentFlag.AlignVCenter),
            number(stack.photos),
        )

    @staticmethod
    def _draw_selected(painter: QPainter, rect: QRect, palette: QPalette) -> None:
        accent = palette.color(QPalette.ColorRole.Highlight)
        tint = QColor(accent)
        tint.setAlpha(60)
        box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(accent, 3))
        painter.setBrush(QBrush(tint))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        side = max(18.0, _side(rect) * 0.15)
        badge = QRectF(rect.left() + side * 0.3, rect.top() + side * 0.3, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(accent))
        painter.drawEllipse(badge)
        inset = side * 0.18
        draw_icon(
            painter,
            "check",
            badge.adjusted(inset, inset, -inset, -inset),
            palette.color(QPalette.ColorRole.HighlightedText),
        )

    @staticmethod
    def _draw_focus(painter: QPainter, rect: QRect, palette: QPalette) -> None:
        """A double ring that is visible on any photo, light or dark."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Window), 4))
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _inset(by: float) -> tuple[float, float, float, float]:
    return by, by, -by, -by


def _side(rect: QRect) -> int:
    """The shorter side, which marks go by."""
    return min(rect.width(), rect.height())


def _part_of_shape(picture: QRect, cell: QRect) -> QRect:
    """The middle of a picture that has the shape of a cell."""
    part = QRect(QPoint(), cell.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio))
    part.moveCenter(picture.center())
    return part


def stack_mark_rect(cell: QRect, photos: int) -> QRectF:
    """Where the number of photos in a stack is painted; a click there opens it."""
    height = max(20.0, _side(cell) * 0.15)
    mark = QRectF(0, 0, height * (1.5 + 0.42 * len(number(photos))), height)
    mark.moveTopRight(QRectF(cell).topRight() + QPointF(-height, height) * 0.25)
    return mark


def thumbnail_side_px(cell: int, ratio: float) -> int:
    """Device pixels of a thumbnail that fills a cell of this many points."""
    return round(cell * ratio)
