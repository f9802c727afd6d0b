"""Windows: starts a process in an AppContainer, which has no network and reads nobody's files.

Only a new process can be put into one. It cannot open its owner, so it does not fetch its pipes from there, as
`multiprocessing` has it do, but inherits exactly the handles it needs. Without a container (the program's files are not
open to containers, or the system has none) it is started in the same way, and gives up what a running process can
(`core.safety.windows_confinement`).

No capability is asked for. The container's files are those that Windows opens to all containers: its own, and programs
below `Program Files`; the installer does the same with our folder where that lies elsewhere. We change nobody's permissions.
"""

from __future__ import annotations

import ctypes
import functools
import io
import os
import signal
import subprocess
import sys
import weakref
from collections.abc import Callable, Sequence
from multiprocessing import connection as connections
from multiprocessing import reduction, spawn
from multiprocessing.context import SpawnProcess, set_spawning_popen
from multiprocessing.process import BaseProcess
from typing import Any, Final, cast

from core.safety.windows_confinement import Job, library

CONTAINER: Final = "VisualLens.Readers"
_EXISTS: Final = 0x800700B7 - (1 << 32)  # HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS)
_HANDLE_LIST, _SECURITY_CAPABILITIES = 0x20002, 0x20009  # PROC_THREAD_ATTRIBUTE_
# CREATE_ and so on
_SUSPENDED, _DETACHED, _UNICODE_ENVIRONMENT, _EXTENDED = 0x4, 0x8, 0x400, 0x80000
_STANDARD_HANDLES: Final = 0x100  # STARTF_USESTDHANDLES
_NO_ERROR_BOXES: Final = 0x1  # SEM_FAILCRITICALERRORS
_INHERIT: Final = 0x1  # HANDLE_FLAG_INHERIT
_READ_AND_WRITE, _SHARED, _OPEN_EXISTING = 0xC000_0000, 0x3, 3  # GENERIC_, FILE_SHARE_
_FOREVER, _OVER = 0xFFFF_FFFF, 0  # INFINITE, WAIT_OBJECT_0
_KILLED: Final = 0x10000  # the exit code that `multiprocessing` uses, too
# All of what a new process is told: a write never waits for one that does not start.
_PIPE_BYTES: Final = 1 << 16


class _Capabilities(ctypes.Structure):
    """`SECURITY_CAPABILITIES`."""

    _fields_ = (
        ("sid", ctypes.c_void_p),
        ("capabilities", ctypes.c_void_p),
        ("count", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32),
    )


class _Startup(ctypes.Structure):
    """`STARTUPINFOEXW`."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("names", ctypes.c_void_p * 3),
        ("window", ctypes.c_uint32 * 7),
        ("flags", ctypes.c_uint32),
        ("show", ctypes.c_uint16),
        ("reserved_size", ctypes.c_uint16),
        ("reserved", ctypes.c_void_p),
        ("standard", ctypes.c_void_p * 3),
        ("attributes", ctypes.c_void_p),
    )


class _Started(ctypes.Structure):
    """`PROCESS_INFORMATION`."""

    _fields_ = (
        ("process", ctypes.c_void_p),
        ("thread", ctypes.c_void_p),
        ("process_id", ctypes.c_uint32),
        ("thread_id", ctypes.c_uint32),
    )


class Containers:
    """Whether processes of this program start in a container, as far as is known; one per process."""

    usable = True


class HandedProcess(SpawnProcess):
    """A process that runs a function with a connection; the other processes of this program are not open to it.

    Attributes:
        contained: it runs in a container.
    """

    def __init__(
        self,
        target: Callable[..., object],
        connection: int,
        arguments: Sequence[object],
        memory_cap_bytes: int,
        *,
        contained: bool,
    ) -> None:
        """Not started yet.

        Args:
            target: gets the connection and the arguments.
            connection: the handle of its end of a pipe.
            contained: whether a container is tried first; none may be had.
        """
        arguments = (_Inherited(connection), *arguments)
        super().__init__(target=target, args=arguments, daemon=True)
        self.connection = connection
        self.memory_cap_bytes = memory_cap_bytes
        self.contained = contained

    @staticmethod
    def _Popen(process_obj: BaseProcess) -> Any:
        return _Popen(cast(HandedProcess, process_obj))


class _Inherited:
    """Becomes a connection where it is unpickled: the handle has the same number there."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def __reduce__(self) -> tuple[Callable[[int], object], tuple[int]]:
        return _connection, (self._handle,)


def _connection(handle: int) -> object:
    return cast(Any, connections).PipeConnection(handle)


