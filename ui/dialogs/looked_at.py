"""“What I looked at”: the numbered grid of an answer with the caption and words of each cell."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.records import Answer, RetrievedPhoto
from ui.look import formatting
from ui.look.captions import localise_caption, where_and_when
from ui.look.controls import button, describe, fit, label, tool_tip
from ui.look.photo_words import caption_note, localise_word
from ui.look.theme import unit_px

_COLUMNS: Final = 8  # the grid always has 8 x 8 cells, the last ones black
_ID_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class LookedAtDialog(QDialog):
    """Selecting a cell in the picture or in the list also selects it in the other.

    Args:
        grid: the numbered grid as PNG; empty if it no longer exists.

    Signals:
        photo_opened(int): PhotoId of a double-clicked cell or line.
    """

    photo_opened = Signal(int)

    def __init__(self, answer: Answer, grid: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("What I looked at"))
        self._photos = answer.history
        picture = QPixmap()
        picture.loadFromData(grid)
        self._picture = _GridPicture(picture)
        describe(
            self._picture,
            self.tr("Grid of %n numbered photo(s)", "", len(answer.history)),
            self.tr("The list beside it says what is in each cell."),
        )
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        describe(self._list, self.tr("Photos by number"), self.tr("Enter opens the photo."))
        for photo in answer.history:
            self._list.addItem(self._make_item(photo))
        self._list.currentRowChanged.connect(self._mark)
        self._list.itemActivated.connect(lambda item: self.photo_opened.emit(item.data(_ID_ROLE)))
        self._picture.cell_chosen.connect(self._choose_cell)
        self._picture.cell_opened.connect(self._open_cell)
        body = QHBoxLayout()
        body.setSpacing(4 * unit)
        body.addWidget(self._picture, 3)
        body.addWidget(self._list, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(label(self.tr("What I looked at"), "title"))
        column.addWidget(
            label(
                self.tr(
                    "These photos of yours matter most for “{category}”. The answer was drawn "
                    "from them, their captions and their words, and from nothing else."
                ).format(category=localise_word(answer.question.category)),
                "muted",
            )
        )
        captions = {photo.caption for photo in answer.history if photo.caption}
        if caption_note() and any(localise_caption(each) == each for each in captions):
            column.addWidget(label(caption_note(), "small"))
        column.addLayout(body, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.accept, kind="primary"))
        column.addLayout(row)
        fit(self, 200 * unit, 137 * unit)
        if answer.history:
            self._list.setCurrentRow(0)

    def _make_item(self, photo: RetrievedPhoto) -> QListWidgetItem:
        words = ", ".join(map(localise_word, photo.aspects))
        number, caption = formatting.number(photo.cell), localise_caption(photo.caption)
        origin = where_and_when(photo)
        text = "\n".join(filter(None, (f"{number}  {caption}", origin, words)))
        item = QListWidgetItem(text)
        item.setData(_ID_ROLE, photo.photo_id)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            self.tr("Photo {number}: {caption}. {words}").format(
                number=number,
                caption=" · ".join(filter(None, (caption, origin))),
                words=words,
            ),
        )
        item.setToolTip(
            tool_tip(self.tr("Match {score}").format(score=formatting.number(photo.score, 2)))
        )
        return item

    def _mark(self, row: int) -> None:
        if row >= 0:
            self._picture.set_cell(self._photos[row].cell)

    def _row_of_cell(self, cell: int) -> int:
        return next((row for row, photo in enumerate(self._photos) if photo.cell == cell), -1)

    def _choose_cell(self, cell: int) -> None:
        self._list.setCurrentRow(self._row_of_cell(cell))

    def _open_cell(self, cell: int) -> None:
        row = self._row_of_cell(cell)
        if row >= 0:
            self.photo_opened.emit(self._photos[row].photo_id)


class _GridPicture(QWidget):
    """The grid image scaled to fit, with the chosen cell framed."""

    cell_chosen = Signal(int)
    cell_opened = Signal(int)

    def __init__(self, pixmap: QPixmap) -> None:
        super().__init__()
        self._pixmap = pixmap
        self._cell = 0
        unit = unit_px(self.font())
        self.setMinimumSize(60 * unit, 60 * unit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_cell(self, cell: int) -> None:
        self._cell = cell
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if cell := self._cell_at(event.position().x(), event.position().y()):
            self.cell_chosen.emit(cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if cell := self._cell_at(event.position().x(), event.position().y()):
            self.cell_opened.emit(cell)

    def _square(self) -> QRectF:
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, 0, side, side)

    def _cell_at(self, x: float, y: float) -> int:
        square = self._square()
        step = square.width() / _COLUMNS
        column, line = int((x - square.left()) // step), int((y - square.top()) // step)
        if 0 <= column < _COLUMNS and 0 <= line < _COLUMNS:
            return line * _COLUMNS + column + 1
        return 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            square = self._square()
            painter.fillRect(square, QColor("black"))
            if not self._pixmap.isNull():
                painter.drawPixmap(square, self._pixmap, QRectF(self._pixmap.rect()))
            else:
                painter.setPen(QColor("white"))
                painter.drawText(
                    square,
                    int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                    self.tr("The picture of this older answer was cleared. The list is complete."),
                )
            if self._cell:
                step = square.width() / _COLUMNS
                line, column = divmod(self._cell - 1, _COLUMNS)
                box = QRectF(square.left() + column * step, square.top() + line * step, step, step)
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 4))
                painter.drawRect(box.adjusted(2, 2, -2, -2))
