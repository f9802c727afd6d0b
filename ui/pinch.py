"""Two fingers moving apart, on a touchpad or a screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

_MOVING: Final = (Qt.GestureState.GestureStarted, Qt.GestureState.GestureUpdated)
_LEAST: Final = 0.1


def pinched(event: QEvent, widget: QWidget) -> tuple[float, QPointF] | None:
    """By which factor the distance of two fingers has grown, and the point of the widget between them.

    None for any other event. The widget has grabbed `PinchGesture`.
    """
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return None
        event.accept()
        return max(1 + event.value(), _LEAST), event.position()
    if isinstance(event, QGestureEvent):
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(pinch, QPinchGesture):
            # The last event, when the fingers leave, repeats the factor of the one before.
            factor = pinch.scaleFactor() if pinch.state() in _MOVING else 1.0
            return factor, widget.mapFromGlobal(pinch.centerPoint())
    return None
