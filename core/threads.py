"""The number of compute threads, decided here for NumPy, networks and torch alike.

NumPy and the networks (`core.models.device.networks`) compute in the calling thread. Larger work is
split into pieces, which are spread over the threads the caller may use: all cores for a question,
as many as the speed setting allows for indexing (`core.indexing.effort`).
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


# OpenBLAS, and Accelerate on a Mac: whichever NumPy was built with.
_BLAS_VARIABLES: Final = ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
_WAITING: Final = "OMP_WAIT_POLICY"
THREAD_VARIABLES: Final = (_WAITING, *_BLAS_VARIABLES)  # set by `share_processor`


class _Allowed(threading.local):
    count: int | None = None


_allowed = _Allowed()


def share_processor() -> None:
    """Keep libraries from starting spinning threads of their own; call before NumPy or torch is imported.

    Spinning threads take the CPU from our own decoding and from the user's programs: on a busy machine
    they slow the work down several times, on an idle one they gain little.
    """
    os.environ.setdefault(_WAITING, "PASSIVE")
    for variable in _BLAS_VARIABLES:
        os.environ.setdefault(variable, "1")


def usable_cores() -> int:
    """CPU cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def limit_threads(count: int) -> None:
    """Let the calling thread's computations use `count` threads; the default is one per core."""
    _allowed.count = count
    # Whether torch is loaded depends on the models; the number applies to this thread's work.
    torch: Any = sys.modules.get("torch")
    if torch is not None:
        torch.set_num_threads(count)


def spread(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """Results of `work` in the order of `items`, on as many threads as the calling thread may use."""
    count = min(_allowed.count or usable_cores(), len(items))
    if count <= 1:
        return [work(item) for item in items]
    with ThreadPoolExecutor(count, "piece", limit_threads, (1,)) as threads:
        return list(threads.map(work, items))
