"""A health report that may be sent to strangers: versions, counts and states, nothing personal.

It names no path, photo, caption, word, question, place or custom model. Error sentences are left
out for the same reason: they may name a file.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.safekeeping import machine
from app.safekeeping.machine import Facts
from core import vault
from core.cancel import CancelToken
from core.errors import VisualLensError
from core.paths import DataPaths
from core.settings.chosen import Settings
from core.settings.settings_file import load_settings

_FREE_BYTES: Final = 2_000_000_000  # below this, a backup or an update of the library may not fit
_LAST_ERRORS: Final = 10
_SEVERE: Final = re.compile(r"^\S+ \S+ \d+ (WARNING|ERROR|CRITICAL) ")
# In a log line only our own source files are paths.
_OWN_SOURCE: Final = re.compile(r"^(app|core|ui)/[\w/]+\.py(:\d+)?$")


@dataclass(frozen=True, slots=True)
class Health:
    """Attributes:
    facts: section -> facts; can be written as JSON.
    advice: a sentence of advice for each problem; empty when healthy.
    """

    facts: dict[str, Facts]
    advice: tuple[str, ...]


def examine(paths: DataPaths, cancel: CancelToken | None = None) -> Health:
    """Check everything; takes seconds, and longer with large models or a large library.

    Raises:
        Cancelled: if `cancel` was set.
    """
    advice: list[str] = []
    cancel = cancel or CancelToken()
    sections: dict[str, Callable[[], Facts]] = {
        "versions": machine.versions,
        "system": lambda: machine.system(advice),
        "window": lambda: machine.window(advice),
        "devices": lambda: machine.devices(advice),
        "components": lambda: machine.components(advice),
        "confinement": lambda: machine.confinement(advice),
        "settings": lambda: _settings(paths, advice),
        "models": lambda: _models(paths, advice, cancel),
        "library": lambda: _library(paths, advice),
        "disk": lambda: _disk(paths, advice),
        "watching": lambda: machine.watching(advice),
        "last_errors": lambda: {"lines": last_errors(paths.logs)},
    }
    facts = {}
    for name, look in sections.items():
        cancel.check()
        facts[name] = look()
    return Health(facts, tuple(advice))


def _settings(paths: DataPaths, advice: list[str]) -> Facts:
    try:
        settings = load_settings(paths.settings, lambda problem: advice.append(str(problem)))
    except VisualLensError:
        advice.append("The settings file cannot be read: mend or delete settings.json.")
        return {"problem": "cannot be read"}
    return {
        "encoder": _public_id(settings.encoder),
        "describer": _public_id(settings.describer),
        "matcher": _public_id(settings.matcher),
        "speed": settings.index_speed.value,
        "home_is_set": settings.home is not None,
        "max_pixels": settings.max_pixels,
        "thumbnail_cache_mb": settings.thumbnail_cache_mb,
        "theme": settings.theme,
        "language": settings.language,
        "text_percent": settings.text_percent,
    }


def _public_id(model_id: str) -> str:
    """Catalog names are public; the name a user gave an adapter is private."""
    from core.catalogue.catalog import load_catalog

    return model_id if model_id in load_catalog() else "own model"


def _models(paths: DataPaths, advice: list[str], cancel: CancelToken) -> Facts:
    from core.catalogue.install import ModelState, list_models, verify
    from core.models.starter.weights import (
        IMAGE_WEIGHTS,
        SECOND_IMAGE_WEIGHTS,
        TEXT_WEIGHTS,
        read_verified,
    )

    starter = {}
    for file in (IMAGE_WEIGHTS, SECOND_IMAGE_WEIGHTS, TEXT_WEIGHTS):
        try:
            read_verified(file)
            starter[file.path] = f"sha256 {file.sha256[:12]}, as expected"
        except VisualLensError:
            starter[file.path] = "missing or altered"
            advice.append(f"A starter model is missing or altered: reinstall {file.distribution}.")
    installed = []
    for model in list_models(paths.models, _settings_or_default(paths)):
        if model.state is ModelState.AVAILABLE or model.id == "starter":
            continue
        problems = verify(model.id, paths.models, cancel=cancel)
        name = _public_id(model.id)
        if problems:
            advice.append(f"The model {name} is damaged: visuallens models verify says more.")
        installed.append(
            {
                "id": name,
                "kind": model.kind.value,
                "bytes": model.size_bytes,
                "checksums": "differ" if problems else "as expected",
                "used_as": [role.value for role in model.used_as],
            }
        )
    return {"starter": starter, "installed": installed}


def _settings_or_default(paths: DataPaths) -> Settings:
    try:
        return load_settings(paths.settings)
    except VisualLensError:
        return Settings()


def _library(paths: DataPaths, advice: list[str]) -> Facts:
    from core.store.safekeeping.daily_backup import daily_backups
    from core.store.safekeeping.damage import find_damage
    from core.store.safekeeping.inspection import contents, schema_known
    from core.store.safekeeping.maintenance import library_bytes

    database = paths.database
    facts: Facts = {
        "exists": database.exists(),
        "encrypted": vault.is_sealed_library(database),
        "schema_known": schema_known(),
        "bytes": library_bytes(database),
        "thumbnail_bytes": _folder_bytes(paths.thumbnails),
        "daily_backups": len(daily_backups(paths.backups)),
    }
    if not database.exists():
        return facts | {"state": "not there yet"}
    if vault.is_locked(database):
        return facts | {"state": "locked"}
    if damage := find_damage(database, whole=True):
        advice.append("The library file is damaged: close VisualLens and run: visuallens repair")
        return facts | {"quick_check": f"{len(damage)} problems"}
    try:
        found = contents(database)
    except VisualLensError as error:
        advice.append("The library cannot be opened: visuallens status says why.")
        return facts | {"quick_check": "ok", "state": type(error).__name__}
    facts |= {"quick_check": "ok", "schema": found.schema}
    if found.counts is None:
        return facts | {"state": "of an older version; the next start updates it"}
    if found.roots.get("offline"):
        advice.append("A photo folder cannot be reached: connect its drive; its photos are kept.")
    return facts | {
        "roots": found.roots,
        "photos": {
            "all": found.counts.photos,
            "present": found.counts.present,
            "offline": found.counts.offline,
            "missing": found.counts.missing,
        },
        "files_waiting": found.counts.pending,
        "files_failed": found.failures,
    }


def _folder_bytes(folder: Path) -> int:
    return sum(
        os.lstat(os.path.join(where, name)).st_size
        for where, _, names in os.walk(folder)
        for name in names
    )


def _disk(paths: DataPaths, advice: list[str]) -> Facts:
    from core.store.safekeeping.file_system import kind_of

    try:
        usage = shutil.disk_usage(paths.root)
    except OSError:
        advice.append("The data folder is not there: choose one with --data-dir.")
        return {"problem": "the data folder is not there"}
    if usage.free < _FREE_BYTES:
        advice.append("Less than 2 GB of disk space are free for the library: free some.")
    if not os.access(paths.root, os.W_OK):
        advice.append("The data folder cannot be written: check its permissions.")
    return {
        "free_bytes": usage.free,
        "total_bytes": usage.total,
        "file_system": kind_of(paths.root),
        "writable": os.access(paths.root, os.W_OK),
    }


def last_errors(logs: Path) -> list[str]:
    """The latest warnings and errors of all logs, oldest first, each one line.

    Log lines contain nothing personal; as a second safeguard, anything that looks like a path but
    is not one of our source files is removed here.
    """
    lines: list[str] = []
    for file in sorted(logs.glob("*.log")):
        try:
            text = file.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        lines += [line for line in text.splitlines() if _SEVERE.match(line)]
    return [_discreet(line) for line in sorted(lines)[-_LAST_ERRORS:]]


def _discreet(line: str) -> str:
    return " ".join(
        word if _OWN_SOURCE.match(word) or not re.search(r"[/\\]", word) else "(left out)"
        for word in line.split()
    )
