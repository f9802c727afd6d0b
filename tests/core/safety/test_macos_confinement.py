"""The profile that macOS gets, as text, and what is made of the answer; the system itself is not here."""

from __future__ import annotations

import ctypes
import re
import sys
from dataclasses import astuple
from pathlib import Path

import pytest

from core.safety import macos_confinement
from core.safety.macos_confinement import profile

_ALLOWED = {
    "process-info-pidinfo", "process-info-setcontrol", "signal", "sysctl-read", "file-read-metadata",
    "file-read*", "file-map-executable",
}  # fmt: skip


def _rules(text: str) -> list[list[object]]:
    """A profile as nested lists; strings keep their marks."""
    rules: list[list[object]] = [[]]
    for word in re.findall(r'"(?:\\.|[^"\\])*"|[()]|[^\s()"]+', text):
        if word == "(":
            rules.append([])
        elif word == ")":
            done = rules.pop()
            rules[-1].append(done)
        else:
            rules[-1].append(word)
    (whole,) = rules
    return [rule for rule in whole if isinstance(rule, list)]


def test_everything_is_denied_but_reading_what_is_named(tmp_path: Path) -> None:
    version, default, *rules = _rules(profile([tmp_path], []))
    assert (version, default) == (["version", "1"], ["deny", "default"])
    allowed = [rule for rule in rules if rule[0] == "allow"]
    assert {word for rule in allowed for word in rule[1:] if isinstance(word, str)} == _ALLOWED
    (reading,) = [rule for rule in allowed if "file-map-executable" in rule]
    assert reading[3:] == [["subpath", f'"{tmp_path.resolve()}"']]
    others = [rule for rule in allowed if "file-read*" in rule and rule is not reading]
    assert others == [["allow", "file-read*", ["literal", '"/"']]]


def test_paths_are_those_the_kernel_compares_and_cannot_end_their_rule(tmp_path: Path) -> None:
    real = tmp_path / 'a "b" \\ (c)'
    real.mkdir()
    (tmp_path / "link").symlink_to(real)
    rule = _rules(profile([tmp_path / "link", real], []))[-1]
    escaped = str(real).replace("\\", "\\\\").replace('"', '\\"')
    assert rule[3:] == [["subpath", f'"{escaped}"']]


def test_only_what_is_writable_may_be_written(tmp_path: Path) -> None:
    rule = _rules(profile([], [tmp_path]))[-1]
    assert rule == ["allow", "file-read*", "file-write*", ["subpath", f'"{tmp_path.resolve()}"']]


@pytest.mark.parametrize(
    ("program", "bundle"),
    [("VisualLens.app/Contents/MacOS/visuallens", True), ("bin/python", False)],
)
def test_a_packed_program_reads_its_whole_bundle(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str, bundle: bool
) -> None:
    given: list[str] = []
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    monkeypatch.setattr(macos_confinement, "_apply", lambda _system, text: given.append(text))
    macos_confinement.confine([], [])
    assert (f'(subpath "{tmp_path.resolve()}/VisualLens.app")' in given[0]) is bundle
    assert f'(subpath "{tmp_path.resolve()}")' not in given[0]


@pytest.mark.parametrize("status", [0, -1, None])
def test_a_refused_profile_is_no_confinement(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, status: int | None
) -> None:
    given: list[bytes] = []

    def sandbox_init(text: bytes, flags: int, _problem: int) -> int:
        assert flags == 0
        given.append(text)
        return status or 0

    declared = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, ctypes.c_uint64, ctypes.c_void_p)
    functions = {} if status is None else {"sandbox_init": declared(sandbox_init)}
    system = type("System", (), functions)
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: system)
    confined = macos_confinement.confine([tmp_path], [])
    assert astuple(confined) == (*(status == 0,) * 4, False)
    for text in given:
        paths = re.findall(r'\(subpath "([^"]*)"\)', text.decode())
        assert str(tmp_path.resolve()) in paths
        assert not {"/", "/System", "/Users", "/private", "/private/var", "/Library"} & set(paths)
