"""What Windows is asked for, byte by byte as its headers say; the system itself is not here."""

from __future__ import annotations

import ctypes
from typing import Any, Final

import pytest

from core.safety import windows_confinement
from core.safety.confined import UNCONFINED, Confined
from core.safety.windows_confinement import Job

_LOW_INTEGRITY: Final = bytes.fromhex("0101 000000000010 00100000")  # S-1-16-4096
_PROCESS, _TOKEN, _JOB = 0xFFFF_FFFF_FFFF_FFFF, 44, 55


class _System:
    """Both libraries: notes each call with the bytes behind its pointers."""

    def __init__(self, refused: dict[str, int]) -> None:
        """`refused`: how often a function fails before it succeeds."""
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._refused = refused

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> int:
            self.calls.append((name, tuple(_content(each) for each in arguments)))
            if self._refused.get(name, 0) > 0:
                self._refused[name] -= 1
                return 0
            if name == "OpenProcessToken":
                arguments[2]._obj.value = _TOKEN
            return {"GetCurrentProcess": _PROCESS, "CreateJobObjectW": _JOB}.get(name, 1)

        setattr(self, name, call)
        return call

    def arguments(self, name: str) -> list[tuple[Any, ...]]:
        return [arguments for called, arguments in self.calls if called == name]


def _content(argument: Any) -> Any:
    if (target := getattr(argument, "_obj", None)) is not None:  # of `byref`
        if type(target).__name__ == "_Label":
            return ctypes.string_at(target.sid, 12), target.attributes
        return bytes(target)
    return getattr(argument, "value", argument)


def _windows(monkeypatch: pytest.MonkeyPatch, **refused: int) -> _System:
    system = _System(refused)
    monkeypatch.setattr(windows_confinement, "_library", lambda _name: system)
    return system


def test_a_process_lowers_its_integrity_and_takes_the_policies(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch)
    confined = windows_confinement.confine()
    assert confined == Confined(reading=False, writing=True, network=False, programs=True)
    policies = system.arguments("SetProcessMitigationPolicy")
    assert {number: int.from_bytes(flags, "little") for number, flags, _ in policies} == {
        6: 1,  # ProcessExtensionPointDisablePolicy: DisableExtensionPoints
        9: 1,  # ProcessFontDisablePolicy: DisableNonSystemFonts
        10: 3,  # ProcessImageLoadPolicy: NoRemoteImages, NoLowMandatoryLabelImages
        13: 1,  # ProcessChildProcessPolicy: NoChildProcessCreation
    }
    assert {size for _, _, size in policies} == {4}
    assert system.arguments("OpenProcessToken")[0][:2] == (_PROCESS, 0x88)
    (token, kind, label, size), = system.arguments("SetTokenInformation")  # fmt: skip
    assert (token, kind, label, size) == (_TOKEN, 25, (_LOW_INTEGRITY, 0x20), 28)
    assert system.arguments("CloseHandle") == [(_TOKEN,)]


@pytest.mark.parametrize("refusing", ["OpenProcessToken", "SetTokenInformation"])
def test_what_the_system_refuses_is_not_told_as_denied(
    monkeypatch: pytest.MonkeyPatch, refusing: str
) -> None:
    _windows(monkeypatch, **{refusing: 1, "SetProcessMitigationPolicy": 4})
    assert windows_confinement.confine() == UNCONFINED


def test_a_job_holds_one_process_with_so_much_memory_and_ends_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch)
    job = Job(7, 3 << 30)
    limits, interface = system.arguments("SetInformationJobObject")
    assert limits[:2] + limits[3:] == (_JOB, 9, 144)
    numbers = memoryview(limits[2])
    assert int.from_bytes(numbers[16:20], "little") == 0x2508
    assert int.from_bytes(numbers[40:44], "little") == 1
    assert int.from_bytes(numbers[112:120], "little") == 3 << 30
    assert interface == (_JOB, 4, (0xFF).to_bytes(4, "little"), 4)
    assert system.arguments("AssignProcessToJobObject") == [(_JOB, 7)]
    assert system.arguments("CloseHandle") == []
    job.close()
    job.close()
    assert system.arguments("CloseHandle") == [(_JOB,)]


def test_within_a_job_of_others_a_process_keeps_all_limits_but_those_that_do_not_nest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch, AssignProcessToJobObject=1)
    Job(7, 1 << 30)
    kinds = [kind for _, kind, _, _ in system.arguments("SetInformationJobObject")]
    assert kinds == [9, 4, 9]
    assert len(system.arguments("AssignProcessToJobObject")) == 2
    assert system.arguments("CloseHandle") == [(_JOB,)]  # of the first
