"""A clock that jumps, memory that runs out, and other processes in the same library."""

from __future__ import annotations

import resource
import threading
import time
from typing import Final
from unittest.mock import patch

import psutil

from core.arrays import FloatMatrix, RgbImage
from core.store.connection import open_store
from core.store.library.photos import PhotoStore
from tests.helpers.fake_models import ColourEncoder
from tests.trust.trials import Trial, fault

_LAST_SHORT: Final = 3  # a later try may have memory for every batch


@fault("clock jumps", photos=20)
def clock_jumps(trial: Trial) -> None:
    """The wall clock jumps by years in both directions at every reading."""
    real, chance = time.time, trial.chance

    def run() -> None:
        jumping = lambda: real() + chance.choice((-1, 1)) * chance.uniform(0, 3e8)  # noqa: E731
        with patch.object(time, "time", jumping):
            trial.add_and_index()
            trial.library.index()

    trial.run(run)
    trial.look()
    trial.expect_indexed(20)


@fault("out of memory", photos=30)
def memory_short(trial: Trial) -> None:
    """The model or the store gets no memory: a sentence, and the next run goes on."""
    trial.library.add_root(trial.photos)

    def run() -> None:
        real, calls = ColourEncoder.encode_images, 0

        def encode(self: ColourEncoder, images: list[RgbImage]) -> FloatMatrix:
            nonlocal calls
            calls += 1
            if calls > trial.number:
                raise MemoryError
            return real(self, images)

        with patch.object(ColourEncoder, "encode_images", encode):
            trial.library.index()

    ended = trial.run(run)
    trial.expect(f"no advice: {ended}", "memory" in ended.sentence or trial.number > _LAST_SHORT)
    trial.look()
    trial.finish()
    trial.expect_indexed(30)


@fault("memory capped by the system", photos=30)
def memory_capped(trial: Trial) -> None:
    """The system itself gives the process little more memory than it has (RLIMIT_DATA)."""
    trial.library.add_root(trial.photos)

    def run() -> None:
        held = psutil.Process().memory_info().data
        limit = held + (1 + 3 * trial.number) * 2**20
        resource.setrlimit(resource.RLIMIT_DATA, (limit, resource.RLIM_INFINITY))
        trial.library.index()

    ended = trial.run(run)
    trial.expect(f"no advice: {ended}", not ended.sentence or "memory" in ended.sentence)
    trial.look()
    trial.finish()
    trial.expect_indexed(30)


@fault("readers and a second writer beside indexing", photos=60)
def many_readers(trial: Trial) -> None:
    """Other processes read and write beside indexing, as the window and commands do."""
    trial.library.add_root(trial.photos)
    database = trial.library.paths.database
    stop = threading.Event()
    failed: list[BaseException] = []

    def read() -> None:
        try:
            while not stop.is_set():
                connection = open_store(database, read_only=True)
                PhotoStore(connection).page(limit=50)
                connection.close()
        except BaseException as error:  # noqa: BLE001  # told to the test
            failed.append(error)

    reader = threading.Thread(target=read, daemon=True)
    trial.run(trial.library.index, lambda _pid: reader.start())
    stop.set()
    reader.join()
    trial.expect(f"{failed}", not failed)
    trial.look()
