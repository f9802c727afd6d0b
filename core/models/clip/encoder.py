"""Image and text encoders of open_clip: photos and sentences in one space (paper, section 4.1)."""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from core import logs
from core.arrays import FloatMatrix, RgbImage
from core.catalogue.folder import ENCODER_CONFIG, read_json
from core.catalogue.manifest import Manifest
from core.models.device.batching import find_batch_size, run_in_batches
from core.models.device.devices import Backend, Device
from core.models.device.encoder_loading import loading_encoder
from core.models.roles import EncoderSpec

if TYPE_CHECKING:
    import torch

_CPU_BATCH: Final = 8
_LARGEST_BATCH: Final = 512
_TUNING_MIN_IMAGES: Final = 64  # below this, trying sizes costs more than it saves
_TEXT_BATCH: Final = 64
_PREPARE_THREADS: Final = 4  # resizing releases the interpreter lock
# Cosine below which a photo does not match a text. CLIP's softmax training leaves unrelated pairs
# at 0.1 to 0.15; PE uses a wider range. SigLIP has a sigmoid per pair and its own scale.
_CLIP_THRESHOLD: Final = 0.18
_PE_THRESHOLD: Final = 0.10
# OpenAI's weights were trained with the quick approximation of GELU. A configuration that does not say so
# loads without an error and gives other vectors.
_BY_OPENAI: Final = re.compile(r"[-/.]openai$")
_SIGLIP_MATCH_PROBABILITY: Final = 0.001
# Captions like these were the most common in CLIP's training; SigLIP 2 also saw plain alt texts.
_TEMPLATES: Final = {
    "clip": ("a photo of {}.", "{}", "a photo of the {}."),
    "pe": ("a photo of {}.", "{}"),
    "siglip2": ("this is a photo of {}.", "{}"),
}


