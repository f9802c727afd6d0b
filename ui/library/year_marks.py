"""Years beside the grid: pressing or dragging scrolls to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ui.look.controls import describe
from ui.look.theme import unit_px


class YearMarks(QWidget):
    """Marks along the content, each where its photos begin; those without room are left out.

    Signals:
        scrolled(float): to this share of the content.
    """

    scrolled = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: tuple[tuple[str, float], ...] = ()
        self._at = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        describe(self, self.tr("Years"), self.tr("Press a year to scroll to its photos."))

    def set_marks(self, marks: Sequence[tuple[str, float]]) -> None:
        """Texts and the share of the content from which on each applies."""
        self._marks = tuple(marks)
        self.update()

    def set_position(self, share: float) -> None:
        """Mark the share of the content that is visible."""
        self._at = share
        self.update()

    def texts(self) -> list[tuple[str, QRectF]]:
        """The texts there is room for, and where they are."""
        height = self.fontMetrics().height()
        placed: list[tuple[str, QRectF]] = []
        for text, share in self._marks:
            box = QRectF(
                0, min(share * self.height(), self.height() - height), self.width(), height
            )
            if not placed or box.top() >= placed[-1][1].bottom():
                placed.append((text, box))
        return placed

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("2000") + 3 * unit_px(self.font())
        return QSize(width, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            palette = self.palette()
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            for text, box in self.texts():
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
            line = QColor(palette.color(QPalette.ColorRole.Highlight))
            painter.setPen(QPen(line, 2))
            y = min(self._at * self.height() + 1, self.height() - 1)
            painter.drawLine(0, round(y), self.width(), round(y))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._scroll(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._scroll(event)

    def _scroll(self, event: QMouseEvent) -> None:
        """To the year under the mouse, or exactly where it is between them."""
        y = event.position().y()
        for text, box in self.texts():
            if box.top() <= y < box.bottom():
                self.scrolled.emit(dict(self._marks)[text])
                return
        self.scrolled.emit(max(0.0, min(1.0, y / max(1, self.height()))))
