"""Only one process indexes a library at a time; the OS releases the lock even after kill -9."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import UserError
from core.sentences import Sentence


class AlreadyIndexing(UserError):
    """Another process is indexing this library."""


@contextmanager
def indexing_lock(path: Path) -> Iterator[None]:
    """Hold the indexing lock.

    Raises:
        AlreadyIndexing: at once, if another process holds it.
    """
    from filelock import FileLock, Timeout  # here: the window opens without it

    lock = FileLock(path, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise AlreadyIndexing(Sentence("index.running")) from error
    try:
        yield
    finally:
        lock.release()
