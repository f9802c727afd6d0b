"""Checkpoints: trained weights and optimizer as safetensors, the rest as JSON, written atomically.

All randomness in a run is derived from seed and step, so a checkpoint holds no random state and no
position in the data: the step determines both.
"""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from core.errors import UserError
from core.sentences import plain

if TYPE_CHECKING:
    import torch

_PREFIX: Final = "checkpoint-"
_STATE: Final = "state.json"
_WEIGHTS: Final = "trained.safetensors"
_OPTIMIZER: Final = "optimizer.safetensors"
SHARDED: Final = "sharded"  # written by accelerate if weights are split over devices


@dataclass(frozen=True, slots=True)
class RunState:
    """The progress of a run.

    Attributes:
        step: optimizer steps done.
        fingerprint: of everything that affects the numbers; a run with another one cannot resume.
        best_score: of the best evaluation so far, higher is better; None before the first.
        waited: evaluations since then.
        stopped_early: patience ran out.
    """

    step: int
    fingerprint: str
    best_score: float | None = None
    best_step: int = 0
    waited: int = 0
    stopped_early: bool = False


def latest_checkpoint(folder: Path) -> Path | None:
    """The newest complete checkpoint below `folder`."""
    found = [path for path in folder.glob(f"{_PREFIX}*") if (path / _STATE).is_file()]
    return max(found, key=lambda path: int(path.name.removeprefix(_PREFIX)), default=None)


def new_checkpoint(folder: Path, step: int) -> Path:
    """An empty staging folder for the checkpoint of a step; `publish` completes it."""
    staging = folder / f".{_PREFIX}{step}"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    return staging


def publish(staging: Path, state: RunState) -> Path:
    """Complete a checkpoint and delete the previous ones."""
    (staging / _STATE).write_text(json.dumps(dataclasses.asdict(state)), encoding="utf-8")
    target = staging.with_name(staging.name.removeprefix("."))
    shutil.rmtree(target, ignore_errors=True)
    os.replace(staging, target)
    for older in target.parent.glob(f"{_PREFIX}*"):
        if older != target:
            shutil.rmtree(older)
    return target


def read_state(checkpoint: Path, fingerprint: str) -> RunState:
    """State of a checkpoint.

    Raises:
        UserError: if it belongs to another configuration.
    """
    state = RunState(**json.loads((checkpoint / _STATE).read_text(encoding="utf-8")))
    if state.fingerprint != fingerprint:
        raise UserError(
            plain(
                f"The run in {checkpoint.parent} was started with another configuration, data set or "
                "number of devices. Go on with that one, or choose another output folder."
            )
        )
    return state


def save_tensors(
    staging: Path, trained: dict[str, torch.Tensor], optimizer: torch.optim.Optimizer
) -> None:
    """Write the trained weights by name and the optimizer's state by position."""
    from safetensors.torch import save_file

    save_file({name: p.detach().contiguous() for name, p in trained.items()}, staging / _WEIGHTS)
    state: dict[int, dict[str, Any]] = optimizer.state_dict()["state"]
    flat = {f"{row}.{key}": value for row, values in state.items() for key, value in values.items()}
    save_file({name: value.contiguous() for name, value in flat.items()}, staging / _OPTIMIZER)


def load_tensors(
    checkpoint: Path, trained: dict[str, torch.Tensor], optimizer: torch.optim.Optimizer
) -> None:
    """Restore saved weights and optimizer state."""
    import torch
    from safetensors.torch import load_file

    weights = load_file(checkpoint / _WEIGHTS)
    with torch.no_grad():
        for name, parameter in trained.items():
            parameter.copy_(weights[name])
    state: dict[int, dict[str, Any]] = {}
    for name, value in load_file(checkpoint / _OPTIMIZER).items():
        row, _, key = name.partition(".")
        state.setdefault(int(row), {})[key] = value
    optimizer.load_state_dict({**optimizer.state_dict(), "state": state})
