"""The accelerators of this computer, and which one the models run on."""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

import psutil

from core.errors import UserError
from core.models.device.signs import has_signs_of_accelerator
from core.sentences import Sentence

if TYPE_CHECKING:
    import torch

DEVICE_VARIABLE: Final = "VISUALLENS_DEVICE"


class Backend(Enum):
    """The compute library. `--device` accepts these values."""

    CUDA = "cuda"
    ROCM = "rocm"
    XPU = "xpu"
    MPS = "mps"
    CPU = "cpu"


@dataclass(frozen=True, slots=True)
class Device:
    """One place where a model can run.

    Attributes:
        index: of several cards, 0 otherwise.
        total_bytes: its memory; that of the computer for MPS and CPU.
        free_bytes: its memory that is currently free.
        has_bf16: whether bfloat16 runs at full speed.
        quantizes: whether bitsandbytes has kernels for it.
    """

    backend: Backend
    index: int
    name: str
    total_bytes: int
    free_bytes: int
    has_bf16: bool
    quantizes: bool

    @property
    def torch_name(self) -> str:
        """Name for `torch.device`; ROCm builds of torch use the name of CUDA."""
        if self.backend in (Backend.CPU, Backend.MPS):
            return str(self.backend.value)
        kind = "cuda" if self.backend is Backend.ROCM else self.backend.value
        return f"{kind}:{self.index}"

    @property
    def is_slow(self) -> bool:
        """Whether a vision-language model takes minutes rather than seconds to answer here."""
        return self.backend is Backend.CPU

    def dtype(self) -> torch.dtype:
        """The card's 16-bit type, or float32 on a CPU."""
        import torch

        if self.backend is Backend.CPU:
            return torch.float32
        return torch.bfloat16 if self.has_bf16 else torch.float16


def detect_devices() -> list[Device]:
    """Every usable device, most free memory first; the CPU is always last, and alone without torch."""
    if importlib.util.find_spec("torch") is None:
        return [_processor()]
    import torch

    found: list[Device] = []
    if torch.cuda.is_available():
        backend = Backend.ROCM if getattr(torch.version, "hip", None) else Backend.CUDA
        for index in range(torch.cuda.device_count()):
            free, total = torch.cuda.mem_get_info(index)
            name = torch.cuda.get_device_name(index)
            bf16 = torch.cuda.get_device_capability(index)[0] >= 8 or backend is Backend.ROCM
            found.append(Device(backend, index, name, total, free, bf16, quantizes=True))
    if hasattr(torch, "xpu") and torch.xpu.is_available():
        for index in range(torch.xpu.device_count()):
            free, total = torch.xpu.mem_get_info(index)
            name = torch.xpu.get_device_name(index)
            found.append(
                Device(Backend.XPU, index, name, total, free, has_bf16=True, quantizes=True)
            )
    memory = psutil.virtual_memory()
    if torch.backends.mps.is_available():
        found.append(
            Device(
                Backend.MPS,
                0,
                "Apple GPU",
                memory.total,
                memory.available,
                has_bf16=True,
                quantizes=_has_bitsandbytes(),
            )
        )
    found.sort(key=lambda device: -device.free_bytes)
    return [*found, _processor()]


def presumed_device() -> Device | None:
    """The CPU, if the system alone shows that models have to run on it; imports no torch."""
    forced = os.environ.get(DEVICE_VARIABLE, "auto").lower()
    if forced != Backend.CPU.value and (forced != "auto" or has_signs_of_accelerator()):
        return None
    return _processor()


def _processor() -> Device:
    memory = psutil.virtual_memory()
    return Device(
        Backend.CPU,
        0,
        "processor",
        memory.total,
        memory.available,
        has_bf16=False,
        quantizes=_has_bitsandbytes(),
    )


def choose_device(forced: str | None = None) -> Device:
    """The best device, or the requested one: `cpu`, `cuda`, `cuda:1`, `rocm`, `xpu`, `mps`.

    Without `forced`, the environment variable decides; `--device` sets it, so that the worker
    process sees it too.

    Raises:
        UserError: if the requested device does not exist here.
    """
    forced = forced or os.environ.get(DEVICE_VARIABLE)
    devices = detect_devices()
    if forced is None or forced == "auto":
        return devices[0]
    wanted, _, index = forced.lower().partition(":")
    for device in devices:
        if device.backend.value == wanted and (not index or str(device.index) == index):
            return device
    names = ", ".join(f"{d.backend.value}:{d.index} ({d.name})" for d in devices)
    raise UserError(Sentence("device.missing", device=forced, devices=names))


def _has_bitsandbytes() -> bool:
    """Whether it is installed, with its kernels for CPUs and Macs.

    Checked without importing it, which would load torch's compiler and take seconds.
    """
    return importlib.util.find_spec("bitsandbytes") is not None
