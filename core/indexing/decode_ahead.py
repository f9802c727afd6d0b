"""Keeps decoded photos ready, so that encoding never waits for a disk or a codec."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Generic, Self, TypeVar

from core.photos.decode.pool import DecodePool, DecodeRequest, Outcome

_T = TypeVar("_T")
_POLL_S: Final = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Work(Generic[_T]):
    """One file to decode, with what its result belongs to."""

    subject: _T
    request: DecodeRequest


class DecodeAhead(Generic[_T]):
    """Decodes `work` in order on a thread of its own, at most `look_ahead` photos ahead.

    The consumer can give up waiting at any time: a photo that hangs in its codec holds up the
    photos behind it, but not the thread that asks.
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
        """The next photo, or None if there is none within `wait_s`."""
        try:
            return self._ready.get(timeout=wait_s)
        except queue.Empty:
            if self._error is not None:
                raise self._error from None
            return None

    @property
    def is_exhausted(self) -> bool:
        """Whether everything was taken."""
        return self._ended.is_set() and self._ready.empty() and self._error is None

    def close(self) -> None:
        """Stop decoding; photos in work are dropped."""
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
        except BaseException as error:  # noqa: BLE001  # boundary of the thread: raised again in `take`
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
