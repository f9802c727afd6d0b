"""What drives the arithmetic is found, named and chosen; here on pretended hardware."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from core.errors import UserError
from core.models.device import devices
from core.models.device.devices import (
    DEVICE_VARIABLE,
    Backend,
    choose_device,
    detect_devices,
    presumed_device,
)
from core.models.vlm.quantization import Precision, default_precision, storage_dtype

GIB = 1 << 30


@pytest.fixture
def two_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """An old card with much free memory and a new one with little."""
    free = {0: 10 * GIB, 1: 4 * GIB}
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda index: (free[index], 12 * GIB))
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda index: f"card {index}")
    monkeypatch.setattr(
        torch.cuda, "get_device_capability", lambda index: (7, 5) if index == 0 else (9, 0)
    )


@pytest.mark.usefixtures("two_cards")
def test_the_card_with_most_free_memory_is_chosen_and_another_can_be_forced() -> None:
    assert choose_device().torch_name == "cuda:0"
    assert choose_device("cuda:1").name == "card 1"
    assert choose_device("CPU").backend is Backend.CPU
    assert [device.torch_name for device in detect_devices()] == ["cuda:0", "cuda:1", "cpu"]


@pytest.mark.usefixtures("two_cards")
def test_the_environment_forces_a_device_for_every_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(DEVICE_VARIABLE, "cpu")
    assert choose_device().backend is Backend.CPU
    assert choose_device("cuda:1").index == 1


@pytest.mark.usefixtures("two_cards")
def test_sixteen_bit_types_follow_what_the_card_can_do() -> None:
    old, new, cpu = choose_device("cuda:0"), choose_device("cuda:1"), choose_device("cpu")
    assert (old.dtype(), new.dtype(), cpu.dtype()) == (torch.float16, torch.bfloat16, torch.float32)
    assert storage_dtype(Precision.NF4, old) is torch.float16
    assert storage_dtype(Precision.NF4, new) is torch.bfloat16
    assert storage_dtype(Precision.FP32, new) is torch.float32


@pytest.mark.usefixtures("two_cards")
def test_a_rocm_build_is_named_as_such_and_answers_to_the_name_of_cuda(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch.version, "hip", "6.4")
    device = choose_device("rocm")
    assert (device.backend, device.torch_name, device.has_bf16) == (Backend.ROCM, "cuda:0", True)
    with pytest.raises(UserError, match="rocm:0"):
        choose_device("cuda")


def test_apple_graphics_share_the_memory_of_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    device = choose_device()
    assert (device.backend, device.torch_name) == (Backend.MPS, "mps")
    assert device.free_bytes <= device.total_bytes


def test_intel_graphics_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.xpu, "is_available", lambda: True)
    monkeypatch.setattr(torch.xpu, "device_count", lambda: 1)
    monkeypatch.setattr(torch.xpu, "mem_get_info", lambda index: (6 * GIB, 8 * GIB), raising=False)
    monkeypatch.setattr(torch.xpu, "get_device_name", lambda index: "an Intel card")
    assert choose_device().torch_name == "xpu:0"


def test_a_device_that_is_not_here_is_refused_with_those_that_are() -> None:
    with pytest.raises(UserError, match="cpu:0"):
        choose_device("cuda:7")


@pytest.mark.parametrize(
    ("forced", "signs"), [("auto", False), (None, False), ("cpu", False), ("CPU", True)]
)
def test_without_signs_of_a_card_the_processor_is_presumed_as_it_would_be_found(
    monkeypatch: pytest.MonkeyPatch, forced: str | None, signs: bool
) -> None:
    monkeypatch.setattr(devices, "has_signs_of_accelerator", lambda: signs)
    monkeypatch.delenv(DEVICE_VARIABLE, raising=False)
    if forced is not None:
        monkeypatch.setenv(DEVICE_VARIABLE, forced)
    presumed, found = presumed_device(), choose_device("cpu")
    assert presumed is not None
    assert dataclasses.replace(presumed, free_bytes=0) == dataclasses.replace(found, free_bytes=0)


@pytest.mark.parametrize(("forced", "signs"), [("auto", True), ("cuda:1", False), ("mps", True)])
def test_nothing_is_presumed_where_a_card_may_be_or_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, forced: str, signs: bool
) -> None:
    monkeypatch.setattr(devices, "has_signs_of_accelerator", lambda: signs)
    monkeypatch.setenv(DEVICE_VARIABLE, forced)
    assert presumed_device() is None


def test_without_kernels_for_four_bits_the_weights_stay_sixteen_bits_wide() -> None:
    cpu = choose_device("cpu")
    assert default_precision(cpu) is Precision.NF4
    bare = dataclasses.replace(cpu, quantizes=False)
    assert default_precision(bare) is Precision.BF16
