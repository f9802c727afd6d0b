"""Named loggers and the rotating log file. A Qt-free zone.

Log lines carry ids, counts and durations: never a path, a caption, an aspect word or a
question, because people send log files to strangers.
"""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path
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
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=_MAX_BYTES, backupCount=_KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger("visuallens")
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    root.propagate = False
    return path
