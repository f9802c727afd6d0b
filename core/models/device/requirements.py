"""How much memory a model will need, before it is loaded, and what fits on a device."""

from __future__ import annotations

import json
import math
import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.catalogue.catalog import CatalogEntry, ModelKind, Role, folder_name, load_catalog
from core.catalogue.manifest import MANIFEST_NAME, read_manifest
from core.errors import ModelUnavailable
from core.models.device.devices import Backend, Device
from core.models.vlm.quantization import Precision, default_precision
from core.sentences import Sentence

# Bytes per quantized weight: NF4 adds an 8-bit scale per block of 64 and one float per 256 blocks.
_WEIGHT_BYTES: Final = {
    Precision.NF4: 0.5 + 1 / 64 + 4 / (64 * 256),
    Precision.INT8: 1.0,
    Precision.BF16: 2.0,
    Precision.FP32: 4.0,
}
_PLAIN_BYTES: Final = {
    Precision.NF4: 2.0,
    Precision.INT8: 2.0,
    Precision.BF16: 2.0,
    Precision.FP32: 4.0,
}
_RUNTIME_BYTES: Final = {Backend.CPU: 300 << 20}  # otherwise the context and kernels of the driver:
_GPU_RUNTIME_BYTES: Final = 700 << 20
_SAFETY: Final = 1.1  # allocators fragment
_HEARS: Final = re.compile(r"(audio_tower|embed_audio)\.")  # parts of encoders that are not loaded
_PROMPT_TOKENS: Final = 8192  # grid, 64 captions and 100 candidates
_ACTIVATIONS_PER_TOKEN: Final = 16  # hidden-sized rows alive at once while a layer runs


@dataclass(frozen=True, slots=True)
class MemoryEstimate:
    """Bytes a model needs on its device.

    Attributes:
        weights: while it is loaded.
        working: in addition, while it answers one question of maximum size.
    """

    weights: int
    working: int

    @property
    def total(self) -> int:
        return self.weights + self.working


@dataclass(frozen=True, slots=True)
class Proposal:
    """The model that fits best, or none, with the reason as a sentence."""

    model_id: str | None
    precision: Precision
    reason: Sentence


def estimate_folder(directory: Path, precision: Precision, device: Device) -> MemoryEstimate:
    """Exact weights from the headers of the safetensors files, and an upper estimate of the rest.

    Raises:
        ModelUnavailable: if the folder holds no readable model.
    """
    quantizable = plain = 0
    for name, shape in _tensor_shapes(directory):
        count = math.prod(shape)
        inside = "language_model" in name or name.startswith("model.layers")
        is_row_table = "embed_tokens" in name or "lm_head" in name
        if inside and len(shape) == 2 and not is_row_table:
            quantizable += count
        else:
            plain += count
    text = _text_config(directory)
    layers, hidden = int(text.get("num_hidden_layers", 0)), int(text.get("hidden_size", 0))
    heads = int(text.get("num_attention_heads", 1) or 1)
    kv_heads = int(text.get("num_key_value_heads") or heads)
    head = int(text.get("head_dim") or hidden // heads)
    working = _working_bytes(layers, hidden, kv_heads * head)
    return _estimate(quantizable, plain, working, precision, device)


def estimate_entry(entry: CatalogEntry, precision: Precision, device: Device) -> MemoryEstimate:
    """The same from the catalog's figures, for a model that is not installed.

    `precision` applies to vision-language models; encoders use the type of the device.
    """
    if entry.kind is ModelKind.ENCODER:
        precision = Precision.FP32 if device.backend is Backend.CPU else Precision.BF16
    quantizable = entry.parameters - entry.plain_parameters
    working = _working_bytes(entry.layers, entry.hidden_size, entry.cache_width)
    return _estimate(quantizable, entry.plain_parameters, working, precision, device)


def needed_bytes(
    model_id: str, models_dir: Path, device: Device, precision: Precision | None = None
) -> int | None:
    """What a model needs in use, from its files if it is installed, otherwise from the catalog.

    None if that is unknown or it is not a separate model (an adapter, the starter).

    Args:
        precision: of a vision-language model; None selects the default of the device.
    """
    precision = precision or default_precision(device)
    directory = models_dir / folder_name(model_id)
    try:
        if (directory / MANIFEST_NAME).is_file():
            kind = read_manifest(directory).kind
            if kind is ModelKind.VLM:
                return estimate_folder(directory, precision, device).total
            return _estimate_encoder(directory, device).total if kind is ModelKind.ENCODER else None
    except (ModelUnavailable, OSError, ValueError, KeyError, struct.error):
        return None  # damaged; reported by the list of models
    entry = load_catalog().get(model_id)
    if entry is None or not entry.parameters:
        return None
    return estimate_entry(entry, precision, device).total


def _estimate_encoder(directory: Path, device: Device) -> MemoryEstimate:
    precision = Precision.FP32 if device.backend is Backend.CPU else Precision.BF16
    count = sum(
        math.prod(shape) for name, shape in _tensor_shapes(directory) if not _HEARS.match(name)
    )
    return _estimate(0, count, 0, precision, device)


def propose_vlm(
    entries: Iterable[CatalogEntry], device: Device, *, reserved_bytes: int = 0
) -> Proposal:
    """The largest recommended model that leaves `reserved_bytes` (the encoder) free.

    The requirement is that of the default precision.
    """
    choices = [
        entry
        for entry in entries
        if entry.kind is ModelKind.VLM
        and entry.tier == "recommended"
        and Role.MATCHER in entry.roles
    ]
    if device.is_slow:
        return Proposal(
            None,
            Precision.NF4,
            Sentence("device.no-graphics-card"),
        )
    free = device.free_bytes - reserved_bytes
    precision = default_precision(device)
    for entry in sorted(choices, key=lambda entry: -entry.parameters):
        need = estimate_entry(entry, precision, device).total
        if need <= free:
            return Proposal(
                entry.id,
                precision,
                Sentence(
                    "device.model-fits",
                    model=entry.title,
                    needed=need / 1e9,
                    free=free / 1e9,
                    device=device.name,
                ),
            )
    return Proposal(
        None,
        precision,
        Sentence("device.no-model-fits", free=free / 1e9, device=device.name),
    )


def _estimate(
    quantizable: int, plain: int, working: int, precision: Precision, device: Device
) -> MemoryEstimate:
    weights = quantizable * _WEIGHT_BYTES[precision] + plain * _PLAIN_BYTES[precision]
    runtime = _RUNTIME_BYTES.get(device.backend, _GPU_RUNTIME_BYTES)
    return MemoryEstimate(int(weights * _SAFETY), int(working * _SAFETY) + runtime)


def _working_bytes(layers: int, hidden_size: int, cache_width: int) -> int:
    """Cache and activations of the longest prompt, in 16-bit numbers."""
    per_token = 2 * layers * cache_width + _ACTIVATIONS_PER_TOKEN * hidden_size
    return 2 * per_token * _PROMPT_TOKENS


def _tensor_shapes(directory: Path) -> Iterable[tuple[str, list[int]]]:
    files = sorted(directory.glob("*.safetensors"))
    if not files:
        raise ModelUnavailable(Sentence("model.no-weights-in-folder", folder=directory.name))
    for path in files:
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            header: dict[str, Any] = json.loads(file.read(length))
        for name, entry in header.items():
            if name != "__metadata__":
                yield name, entry["shape"]


def _text_config(directory: Path) -> dict[str, Any]:
    raw: dict[str, Any] = json.loads((directory / "config.json").read_text(encoding="utf-8"))
    text = raw.get("text_config") or raw
    return dict(text)
