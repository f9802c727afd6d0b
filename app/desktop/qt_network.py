"""Qt's own sockets, which the guard of `core.safety.offline` cannot see."""

from __future__ import annotations

from typing import Final

from PySide6.QtNetwork import QNetworkProxy

_NOBODY: Final = ("127.0.0.1", 9)  # the discard service, which systems no longer run


def refuse_network() -> None:
    """Let whatever Qt sends to other machines, names to look up for it included, end at a proxy that is not there.

    Local sockets stay open.
    """
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, *_NOBODY))
