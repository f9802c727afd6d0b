"""macOS: a profile of the system's sandbox (Seatbelt), which needs no signature and no entitlement.

`sandbox_init` is marked as deprecated, and is what browsers still use. Written from its documentation and from
published profiles; not tried on a Mac.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from core.safety.confined import UNCONFINED, Confined

_PROFILE_TEXT: Final = 0  # flags: the profile itself, not the name of one
# Not all of /System: below /System/Volumes/Data are the files of the users.
_SYSTEM: Final = (
    "/System/Library", "/System/Cryptexes", "/System/Volumes/Preboot/Cryptexes", "/Library/Frameworks", "/usr", "/opt",
    "/private/etc", "/private/var/db/timezone", "/private/var/db/oah",
    "/dev/null", "/dev/zero", "/dev/random", "/dev/urandom",
)  # fmt: skip
# Whether a file exists may be asked, as on Linux: lists of places name pictures.
_RULES: Final = """(version 1)
(deny default)
(deny process-info* file-map-executable)
(allow process-info-pidinfo process-info-setcontrol (target self))
(allow signal (target self))
(allow sysctl-read)
(allow file-read-metadata)
(allow file-read* (literal "/"))
"""


def confine(readable: Sequence[Path], writable: Sequence[Path]) -> Confined:
    """Restrict this process; a system that does not take the profile denies nothing."""
    text = profile([*readable, *_bundle(), *map(Path, _SYSTEM)], writable)
    if not _apply(ctypes.CDLL(None), text):
        return UNCONFINED
    return replace(UNCONFINED, reading=True, writing=True, network=True, programs=True)


def profile(readable: Sequence[Path], writable: Sequence[Path]) -> str:
    """A profile that denies everything but reading, or also writing, below some paths."""
    rules = [_RULES, f"(allow file-read* file-map-executable {_below(readable)})\n"]
    if writable:
        rules.append(f"(allow file-read* file-write* {_below(writable)})\n")
    return "".join(rules)


def _bundle() -> list[Path]:
    """The app this program is packed in, whose folders are linked to each other."""
    above = Path(sys.executable).resolve().parents
    return [folder for folder in above if folder.suffix == ".app"]


def _below(paths: Sequence[Path]) -> str:
    """Filters for paths and all below them. The kernel compares paths without links."""
    real = dict.fromkeys(os.path.realpath(path) for path in paths)
    return " ".join(f"(subpath {_quoted(path)})" for path in real)


def _quoted(path: str) -> str:
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _apply(system: Any, text: str) -> bool:
    try:
        initialise = system.sandbox_init
    except AttributeError:
        return False
    initialise.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p))
    problem = ctypes.c_char_p()
    return bool(initialise(os.fsencode(text), _PROFILE_TEXT, ctypes.byref(problem)) == 0)
