"""Records which operation on several files has begun, so that a start after kill -9 can finish or undo it.

A record is a file of JSON lines, the last of which holds, locked by the process that writes it for as
long as the operation runs. `core.worker.safekeeping.interrupted` does what a record without a process asks for.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Final

from core.errors import EnvironmentProblem, reason_of
from core.sentences import Sentence

FOLDER: Final = "unfinished"  # in the data folder
_LOCKED_BYTE: Final = 1 << 30  # Windows locks bytes, which nobody else can read then


class Operation(Enum):
    """What changes several files, in the order in which remains are dealt with."""

    ERASE = "erase"
    RESTORE = "restore"
    CONVERSION = "conversion"
    RESCUE = "rescue"
    COMPACTION = "compaction"
    REGION = "region"


# An error in these leaves things whole, without any undoing.
_ALWAYS_WHOLE: Final = (Operation.COMPACTION, Operation.REGION)


class Record:
    """The open record of one operation.

    Attributes:
        facts: what is needed to finish or undo it; names and times, nothing secret.
        is_undone: after an error everything is as it was, so that nothing is left to the next start.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.facts: dict[str, str] = _last_line(stream)
        self.is_undone = False

    def note(self, **facts: str) -> None:
        """Add facts; they are on the disk before this returns.

        Raises:
            OSError: if the disk is full or fails.
        """
        self.facts |= facts
        self._stream.seek(0, os.SEEK_END)
        self._stream.write(json.dumps(self.facts).encode() + b"\n")
        self._stream.flush()
        os.fsync(self._stream.fileno())


@contextmanager
def journalled(root: Path, operation: Operation, **facts: str) -> Iterator[Record]:
    """Record an operation for as long as the block runs, and until it is finished or undone.

    Args:
        root: the data folder.
        facts: as `Record.facts`.

    Raises:
        EnvironmentProblem: if the record cannot be written; nothing was begun.
    """
    file = root / FOLDER / operation.value
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        stream = _opened(file)
        _lock(stream)
        record = Record(stream)
        stream.truncate(0)
        record.facts = {}
        record.note(**facts)
    except OSError as error:
        raise EnvironmentProblem(
            Sentence("data-folder.not-written", reason=reason_of(error))
        ) from error
    done = False
    try:
        yield record
        done = True
    finally:
        stream.close()
        if done or record.is_undone or operation in _ALWAYS_WHOLE:
            forget(root, operation)


@contextmanager
def interrupted(root: Path, operation: Operation) -> Iterator[Record | None]:
    """The record of an operation whose process is gone; None if there is none. The caller forgets it."""
    file = root / FOLDER / operation.value
    if not is_recorded(root, operation):
        yield None
        return
    with _opened(file) as stream:
        try:
            _lock(stream)
        except OSError:
            yield None  # it is running
            return
        yield Record(stream)


def is_recorded(root: Path, operation: Operation) -> bool:
    """Whether an operation runs or was interrupted."""
    return (root / FOLDER / operation.value).exists()


def forget(root: Path, operation: Operation) -> None:
    """Remove the record of what is done."""
    file = root / FOLDER / operation.value
    with contextlib.suppress(OSError):  # a record that stays is only done again
        file.unlink(missing_ok=True)
    tidy(root)


def tidy(root: Path) -> None:
    """Remove the folder of the records unless there are some."""
    with contextlib.suppress(OSError):
        (root / FOLDER).rmdir()


def _opened(file: Path) -> BinaryIO:
    return os.fdopen(os.open(file, os.O_RDWR | os.O_CREAT, 0o600), "r+b")


def _lock(stream: BinaryIO) -> None:
    """Raises: OSError: if another process has locked it."""
    if sys.platform == "win32":
        import msvcrt

        stream.seek(_LOCKED_BYTE)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        stream.seek(0)
    else:
        import fcntl

        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _last_line(stream: BinaryIO) -> dict[str, str]:
    """The facts noted last; a line that was cut off does not count."""
    stream.seek(0)
    for line in reversed(stream.read().splitlines(keepends=True)):
        with contextlib.suppress(ValueError):
            facts = json.loads(line)
            if line.endswith(b"\n") and isinstance(facts, dict):
                return {str(key): str(value) for key, value in facts.items()}
    return {}
