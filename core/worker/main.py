"""The worker process: owns every model, answers questions and indexes in between.

`run` is the target of `multiprocessing.get_context("spawn").Process`. The module imports nothing
heavy, so that a process starts at once and can report problems.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core import logs, vault
from core.errors import EnvironmentProblem, VisualLensError, machine_explained
from core.paths import DataPaths
from core.sentences import Sentence
from core.vault import LibraryKey
from core.worker.channel.messages import Event, Failed, FailureCause
from core.worker.channel.pipe import send_message

if TYPE_CHECKING:
    from core.worker.library import Library

    LibraryOpener = Callable[[DataPaths], Library]

_LAST_CHANCE_S: Final = 10.0
EXIT_USER: Final = 1
EXIT_BUG: Final = 70


@dataclass(frozen=True, slots=True)
class WorkerConfig:
    """What a worker needs to start.

    Attributes:
        key: opens an encrypted library; it is passed with the configuration through the pipe of the
            new process, so that it appears in no argument list and no environment.
        open_library: replaces the models in tests; a function that spawn can import.
    """

    data_dir: Path
    debug: bool = False
    key: LibraryKey | None = None
    open_library: LibraryOpener | None = None


def run(connection: Connection, config: WorkerConfig) -> None:
    """Serve the application at the other end of `connection` until it asks to stop or ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the application, which tells us
    from core.safety.offline import force_offline, guard_sockets
    from core.threads import share_processor

    force_offline()
    guard_sockets()
    share_processor()
    outbox = _Outbox(connection)
    try:
        paths = DataPaths(config.data_dir).create()
        vault.set_key(paths.root, config.key)
        log = logs.start_logging(paths.logs, "worker", debug=config.debug)
        with open(log.with_suffix(".crash"), "a", encoding="utf-8") as crash_log:
            faulthandler.enable(crash_log)
            _serve(connection, outbox, paths, config)
    except VisualLensError as error:
        cause = FailureCause.USER
        if isinstance(error, EnvironmentProblem):
            cause = FailureCause.ENVIRONMENT
        outbox.send(Failed(None, cause, error.sentence))
        os._exit(EXIT_USER)
    except Exception:  # noqa: BLE001  # boundary of the process
        logs.worker.exception("the worker ends")
        outbox.send(Failed(None, FailureCause.BUG, Sentence("app.worker-stopped")))
        os._exit(EXIT_BUG)
    # Library threads must not keep a finished process alive.
    os._exit(0)


def _serve(connection: Connection, outbox: _Outbox, paths: DataPaths, config: WorkerConfig) -> None:
    from core.store.connection import explained
    from core.worker.channel.inbox import Inbox
    from core.worker.handlers import handle
    from core.worker.large_pictures import PictureMaker
    from core.worker.library import Library
    from core.worker.session import Session

    pictures = PictureMaker(paths, outbox.send)
    inbox = Inbox(connection, on_disconnect=_end_soon, on_picture=pictures.request)
    inbox.start()
    with machine_explained(), explained():
        library = (config.open_library or Library)(paths)
        pictures.start()  # the library has been created or upgraded by now
        try:
            Session(library, inbox, outbox.send, handle).run()
        finally:
            pictures.close()


def _end_soon() -> None:
    """The application is gone: exit even if the main thread hangs in a model."""
    timer = threading.Timer(_LAST_CHANCE_S, os._exit, args=(EXIT_USER,))
    timer.daemon = True
    timer.start()


class _Outbox:
    """Sends events; silent once the application is gone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def send(self, event: Event) -> None:
        with self._lock:
            try:
                send_message(self._connection, event)
            except OSError:
                logs.worker.info("an event was not sent: the application is gone")
