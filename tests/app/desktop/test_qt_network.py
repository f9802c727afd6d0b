"""What Qt would send to another machine ends at once; local sockets work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtNetwork import (
    QAbstractSocket,
    QHostAddress,
    QLocalServer,
    QLocalSocket,
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
    QTcpSocket,
    QUdpSocket,
)

from app.desktop.qt_network import refuse_network
from tests.helpers.patience import PATIENCE_S

pytestmark = pytest.mark.gui
_ELSEWHERE = "192.0.2.1"  # an address for documentation, which nobody has
_REFUSED = QAbstractSocket.SocketError.ProxyConnectionRefusedError


@pytest.fixture(autouse=True)
def refusing(qtbot: object) -> Iterator[None]:
    before = QNetworkProxy.applicationProxy()
    refuse_network()
    yield
    QNetworkProxy.setApplicationProxy(before)


def test_sockets_of_qt_reach_no_other_machine(qtbot: object) -> None:
    stream, datagrams = QTcpSocket(), QUdpSocket()
    stream.connectToHost(_ELSEWHERE, 80)
    assert not stream.waitForConnected(int(PATIENCE_S * 1_000))
    assert stream.error() is _REFUSED
    assert datagrams.writeDatagram(b"x", QHostAddress(_ELSEWHERE), 53) == -1
    assert datagrams.error() is _REFUSED


def test_downloads_of_qt_end_at_once(qtbot) -> None:  # type: ignore[no-untyped-def]
    manager = QNetworkAccessManager()
    reply = manager.get(QNetworkRequest(QUrl("http://example.org/")))
    qtbot.waitUntil(reply.isFinished, timeout=int(PATIENCE_S * 1_000))
    assert reply.error() is QNetworkReply.NetworkError.ProxyConnectionRefusedError


def test_local_sockets_of_qt_stay_open(qtbot: object, tmp_path: object) -> None:
    server, peer = QLocalServer(), QLocalSocket()
    assert server.listen(f"{tmp_path}/s")
    peer.connectToServer(server.fullServerName())
    assert peer.waitForConnected(int(PATIENCE_S * 1_000))
