"""Coded vectors in a file beside the library, so that a search starts without reading the library.

The file is derived from the library and can be lost at any time. It says which change of the vectors
(`core.store.vectors.changes`) it includes; whoever opens it adds what came later, or makes a new one.
One process at a time writes it. Rows are appended and never moved, so others may read it meanwhile.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import secrets
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

import numpy as np

from core import logs
from core.store.vectors.changes import Change
from core.store.vectors.coded_rows import (
    GRANULARITY_BYTES,
    Block,
    BlockList,
    Rows,
    block_bytes,
    block_rows,
)

# What the names of the files add to the library's.
_MARK: Final = "-vectors"
# Format, key, number of rows, change and its token; then a digest of all of it.
_FORMAT: Final = b"VLvec001"
_HEAD: Final = struct.Struct("<8s32sqqq")
_DIGEST_BYTES: Final = 16
# As many rows may have to be read again from the library after a crash.
_ROWS_A_FLUSH: Final = 1_000


class VectorFile(BlockList):
    """One file, mapped into memory block by block.

    If it may not be written, or the disk is full, new rows are only in memory.
    """

    def __init__(self, path: Path, key: bytes, dimension: int, text_dimension: int) -> None:
        """Args: key: 32 bytes that identify the vectors of the file."""
        super().__init__(dimension, text_dimension)
        self.path = path
        self._key = key
        self._bytes = GRANULARITY_BYTES  # the first ones are for the head
        self._maps: list[mmap.mmap] = []
        self._published = 0
        self._is_writable = False

    @classmethod
    def create(cls, database: Path, key: bytes, dimension: int, text_dimension: int) -> Self:
        """An empty file, which is invalid until the first `publish`.

        Raises:
            OSError: if it cannot be written.
        """
        path = database.with_name(f"{database.name}{_MARK}-{secrets.token_hex(6)}")
        file = cls(path, key, dimension, text_dimension)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags, 0o600), "r+b") as stream:
            _reserve(stream.fileno(), 0, GRANULARITY_BYTES)
        file._is_writable = True
        return file

    @classmethod
    def open(
        cls, path: Path, key: bytes, dimension: int, text_dimension: int, *, writable: bool
    ) -> tuple[Self, Change] | None:
        """A file and the last change it includes.

        None if it is gone, damaged, incomplete or made for other vectors.
        """
        file = cls(path, key, dimension, text_dimension)
        file._is_writable = writable
        try:
            with open(path, "rb") as stream:
                head = file._read_head(stream.read(_HEAD.size + _DIGEST_BYTES))
                size = os.fstat(stream.fileno()).st_size
            if head is None:
                return None
            count, change = head
            while file._room < count:
                rows = block_rows(file._room)
                if file._bytes + block_bytes(rows, dimension) > size:
                    return None
                file.blocks.append(file._mapped(rows))
                file._room += rows
        except (OSError, ValueError):
            return None
        if file.blocks:
            if not writable:  # the space after the rows is for the process that writes
                file.blocks[-1] = file.blocks[-1].first(count - file._room + file.blocks[-1].rows)
                file._room = count
            file._extend(np.concatenate([block.ids for block in file.blocks])[:count])
        file._published = count
        return file, change

    def publish(self, change: Change, *, at_once: bool = False) -> None:
        """State that the rows include everything up to `change`: at once, or when it pays off.

        The rows are on the disk before the statement is, in case the computer loses power.
        """
        if not self._is_writable or not (at_once or self._count - self._published >= _ROWS_A_FLUSH):
            return
        try:
            for mapped in self._maps:
                mapped.flush()
            with open(self.path, "r+b", buffering=0) as stream:
                stream.write(self._head(self._count, change))
        except OSError:
            self._give_up()
        self._published = self._count

    def _new_block(self, rows: int) -> Block:
        if self._is_writable:
            try:
                with open(self.path, "r+b") as stream:
                    _reserve(stream.fileno(), self._bytes, block_bytes(rows, self._dimension))
                return self._mapped(rows)
            except OSError:
                self._give_up()
        return super()._new_block(rows)

    def _clear(self, block: Block, rows: Rows) -> None:
        if self._is_writable:
            block.ids[rows] = 0

    def _give_up(self) -> None:
        self._is_writable = False
        logs.store.warning("new vectors are only in memory: their file cannot be written")

    def _mapped(self, rows: int) -> Block:
        size = block_bytes(rows, self._dimension)
        access = mmap.ACCESS_WRITE if self._is_writable else mmap.ACCESS_READ
        with open(self.path, "r+b" if self._is_writable else "rb") as stream:
            mapped = mmap.mmap(stream.fileno(), size, access=access, offset=self._bytes)
        self._maps.append(mapped)
        self._bytes += size
        buffer = np.frombuffer(mapped, dtype=np.uint8)
        return Block(buffer, rows, self._dimension, self._text_dimension)

    def _head(self, count: int, change: Change) -> bytes:
        head = _HEAD.pack(_FORMAT, self._key, count, change.id, change.token)
        return head + hashlib.blake2b(head, digest_size=_DIGEST_BYTES).digest()

    def _read_head(self, data: bytes) -> tuple[int, Change] | None:
        if len(data) < _HEAD.size:
            return None
        _, _, count, id_, token = _HEAD.unpack(data[: _HEAD.size])
        change = Change(id_, token)
        return (count, change) if data == self._head(count, change) else None


class VectorFiles:
    """The file of vectors beside a library, for the process that writes it, or for one that only reads."""

    def __init__(self, database: Path, key: bytes) -> None:
        """Args: key: identifies the vectors."""
        from filelock import FileLock, Timeout  # here: the window opens without it

        self._database = database
        self._key = key
        self._lock = FileLock(_lock_path(database), timeout=0, mode=0o600, thread_local=False)
        try:
            self._lock.acquire()
        except (Timeout, OSError):
            logs.store.info("another process writes the vectors")

    def close(self) -> None:
        self._lock.release()

    def found(self, dimension: int, text_dimension: int) -> Iterator[tuple[VectorFile, Change]]:
        """Complete files of these vectors, each with the last change it includes."""
        for path in vector_files(self._database):
            opened = VectorFile.open(
                path, self._key, dimension, text_dimension, writable=self._lock.is_locked
            )
            if opened is not None:
                yield opened

    def create(self, dimension: int, text_dimension: int) -> BlockList:
        """A new file; a list in memory if this process may not or cannot write one."""
        if self._lock.is_locked:
            try:
                return VectorFile.create(self._database, self._key, dimension, text_dimension)
            except OSError:
                logs.store.warning("the file of vectors cannot be written")
        return BlockList(dimension, text_dimension)

    def remove_others(self, kept: BlockList) -> None:
        """Delete other files of vectors. Windows keeps those that are still mapped; the next process
        that opens the library deletes them."""
        if self._lock.is_locked:
            for path in vector_files(self._database):
                if not isinstance(kept, VectorFile) or path != kept.path:
                    with suppress(OSError):
                        path.unlink()


def vector_files(database: Path) -> list[Path]:
    """The files of vectors beside a library, those left behind included."""
    found = database.parent.glob(f"{database.name}{_MARK}-*")
    return sorted(found)


def _lock_path(database: Path) -> Path:
    return database.with_name(f"{database.name}{_MARK}.lock")


_ZEROS: Final = bytes(1 << 20)


def _reserve(descriptor: int, start: int, size: int) -> None:
    """Let the file have `size` more bytes on disk: writing to a mapped hole on a full disk would kill us."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, start, size)
        return
    os.lseek(descriptor, start, os.SEEK_SET)
    for at in range(0, size, len(_ZEROS)):
        os.write(descriptor, _ZEROS[: size - at])
