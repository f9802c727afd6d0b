"""The application's end of the pipe to a real worker process."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TypeVar

from core.worker.channel.messages import Command, Event, Shutdown
from core.worker.channel.pipe import read_event, send_message
from tests.helpers.patience import PATIENCE_S

E = TypeVar("E", bound=Event)


class Client:
    """The application's end: sends commands and remembers every event."""

    def __init__(self, process: BaseProcess, connection: Connection) -> None:
        self.process = process
        self.connection = connection
        self.events: list[Event] = []

    def send(self, command: Command) -> None:
        send_message(self.connection, command)

    def next(self) -> Event:
        ready = wait([self.connection, self.process.sentinel], PATIENCE_S)
        assert ready, f"nothing came; so far: {self.events[-5:]}"
        event = read_event(self.connection)
        self.events.append(event)
        return event

    def until(self, kind: type[E], test: Callable[[E], bool] = lambda _event: True) -> E:
        """Read on until an event of this kind passes the test."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            event = self.next()
            if isinstance(event, kind) and test(event):
                return event
        raise AssertionError(f"no such {kind.__name__} among {self.events[-20:]}")

    def ask(self, command: Command, kind: type[E]) -> E:
        self.send(command)
        return self.until(kind)

    def end(self) -> int | None:
        if self.process.is_alive():
            with contextlib.suppress(BrokenPipeError):  # it may be ending by itself
                self.send(Shutdown())
        self.process.join(PATIENCE_S)
        alive = self.process.is_alive()
        if alive:
            self.process.kill()
            self.process.join()
        self.connection.close()
        assert not alive, "the worker did not end"
        return self.process.exitcode
