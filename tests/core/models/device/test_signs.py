"""Signs of a card, on pretended systems."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
from pathlib import Path

import pytest

from core.models.device import signs
from core.models.device.signs import has_signs_of_accelerator


@pytest.fixture(autouse=True)
def plain_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "2.15.0")


@pytest.mark.parametrize("present", [False, True])
def test_on_linux_the_kernel_knows_a_card(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, present: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    node = tmp_path / "kfd"
    monkeypatch.setattr(signs, "_LINUX_DEVICES", ("/nowhere/nvidiactl", str(node)))
    if present:
        node.touch()
    assert has_signs_of_accelerator() is present


@pytest.mark.parametrize("present", [False, True])
def test_on_windows_its_driver_lies_with_the_system(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, present: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    (tmp_path / "System32").mkdir()
    if present:
        (tmp_path / "System32" / "nvcuda.dll").touch()
    assert has_signs_of_accelerator() is present


@pytest.mark.parametrize(("machine", "expected"), [("arm64", True), ("x86_64", False)])
def test_a_mac_with_apple_silicon_has_one(
    monkeypatch: pytest.MonkeyPatch, machine: str, expected: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(platform, "machine", lambda: machine)
    assert has_signs_of_accelerator() is expected


@pytest.mark.parametrize(("build", "expected"), [("2.15.0+xpu", True), ("2.15.0+cpu", False)])
def test_intel_graphics_count_where_torch_was_built_for_them(
    monkeypatch: pytest.MonkeyPatch, build: str, expected: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(signs, "_LINUX_DEVICES", ())
    monkeypatch.setattr(importlib.metadata, "version", lambda name: build)
    assert has_signs_of_accelerator() is expected
