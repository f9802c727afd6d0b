"""The picture alone on the whole screen, with a few buttons while the mouse moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.controls import card, describe, tool_button, tool_tip
from ui.look.icons import icon
from ui.look.theme import unit_px
from ui.viewer.picture_view import PictureView

_BUTTONS_MS: Final = 2_500  # after the mouse has stopped


class FullScreen(QWidget):
    """Borrows the picture of a viewer until it is closed.

    Args:
        handle_key: does what a key means; whether it means anything.

    Signals:
        left(): the user wants the window back.
        step_requested(int): -1 or +1 photo.
        play_toggled(): start or pause the slide show.
    """

    left = Signal()
    step_requested = Signal(int)
    play_toggled = Signal()

    def __init__(
        self, picture: PictureView, handle_key: Callable[[QKeyEvent], bool], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._handle_key = handle_key
        self.setWindowTitle(self.tr("Photo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        describe(
            self, self.tr("Photo on the whole screen"), self.tr("Arrow keys step, Escape leaves.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(picture)
        self._picture = picture
        picture.set_on_black(True)
        picture.setMouseTracking(True)
        picture.installEventFilter(self)
        self._play = tool_button(self.tr("Start the slide show"), "play", self.play_toggled.emit)
        self._bar = self._make_bar()
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(_BUTTONS_MS)
        self._hide.timeout.connect(self._hide_bar)
        self._show_bar()

    def give_back(self) -> PictureView:
        """The picture, for the window again."""
        self._picture.removeEventFilter(self)
        self._picture.setMouseTracking(False)
        self._picture.set_on_black(False)
        return self._picture

    def set_playing(self, playing: bool) -> None:
        """Show whether the slide show runs."""
        name = self.tr("Pause the slide show") if playing else self.tr("Start the slide show")
        self._play.setIcon(icon("pause" if playing else "play"))
        self._play.setToolTip(tool_tip(name))
        self._play.setAccessibleName(name)

    def _make_bar(self) -> QWidget:
        bar = card("bubble")
        bar.setParent(self)
        row = QHBoxLayout(bar)
        unit = unit_px(self.font())
        row.setContentsMargins(2 * unit, unit, 2 * unit, unit)
        for name, icon_name, step in (
            (self.tr("Previous photo"), "previous", -1),
            (self.tr("Next photo"), "next", 1),
        ):
            row.addWidget(
                tool_button(name, icon_name, lambda step=step: self.step_requested.emit(step))  # type: ignore[misc]  # mypy cannot infer a default
            )
        row.insertWidget(1, self._play)
        row.addWidget(tool_button(self.tr("Leave full screen"), "close", self.left.emit))
        bar.adjustSize()
        return bar

    def _show_bar(self) -> None:
        self._bar.show()
        self._bar.raise_()
        self.unsetCursor()
        self._hide.start()

    def _hide_bar(self) -> None:
        if self._bar.underMouse() or self._bar.isAncestorOf(self.focusWidget()):
            self._hide.start()
            return
        self._bar.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseMove:
            self._show_bar()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bottom = self.height() - self._bar.height() - 4 * unit_px(self.font())
        self._bar.move((self.width() - self._bar.width()) // 2, bottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab:
            self._show_bar()
        if not self._handle_key(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # the picture has to go back first
        self.left.emit()
