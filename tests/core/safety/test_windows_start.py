"""How processes are started on Windows, byte by byte as its headers say; the system itself is not here."""

from __future__ import annotations

import io
import os
import pickle
import signal
import sys
from collections.abc import Iterator
from typing import Any, Final

import pytest

from core.safety import windows_confinement, windows_start
from core.safety.windows_start import Containers, HandedProcess
from tests.core.safety.windows_system import JOB, System

_READING, _WRITING, _NULL, _SID, _PROCESS, _THREAD = 61, 62, 63, 0x5555_4444_3333, 71, 72
_CONNECTION: Final = 77
_EXISTS: Final = -0x7FF8FF49
_HANDLES, _CONTAINER = 0x20002, 0x20009  # PROC_THREAD_ATTRIBUTE_...


@pytest.fixture(autouse=True)
def forgetful() -> Iterator[None]:
    windows_start._container_sid.cache_clear()
    yield
    windows_start._container_sid.cache_clear()


def _windows(
    monkeypatch: pytest.MonkeyPatch, *, profile: int = 0, exit_code: int = 0, **refused: int
) -> System:
    def make_pipe(reading: Any, writing: Any, *_: object) -> None:
        reading._obj.value, writing._obj.value = _READING, _WRITING

    def make_profile(*arguments: Any) -> int:
        if profile == 0:
            arguments[-1]._obj.value = _SID
        return profile

    def derive(_name: str, sid: Any) -> int:
        sid._obj.value = _SID
        return 0

    def room(_list: object, _count: int, _flags: int, size: Any) -> None:
        size._obj.value = 48

    def started(*arguments: Any) -> None:
        told = arguments[-1]._obj
        told.process, told.thread, told.process_id, told.thread_id = _PROCESS, _THREAD, 81, 82

    def told_code(_process: object, code: Any) -> None:
        code._obj.value = exit_code

    system = System(
        refused,
        {
            "CreatePipe": make_pipe,
            "CreateFileW": lambda *_: _NULL,
            "CreateAppContainerProfile": make_profile,
            "DeriveAppContainerSidFromAppContainerName": derive,
            "InitializeProcThreadAttributeList": room,
            "GetErrorMode": lambda: 4,
            "CreateProcessW": started,
            "WaitForSingleObject": lambda *_: 0,
            "GetExitCodeProcess": told_code,
        },
    )
    for module in (windows_start, windows_confinement):
        monkeypatch.setattr(module, "library", lambda _name: system)
    return system


def _process(*, contained: bool = True) -> HandedProcess:
    return HandedProcess(print, _CONNECTION, ("first", 2), 3 << 30, contained=contained)


def _number(bytes_: bytes, at: int, size: int) -> int:
    return int.from_bytes(bytes_[at : at + size], "little")


def test_a_process_starts_in_a_container_with_three_handles_and_no_capability(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch)
    process = _process()
    popen = windows_start._Popen(process)
    assert (popen.pid, popen.sentinel, process.contained) == (81, _PROCESS, True)
    attributes = {kind: (value, size) for _, _, kind, value, size, _, _ in
                  system.arguments("UpdateProcThreadAttribute")}  # fmt: skip
    handles = b"".join(each.to_bytes(8, "little") for each in (_READING, _NULL, _CONNECTION))
    nothing_else = bytes(16)  # no capabilities, none of them
    assert attributes == {
        _HANDLES: (handles, 24),
        _CONTAINER: (_SID.to_bytes(8, "little") + nothing_else, 24),
    }
    ((program, command, _, _, inherits, flags, environment, folder, startup, _),) = (
        system.arguments("CreateProcessW")
    )
    assert program == getattr(sys, "_base_executable", sys.executable)
    assert f"spawn_main(pipe_handle={_READING})" in command
    assert "--multiprocessing-fork" in command
    assert (inherits, flags, folder) == (True, 0x8040C, None)
    assert environment.endswith("\0\0")
    assert {f"PATH={os.environ['PATH']}"} <= set(environment.split("\0"))
    assert (len(startup), _number(startup, 0, 4)) == (112, 112)
    assert _number(startup, 60, 4) == 0x100  # STARTF_USESTDHANDLES
    assert [_number(startup, at, 8) for at in (80, 88, 96)] == [_NULL] * 3
    assert _number(startup, 104, 8) != 0
    assert system.arguments("SetHandleInformation") == [
        (handle, 1, 1) for handle in (_READING, _NULL, _CONNECTION)
    ]
    assert system.arguments("SetErrorMode") == [(5,)]
    assert system.arguments("CreateFileW")[0][:2] == ("NUL", 0xC000_0000)


