"""Shown instead of a view's content when empty, busy or failing: always with a next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look.controls import button, describe, label
from ui.look.icons import draw_icon
from ui.look.theme import unit_px


class StatePage(QWidget):
    """A picture, a sentence, an explanation and up to two buttons, centred."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self._picture = _Picture()
        self._title = label(kind="heading")
        self._text = label(kind="muted")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setFixedWidth(60 * unit)
        describe(self._busy, self.tr("Busy"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2 * unit)
        column = QVBoxLayout(self)
        column.setSpacing(2 * unit)
        column.setContentsMargins(6 * unit, 6 * unit, 6 * unit, 6 * unit)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self._title, self._text):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setMaximumWidth(130 * unit)
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(text, 20)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self._busy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def show_state(
        self,
        icon_name: str,
        title: str,
        text: str,
        *actions: tuple[str, Callable[[], object]],
        busy: bool = False,
    ) -> None:
        """Fill the page; the first action is the one most users want."""
        self._picture.set_icon(icon_name)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._busy.setVisible(busy)
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        self._buttons.addStretch(1)
        for number, (caption, on_click) in enumerate(actions):
            widget = button(caption, on_click, kind="primary" if number == 0 else "")
            self._buttons.addWidget(widget)
        self._buttons.addStretch(1)
        describe(self, title, text)

    def action_buttons(self) -> list[QPushButton]:
        return self.findChildren(QPushButton)

    @property
    def title(self) -> str:
        return self._title.text()


class _Picture(QWidget):
    """One icon of the set, large and quiet."""

    def __init__(self) -> None:
        super().__init__()
        self._name = "photo"
        side = 16 * unit_px(self.font())
        self.setFixedSize(side, side)

    def set_icon(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            colour = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
            draw_icon(painter, self._name, self.rect().toRectF(), colour)
