"""Counts indexed files and estimates a realistic rate and time left."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from core.records import IndexProgress, IndexWork

_WINDOW_S: Final = 20.0  # a longer window would hide that a disk has become slow
_FIRST_RATE_S: Final = 1.0
_FIRST_ESTIMATE_S: Final = 15.0  # the first batch loads the models, so its estimate is far too long
_MIN_INTERVAL_S: Final = 0.1


class ProgressMeter:
    """Three file counters and the moving average of their rate."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._found = self._done = self._failed = 0
        self._work = IndexWork.READ
        self._handled: deque[tuple[float, int]] = deque()
        self._measured_since = clock()
        self._last_reported = float("-inf")

    def reset(
        self, *, found: int, done: int, failed: int, work: IndexWork = IndexWork.READ
    ) -> None:
        """Set the counters to the contents of the library, and what they count; the rate restarts."""
        self._work = work
        self._found, self._done, self._failed = found, done, failed
        self.restart_rate()

    def see(self, found: int) -> None:
        """Record how many files are known so far, while folders are still being scanned."""
        self._found = max(found, self._done + self._failed)

    def add(self, *, done: int = 0, failed: int = 0) -> None:
        """Record processed files."""
        self._done += done
        self._failed += failed
        self._found = max(self._found, self._done + self._failed)
        now = self._clock()
        self._handled.append((now, done + failed))
        while len(self._handled) > 2 and now - self._handled[0][0] > _WINDOW_S:
            self._handled.popleft()

    def restart_rate(self) -> None:
        """Restart the rate, so that idle time does not count."""
        self._measured_since = self._clock()
        self._handled.clear()
        self._handled.append((self._measured_since, 0))

    def now(self) -> IndexProgress:
        """The current progress."""
        rate = self._rate()
        is_known = self._clock() - self._measured_since >= _FIRST_ESTIMATE_S
        left = self._found - self._done - self._failed
        return IndexProgress(
            found=self._found,
            done=self._done,
            failed=self._failed,
            photos_per_second=rate,
            seconds_left=left / rate if rate and is_known else None,
            work=self._work,
        )

    def throttled(self) -> IndexProgress | None:
        """The progress, or None if it was reported less than a tenth of a second ago."""
        now = self._clock()
        if now - self._last_reported < _MIN_INTERVAL_S:
            return None
        self._last_reported = now
        return self.now()

    def _rate(self) -> float | None:
        if len(self._handled) < 2:
            return None
        seconds = self._handled[-1][0] - self._handled[0][0]
        if seconds < _FIRST_RATE_S:
            return None
        # The first entry marks the start of the window; its own files were processed before.
        handled = sum(files for _, files in list(self._handled)[1:])
        return handled / seconds
