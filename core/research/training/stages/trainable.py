"""A backbone with its few trained weights: LoRA and the rows of the candidate tokens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.catalogue.catalog import ModelKind, imported_entry
from core.catalogue.folder import inspect_folder
from core.catalogue.install import open_installed
from core.catalogue.manifest import MANIFEST_NAME, Manifest, build_manifest, read_manifest
from core.errors import ModelUnavailable
from core.models.device.devices import Device
from core.models.vlm.candidate_tokens import trainable_rows
from core.models.vlm.model import VisionLanguageModel, load_vlm
from core.research.text_model import is_text_model, load_text_model, text_manifest
from core.research.training.config import LoraConfig, RunConfig
from core.sentences import plain

_PROJECTORS: Final = ("embed_vision", "merger", "projector", "resampler")
_HEAD: Final = "lm_head"
_LANGUAGE: Final = "language_model"


@dataclass(frozen=True, slots=True)
class Trainable:
    """`model` is the peft model, which `vlm` uses as well."""

    vlm: VisionLanguageModel
    model: Any

    @property
    def parameters(self) -> dict[str, Any]:
        """Trained parameters by name."""
        return {name: p for name, p in self.model.named_parameters() if p.requires_grad}


def find_backbone(backbone: str, models_dir: Path) -> tuple[Path, Manifest]:
    """Folder and manifest of an installed model, or of a folder that was never installed.

    A folder may also hold a language model, for a baseline that reads no images.

    Raises:
        ModelUnavailable: if there is neither.
        UserError: if the folder holds neither kind of model.
    """
    folder = Path(backbone).expanduser()
    if not folder.is_dir():
        return open_installed(backbone, models_dir)
    if (folder / MANIFEST_NAME).is_file():
        return folder, read_manifest(folder)
    if is_text_model(folder):
        return folder, text_manifest(folder, hashed=True)
    contents = inspect_folder(folder)
    if contents.kind is not ModelKind.VLM:
        raise ModelUnavailable(
            plain(f"{folder} is not a vision-language model and cannot be trained.")
        )
    entry = imported_entry(folder.name, contents.kind, contents.family)
    manifest = build_manifest(
        folder, entry, source="a folder", revision="imported", cancel=CancelToken()
    )
    return folder, manifest


def open_trainable(config: RunConfig, models_dir: Path, device: Device) -> Trainable:
    """Load the backbone and add a new adapter, or the one from which training continues.

    The seed determines the new weights, so that every process starts with the same ones.

    Raises:
        ModelUnavailable: if the backbone or the adapter cannot be loaded.
        EnvironmentProblem: if it does not fit into memory.
    """
    import torch

    torch.manual_seed(config.seed)
    directory, manifest = find_backbone(config.backbone, models_dir)
    load = load_text_model if is_text_model(directory) else load_vlm
    vlm = load(directory, manifest, device, config.precision)
    _ = vlm.candidate_ids  # their rows have to exist before anything is put on the matrices
    if config.gradient_checkpointing:
        vlm.model.activation_checkpointing_enable(
            activation_checkpointing_kwargs={"use_reentrant": False}
        )
    _keep_layout(vlm.model)
    torch.manual_seed(config.seed)
    model = _with_adapter(vlm, config)
    vlm.model = model
    return Trainable(vlm, model)


def lora_targets(model: Any, *, vision: bool) -> list[str]:
    """Full names of the linear layers for LoRA: language model and projector, vision if requested.

    The output head is left out: its candidate rows are trained directly.
    """
    import torch

    text_only = not any(_LANGUAGE in name for name, _ in model.named_modules())
    names = []
    for name, module in model.named_modules():
        if not isinstance(module, torch.nn.Linear) or _HEAD in name:
            continue
        if vision or text_only or _LANGUAGE in name or any(part in name for part in _PROJECTORS):
            names.append(name)
    return names


def _keep_layout(model: Any) -> None:
    """Keep the memory layout of 4-bit layers as loaded, at the price of slower evaluations.

    At the first evaluation on a CPU with AVX512-BF16, bitsandbytes 0.50 stores them in another order,
    for which it has no gradient: later training would silently be wrong.
    """
    for module in model.modules():
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False


def _with_adapter(vlm: VisionLanguageModel, config: RunConfig) -> Any:
    import peft

    if config.adapter is not None:
        try:
            return peft.PeftModel.from_pretrained(vlm.model, str(config.adapter), is_trainable=True)
        except (RuntimeError, ValueError, KeyError, OSError, TypeError) as error:
            raise ModelUnavailable(
                plain(f"The adapter in {config.adapter} does not fit {vlm.manifest.id}.")
            ) from error
    return peft.get_peft_model(vlm.model, _peft_config(vlm, config.lora))


def _peft_config(vlm: VisionLanguageModel, lora: LoraConfig) -> Any:
    import peft

    return peft.LoraConfig(
        r=lora.rank,
        lora_alpha=lora.alpha,
        lora_dropout=lora.dropout,
        target_modules=lora_targets(vlm.model, vision=lora.vision),
        trainable_token_indices=trainable_rows(vlm.model, vlm.candidate_ids),
    )
