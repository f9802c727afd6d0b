"""The folder in which a measurement works, and that nothing of it stays."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Final

import psutil

_PREFIX: Final = "visuallens-bench-"
_ENDED: Final = 128 + signal.SIGTERM


@contextmanager
def workspace() -> Iterator[Path]:
    """A folder that all temporary files of this process and its children are in; call on the main thread.

    It is removed when the block ends, also by Ctrl-C or SIGTERM. What a process left that could not
    remove its own (kill -9, a power failure) is removed by the next.
    """
    _remove_left()
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    handler = signal.signal(signal.SIGTERM, _end)
    outside, variable = tempfile.tempdir, os.environ.get("TMPDIR")
    tempfile.tempdir = os.environ["TMPDIR"] = str(folder)
    try:
        yield folder
    finally:
        signal.signal(signal.SIGTERM, handler)
        tempfile.tempdir = outside
        if variable is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = variable
        shutil.rmtree(folder, ignore_errors=True)


def _remove_left() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        owner = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if owner.isdecimal() and not psutil.pid_exists(int(owner)):
            shutil.rmtree(folder, ignore_errors=True)


def _end(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(_ENDED)
