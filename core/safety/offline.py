"""Keeps a process offline: library flags, set before any import, and a guard on sockets.

Programs would not have the guard, so none is started. The exceptions are a download the user starts, which
runs inside `network_allowed()`, and what the desktop opens for them, inside `programs_allowed()`. The guard
covers Python code, and C code that calls back into Python. Native code that opens sockets or starts
programs itself is beyond its reach.
"""

from __future__ import annotations

import contextlib
import contextvars
import errno
import ipaddress
import os
import socket
import sys
import threading
from collections.abc import Iterator
from typing import Any, Final

from core.errors import EnvironmentProblem
from core.sentences import Sentence

_FLAGS: Final = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "DO_NOT_TRACK": "1",
    # Otherwise its mere import creates an identifier of the computer and a queue of events, which
    # native code sends (since 1.29, on Linux and macOS too).
    "ORT_DISABLE_TELEMETRY": "1",
}
_LOOK_UPS: Final = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
)
_PROGRAMS: Final = frozenset(
    {
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.spawn",
        "os.startfile",
        "os.startfile/2",
    }
)
_allowed: contextvars.ContextVar[bool] = contextvars.ContextVar("network_allowed", default=False)
_starts: contextvars.ContextVar[bool] = contextvars.ContextVar("programs_allowed", default=False)
_lock = threading.Lock()


class _Guard:
    """The originals of what was patched and the number of refusals; one per process, like sockets."""

    installed = False
    programs = True
    refused = 0


def force_offline() -> None:
    """Set the offline flags of the Hugging Face libraries and of ONNX Runtime; call before any of
    them is imported."""
    os.environ.update(_FLAGS)


def guard_sockets(*, programs: bool = False) -> None:
    """Make every connection from this process to another machine fail, and every program it starts; idempotent.

    Resolving the name of another machine fails too: that sends a query to a name server.

    Unix sockets, pipes and loopback stay open: the worker talks to the window through them.
    The guard is an audit hook, so that C code which calls back into Python cannot bypass it either.
    It stays until the process ends.

    Args:
        programs: whether this process may start programs: for research, which runs the tools of others.
            Our own processes are no programs; they have this guard themselves.
    """
    with _lock:
        _Guard.programs = programs
        if not _Guard.installed:
            sys.addaudithook(_refuse_network)
            _Guard.installed = True


def refused_connections() -> int:
    """The number of network calls that the guard has refused in this process."""
    return _Guard.refused


@contextlib.contextmanager
def network_allowed() -> Iterator[None]:
    """Give the calling context, and no other thread, network access: for a download the user started."""
    token = _allowed.set(True)
    try:
        with _hub_online():
            yield
    finally:
        _allowed.reset(token)


@contextlib.contextmanager
def programs_allowed() -> Iterator[None]:
    """Let the calling context, and no other thread, start programs: what the user opened, or our own again."""
    token = _starts.set(True)
    try:
        yield
    finally:
        _starts.reset(token)


@contextlib.contextmanager
def _hub_online() -> Iterator[None]:
    """huggingface_hub reads its flag once at import; a download has to clear it there."""
    from huggingface_hub import constants

    before = constants.HF_HUB_OFFLINE
    constants.HF_HUB_OFFLINE = False
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE = before


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _LOOK_UPS:
        host = arguments[0][0] if event == "socket.getnameinfo" else arguments[0]
    elif event in _PROGRAMS:
        if _Guard.programs or _starts.get():
            return
        _Guard.refused += 1
        # What a library only tries, such as asking the system about its processor, may go without.
        raise PermissionError(errno.EPERM, "no programs are started", event)
    elif event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        sock, address = arguments[0], arguments[1]
        if sock.family not in (socket.AF_INET, socket.AF_INET6) or not isinstance(address, tuple):
            return  # unix sockets, and datagrams on a socket that is already connected
        host = address[0]
    else:
        return
    if not _is_local(host) and not _allowed.get():
        _Guard.refused += 1
        raise EnvironmentProblem(Sentence("app.network-refused"))


def _is_local(host: object) -> bool:
    if host is None:
        return True
    name = host.decode(errors="replace") if isinstance(host, bytes) else str(host)
    if name in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False
