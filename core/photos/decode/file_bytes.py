"""Opens, reads and hashes files of photo folders, which are only ever opened for reading."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from core.errors import reason_of
from core.photos.decode.formats import PhotoRefusedError
from core.photos.metadata.files_beside import names_beside, open_beside
from core.records import FailureKind, Moment
from core.sentences import Sentence

HASH_BYTES: Final = 20
_MAX_PHOTO_BYTES: Final = 1_000_000_000  # larger files are not photos and would exhaust memory
# A slow disk reads this much within the time limit of a file; of longer clips only parts are hashed.
_MAX_HASHED_BYTES: Final = 256 << 20
_PARTS: Final = 16


@dataclass(frozen=True, slots=True)
class HandedFiles:
    """A photo, and the metadata files beside it by name."""

    photo: BinaryIO
    beside: Mapping[str, BinaryIO]


@contextmanager
def opened(photo: Path) -> Iterator[HandedFiles]:
    """Open a photo and what may lie beside it. Nothing is listed: a folder may hold many thousands of files.

    Raises:
        PhotoRefusedError: UNREADABLE or, for an empty file, CORRUPT.
    """
    with ExitStack() as stack:
        file = stack.enter_context(open_file(photo))
        beside = {name: open_beside(photo.with_name(name)) for name in names_beside(photo.name)}
        found = {name: other for name, other in beside.items() if other is not None}
        for other in found.values():
            stack.enter_context(other)
        yield HandedFiles(file, found)


def open_file(path: Path) -> BinaryIO:
    """A regular file that is not empty; pipes and devices are rejected.

    Raises:
        PhotoRefusedError: UNREADABLE or, for an empty file, CORRUPT.
    """
    try:
        # A pipe named like an image would otherwise block forever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        file = os.fdopen(os.open(path, flags), "rb")
    except OSError as error:
        raise _unreadable(error) from error
    facts = os.fstat(file.fileno())
    if stat.S_ISREG(facts.st_mode) and facts.st_size:
        return file
    file.close()
    if stat.S_ISREG(facts.st_mode):
        raise PhotoRefusedError(FailureKind.CORRUPT, Sentence("file.empty"))
    raise PhotoRefusedError(FailureKind.UNREADABLE, Sentence("file.not-regular"))


def size_of(file: BinaryIO) -> int:
    """Bytes of an open file."""
    return os.fstat(file.fileno()).st_size


def read(file: BinaryIO, start: int, size_bytes: int) -> bytes:
    """Some bytes of a file, fewer at its end.

    Raises:
        PhotoRefusedError: UNREADABLE.
    """
    try:
        file.seek(start)
        return file.read(size_bytes)
    except OSError as error:
        raise _unreadable(error) from error


def read_photo(file: BinaryIO) -> bytes:
    """The content of a photo.

    Raises:
        PhotoRefusedError: UNREADABLE or TOO_LARGE.
    """
    size_bytes = size_of(file)
    if size_bytes > _MAX_PHOTO_BYTES:
        raise PhotoRefusedError(
            FailureKind.TOO_LARGE, Sentence("photo.file-too-large", size=size_bytes / 1e9)
        )
    return read(file, 0, size_bytes)


def photo_hash(data: bytes) -> bytes:
    """blake2b of a whole file, 20 bytes: the identity of a photo."""
    return hashlib.blake2b(data, digest_size=HASH_BYTES).digest()


class _Latest:
    """The last clip that was hashed, and its hash."""

    clip: tuple[int, ...] = ()
    content_hash = b""


def clip_hash(file: BinaryIO) -> bytes:
    """The identity of a clip: as of a photo; of more than 256 MB, its size and evenly spaced parts count.

    The last one is remembered, as the frames of a clip are asked for one after the other.

    Raises:
        PhotoRefusedError: UNREADABLE.
    """
    facts = os.fstat(file.fileno())
    clip = (facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns)
    if clip != _Latest.clip:
        _Latest.content_hash = _clip_hash(file, facts.st_size)
        _Latest.clip = clip
    return _Latest.content_hash


def _clip_hash(file: BinaryIO, size_bytes: int) -> bytes:
    digest = hashlib.blake2b(digest_size=HASH_BYTES)
    part = min(size_bytes, _MAX_HASHED_BYTES) // _PARTS + 1
    if size_bytes > _MAX_HASHED_BYTES:
        digest.update(size_bytes.to_bytes(8, "big"))
    for index in range(_PARTS):
        start = index * part
        if size_bytes > _MAX_HASHED_BYTES:
            start = index * (size_bytes - part) // (_PARTS - 1)
        digest.update(read(file, start, part))
    return digest.digest()


def frame_hash(of_file: bytes, moment: Moment | None) -> bytes:
    """The identity of a frame: that of its file if it leads it, otherwise from that and its time there."""
    if moment is None or moment.leads:
        return of_file
    frame = of_file + moment.time_ms.to_bytes(8, "big", signed=True)
    return hashlib.blake2b(frame, digest_size=HASH_BYTES, person=b"frame").digest()


def _unreadable(error: OSError) -> PhotoRefusedError:
    return PhotoRefusedError(
        FailureKind.UNREADABLE, Sentence("file.unreadable", reason=reason_of(error))
    )
