"""Why reading photos should wait now: battery, hours, or somebody working at the computer."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from core.settings import Settings

_WORKING_S: Final = 120.0  # after the last key or click
_INPUT: Final = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.MouseMove,
)


class PauseRules(QObject):
    """Watches for input and knows the rules.

    The desktop systems have no common way to learn of input in other programs; where the load
    of the machine by others is high, somebody (or something) is working as well.
    """

    def __init__(self, settings: Callable[[], Settings], parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._last_input = 0.0
        parent.installEventFilter(self)

    def reason(self) -> str | None:
        """Why to wait, as a sentence; None to go on."""
        settings = self._settings()
        translate = QCoreApplication.translate
        if settings.only_on_mains and on_battery():
            return translate("PauseRules", "Waiting for mains power.")
        if not in_hours(datetime.now().hour, settings.index_from_hour, settings.index_to_hour):
            return translate("PauseRules", "Waiting until {hour}:00.").format(
                hour=settings.index_from_hour
            )
        if settings.pause_while_active and time.monotonic() - self._last_input < _WORKING_S:
            return translate("PauseRules", "Waiting while you work.")
        return None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last_input = time.monotonic()
        return False


def on_battery() -> bool:
    """Whether the machine runs on its battery; machines without one never do."""
    battery = psutil.sensors_battery()
    return battery is not None and battery.power_plugged is False


def in_hours(hour: int, first: int, last: int) -> bool:
    """Whether an hour lies in [first, last), over midnight too; equal ends mean always."""
    if first == last:
        return True
    if first < last:
        return first <= hour < last
    return hour >= first or hour < last
