"""Runs work in batches that fit on the device, with smaller ones after running out of memory."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from core import logs
from core.errors import NotEnoughMemory
from core.models.device.host_memory import trim
from core.sentences import Sentence

Item = TypeVar("Item")
Result = TypeVar("Result")

_WORTHWHILE_GAIN: Final = 1.05  # doubling has to bring 5 % more items a second


def with_room(run: Callable[[], Result], make_room: Callable[[], None]) -> Result:
    """The result of `run`; if it did not fit into memory, of another attempt after `make_room`.

    Raises:
        NotEnoughMemory: if it does not fit then either.
    """
    try:
        return run()
    except NotEnoughMemory:
        make_room()
        return run()


def run_in_batches(
    items: Sequence[Item],
    run: Callable[[Sequence[Item]], list[Result]],
    batch_size: int,
) -> tuple[list[Result], int]:
    """Results of `run` over all items in order, and the batch size that finally fitted.

    A batch that does not fit into memory is retried in halves; nothing is lost.

    Raises:
        NotEnoughMemory: if not even one item fits.
    """
    results: list[Result] = []
    while len(results) < len(items):
        batch = items[len(results) : len(results) + batch_size]
        try:
            results += run(batch)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            release_memory()
            if len(batch) == 1:
                raise NotEnoughMemory(Sentence("model.no-memory")) from error
            batch_size = max(1, len(batch) // 2)
            logs.models.warning("out of memory, batch size is now %d", batch_size)
    return results, batch_size


def find_batch_size(
    run: Callable[[int], None], limit: int, clock: Callable[[], float] = time.perf_counter
) -> int:
    """The smallest power of two up to `limit` beyond which larger batches gain nothing.

    Args:
        run: runs one batch of the given size and returns when it is finished.
    """
    best, best_rate, size = 1, 0.0, 1
    while size <= limit:
        try:
            run(size)  # the first run of a size compiles and allocates; only the second is timed
            start = clock()
            run(size)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            release_memory()
            break
        rate = size / max(clock() - start, 1e-9)
        if rate < best_rate * _WORTHWHILE_GAIN:
            break
        best, best_rate = size, rate
        size *= 2
    return best


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error means that memory ran out, on any backend."""
    torch: Any = sys.modules.get("torch")
    if isinstance(error, MemoryError) or (torch and isinstance(error, torch.OutOfMemoryError)):
        return True
    text = str(error).lower()
    return "out of memory" in text or "can't allocate memory" in text


def release_memory() -> None:
    """Return cached memory to the device and to the system."""
    gc.collect()
    trim()
    torch: Any = sys.modules.get("torch")
    if torch is None:
        return
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if hasattr(torch, "xpu") and torch.xpu.is_available():
        torch.xpu.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()
