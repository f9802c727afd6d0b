"""Creates very many records at once without garbage collections that hold up every thread."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator
from typing import Final

_lock: Final = threading.Lock()
_makers = 0


@contextlib.contextmanager
def many_records() -> Iterator[None]:
    """Create records that the garbage collector ignores, now and later.

    It would traverse all of them again and again, 100 ms and more for 100 000 places, while no other
    thread runs. Records form no reference cycles, so reference counting still frees them.
    """
    global _makers  # there is one collector per process
    with _lock:
        _makers += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _makers -= 1
            gc.freeze()
            if _makers == 0:
                gc.enable()
