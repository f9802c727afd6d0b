"""The main loop of the worker: answers commands, and indexes whenever there is none."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from core import logs
from core.errors import Cancelled, EnvironmentProblem, VisualLensError, machine_explained
from core.models.device.host_memory import trim
from core.photos.scan import probe_root
from core.photos.watch import FolderWatcher
from core.records import IndexProgress, Root, RootId, RootState
from core.sentences import Sentence, all_of
from core.store.connection import explained
from core.store.library.locations import LocationState, LocationStore
from core.store.library.roots import RootStore
from core.worker.channel.inbox import Inbox
from core.worker.channel.messages import (
    Command,
    Event,
    Failed,
    FailureCause,
    FolderStateChanged,
    IndexProgressed,
    Ready,
    RequestId,
    Shutdown,
    StartIndexing,
)
from core.worker.index_job import BUG_SENTENCE, IndexJob
from core.worker.library import Library

_IDLE_WAIT_S: Final = 5.0
_LOOK_AFTER_MODELS_EVERY_S: Final = 15.0  # also while indexing goes on for hours
_PROBE_EVERY_S: Final = 10.0  # a drive being plugged in again is not announced

Handler = Callable[["Session", Command], None]


class Session:
    """The state of one worker. All methods run on the worker's main thread."""

    def __init__(
        self,
        library: Library,
        inbox: Inbox,
        send: Callable[[Event], None],
        handle: Handler,
    ) -> None:
        """`handle` carries out one command (see `core.worker.handlers`)."""
        self.library = library
        self.inbox = inbox
        self.send = send
        self.job = IndexJob(library, send, self.follow_folders)
        self._handle = handle
        self._watcher = FolderWatcher(lambda root_id: inbox.put(StartIndexing((root_id,))))
        self._states: dict[RootId, RootState] = {}
        self._probe_at = 0.0
        self._counts: Mapping[LocationState, int] | None = None  # of files, when last looked at
        self._look_after_models_at = 0.0
        self._has_models = False
        self._is_warm = False  # the first question would otherwise be slower than the others
        self._is_trimmed = False  # of memory that work has freed, which the C library retains

    def run(self) -> None:
        """Serve until `Shutdown`."""
        self.announce()
        self.follow_folders()
        try:
            while True:
                command = self.inbox.take(0.0 if self.job.has_work else _IDLE_WAIT_S)
                if isinstance(command, Shutdown):
                    return
                self._is_trimmed &= command is None and not self.job.has_work
                if command is not None:
                    self.serve(command)
                elif self.job.has_work:
                    self.job.advance()
                    self._look_after_folders()
                    self._look_after_models()
                else:
                    self._be_idle()
        finally:
            self._watcher.close()
            if self.job.is_running:
                self.job.cancel()
            self.library.close()

    def announce(self) -> None:
        """Load the models and report what works; drop text and names that are no longer to be read."""
        self._forget_texts()
        try:
            models = self.library.models
            matcher = models.matcher_for(self.library.search_encoder, self.library.place_images)
        except VisualLensError as error:
            self._has_models = False
            self.send(Ready(search_problem=error.sentence))
            return
        self._has_models = True
        self._is_warm = False
        describer = models.slow_describer or models.describer
        self.send(
            Ready(
                matcher_problem=all_of(models.problems),
                encoder_id=models.encoder.spec.encoder_id,
                describer_id=describer.describer_id,
                matcher_id=matcher.info.model_id,
            )
        )

    def _forget_texts(self) -> None:
        library = self.library
        try:
            if not library.settings.read_text:
                library.texts.clear()
            if not library.settings.read_people:
                library.notes.forget_people()
        except EnvironmentProblem:
            logs.worker.exception("texts or names of photos could not be forgotten")

    def serve(self, command: Command) -> None:
        """Execute one command; any failure becomes an answer."""
        request_id: RequestId | None = getattr(command, "request_id", None)
        try:
            with machine_explained(), explained():
                self._handle(self, command)
        except Cancelled:
            self.send(Failed(request_id, FailureCause.CANCELLED, None))
        except EnvironmentProblem as error:
            self.send(Failed(request_id, FailureCause.ENVIRONMENT, error.sentence))
        except VisualLensError as error:
            self.send(Failed(request_id, FailureCause.USER, error.sentence))
        except Exception:  # noqa: BLE001  # boundary: a bug in one request must not end the worker
            logs.worker.exception("%s failed", type(command).__name__)
            self.send(Failed(request_id, FailureCause.BUG, BUG_SENTENCE))
        finally:
            if request_id is not None:
                self.inbox.finish(request_id)

    def follow_folders(self) -> None:
        """Watch the readable folders, and report which appeared or disappeared."""
        roots = RootStore(self.library.connection).all()
        for gone in self._states.keys() - {root.id for root in roots}:
            self._watcher.unwatch(gone)
            del self._states[gone]
        for root in roots:
            problem = self._follow(root)
            if problem or self._states.get(root.id, root.state) is not root.state:
                self.send(FolderStateChanged(root, problem))
            self._states[root.id] = root.state

    def _follow(self, root: Root) -> Sentence | None:
        if root.state is RootState.ONLINE and root.path.is_dir():
            return self._watcher.watch(root.id, root.path)
        self._watcher.unwatch(root.id)
        return None

    def _be_idle(self) -> None:
        self._look_after_folders()
        if self._has_models:
            if not self._is_warm and len(self.library.index):
                self._is_warm = True
                self.library.recommender.warm_up()
            self._look_after_models()
        if not self._is_trimmed:
            self._is_trimmed = True
            trim()

    def _look_after_models(self) -> None:
        """Free the memory of a language model that has been idle for long."""
        now = time.monotonic()
        if now < self._look_after_models_at or not self._has_models:
            return
        self._look_after_models_at = now + _LOOK_AFTER_MODELS_EVERY_S
        if self.library.models.host is not None:
            self.library.models.host.unload_if_idle()

    def _look_after_folders(self) -> None:
        """Notice folders that disappeared or came back, also while others are read, and what another process read."""
        now = time.monotonic()
        if now < self._probe_at:
            return
        self._probe_at = now + _PROBE_EVERY_S
        try:
            with machine_explained(), explained():
                self._probe_folders()
                self.follow_folders()
                self._take_over_counts()
        except EnvironmentProblem:
            logs.worker.exception("the folders could not be looked after")

    def _probe_folders(self) -> None:
        roots = RootStore(self.library.connection)
        for root in roots.all():
            state = probe_root(
                root.path,
                device=roots.device(root.id),
                known=partial(roots.some_paths, root.id),
            )
            if state is not root.state and root.photos:
                roots.set_state(root.id, state)
                self.job.request([root.id])

    def _take_over_counts(self) -> None:
        """Search and show what the command line has read since."""
        states = LocationStore(self.library.connection).state_counts()
        before, self._counts = self._counts, states
        if before is None or before == states or self.job.is_running:
            return
        done, failed = states[LocationState.INDEXED], states[LocationState.FAILED]
        found = done + failed + states[LocationState.PENDING]
        self.send(IndexProgressed(IndexProgress(found=found, done=done, failed=failed)))
        self.job.announce_library()
