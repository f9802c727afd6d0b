"""Reads a photo's file in one go; refuses pipes and devices that look like files."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from core.photos.decode.formats import PhotoRefusedError
from core.records import FailureKind
from core.sentences import Sentence

_MAX_FILE_BYTES: Final = 1_000_000_000  # larger files are not photos and would exhaust memory


def read_file(path: Path) -> bytes:
    """The whole content of a file, opened for reading only.

    Raises:
        PhotoRefusedError: UNREADABLE, TOO_LARGE or, for an empty file, CORRUPT.
    """
    try:
        # A pipe with an image's name would otherwise block forever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags), "rb") as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode):
                raise PhotoRefusedError(FailureKind.UNREADABLE, Sentence("file.not-regular"))
            if facts.st_size > _MAX_FILE_BYTES:
                raise PhotoRefusedError(
                    FailureKind.TOO_LARGE,
                    Sentence("photo.file-too-large", size=facts.st_size / 1e9),
                )
            data = file.read(facts.st_size)
    except OSError as error:
        raise PhotoRefusedError(
            FailureKind.UNREADABLE,
            Sentence("file.unreadable", reason=error.strerror or type(error).__name__),
        ) from error
    if not data:
        raise PhotoRefusedError(FailureKind.CORRUPT, Sentence("file.empty"))
    return data
