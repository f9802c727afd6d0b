"""One automatic backup a day; the three newest are kept."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Final

from core import logs
from core.cancel import CancelToken
from core.errors import EnvironmentProblem, UserError
from core.sentences import Sentence
from core.store.connection import open_store
from core.store.safekeeping.backup import backup, is_backup
from core.store.safekeeping.maintenance import library_bytes

KEPT: Final = 3
_NAME: Final = re.compile(r"daily-\d{4}-\d{2}-\d{2}\.backup")
# Free space a backup must leave: a full disk is worse than a missing backup.
_RESERVE_BYTES: Final = 2_000_000_000


def daily_backups(folder: Path) -> list[Path]:
    """The automatic backups, newest first. Backups made by the user are not included."""
    if not folder.is_dir():
        return []
    return sorted((file for file in folder.iterdir() if _NAME.fullmatch(file.name)), reverse=True)


def backups_in(folder: Path) -> list[Path]:
    """Every backup in the folder, whatever its origin and name, newest first."""
    if not folder.is_dir():
        return []
    files = [file for file in folder.iterdir() if file.is_file() and is_backup(file)]
    return sorted(files, key=lambda file: file.stat().st_mtime_ns, reverse=True)


def back_up_daily(
    database: Path, folder: Path, today: date, cancel: CancelToken | None = None
) -> Path | None:
    """Write today's backup if there is none yet, then delete the oldest ones.

    Call after startup, off the main thread; others may use the library meanwhile.

    Returns:
        The new file; None when there was nothing to do.

    Raises:
        Cancelled: if `cancel` was set; no file is left.
        EnvironmentProblem: if there is not enough space, or the backup cannot be written.
    """
    known = daily_backups(folder)
    target = folder / f"daily-{today.isoformat()}.backup"
    # A backup from "tomorrow" comes from a wrong clock; it must not push out the others.
    if not database.exists() or target in known:
        return None
    size = library_bytes(database)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free < size + _RESERVE_BYTES:
        raise EnvironmentProblem(Sentence("backup.no-room", needed=size / 1e6))
    try:
        connection = open_store(database, read_only=True)
    except UserError:
        return None  # a file from a newer version, which this one cannot copy
    try:
        backup(connection, target, cancel)
    finally:
        connection.close()
    later = [file for file in known if file.name > target.name]
    for old in [*later, *(file for file in known if file not in later)][KEPT - 1 :]:
        old.unlink(missing_ok=True)
    logs.store.info("daily backup written: %d bytes", target.stat().st_size)
    return target
