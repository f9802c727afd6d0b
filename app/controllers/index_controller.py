"""Reading photos: connects the task bar, the user's rules and the worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.worker.worker_client import WorkerClient, WorkerState
from core.records import IndexProgress, IndexResult
from core.worker.channel.messages import (
    CancelIndexing,
    Event,
    FolderRemoved,
    IndexFinished,
    IndexOutcome,
    IndexProgressed,
    IndexStateChanged,
    PauseIndexing,
    ResumeIndexing,
    StartIndexing,
)
from core.worker.channel.messages import IndexState as WorkerIndexState
from ui.library.folders_panel import FolderActivity
from ui.look.wording import translated
from ui.task_bar import IndexState, TaskBar

_RULES_EVERY_MS: Final = 15_000


class IndexController(QObject):
    """Connects the task bar; pauses reading while one of the user's rules requires it.

    Args:
        pause_reason: why reading should pause now, as a sentence, or None.

    Signals:
        activity_changed(FolderActivity): for the folders panel.
        finished(IndexProgress): a run has ended and something was read.
        problem(str): a run ended with this sentence.
    """

    activity_changed = Signal(object)
    finished = Signal(object)
    problem = Signal(str)

    def __init__(
        self,
        bar: TaskBar,
        *,
        worker: WorkerClient,
        pause_reason: Callable[[], str | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._worker = worker
        self._pause_reason = pause_reason
        self._running = False
        self._paused_by_person = False
        self._overruled = False
        self._waiting_reason = ""
        worker.event_received.connect(self._on_event)
        worker.state_changed.connect(self._on_worker_state)
        bar.pause_requested.connect(self.pause)
        bar.resume_requested.connect(self.resume)
        bar.cancel_requested.connect(self._cancel)
        self._rules = QTimer(self)
        self._rules.setInterval(_RULES_EVERY_MS)
        self._rules.timeout.connect(self.apply_rules)
        self._rules.start()

    @property
    def is_running(self) -> bool:
        """Whether photos are being read, or would be if no rule paused it."""
        return self._running

    def start(self) -> None:
        """Look for new photos in all folders; a pause by the user stays in effect.

        A restarted worker does not know about the pause.
        """
        if self._paused_by_person:
            self._worker.send(PauseIndexing())
        self._worker.send(StartIndexing())

    def toggle(self) -> None:
        """Pause if running, resume if paused."""
        if self._running and not self._paused_by_person and not self._waiting_reason:
            self.pause()
        elif self._running:
            self.resume()

    def pause(self) -> None:
        self._paused_by_person = True
        self._worker.send(PauseIndexing())

    def resume(self) -> None:
        """Resume; until the end of the run, the user's request overrides the rules."""
        self._paused_by_person = False
        self._overruled = bool(self._waiting_reason)
        self._waiting_reason = ""
        self._worker.send(ResumeIndexing())

    def apply_rules(self) -> None:
        """Pause or resume reading now, according to the rules."""
        reason = self._pause_reason() or ""
        if not self._running or self._paused_by_person or self._overruled:
            return
        if reason == self._waiting_reason:
            return
        self._waiting_reason = reason
        self._worker.send(PauseIndexing() if reason else ResumeIndexing())
        self._show()

    def say_again(self) -> None:
        """Retranslate after the language changed."""
        if self._waiting_reason:
            self._waiting_reason = self._pause_reason() or self._waiting_reason
        if self._worker.state is WorkerState.READY:
            self._show()
        else:
            self._bar.set_state(IndexState.IDLE, self._worker_sentence(self._worker.state))

    def _cancel(self) -> None:
        self._bar.set_state(IndexState.STOPPING)
        self._worker.send(CancelIndexing())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, IndexProgressed):
            self._bar.set_progress(event.progress)
        elif isinstance(event, IndexStateChanged):
            self._on_state(event.state)
        elif isinstance(event, IndexFinished):
            self._on_finished(event)
        elif isinstance(event, FolderRemoved):
            self._bar.set_result(IndexResult())  # the last run was about its files, too

    def _on_state(self, state: WorkerIndexState) -> None:
        was_running = self._running
        self._running = state is not WorkerIndexState.IDLE
        if self._running and not was_running:
            self._paused_by_person = self._overruled = False
            self._waiting_reason = ""
            self.apply_rules()
        if state is WorkerIndexState.IDLE:
            self._paused_by_person = False  # the run it was about has ended
        if state is WorkerIndexState.PAUSED and not self._waiting_reason:
            self._paused_by_person = True
        elif state in (WorkerIndexState.SCANNING, WorkerIndexState.INDEXING):
            self._paused_by_person = False
        self._show()

    def _on_finished(self, event: IndexFinished) -> None:
        self._running = False
        self._bar.set_progress(event.progress)
        self._show()
        if event.result is not None:
            self._bar.set_result(event.result)
        if event.outcome is IndexOutcome.FAILED and event.problem:
            self.problem.emit(translated(event.problem))
        elif event.outcome is IndexOutcome.FINISHED:
            self.finished.emit(event.progress)

    def _on_worker_state(self, state: WorkerState) -> None:
        if state is WorkerState.READY:
            self._show()
            return
        self._running = False
        self._bar.set_progress(IndexProgress(0, 0, 0))
        self._bar.set_state(IndexState.IDLE, self._worker_sentence(state))
        self.activity_changed.emit(FolderActivity.NONE)

    def _worker_sentence(self, state: WorkerState) -> str:
        sentences = {
            WorkerState.STARTING: self.tr("Getting ready …"),
            WorkerState.RESTARTING: self.tr("The helper stopped and is being started again …"),
            WorkerState.FAILED: self.tr("The helper does not run."),
        }
        return sentences.get(state, "")

    def _show(self) -> None:
        if not self._running:
            self._bar.set_state(IndexState.IDLE)
            self.activity_changed.emit(FolderActivity.NONE)
        elif self._waiting_reason:
            self._bar.set_state(IndexState.WAITING, self._waiting_reason)
            self.activity_changed.emit(FolderActivity.PAUSED)
        elif self._paused_by_person:
            self._bar.set_state(IndexState.PAUSED)
            self.activity_changed.emit(FolderActivity.PAUSED)
        else:
            self._bar.set_state(IndexState.RUNNING)
            self.activity_changed.emit(FolderActivity.INDEXING)
