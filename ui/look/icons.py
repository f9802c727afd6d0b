"""The icon set, drawn in the current text colour."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer

from core.resources import load_text, resource_path

_DIRECTED: Final = frozenset({"previous", "next", "undo"})  # mirrored in right-to-left layouts
_STROKE: Final = "#000"  # the colour in the files, replaced by the requested one


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = load_text(f"icons/{name}.svg").replace(f'"{_STROKE}"', f'"{colour}"')
    return QSvgRenderer(QByteArray(svg.encode()))


@lru_cache(maxsize=64)
def _rendered(name: str, colour: str, side_px: int, ratio: float) -> QImage:
    """A rendered icon: a grid full of placeholders draws the same one over and over."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        _renderer(name, colour).render(painter, QRectF(0, 0, side_px, side_px))
    image.setDevicePixelRatio(ratio)
    return image


class _TintedEngine(QIconEngine):
    """Paints from the palette at paint time, so a theme change needs no new icons."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        group = (
            QPalette.ColorGroup.Disabled
            if mode is QIcon.Mode.Disabled
            else QPalette.ColorGroup.Active
        )
        colour = QGuiApplication.palette().color(group, self._role)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        if self._name in _DIRECTED and QGuiApplication.isRightToLeft():
            painter.save()
            painter.translate(square.center().x() * 2, 0)
            painter.scale(-1, 1)
            _renderer(self._name, colour.name()).render(painter, square)
            painter.restore()
        else:
            _renderer(self._name, colour.name()).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():  # requested while a layout has no space yet
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._role)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """An icon of `resources/icons`, tinted by the palette role.

    Raises:
        FileNotFoundError: if there is no such icon.
    """
    _file(name)
    return QIcon(_TintedEngine(name, role))


@cache
def _file(name: str) -> Path:
    return resource_path(f"icons/{name}.svg")


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw one icon in a colour of the caller's choice, for custom-painted views."""
    ratio = painter.device().devicePixelRatio()
    image = _rendered(name, colour.name(), max(1, round(rect.width() * ratio)), ratio)
    painter.drawImage(rect.topLeft().toPoint(), image)  # unscaled: 15 times faster


def app_icon() -> QIcon:
    """The application's own icon, in colour."""
    return QIcon(str(resource_path("icons/app.svg")))
