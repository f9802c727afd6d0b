"""How many threads models compute on: said once for each thread that calls them, used in one place.

Networks compute in the thread that calls them (`core.models.device.networks`), so work that may take
more is cut into pieces, and these are spread here.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class _Allowed(threading.local):
    count: int | None = None


_allowed = _Allowed()


def usable_cores() -> int:
    """Processor cores this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def limit_threads(count: int) -> None:
    """Let what the calling thread computes take `count` threads; without this, one for each core."""
    _allowed.count = count
    # Whether torch is loaded depends on the models; the number applies to this thread's work.
    torch: Any = sys.modules.get("torch")
    if torch is not None:
        torch.set_num_threads(count)


def spread(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """Results of `work` in the order of `items`, on as many threads as the calling thread may take."""
    count = min(_allowed.count or usable_cores(), len(items))
    if count <= 1:
        return [work(item) for item in items]
    with ThreadPoolExecutor(count, "model") as threads:
        return list(threads.map(work, items))
