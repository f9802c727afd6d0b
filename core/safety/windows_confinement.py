"""Windows: low integrity, mitigation policies, and a job that ends with its owner.

A running process can give up its integrity level, which denies writing to the files of the user, to the registry and
to other processes. It cannot give up reading files and reaching machines: for that it has to be started in an
AppContainer (`core.safety.windows_start`). Written from Microsoft's documentation and tried under Wine, which takes
the calls but has no containers.
"""

from __future__ import annotations

import ctypes
from typing import Any, Final

from core.safety.confined import Confined

# Numbers of the policies and their flags (`winnt.h`). Not among them: code made at run time, which codecs use to
# scale frames of videos, and system calls of the window manager, whose libraries some codecs are linked to.
_POLICIES: Final = {
    6: 0b1,  # extension points: no code of others is put into the process
    9: 0b1,  # fonts: those of the system only
    10: 0b11,  # libraries: none from other machines, none that a process of low integrity wrote
}
_CHILD_PROCESSES, _NONE = 13, 0b1
_TOKEN_ACCESS: Final = 0x80 | 0x08  # TOKEN_ADJUST_DEFAULT, TOKEN_QUERY
_TOKEN_INTEGRITY, _TOKEN_IS_CONTAINER = 25, 29
_INTEGRITY_GROUP: Final = 0x20
_LOW: Final = 0x1000
_EXTENDED_LIMITS, _UI_LIMITS = 9, 4  # classes of information on jobs
_ONE_PROCESS, _MEMORY, _NO_ERROR_DIALOG, _END_WITH_JOB = 0x8, 0x100, 0x400, 0x2000
_ALL_OF_UI: Final = 0xFF  # handles, clipboard, parameters, display, atoms, desktop, log-off


class _Sid(ctypes.Structure):
    """The security identifier S-1-16-LEVEL of an integrity level."""

    _fields_ = (
        ("revision", ctypes.c_uint8),
        ("count", ctypes.c_uint8),
        ("authority", ctypes.c_uint8 * 6),
        ("level", ctypes.c_uint32),
    )


class _Label(ctypes.Structure):
    _fields_ = (("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32))


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Limits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("transfers", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peaks", ctypes.c_size_t * 2),
    )


def confine() -> Confined:
    """Restrict this process; what the system does not take it does not deny."""
    kernel, rights = library("kernel32"), library("advapi32")
    for policy, flags in _POLICIES.items():
        _set_policy(kernel, policy, flags)
    no_programs = _set_policy(kernel, _CHILD_PROCESSES, _NONE)
    is_low, is_contained = _low_and_contained(kernel, rights)
    limits = _limits_of_own_job(kernel)
    return Confined(
        reading=is_contained,
        writing=is_contained or is_low,
        network=is_contained,
        programs=no_programs or bool(limits & _ONE_PROCESS),
        memory=bool(limits & _MEMORY),
    )


class Job:
    """Limits of one process that it cannot lift; it ends with this object, or with the process that made it."""

    def __init__(self, process: int, memory_cap_bytes: int) -> None:
        """Put a process into a new job: no other processes, no more memory.

        Args:
            process: its handle, as `multiprocessing.Process.sentinel`.
        """
        self._kernel = kernel = library("kernel32")
        self._job: int | None = None
        # The limits of the user interface are left out where the owner is in a job itself: such do not nest.
        for ui_limits in (_ALL_OF_UI, 0):
            kernel.CreateJobObjectW.restype = ctypes.c_void_p
            job = kernel.CreateJobObjectW(None, None)
            if _is_limited(kernel, job, memory_cap_bytes, ui_limits) and _succeeds(
                kernel.AssignProcessToJobObject, ctypes.c_void_p(job), ctypes.c_void_p(process)
            ):
                self._job = job
                return
            kernel.CloseHandle(ctypes.c_void_p(job))

    def close(self) -> None:
        """End the process."""
        job, self._job = self._job, None
        if job is not None:
            self._kernel.CloseHandle(ctypes.c_void_p(job))


def library(name: str) -> Any:
    """A library of the system."""
    return ctypes.CDLL(name)  # not `WinDLL`: 64-bit programs have one way to call


def _succeeds(call: Any, *arguments: object) -> bool:
    return bool(call(*arguments))


def _set_policy(kernel: Any, policy: int, flags: int) -> bool:
    value = ctypes.c_uint32(flags)
    size = ctypes.c_size_t(ctypes.sizeof(value))
    return _succeeds(kernel.SetProcessMitigationPolicy, policy, ctypes.byref(value), size)


def _low_and_contained(kernel: Any, rights: Any) -> tuple[bool, bool]:
    """Whether this process could lower its integrity, and whether it runs in a container."""
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    token = ctypes.c_void_p()
    if not rights.OpenProcessToken(process, _TOKEN_ACCESS, ctypes.byref(token)):
        return False, False
    try:
        return _lower_integrity(rights, token), _is_in_container(rights, token)
    finally:
        kernel.CloseHandle(token)


def _lower_integrity(rights: Any, token: ctypes.c_void_p) -> bool:
    sid = _Sid(1, 1, (ctypes.c_uint8 * 6)(0, 0, 0, 0, 0, 16), _LOW)
    label = _Label(ctypes.addressof(sid), _INTEGRITY_GROUP)
    size = ctypes.sizeof(label) + ctypes.sizeof(sid)
    return _succeeds(rights.SetTokenInformation, token, _TOKEN_INTEGRITY, ctypes.byref(label), size)


def _is_in_container(rights: Any, token: ctypes.c_void_p) -> bool:
    answer, size = ctypes.c_uint32(), ctypes.c_uint32()
    return (
        _succeeds(
            rights.GetTokenInformation,
            token, _TOKEN_IS_CONTAINER, ctypes.byref(answer), ctypes.sizeof(answer), ctypes.byref(size),
        )
        and answer.value != 0
    )  # fmt: skip


def _limits_of_own_job(kernel: Any) -> int:
    limits = _Limits()
    size = ctypes.c_uint32(ctypes.sizeof(limits))
    if not kernel.QueryInformationJobObject(
        None, _EXTENDED_LIMITS, ctypes.byref(limits), size, None
    ):
        return 0
    return int(limits.basic.flags)


def _is_limited(kernel: Any, job: int, memory_cap_bytes: int, ui_limits: int) -> bool:
    flags = _ONE_PROCESS | _MEMORY | _NO_ERROR_DIALOG | _END_WITH_JOB
    limits = _Limits(_BasicLimits(flags=flags, processes=1), process_memory=memory_cap_bytes)
    information: dict[int, ctypes.Structure | ctypes.c_uint32] = {_EXTENDED_LIMITS: limits}
    if ui_limits:
        information[_UI_LIMITS] = ctypes.c_uint32(ui_limits)
    return all(
        _succeeds(
            kernel.SetInformationJobObject,
            ctypes.c_void_p(job), kind, ctypes.byref(value), ctypes.sizeof(value),
        )
        for kind, value in information.items()
    )  # fmt: skip
