"""The three kinds of failure; no other may reach the user.

`UserError`: something the user can fix, described in one sentence with what to do.
`EnvironmentProblem`: a problem of the machine (disk full, drive gone, not enough memory).
`Cancelled`: the user cancelled; never shown.
Everything else is our bug and ends in the crash dialog with the log file.
"""

from __future__ import annotations

from core.sentences import Sentence


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
