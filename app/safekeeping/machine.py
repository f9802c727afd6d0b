"""The machine's part of the health report: versions, system, window, devices, limits."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import psutil

import app

_PACKAGES: Final = (
    "apsw-sqlite3mc", "bitsandbytes", "numpy", "onnxruntime", "open-clip-torch", "peft", "pi-heif", "pillow", "pylibjxl",
    "pyside6-essentials", "rawpy", "sqlite-vec", "timm", "tokenizers", "torch", "torchvision",
    "transformers",
)  # fmt: skip
_LEAST_MEMORY_BYTES: Final = 3_500_000_000
_LEAST_WATCHES: Final = 65_536

Facts = dict[str, Any]


def versions() -> Facts:
    return {
        "visuallens": app.__version__,
        "installed_as": "bundle" if getattr(sys, "frozen", False) else "package",
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in _PACKAGES},
    }


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def system(advice: list[str]) -> Facts:
    memory = psutil.virtual_memory()
    if memory.total < _LEAST_MEMORY_BYTES:
        advice.append("This computer has less than 4 GB of memory: index at the gentle speed.")
    return {
        "system": f"{platform.system()} {platform.release()}",
        "machine": platform.machine(),
        "cores": os.cpu_count() or 1,
        "memory_bytes": memory.total,
        "memory_available_bytes": memory.available,
    }


def window(advice: list[str]) -> Facts:
    """The Qt platform the window would use; determined in a process that may crash in doing so."""
    from app.commands.window import has_no_screen

    session = os.environ.get("XDG_SESSION_TYPE", "")
    if has_no_screen():
        return {"qt": _qt_version(), "platform": "no screen", "session": session}
    name = _ask_qt()
    if not name:
        advice.append(
            "Qt cannot open a window here. On Debian and Ubuntu: "
            "sudo apt-get install libxcb-cursor0 libegl1 libgl1; then start again."
        )
    return {"qt": _qt_version(), "platform": name or "cannot be opened", "session": session}


def _qt_version() -> str:
    try:
        from PySide6.QtCore import qVersion
    except ImportError:
        return "cannot be loaded"
    return str(qVersion())


def _ask_qt() -> str:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    context = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
            return pool.submit(_platform_name).result()
    except (BrokenProcessPool, ImportError, OSError, RuntimeError):
        return ""


def _platform_name() -> str:
    """Runs in the child process."""
    from PySide6.QtGui import QGuiApplication

    return str(QGuiApplication(["visuallens"]).platformName())


def devices(advice: list[str]) -> Facts:
    try:
        from core.models.device.devices import detect_devices

        return {
            "found": [
                {
                    "backend": device.backend.value,
                    "name": device.name,
                    "memory_bytes": device.total_bytes,
                    "quantizes": device.quantizes,
                }
                for device in detect_devices()
            ]
        }
    except (ImportError, OSError, RuntimeError) as error:
        advice.append("PyTorch cannot be loaded: install VisualLens again.")
        return {"problem": type(error).__name__}


def components(advice: list[str]) -> Facts:
    from core.store.safekeeping.inspection import components

    found = components()
    if not found.sqlite_vec:
        advice.append("The vector search component cannot be loaded: install VisualLens again.")
    return {
        "sqlite": found.sqlite,
        "sqlite_vec": found.sqlite_vec or "cannot be loaded",
        "fts5": found.has_fts5,
    }


def confinement(advice: list[str]) -> Facts:
    """What the kernel denies to the processes that read photos, lists and text in photos."""
    from core.photos.decode.pool import DECODING
    from core.safety.confined_process import ConfinedProcess, ProcessEndedError, memory_share

    try:
        with closing(ConfinedProcess(DECODING, memory_cap_bytes=memory_share(1))) as process:
            confined = asdict(process.confined())
    except (ProcessEndedError, OSError):
        advice.append("The processes that read photos cannot be started: free some memory.")
        return {"problem": "cannot be started"}
    return {
        "denied": [right for right, is_denied in confined.items() if is_denied],
        "allowed": [right for right, is_denied in confined.items() if not is_denied],
    }


def watching(advice: list[str]) -> Facts:
    """System limits on watching folders and on open files."""
    facts: Facts = {}
    for name in ("max_user_watches", "max_user_instances"):
        try:
            text = Path(f"/proc/sys/fs/inotify/{name}").read_text(encoding="ascii")
            facts[name] = int(text)
        except (OSError, ValueError):
            continue
    if facts.get("max_user_watches", _LEAST_WATCHES) < _LEAST_WATCHES:
        advice.append(
            "The system follows few folders: sudo sysctl fs.inotify.max_user_watches=524288"
        )
    if sys.platform != "win32":
        import resource

        facts["open_files"] = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return facts
