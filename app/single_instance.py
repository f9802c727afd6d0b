"""One window per data folder: a second start raises the first."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from core import logs

_WAIT_MS: Final = 500


class SingleInstance(QObject):
    """Holds the name of this data folder while the application runs.

    Signals:
        raise_requested(): somebody started the application again.
    """

    raise_requested = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.blake2b(os.fsencode(data_dir), digest_size=8).hexdigest()
        self._name = f"visuallens-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def acquire(self) -> bool:
        """True when this is the first one; otherwise the first one is asked to show itself."""
        # Asked first: on Unix, listening would silently take the name from a living server.
        if self._ask_other():
            return False
        QLocalServer.removeServer(self._name)  # left by one that died without cleaning up
        if not self._server.listen(self._name):
            logs.app.warning("cannot guard against a second window")
        return True

    def release(self) -> None:
        self._server.close()

    def _ask_other(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        connected = socket.waitForConnected(_WAIT_MS)
        if connected:
            socket.disconnectFromServer()
        return connected

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_requested.emit()
