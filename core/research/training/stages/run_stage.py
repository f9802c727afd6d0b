"""Runs a stage from its configuration: opens models and data, trains, and writes the adapter."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.errors import UserError
from core.models.device.devices import choose_device
from core.paths import DataPaths
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.build_stages import file_digest
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import MANIFEST
from core.research.benchmark.data_set.features import load_pixels
from core.research.benchmark.methods.app_models import open_app_models
from core.research.training.config import JointConfig, PretrainConfig, RunConfig
from core.research.training.data.caption_data import read_captions
from core.research.training.data.training_questions import Library
from core.research.training.running.adapter_export import export_adapter, plain
from core.research.training.running.estimate import Estimate, estimate_run
from core.research.training.running.launch import device_of, open_accelerator
from core.research.training.running.loop import OnProgress, Trainer
from core.research.training.stages.joint import JointObjective
from core.research.training.stages.objective import Objective
from core.research.training.stages.pretrain import PretrainObjective
from core.research.training.stages.refine import PhotoWords, read_round
from core.research.training.stages.trainable import Trainable, find_backbone, open_trainable
from core.sentences import plain as sentence

OnPhotos = Callable[[int, int], None]
_PIXELS: Final = 512  # short side of decoded photos; a cell of the grid needs 128
_WORKERS: Final = 2
_TOKENS_A_CELL: Final = 60  # of a dense caption cut to fit


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a stage needs besides its configuration.

    Attributes:
        device: as for `--device`; None selects the best one. Ignored with several processes, where
            accelerate assigns the devices.
        open_library: replaces the app's encoder and describer.
    """

    paths: DataPaths
    cancel: CancelToken
    on_progress: OnProgress = lambda _: None
    on_photos: OnPhotos = lambda _done, _total: None
    device: str | None = None
    open_library: Callable[[Dataset], Library] | None = None


def run_pretrain(config: PretrainConfig, around: Surroundings, *, resume: bool = False) -> Path:
    """Stage 1; returns the adapter folder.

    Raises:
        UserError, EnvironmentProblem: with a sentence about what is missing.
        Cancelled: if requested; `resume` continues the run.
    """
    images = read_captions(config.captions, config.images)
    data = {"captions": file_digest(config.captions), "images": len(images)}
    with ExitStack() as stack:
        load = load_pixels(stack.enter_context(DecodePool(_WORKERS)), _PIXELS)

        def objective(trainable: Trainable) -> Objective[Any]:
            return PretrainObjective(config, trainable.vlm, images, load)

        return _train("pretrain", config, config.run, objective, data, around, resume=resume)


def run_joint(config: JointConfig, around: Surroundings, *, resume: bool = False) -> Path:
    """Stage 3; returns the adapter folder. Raises as `run_pretrain`."""
    dataset = Dataset(config.dataset)
    data = {"benchmark": dataset.name, "manifest": file_digest(config.dataset / MANIFEST)}
    aspects = []
    if config.aspects is not None:
        aspects = read_round(config.aspects)
        _check_aspects(aspects, dataset, config)
        data["aspects"] = file_digest(config.aspects)
    with ExitStack() as stack:

        def objective(trainable: Trainable) -> Objective[Any]:
            library = _open_library(config, dataset, around, stack)
            return JointObjective(
                config, trainable.vlm, library, aspects, around.cancel, around.on_photos
            )

        return _train("joint", config, config.run, objective, data, around, resume=resume)


def estimate_stage(config: PretrainConfig | JointConfig, around: Surroundings) -> Estimate:
    """The requirements of the run, for examples of the largest possible size."""
    directory, manifest = find_backbone(config.run.backbone, around.paths.models)
    if isinstance(config, PretrainConfig):
        from core.models.vlm.backbones import read_backbone

        grid = read_backbone(directory).image_tokens
        tokens = min(config.run.context_tokens, grid + config.cells[-1] * _TOKENS_A_CELL)
    else:
        tokens = config.run.context_tokens
    return estimate_run(config.run, directory, manifest, choose_device(around.device), tokens)


def _train(
    stage: str,
    config: Any,
    run: RunConfig,
    open_objective: Callable[[Trainable], Objective[Any]],
    data: Mapping[str, Any],
    around: Surroundings,
    *,
    resume: bool,
) -> Path:
    accelerator = open_accelerator(run.optimizer.accumulation, around.device)
    device = device_of(accelerator, around.device)
    trainable = open_trainable(run, around.paths.models, device)
    objective = open_objective(trainable)
    trainer = Trainer(
        run,
        trainable,
        objective,
        accelerator,
        fingerprint=_fingerprint(stage, config, data),
        cancel=around.cancel,
        on_progress=around.on_progress,
    )
    state = trainer.run(resume=resume)
    if accelerator.is_main_process:
        export_adapter(stage, config, run, trainable.vlm, state, data)
    accelerator.wait_for_everyone()
    accelerator.end_training()
    return run.output / "adapter"


def _check_aspects(aspects: Sequence[PhotoWords], dataset: Dataset, config: JointConfig) -> None:
    """Words that were refined with the answers of other questions would let the test leak into training."""
    outside = dataset.outside_training((line.question_id for line in aspects), config.split_by)
    if outside:
        raise UserError(
            sentence(
                f"{outside} questions whose aspect words are in {config.aspects} are no training "
                f"questions of {dataset.directory} by {config.split_by.value}. Refine with the same "
                "dataset and split_by."
            )
        )


def _open_library(
    config: JointConfig, dataset: Dataset, around: Surroundings, stack: ExitStack
) -> Library:
    if around.open_library is not None:
        library = around.open_library(dataset)
    else:
        load = load_pixels(stack.enter_context(DecodePool(_WORKERS)), _PIXELS)
        models = open_app_models(dataset, config.encoder, config.describer, around.paths)
        library = Library(dataset, *models, load)
    return library


def _fingerprint(stage: str, config: Any, data: Mapping[str, Any]) -> str:
    """Of everything that affects the numbers of a run."""
    values = plain(config)
    # The output folder and the checkpoint interval affect nothing; neither does the division into
    # passes, as long as a step has the same number of examples.
    for name in ("output", "gradient_checkpointing"):
        values["run"].pop(name)
    for name in ("save_every", "accumulation", "batch_size"):
        values["run"]["optimizer"].pop(name)
    text = json.dumps([stage, values, dict(data)], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
