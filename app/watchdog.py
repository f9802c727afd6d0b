"""Measures how long the GUI thread was away from its event loop."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer


class Watchdog(QObject):
    """A timer that should fire every millisecond; whatever comes between shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = time.perf_counter()
        self.longest_s = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def restart(self) -> None:
        """Forget what was measured."""
        self.longest_s = 0.0
        self._last = time.perf_counter()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now
