"""What the tests of the map share: the drawn world, whose threads end with the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.look.theme import Theme
from ui.map.base_map import BaseMap

Painted = Callable[[QWidget, float, float], QColor]


@pytest.fixture
def base(theme: Theme) -> Iterator[BaseMap]:
    """The drawn world."""
    base = BaseMap()
    yield base
    base.close()


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    """The colour of a pixel of a widget."""

    def colour(widget: QWidget, x: float, y: float) -> QColor:
        image = widget.grab().toImage()
        ratio = image.devicePixelRatio()
        return image.pixelColor(QPoint(round(x * ratio), round(y * ratio)))

    return colour
