"""How long tests wait and compute: enough for a machine ten times slower, or as busy."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

import pytest

# A test may take 900 seconds (pyproject.toml), so a wait in vain still ends as its own failure.
PATIENCE_S: Final = 300.0


@contextmanager
def processor_time_limit(limit_s: float) -> Iterator[None]:
    """Fail when this process has computed for `limit_s` within the block, however long that took.

    Windows has no such timer; there the limit of wall clock time has to do.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        pytest.fail(f"more than {limit_s:g} seconds of processor time")

    handler = signal.signal(signal.SIGPROF, stop)
    left_s, _ = signal.setitimer(signal.ITIMER_PROF, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, left_s)
        signal.signal(signal.SIGPROF, handler)
