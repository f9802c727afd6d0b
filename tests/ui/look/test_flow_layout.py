"""Lines of a flow layout follow the width and what is in it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.look.flow_layout import FlowLayout

_SIDE, _GAP = 40, 6


def _with_squares(qtbot: QtBot, count: int) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    box = QWidget()
    qtbot.addWidget(box)
    layout = FlowLayout(box, gap=_GAP)
    squares = [QWidget() for _ in range(count)]
    for square in squares:
        square.setFixedSize(_SIDE, _SIDE)
        layout.addWidget(square)
    box.show()
    return box, layout, squares


def _height(lines: int) -> int:
    return lines * _SIDE + (lines - 1) * _GAP


def test_height_follows_width(qtbot: QtBot) -> None:
    _box, layout, _ = _with_squares(qtbot, 4)
    assert [layout.heightForWidth(width) for width in (400, 100, 40)] == [
        _height(lines) for lines in (1, 2, 4)
    ]


def test_height_follows_what_is_added_hidden_resized_and_removed(qtbot: QtBot) -> None:
    _box, layout, squares = _with_squares(qtbot, 2)
    assert layout.heightForWidth(100) == _height(1)
    more = QWidget()
    more.setFixedSize(_SIDE, _SIDE)
    layout.addWidget(more)
    more.show()
    assert layout.heightForWidth(100) == _height(2)
    more.hide()
    assert layout.heightForWidth(100) == _height(1)
    more.show()
    squares[0].setFixedSize(90, _SIDE)
    assert layout.heightForWidth(100) == _height(2)
    squares[0].setFixedSize(90, 2 * _SIDE)
    assert layout.heightForWidth(100) == _height(3) - _GAP
    layout.removeWidget(squares[0])
    assert layout.heightForWidth(100) == _height(1)


def test_widgets_stand_where_the_height_was_counted(qtbot: QtBot) -> None:
    _box, layout, squares = _with_squares(qtbot, 3)
    layout.setGeometry(QRect(0, 0, 100, layout.heightForWidth(100)))
    assert [(square.x(), square.y()) for square in squares] == [
        (0, 0),
        (_SIDE + _GAP, 0),
        (0, _SIDE + _GAP),
    ]
