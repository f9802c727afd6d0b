"""Runs what reads files of strangers in a process that has nothing but what it is handed.

Such a process has no network, starts no programs, writes nothing and reads only the program's own files
(`core.safety.confinement` says where the kernel holds it to that). It gets files as open descriptors,
answers each request with one message, and ends with its owner. Its answers are JSON and plain bytes,
never unpickled: whoever takes it over gains nothing outside it.
"""

from __future__ import annotations

import contextlib
import functools
import math
import multiprocessing
import sys
import threading
import time
from collections.abc import Callable, Collection, Generator, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final, Self, TypeVar

from core.codec import from_json
from core.safety import windows_start
from core.safety.confined import Confined
from core.safety.confined_child import run
from core.safety.handing import Message, receive, send

T = TypeVar("T")
_START_S: Final = 120.0  # on a machine that is busy with other things
_LEAST_MEMORY: Final = 1 << 30
_MOST_MEMORY: Final = 4 << 30
_MALFORMED: Final = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    RecursionError,
    OverflowError,
)


def memory_share(processes: int) -> int:
    """Bytes that one of so many processes may use: its share of half the machine's memory, 1 to 4 GiB."""
    import psutil

    share = psutil.virtual_memory().total // 2 // max(1, processes)
    return int(min(max(share, _LEAST_MEMORY), _MOST_MEMORY))


class ProcessEndedError(Exception):
    """The process ended before it had answered.

    Attributes:
        exit_code: as of `multiprocessing.Process`; None if it was ended for what it answered.
        timed_out: it was ended since it took too long.
        started: it had been ready for requests.
    """

    def __init__(self, exit_code: int | None, *, timed_out: bool, started: bool) -> None:
        super().__init__(f"exit code {exit_code}")
        self.exit_code = exit_code
        self.timed_out = timed_out
        self.started = started


