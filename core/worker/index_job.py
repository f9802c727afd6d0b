"""Indexing as the worker sees it: a job that advances by one batch between questions."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator
from contextlib import ExitStack
from typing import Final

from core import logs
from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem, VisualLensError, machine_explained
from core.indexing.lock import indexing_lock
from core.indexing.pipeline import IndexPipeline
from core.models.device.host_memory import trim
from core.records import IndexProgress, IndexResult, RootId
from core.sentences import Sentence
from core.settings.chosen import IndexSpeed
from core.store.connection import explained
from core.store.library.locations import LocationStore
from core.worker.channel.messages import (
    Event,
    IndexFinished,
    IndexOutcome,
    IndexProgressed,
    IndexState,
    IndexStateChanged,
    LibraryChanged,
)
from core.worker.library import Library
from core.worker.stacking.restack import restack

_NOTHING: Final = IndexProgress(0, 0, 0)
_LIBRARY_NEWS_EVERY_S: Final = 1.0
_NEWS_SHARE: Final = 0.03  # counting in a large library takes time from indexing
BUG_SENTENCE: Final = Sentence("app.bug")


def index_pipeline(library: Library, root_ids: Collection[RootId] = ()) -> IndexPipeline:
    """An indexing run whose photos are searchable as soon as they are committed.

    Raises:
        ModelUnavailable: if the starter's weights are missing.
    """
    library.prepare_index()
    return IndexPipeline(
        connection=library.connection,
        models=library.models.for_indexing,
        thumbnails=library.thumbnails,
        speed=library.speed,
        max_pixels=library.settings.max_pixels,
        root_ids=root_ids,
        on_committed=lambda _generation, _ids, _vectors: library.refresh_index(),
        first=library.retrievals.latest,
        with_people=library.settings.read_people,
    )


class IndexJob:
    """At most one run at a time; a request that arrives meanwhile starts another run afterwards."""

    def __init__(
        self, library: Library, send: Callable[[Event], None], on_folders: Callable[[], None]
    ) -> None:
        """`on_folders` is called when a run has looked at all folders, and after every run."""
        self._library = library
        self._send = send
        self._on_folders = on_folders
        self._wanted: frozenset[RootId] | None = None  # None: no run wanted; empty: all folders
        self._pipeline: IndexPipeline | None = None
        self._steps: Generator[IndexProgress | None, None, None] | None = None
        self._run_resources = ExitStack()
        self._paused = False
        self._state = IndexState.IDLE
        self._announce_next_at = 0.0
        self._announced_news = 0
        self._has_followed = False
        self._is_unstacked = False  # a run brought news and ended before stacks were found

    @property
    def state(self) -> IndexState:
        return self._state

    @property
    def progress(self) -> IndexProgress:
        return self._pipeline.progress if self._pipeline is not None else _NOTHING

    @property
    def has_work(self) -> bool:
        """Whether `advance` has work to do."""
        return not self._paused and (self._pipeline is not None or self._wanted is not None)

    @property
    def is_running(self) -> bool:
        """Whether a run is under way or requested, paused or not."""
        return self._pipeline is not None or self._wanted is not None

    def request(self, root_ids: Collection[RootId]) -> None:
        """Request a run over these folders, or over all if empty."""
        if not root_ids or self._wanted == frozenset():
            self._wanted = frozenset()
        else:
            self._wanted = (self._wanted or frozenset()) | frozenset(root_ids)
        if self._paused:
            self._set_state(IndexState.PAUSED)

    def pause(self) -> None:
        """Pause the run, or the next one."""
        self._paused = True
        if self.is_running:
            self._set_state(IndexState.PAUSED)

    def resume(self) -> None:
        """Resume."""
        self._paused = False
        if self._pipeline is not None:
            self._pipeline.restart_rate()
            self._set_state(IndexState.INDEXING)

    def set_speed(self, speed: IndexSpeed) -> None:
        """Gentle or fast, from the next batch on."""
        self._library.speed = speed
        if self._pipeline is not None:
            self._pipeline.set_speed(speed)

    def cancel(self) -> None:
        """Stop the run and drop any request for another."""
        was_running = self.is_running
        self._wanted = None
        self._paused = False
        if was_running:
            self._end(IndexOutcome.CANCELLED)

    def interrupt(self) -> bool:
        """Stop the run because the library is changing under it; True if it has to be requested again.

        A paused run stays paused.
        """
        was_running, paused = self.is_running, self._paused
        self.cancel()
        self._paused = paused
        return was_running

    def advance(self) -> None:
        """Do one piece of work, at most about a second."""
        try:
            if self._wanted is not None and self._pipeline and self._pipeline.is_refreshing:
                self._stop()  # describing again may take hours; new photos do not wait for it
            with machine_explained(), explained():
                if self._steps is None:
                    self._begin()
                    return
                progress = next(self._steps)
        except StopIteration:
            self._finish()
        except Cancelled:
            self._end(IndexOutcome.CANCELLED)
        except VisualLensError as error:
            self._end(IndexOutcome.FAILED, error.sentence)
        except Exception:  # noqa: BLE001  # boundary: a bug in indexing must not end the worker
            logs.worker.exception("indexing failed")
            self._end(IndexOutcome.FAILED, BUG_SENTENCE)
        else:
            self._report(progress)

    def _begin(self) -> None:
        roots = self._wanted or frozenset()
        self._wanted = None
        self._set_state(IndexState.SCANNING)
        self._run_resources.enter_context(indexing_lock(self._library.paths.index_lock))
        self._pipeline = index_pipeline(self._library, roots)
        self._announced_news = 0
        self._has_followed = False
        self._steps = self._run(self._pipeline)

    def _run(self, pipeline: IndexPipeline) -> Generator[IndexProgress | None, None, None]:
        """One run, in pieces of at most about a second."""
        try:
            yield from pipeline.steps(CancelToken())
        finally:
            self._is_unstacked |= pipeline.report.has_news
        if pipeline.report.switched:
            self._library.switch_search()
        for _ in restack(self._library, has_news=self._is_unstacked):
            yield None
        self._is_unstacked = False

    def _finish(self) -> None:
        try:
            with machine_explained(), explained():
                result = self._result()
        except EnvironmentProblem as error:
            self._end(IndexOutcome.FAILED, error.sentence)
        else:
            self._end(IndexOutcome.FINISHED, result=result)

    def _result(self) -> IndexResult | None:
        if self._pipeline is None:
            return None
        failures = LocationStore(self._library.connection).failures()
        return self._pipeline.report.result(failure.reason for failure in failures)

    def _end(
        self,
        outcome: IndexOutcome,
        problem: Sentence | None = None,
        result: IndexResult | None = None,
    ) -> None:
        progress = self.progress
        self._stop()
        self._set_state(IndexState.IDLE)
        self._send(IndexFinished(outcome, progress, problem, result))
        try:
            with machine_explained(), explained():
                self.announce_library()
                self._on_folders()
        except EnvironmentProblem:  # the next command meets it, too, and says so
            logs.worker.exception("the library could not be read after a run")

    def _stop(self) -> None:
        """Discard the run; committed photos stay."""
        if self._steps is not None:
            self._steps.close()
        self._run_resources.close()
        self._pipeline = self._steps = None
        trim()  # otherwise the process keeps the memory of decoding and encoding

    def _report(self, progress: IndexProgress | None) -> None:
        pipeline = self._pipeline
        if pipeline is None:
            return
        if pipeline.is_surveyed:
            self._set_state(IndexState.INDEXING)
            if not self._has_followed:
                self._has_followed = True
                self._on_folders()
        if progress is not None:
            self._send(IndexProgressed(progress))
        report = pipeline.report
        news = report.decoded + report.encoded + report.failed + report.linked
        if news != self._announced_news and time.monotonic() >= self._announce_next_at:
            self._announced_news = news
            self.announce_library()

    def announce_library(self) -> None:
        """Report that the store has changed, with its current counts; what is counted is found, too."""
        started = time.monotonic()
        self._library.refresh_index()
        counts = self._library.photos.counts()
        now = time.monotonic()
        self._announce_next_at = now + max(_LIBRARY_NEWS_EVERY_S, (now - started) / _NEWS_SHARE)
        self._send(LibraryChanged(photos=counts.photos, failures=counts.failed))

    def _set_state(self, state: IndexState) -> None:
        if state is not self._state:
            self._state = state
            self._send(IndexStateChanged(state))
