"""The virtual photo grid: sticky date headings, zoom and keyboard, for any number of photos."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from core.records import PhotoId
from ui.library.grid_layout import GridLayout
from ui.library.justified_layout import JustifiedLayout
from ui.library.photo_delegate import PhotoDelegate, stack_mark_rect, thumbnail_side_px
from ui.library.photo_grid_model import PhotoGridModel
from ui.library.sectioned_list import Index, SectionedList
from ui.library.thumbnail_loader import ThumbnailLoader

ZOOM_STEPS_PX: Final = (80, 112, 150, 200, 270, 360)
DEFAULT_ZOOM: Final = 2
_SHARP: Final = (
    1.15  # thumbnails are as high as most lines become, not only as high as they are wanted
)


class PhotoGrid(SectionedList):
    """Photos under headings; stacks open in place.

    Signals:
        photo_opened(int): Enter or double click on a photo.
        selection_changed(list[int]): ids of the selected photos, in grid order.
    """

    photo_opened = Signal(int)
    selection_changed = Signal(list)

    def __init__(
        self, model: PhotoGridModel, thumbnails: ThumbnailLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self._thumbnails = thumbnails
        self._zoom = DEFAULT_ZOOM
        self._is_justified = False
        self.setProperty("kind", "grid")
        self.setAccessibleName(self.tr("Photos"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move, Enter opens a photo, Shift and arrows select several, Shift and Enter "
                "open a stack."
            )
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self._cells = PhotoDelegate(thumbnails, self)
        self.setItemDelegate(self._cells)
        self.setModel(model)
        thumbnails.loaded.connect(self._on_thumbnail_loaded)
        for changed in (
            model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged,
        ):  # fmt: skip
            changed.connect(self._relayout)
        self.activated.connect(self._open)

    # --- public interface -----------------------------------------------------------------

    @property
    def zoom(self) -> int:
        """Index into `ZOOM_STEPS_PX`."""
        return self._zoom

    def set_zoom(self, step: int) -> None:
        """Change the cell size and keep the current photo in view."""
        step = max(0, min(step, len(ZOOM_STEPS_PX) - 1))
        if step != self._zoom:
            self._zoom = step
            self._lay_out_anew()

    def set_justified(self, justified: bool) -> None:
        """Show photos in their own shapes or as squares, and keep the current photo in view."""
        if justified != self._is_justified:
            self._is_justified = justified
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        anchor = self.currentIndex()
        if not anchor.isValid() or not self.viewport().rect().intersects(self.visualRect(anchor)):
            anchor = self.indexAt(self.viewport().rect().center())
        self._relayout()
        if anchor.isValid():
            self.scrollTo(anchor, QAbstractItemView.ScrollHint.PositionAtCenter)

    def selected_ids(self) -> list[PhotoId]:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._photos.photo_id(row) for row in rows]

    def select_photos(self, ids: Iterable[PhotoId], current: PhotoId | None) -> None:
        """Select these and make one of them current, without scrolling; ignores those not shown."""
        rows = self._photos.rows_of(ids)
        model = self.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        row = self._photos.row_of(current) if current is not None else -1
        if row >= 0:
            model.setCurrentIndex(self._photos.index(row), flag.NoUpdate)
        model.select(self._as_selection(rows), flag.ClearAndSelect)

    def show_photo(self, photo_id: int) -> None:
        """Make a photo current and scroll to it, if it is shown."""
        row = self._photos.row_of(photo_id)
        if row >= 0:
            self.setCurrentIndex(self._photos.index(row))

    def top_photo(self) -> tuple[PhotoId, int] | None:
        """The first visible photo and where its cell begins; None at the very top of the grid."""
        offset = self.verticalOffset()
        rows = self._grid.rows_between(offset, offset + self.viewport().height())
        if offset == 0 or not rows:
            return None
        return self._photos.photo_id(rows.start), self._grid.rect(rows.start).top() - offset

    def scroll_back_to(self, photo_id: int, top: int) -> bool:
        """Scroll so that the cell of a photo begins at `top` again; False if it is not shown."""
        row = self._photos.row_of(photo_id)
        if row >= 0:
            self.verticalScrollBar().setValue(self._grid.rect(row).top() - top)
        return row >= 0

    def make_layout(self, *, width: int, gap: int, heading: int, mirrored: bool) -> GridLayout:
        cell = ZOOM_STEPS_PX[self._zoom]
        sections, self._cells.line = self._photos.sections, None
        if not self._is_justified:
            return GridLayout(
                sections, width=width, cell=cell, gap=gap, heading=heading, mirrored=mirrored
            )
        self._cells.line = round(_SHARP * cell)
        return JustifiedLayout(
            sections,
            self._photos.ratios(),
            width=width,
            cell=cell,
            gap=gap,
            heading=heading,
            mirrored=mirrored,
        )

    # --- selection and keys ---------------------------------------------------------------

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Rubber band and click: every cell the rectangle touches."""
        area = rect.normalized().translated(0, self.verticalOffset())
        rows = [
            row
            for row in self._grid.rows_between(area.top(), area.bottom())
            if self._grid.rect(row).intersects(area)
        ]
        self.selectionModel().select(self._as_selection(rows), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect()) if not selection.isEmpty() else QRegion()

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        count = self._photos.rowCount()
        if count == 0:
            return QModelIndex()
        here = self.currentIndex().row()
        if here < 0:
            return self._photos.index(0)
        lines_a_page = max(1, self.viewport().height() // max(1, self._grid.line) - 1)
        forward = -1 if self.isRightToLeft() else 1
        cursor = QAbstractItemView.CursorAction
        target = {
            cursor.MoveLeft: here - forward,
            cursor.MoveRight: here + forward,
            cursor.MovePrevious: here - 1,
            cursor.MoveNext: here + 1,
            cursor.MoveUp: self._grid.row_beside(here, -1),
            cursor.MoveDown: self._grid.row_beside(here, 1),
            cursor.MovePageUp: self._grid.row_beside(here, -lines_a_page),
            cursor.MovePageDown: self._grid.row_beside(here, lines_a_page),
            cursor.MoveHome: 0,
            cursor.MoveEnd: count - 1,
        }[action]
        return self._photos.index(max(0, min(target, count - 1)))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.selection_changed.emit(self.selected_ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.toggle_stack(here)
            else:
                self._open(here)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._is_on_mark(event.position()):
            self.toggle_stack(self.indexAt(event.position().toPoint()))
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._is_on_mark(event.position()):
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def toggle_stack(self, index: Index) -> None:
        """Show all photos of the stack of a photo, or only the first, which becomes the current one."""
        first = self._photos.index(self._photos.toggle_stack(index.row()))
        self.setCurrentIndex(first)
        self.scrollTo(first)

    def _is_on_mark(self, point: QPointF) -> bool:
        index = self.indexAt(point.toPoint())
        stack = self._photos.stack_of(index.row()) if index.isValid() else None
        rect = self.visualRect(index)
        return (
            stack is not None
            and stack.leads
            and stack_mark_rect(rect, stack.photos).contains(point)
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
            return
        super().wheelEvent(event)

    def _as_selection(self, rows: Iterable[int]) -> QItemSelection:
        """Rows in grid order as ranges: one for all of them when everything is selected."""
        selection = QItemSelection()
        for _, run in itertools.groupby(
            enumerate(rows), lambda numbered: numbered[1] - numbered[0]
        ):
            members = [row for _, row in run]
            selection.select(self._photos.index(members[0]), self._photos.index(members[-1]))
        return selection

    def _open(self, index: Index) -> None:
        self.photo_opened.emit(self._photos.photo_id(index.row()))

    # --- painting -------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            offset = self.verticalOffset()
            top, bottom = event.rect().top() + offset, event.rect().bottom() + offset
            self._pin_thumbnails()
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            selection = self.selectionModel()
            current = self.currentIndex().row() if self.hasFocus() else -1
            for row in self._grid.rows_between(top, bottom):
                index = self._photos.index(row)
                option.rect = self._grid.rect(row).translated(0, -offset)
                state = QStyle.StateFlag.State_Enabled
                if selection.isSelected(index):
                    state |= QStyle.StateFlag.State_Selected
                if row == current:
                    state |= QStyle.StateFlag.State_HasFocus
                option.state = state
                self.itemDelegate().paint(painter, option, index)
            for section in self._grid.sections_between(top, bottom):
                rect = self._grid.heading_rect(section).translated(0, -offset)
                if rect.bottom() >= 0:
                    self._paint_heading(painter, section, rect)
            sticky = self._sticky_rect()
            if not sticky.isEmpty():
                self._paint_heading(painter, self._grid.section_at(offset), sticky)

    def _pin_thumbnails(self) -> None:
        """Keep everything visible in the cache, even what this paint event does not cover."""
        offset = self.verticalOffset()
        rows = self._grid.rows_between(offset, offset + self.viewport().height())
        seen = (self._photos.cached(row) for row in rows)
        side_px = thumbnail_side_px(self._cells.line or self._grid.cell, self.devicePixelRatioF())
        hashes = (row.photo.content_hash for row in seen if row)
        self._thumbnails.show(hashes, side_px, whole=self._is_justified)

    def _paint_heading(self, painter: QPainter, section: int, rect: QRect) -> None:
        palette = self.palette()
        background = QColor(palette.color(QPalette.ColorRole.Window))
        background.setAlpha(235)
        painter.fillRect(rect, background)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        inner = rect.adjusted(2 * self._grid.gap, 0, -2 * self._grid.gap, 0)
        # Qt itself mirrors "left" in right-to-left text.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, int(flags), self._grid.sections[section].title)

    def _on_thumbnail_loaded(self, _content_hash: bytes) -> None:
        # One repaint of the visible cells is cheaper than finding the cell of a hash.
        self.viewport().update()
