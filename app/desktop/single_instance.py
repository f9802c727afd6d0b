"""One window per data folder: a second start raises the existing one."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from core import logs

_MAX_PATH: Final = 100  # bytes; systems allow 104 to 108 for a socket
_WAIT_MS: Final = 500
_MOST_BYTES: Final = 1_000_000  # of paths that a second start may send


def _private_name(data_dir: Path) -> str:
    """A name that no other user of this computer can take: a socket in a folder of our own."""
    name = f"visuallens-{hashlib.blake2b(os.fsencode(data_dir), digest_size=8).hexdigest()}"
    if sys.platform == "win32":
        return name  # a pipe, which only its user may open
    for folder in (os.environ.get("XDG_RUNTIME_DIR"), os.fspath(data_dir)):
        if folder and _is_private(folder) and len(os.fsencode(f"{folder}/{name}")) <= _MAX_PATH:
            return f"{folder}/{name}"
    folder = f"{tempfile.gettempdir()}/visuallens-{os.getuid()}"
    with contextlib.suppress(OSError):
        os.mkdir(folder, mode=0o700)
    if not _is_private(folder):
        folder = tempfile.mkdtemp(prefix="visuallens-")  # someone else has it: better two windows
    return f"{folder}/{name}"


def _is_private(folder: str) -> bool:
    try:
        facts = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid() and not facts.st_mode & 0o077


class SingleInstance(QObject):
    """Holds the name of this data folder while the application runs.

    Signals:
        raise_requested(): the user started the application again.
        open_requested(list[Path]): and wanted to open these folders or files.
    """

    raise_requested = Signal()
    open_requested = Signal(list)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.to_open: Sequence[Path] = ()
        self.name = _private_name(data_dir)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def acquire(self, to_open: Sequence[Path] = ()) -> bool:
        """True if this is the first instance; otherwise the first one is asked to show itself.

        Args:
            to_open: folders and files for the first instance to open; kept here if that is this one.
        """
        self.to_open = to_open
        # Ask first: on Unix, listening would silently take the name over from a live server.
        if self._ask_other(to_open):
            return False
        QLocalServer.removeServer(self.name)  # left by an instance that died without cleaning up
        if not self._server.listen(self.name):
            logs.app.warning("cannot guard against a second window")
        return True

    def release(self) -> None:
        self._server.close()

    def _ask_other(self, to_open: Sequence[Path]) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        connected = socket.waitForConnected(_WAIT_MS)
        if connected:
            if to_open:
                socket.write(json.dumps([str(path) for path in to_open]).encode())
                socket.waitForBytesWritten(_WAIT_MS)
            socket.disconnectFromServer()
        return connected

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self.raise_requested.emit()
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._take(socket)  # it disconnected before anything listened to it
            else:
                socket.disconnected.connect(self._on_disconnected)

    def _on_disconnected(self) -> None:
        socket = self.sender()  # no closure: it would keep sender and receiver alive forever
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        message = bytes(socket.read(_MOST_BYTES).data())
        socket.deleteLater()
        try:
            names = json.loads(message) if message else []
        except ValueError:  # truncated, or from another program
            return
        if isinstance(names, list) and names and all(isinstance(name, str) for name in names):
            self.open_requested.emit([Path(name) for name in names])
