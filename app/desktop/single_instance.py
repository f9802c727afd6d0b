"""One window per data folder: a second start raises the existing one."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
import stat
import struct
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
_CREDENTIALS: Final = struct.Struct("=iII")  # process, user, group


def _private_name(data_dir: Path) -> str:
    """A name that no other user of this computer can take: a socket in a folder of our own."""
    name = f"visuallens-{hashlib.blake2b(os.fsencode(data_dir), digest_size=8).hexdigest()}"
    if sys.platform == "win32":
        return name  # a pipe, which only its user may open
    with contextlib.suppress(OSError):  # whoever needs it for more says what is wrong
        # The first start and the next have to find the same folder.
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
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


def _is_of_this_user(peer: QLocalSocket) -> bool:
    """Whether the process at the other end belongs to our user, as the system says."""
    if sys.platform == "win32":
        return True  # nobody else may open the pipe
    number = int(peer.socketDescriptor())
    if number < 0:
        return True  # it is gone already; our own folder has let nobody else in
    with socket.fromfd(number, socket.AF_UNIX, socket.SOCK_STREAM) as other:
        if sys.platform == "linux":
            _, user, _ = _CREDENTIALS.unpack(
                other.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
            )
        else:  # LOCAL_PEERCRED: a version, then the user
            _, user = struct.unpack_from("=II", other.getsockopt(0, 1, 76))
    return bool(user == os.getuid())


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
        other = QLocalSocket()
        other.connectToServer(self.name)
        connected = other.waitForConnected(_WAIT_MS) and _is_of_this_user(other)
        if connected:
            if to_open:
                other.write(json.dumps([str(path) for path in to_open]).encode())
                other.waitForBytesWritten(_WAIT_MS)
            other.disconnectFromServer()
        return connected

    def _on_connection(self) -> None:
        while (peer := self._server.nextPendingConnection()) is not None:
            if not _is_of_this_user(peer):
                peer.abort()
                peer.deleteLater()
                continue
            self.raise_requested.emit()
            if peer.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._take(peer)  # it disconnected before anything listened to it
            else:
                peer.disconnected.connect(self._on_disconnected)

    def _on_disconnected(self) -> None:
        peer = self.sender()  # no closure: it would keep sender and receiver alive forever
        if isinstance(peer, QLocalSocket):
            self._take(peer)

    def _take(self, peer: QLocalSocket) -> None:
        message = bytes(peer.read(_MOST_BYTES).data())
        peer.deleteLater()
        try:
            names = json.loads(message) if message else []
        except ValueError:  # truncated, or from another program
            return
        if isinstance(names, list) and names and all(isinstance(name, str) for name in names):
            self.open_requested.emit([Path(name) for name in names])
