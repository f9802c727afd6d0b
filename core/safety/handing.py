"""Messages between a confined process and its owner: JSON, bytes and, towards the process, open files."""

from __future__ import annotations

import itertools
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import reduction
from multiprocessing.connection import Connection
from typing import Any, Final, TypeVar

T = TypeVar("T")
_MOST_JSON_BYTES: Final = 64 << 20
_MOST_PARTS: Final = 100_000
_MOST_PART_BYTES: Final = 1 << 30  # a picture of 250 million pixels has 750 MB


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """A request or its answer.

    Attributes:
        document: what JSON can express.
        parts: buffers of contiguous bytes of any meaning.
        files: open descriptors, of requests alone; the process has copies of them while it answers.
    """

    document: Any
    parts: Sequence[Any] = ()
    files: Sequence[int] = ()


def in_pieces(items: Iterable[T], most: int) -> Iterator[list[T]]:
    """At most so many items at once, for one message each: reading one holds up no other thread of the owner."""
    source = iter(items)
    while piece := list(itertools.islice(source, most)):
        yield piece


def send(connection: Connection, message: Message, receiver: int | None = None) -> None:
    """Write a message; `receiver` is the process that gets its files.

    Raises:
        OSError: if nobody reads any more.
    """
    sizes = [memoryview(part).nbytes for part in message.parts]
    header = json.dumps([message.document, sizes, len(message.files)])
    connection.send_bytes(header.encode())
    for file in message.files:
        _send_file(connection, file, receiver)
    for part, size in zip(message.parts, sizes, strict=True):
        if size:
            connection.send_bytes(memoryview(part).cast("B"))


def send_end(connection: Connection) -> None:
    """Write that no more messages belong to this answer."""
    connection.send_bytes(b"null")


def receive(connection: Connection, *, takes_files: bool) -> Message | None:
    """Read a message; None at the end of an answer.

    Raises:
        EOFError: if nobody writes any more.
        OSError: likewise, or if it is larger than a message may be.
        ValueError: if it is none, or brings files that are not taken.
    """
    header = json.loads(connection.recv_bytes(_MOST_JSON_BYTES))
    if header is None:
        return None
    document, sizes, files = header
    if type(files) is not int or (files and not takes_files) or len(sizes) > _MOST_PARTS:
        raise ValueError("no message")
    if not all(type(size) is int and 0 <= size <= _MOST_PART_BYTES for size in sizes):
        raise ValueError("parts of impossible sizes")
    taken = [_receive_file(connection) for _ in range(files)]
    parts = [connection.recv_bytes(size) if size else b"" for size in sizes]
    if [len(part) for part in parts] != sizes:
        raise ValueError("parts of other sizes than announced")
    return Message(document, parts, taken)


def _send_file(connection: Connection, file: int, receiver: int | None) -> None:
    if sys.platform == "win32":
        import _winapi
        import msvcrt

        # Not `send_handle`: it takes the flag for “the same access” for the access, and what arrives cannot be read.
        process = _winapi.OpenProcess(_winapi.PROCESS_DUP_HANDLE, False, receiver)
        try:
            handle = _winapi.DuplicateHandle(
                _winapi.GetCurrentProcess(), msvcrt.get_osfhandle(file), process,
                0, False, _winapi.DUPLICATE_SAME_ACCESS,
            )  # fmt: skip
        finally:
            _winapi.CloseHandle(process)
        connection.send_bytes(json.dumps(handle).encode())
    else:
        reduction.send_handle(connection, file, receiver)


def _receive_file(connection: Connection) -> int:
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.open_osfhandle(json.loads(connection.recv_bytes()), os.O_RDONLY)
    return reduction.recv_handle(connection)
