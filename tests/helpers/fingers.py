"""Two fingers on a touchpad or a screen, as the system reports them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_FINGERS = 2


def pinch_touchpad(widget: QWidget, at: QPointF, factors: Sequence[float]) -> None:
    """Move two fingers on a touchpad, whose gestures the system recognises."""
    kinds = Qt.NativeGestureType
    zoom = [(kinds.ZoomNativeGesture, factor - 1) for factor in factors]
    for kind, value in ((kinds.BeginNativeGesture, 0.0), *zoom, (kinds.EndNativeGesture, 0.0)):
        device = QPointingDevice.primaryPointingDevice()
        event = QNativeGestureEvent(
            kind, device, _FINGERS, at, at, widget.mapToGlobal(at), value, QPointF()
        )
        QApplication.sendEvent(widget, event)


def pinch_screen(
    widget: QWidget, device: QPointingDevice, at: QPoint, apart_px: Sequence[int]
) -> None:
    """Put two fingers on a screen, move them to each of these distances, and take them away."""
    first, *others = (QPoint(distance // 2, 0) for distance in apart_px)
    QTest.touchEvent(widget, device).press(0, at - first, widget).press(
        1, at + first, widget
    ).commit()
    for step in others:
        QTest.touchEvent(widget, device).move(0, at - step, widget).move(
            1, at + step, widget
        ).commit()
        QApplication.processEvents()
    last = others[-1]
    QTest.touchEvent(widget, device).release(0, at - last, widget).release(
        1, at + last, widget
    ).commit()
    QApplication.processEvents()
