"""A loaded vision-language model: prompts in, tensors for one forward pass out, text out."""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

from core import logs
from core.arrays import RgbImage
from core.catalogue.adapter_card import AdapterCard
from core.catalogue.manifest import Manifest
from core.errors import ModelUnavailable, NotEnoughMemory
from core.models.device.batching import is_out_of_memory, release_memory
from core.models.device.devices import Device
from core.models.device.host_memory import giving_back
from core.models.vlm.adapters import attach_adapter
from core.models.vlm.backbones import Backbone, backbone_of
from core.models.vlm.candidate_tokens import add_candidate_tokens, token_set_digest
from core.models.vlm.quantization import (
    Precision,
    let_go_of_files,
    quantization_config,
    storage_dtype,
)
from core.models.vlm.quiet import quiet_libraries
from core.models.vlm.template_limit import within_limit
from core.sentences import Sentence

if TYPE_CHECKING:
    import torch

_ANSWER_ROOM: Final = 32  # tokens reserved for the answer and the markers around image slices
_SPLIT: Final = "\ue000"  # private use: never produced by a tokenizer or a user
Pictures: TypeAlias = RgbImage | Sequence[RgbImage]  # of one prompt, in the order of their marks


@dataclass(frozen=True, slots=True)
class SplitPrompt:
    """A chat prompt split where the candidate goes: `head` contains the image, `tail` ends the turn."""

    head: str
    tail: str


class VisionLanguageModel:
    """Backbone, processor and LoRA adapters. For one thread at a time (`lock`)."""

    def __init__(
        self,
        model: Any,
        processor: Any,
        *,
        manifest: Manifest,
        device: Device,
        precision: Precision,
        backbone: Backbone | None = None,
    ) -> None:
        """`backbone`: None reads it from the model's configuration."""
        self.model, self.processor = model, processor
        self.manifest, self.device, self.precision = manifest, device, precision
        self.backbone: Backbone = backbone or backbone_of(model.config, processor)
        self.lock = threading.RLock()
        self._adapters: dict[str, AdapterCard] = {}
        # Answers are read at the last position, so padding has to be on the left.
        processor.tokenizer.padding_side = "left"

    @functools.cached_property
    def candidate_ids(self) -> tuple[int, ...]:
        """Ids [100] of the tokens `<I1>` to `<I100>`, added when they are first needed.

        A model that only describes, or is asked about each candidate separately, keeps its matrices.
        """
        with self.lock:
            return add_candidate_tokens(self.processor.tokenizer, self.model)

    @property
    def text_budget(self) -> int:
        """The token limit for the text of a prompt with the grid image."""
        wrapping = self.count_tokens(self.render("")) - 1  # the image placeholder is one of them
        used = self.backbone.image_tokens + wrapping + _ANSWER_ROOM
        return self.backbone.context_tokens - used

    def count_tokens(self, text: str) -> int:
        """Length of a text in tokens, without special tokens."""
        return len(self.processor.tokenizer(text, add_special_tokens=False).input_ids)

    def render(self, text: str, answer: str = "") -> str:
        """The whole prompt: image, `text`, and the start of the `answer`.

        Raises:
            ModelUnavailable: if the model's chat template does not terminate.
        """
        if self.backbone.family == "paligemma":
            return f"{self.processor.image_token}{text}{answer}"
        return self.render_turn([{"type": "image"}, {"type": "text", "text": text}]) + answer

    def render_turn(self, content: Sequence[Mapping[str, str]]) -> str:
        """A prompt from images and texts in any order, by the model's chat template.

        Raises:
            ModelUnavailable: if the template does not terminate.
        """
        # The first output token has to be the answer. A template that does not know the word warns.
        thinks = "enable_thinking" in str(self.processor.chat_template)
        rendered: str = within_limit(
            lambda: self.processor.apply_chat_template(
                [{"role": "user", "content": list(content)}],
                add_generation_prompt=True,
                tokenize=False,
                **({"enable_thinking": False} if thinks else {}),
            )
        )
        return rendered

    def render_split(self, shared: str, answer: str = "") -> SplitPrompt:
        """The prompt for many texts that begin with `shared`, split where they diverge."""
        if self.backbone.family == "paligemma":
            # Its processor itself adds the line feed after the bidirectional part.
            return SplitPrompt(self.render(shared), answer)
        head, _, tail = self.render(f"{shared}{_SPLIT}").partition(_SPLIT)
        return SplitPrompt(head, tail + answer)

    def inputs(self, images: Sequence[Pictures], prompts: Sequence[str]) -> dict[str, torch.Tensor]:
        """Tensors for a batch of rendered prompts with one image or several each, on the model's device."""
        from PIL import Image

        rows = [[image] if isinstance(image, np.ndarray) else image for image in images]
        shown = [[Image.fromarray(image) for image in row] for row in rows]
        batch = self.processor(
            images=shown if any(shown) else None,
            text=list(prompts),
            return_tensors="pt",
            padding=True,
        )
        batch.pop("labels", None)  # PaliGemma's processor returns them even without an answer
        dtype = self.model.get_input_embeddings().weight.dtype
        target = self.device.torch_name
        return {
            name: value.to(target, dtype) if value.is_floating_point() else value.to(target)
            for name, value in batch.items()
        }

    def generate(
        self,
        images: Sequence[Pictures],
        prompts: Sequence[str],
        *,
        max_new_tokens: int,
        constraint: Any | None = None,
    ) -> list[str]:
        """Greedy answers to rendered prompts, without the prompt and special tokens.

        Args:
            constraint: a transformers `LogitsProcessor` for this call only.
        """
        import torch

        with self.lock, torch.inference_mode():
            inputs = self.inputs(images, prompts)
            output = self.model.generate(
                **inputs,
                max_new_tokens=max_new_tokens,
                do_sample=False,
                logits_processor=[constraint] if constraint is not None else None,
                pad_token_id=self.processor.tokenizer.pad_token_id,
            )
        answers = output[:, inputs["input_ids"].shape[1] :]
        decoded: list[str] = self.processor.tokenizer.batch_decode(
            answers, skip_special_tokens=True
        )
        return decoded

    def add_adapter(self, directory: Path) -> AdapterCard:
        """Load a LoRA adapter beside those already loaded; the base is not reloaded.

        Raises:
            UserError: if it was made for another base or other candidate tokens.
            ModelUnavailable: if its files do not fit.
        """
        with self.lock:
            digest = token_set_digest(self.candidate_ids)
            self.model, card = attach_adapter(
                self.model,
                directory,
                family=self.backbone.family,
                base=self.manifest,
                tokens=digest,
            )
            self._adapters[card.name] = card
        return card

    @contextlib.contextmanager
    def using(self, adapter: str | None) -> Iterator[None]:
        """Run the body with that adapter, or the base alone, and exclusive use of the model.

        Raises:
            ModelUnavailable: if no adapter of that name was added.
        """
        with self.lock:
            if adapter is None:
                bare = self.model.disable_adapter() if self._adapters else contextlib.nullcontext()
                with bare:
                    yield
                return
            if adapter not in self._adapters:
                raise ModelUnavailable(Sentence("adapter.not-loaded", adapter=adapter))
            self.model.set_adapter(adapter)
            yield


