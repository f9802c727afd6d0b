"""Turns a stream of files into batches of decoded photos, with the effort the user chose."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Final, Generic, Self, TypeVar

from core.cancel import CancelToken
from core.indexing.effort import Effort, effort_of, model_thread
from core.photos.decode.decoded import Decoded, DecodeRequest, Outcome
from core.photos.decode.pool import DecodePool
from core.settings.chosen import IndexSpeed

_T = TypeVar("_T")
_R = TypeVar("_R")

_BATCH_TARGET_S: Final = 0.5  # a question waits for one batch, so a batch stays well below a second
_FIRST_BATCH: Final = 8
_LARGEST_BATCH: Final = 64
_LOOK_AHEAD: Final = _LARGEST_BATCH  # one more batch of decoded photos waits ahead
_MOST_FILES: Final = 256  # copies and failures cost nothing, but a transaction should stay short
_WAIT_S: Final = 0.05
_PATIENCE_S: Final = 0.5  # a slow disk yields small batches rather than late ones
_POLL_S: Final = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Work(Generic[_T]):
    """One file to decode, and what its result belongs to."""

    subject: _T
    request: DecodeRequest


class DecodeAhead(Generic[_T]):
    """Decodes `work` in order on its own thread, at most `look_ahead` photos ahead.

    The consumer can stop waiting at any time: a photo that hangs in its codec blocks the photos
    behind it, but not the consumer's thread.
    """

    def __init__(self, pool: DecodePool, work: Iterable[Work[_T]], *, look_ahead: int) -> None:
        self._pool = pool
        self._work = work
        self._look_ahead = look_ahead
        self._ready: queue.Queue[tuple[_T, Outcome]] = queue.Queue(maxsize=max(1, look_ahead // 2))
        self._stop = threading.Event()
        self._ended = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="decode-ahead", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def take(self, wait_s: float) -> tuple[_T, Outcome] | None:
        """The next photo, or None if none is ready within `wait_s`."""
        try:
            return self._ready.get(timeout=wait_s)
        except queue.Empty:
            if self._error is not None:
                raise self._error from None
            return None

    @property
    def is_exhausted(self) -> bool:
        """Whether all results have been taken."""
        return self._ended.is_set() and self._ready.empty() and self._error is None

    def close(self) -> None:
        """Stop decoding; photos being decoded are discarded."""
        self._stop.set()
        if not self._ended.is_set():
            self._pool.close()  # wakes the thread where it waits for a result
        self._thread.join()

    def _run(self) -> None:
        subjects: list[_T] = []
        try:
            decoded = self._pool.decode(self._requests(subjects), look_ahead=self._look_ahead)
            for _, outcome in decoded:
                if not self._put((subjects.pop(0), outcome)):
                    return
        except BaseException as error:  # noqa: BLE001  # thread boundary: re-raised in `take`
            if not self._stop.is_set():
                self._error = error
        finally:
            self._ended.set()

    def _requests(self, subjects: list[_T]) -> Iterator[DecodeRequest]:
        for work in self._work:
            if self._stop.is_set():
                return
            subjects.append(work.subject)
            yield work.request

    def _put(self, item: tuple[_T, Outcome]) -> bool:
        while not self._stop.is_set():
            try:
                self._ready.put(item, timeout=_POLL_S)
            except queue.Full:
                continue
            return True
        return False


class BatchSizer:
    """Finds the batch size that takes about half a second on this machine."""

    def __init__(self) -> None:
        self.size = _FIRST_BATCH

    def learn(self, photos: int, seconds: float) -> None:
        """Record how long a batch of `photos` took; the size at most doubles."""
        if photos:
            fitting = int(photos * _BATCH_TARGET_S / max(seconds, 1e-3))
            self.size = max(1, min(fitting, 2 * self.size, _LARGEST_BATCH))


class BatchRunner:
    """Owns the decoding processes and the model threads of one indexing run."""

    def __init__(self, *, speed: IndexSpeed, max_pixels: int) -> None:
        self._max_pixels = max_pixels
        self._effort: Effort = effort_of(speed)
        self._changed = False
        self._pool: DecodePool | None = None
        self._encoder: ThreadPoolExecutor | None = None
        self._describer: ThreadPoolExecutor | None = None
        self._sizer = BatchSizer()

    def set_speed(self, speed: IndexSpeed) -> None:
        """Change the effort from the next batch on."""
        effort = effort_of(speed)
        self._changed = self._changed or effort != self._effort
        self._effort = effort

    def run(
        self,
        work: Iterable[Work[_T]],
        handle: Callable[[list[tuple[_T, Outcome]]], None],
        cancel: CancelToken,
        *,
        largest: int = _LARGEST_BATCH,
    ) -> Iterator[None]:
        """Pass `work` to `handle` in order, batch by batch; yields after each, and while waiting.

        Ends early after `set_speed`: unhandled work must then be submitted again.

        Args:
            largest: photos per batch, for work that takes long with each.

        Raises:
            Cancelled: if `cancel` was set.
        """
        self._adopt_speed()
        with DecodeAhead(self._decode_pool(), work, look_ahead=_LOOK_AHEAD) as ahead:
            while not self._changed:
                batch: list[tuple[_T, Outcome]] = []
                for _ in self._gather(ahead, batch, min(largest, self._sizer.size)):
                    cancel.check()
                    yield
                cancel.check()
                if not batch:
                    return
                started = time.monotonic()
                handle(batch)
                photos = sum(_pictures(outcome) for _, outcome in batch)
                self._sizer.learn(photos, time.monotonic() - started)
                yield

    def drain(
        self, waiting: deque[_T], handle: Callable[[list[_T]], None], cancel: CancelToken
    ) -> Iterator[None]:
        """Pass what is decoded already to `handle`, batch by batch; yields after each.

        Raises:
            Cancelled: if `cancel` was set.
        """
        sizer = BatchSizer()
        while waiting:
            cancel.check()
            self._adopt_speed()
            batch = [waiting.popleft() for _ in range(min(sizer.size, len(waiting)))]
            started = time.monotonic()
            handle(batch)
            sizer.learn(len(batch), time.monotonic() - started)
            yield

    def encode(self, function: Callable[[], _R]) -> Future[_R]:
        """Run encoder work with the chosen effort, in the given order."""
        if self._encoder is None:
            self._encoder = model_thread(self._effort)
        return self._encoder.submit(function)

    def describe(self, function: Callable[[], _R]) -> Future[_R]:
        """Run describer work in parallel with the encoder, or after it in gentle mode."""
        if self._effort.background:
            return self.encode(function)
        if self._describer is None:
            self._describer = model_thread(replace(self._effort, encoder_threads=1))
        return self._describer.submit(function)

    def close(self) -> None:
        """End the processes and the threads."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None
        for executor in (self._encoder, self._describer):
            if executor is not None:
                executor.shutdown()
        self._encoder = self._describer = None

    def _adopt_speed(self) -> None:
        """Begin anew if the speed has changed."""
        if self._changed:
            self.close()
            self._changed = False
            self._sizer = BatchSizer()

    def _gather(
        self, ahead: DecodeAhead[_T], batch: list[tuple[_T, Outcome]], most: int
    ) -> Iterator[None]:
        """Fill `batch` with at most `most` photos; yields while nothing is ready."""
        photos = 0
        give_up_at: float | None = None
        while photos < most and len(batch) < _MOST_FILES:
            item = ahead.take(_WAIT_S)
            now = time.monotonic()
            if item is None:
                if ahead.is_exhausted or (give_up_at is not None and now > give_up_at):
                    return
                yield
                continue
            batch.append(item)
            photos += _pictures(item[1])
            give_up_at = give_up_at or now + _PATIENCE_S

    def _decode_pool(self) -> DecodePool:
        if self._pool is None:
            self._pool = DecodePool(
                self._effort.decode_workers,
                max_pixels=self._max_pixels,
                background=self._effort.background,
            )
        return self._pool


def _pictures(outcome: Outcome) -> int:
    """How many pictures a model has to look at."""
    return 1 + len(outcome.frames) if isinstance(outcome, Decoded) else 0
