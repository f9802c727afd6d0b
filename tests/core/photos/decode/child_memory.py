"""Peak memory of the children of this process, for tests that bound it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import psutil

_EVERY_S = 0.02


@dataclass
class PeakMemory:
    """Largest resident size any child has had so far."""

    rss_bytes: int = 0


@contextlib.contextmanager
def watched_children() -> Iterator[PeakMemory]:
    """Sample the resident size of all children while the block runs."""
    peak = PeakMemory()
    done = threading.Event()

    def sample() -> None:
        me = psutil.Process()
        while not done.wait(_EVERY_S):
            for child in me.children():
                with contextlib.suppress(psutil.Error):
                    peak.rss_bytes = max(peak.rss_bytes, child.memory_info().rss)

    thread = threading.Thread(target=sample, daemon=True)
    thread.start()
    try:
        yield peak
    finally:
        done.set()
        thread.join()
