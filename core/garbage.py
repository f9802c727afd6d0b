"""Very many records at once, without a search for garbage that holds up every thread."""

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
    """Make records that the search for garbage leaves alone, now and later.

    It would go through all of them again and again, 100 ms and more for 100 000 places, while no other
    thread runs. Records refer to each other in no circles, so they go when nobody needs them, as ever.
    """
    global _makers  # the search is one for the whole process
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
