"""How a vision-language model is stored in memory: 16-bit, 8-bit or 4-bit weights."""

from __future__ import annotations

import itertools
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from core.errors import EnvironmentProblem
from core.models.device.devices import Backend, Device
from core.sentences import Sentence

if TYPE_CHECKING:
    import torch

_LANGUAGE_MODEL: Final = "language_model."
_LAYERS: Final = "layers."  # of a model that is nothing else
# bitsandbytes' packed CPU kernel requires whole blocks; odd shapes are small and stay 16-bit.
_BLOCK_IN: Final = 64
_BLOCK_OUT: Final = 32


class Precision(Enum):
    """Storage of the language layers. Vision tower, token rows and output head stay wider."""

    NF4 = "nf4"
    INT8 = "int8"
    BF16 = "bf16"
    FP32 = "fp32"


# What the user may choose; "auto" is `default_precision`.
_CHOICES: Final = {"4-bit": Precision.NF4, "8-bit": Precision.INT8, "bf16": Precision.BF16}


def chosen_precision(choice: str) -> Precision | None:
    """The precision the user chose, None for "auto"."""
    return _CHOICES.get(choice)


def check_precision(precision: Precision, device: Device) -> None:
    """Fail before loading rather than in the middle of it.

    Raises:
        EnvironmentProblem: if the device has no kernels for the precision.
    """
    if precision in (Precision.NF4, Precision.INT8) and not device.quantizes:
        raise EnvironmentProblem(Sentence("device.no-quantization", device=device.name))


def default_precision(device: Device) -> Precision:
    """4-bit wherever bitsandbytes has kernels, otherwise the widest type that fits a small
    machine."""
    return Precision.NF4 if device.quantizes else Precision.BF16


def storage_dtype(precision: Precision, device: Device) -> torch.dtype:
    """Type of everything that is not quantized."""
    import torch

    if precision is Precision.FP32:
        return torch.float32
    if device.backend is Backend.CPU or device.has_bf16:
        return torch.bfloat16
    return torch.float16


def quantization_config(
    directory: Path, precision: Precision, device: Device, *, text_only: bool = False
) -> Any | None:
    """The bitsandbytes configuration for the model in `directory`; None if nothing is quantized.

    With it, transformers loads every shard directly in 4 or 8 bits, without a 16-bit copy of the
    whole model.

    Args:
        text_only: the folder holds a causal language model.
    """
    if precision not in (Precision.NF4, Precision.INT8):
        return None
    from transformers import BitsAndBytesConfig

    kept = wide_modules(directory, text_only=text_only)
    if precision is Precision.INT8:
        return BitsAndBytesConfig(load_in_8bit=True, llm_int8_skip_modules=kept)
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=storage_dtype(precision, device),
        llm_int8_skip_modules=kept,
    )


def let_go_of_files(model: Any) -> None:
    """Copy the weights that are not quantized into memory of their own.

    Otherwise they lie in the mapped files, and as long as one does, the process holds every page that was read.
    """
    for tensor in itertools.chain(model.parameters(), model.buffers()):
        if tensor.is_floating_point():
            tensor.data = tensor.data.clone()


def wide_modules(directory: Path, *, text_only: bool = False) -> list[str]:
    """Names of the linear layers that are not quantized, found from the configuration alone."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForImageTextToText

    config = AutoConfig.from_pretrained(directory, local_files_only=True)
    with torch.device("meta"):  # shapes only, no memory
        kind = AutoModelForCausalLM if text_only else AutoModelForImageTextToText
        model = kind.from_config(config)
    language = _LAYERS if text_only else _LANGUAGE_MODEL
    kept = []
    for name, module in model.named_modules():
        if not isinstance(module, torch.nn.Linear):
            continue
        is_blocked = not (module.in_features % _BLOCK_IN or module.out_features % _BLOCK_OUT)
        if language not in name or not is_blocked:
            kept.append(name)
    return kept
