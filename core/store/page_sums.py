"""Computes the checksums of all pages of a plain file at once; see `core.store.checksums`. Loads NumPy."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
import numpy.typing as npt

from core.store.checksums import RESERVED_BYTES, page_bytes

Words = npt.NDArray[np.uint32]  # [pages, page bytes / 4], little-endian

_PIECE_PAGES: Final = 4_096
_SUMS: Final = RESERVED_BYTES // 4  # words at the end of each page


def stamp(file: Path) -> None:
    """Write the checksum of every page of a file whose pages end in room for it. Nobody may have it open.

    Raises:
        OSError: if the disk fails.
    """
    with file.open("r+b") as stream:
        for at, words in _pieces(stream):
            whole = words.copy()
            whole[:, -_SUMS:] = _sums(whole)
            stream.seek(at)
            stream.write(whole.tobytes())
        stream.flush()
        os.fsync(stream.fileno())


def damaged_pages(file: Path) -> list[int]:
    """Numbers, from 1, of the pages that are not what was written, unused ones included.

    The write-ahead log must be empty.

    Raises:
        OSError: if the file cannot be read.
    """
    found: list[int] = []
    with file.open("rb") as stream:
        for at, words in _pieces(stream):
            is_wrong = (words[:, -_SUMS:] != _sums(words)).any(axis=1)
            found += (np.flatnonzero(is_wrong) + at // words[0].nbytes + 1).tolist()
    return found


def has_whole_pages(file: Path) -> bool:
    """Whether any page that is not empty ends in its checksum, whatever the header says.

    Raises:
        OSError: if the file cannot be read.
    """
    with file.open("rb") as stream:
        return any(
            ((words[:, -_SUMS:] == _sums(words)).all(axis=1) & words.any(axis=1)).any()
            for _, words in _pieces(stream)
        )


def _pieces(stream: BinaryIO) -> Iterator[tuple[int, Words]]:
    """Some pages at a time, with where they begin; a last page that was cut off is left out."""
    size = page_bytes(stream.read(100))
    at = 0
    while True:
        stream.seek(at)
        piece = stream.read(_PIECE_PAGES * size)
        pages = len(piece) // size
        if not pages:
            return
        yield at, np.frombuffer(piece, "<u4", pages * size // 4).reshape(pages, -1)
        at += pages * size


def _sums(words: Words) -> Words:
    """[pages, 2]: what the checksum VFS computes, two sums that wrap and include each other in turn."""
    body = words[:, :-_SUMS]
    return body @ _weights(body.shape[1])


@cache
def _weights(count: int) -> Words:
    """[count, 2]: how often each word is in either sum at the end.

    For words a, b in turn: first += a + second; second += b + first.
    """
    weights = np.zeros((count, 2), np.uint32)
    # How much each of the two sums, at this point, adds to those at the end; filled in from the end.
    first, second = np.array([1, 0], np.uint32), np.array([0, 1], np.uint32)
    for at in range(count - 2, -1, -2):
        weights[at + 1] = second
        weights[at] = first = first + second
        second = first + second
    return weights
