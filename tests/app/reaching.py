"""How tests get at the parts of a running window and at its worker."""

from __future__ import annotations

import os
import signal
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.worker.worker_client import WorkerClient

Widget = TypeVar("Widget", bound=QWidget)


def the(kind: type[Widget], below: QWidget) -> Widget:
    """The only visible widget of this kind below another one."""
    (found,) = [widget for widget in below.findChildren(kind) if widget.isVisible()]
    return found


def kill_worker(client: WorkerClient) -> int:
    """End the worker at once, as a crash does, and return what was its process id."""
    pid = client.process_id
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    return pid
