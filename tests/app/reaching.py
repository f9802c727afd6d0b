"""How tests get at the parts of a running window and at its worker."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.desktop.application import Application
from app.worker.worker_client import WorkerClient
from core.worker.channel.messages import Command

Widget = TypeVar("Widget", bound=QWidget)


def the(kind: type[Widget], below: QWidget) -> Widget:
    """The only visible widget of this kind below another one."""
    (found,) = [widget for widget in below.findChildren(kind) if widget.isVisible()]
    return found


def is_answered(application: Application, answers: int) -> bool:
    """Whether the conversation has so many answers, the last one on screen and nothing under way.

    The view itself keeps only those answers that are on screen and near it.
    """
    view = application.chat_view
    known = [message.answer for message in view.messages() if message.answer is not None]
    if len(known) != answers or view.status:
        return False
    return not answers or bool(
        view.answers() and view.answers()[-1].answer.ranking == known[-1].ranking
    )


def kill_worker(client: WorkerClient) -> int:
    """End the worker at once, as a crash does, and return what was its process id."""
    pid = client.process_id
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    return pid


@contextmanager
def held_writer(application: Application) -> Iterator[None]:
    """Nothing is written meanwhile, as behind a long commit of the worker or a backup."""
    release = threading.Event()
    application.tasks.write(lambda _connection: release.wait())
    try:
        yield
    finally:
        release.set()


@contextmanager
def held_reader(application: Application) -> Iterator[Callable[[], None]]:
    """Nothing is read meanwhile, or until what this gives is called."""
    release = threading.Event()
    application.tasks.read(lambda _connection: release.wait(), lambda _result: None)
    try:
        yield release.set
    finally:
        release.set()


@contextmanager
def stopped_worker(client: WorkerClient) -> Iterator[None]:
    """The worker stands still meanwhile, as on a machine that is busy."""
    pid = client.process_id
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        with suppress(ProcessLookupError):  # it was killed
            os.kill(pid, signal.SIGCONT)


@contextmanager
def commands_sent(client: WorkerClient) -> Iterator[list[Command]]:
    """What the worker is told meanwhile."""
    sent: list[Command] = []
    send = client.send

    def note_and_send(command: Command) -> bool:
        sent.append(command)
        return send(command)

    client.send = note_and_send  # type: ignore[method-assign]  # for as long as this block
    try:
        yield sent
    finally:
        client.send = send  # type: ignore[method-assign]  # as it was
