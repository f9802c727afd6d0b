"""What this machine can run is asked in a real process, which ends when nobody wants to know."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import psutil
import pytest

from app.worker.hardware import detect_hardware
from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem
from core.models.device.devices import DEVICE_VARIABLE, Backend


@pytest.fixture(autouse=True)
def _in_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is presumed where a device is asked for with its number."""
    monkeypatch.setenv(DEVICE_VARIABLE, "cpu:0")


def test_a_process_says_what_the_machine_has() -> None:
    hardware = detect_hardware(CancelToken())
    assert hardware.memory_bytes == psutil.virtual_memory().total
    assert bool(hardware.accelerator) == (hardware.device.backend is not Backend.CPU)
    assert hardware.reason.id
    assert not multiprocessing.active_children()


def test_nothing_goes_on_when_nobody_wants_to_know() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        detect_hardware(cancel)
    assert not multiprocessing.active_children()


def test_a_process_that_dies_is_no_endless_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "torch.py").write_text("raise ImportError('its libraries are not here')")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(EnvironmentProblem):
        detect_hardware(CancelToken())
