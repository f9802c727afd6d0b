"""Limits and setup of a decoding process."""

from __future__ import annotations

import contextlib
import math
import os
import signal
import sys
import time
import warnings
from pathlib import Path
from typing import Final

from core.safety.confinement import confine
from core.safety.offline import guard_sockets

_MIN_MEMORY_CAP: Final = 1 << 30
_MAX_MEMORY_CAP: Final = 4 << 30
# Exit code of a child that was ended by `limit_processor_time`; none on Windows.
OUT_OF_PROCESSOR_TIME: Final = -signal.SIGXCPU if sys.platform != "win32" else None


def default_memory_cap(workers: int) -> int:
    """Bytes one child may use: its share of half the machine's memory, 1 to 4 GiB."""
    import psutil

    share = psutil.virtual_memory().total // 2 // max(1, workers)
    return int(min(max(share, _MIN_MEMORY_CAP), _MAX_MEMORY_CAP))


def prepare_child(memory_cap_bytes: int, background: bool = False) -> None:
    """Set up a decoding process: memory limit, priority, no network, no other programs, no writing,
    no core dumps, no codec output.

    On Linux the kernel enforces read-only access (`core.safety.confinement`). It may read anywhere:
    photo folders contain links to photos elsewhere.
    """
    guard_sockets()
    if background:
        _lower_priority()
    # A codec that hangs never returns to Python, so a Python handler would never run.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    warnings.simplefilter("ignore")
    # Codecs write to these from C; a command's standard output must contain its own document only.
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    os.close(null)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            # Private memory only: address space would count shared libraries and mapped files.
            hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
            cap = (
                memory_cap_bytes if hard == resource.RLIM_INFINITY else min(memory_cap_bytes, hard)
            )
            resource.setrlimit(resource.RLIMIT_DATA, (cap, cap))
    confine(readable=(Path("/"),))


def limit_processor_time(seconds: float) -> None:
    """End this process once it has used so much more processor time, rounded up to whole seconds.

    Windows has no such limit.
    """
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        soft = math.ceil(time.process_time() + seconds)
        if hard == resource.RLIM_INFINITY or soft < hard:
            resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _lower_priority() -> None:
    """Let the user's own work take precedence for CPU and disk."""
    import psutil

    process = psutil.Process()
    with contextlib.suppress(OSError, psutil.Error):  # otherwise it runs at normal priority
        if sys.platform == "win32":
            process.nice(psutil.IDLE_PRIORITY_CLASS)
            process.ionice(psutil.IOPRIO_VERYLOW)
        else:
            process.nice(19)
            if sys.platform == "linux":
                process.ionice(psutil.IOPRIO_CLASS_IDLE)
