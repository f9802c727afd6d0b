"""A picture that fits its place, or is looked at closely: wheel, pinch, drag and double click."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.icons import draw_icon
from ui.pinch import pinched

_NOTCH: Final = 120  # of a wheel
_ZOOM_A_NOTCH: Final = 1.25
_CLOSEST: Final = 8.0  # device pixels per pixel of the photo
_ENLARGED: Final = 2.0  # a small photo that fills its place, at most
_SQUARES_FROM: Final = 3.0  # from this scale on, the pixels themselves are what one looks at
_MARGIN: Final = 12
_SHARP_ENOUGH: Final = 1.05  # device pixels per pixel of the picture that is there
_ASPECT_TOLERANCE: Final = 0.02
_ON_BLACK: Final = QColor(200, 200, 200)


class PictureView(QWidget):
    """Shows what there is at once, and asks for more pixels when they would be seen.

    A scale is in device pixels per pixel of the photo, so 1 is 100 %.

    Signals:
        scale_changed(): the picture is shown larger or smaller.
        sharper_wanted(): it is looked at more closely than its pixels allow; reply with `set_full`.
    """

    scale_changed = Signal()
    sharper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pixmap: QPixmap | None = None
        self._full: QImage | None = None
        self._size = QSizeF()  # of the photo in its own pixels
        self._scale: float | None = None  # None: it fits
        self._middle = QPointF()  # of the view, in pixels of the photo
        self._dragged: QPointF | None = None
        self._is_asked = False  # for the photo's own pixels
        self._text = ""
        self._on_black = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self.grabGesture(Qt.GestureType.PinchGesture)

    # --- what is shown --------------------------------------------------------------------

    def show_nothing(self, width_px: int, height_px: int, text: str) -> None:
        """Another photo of this size, whose picture follows; until then a text."""
        self._pixmap = self._full = None
        self._size = QSizeF(width_px, height_px)
        self._scale, self._is_asked, self._text = None, False, text
        self._on_moved()

    def set_pixmap(self, pixmap: QPixmap) -> None:
        """Show the photo, or show it better."""
        shown, photo = QSizeF(pixmap.size()), self._size
        across = photo.width() * shown.height()
        if abs(across - photo.height() * shown.width()) > _ASPECT_TOLERANCE * across:
            # A camera's own preview of a raw file is cut a little differently.
            self._size = shown * max(1.0, photo.width() / max(1.0, shown.width()))
        self._pixmap, self._text = pixmap, ""
        self._on_moved()

    def set_full(self, image: QImage) -> None:
        """The photo's own pixels."""
        self._full = image
        self.update()

    def set_problem(self, text: str) -> None:
        """Why there is no picture, unless one is shown."""
        if self._pixmap is None:
            self._text = text
            self.update()

    def set_on_black(self, on_black: bool) -> None:
        """Without margins, on a black background."""
        self._on_black = on_black
        self._on_moved()

    @property
    def best(self) -> QImage:
        """The best picture there is; a null image without any."""
        if self._full is not None:
            return self._full
        return QImage() if self._pixmap is None else self._pixmap.toImage()

    # --- how closely ----------------------------------------------------------------------

    @property
    def scale(self) -> float:
        return self._fitting() if self._scale is None else self._scale

    @property
    def is_close(self) -> bool:
        """Whether only a part of the photo is visible."""
        seen = self._target().size()
        return seen.width() > self.width() + 1 or seen.height() > self.height() + 1

    def fit(self) -> None:
        """Show the whole photo."""
        self._scale = None
        self._on_moved()

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Show it at a scale; what is at a point of the view, by default its centre, stays there."""
        if self._pixmap is None or self._size.isEmpty():
            return
        centre = QRectF(self.rect()).center()
        point, before, fitting = at or centre, self._target(), self._fitting()
        scale = min(max(scale, min(fitting, 1.0)), max(_CLOSEST, fitting))
        if abs(scale / fitting - 1) < 0.001:
            self.fit()
            return
        across = (point.x() - before.left()) * self._size.width() / before.width()
        down = (point.y() - before.top()) * self._size.height() / before.height()
        px = self.devicePixelRatioF() / scale
        self._scale = scale
        self._middle = QPointF(across, down) + (centre - point) * px
        self._on_moved()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Show it larger or smaller; passing the size that fits, it stops there."""
        fitting = self._fitting()
        wanted = self.scale * factor
        passes = min(self.scale, wanted) < fitting < max(self.scale, wanted)
        self.zoom_to(fitting if passes else wanted, at)

    def pan(self, across: float, down: float) -> None:
        """Move the photo by points of the view."""
        if self.is_close:
            px = self.devicePixelRatioF() / self.scale
            self._middle = self._within(self._middle - QPointF(across, down) * px)
            self.update()

    def _fitting(self) -> float:
        margin = 0 if self._on_black else _MARGIN
        width, height = self.width() - 2 * margin, self.height() - margin
        if self._size.isEmpty() or width < 1 or height < 1:
            return 1.0
        ratio = self.devicePixelRatioF()
        share = min(width / self._size.width(), height / self._size.height())
        return min(share, _ENLARGED) * ratio

    def _within(self, middle: QPointF) -> QPointF:
        """The middle nearest to this one at which no margin is wider than needed."""
        px = self.devicePixelRatioF() / self.scale

        def between(at: float, visible: float, whole: float) -> float:
            half = visible / 2 * px
            return whole / 2 if 2 * half >= whole else min(max(at, half), whole - half)

        return QPointF(
            between(middle.x(), self.width(), self._size.width()),
            between(middle.y(), self.height(), self._size.height()),
        )

    def _target(self) -> QRectF:
        """Where the whole photo is, in points of the view."""
        per_px = self.scale / self.devicePixelRatioF()
        size = self._size * per_px
        if self._scale is None:
            margin = 0 if self._on_black else _MARGIN
            area = QRectF(self.rect()).adjusted(margin, 0, -margin, -margin)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(area.center())
            return target
        middle = self._within(self._middle)
        centre = QRectF(self.rect()).center()
        return QRectF(centre - middle * per_px, size)

    def _on_moved(self) -> None:
        if self._scale is not None:
            self._middle = self._within(self._middle)
            self._ask()
        self.setCursor(
            Qt.CursorShape.OpenHandCursor if self.is_close else Qt.CursorShape.ArrowCursor
        )
        self.update()
        self.scale_changed.emit()

    def _ask(self) -> None:
        pixmap = self._pixmap
        if pixmap is None or self._is_asked or pixmap.width() >= self._size.width():
            return
        if self._size.width() * self.scale > _SHARP_ENOUGH * pixmap.width():
            self._is_asked = True
            self.sharper_wanted.emit()

    # --- painting -------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._pixmap is None or self._pixmap.isNull():
                self._paint_text(painter)
            else:
                self._paint_picture(painter, self._pixmap)

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap) -> None:
        """Only what is visible: Qt would also scale what is outside."""
        whole = self._target()
        visible = whole.intersected(QRectF(self.rect()))
        is_smooth = self.scale < _SQUARES_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        needed = self._size.width() * self.scale
        full = self._full if needed > _SHARP_ENOUGH * pixmap.width() else None
        picture = pixmap if full is None else full
        across = picture.width() / max(1.0, whole.width())
        down = picture.height() / max(1.0, whole.height())
        source = QRectF(
            (visible.left() - whole.left()) * across,
            (visible.top() - whole.top()) * down,
            visible.width() * across,
            visible.height() * down,
        )
        if isinstance(picture, QPixmap):
            painter.drawPixmap(visible, picture, source)
        else:
            painter.drawImage(visible, picture, source)

    def _paint_text(self, painter: QPainter) -> None:
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText)
        colour = _ON_BLACK if self._on_black else muted
        area = QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, -_MARGIN)
        box = QRectF(0, 0, 64, 64)
        box.moveCenter(area.center())
        draw_icon(painter, "photo", box, colour)
        painter.setPen(colour)
        below = QRectF(area.left(), box.bottom() + _MARGIN, area.width(), area.height())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), self._text)

    # --- mouse and touch ------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        touchpad = event.device().type() is QInputDevice.DeviceType.TouchPad
        if touchpad and self.is_close and not event.modifiers():
            self.pan(event.pixelDelta().x(), event.pixelDelta().y())
        else:
            self.zoom_by(_ZOOM_A_NOTCH ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        pinch = pinched(event, self)
        if pinch is not None:
            self._dragged = None  # by the first finger, which the system also reports as a mouse
            self.zoom_by(*pinch)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.is_close:
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        step = event.position() - self._dragged
        self._dragged = event.position()
        self.pan(step.x(), step.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self._on_moved()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """100 % where it was clicked, or the whole photo again."""
        if self._scale is None:
            fitting = self._fitting()
            self.zoom_to(1.0 if fitting < 1 else 2 * fitting, event.position())
        else:
            self.fit()
