"""A list view of photos in sections, with its own geometry: cost depends only on what is visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.library.grid_layout import GridLayout
from ui.library.photo_grid_model import PhotoGridModel
from ui.library.year_marks import YearMarks
from ui.look.theme import unit_px

Index = QModelIndex | QPersistentModelIndex


class SectionedList(QListView):
    """Where the cells and headings are, and what is in sight. It remains a `QListView` so that screen readers get a
    list with named items."""

    def __init__(self, model: PhotoGridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = model
        self._grid = GridLayout((), width=1, cell=1, gap=0, heading=0)
        self.years = YearMarks(self)
        self.years.scrolled.connect(self._scroll_to_share)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._show_position())

    def make_layout(self, *, width: int, gap: int, heading: int, mirrored: bool) -> GridLayout:
        """The positions of all photos of the model."""
        raise NotImplementedError

    def visualRect(self, index: Index) -> QRect:
        return self._grid.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        if point.y() < self._sticky_rect().bottom():
            return QModelIndex()
        row = self._grid.row_at(point + QPoint(0, self.verticalOffset()))
        return self._photos.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect = self._grid.rect(index.row())
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        if rect.isEmpty() or height <= 0:
            return
        top = rect.top() - self._grid.heading - self._grid.gap
        bottom = rect.bottom() + self._grid.gap - height
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(rect.center().y() - height // 2)
        elif bar.value() > top:
            bar.setValue(top)
        elif bar.value() < bottom:
            bar.setValue(bottom)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def doItemsLayout(self) -> None:
        self._relayout()

    def updateGeometries(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, height - self._grid.heading))
        bar.setSingleStep(max(1, self._grid.line // 3))
        bar.setRange(0, max(0, self._grid.height - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        offset = self.verticalOffset()
        at_top = self._grid.rows_between(offset, offset)
        before = self._grid.rect(at_top.start) if at_top else QRect()
        self._relayout()
        if at_top and offset > 0:  # the same part of the same photo stays there
            now = self._grid.rect(at_top.start)
            hidden = (offset - before.top()) * now.height() / max(1, before.height())
            self.verticalScrollBar().setValue(now.top() + round(hidden))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._relayout()

    def _relayout(self) -> None:
        unit = unit_px(self.font())
        self._make_room_for_years()
        self._grid = self.make_layout(
            width=self.viewport().width(),
            gap=unit,
            heading=self.fontMetrics().height() + 4 * unit,
            mirrored=self.isRightToLeft(),
        )
        self.updateGeometries()
        self._show_years()
        self.viewport().update()

    def _make_room_for_years(self) -> None:
        """Beside the photos, where there are several years."""
        marks = {section.mark for section in self._photos.sections} - {""}
        width = self.years.sizeHint().width() if len(marks) > 1 else 0
        left, right = (width, 0) if self.isRightToLeft() else (0, width)
        if self.viewportMargins() != QMargins(left, 0, right, 0):
            self.setViewportMargins(left, 0, right, 0)
        self.years.setVisible(width > 0)

    def _show_years(self) -> None:
        area, width = self.viewport().geometry(), self.years.sizeHint().width()
        start = area.left() - width if self.isRightToLeft() else area.right() + 1
        self.years.setGeometry(start, area.top(), width, area.height())
        height = max(1, self._grid.height)
        self.years.set_marks([(text, top / height) for text, top in self._grid.marks()])
        self._show_position()

    def _show_position(self) -> None:
        self.years.set_position(self.verticalOffset() / max(1, self._grid.height))

    def _scroll_to_share(self, share: float) -> None:
        self.verticalScrollBar().setValue(round(share * self._grid.height))

    def _sticky_rect(self) -> QRect:
        """Heading of the topmost section, held at the top and pushed out by the next one."""
        offset = self.verticalOffset()
        section = self._grid.section_at(offset)
        if section < 0 or not self._grid.sections[section].title:
            return QRect()
        height = self._grid.heading
        top = min(0, self._grid.section_bottom(section) - offset - height)
        return QRect(0, top, self.viewport().width(), height)
