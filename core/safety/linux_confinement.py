"""Linux: Landlock for files and TCP, a seccomp filter for sockets, programs and other processes.

Written with ctypes: the packages for it are unmaintained or need a system library.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from core.safety.confined import UNCONFINED, Confined

_SYSTEM: Final = (
    "/usr", "/lib", "/lib64", "/etc", "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat",
    "/sys/devices/system/cpu", "/dev/null", "/dev/zero", "/dev/random", "/dev/urandom",
)  # fmt: skip
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # same on all architectures
_VERSION_FLAG: Final = 1
_RULE_PATH: Final = 1
_NO_NEW_PRIVILEGES: Final = 38
_FILTER_MODE, _ALL_THREADS = 1, 1

_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_READING: Final = _READ_FILE | _READ_FOLDER
_FILE_ONLY: Final = 1 << 0 | 1 << 1 | _READ_FILE | 1 << 14  # execute, write, read, truncate
# Highest file right known to each Landlock version: making links, then renaming across folders,
# truncating, device ioctls.
_RIGHTS: Final = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_TCP: Final = 0b11  # bind and connect, since version 4
_SCOPES: Final = 0b11  # abstract sockets and signals to others, since version 6

_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000 | errno.EPERM
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16  # offsets in the call data that the filter sees
_OTHER_ABI: Final = 0x40000000  # calls of x32 programs carry this bit


@dataclass(frozen=True, slots=True)
class _Machine:
    """System call numbers on one processor architecture (the kernel's `unistd.h` tables).

    Attributes:
        refused: running programs, inspecting other processes, mounts and namespaces, kernel
            interfaces with a history of vulnerabilities.
    """

    audit: int
    seccomp: int
    socket: int
    refused: tuple[int, ...]


_MACHINES: Final = {
    "x86_64": _Machine(
        audit=0xC000003E,
        seccomp=317,
        socket=41,
        refused=(
            *(59, 322, 101, 310, 311, 438, 304),
            *(155, 161, 165, 166, 272, 308),
            *(248, 249, 250, 298, 321, 323, 425),
        ),
    ),
    "aarch64": _Machine(
        audit=0xC00000B7,
        seccomp=277,
        socket=198,
        refused=(
            *(221, 281, 117, 270, 271, 438, 265),
            *(39, 40, 41, 51, 97, 268),
            *(217, 218, 219, 241, 280, 282, 425),
        ),
    ),
}


class _Rules(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("tcp", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    )


class _PathRule(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("rights", ctypes.c_uint64), ("folder", ctypes.c_int32))


class _Step(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_true", ctypes.c_uint8),
        ("if_false", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.POINTER(_Step)))


def confine(readable: Sequence[Path], writable: Sequence[Path]) -> Confined:
    """Restrict this thread, and all it starts; kernels without these parts deny less, and the result says so."""
    machine = _MACHINES.get(platform.machine())
    if machine is None or sys.maxsize < 1 << 32:
        return UNCONFINED
    system = ctypes.CDLL(None, use_errno=True)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return UNCONFINED
    files = _restrict_files(system, [*readable, *map(Path, _SYSTEM)], writable)
    calls = _filter_calls(system, machine)
    return replace(UNCONFINED, reading=files, writing=files, network=calls, programs=calls)


def _restrict_files(
    system: ctypes.CDLL, readable: Sequence[Path], writable: Sequence[Path]
) -> bool:
    version = system.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), _VERSION_FLAG)
    if version < 1:
        return False
    every = (1 << _RIGHTS.get(version, max(_RIGHTS.values()))) - 1
    rules = _Rules(every, _TCP if version >= 4 else 0, _SCOPES if version >= 6 else 0)
    # An older kernel rejects a structure with fields it does not know.
    size = 8 if version < 4 else 16 if version < 6 else 24
    handle = system.syscall(_LANDLOCK_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if handle < 0:
        return False
    try:
        for paths, rights in ((readable, _READING), (writable, every)):
            for path in paths:
                _allow(system, handle, path, rights)
        return bool(system.syscall(_LANDLOCK_RESTRICT, handle, 0) == 0)
    finally:
        os.close(handle)


def _allow(system: ctypes.CDLL, handle: int, path: Path, rights: int) -> None:
    try:
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not path.is_dir():
            rights &= _FILE_ONLY
        rule = _PathRule(rights, opened)
        system.syscall(_LANDLOCK_ADD, handle, _RULE_PATH, ctypes.byref(rule), 0)
    finally:
        os.close(opened)


def _filter_calls(system: ctypes.CDLL, machine: _Machine) -> bool:
    steps = _steps(machine)
    program = _Filter(len(steps), (_Step * len(steps))(*steps))
    status: int = system.syscall(machine.seccomp, _FILTER_MODE, _ALL_THREADS, ctypes.byref(program))
    return status == 0


def _steps(machine: _Machine) -> list[_Step]:
    """A BPF program for seccomp: deny what is listed, allow the rest.

    A jump gives the number of steps to skip.
    """
    refused = machine.refused
    return [
        _Step(_LOAD, 0, 0, _MACHINE),
        _Step(_EQUAL, 1, 0, machine.audit),
        _Step(_RETURN, 0, 0, _REFUSE),
        _Step(_LOAD, 0, 0, _NUMBER),
        *(_Step(_EQUAL, len(refused) - i + 4, 0, call) for i, call in enumerate(refused)),
        _Step(_AT_LEAST, 4, 0, _OTHER_ABI),
        _Step(_EQUAL, 0, 2, machine.socket),
        _Step(_LOAD, 0, 0, _FIRST_ARGUMENT),
        _Step(_EQUAL, 0, 1, 1),  # AF_UNIX: a local socket
        _Step(_RETURN, 0, 0, _ALLOW),
        _Step(_RETURN, 0, 0, _REFUSE),
    ]
