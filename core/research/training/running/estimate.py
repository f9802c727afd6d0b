"""Estimates the requirements of a run before it starts: memory, time and disk."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.catalogue.manifest import Manifest
from core.models.device.devices import Backend, Device
from core.models.device.requirements import estimate_folder
from core.models.vlm.quantization import Precision
from core.research.benchmark.data_set.dataset import Dataset
from core.research.text_model import is_text_model
from core.research.training.config import JointConfig, RunConfig
from core.research.training.stages.trainable import lora_targets

_ADAM_BYTES: Final = 16  # weight, gradient and two moments in 32 bits, per trained number
_KEPT_COPIES: Final = 5  # checkpoint with two moments, the one being written, best, adapter
_LAYER_ROWS: Final = 34  # hidden-sized 16-bit rows a decoder layer keeps for its gradient
_EFFICIENCY: Final = 0.4  # of the speed of a plain matrix product
_FEATURE_BYTES: Final = 8_000  # a vector of 1 664 numbers, a caption and its words
_MATRIX: Final = {Backend.CPU: 1024}
_GPU_MATRIX: Final = 8192


@dataclass(frozen=True, slots=True)
class Estimate:
    """Upper estimates for one device; times assume the current load of this machine."""

    trained_parameters: int
    memory_bytes: int
    free_bytes: int
    seconds_per_step: float
    seconds: float
    disk_bytes: int


@dataclass(frozen=True, slots=True)
class PhotoEstimate:
    """The photos a joint run asks about, at most, and the disk for their features."""

    photos: int
    disk_bytes: int


def estimate_photos(config: JointConfig) -> PhotoEstimate:
    """From the figures of the data set, whatever its size; photos already described count, too.

    Raises:
        UserError: if there is no finished benchmark.
    """
    dataset, optimizer = Dataset(config.dataset), config.run.optimizer
    words = config.aspect_examples if config.aspects is not None else 0.0
    asked = optimizer.max_steps * optimizer.batch_size * optimizer.accumulation * (1.0 - words)
    table = dataset.manifest["table_1"]
    most = (asked + config.dev_examples) * table["mean_images"]
    photos = min(round(most), int(table["photos"]))
    return PhotoEstimate(photos, photos * _FEATURE_BYTES)


def estimate_run(
    config: RunConfig, directory: Path, manifest: Manifest, device: Device, tokens: int
) -> Estimate:
    """Estimate a run without loading the backbone.

    Args:
        tokens: per training example.
    """
    shapes = _linear_shapes(directory, config)
    lora = sum(config.lora.rank * (rows + columns) for rows, columns in shapes)
    text = _text_config(directory)
    hidden, layers = int(text["hidden_size"]), int(text["num_hidden_layers"])
    trained = lora + 100 * hidden * (1 if text.get("tie_word_embeddings", True) else 2)
    base = estimate_folder(directory, config.precision, device)
    batch_tokens = tokens * config.optimizer.batch_size
    width = 4 if config.precision is Precision.FP32 else 2
    kept = layers * (1 if config.gradient_checkpointing else _LAYER_ROWS) + _LAYER_ROWS
    memory = base.weights + trained * _ADAM_BYTES + batch_tokens * hidden * width * kept
    # Forward pass and gradient of activations: 2 operations per weight and token each; frozen
    # weights need no gradient of their own. Checkpointing repeats the forward pass.
    passes = 3 if config.gradient_checkpointing else 2
    operations = 2 * passes * sum(rows * columns for rows, columns in shapes) * batch_tokens
    step = operations * config.optimizer.accumulation / (_speed(device) * _EFFICIENCY)
    return Estimate(
        trained_parameters=trained,
        memory_bytes=int(memory),
        free_bytes=device.free_bytes,
        seconds_per_step=step,
        seconds=step * config.optimizer.max_steps,
        disk_bytes=trained * 4 * _KEPT_COPIES,
    )


def _linear_shapes(directory: Path, config: RunConfig) -> list[tuple[int, int]]:
    """Shapes of the layers that LoRA adapts, from the configuration alone."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForImageTextToText

    settings = AutoConfig.from_pretrained(directory, local_files_only=True)
    with torch.device("meta"):  # shapes without memory
        kind = AutoModelForCausalLM if is_text_model(directory) else AutoModelForImageTextToText
        model = kind.from_config(settings)
    targets = lora_targets(model, vision=config.lora.vision)
    return [tuple(model.get_submodule(name).weight.shape) for name in targets]


def _speed(device: Device) -> float:
    """Operations per second of a matrix product on this device, measured briefly."""
    import torch

    size = _MATRIX.get(device.backend, _GPU_MATRIX)
    dtype = torch.float32 if device.backend is Backend.CPU else device.dtype()
    matrix = torch.ones(size, size, device=device.torch_name, dtype=dtype)
    best = float("inf")
    for _ in range(4):
        started = time.perf_counter()
        float((matrix @ matrix)[0, 0])  # waits for the device
        best = min(best, time.perf_counter() - started)
    return 2 * size**3 / best


def _text_config(directory: Path) -> dict[str, Any]:
    raw: dict[str, Any] = json.loads((directory / "config.json").read_text(encoding="utf-8"))
    return {**raw, **(raw.get("text_config") or {})}
