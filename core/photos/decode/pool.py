"""Reads, hashes and decodes photos in disposable processes that have nothing but the open files.

A codec that crashes, hangs or exhausts memory costs one photo: its process is replaced and the
others continue.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Final, Self

from core import logs
from core.errors import EnvironmentProblem
from core.photos.decode.decoded import DecodeFailure, DecodeRequest, Outcome
from core.photos.decode.file_bytes import HandedFiles, opened
from core.photos.decode.formats import PhotoRefusedError
from core.photos.decode.outcome_message import Limits, from_request, to_outcome
from core.records import FailureKind
from core.safety.confined_child import OUT_OF_PROCESSOR_TIME
from core.safety.confined_process import ConfinedProcess, ProcessEndedError, memory_share
from core.safety.handing import Message
from core.sentences import Sentence

DECODING: Final = "core.photos.decode.decode_process"
_MOST_STARTS: Final = 3
_POLL_S: Final = 0.1
# In addition to the time limit of a photo: starting processes, and opening files of slow disks.
_STALL_GRACE_S: Final = 400.0


class DecodePool:
    """Processes that decode photos ahead of their consumer.

    Every process imports the parent's `__main__` module again, so it must be light.
    """

    def __init__(
        self,
        workers: int,
        processor_s: float = 30,
        timeout_s: float = 120,
        max_pixels: int = 250_000_000,
        memory_cap_bytes: int | None = None,
        background: bool = False,
    ) -> None:
        """Processes start with the first requests.

        Args:
            processor_s: limit of a process's processor time per photo, where the system can enforce
                it (not on Windows): on a busy machine a good photo takes long, but not more work.
            timeout_s: wall-clock limit per photo, counted from its start in a process; for a codec
                that hangs without working.
            memory_cap_bytes: limit of each process's own memory (enforced on Linux and Windows); by default its
                share of half the machine's memory, at least 1 and at most 4 GiB.
            background: run the processes at the lowest CPU and disk priority.
        """
        self._background = background
        self._workers = workers
        self._limits = Limits(max_pixels, processor_s)
        self._timeout_s = timeout_s
        self._memory_cap_bytes = memory_cap_bytes or memory_share(workers)
        self._changing = threading.Lock()  # of what follows: another thread may call `close`
        self._closed = False
        self._threads: ThreadPoolExecutor | None = None
        self._idle: list[ConfinedProcess] = []
        self._processes: set[ConfinedProcess] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the processes for good; photos being decoded are discarded and `decode` ends early.

        May be called while another thread consumes `decode`.
        """
        with self._changing:
            self._closed = True
            processes, self._processes = self._processes, set()
            self._idle.clear()
            threads, self._threads = self._threads, None
        for process in processes:
            process.close()
        if threads is not None:
            threads.shutdown(cancel_futures=True)

    def decode(
        self, requests: Iterable[DecodeRequest], *, look_ahead: int
    ) -> Iterator[tuple[DecodeRequest, Outcome]]:
        """Outcomes in the order of `requests`, one each.

        Args:
            look_ahead: photos decoded or in progress before they are requested, at least 1; it
                bounds the memory of waiting images.

        Raises:
            EnvironmentProblem: if the processes cannot be started at all.
        """
        source = iter(requests)
        waiting: deque[tuple[DecodeRequest, Future[Outcome]]] = deque()
        exhausted = False
        try:
            while True:
                while not exhausted and len(waiting) < max(1, look_ahead):
                    request = next(source, None)
                    if request is None:
                        exhausted = True
                    else:
                        waiting.append((request, self._submit(request)))
                if not waiting:
                    return
                outcome = self._outcome(waiting[0][1])
                request, _ = waiting.popleft()
                if outcome is None:
                    outcome = _took_too_long(self._timeout_s)
                    self._leave_threads()
                    waiting = deque((late, self._submit(late)) for late, _ in waiting)
                yield request, outcome
        except CancelledError:
            return  # the pool was closed
        finally:
            for _, future in waiting:
                future.cancel()

    def _submit(self, request: DecodeRequest) -> Future[Outcome]:
        with self._changing:
            if self._closed:
                raise CancelledError
            if self._threads is None:
                self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="decode")
            return self._threads.submit(self._decode, request)

    def _outcome(self, future: Future[Outcome]) -> Outcome | None:
        """Wait for one outcome, the oldest: a thread has it, or takes it next. None if that stands still."""
        give_up_at = time.monotonic() + self._timeout_s + _STALL_GRACE_S
        while not wait((future,), timeout=_POLL_S).done:
            if self._closed:
                raise CancelledError
            if time.monotonic() > give_up_at:
                return None
        return future.result()

    def _leave_threads(self) -> None:
        """Go on without one that opens a file of a disk that does not answer; nothing can end it."""
        logs.photos.warning("a photo cannot even be opened")
        with self._changing:
            threads, self._threads = self._threads, None
        if threads is not None:
            threads.shutdown(wait=False, cancel_futures=True)

    def _decode(self, request: DecodeRequest) -> Outcome:
        try:
            with opened(request.path) as files:
                return self._ask(request, files)
        except PhotoRefusedError as refused:
            return DecodeFailure(refused.kind, refused.reason)

    def _ask(self, request: DecodeRequest, files: HandedFiles) -> Outcome:
        message = Message(
            [from_request(request, self._limits), list(files.beside)],
            files=[file.fileno() for file in (files.photo, *files.beside.values())],
        )
        for start in range(_MOST_STARTS):
            process = self._take()
            try:
                outcome = process.ask(message, to_outcome, timeout_s=self._timeout_s)
            except ProcessEndedError as ended:
                self._drop(process)
                if self._closed:
                    raise CancelledError from ended
                failure = self._failure(ended)
                if ended.started and (start > 0 or failure.kind is FailureKind.TIMEOUT):
                    return failure  # the first time somebody else may have ended it
            else:
                self._give_back(process)
                return outcome
        raise EnvironmentProblem(Sentence("photo.no-decoders"))

    def _take(self) -> ConfinedProcess:
        """An idle process, or a new one."""
        with self._changing:
            if self._closed:
                raise CancelledError
            while self._idle:
                process = self._idle.pop()
                if process.is_idle():
                    return process
                self._processes.discard(process)
                process.close()
            try:
                process = ConfinedProcess(
                    DECODING, memory_cap_bytes=self._memory_cap_bytes, background=self._background
                )
            except OSError as error:
                raise EnvironmentProblem(Sentence("photo.no-decoders")) from error
            self._processes.add(process)
            return process

    def _give_back(self, process: ConfinedProcess) -> None:
        with self._changing:
            if not self._closed:
                self._idle.append(process)

    def _drop(self, process: ConfinedProcess) -> None:
        with self._changing:
            self._processes.discard(process)
        process.close()

    def _failure(self, ended: ProcessEndedError) -> DecodeFailure:
        if ended.timed_out:
            return _took_too_long(self._timeout_s)
        if ended.exit_code is not None and ended.exit_code == OUT_OF_PROCESSOR_TIME:
            return _took_too_long(self._limits.processor_s)
        logs.photos.warning("a decoder process ended with code %s", ended.exit_code)
        return DecodeFailure(FailureKind.CRASHED, Sentence("photo.decoder-crashed"))


def _took_too_long(limit_s: float) -> DecodeFailure:
    return DecodeFailure(FailureKind.TIMEOUT, Sentence("photo.decoding-too-long", count=limit_s))
