"""Faults between processes: decoding processes that die, and messages that are broken or cut off."""

from __future__ import annotations

import multiprocessing
import os
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from random import Random
from typing import Final

import psutil

from core.settings.chosen import IndexSpeed
from core.store.library.locations import LocationState
from core.worker.channel.message_codec import MAX_MESSAGE_BYTES, encode_message
from core.worker.channel.messages import (
    PROTOCOL_VERSION,
    AddFolder,
    AskQuestion,
    Event,
    Failed,
    FailureCause,
    IndexFinished,
    Ready,
    RequestId,
    SearchResults,
    SearchText,
    SetSpeed,
    Shutdown,
    StartIndexing,
)
from core.worker.channel.pipe import read_event, send_message
from core.worker.main import WorkerConfig, run
from tests.helpers import fake_library
from tests.trust.trials import Trial, fault

# Long: other work may take the machine away, and a child that dies while it holds the lock of its
# pool is only noticed when nothing has come for some time.
_HUNG_AFTER_S: Final = 400.0
_MOST_DEATHS: Final = 2  # of one run: a photo that is often under suspicion is put aside on purpose
_MOST_RUNS: Final = 4


class Worker:
    """A real worker process and our end of its pipe."""

    def __init__(self, trial: Trial) -> None:
        self.connection, theirs = multiprocessing.Pipe()
        config = WorkerConfig(trial.library.data, open_library=fake_library.open_fake_library)
        context = multiprocessing.get_context("spawn")
        self.process: BaseProcess = context.Process(target=run, args=(theirs, config))
        self.process.start()
        theirs.close()
        # Gentle indexing would stand back behind everything else that runs here.
        send_message(self.connection, SetSpeed(IndexSpeed.FAST))

    def until(self, kind: type[Event], meanwhile: Callable[[], None] = lambda: None) -> Event:
        """The next event of a kind.

        Raises:
            TimeoutError: if it does not come.
            EOFError: if the worker has ended.
        """
        end = time.monotonic() + _HUNG_AFTER_S
        while time.monotonic() < end:
            meanwhile()
            if self.connection.poll(0.05):
                event = read_event(self.connection)
                if isinstance(event, Failed) and event.cause is FailureCause.BUG:
                    raise EOFError(event.sentence)
                if isinstance(event, kind):
                    return event
        raise TimeoutError(f"no {kind.__name__} came")

    def decoders(self) -> list[psutil.Process]:
        """The processes that decode photos for it."""
        with suppress(psutil.NoSuchProcess):
            children = psutil.Process(self.process.pid).children(recursive=True)
            return [child for child in children if "spawn_main" in " ".join(child.cmdline())]
        return []


@contextmanager
def _working(trial: Trial) -> Iterator[Worker]:
    """A worker; how it ends is counted."""
    trial.tally.tried += 1
    worker = Worker(trial)
    try:
        yield worker
        worker.process.join(_HUNG_AFTER_S)
        if worker.process.is_alive():
            raise TimeoutError("the worker does not end")
        if worker.process.exitcode != 0:
            raise EOFError(f"the worker ended with {worker.process.exitcode}")
    except TimeoutError as problem:
        trial.tally.hung += 1
        trial.tally.details.append(str(problem))
    except (EOFError, OSError) as problem:
        trial.tally.crashed += 1
        trial.tally.details.append(f"{type(problem).__name__} {problem}")
    finally:
        worker.process.kill()
        worker.process.join()
        worker.connection.close()


@fault("kill -9 of processes that decode", photos=80)
def decoders_killed(trial: Trial) -> None:
    """Decoding processes die at random moments: every photo is indexed all the same."""
    chance, deaths = trial.chance, 0

    def kill_one() -> None:
        nonlocal deaths
        decoders = worker.decoders()
        if decoders and deaths < _MOST_DEATHS and chance.random() < 0.5:
            with suppress(psutil.NoSuchProcess):
                chance.choice(decoders).kill()
                deaths += 1

    with _working(trial) as worker:
        worker.until(Ready)
        send_message(worker.connection, AddFolder(RequestId(1), trial.photos))
        worker.until(IndexFinished, kill_one)
        for _ in range(_MOST_RUNS):
            if set(trial.states()) == {LocationState.INDEXED}:
                break
            send_message(worker.connection, StartIndexing())
            worker.until(IndexFinished)
        send_message(worker.connection, Shutdown())
    trial.expect("no process was killed", deaths > 0)
    trial.look()
    trial.expect_indexed(80)


@fault("broken messages to the worker", photos=20)
def messages_broken(trial: Trial) -> None:
    """Messages that are garbage, cut, of other versions: ignored while it goes on working."""
    chance = trial.chance
    with _working(trial) as worker:
        worker.until(Ready)
        send_message(worker.connection, AddFolder(RequestId(1), trial.photos))
        for _ in range(30):
            worker.connection.send_bytes(_broken(chance))
        send_message(worker.connection, SearchText(RequestId(2), "blue"))
        worker.until(SearchResults)
        send_message(worker.connection, StartIndexing())
        worker.until(IndexFinished)
        send_message(worker.connection, Shutdown())
    trial.look()
    trial.finish()
    trial.expect_indexed(20)


@fault("pipe cut off in a message", photos=20)
def pipe_cut(trial: Trial) -> None:
    """The window vanishes in the middle of a message, or says one beyond all bounds: the worker ends
    and what it had saved is there."""
    chance = trial.chance
    with _working(trial) as worker:
        worker.until(Ready)
        send_message(worker.connection, AddFolder(RequestId(1), trial.photos))
        for _ in range(chance.randrange(20)):
            worker.connection.poll(0.02)
        _cut(worker.connection, chance)
    trial.look()
    trial.finish()
    trial.expect_indexed(20)


def _broken(chance: Random) -> bytes:
    question = AskQuestion(RequestId(7), "recommend a blue place " * chance.randrange(1, 20))
    sound = encode_message(question, PROTOCOL_VERSION)
    place = chance.randrange(len(sound))
    return chance.choice(
        (
            chance.randbytes(chance.randrange(1, 4_000)),
            sound[:place],
            sound[:place] + chance.randbytes(4) + sound[place + 4 :],
            encode_message(question, PROTOCOL_VERSION + 1),
            b"",
            b"[" * 100_000,
            b'{"type": "Shutdown"}',
        )
    )


def _cut(connection: Connection, chance: Random) -> None:
    descriptor = connection.fileno()
    if chance.random() < 0.5:
        os.write(descriptor, struct.pack("!i", MAX_MESSAGE_BYTES + 1))
    else:
        os.write(descriptor, struct.pack("!i", 5_000) + b'{"type": "AskQ')
    connection.close()