def test_a_process_has_its_limits_before_it_runs_and_ends_with_its_owner(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch)
    popen = windows_start._Popen(_process())
    order = [name for name, _ in system.calls]
    assert order.index("AssignProcessToJobObject") < order.index("ResumeThread")
    assert system.arguments("AssignProcessToJobObject") == [(JOB, _PROCESS)]
    assert system.arguments("ResumeThread") == [(_THREAD,)]
    closed = [handle for (handle,) in system.arguments("CloseHandle")]
    assert sorted(closed) == [_READING, _WRITING, _NULL, _THREAD]
    del popen
    closed = [handle for (handle,) in system.arguments("CloseHandle")]
    assert closed[4:] == [JOB, _PROCESS]


def test_a_process_is_told_what_to_run_with_the_handle_it_inherits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch)
    windows_start._Popen(_process())
    monkeypatch.setattr(windows_start, "_connection", lambda handle: ("connection", handle))
    ((pipe, data, size, *_),) = system.arguments("WriteFile")
    assert (pipe, size) == (_WRITING, len(data))
    source = io.BytesIO(data)
    preparation, told = pickle.load(source), pickle.load(source)
    assert preparation["sys_path"]
    assert told._target is print
    assert told._args == (("connection", _CONNECTION), "first", 2)


@pytest.mark.parametrize(
    ("profile", "refused"),
    [(-0x7FFFBFFB, {}), (0, {"UpdateProcThreadAttribute": 1}), (0, {"CreateProcessW": 1})],
)
def test_where_there_are_no_containers_a_process_starts_without(
    monkeypatch: pytest.MonkeyPatch, profile: int, refused: dict[str, int]
) -> None:
    system = _windows(monkeypatch, profile=profile, **refused)
    process = _process()
    windows_start._Popen(process)
    assert not process.contained
    assert system.arguments("UpdateProcThreadAttribute")[-1][2] == _HANDLES
    assert len(system.arguments("ResumeThread")) == 1


@pytest.mark.parametrize("usable", [False, True])
def test_a_container_is_asked_for_only_where_it_is_wanted_and_may_work(
    monkeypatch: pytest.MonkeyPatch, usable: bool
) -> None:
    system = _windows(monkeypatch)
    monkeypatch.setattr(Containers, "usable", usable)
    windows_start._Popen(_process(contained=not usable))
    assert system.arguments("CreateAppContainerProfile") == []


def test_a_container_that_is_there_is_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    system = _windows(monkeypatch, profile=_EXISTS)
    for _ in range(2):
        process = _process()
        windows_start._Popen(process)
        assert process.contained
    assert len(system.arguments("CreateAppContainerProfile")) == 1


def test_a_process_that_cannot_be_started_is_an_error_and_leaves_no_handle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch, CreateProcessW=2)
    with pytest.raises(OSError, match="no process"):
        windows_start._Popen(_process())
    closed = [handle for (handle,) in system.arguments("CloseHandle")]
    assert sorted(closed) == [_READING, _WRITING, _NULL]


@pytest.mark.parametrize(("code", "told"), [(0, 0), (7, 7), (0x10000, -signal.SIGTERM)])
def test_how_a_process_ended_is_told_as_on_other_systems(
    monkeypatch: pytest.MonkeyPatch, code: int, told: int
) -> None:
    system = _windows(monkeypatch, exit_code=code)
    popen = windows_start._Popen(_process())
    popen.kill()
    assert system.arguments("TerminateProcess") == [(_PROCESS, 0x10000)]
    assert popen.wait(1.5) == told
    assert popen.poll() == told
    assert system.arguments("WaitForSingleObject") == [(_PROCESS, 1500)]


def test_a_virtual_environment_costs_no_second_process(monkeypatch: pytest.MonkeyPatch) -> None:
    system = _windows(monkeypatch)
    monkeypatch.setattr(sys, "_base_executable", r"C:\Python\python.exe")
    monkeypatch.setattr(sys, "executable", r"C:\venv\python.exe")
    monkeypatch.setattr("multiprocessing.spawn.get_executable", lambda: r"C:\venv\python.exe")
    windows_start._Popen(_process())
    ((program, command, *_, environment, _, _, _),) = system.arguments("CreateProcessW")
    assert program == r"C:\Python\python.exe"
    assert command.startswith(program)
    assert r"__PYVENV_LAUNCHER__=C:\venv\python.exe" in environment.split("\0")
