"""Measures how long the GUI thread was away from its event loop."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer


class Watchdog(QObject):
    """A timer that should fire every millisecond; whatever comes between shows.

    Attributes:
        longest_s: longest time between two rounds of the event loop, whoever took it.
        longest_own_s: the same, but of each time no more than the processor time that this process
            (all its threads) used meanwhile: what a machine busy with other things takes is not in it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.restart()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def restart(self) -> None:
        """Forget what was measured."""
        self.longest_s = self.longest_own_s = 0.0
        self._last = time.perf_counter()
        self._last_used = time.process_time()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.process_time()
        away = now - self._last
        self.longest_s = max(self.longest_s, away)
        self.longest_own_s = max(self.longest_own_s, min(away, used - self._last_used))
        self._last, self._last_used = now, used
