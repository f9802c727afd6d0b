"""Signs of an accelerator that need no torch, whose import takes seconds and hundreds of megabytes.

They may be misleading (a driver without its card), so torch has the final word; but without any
sign, there is no need to ask it.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path
from typing import Final

_LINUX_DEVICES: Final = (
    "/dev/nvidiactl",
    "/dev/nvhost-gpu",  # NVIDIA's small computers
    "/dev/dxg",  # Linux inside Windows
    "/dev/kfd",  # AMD
)
_WINDOWS_DRIVERS: Final = ("nvcuda.dll", "amdhip64.dll", "amdhip64_6.dll", "amdhip64_7.dll")


def has_signs_of_accelerator() -> bool:
    """Whether torch might find anything other than the CPU to compute on."""
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    # Most laptops have an Intel GPU; only a build of torch made for it would use it.
    if "+xpu" in _torch_version():
        return True
    return any(path.exists() for path in _drivers())


def _torch_version() -> str:
    from importlib.metadata import (
        PackageNotFoundError,
        version,
    )  # here: the window opens without it

    try:
        return version("torch")
    except PackageNotFoundError:
        return ""


def _drivers() -> list[Path]:
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32")
        return [system / name for name in _WINDOWS_DRIVERS]
    return [Path(name) for name in _LINUX_DEVICES]
