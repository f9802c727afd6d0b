"""Short background work: an operation, then success or failure on the GUI thread.

Two threads with separate connections: reads never wait for writes, and writes keep their order.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from core import logs
from core.errors import Cancelled, VisualLensError, machine_explained
from core.sentences import Sentence
from core.store.connection import Connection, explained, open_store
from ui.look.wording import translated

T = TypeVar("T")


class Topic(Enum):
    """The subject of an operation: of several with the same topic only the last one delivers."""

    ALBUMS = auto()
    CHATS = auto()
    DETAILS = auto()
    DRAFT = auto()
    FOLDERS = auto()
    FULL_PICTURE = auto()
    GRID = auto()
    IMPORT = auto()
    LIST = auto()
    LISTS = auto()
    MAP = auto()
    MAP_CODE = auto()
    MAP_FILE = auto()
    MARKS = auto()
    MESSAGES = auto()
    MODELS = auto()
    PASTE = auto()
    PICTURE = auto()
    PROFILE = auto()
    SIZES = auto()
    SUGGESTIONS = auto()
    WHERE = auto()


@dataclass(frozen=True, slots=True)
class _Outcome:
    """The result of an operation on its way to the GUI thread."""

    deliver: Callable[[], None]
    is_wanted: Callable[[], bool]


class Tasks(QObject):
    """Runs operations on the store off the GUI thread.

    Operations must not touch widgets. Callbacks run on the GUI thread.

    Signals:
        problem(str): a sentence about a failed operation that nothing else handles.
        bug(object): an exception that is our fault.
    """

    problem = Signal(str)
    bug = Signal(object)
    _finished = Signal(object)

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._closed = False
        self._newest: dict[Topic, int] = {}
        self._reader = _StoreThread(database, read_only=True)
        self._writer = _StoreThread(database, read_only=False)
        self._helper = ThreadPoolExecutor(max_workers=1, thread_name_prefix="helper")
        self._long = ThreadPoolExecutor(max_workers=1, thread_name_prefix="long")
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        operation: Callable[[Connection], T],
        success: Callable[[T], object],
        failure: Callable[[str], object] | None = None,
        *,
        topic: Topic | None = None,
    ) -> None:
        """Read from the store. Of several operations with the same topic only the last one delivers."""
        if not self._closed:
            self._submit(self._reader.submit(operation), success, failure, topic)

    def write(
        self,
        operation: Callable[[Connection], T],
        success: Callable[[T], object] = lambda _result: None,
        failure: Callable[[str], object] | None = None,
    ) -> None:
        """Write the user's own data; operations run one after the other, in order."""
        if not self._closed:
            self._submit(self._writer.submit(operation), success, failure, None)

    def run(
        self,
        operation: Callable[[], T],
        success: Callable[[T], object],
        failure: Callable[[str], object] | None = None,
        *,
        topic: Topic | None = None,
    ) -> None:
        """Work without the store, such as parsing a file."""
        if not self._closed:
            self._submit(self._helper.submit(_with_reasons, operation), success, failure, topic)

    def run_long(
        self,
        operation: Callable[[], T],
        success: Callable[[T], object],
        failure: Callable[[str], object] | None = None,
    ) -> None:
        """Work that takes minutes, such as a download; cancelling it is up to the caller."""
        if not self._closed:
            self._submit(self._long.submit(_with_reasons, operation), success, failure, None)

    def close(self) -> None:
        """Finish submitted operations; no callback follows."""
        self._closed = True
        self._helper.shutdown(wait=True, cancel_futures=True)
        self._long.shutdown(wait=False, cancel_futures=True)
        self._reader.close()
        self._writer.close()

    def _submit(
        self,
        future: Future[T],
        success: Callable[[T], object],
        failure: Callable[[str], object] | None,
        topic: Topic | None,
    ) -> None:
        number = 0
        if topic is not None:
            number = self._newest[topic] = self._newest.get(topic, 0) + 1

        def is_wanted() -> bool:
            return topic is None or self._newest[topic] == number

        def pass_on(done: Future[T]) -> None:
            if done.cancelled() or self._closed:
                return
            self._finished.emit(_Outcome(lambda: self._deliver(done, success, failure), is_wanted))

        future.add_done_callback(pass_on)

    def _on_finished(self, outcome: _Outcome) -> None:
        if not self._closed and outcome.is_wanted():
            outcome.deliver()

    def _deliver(
        self,
        done: Future[T],
        success: Callable[[T], object],
        failure: Callable[[str], object] | None,
    ) -> None:
        error = done.exception()
        if error is None:
            success(done.result())
        elif isinstance(error, Cancelled):
            return
        elif isinstance(error, VisualLensError):
            logs.app.info("a task could not be done: %s", type(error).__name__)
            (failure or self.problem.emit)(translated(error.sentence))
        else:
            self.bug.emit(error)
            if failure is not None:  # whoever waits for this has to know that no result follows
                failure(translated(Sentence("app.bug")))


def _with_reasons(operation: Callable[[], T]) -> T:
    """A damaged library, or a disk that is gone or full, is no bug."""
    with machine_explained(), explained():
        return operation()


class _StoreThread:
    """A thread that opens its own connection on first use."""

    def __init__(self, database: Path, *, read_only: bool) -> None:
        self._database = database
        self._read_only = read_only
        self._connection: Connection | None = None
        name = "store-reader" if read_only else "store-writer"
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def submit(self, operation: Callable[[Connection], T]) -> Future[T]:
        return self._executor.submit(_with_reasons, lambda: operation(self._open()))

    def close(self) -> None:
        """Finish what was submitted, then close the connection on its own thread."""
        self._executor.submit(self._close_connection)
        self._executor.shutdown(wait=True)

    def _open(self) -> Connection:
        if self._connection is None:
            self._connection = open_store(self._database, read_only=self._read_only)
        return self._connection

    def _close_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
