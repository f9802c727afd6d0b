"""kill -9 at random moments of indexing."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import time
from typing import Final

from core import vault
from tests.helpers.dump import dump_library
from tests.helpers.photo_folders import write_library
from tests.trust.indexing import LARGEST_BATCH, Library, forked
from tests.trust.trials import Tally, finish, new_place

_PHOTOS: Final = 60
_KILLS_PER_LIBRARY: Final = 10


def killed_encrypted(times: int) -> Tally:
    """The same with an encrypted library."""
    return killed(times, seed=2, key=vault.LibraryKey(os.urandom(32), os.urandom(16)))


def killed(times: int, seed: int = 1, key: vault.LibraryKey | None = None) -> Tally:
    """Every few kills the run may end, and another library is begun."""
    tally = Tally("kill -9 while indexing" + (", encrypted" if key else ""))
    chance = random.Random(seed)
    with new_place() as place:
        photos = place / "photos"
        write_library(photos, _PHOTOS)
        calm_library = Library(place / "calm", place / "calm.log")
        calm_library.add_root(photos)
        started = time.monotonic()
        forked(calm_library.index)
        whole_s = time.monotonic() - started
        calm = dump_library(calm_library.paths.database)
        for start in range(0, times, _KILLS_PER_LIBRARY):
            library = Library(place / f"data{start}", place / f"log{start}")
            vault.set_key(library.data, key)
            library.add_root(photos)
            tally.expect(
                "the library is not encrypted",
                vault.is_plain(library.paths.database) == (key is None),
            )
            for _ in range(min(_KILLS_PER_LIBRARY, times - start)):
                _kill_once(library, tally, chance.uniform(0.0, 0.9 * whole_s))
            finish(tally, library, calm)
            vault.set_key(library.data, None)
            shutil.rmtree(library.data)
    tally.expect(f"{tally.redone} photos were redone", tally.redone <= LARGEST_BATCH)
    return tally


def _kill_once(library: Library, tally: Tally, after_s: float) -> None:
    before = _redone(library)

    def kill(pid: int) -> None:
        # The moment is the fault, so it is drawn, not waited for.
        time.sleep(after_s)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    tally.take(forked(library.index, kill))
    tally.redone = max(tally.redone, _redone(library) - before)
    tally.look(library)


def _redone(library: Library) -> int:
    return sum(library.noted("encoded")) - sum(library.noted("committed"))
