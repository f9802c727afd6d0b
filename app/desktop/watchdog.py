"""Measures how long the GUI thread was away from its event loop."""

from __future__ import annotations

import os
import threading
import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

_NS_PER_S: Final = 1_000_000_000


class Watchdog(QObject):
    """A timer that should fire every millisecond; delays show how long the event loop was blocked.

    Attributes:
        longest_s: longest time between two iterations of the event loop, whatever the cause.
        longest_own_s: the same without the effects of a busy machine: each time is limited to the
            CPU time that this process (all its threads) used meanwhile and, on Linux, reduced by the
            time for which this thread was ready to run but had no CPU.
        longest_busy_s: most CPU time this thread used between two iterations: work of the event
            loop itself, whatever else the machine does.
        last_beat: time of the last iteration, on the clock of `time.perf_counter()`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = _RunQueue()
        self.restart()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def restart(self) -> None:
        """Reset the measurements."""
        self.longest_s = self.longest_own_s = self.longest_busy_s = 0.0
        self.last_beat = time.perf_counter()
        self._last_used, self._last_busy = time.process_time(), time.thread_time()
        self._last_waited = self._queue.waited_s()

    def stop(self) -> None:
        self._timer.stop()
        self._queue.close()

    def _beat(self) -> None:
        now, used, waited = time.perf_counter(), time.process_time(), self._queue.waited_s()
        busy = time.thread_time()
        away = now - self.last_beat
        own = min(away - (waited - self._last_waited), used - self._last_used)
        self.longest_s = max(self.longest_s, away)
        self.longest_own_s = max(self.longest_own_s, own)
        self.longest_busy_s = max(self.longest_busy_s, busy - self._last_busy)
        self.last_beat, self._last_used, self._last_waited = now, used, waited
        self._last_busy = busy


class _RunQueue:
    """How long the thread that created it has waited for a CPU, as Linux counts it."""

    def __init__(self) -> None:
        try:
            path = f"/proc/self/task/{threading.get_native_id()}/schedstat"
            self._file = os.open(path, os.O_RDONLY)
        except OSError:  # another system: nothing is known, and nothing is subtracted
            self._file = -1

    def waited_s(self) -> float:
        """Seconds since the thread started; 0 if they are not counted."""
        if self._file < 0:
            return 0.0
        return int(os.pread(self._file, 100, 0).split()[1]) / _NS_PER_S

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
