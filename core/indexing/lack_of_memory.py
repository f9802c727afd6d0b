"""Recognises out-of-memory errors, however a library reports them."""

from __future__ import annotations

import errno

from core.errors import EnvironmentProblem
from core.sentences import Sentence
from core.store.connection import OutOfMemory

# torch and Python's threads report it only in the message.
_WORDS = ("out of memory", "allocate memory", "can't start new thread")


def refuse_lack_of_memory(error: Exception) -> None:
    """Raise a clear error if memory ran out: neither the photo nor the app is to blame.

    Raises:
        EnvironmentProblem: if memory ran out.
    """
    text = str(error).lower()
    if (
        isinstance(error, MemoryError | OutOfMemory)
        or (isinstance(error, OSError) and error.errno == errno.ENOMEM)
        or any(words in text for words in _WORDS)
    ):
        raise EnvironmentProblem(Sentence("index.no-memory")) from error
