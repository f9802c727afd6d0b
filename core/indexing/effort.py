"""How much of the machine indexing may take: threads, decoding processes and priority.

In gentle mode the encoder runs on its own thread at the lowest priority, because on most
systems a process that lowers its priority cannot raise it again, and questions must stay quick.
"""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from core import logs
from core.settings.chosen import IndexSpeed
from core.threads import limit_threads, usable_cores

_LOWEST_NICE: Final = 19
_DARWIN_THREAD: Final = 3  # PRIO_DARWIN_THREAD of <sys/resource.h>
_DARWIN_BACKGROUND: Final = 0x1000  # PRIO_DARWIN_BG
_WINDOWS_BACKGROUND_BEGIN: Final = 0x00010000  # THREAD_MODE_BACKGROUND_BEGIN


@dataclass(frozen=True, slots=True)
class Effort:
    """What a speed setting means on this machine."""

    encoder_threads: int
    decode_workers: int
    background: bool  # lowest CPU and disk priority


def effort_of(speed: IndexSpeed, cores: int | None = None) -> Effort:
    """Threads and processes for a speed; `cores` defaults to those this process may use."""
    if speed is IndexSpeed.GENTLE:
        return Effort(encoder_threads=1, decode_workers=1, background=True)
    cores = cores or usable_cores()
    return Effort(encoder_threads=cores, decode_workers=max(1, min(cores, 16)), background=False)


def model_thread(effort: Effort) -> ThreadPoolExecutor:
    """One thread that runs a model with the given effort."""
    return ThreadPoolExecutor(1, "model", initializer=_prepare_thread, initargs=(effort,))


def _prepare_thread(effort: Effort) -> None:
    limit_threads(effort.encoder_threads)
    if effort.background:
        try:
            _lower_this_thread()
        except OSError as error:
            logs.indexing.info("the priority stays as it is: errno %s", error.errno)


def _lower_this_thread() -> None:
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _LOWEST_NICE)
    elif sys.platform == "darwin":
        os.setpriority(_DARWIN_THREAD, 0, _DARWIN_BACKGROUND)
    elif sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_BACKGROUND_BEGIN)