class ConfinedProcess:
    """A process that answers requests, one at a time, in order.

    It imports the parent's `__main__` module again, so that must be light.
    """

    def __init__(
        self,
        module: str,
        *,
        memory_cap_bytes: int,
        background: bool = False,
        files: Collection[Path] = (),
    ) -> None:
        """Start it; returns before it is ready.

        Args:
            module: its `answer` takes a request and returns a message; it is imported there, once the
                process is confined.
            memory_cap_bytes: of its own memory (enforced on Linux and Windows).
            background: at the lowest CPU and disk priority.
            files: what it may open by name, for libraries that take no descriptors. (In a container of Windows
                it could not: it is started without.)
        """
        self._asking = threading.Lock()
        self._confined: Confined | None = None  # until it is ready
        self._timed_out = False
        self._closed = threading.Event()
        self._start = functools.partial(_start, module, memory_cap_bytes, background, tuple(files))
        self._process, self._connection = self._start(contained=not files)

    def ask(self, request: Message, read: Callable[[Message], T], *, timeout_s: float) -> T:
        """What it answers with one message; see `ask_each`."""
        found: list[T] = []
        with contextlib.closing(self.ask_each(request, read, timeout_s=timeout_s)) as answers:
            for answer in answers:
                found.append(answer)
                if len(found) > 1:
                    break
        if len(found) != 1:
            self._process.kill()
            raise self._end(None)
        return found[0]

    def ask_each(
        self, request: Message, read: Callable[[Message], T], *, timeout_s: float
    ) -> Generator[T, None, None]:
        """What it answers, message by message; it works ahead of the consumer. Whoever leaves
        before the last one ends it.

        Args:
            read: makes something of a message; raises ValueError, TypeError, LookupError or AttributeError
                if it is nothing that is answered.
            timeout_s: for each message; after that the process is ended.

        Raises:
            ProcessEndedError: if it died, took too long or answered nonsense; it cannot be used again.
        """
        with self._asked(), Deadline(timeout_s, self._end_late) as deadline:
            send(self._connection, request, self._process.pid)
            while (message := receive(self._connection, takes_files=False)) is not None:
                deadline.suspend()
                yield read(message)
                deadline.restart()

    def confined(self) -> Confined:
        """What the kernel denies to it; waits until it has started.

        Raises:
            ProcessEndedError: if it does not start.
        """
        with self._asked():
            assert self._confined is not None
            return self._confined

    def is_idle(self) -> bool:
        """Whether it has answered all that it was asked, and lives."""
        try:
            is_ready = self._confined is not None and not self._asking.locked()
            return is_ready and not self._connection.poll()
        except OSError:
            return False

    def close(self) -> None:
        """End it at once; may be called while another thread asks."""
        self._closed.set()
        self._process.kill()
        with self._asking:
            self._process.join()
            self._connection.close()

    def _end(self, exit_code: int | None) -> ProcessEndedError:
        started = self._confined is not None
        return ProcessEndedError(exit_code, timed_out=self._timed_out, started=started)

    @contextlib.contextmanager
    def _asked(self) -> Iterator[None]:
        """It is ready, and nobody else asks it; it is ended by whatever goes wrong meanwhile."""
        with self._asking:
            try:
                if self._confined is None:
                    self._confined = self._ready()
                yield
            except (EOFError, OSError) as error:
                self._process.kill()
                self._process.join()
                raise self._end(self._process.exitcode) from error
            except _MALFORMED as error:
                self._process.kill()
                raise self._end(None) from error
            except BaseException:  # left half way
                self._process.kill()
                raise

    def _ready(self) -> Confined:
        try:
            return self._greeting()
        except (EOFError, OSError):
            if self._closed.is_set() or not getattr(self._process, "contained", False):
                raise
        # Something it needs is not open to containers.
        windows_start.Containers.usable = False
        self._process.kill()
        self._process.join()
        self._connection.close()
        self._process, self._connection = self._start(contained=False)
        if self._closed.is_set():
            self._process.kill()
        return self._greeting()

    def _greeting(self) -> Confined:
        with Deadline(_START_S, self._end_late):
            confined, end = (receive(self._connection, takes_files=False) for _ in range(2))
        if confined is None or end is not None:
            raise ValueError("not ready")
        return from_json(Confined, confined.document, strict=True)

    def _end_late(self) -> None:
        self._timed_out = True
        self._process.kill()


def _start(
    module: str,
    memory_cap_bytes: int,
    background: bool,
    files: tuple[Path, ...],
    *,
    contained: bool,
) -> tuple[BaseProcess, Connection]:
    # "spawn" is the only safe way to start a child from a process that runs torch or Qt: a fork
    # would inherit locks of threads that do not exist in it.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    arguments = (module, memory_cap_bytes, background, files)
    try:
        process: BaseProcess
        if sys.platform == "win32":
            process = windows_start.HandedProcess(
                run, theirs.fileno(), arguments, memory_cap_bytes, contained=contained
            )
        else:
            process = context.Process(target=run, args=(theirs, *arguments), daemon=True)
        process.name = "visuallens-confined"
        process.start()
    finally:
        theirs.close()
    return process, ours


class Deadline:
    """Calls `expired` when the block, or what follows a `restart` in it, takes too long.

    A thread, not a time limit of reading: it also ends a process that stops in the middle of a message.
    One for all messages of an answer: starting one takes as long as reading a message.
    """

    def __init__(self, seconds: float, expired: Callable[[], None]) -> None:
        self._seconds = seconds
        self._expired = expired
        self._left = threading.Event()
        self._at = math.inf

    def __enter__(self) -> Self:
        self.restart()
        threading.Thread(target=self._watch, name="deadline", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()

    def restart(self) -> None:
        """Allow the whole time again, from now."""
        self._at = time.monotonic() + self._seconds

    def suspend(self) -> None:
        """Allow any time until `restart`."""
        self._at = math.inf

    def _watch(self) -> None:
        # Never longer than the whole time: a restart meanwhile expires later than that.
        while not self._left.wait(min(self._at - time.monotonic(), self._seconds)):
            if self._at <= time.monotonic():
                self._expired()
                return
