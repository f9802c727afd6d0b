"""Folders in which a model is put together, so that half a model is never taken for a whole one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

from core.errors import EnvironmentProblem
from core.models.catalog import folder_name

_INCOMING: Final = ".incoming"
_TRASH: Final = ".trash"
_SPARE_BYTES: Final = 200 << 20  # left free for everybody else on the disk


def staging_for(model_id: str, models_dir: Path, commit: str) -> Path:
    """An empty folder, or the one in which a broken-off download of the same commit is continued."""
    name = f"{folder_name(model_id)}@{commit}"
    for old in stagings(model_id, models_dir):
        if not commit or old.name != name:
            shutil.rmtree(old, ignore_errors=True)
    staging = models_dir / _INCOMING / name
    staging.mkdir(parents=True, exist_ok=True, mode=0o700)
    return staging


def stagings(model_id: str, models_dir: Path) -> list[Path]:
    """What installations of a model that broke off have left."""
    prefix = f"{folder_name(model_id)}@"
    folder = models_dir / _INCOMING
    if not folder.is_dir():
        return []
    return [path for path in folder.iterdir() if path.name.startswith(prefix)]


def check_disk(models_dir: Path, needed_bytes: int) -> None:
    """Look before copying.

    Raises:
        EnvironmentProblem: if the disk has less than that and a reserve.
    """
    free = shutil.disk_usage(models_dir).free
    if needed_bytes + _SPARE_BYTES > free:
        raise EnvironmentProblem(
            f"The model needs {needed_bytes / 1e9:.1f} GB and the disk has {free / 1e9:.1f} GB free. "
            "Free some space and install it again."
        )


def size_of(directory: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in directory.rglob("*") if path.is_file())


def publish(staging: Path, target: Path, models_dir: Path) -> None:
    """Move the complete model into place; the one it replaces goes to the trash first."""
    if target.exists():
        discard(target, models_dir)
    os.replace(staging, target)


def discard(directory: Path, models_dir: Path) -> None:
    """Rename first: a half-deleted folder must not look like a model."""
    trash = models_dir / _TRASH
    trash.mkdir(exist_ok=True)
    doomed = trash / f"{directory.name}.{os.getpid()}"
    os.replace(directory, doomed)
    shutil.rmtree(trash, ignore_errors=True)