def load_vlm(
    directory: Path, manifest: Manifest, device: Device, precision: Precision
) -> VisionLanguageModel:
    """Load an installed model from its own files, quantized while it is read.

    Raises:
        ModelUnavailable: if transformers cannot construct it from these files.
        NotEnoughMemory: if it does not fit.
    """
    from transformers import AutoModelForImageTextToText, AutoProcessor

    quiet_libraries()
    if device.is_slow:
        logs.models.warning("no accelerator: a vision-language model will be slow here")
    try:
        processor = AutoProcessor.from_pretrained(
            directory, local_files_only=True, trust_remote_code=False
        )
        quantization = quantization_config(directory, precision, device)
        with giving_back():
            model = AutoModelForImageTextToText.from_pretrained(
                directory,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
                dtype=storage_dtype(precision, device),
                quantization_config=quantization,
                device_map={"": device.torch_name},
            )
            if quantization is not None and device.is_slow:  # a card has copied them
                let_go_of_files(model)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError) as error:
        raise ModelUnavailable(Sentence("model.files-do-not-fit", model=manifest.id)) from error
    except (RuntimeError, MemoryError) as error:
        release_memory()
        if is_out_of_memory(error):
            raise NotEnoughMemory(
                Sentence("model.too-large", model=manifest.id, device=device.name)
            ) from error
        raise ModelUnavailable(Sentence("model.does-not-load", model=manifest.id)) from error
    return VisionLanguageModel(
        model.eval(), processor, manifest=manifest, device=device, precision=precision
    )
