"""Cancelling and pausing a long action from another thread, and its progress reports."""

from __future__ import annotations

import threading
from typing import Final

from core.errors import Cancelled

_POLL_S: Final = 0.2


class CancelToken:
    """A thread-safe stop and pause switch, passed down into a long action.

    The action calls `check()` between units of work; whoever started it calls `cancel()`,
    `pause()` or `resume()`.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()

    def cancel(self) -> None:
        """Ask the action to stop. A paused action stops too."""
        self._cancelled.set()
        self._running.set()

    def pause(self) -> None:
        """Make the action wait at its next `check()`."""
        self._running.clear()

    def resume(self) -> None:
        """Let a paused action continue."""
        self._running.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def is_paused(self) -> bool:
        return not self._running.is_set()

    def check(self) -> None:
        """Wait while paused, then return.

        Raises:
            Cancelled: if `cancel()` was called.
        """
        while not self._running.wait(_POLL_S):
            pass
        if self._cancelled.is_set():
            raise Cancelled
