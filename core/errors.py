"""The three kinds of failure; no other may reach the user.

`UserError`: something the user can fix, described in one sentence with what to do.
`EnvironmentProblem`: a problem of the machine (disk full, drive gone, not enough memory).
`Cancelled`: the user cancelled; never shown.
Everything else is our bug and ends in the crash dialog with the log file.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from core.sentences import Sentence

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_REFUSED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
# What is left of a drive that was unplugged, or of a network folder that went away.
_GONE: Final = frozenset(
    {
        errno.EIO,
        errno.ENOENT,
        errno.ENOTDIR,
        errno.ENXIO,
        errno.ENODEV,
        errno.ENOTCONN,
        errno.ESTALE,
    }
)


class VisualLensError(Exception):
    """Root of all errors raised on purpose.

    Attributes:
        sentence: suitable for display; `str(error)` is its English.
    """

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)


class UserError(VisualLensError):
    """The input or the request cannot be served as it is; the message says what to change."""


class EnvironmentProblem(VisualLensError):
    """Disk, memory, permissions or a missing component; the message says what to do."""


class ModelUnavailable(EnvironmentProblem):
    """A model is not installed, incomplete or does not match its manifest."""


class NotEnoughMemory(EnvironmentProblem):
    """A model or its work does not fit into the free memory; freeing memory and retrying may help."""


class Cancelled(VisualLensError):
    """The user cancelled the action. Never shown."""

    def __init__(self) -> None:
        super().__init__(Sentence("app.stopped"))


def reason_of(error: OSError) -> str:
    """The system's reason for a failure, for a sentence in brackets; never a path."""
    return error.strerror or type(error).__name__


@contextmanager
def machine_explained() -> Iterator[None]:
    """At a boundary: turn failures of disk and memory that nothing nearer has described into sentences.

    Raises:
        EnvironmentProblem: instead of an `OSError` that is no fault of ours, or a `MemoryError`.
    """
    try:
        yield
    except MemoryError as error:
        raise EnvironmentProblem(Sentence("machine.no-memory")) from error
    except OSError as error:
        if error.errno in _FULL:
            raise EnvironmentProblem(Sentence("machine.disk-full")) from error
        if error.errno in _REFUSED:
            refused = Sentence("machine.file-refused", reason=reason_of(error))
            raise EnvironmentProblem(refused) from error
        if error.errno in _GONE:
            gone = Sentence("machine.disk-gone", reason=reason_of(error))
            raise EnvironmentProblem(gone) from error
        raise
