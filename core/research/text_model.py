"""A causal language model behind the interface of a vision-language model: it reads profiles as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from core.cancel import CancelToken
from core.catalogue.catalog import ModelKind, imported_entry
from core.catalogue.folder import VLM_CONFIG, VLM_FAMILIES, read_json
from core.catalogue.manifest import Manifest, build_manifest
from core.catalogue.sources import IMPORTED
from core.errors import EnvironmentProblem, ModelUnavailable
from core.models.device.batching import is_out_of_memory
from core.models.device.devices import Backend, Device
from core.models.vlm.backbones import Backbone
from core.models.vlm.model import Pictures, VisionLanguageModel
from core.models.vlm.quantization import Precision, quantization_config, storage_dtype
from core.sentences import plain

if TYPE_CHECKING:
    import torch

NO_CANVAS_PX: Final = 8  # one pixel a cell: the grid is not shown
_CONTEXT_CAP: Final = 16_384
_NOT_IN_IDS: Final = re.compile(r"[^a-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class _TextProcessor:
    """The part of a processor that a model without images has."""

    tokenizer: Any


class TextLanguageModel(VisionLanguageModel):
    """Ignores the pictures of its prompts."""

    def render(self, text: str, answer: str = "") -> str:
        """The whole prompt: `text` as the user's turn, and the start of the `answer`."""
        tokenizer = self.processor.tokenizer
        if tokenizer.chat_template is None:
            return f"{text}\n{answer}"
        rendered: str = tokenizer.apply_chat_template(
            [{"role": "user", "content": text}], add_generation_prompt=True, tokenize=False
        )
        return rendered + answer

    def inputs(self, images: Sequence[Pictures], prompts: Sequence[str]) -> dict[str, torch.Tensor]:
        """Tensors for a batch of rendered prompts, on the model's device."""
        batch = self.processor.tokenizer(
            list(prompts), return_tensors="pt", padding=True, add_special_tokens=False
        )
        target = self.device.torch_name
        names = ("input_ids", "attention_mask")
        return {name: batch[name].to(target) for name in names}


def is_text_model(directory: Path) -> bool:
    """Whether a folder holds a causal language model and nothing for images."""
    if not (directory / VLM_CONFIG).is_file():
        return False
    config = read_json(directory / VLM_CONFIG)
    classes = config.get("architectures") or []
    causal = any(str(name).endswith("ForCausalLM") for name in classes)
    return causal and config.get("model_type") not in VLM_FAMILIES


def text_manifest(directory: Path, *, hashed: bool) -> Manifest:
    """What identifies a language model in a folder that was never installed.

    Args:
        hashed: with the digests of its files, by which an adapter recognises its base; reads all of it.
    """
    name = _NOT_IN_IDS.sub("-", directory.name.lower()).strip("-._") or "language-model"
    family = str(read_json(directory / VLM_CONFIG).get("model_type", ""))
    entry = imported_entry(name[:80], ModelKind.VLM, family)
    if hashed:
        return build_manifest(
            directory, entry, source="a folder", revision=IMPORTED, cancel=CancelToken()
        )
    return Manifest(
        id=entry.id,
        title=entry.title,
        kind=entry.kind,
        family=entry.family,
        roles=entry.roles,
        tier=entry.tier,
        licence=entry.licence,
        source="a folder",
        revision=IMPORTED,
        accepted_terms="",
        files=(),
    )


def load_text_model(
    directory: Path,
    manifest: Manifest,
    device: Device,
    precision: Precision,
    *,
    spread: bool = False,
) -> TextLanguageModel:
    """Load a language model from local safetensors files, quantized while it is read.

    Args:
        spread: over all graphics cards of this machine, for a model that is too large for one.

    Raises:
        ModelUnavailable: if the folder holds no causal language model.
        EnvironmentProblem: if it does not fit into memory.
    """
    from transformers import AutoModelForCausalLM, AutoTokenizer

    everywhere = spread and device.backend in (Backend.CUDA, Backend.ROCM)
    try:
        tokenizer = AutoTokenizer.from_pretrained(
            directory, local_files_only=True, trust_remote_code=False, padding_side="left"
        )
        model = AutoModelForCausalLM.from_pretrained(
            directory,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            dtype=storage_dtype(precision, device),
            quantization_config=quantization_config(directory, precision, device, text_only=True),
            device_map="auto" if everywhere else {"": device.torch_name},
        )
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise ModelUnavailable(
            plain(
                f"The folder {directory.name} holds no causal language model in safetensors format, "
                "or not all of it."
            )
        ) from error
    except (RuntimeError, MemoryError) as error:
        if is_out_of_memory(error):
            raise EnvironmentProblem(
                plain(f"{directory.name} in {precision.value} does not fit on {device.name}.")
            ) from error
        raise
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    context = min(getattr(model.config, "max_position_embeddings", _CONTEXT_CAP), _CONTEXT_CAP)
    return TextLanguageModel(
        model.eval(),
        _TextProcessor(tokenizer),
        manifest=manifest,
        device=device,
        precision=precision,
        backbone=Backbone(manifest.family, NO_CANVAS_PX, 1, 0, int(context)),
    )
