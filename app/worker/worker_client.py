"""The worker process as seen by the window: sends commands, emits events as Qt signals, restarts it."""

from __future__ import annotations

import itertools
import multiprocessing
import queue
import threading
import time
from collections.abc import Callable
from enum import Enum
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Final

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal

from core import logs
from core.sentences import Sentence
from core.worker.channel.message_codec import MessageError
from core.worker.channel.messages import (
    Command,
    Event,
    Failed,
    FailureCause,
    Ready,
    RequestId,
    Shutdown,
)
from core.worker.channel.pipe import read_event, send_message

_PATIENCE_S: Final = 4.0  # for a clean shutdown
_RESTARTS: Final = 3  # within the window below, then only on request
_RESTART_WINDOW_S: Final = 300.0
_RESTART_DELAY_MS: Final = 300

StartWorker = Callable[[Connection], BaseProcess]


class WorkerState(Enum):
    """The state of the worker."""

    STOPPED = "stopped"
    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"  # it died and is being restarted
    FAILED = "failed"  # it died too often; the user can restart it


class WorkerClient(QObject):
    """Starts the worker, relays its events and restarts it when it dies.

    Args:
        start_worker: starts the process with its end of the pipe and returns it.

    Signals:
        event_received(Event): on the GUI thread, in order. state_changed(WorkerState): the worker
        started, stopped or failed. died(): the process ended without being asked to; pending
        requests are lost.
    """

    event_received = Signal(object)
    state_changed = Signal(object)
    died = Signal()
    _refused = Signal(object)

    def __init__(self, start_worker: StartWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start_worker = start_worker
        self._request_ids = itertools.count(1)
        self._state = WorkerState.STOPPED
        self._process: BaseProcess | None = None
        self._launcher: _Launcher | None = None
        self._listener: _Listener | None = None
        self._sender: _Sender | None = None
        self._deaths: list[float] = []
        self._refused.connect(self._on_refused, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> WorkerState:
        return self._state

    @property
    def process_id(self) -> int | None:
        return self._process.pid if self._process is not None else None

    def next_request_id(self) -> RequestId:
        return RequestId(next(self._request_ids))

    def start(self) -> None:
        """Start the worker if it is not running, even if it has failed too often."""
        if self._state is WorkerState.FAILED:
            self._deaths.clear()
        if not self._is_there():
            self._launch(WorkerState.STARTING)

    def _is_there(self) -> bool:
        return self._process is not None or self._launcher is not None

    def send(self, command: Command) -> bool:
        """Queue a command; False if there is no worker to take it."""
        if self._sender is None:
            return False
        self._sender.put(command)
        return True

    def stop(self) -> None:
        """Stop the worker cleanly, or by force after a few seconds. No signal follows."""
        self._set_state(WorkerState.STOPPED)
        self._drop_launcher()
        process, listener, sender = self._process, self._listener, self._sender
        self._process = self._listener = self._sender = None
        if process is None or listener is None or sender is None:
            return
        listener.ended.disconnect()
        listener.received.disconnect()
        sender.put(Shutdown())
        _end(process)
        sender.close()
        listener.wait()
        listener.deleteLater()

    def _launch(self, state: WorkerState) -> None:
        self._set_state(state)
        self._launcher = _Launcher(self._start_worker, self)
        self._launcher.finished.connect(self._on_launched)
        self._launcher.start()

    def _on_launched(self) -> None:
        launcher = self._launcher
        if launcher is None or launcher is not self.sender():
            return
        self._launcher = None
        launcher.deleteLater()
        if launcher.process is None or launcher.connection is None:
            self._count_death()
            return
        self._process = launcher.process
        self._sender = _Sender(launcher.connection, self._refused.emit)
        self._listener = _Listener(launcher.connection, launcher.process, self)
        self._listener.received.connect(self._on_received, Qt.ConnectionType.QueuedConnection)
        self._listener.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._listener.start()

    def _drop_launcher(self) -> None:
        """A worker that is still starting is ended as soon as it is there."""
        launcher, self._launcher = self._launcher, None
        if launcher is not None:
            launcher.finished.disconnect()
            launcher.wait()
            if launcher.process is not None and launcher.connection is not None:
                launcher.connection.close()
                _end(launcher.process)
            launcher.deleteLater()

    def _on_received(self, event: Event) -> None:
        if isinstance(event, Ready):
            self._set_state(WorkerState.READY)
        self.event_received.emit(event)

    def _on_refused(self, command: Command) -> None:
        """Whoever waits for its answer receives one."""
        request_id: RequestId | None = getattr(command, "request_id", None)
        self.event_received.emit(Failed(request_id, FailureCause.BUG, Sentence("app.bug")))

    def _on_ended(self) -> None:
        process, listener, sender = self._process, self._listener, self._sender
        if process is None or listener is None or sender is None or self.sender() is not listener:
            return
        process.join()
        logs.app.error("the worker ended by itself with exit code %s", process.exitcode)
        listener.wait()
        listener.deleteLater()
        sender.close()
        self._process = self._listener = self._sender = None
        self._count_death()

    def _count_death(self) -> None:
        """Restart it, unless it happens too often."""
        now = time.monotonic()
        self._deaths = [death for death in self._deaths if now - death < _RESTART_WINDOW_S]
        self._deaths.append(now)
        if len(self._deaths) > _RESTARTS:
            self._set_state(WorkerState.FAILED)
        else:
            self._set_state(WorkerState.RESTARTING)
            QTimer.singleShot(_RESTART_DELAY_MS, self, self._relaunch)
        self.died.emit()

    def _relaunch(self) -> None:
        if self._state is WorkerState.RESTARTING and not self._is_there():
            self._launch(WorkerState.RESTARTING)

    def _set_state(self, state: WorkerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


class _Launcher(QThread):
    """Starts the process: a new interpreter may take longer than the window can wait."""

    def __init__(self, start_worker: StartWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._start_worker = start_worker
        self.process: BaseProcess | None = None
        self.connection: Connection | None = None

    def run(self) -> None:
        try:
            ours, theirs = multiprocessing.Pipe(duplex=True)
            self.process = self._start_worker(theirs)
            theirs.close()
            self.connection = ours
        except OSError:
            logs.app.exception("the worker could not be started")


def _end(process: BaseProcess) -> None:
    """Wait for a clean exit, then terminate it."""
    process.join(_PATIENCE_S)
    if process.is_alive():
        logs.app.warning("the worker did not end in time and is killed")
        process.kill()
        process.join()


class _Listener(QThread):
    """Waits for both the pipe and the end of the process."""

    received = Signal(object)
    ended = Signal()

    def __init__(self, connection: Connection, process: BaseProcess, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._process = process

    def run(self) -> None:
        sentinel = self._process.sentinel
        while True:
            ready = wait([self._connection, sentinel])
            # What the worker sent before it ended is still read: the pipe comes first.
            if self._connection in ready and not self._read():
                break
            if ready == [sentinel]:
                break
        self._process.join()
        self.ended.emit()

    def _read(self) -> bool:
        try:
            self.received.emit(read_event(self._connection))
        except (EOFError, OSError):
            return False
        except MessageError:
            logs.app.exception("the worker sent something that is no event")
        return True


class _Sender:
    """Writes to the pipe from its own thread: a full pipe must not block the window."""

    def __init__(self, connection: Connection, on_unsendable: Callable[[Command], object]) -> None:
        """`on_unsendable` is called on that thread with a command that cannot be encoded."""
        self._connection = connection
        self._on_unsendable = on_unsendable
        self._queue: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="worker-sender", daemon=True)
        self._thread.start()

    def put(self, command: Command) -> None:
        self._queue.put(command)

    def close(self) -> None:
        self._queue.put(None)
        self._thread.join()
        self._connection.close()

    def _run(self) -> None:
        while (command := self._queue.get()) is not None:
            try:
                send_message(self._connection, command)
            except OSError:  # the worker is gone; the listener reports it
                return
            except Exception:  # noqa: BLE001  # thread boundary: it must not end for one command
                logs.app.exception("a command could not be written: %s", type(command).__name__)
                self._on_unsendable(command)
