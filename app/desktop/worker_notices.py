"""What the window says about the worker: which models are missing, and why something failed that nobody waits for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.worker.worker_client import WorkerClient, WorkerState
from core.sentences import Sentence
from core.worker.channel.messages import Event, Failed, Ready
from ui.look.notice_bar import NoticeBar
from ui.look.wording import translated


class WorkerNotices(QObject):
    """Tells in the notice bar what no page tells.

    Args:
        open_models: shows the page of the settings on which models are installed.
    """

    def __init__(
        self,
        notice: NoticeBar,
        *,
        worker: WorkerClient,
        open_models: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notice = notice
        self._worker = worker
        self._open_models = open_models
        self._reason: Sentence | None = None  # why it does not work, as it said itself
        worker.event_received.connect(self._on_event)
        worker.state_changed.connect(self._on_state)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Ready):
            self._reason = None
            if problem := event.search_problem or event.matcher_problem:
                self._notice.warn(translated(problem), self.tr("Models"), self._open_models)
        elif isinstance(event, Failed) and event.request_id is None and event.sentence is not None:
            self._reason = event.sentence
            self._notice.warn(translated(event.sentence))

    def _on_state(self, state: WorkerState) -> None:
        if state is not WorkerState.FAILED:
            return
        sentence = self.tr(
            "The helper that reads photos and answers stopped several times. Your library is safe."
        )
        if self._reason is not None:
            sentence = translated(self._reason)
        self._notice.warn(sentence, self.tr("Start it again"), self._worker.start)
