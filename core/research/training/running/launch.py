"""The accelerator of a run: one device or many, exactly as `accelerate launch` was told."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final

from core.errors import EnvironmentProblem, UserError
from core.models.device.devices import Device, choose_device
from core.sentences import plain

# Set by `accelerate launch` from its configuration; if it does not support the combination of
# strategy and device, accelerate silently continues without the strategy.
_STRATEGIES: Final = {
    "ACCELERATE_USE_FSDP": "FSDP",
    "ACCELERATE_USE_DEEPSPEED": "DEEPSPEED",
    "ACCELERATE_USE_MEGATRON_LM": "MEGATRON_LM",
}
_WORDS: Final = {
    "NO": "one process by itself",
    "MULTI_CPU": "copies of the whole model on each processor (DDP)",
    "MULTI_GPU": "copies of the whole model on each GPU (DDP)",
}


def open_accelerator(accumulation: int, device: str | None) -> Any:
    """Hugging Face's accelerator for this process.

    Args:
        accumulation: forward passes per optimizer step on one device.
        device: as for `--device`.

    Raises:
        EnvironmentProblem: if a package required for training, or for the strategy, is missing.
        UserError: if a strategy other than the requested one would run.
    """
    wanted = wanted_strategy(os.environ)
    try:
        from accelerate import Accelerator
        from accelerate.utils import GradientAccumulationPlugin
    except ImportError as error:
        raise EnvironmentProblem(
            plain(
                "Training needs more packages. Install them with `pip install visuallens[train]`."
            )
        ) from error
    plugin = GradientAccumulationPlugin(accumulation, sync_with_dataloader=False)
    on_cpu = choose_device(device).is_slow
    try:
        accelerator = Accelerator(cpu=on_cpu, gradient_accumulation_plugin=plugin)
    except ImportError as error:  # accelerate imports the package of a strategy at once
        raise EnvironmentProblem(
            plain(
                f"The accelerate configuration asks for {wanted}, which is not installed. Install it, or "
                "choose another strategy with `accelerate config`."
            )
        ) from error
    check_strategy(wanted, str(accelerator.distributed_type.value))
    return accelerator


def device_of(accelerator: Any, device: str | None) -> Device:
    """The device of this process; determined by accelerate if there are several processes."""
    if accelerator.num_processes == 1:
        return choose_device(device)
    kind = accelerator.device.type
    return choose_device("cpu" if kind == "cpu" else f"{kind}:{accelerator.device.index or 0}")


def wanted_strategy(environment: Mapping[str, str]) -> str | None:
    """The model-splitting strategy that the accelerate configuration requests; None for none."""
    asked = (name for key, name in _STRATEGIES.items() if _is_set(environment.get(key, "")))
    return next(asked, None)


def check_strategy(wanted: str | None, running: str) -> None:
    """Refuse to run without the requested strategy.

    Args:
        running: accelerate's `distributed_type`.

    Raises:
        UserError: naming what would run instead.
    """
    if wanted is None or wanted == running:
        return
    raise UserError(
        plain(
            f"The accelerate configuration asks for {wanted}, but here it would be "
            f"{_WORDS.get(running, running)}: memory and speed would not be those you expect. Run on "
            "several GPUs, or choose a configuration without it with `accelerate config`."
        )
    )


def _is_set(value: str) -> bool:
    return value.lower() in ("true", "1", "yes")