class _Popen:
    """What `multiprocessing` asks of a running process; see its `popen_spawn_win32`."""

    method = "spawn"

    def __init__(self, process: HandedProcess) -> None:
        kernel = library("kernel32")
        self.returncode: int | None = None
        self._kernel = kernel
        reading, writing = _pipe(kernel)
        null = _null(kernel)
        handles = (reading, null, process.connection)
        try:
            for handle in handles:
                kernel.SetHandleInformation(ctypes.c_void_p(handle), _INHERIT, _INHERIT)
            sid = _container_sid() if process.contained and Containers.usable else None
            started = sid and _create(kernel, handles, sid)
            process.contained = bool(started)
            started = started or _create(kernel, handles, None)
            if not started:
                raise OSError("no process could be started")
            self.pid, self.sentinel = started.process_id, int(started.process)
            # Before it runs, so that it can say whether it has those limits.
            job = Job(self.sentinel, process.memory_cap_bytes)
            weakref.finalize(self, _release, kernel, self.sentinel, job).atexit = False
            kernel.ResumeThread(ctypes.c_void_p(started.thread))
            _close(kernel, started.thread)
            self._tell(process, writing)
        finally:
            for handle in (reading, writing, null):
                _close(kernel, handle)

    def _tell(self, process: HandedProcess, writing: int) -> None:
        """What to import and to run; if it has ended already, nobody needs to know."""
        told = io.BytesIO()
        set_spawning_popen(cast(Any, self))
        try:
            reduction.dump(spawn.get_preparation_data(process.name), told)
            reduction.dump(process, told)
        finally:
            set_spawning_popen(None)
        written = ctypes.c_uint32()
        data = told.getvalue()
        self._kernel.WriteFile(
            ctypes.c_void_p(writing), data, len(data), ctypes.byref(written), None
        )

    def wait(self, timeout: float | None = None) -> int | None:
        """Its exit code, or None if it still runs after so many seconds."""
        if self.returncode is None:
            milliseconds = _FOREVER if timeout is None else int(max(0.0, timeout) * 1000 + 0.5)
            process, code = ctypes.c_void_p(self.sentinel), ctypes.c_uint32()
            if self._kernel.WaitForSingleObject(
                process, ctypes.c_uint32(milliseconds)
            ) == _OVER and self._kernel.GetExitCodeProcess(process, ctypes.byref(code)):
                self.returncode = -signal.SIGTERM if code.value == _KILLED else code.value
        return self.returncode

    def poll(self) -> int | None:
        """Its exit code, or None if it still runs."""
        return self.wait(0)

    def kill(self) -> None:
        """End it; nothing happens if it has ended."""
        self._kernel.TerminateProcess(ctypes.c_void_p(self.sentinel), _KILLED)

    terminate = kill


@functools.cache
def _container_sid() -> int | None:
    """Address of the identifier of our container, which is made if it is not there; None where there are none."""
    system = library("userenv")
    try:
        create = system.CreateAppContainerProfile
    except AttributeError:
        return None
    sid = ctypes.c_void_p()
    description = "Processes of VisualLens that read files"
    result = create(CONTAINER, CONTAINER, description, None, 0, ctypes.byref(sid))
    if result == _EXISTS:
        result = system.DeriveAppContainerSidFromAppContainerName(CONTAINER, ctypes.byref(sid))
    return sid.value if result == 0 else None


def _create(kernel: Any, handles: tuple[int, int, int], sid: int | None) -> _Started | None:
    """A process that does not run yet and has copies of these handles, the second one in place of all it would
    read from and print to. It has no console, and shows no box when it cannot start."""
    reading, null, _ = handles
    inherited = (ctypes.c_void_p * len(handles))(*handles)
    capabilities = _Capabilities(sid=sid)
    values: dict[int, ctypes.Array[ctypes.c_void_p] | _Capabilities] = {_HANDLE_LIST: inherited}
    if sid is not None:
        values[_SECURITY_CAPABILITIES] = capabilities
    size = ctypes.c_size_t()
    kernel.InitializeProcThreadAttributeList(None, len(values), 0, ctypes.byref(size))
    attributes = ctypes.create_string_buffer(size.value)
    if not kernel.InitializeProcThreadAttributeList(attributes, len(values), 0, ctypes.byref(size)):
        return None
    startup = _Startup(
        size=ctypes.sizeof(_Startup),
        flags=_STANDARD_HANDLES,
        standard=(null,) * 3,
        attributes=ctypes.addressof(attributes),
    )
    executable, environment = _python()
    command = subprocess.list2cmdline(
        [executable, *spawn.get_command_line(pipe_handle=reading)[1:]]
    )
    started = _Started()
    kernel.SetErrorMode(kernel.GetErrorMode() | _NO_ERROR_BOXES)
    try:
        is_started = all(
            kernel.UpdateProcThreadAttribute(
                attributes, 0, ctypes.c_size_t(kind),
                ctypes.byref(value), ctypes.c_size_t(ctypes.sizeof(value)), None, None,
            )
            for kind, value in values.items()
        ) and kernel.CreateProcessW(
            executable, ctypes.create_unicode_buffer(command), None, None, True,
            _SUSPENDED | _DETACHED | _UNICODE_ENVIRONMENT | _EXTENDED,
            environment, None, ctypes.byref(startup), ctypes.byref(started),
        )  # fmt: skip
    finally:
        kernel.DeleteProcThreadAttributeList(attributes)
    return started if is_started else None


def _python() -> tuple[str, Any]:
    """This program, and what it finds in its environment: in a virtual environment it is started by
    another one, which would be a second process."""
    variables = dict(os.environ)
    executable = os.fsdecode(spawn.get_executable())
    base = getattr(sys, "_base_executable", executable)
    if executable == sys.executable != base:
        variables["__PYVENV_LAUNCHER__"], executable = executable, base
    block = "".join(f"{name}={value}\0" for name, value in sorted(variables.items()))
    return executable, ctypes.create_unicode_buffer(block)


def _pipe(kernel: Any) -> tuple[int, int]:
    """The end that is inherited, and ours."""
    reading, writing = ctypes.c_void_p(), ctypes.c_void_p()
    if not kernel.CreatePipe(ctypes.byref(reading), ctypes.byref(writing), None, _PIPE_BYTES):
        raise OSError("no pipe could be made")
    return reading.value or 0, writing.value or 0


def _null(kernel: Any) -> int:
    """What reads as empty and takes everything; no container may open it itself."""
    kernel.CreateFileW.restype = ctypes.c_void_p
    return int(
        kernel.CreateFileW("NUL", _READ_AND_WRITE, _SHARED, None, _OPEN_EXISTING, 0, None) or 0
    )


def _release(kernel: Any, process: int, job: Job) -> None:
    job.close()
    _close(kernel, process)


def _close(kernel: Any, handle: int) -> None:
    kernel.CloseHandle(ctypes.c_void_p(handle))
