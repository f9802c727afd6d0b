"""A program with all its processes: started, watched until it has nothing more to do, and ended."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

import psutil

from core.threads import THREAD_VARIABLES

_LOOK_S: Final = 0.25
_QUIET_S: Final = 6.0
_QUIET_SHARE: Final = 0.03  # of one core
_LIMIT_S: Final = 900.0
_END_S: Final = 10.0
# What is set for this process and not for those that users start.
_OURS: Final = frozenset({"PYTHONDONTWRITEBYTECODE", *THREAD_VARIABLES})

Figures = dict[str, float]


def spawn(
    python: Path, arguments: Sequence[str | Path | int], tree: Path, output: IO[str]
) -> subprocess.Popen[bytes]:
    """Start Python in a checkout, with the caches of its own that users have, and without a screen."""
    environment = {k: v for k, v in os.environ.items() if k not in _OURS}
    environment["PYTHONPYCACHEPREFIX"] = str(tree / "build" / "pycache")
    environment["PYTHONPATH"] = str(tree)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [str(python), "-P", *map(str, arguments)]  # -P: not the folder of the script first
    return subprocess.Popen(
        command, cwd=tree, stdout=output, env=environment, start_new_session=True
    )


def finish(process: subprocess.Popen[bytes]) -> None:
    """End a program and whatever it has started."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            continue
    process.wait()


def settled(process: subprocess.Popen[bytes]) -> Figures:
    """Wait until a program computes no more; its memory then and at most, and what it has used.

    Memory is PSS, in which a page that several processes share counts once.

    Raises:
        TimeoutError: if it goes on for a quarter of an hour.
        subprocess.CalledProcessError: if it ends.
    """
    root, started = psutil.Process(process.pid), time.monotonic()
    looks: deque[tuple[float, float]] = deque()
    peak = 0.0
    while time.monotonic() - started < _LIMIT_S:
        if process.poll() is not None:
            raise subprocess.CalledProcessError(process.returncode, process.args)
        processor_s, sizes = _look(root)
        now = time.monotonic()
        peak = max(peak, sum(sizes))
        looks.append((now, processor_s))
        while now - looks[0][0] > _QUIET_S:
            first = looks.popleft()
            if processor_s - first[1] < _QUIET_SHARE * _QUIET_S:
                return {
                    "seconds": first[0] - started,
                    "processor_s": processor_s,
                    "memory_mb": sum(sizes),
                    "memory_of_window_mb": sizes[0],
                    "peak_memory_mb": peak,
                }
        time.sleep(_LOOK_S)
    raise TimeoutError("the program is busy all the time")


def _look(root: psutil.Process) -> tuple[float, list[float]]:
    """Seconds of the processor so far, and the memory in MB of each process, the first one first."""
    processor_s, sizes = 0.0, []
    for process in (root, *root.children(recursive=True)):
        try:
            processor_s += sum(process.cpu_times()[:4])  # children that have ended included
            sizes.append(process.memory_full_info().pss / 1e6)
        except psutil.Error:  # it has just ended
            continue
    return processor_s, sizes
