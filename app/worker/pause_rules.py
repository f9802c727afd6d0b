"""Why reading photos should pause now: battery, hours, or someone working at the computer."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject, SignalInstance
from PySide6.QtGui import QWindow
from shiboken6 import isValid

from app.worker.idle_time import IdleTime
from core.settings.chosen import Settings

_WORKING_S: Final = 120.0  # after the last key or click
_INPUT: Final = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.MouseMove,
)


class PauseRules(QObject):
    """Knows the rules and how long the computer has been idle.

    Args:
        idle_s: seconds since the last input in any program; None if the system does not report it
            and only input in this application counts.
        focus_changed: signal with the window of this application that keys go to now, or None.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        idle_s: IdleTime | None,
        *,
        focus_changed: SignalInstance,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._idle_s = idle_s
        self._last_input = 0.0
        self._watched: QWindow | None = None
        if idle_s is None:
            focus_changed.connect(self._watch)

    def reason(self) -> str | None:
        """Why to pause, as a sentence; None to continue."""
        settings = self._settings()
        translate = QCoreApplication.translate
        if settings.only_on_mains and on_battery():
            return translate("PauseRules", "Waiting for mains power.")
        if not in_hours(datetime.now().hour, settings.index_from_hour, settings.index_to_hour):
            return translate("PauseRules", "Waiting until {hour}:00.").format(
                hour=settings.index_from_hour
            )
        if settings.pause_while_active and self._since_input_s() < _WORKING_S:
            return translate("PauseRules", "Waiting while you work.")
        return None

    def _since_input_s(self) -> float:
        return self._idle_s() if self._idle_s else time.monotonic() - self._last_input

    def _watch(self, window: QWindow | None) -> None:
        """Look at the events of this window alone: a filter for every widget would slow down all they do."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            self._last_input = time.monotonic()
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last_input = time.monotonic()
        return False


def on_battery() -> bool:
    """Whether the machine runs on battery; never true for machines without one."""
    battery = psutil.sensors_battery()
    return battery is not None and battery.power_plugged is False


def in_hours(hour: int, first: int, last: int) -> bool:
    """Whether an hour is in [first, last), possibly across midnight; equal ends mean always."""
    if first == last:
        return True
    if first < last:
        return first <= hour < last
    return hour >= first or hour < last
