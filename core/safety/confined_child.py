"""The other side of `core.safety.confined_process`: confines itself, then answers."""

from __future__ import annotations

import contextlib
import importlib
import math
import os
import signal
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from core.codec import to_json
from core.safety.confined import Confined
from core.safety.confinement import confine
from core.safety.handing import Message, receive, send, send_end
from core.safety.offline import guard_sockets

# Exit code of a process that was ended by `limit_processor_time`; none on Windows.
OUT_OF_PROCESSOR_TIME: Final = -signal.SIGXCPU if sys.platform != "win32" else None


def run(
    connection: Connection,
    module: str,
    memory_cap_bytes: int,
    background: bool,
    files: tuple[Path, ...],
) -> None:
    """Answer requests until the owner ends."""
    confined = prepare(memory_cap_bytes, background=background, files=files)
    answer: Callable[[Message], Iterator[Message]] = importlib.import_module(module).answer
    with contextlib.suppress(EOFError, ConnectionError):
        send(connection, Message(to_json(confined)))  # ready
        send_end(connection)
        while (request := receive(connection, takes_files=True)) is not None:
            for message in answer(request):
                send(connection, message)
            for file in request.files:
                os.close(file)
            send_end(connection)


def prepare(
    memory_cap_bytes: int, *, background: bool = False, files: tuple[Path, ...] = ()
) -> Confined:
    """Set up the process: memory limit, priority, no network, no other programs, no writing, no reading
    but of the program's own files and `files`, no core dumps, nothing printed.

    What the kernel of this system cannot enforce, Python still refuses (`core.safety.offline`). Returns
    what the kernel enforces.
    """
    guard_sockets()
    if background:
        _lower_priority()
    # A codec that hangs never returns to Python, so a Python handler would never run.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the owner, which ends this one
    warnings.simplefilter("ignore")
    if sys.platform == "win32":  # started with nothing to print to (`windows_start`)
        return confine(readable=files)
    # Codecs write to these from C; a command's standard output must contain its own document only.
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    os.close(null)
    has_cap = _limit_memory(memory_cap_bytes)
    return replace(confine(readable=files), memory=has_cap)


def _limit_memory(cap_bytes: int) -> bool:
    """No core dumps, and so much private memory: address space would count shared libraries and mapped files."""
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "linux":
        return False
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    cap = cap_bytes if hard == resource.RLIM_INFINITY else min(cap_bytes, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (cap, cap))
    return True


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
