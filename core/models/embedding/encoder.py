"""Encodes photos and sentences by one network of transformers (paper, section 4.1)."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.catalogue.manifest import Manifest
from core.models.device.batching import run_in_batches
from core.models.device.devices import Device
from core.models.device.encoder_loading import loading_encoder
from core.models.embedding.families import (
    FAMILIES,
    EmbeddingFamily,
    around_sentence,
    photo_prompt,
)
from core.models.roles import EncoderSpec
from core.models.vlm.captioner import shrunk
from core.models.vlm.quiet import quiet_libraries

if TYPE_CHECKING:
    import torch

_SLOW_BATCH: Final = 4
_BATCH: Final = 32
_LONGEST_TEXT: Final = 2000  # characters; descriptions of places are shorter
# Nobody has measured which cosine is a match: each library's own usual level decides (`has_usual_level`), and
# what points away from a text is none.
_NO_THRESHOLD: Final = 0.0


class EmbeddingEncoder:
    """An `ImageTextEncoder` over an installed embedding model."""

    def __init__(
        self,
        model: Any,
        processor: Any,
        family: EmbeddingFamily,
        *,
        spec: EncoderSpec,
        device: Device,
    ) -> None:
        self._model, self._processor, self._family = model, processor, family
        self._spec, self._device = spec, device
        self._batch_size = _SLOW_BATCH if device.is_slow else _BATCH
        self._head, self._tail = around_sentence(family, processor)
        self._photo_prompt = photo_prompt(family, processor)
        # Written in a sentence, the mark of a photo would announce one.
        marks = sorted(processor.tokenizer.get_added_vocab(), key=len, reverse=True)
        self._marks = re.compile("|".join(map(re.escape, marks)))

    @property
    def spec(self) -> EncoderSpec:
        return self._spec

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        """Rows [n, d], float32, L2-normalised.

        Raises:
            NotEnoughMemory: if not even one image fits.
        """
        return self._encode(images, self._photo_inputs)

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, d], float32, L2-normalised. Longer texts are cut after 2000 characters.

        Raises:
            NotEnoughMemory: if not even one text fits.
        """
        return self._encode(texts, self._text_inputs)

    def _encode(self, items: Sequence[Any], prepare: Any) -> FloatMatrix:
        def run(batch: Sequence[Any]) -> list[FloatVector]:
            return list(self._rows(prepare(batch)))

        rows, self._batch_size = run_in_batches(items, run, self._batch_size)
        return np.stack(rows) if rows else np.zeros((0, self._spec.dimension), np.float32)

    def _photo_inputs(self, images: Sequence[RgbImage]) -> Any:
        from PIL import Image

        side = self._family.long_side_px
        shown = [image if side is None else shrunk(image, side) for image in images]
        return self._processor(
            images=[[Image.fromarray(image)] for image in shown],
            text=[self._photo_prompt] * len(shown),
            return_tensors="pt",
            padding=True,
        )

    def _text_inputs(self, texts: Sequence[str]) -> Any:
        plain = [self._marks.sub(" ", text[:_LONGEST_TEXT]) for text in texts]
        whole = [f"{self._head}{text}{self._tail}" for text in plain]
        return self._processor.tokenizer(whole, return_tensors="pt", padding=True)

    def _rows(self, inputs: Any) -> FloatMatrix:
        import torch

        target, dtype = self._device.torch_name, self._model.dtype
        moved = {
            name: value.to(target, dtype) if value.is_floating_point() else value.to(target)
            for name, value in inputs.items()
        }
        with torch.inference_mode():
            states = self._model(**moved).last_hidden_state.float()
            pooled = self._family.pool(states, moved["attention_mask"])
            rows = torch.nn.functional.normalize(pooled, dim=-1)
        return np.asarray(rows.cpu().numpy(), dtype=np.float32)


def load_embedding(directory: Path, manifest: Manifest, device: Device) -> EmbeddingEncoder:
    """Load an installed encoder from its own files, in 16 bits on an accelerator.

    Raises:
        ModelUnavailable: if transformers cannot construct it from these files.
        NotEnoughMemory: if it does not fit.
    """
    from transformers import AutoConfig, AutoModel, AutoProcessor

    quiet_libraries()
    family = FAMILIES[manifest.family]
    with loading_encoder(manifest.id, device):
        processor = AutoProcessor.from_pretrained(
            directory, local_files_only=True, trust_remote_code=False
        )
        config = AutoConfig.from_pretrained(directory, local_files_only=True)
        for part in family.left_out:
            setattr(config, part, None)
        model, loading = AutoModel.from_pretrained(
            directory,
            config=config,
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            dtype=storage_dtype(family, device),
            device_map={"": device.torch_name},
            output_loading_info=True,
        )
        if loading["missing_keys"]:  # they would be random
            raise KeyError(*sorted(loading["missing_keys"])[:1])
    spec = _spec_of(config, processor, family, manifest)
    return EmbeddingEncoder(model.eval(), processor, family, spec=spec, device=device)


def storage_dtype(family: EmbeddingFamily, device: Device) -> torch.dtype:
    """The type of the weights: the card's 16-bit type if the family can stand it."""
    import torch

    dtype = device.dtype()
    return torch.float32 if dtype is torch.float16 and not family.in_float16 else dtype


def _spec_of(
    config: Any, processor: Any, family: EmbeddingFamily, manifest: Manifest
) -> EncoderSpec:
    text = config.get_text_config()
    dimension = int(getattr(text, "embedding_dim", text.hidden_size))
    side = family.long_side_px or _side_of_budget(processor.image_processor)
    return EncoderSpec(
        encoder_id=manifest.id,
        revision=manifest.fingerprint,
        preprocessing=f"{manifest.family} side={side}",
        dimension=dimension,
        text_dimension=dimension,
        input_side_px=side,
        text_threshold=_NO_THRESHOLD,
        has_usual_level=True,
    )


def _side_of_budget(images: Any) -> int:
    """Side of the square that a processor with a budget of tokens a photo makes of a square photo."""
    token_px = int(images.patch_size) * int(images.pooling_kernel_size)
    return token_px * math.isqrt(int(images.max_soft_tokens))
