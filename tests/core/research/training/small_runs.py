"""Runs a stage on tiny models in this process, and as a program of its own."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from core.cancel import CancelToken
from core.models.device.devices import choose_device
from core.models.vlm.quantization import Precision
from core.paths import DataPaths
from core.research.benchmark.data_set.dataset import Dataset
from core.research.training.config import JointConfig, LoraConfig, OptimizerConfig, RunConfig
from core.research.training.running.loop import OnProgress, Trainer, TrainingProgress
from core.research.training.stages.joint import JointObjective
from core.research.training.stages.objective import Objective
from core.research.training.stages.refine import read_round
from core.research.training.stages.run_stage import Surroundings, run_joint
from core.research.training.stages.trainable import Trainable, open_trainable
from tests.core.research.training.tiny_benchmark import open_tiny_library


def around(models_dir: Path, on_progress: OnProgress = lambda _: None) -> Surroundings:
    """Tiny models, photos read in this process, nothing of the real app's data."""
    return Surroundings(
        DataPaths(models_dir.parent),
        CancelToken(),
        on_progress=on_progress,
        device="cpu",
        open_library=open_tiny_library,
    )


def run_config(output: Path, backbone: str = "paligemma", **optimizer: Any) -> RunConfig:
    """A short run in 32 bits; keyword arguments go to the optimizer."""
    values: dict[str, Any] = {
        "learning_rate": 5e-3,
        "warmup_steps": 2,
        "batch_size": 4,
        "accumulation": 1,
        "max_steps": 6,
        "evaluate_every": 100,
        "save_every": 2,
    }
    return RunConfig(
        backbone=backbone,
        output=output,
        precision=Precision.FP32,
        gradient_checkpointing=False,
        lora=LoraConfig(rank=4, alpha=8, dropout=0.1),
        optimizer=OptimizerConfig(**(values | optimizer)),
    )


def joint_config(run: RunConfig, benchmark: Path, **values: Any) -> JointConfig:
    """Stage 3 on the tiny benchmark, with the aspect words beside it."""
    chosen: dict[str, Any] = {"dev_examples": 6, "aspects": benchmark / "aspects.jsonl"}
    return JointConfig(run=run, dataset=benchmark, **(chosen | values))


def open_objective(config: JointConfig, models_dir: Path) -> tuple[Trainable, JointObjective]:
    """The model of a run and what it is trained for."""
    trainable = open_trainable(config.run, models_dir, choose_device("cpu"))
    library = open_tiny_library(Dataset(config.dataset))
    aspects = read_round(config.aspects) if config.aspects else []
    return trainable, JointObjective(config, trainable.vlm, library, aspects, CancelToken())


def open_trainer(
    run: RunConfig, trainable: Trainable, objective: Objective[Any], cancel: CancelToken
) -> Trainer[Any]:
    """A run that can be looked into while it goes on."""
    from accelerate import Accelerator

    return Trainer(
        run,
        trainable,
        objective,
        Accelerator(cpu=True, gradient_accumulation_steps=run.optimizer.accumulation),
        fingerprint="test",
        cancel=cancel,
        on_progress=lambda _: None,
    )


def main() -> None:
    """Program for tests of whole processes: output, benchmark, models, batch size, passes a step.

    With `--die-at=N` it is killed after step N, as by a power cut.
    """

    def die(progress: TrainingProgress) -> None:
        if f"--die-at={progress.step}" in sys.argv:
            os.kill(os.getpid(), signal.SIGKILL)

    output, benchmark, models = map(Path, sys.argv[1:4])
    run = run_config(output, batch_size=int(sys.argv[4]), accumulation=int(sys.argv[5]))
    run_joint(joint_config(run, benchmark), around(models, die), resume="--resume" in sys.argv)


if __name__ == "__main__":
    main()
