"""Incoming commands: urgent ones take effect at once, the others are queued."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from core import logs
from core.cancel import CancelToken
from core.worker.channel.message_codec import MessageError
from core.worker.channel.messages import (
    AskQuestion,
    CancelRequest,
    Command,
    FindSimilar,
    LoadProfile,
    RequestId,
    SearchText,
    Shutdown,
)
from core.worker.channel.picture_messages import PreparePicture, ReadTags
from core.worker.channel.pipe import read_command


class Inbox:
    """Reads the pipe on its own thread, so that a cancel takes effect in the middle of work."""

    def __init__(
        self,
        connection: Connection,
        on_disconnect: Callable[[], None],
        on_picture: Callable[[PreparePicture | ReadTags], None],
    ) -> None:
        """Both callbacks run on the reading thread.

        Args:
            on_disconnect: called when the application has ended.
            on_picture: receives requests about files of photos, which never wait for other work.
        """
        self._connection = connection
        self._on_disconnect = on_disconnect
        self._on_picture = on_picture
        self._queue: queue.Queue[Command] = queue.Queue()
        self._tokens: dict[RequestId, CancelToken] = {}
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._read, name="inbox", daemon=True)

    def start(self) -> None:
        """Start reading."""
        self._thread.start()

    def put(self, command: Command) -> None:
        """Queue an internal command, from any thread."""
        self._queue.put(command)

    def take(self, wait_s: float) -> Command | None:
        """The next command; None if none arrives within `wait_s`."""
        try:
            return self._queue.get(timeout=wait_s) if wait_s else self._queue.get_nowait()
        except queue.Empty:
            return None

    def token(self, request_id: RequestId) -> CancelToken:
        """The cancel event of a request; already set if the request was cancelled while waiting."""
        with self._lock:
            return self._tokens.setdefault(request_id, CancelToken())

    def finish(self, request_id: RequestId) -> None:
        """Discard the cancel event of an answered request."""
        with self._lock:
            self._tokens.pop(request_id, None)

    def _read(self) -> None:
        while True:
            try:
                command = read_command(self._connection)
            except MessageError:
                logs.worker.exception("something that is no command was ignored")
                continue
            except (EOFError, OSError):
                self._end()
                return
            if isinstance(command, CancelRequest):
                self._cancel(command.request_id)
                continue
            if isinstance(command, PreparePicture | ReadTags):
                self._on_picture(command)
                continue
            if isinstance(command, AskQuestion | SearchText | FindSimilar | LoadProfile):
                self.token(command.request_id)
            self._queue.put(command)

    def _cancel(self, request_id: RequestId) -> None:
        """Only unanswered requests have a cancel event."""
        with self._lock:
            token = self._tokens.get(request_id)
        if token is not None:
            token.cancel()

    def _end(self) -> None:
        with self._lock:
            tokens = list(self._tokens.values())
        for token in tokens:
            token.cancel()
        self._queue.put(Shutdown())
        self._on_disconnect()
