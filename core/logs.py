"""Named loggers and the rotating log file. A Qt-free zone.

Log lines carry ids, counts and durations: never a path, a caption, an aspect word or a
question, because users send log files to strangers.
"""

from __future__ import annotations

import io
import logging
import logging.handlers
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

_FORMAT: Final = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"
_MAX_BYTES: Final = 2_000_000
_KEPT_FILES: Final = 3

photos = logging.getLogger("visuallens.photos")
store = logging.getLogger("visuallens.store")
models = logging.getLogger("visuallens.models")
indexing = logging.getLogger("visuallens.indexing")
recommend = logging.getLogger("visuallens.recommend")
worker = logging.getLogger("visuallens.worker")
app = logging.getLogger("visuallens.app")


def start_logging(directory: Path, process_name: str, *, debug: bool = False) -> Path:
    """Send the `visuallens` loggers to `directory/<process_name>.log` and return that path."""
    path = directory / f"{process_name}.log"
    handler = _PrivateFile(
        path, maxBytes=_MAX_BYTES, backupCount=_KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(_DiscreetFormatter(_FORMAT))
    root = logging.getLogger("visuallens")
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    root.propagate = False
    return path


def trace_of(error: BaseException) -> str:
    """The origin and type of an exception, one line per frame; never its message.

    The message of a third-party exception may contain a file name or the text being processed.
    """
    lines: list[str] = []
    traced: set[int] = set()  # an exception that is raised again may come after itself
    current: BaseException | None = error
    while current is not None and id(current) not in traced:
        traced.add(id(current))
        for frame in traceback.extract_tb(current.__traceback__):
            lines.append(f"  {_module_file(frame.filename)}:{frame.lineno} in {frame.name}")
        lines.append(type(current).__qualname__)
        current = current.__cause__ or current.__context__
        if current is not None and id(current) not in traced:
            lines.append("after")
    return "\n".join(lines)


_ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class _DiscreetFormatter(logging.Formatter):
    def formatException(self, ei: _ExceptionInfo) -> str:
        return "" if ei[1] is None else trace_of(ei[1])


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """A log file that only its owner may read."""

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return io.TextIOWrapper(open(descriptor, "ab"), encoding=self.encoding)


def _module_file(filename: str) -> str:
    """A source file relative to where Python found it: the rest may contain a user name."""
    for entry in sorted(filter(None, sys.path), key=len, reverse=True):
        if filename.startswith(entry):
            return filename[len(entry) :].lstrip("/\\")
    return os.path.basename(filename)
