"""What a confined process can do, tried from native code: no audit hook sees it."""

from __future__ import annotations

import ctypes
import os
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from core.safety.confined_child import limit_processor_time
from core.safety.handing import Message

_SYSTEM: Final = ctypes.CDLL(None)


def answer(request: Message) -> Iterator[Message]:
    """The result of one action: its name and an argument."""
    action, argument = request.document
    yield from _ACTIONS[action](request, argument)


def _open(_request: Message, path: str) -> Iterator[Message]:
    yield Message([_SYSTEM.open(os.fsencode(path), os.O_RDONLY) >= 0])


def _write(_request: Message, path: str) -> Iterator[Message]:
    yield Message([_SYSTEM.open(os.fsencode(path), os.O_WRONLY | os.O_CREAT, 0o600) >= 0])


def _connect(_request: Message, family: int) -> Iterator[Message]:
    yield Message([_SYSTEM.socket(family, 1, 0) >= 0])


def _content(request: Message, _argument: object) -> Iterator[Message]:
    yield Message(
        [len(os.listdir("/proc/self/fd"))], [os.read(file, 100) for file in request.files]
    )


def _parts(request: Message, times: int) -> Iterator[Message]:
    for _ in range(times):
        yield Message(None, request.parts)


def _end(_request: Message, code: int) -> Iterator[Message]:
    _SYSTEM._exit(code)
    yield Message(None)


def _sleep(_request: Message, seconds: float) -> Iterator[Message]:
    time.sleep(seconds)
    yield Message(None)


def _sleeps(request: Message, each: list[float]) -> Iterator[Message]:
    for seconds in each:
        yield from _sleep(request, seconds)


def _work(_request: Message, seconds: float) -> Iterator[Message]:
    limit_processor_time(seconds)
    while time.process_time() < 300:
        pass
    yield Message(None)


_ACTIONS: Final[dict[str, Callable[[Message, Any], Iterator[Message]]]] = {
    "open": _open,
    "write": _write,
    "connect": _connect,
    "content": _content,
    "parts": _parts,
    "end": _end,
    "sleep": _sleep,
    "sleeps": _sleeps,
    "work": _work,
}
