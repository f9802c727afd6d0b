"""A disk that is full, a quota, folders and files without permission."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from core.store.library.locations import LocationState
from tests.helpers.photo_folders import write_photo
from tests.trust.trials import Trial, fault

_NOBODY: Final = 65_534


@fault("disk full", photos=60)
def disk_full(trial: Trial) -> None:
    """The disk of the data folder is full at different moments: a small tmpfs that then grows."""
    trial.library.data.mkdir()
    kib = 420 + 40 * trial.number  # from the first write to the last batches
    with _small_disk(trial.library.data, kib) as grow:
        ended = trial.run(trial.add_and_index)
        if ended.sentence:
            trial.expect(f"no advice: {ended.sentence}", "disk" in ended.sentence.lower())
        grow()
        trial.library.add_root(trial.photos)
        trial.finish()
        trial.expect_indexed(60)


@contextmanager
def _small_disk(folder: Path, kib: int) -> Iterator[Callable[[], None]]:
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kib}k,mode=700", "faults", str(folder)], check=True
    )

    def grow() -> None:
        subprocess.run(["mount", "-o", "remount,size=256m", str(folder)], check=True)

    try:
        yield grow
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@fault("write refused by a quota", photos=20)
def file_too_large(trial: Trial) -> None:
    """Writes beyond a size fail (RLIMIT_FSIZE): what a full disk or quota does, without a mount."""

    def run() -> None:
        trial.library.log.touch()
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limit = (20 + 45 * trial.number) * 1024
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        trial.add_and_index()

    trial.run(run)
    trial.library.add_root(trial.photos)
    trial.finish()
    trial.expect_indexed(20)


@fault("read-only data folder", photos=12)
def read_only_data(trial: Trial) -> None:
    """The data folder cannot be written (any more)."""
    library = trial.library
    if trial.number % 2:  # it was writable once
        trial.add_and_index()
    else:
        library.paths.create()
    library.log.touch()
    library.log.chmod(0o666)

    def run() -> None:
        os.seteuid(_NOBODY)
        trial.add_and_index()

    _chown(library.data, _NOBODY)
    _lock(library.data, locked=True)
    ended = trial.run(run)
    trial.expect(f"no advice: {ended}", "permission" in ended.sentence.lower())
    _lock(library.data, locked=False)
    _chown(library.data, 0)
    library.add_root(trial.photos)
    trial.finish()


@fault("photos without permission", photos=12)
def unreadable_photos(trial: Trial) -> None:
    """Files and folders that may not be read: listed, and nothing known about them is forgotten."""
    library = trial.library
    library.log.touch()
    library.log.chmod(0o666)
    trial.add_and_index()
    _chown(library.data, _NOBODY)
    hidden = trial.photos / "trip 1"
    hidden.chmod(0o000)
    fresh = write_photo(trial.photos / "trip 0" / "fresh.jpg", seed=1_000)
    fresh.chmod(0o000)

    def run() -> None:
        os.seteuid(_NOBODY)
        library.index()

    trial.run(run)
    states = trial.states()
    trial.expect(
        f"photos were forgotten: {states}",
        states.count(LocationState.INDEXED) == len(trial.files)
        and LocationState.MISSING not in states,
    )
    hidden.chmod(0o755)
    fresh.chmod(0o644)
    _chown(library.data, 0)
    trial.finish()
    trial.expect_indexed(13)


def _chown(folder: Path, user: int) -> None:
    for path in [folder, *folder.rglob("*")]:
        os.chown(path, user, -1)


def _lock(folder: Path, *, locked: bool) -> None:
    for path in [folder, *folder.rglob("*")]:
        path.chmod((0o500 if path.is_dir() else 0o400) if locked else 0o700)
