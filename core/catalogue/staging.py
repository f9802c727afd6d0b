"""Folders in which models are assembled, so that a partial model is never mistaken for a complete one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from core.catalogue.catalog import folder_name
from core.catalogue.manifest import MANIFEST_NAME
from core.errors import EnvironmentProblem, UserError
from core.sentences import Sentence

_INCOMING: Final = ".incoming"
_TRASH: Final = ".trash"
_REPLACED, _REMOVED = ".replaced", ".removed"  # why a model is in there
_AT: Final = "@"  # separates the name of a model and the commit, which imports lack
_LOCK: Final = ".install.lock"
_SPARE_BYTES: Final = 200 << 20  # left free for everything else on the disk


@contextmanager
def changing(models_dir: Path) -> Iterator[Sentence | None]:
    """Hold the lock for installing and removing; the OS releases it even after kill -9.

    Leftovers of a killed process are dealt with first; the block receives what became of a model that
    was being replaced.

    Raises:
        UserError: at once, if another process holds it.
    """
    from filelock import FileLock, Timeout  # here: the window lists models at startup

    models_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(models_dir / _LOCK, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise UserError(Sentence("install.running")) from error
    try:
        yield _sweep(models_dir)
    finally:
        lock.release()


def recover(models_dir: Path) -> Sentence | None:
    """Finish or undo an installation that was killed while it replaced a model; what became of it.

    None if there is none, or another process is installing.
    """
    if not any((models_dir / _TRASH).glob(f"*{_REPLACED}")):
        return None
    try:
        with changing(models_dir) as found:
            return found
    except UserError:
        return None


def _sweep(models_dir: Path) -> Sentence | None:
    """Put a whole model where one was being replaced; delete interrupted imports, which start over
    anyway, and half-deleted models."""
    outcome = None
    for replaced in (models_dir / _TRASH).glob(f"*{_REPLACED}"):
        target = models_dir / replaced.name.removesuffix(_REPLACED)
        if target.exists():
            continue
        whole = [
            path for path in _stagings(target.name, models_dir) if (path / MANIFEST_NAME).is_file()
        ]
        os.replace(whole[0] if whole else replaced, target)
        outcome = (
            Sentence("install.finished", model=target.name)
            if whole
            else Sentence("install.undone", model=target.name)
        )
    for path in (models_dir / _INCOMING).glob(f"*{_AT}"):
        shutil.rmtree(path, ignore_errors=True)
    shutil.rmtree(models_dir / _TRASH, ignore_errors=True)
    return outcome


def staging_for(model_id: str, models_dir: Path, commit: str) -> Path:
    """An empty folder, or the one in which an interrupted download of the same commit resumes."""
    name = f"{folder_name(model_id)}{_AT}{commit}"
    for old in stagings(model_id, models_dir):
        if not commit or old.name != name:
            shutil.rmtree(old, ignore_errors=True)
    staging = models_dir / _INCOMING / name
    staging.mkdir(parents=True, exist_ok=True, mode=0o700)
    return staging


def stagings(model_id: str, models_dir: Path) -> list[Path]:
    """The remains of interrupted installations of a model."""
    return _stagings(folder_name(model_id), models_dir)


def _stagings(name: str, models_dir: Path) -> list[Path]:
    folder = models_dir / _INCOMING
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if path.name.startswith(f"{name}{_AT}")]


def discard_interrupted(models_dir: Path) -> None:
    """Delete what interrupted installations left, unless one is running."""
    if (models_dir / _INCOMING).is_dir():
        with suppress(UserError), changing(models_dir):
            shutil.rmtree(models_dir / _INCOMING, ignore_errors=True)


def check_disk(models_dir: Path, needed_bytes: int) -> None:
    """Check for free space before copying.

    Raises:
        EnvironmentProblem: if the disk lacks that much plus a reserve.
    """
    free = shutil.disk_usage(models_dir).free
    if needed_bytes + _SPARE_BYTES > free:
        raise EnvironmentProblem(
            Sentence("install.no-room", needed=needed_bytes / 1e9, free=free / 1e9)
        )


def size_of(directory: Path) -> int:
    """Total bytes of all files below a folder."""
    return sum(path.stat().st_size for path in directory.rglob("*") if path.is_file())


def publish(staging: Path, target: Path, models_dir: Path) -> None:
    """Move the complete model into place; the one it replaces is deleted afterwards."""
    if target.exists():
        _put_aside(target, models_dir, _REPLACED)
    os.replace(staging, target)
    shutil.rmtree(models_dir / _TRASH, ignore_errors=True)


def discard(directory: Path, models_dir: Path) -> None:
    """Delete a model; a half-deleted folder must not look like one."""
    _put_aside(directory, models_dir, _REMOVED)
    shutil.rmtree(models_dir / _TRASH, ignore_errors=True)


def _put_aside(directory: Path, models_dir: Path, suffix: str) -> None:
    trash = models_dir / _TRASH
    trash.mkdir(exist_ok=True)
    os.replace(directory, trash / f"{directory.name}{suffix}")
