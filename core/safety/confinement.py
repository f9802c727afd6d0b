"""Irrevocably drops the rights a process does not need. Enforced by the kernel, so native code is bound too.

What a system cannot deny stays allowed, and the result says so: without the processes that read photos there would
be no photos at all, and Python still refuses what it sees (`core.safety.offline`).
"""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from core.safety import linux_confinement, macos_confinement, windows_confinement
from core.safety.confined import UNCONFINED, Confined


def confine(*, readable: Iterable[Path], writable: Iterable[Path] = ()) -> Confined:
    """Restrict this thread, and all it starts, to reading and writing below some folders.

    The program's own files and those of the system stay readable, so that modules can be loaded.
    This cannot be undone. Call before other threads start: on Linux it holds for this one only.

    Args:
        readable: files or folders; missing ones are ignored.
        writable: likewise, but files may also be created, changed and removed.
    """
    readable = [*readable, *_program_files()]
    if sys.platform == "linux":
        confined = linux_confinement.confine(readable, list(writable))
    elif sys.platform == "darwin":
        confined = macos_confinement.confine(readable, list(writable))
    elif sys.platform == "win32":
        confined = windows_confinement.confine()
    else:
        confined = UNCONFINED
    return confined


def _program_files() -> list[Path]:
    """Where modules, shared libraries and the like are read from.

    Not `sys.path`: the folder a command was started in may be the user's own.
    """
    own = Path(__file__).resolve().parents[2]
    packages = (sys.prefix, sys.base_prefix, *sysconfig.get_paths().values())
    compiled = (sys.pycache_prefix,) if sys.pycache_prefix else ()
    return [own, *(Path(each) for each in (*packages, *compiled))]
