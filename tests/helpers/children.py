"""The child processes that decode photos, and whether a process lives."""

from __future__ import annotations

import psutil

_OTHERS = ("resource_tracker", "forkserver")  # started by multiprocessing for whoever came first


def decode_children() -> list[psutil.Process]:
    """Living children, without multiprocessing's own and what an earlier test has not collected."""
    return [child for child in psutil.Process().children() if _decodes(child)]


def _decodes(child: psutil.Process) -> bool:
    try:
        line = " ".join(child.cmdline())
    except (psutil.ZombieProcess, psutil.NoSuchProcess):
        return False
    return "multiprocessing" in line and not any(other in line for other in _OTHERS)


def is_alive(process: psutil.Process) -> bool:
    """Whether a process still runs; one that only nobody has collected does not."""
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
