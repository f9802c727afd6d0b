"""What Windows is asked for, byte by byte as its headers say; the system itself is not here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import pytest

from core.safety import windows_confinement
from core.safety.confined import UNCONFINED, Confined
from core.safety.windows_confinement import Job
from tests.core.safety.windows_system import JOB, PROCESS, TOKEN, System

_LOW_INTEGRITY: Final = bytes.fromhex("0101 000000000010 00100000")  # S-1-16-4096


def _windows(
    monkeypatch: pytest.MonkeyPatch, *, limits: int = 0, contained: int = 0, **refused: int
) -> System:
    def say_limits(_job: object, _kind: int, into: Any, *_: object) -> None:
        into._obj.basic.flags = limits

    def say_contained(_token: object, _kind: int, into: Any, *_: object) -> None:
        into._obj.value = contained

    fills = {"QueryInformationJobObject": say_limits, "GetTokenInformation": say_contained}
    system = System(refused, fills)
    monkeypatch.setattr(windows_confinement, "library", lambda _name: system)
    return system


def test_a_process_lowers_its_integrity_and_takes_the_policies(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch, limits=0x2508)
    confined = windows_confinement.confine()
    assert confined == Confined(
        reading=False, writing=True, network=False, programs=True, memory=True
    )
    policies = system.arguments("SetProcessMitigationPolicy")
    assert {number: int.from_bytes(flags, "little") for number, flags, _ in policies} == {
        6: 1,  # ProcessExtensionPointDisablePolicy: DisableExtensionPoints
        9: 1,  # ProcessFontDisablePolicy: DisableNonSystemFonts
        10: 3,  # ProcessImageLoadPolicy: NoRemoteImages, NoLowMandatoryLabelImages
        13: 1,  # ProcessChildProcessPolicy: NoChildProcessCreation
    }
    assert {size for _, _, size in policies} == {4}
    assert system.arguments("OpenProcessToken")[0][:2] == (PROCESS, 0x88)
    (token, kind, label, size), = system.arguments("SetTokenInformation")  # fmt: skip
    assert (token, kind, label, size) == (TOKEN, 25, (_LOW_INTEGRITY, 0x20), 28)
    assert system.arguments("CloseHandle") == [(TOKEN,)]


@pytest.mark.parametrize("refusing", ["OpenProcessToken", "SetTokenInformation"])
def test_what_the_system_refuses_is_not_told_as_denied(
    monkeypatch: pytest.MonkeyPatch, refusing: str
) -> None:
    _windows(monkeypatch, **{refusing: 1, "SetProcessMitigationPolicy": 4})
    assert windows_confinement.confine() == UNCONFINED


def test_a_process_in_a_container_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    system = _windows(monkeypatch, contained=1, SetTokenInformation=1, SetProcessMitigationPolicy=4)
    assert windows_confinement.confine() == replace(
        UNCONFINED, reading=True, writing=True, network=True
    )
    ((token, kind, *_),) = system.arguments("GetTokenInformation")
    assert (token, kind) == (TOKEN, 29)


@pytest.mark.parametrize(
    ("limits", "refused", "programs", "memory"),
    [(0x8, 0, True, False), (0x100, 0, False, True), (0x108, 1, False, False)],
)
def test_the_limits_of_a_job_are_told_as_the_system_tells_them(
    monkeypatch: pytest.MonkeyPatch, limits: int, refused: int, programs: bool, memory: bool
) -> None:
    _windows(
        monkeypatch, limits=limits,
        SetProcessMitigationPolicy=4, QueryInformationJobObject=refused,
    )  # fmt: skip
    confined = windows_confinement.confine()
    assert (confined.programs, confined.memory) == (programs, memory)


def test_a_job_holds_one_process_with_so_much_memory_and_ends_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch)
    job = Job(7, 3 << 30)
    limits, interface = system.arguments("SetInformationJobObject")
    assert limits[:2] + limits[3:] == (JOB, 9, 144)
    numbers = memoryview(limits[2])
    assert int.from_bytes(numbers[16:20], "little") == 0x2508
    assert int.from_bytes(numbers[40:44], "little") == 1
    assert int.from_bytes(numbers[112:120], "little") == 3 << 30
    assert interface == (JOB, 4, (0xFF).to_bytes(4, "little"), 4)
    assert system.arguments("AssignProcessToJobObject") == [(JOB, 7)]
    assert system.arguments("CloseHandle") == []
    job.close()
    job.close()
    assert system.arguments("CloseHandle") == [(JOB,)]


def test_within_a_job_of_others_a_process_keeps_all_limits_but_those_that_do_not_nest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = _windows(monkeypatch, AssignProcessToJobObject=1)
    Job(7, 1 << 30)
    kinds = [kind for _, kind, _, _ in system.arguments("SetInformationJobObject")]
    assert kinds == [9, 4, 9]
    assert len(system.arguments("AssignProcessToJobObject")) == 2
    assert system.arguments("CloseHandle") == [(JOB,)]  # of the first