class OpenClipEncoder:
    """An `ImageTextEncoder` over an installed open_clip model."""

    def __init__(
        self, model: Any, preprocess: Any, tokenizer: Any, *, spec: EncoderSpec, device: Device
    ) -> None:
        self._model, self._preprocess, self._tokenizer = model, preprocess, tokenizer
        self._spec = spec
        self._device = device
        self._dtype = next(model.parameters()).dtype
        self._batch_size = _CPU_BATCH if device.backend is Backend.CPU else 0  # 0: not tried yet
        self._threads = ThreadPoolExecutor(_PREPARE_THREADS, thread_name_prefix="prepare")

    @property
    def spec(self) -> EncoderSpec:
        return self._spec

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        """Rows [n, d], float32, L2-normalised; the same whatever the batch size.

        Raises:
            NotEnoughMemory: if not even one image fits.
        """
        if not images:
            return np.zeros((0, self._spec.dimension), np.float32)
        if not self._batch_size and len(images) >= _TUNING_MIN_IMAGES:
            self._batch_size = self._tune(images[0])
        rows: list[FloatMatrix] = []
        size = self._batch_size or _CPU_BATCH
        for prepared in self._prepare_ahead(images, size):
            encoded, held = run_in_batches(prepared, self._encode_prepared, size)
            rows += encoded
            if held < size and self._batch_size:
                self._batch_size = held
        return np.stack(rows)

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, d], float32, L2-normalised. Texts longer than the context are truncated."""
        rows = [
            self._encode_tokens(self._tokenizer(list(texts[start : start + _TEXT_BATCH])))
            for start in range(0, len(texts), _TEXT_BATCH)
        ]
        return np.concatenate(rows) if rows else np.zeros((0, self._spec.dimension), np.float32)

    def _prepare_ahead(self, images: Sequence[RgbImage], size: int) -> Iterator[list[torch.Tensor]]:
        """Batches of prepared images [3, s, s]; the next one is prepared while one is being encoded."""
        pending: deque[list[Future[torch.Tensor]]] = deque()
        for start in range(0, len(images), size):
            batch = images[start : start + size]
            pending.append([self._threads.submit(self._prepare, image) for image in batch])
            if len(pending) > 1:
                yield [future.result() for future in pending.popleft()]
        yield [future.result() for future in pending.popleft()]

    def _prepare(self, image: RgbImage) -> torch.Tensor:
        from PIL import Image

        prepared: torch.Tensor = self._preprocess(Image.fromarray(image))
        return prepared

    def _encode_prepared(self, batch: Sequence[torch.Tensor]) -> list[FloatMatrix]:
        """One normalised row [d] per image [3, s, s]."""
        import torch

        pixels = torch.stack(list(batch)).contiguous(memory_format=torch.channels_last)
        if self._device.torch_name.startswith("cuda"):
            pixels = pixels.pin_memory()
        pixels = pixels.to(self._device.torch_name, self._dtype, non_blocking=True)
        with torch.inference_mode():
            return list(_normalised(self._model.encode_image(pixels)))

    def _encode_tokens(self, tokens: torch.Tensor) -> FloatMatrix:
        import torch

        with torch.inference_mode():
            return _normalised(self._model.encode_text(tokens.to(self._device.torch_name)))

    def _tune(self, image: RgbImage) -> int:
        prepared = self._prepare(image)

        def encode(count: int) -> None:
            self._encode_prepared([prepared] * count)

        size = find_batch_size(encode, _LARGEST_BATCH)
        logs.models.info("encoder batch size found: %d", size)
        return size


def load_open_clip(directory: Path, manifest: Manifest, device: Device) -> OpenClipEncoder:
    """Load an installed encoder from its own files, in 16 bits on an accelerator.

    Raises:
        ModelUnavailable: if open_clip cannot construct it.
        NotEnoughMemory: if it does not fit.
    """
    import open_clip
    import torch

    source = f"local-dir:{directory}"
    by_openai = any(_BY_OPENAI.search(name) for name in (manifest.id, manifest.source))
    precision = {"torch.float32": "fp32", "torch.float16": "fp16", "torch.bfloat16": "bf16"}
    with loading_encoder(manifest.id, device):
        model, preprocess = open_clip.create_model_from_pretrained(
            source,
            precision=precision[str(device.dtype())],
            device=device.torch_name,
            force_quick_gelu=by_openai,
        )
        tokenizer = open_clip.get_tokenizer(source)
    model = model.eval().to(memory_format=torch.channels_last)
    return OpenClipEncoder(
        model, preprocess, tokenizer, spec=_spec_of(model, directory, manifest), device=device
    )


def text_threshold(model: Any, family: str) -> float:
    """Cosine below which a text and an image do not match, for this family of training losses."""
    if family == "siglip2" and getattr(model, "logit_bias", None) is not None:
        scale: float = model.logit_scale.detach().exp().item()
        bias: float = model.logit_bias.detach().item()
        odds = math.log(_SIGLIP_MATCH_PROBABILITY / (1 - _SIGLIP_MATCH_PROBABILITY))
        return min(max((odds - bias) / scale, -1.0), 1.0)
    return _PE_THRESHOLD if family == "pe" else _CLIP_THRESHOLD


def _spec_of(model: Any, directory: Path, manifest: Manifest) -> EncoderSpec:
    config = dict(model.visual.preprocess_cfg)
    size = config["size"]
    dimension = int(read_json(directory / ENCODER_CONFIG)["model_cfg"]["embed_dim"])
    return EncoderSpec(
        encoder_id=manifest.id,
        revision=manifest.fingerprint,
        preprocessing=" ".join(f"{key}={config[key]}" for key in sorted(config)),
        dimension=dimension,
        text_dimension=dimension,
        input_side_px=max(size) if isinstance(size, tuple | list) else int(size),
        text_threshold=text_threshold(model, manifest.family),
        has_usual_level=True,
        text_templates=_TEMPLATES.get(manifest.family, ("{}",)),
    )


def _normalised(rows: torch.Tensor) -> FloatMatrix:
    """Rows [n, d] as float32 of length 1."""
    import torch

    scaled = torch.nn.functional.normalize(rows.float(), dim=-1)
    return np.asarray(scaled.cpu().numpy(), dtype=np.float32)
