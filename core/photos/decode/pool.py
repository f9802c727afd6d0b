"""Reads, hashes and decodes photos in disposable child processes.

A codec that crashes, hangs or exhausts memory costs one photo: its process is replaced and the
others continue.
"""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, wait
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Any, Final, Self

from core import logs
from core.errors import EnvironmentProblem
from core.photos.decode.child import (
    OUT_OF_PROCESSOR_TIME,
    default_memory_cap,
    limit_processor_time,
    prepare_child,
)
from core.photos.decode.decode_file import decode_file
from core.photos.decode.decoded import DecodeFailure, DecodeRequest, Outcome
from core.records import FailureKind
from core.sentences import Sentence

_MAX_BROKEN_POOLS: Final = 3
_POLL_S: Final = 0.1
# In addition to the time limit of a photo: starting children and stopping stuck ones.
_STALL_GRACE_S: Final = 60.0


def _decode_in_child(request: DecodeRequest, max_pixels: int, processor_s: float) -> Outcome:
    limit_processor_time(processor_s)
    return decode_file(request, max_pixels)


def _took_too_long(limit_s: float) -> DecodeFailure:
    return DecodeFailure(FailureKind.TIMEOUT, Sentence("photo.decoding-too-long", count=limit_s))


class DecodePool:
    """Child processes that decode photos ahead of their consumer.

    Every child imports the parent's `__main__` module again, so it must be light.
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
        """Children start on the first request.

        Args:
            processor_s: limit of a child's processor time per photo, where the system can enforce
                it (not on Windows): on a busy machine a good photo takes long, but not more work.
            timeout_s: wall-clock limit per photo, counted from its start in a child; for a codec
                that hangs without working.
            memory_cap_bytes: limit of each child's own memory (enforced on Linux); by default its
                share of half the machine's memory, at least 1 and at most 4 GiB.
            background: run the children at the lowest CPU and disk priority.
        """
        self._background = background
        self._closed = False
        self._changing = threading.Lock()  # of the pool: another thread may call `close`
        self._workers = workers
        self._processor_s = processor_s
        self._timeout_s = timeout_s
        self._max_pixels = max_pixels
        self._memory_cap_bytes = (
            default_memory_cap(workers) if memory_cap_bytes is None else memory_cap_bytes
        )
        self._pool: Any = None
        self._broken_pools = 0

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
            self._end_pool()

    def _end_pool(self) -> None:
        if self._pool is not None:
            self._pool.stop()
            self._pool.join()
            self._pool = None

    def decode(
        self, requests: Iterable[DecodeRequest], *, look_ahead: int
    ) -> Iterator[tuple[DecodeRequest, Outcome]]:
        """Outcomes in the order of `requests`, one each.

        Args:
            look_ahead: photos decoded or in progress before they are requested, at least 1; it
                bounds the memory of waiting images.

        Raises:
            EnvironmentProblem: if the children cannot be started at all.
        """
        source = iter(requests)
        waiting: deque[tuple[DecodeRequest, Any]] = deque()
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
                request, future = waiting[0]
                try:
                    outcome = self._outcome(future)
                except (BrokenProcessPool, CancelledError) as error:
                    if self._closed:
                        return
                    self._replace_pool(error)
                    waiting = deque((late, self._submit(late)) for late, _ in waiting)
                    continue
                waiting.popleft()
                yield request, outcome
        finally:
            for _, future in waiting:
                future.cancel()

    def _submit(self, request: DecodeRequest) -> Any:
        with self._changing:
            try:
                return self._running_pool().schedule(
                    _decode_in_child,
                    args=(request, self._max_pixels, self._processor_s),
                    timeout=self._timeout_s,
                )
            except RuntimeError as error:  # the pool broke since the last request
                broken: Future[Outcome] = Future()
                broken.set_exception(BrokenProcessPool(str(error)))
                return broken

    def _running_pool(self) -> Any:
        if self._closed:
            raise BrokenProcessPool("the pool was closed")
        if self._pool is None:
            from pebble import ProcessPool

            self._pool = ProcessPool(
                max_workers=self._workers,
                # "spawn" is the only safe way to start a child from a process that runs torch or
                # Qt: a fork would inherit locks of threads that do not exist in it.
                context=multiprocessing.get_context("spawn"),
                initializer=prepare_child,
                initargs=(self._memory_cap_bytes, self._background),
            )
        return self._pool

    def _outcome(self, future: Any) -> Outcome:
        """Wait for one outcome, the oldest: a child has it, or takes it next.

        Raises:
            BrokenProcessPool: also if no result arrives at all: a child killed while holding the
                pool's lock leaves the others waiting forever.
        """
        from pebble import ProcessExpired

        give_up_at = time.monotonic() + self._timeout_s + _STALL_GRACE_S
        # A stopped pool leaves its futures pending forever, so waiting needs a time limit.
        while not wait((future,), timeout=_POLL_S).done:
            if self._closed:
                raise CancelledError
            if time.monotonic() > give_up_at:
                raise BrokenProcessPool("the pool stands still")
        try:
            outcome: Outcome = future.result()
        except TimeoutError:
            return _took_too_long(self._timeout_s)
        except ProcessExpired as expired:
            if expired.exitcode == OUT_OF_PROCESSOR_TIME:
                return _took_too_long(self._processor_s)
            logs.photos.warning("a decoder process died with code %s", expired.exitcode)
            return DecodeFailure(FailureKind.CRASHED, Sentence("photo.decoder-crashed"))
        self._broken_pools = 0
        return outcome

    def _replace_pool(self, error: BaseException) -> None:
        """Start over after the pool itself failed, for example when an idle child was killed."""
        self._broken_pools += 1
        logs.photos.warning("the decode pool is replaced after %s", type(error).__name__)
        with self._changing:
            self._end_pool()
        if self._broken_pools >= _MAX_BROKEN_POOLS:
            raise EnvironmentProblem(Sentence("photo.no-decoders")) from error
