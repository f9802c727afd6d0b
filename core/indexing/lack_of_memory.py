"""Tells lack of memory from a bug, in whatever words it comes."""

from __future__ import annotations

import errno

import apsw

from core.errors import EnvironmentProblem

# torch and the threads of Python say it in words only.
_WORDS = ("out of memory", "allocate memory", "can't start new thread")


def refuse_lack_of_memory(error: Exception) -> None:
    """Neither a photo nor the app is to blame when there is no memory left.

    Raises:
        EnvironmentProblem: if that is what happened.
    """
    text = str(error).lower()
    if (
        isinstance(error, MemoryError | apsw.NoMemError)
        or (isinstance(error, OSError) and error.errno == errno.ENOMEM)
        or any(words in text for words in _WORDS)
    ):
        raise EnvironmentProblem(
            "There is not enough memory to go on indexing. Close other programs and start it "
            "again; it goes on where it stopped."
        ) from error
