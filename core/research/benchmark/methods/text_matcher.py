"""`text-llm`: a local causal language model reads the profile's words and captions, no pixels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.cancel import CancelToken
from core.errors import ModelUnavailable
from core.models.roles import MatchResult, Profile
from core.recommend.matching.budget import build_pointwise_prompt
from core.records import Candidate, Evidence, MatcherInfo
from core.sentences import plain

_BATCH: Final = 4
_ROOM: Final = 64  # tokens that a chat template adds
_LONGEST: Final = 8192


class TextMatcher:
    """Asks about each candidate separately and reads the probability of "yes"."""

    canvas_px = 8  # the grid is not used

    def __init__(self, directory: Path, device: str) -> None:
        """Load a model from local safetensors files.

        Raises:
            ModelUnavailable: if the folder contains no causal language model.
        """
        from transformers import AutoModelForCausalLM, AutoTokenizer

        try:
            self._tokenizer: Any = AutoTokenizer.from_pretrained(
                directory, local_files_only=True, trust_remote_code=False, padding_side="left"
            )
            self._model: Any = AutoModelForCausalLM.from_pretrained(
                directory,
                local_files_only=True,
                trust_remote_code=False,
                use_safetensors=True,
                dtype="auto",
            ).to(device)
        except (OSError, ValueError, KeyError, ImportError) as error:
            raise ModelUnavailable(
                plain(
                    f"The folder {directory.name} given with --text-model holds no causal language "
                    "model in safetensors."
                )
            ) from error
        self._model.eval()
        if self._tokenizer.pad_token_id is None:
            self._tokenizer.pad_token = self._tokenizer.eos_token
        self._name = directory.name

    @property
    def info(self) -> MatcherInfo:
        return MatcherInfo("text", self._name, zero_shot=True)

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Probabilities of "yes" versus "no" in the order of `candidates`."""
        limit = min(_LONGEST, getattr(self._model.config, "max_position_embeddings", _LONGEST))
        prompt = build_pointwise_prompt(
            profile, candidates, max_tokens=limit - _ROOM, count_tokens=self._count
        )
        texts = [self._render(prompt.shared + text) for text in prompt.candidates]
        scores: list[float] = []
        for start in range(0, len(texts), _BATCH):
            cancel.check()
            scores += self._ask(texts[start : start + _BATCH])
        return MatchResult(np.asarray(scores, np.float32), (Evidence(),) * len(candidates))

    def _ask(self, texts: Sequence[str]) -> list[float]:
        import torch

        inputs = self._tokenizer(
            list(texts), return_tensors="pt", padding=True, add_special_tokens=False
        ).to(self._model.device)
        yes, no = (self._tokenizer(w, add_special_tokens=False).input_ids[0] for w in ("Yes", "No"))
        with torch.inference_mode():
            logits = self._model(**inputs).logits[:, -1].float()
        return [float(value) for value in (logits[:, yes] - logits[:, no]).sigmoid()]

    def _render(self, text: str) -> str:
        if self._tokenizer.chat_template is None:
            return text
        rendered: str = self._tokenizer.apply_chat_template(
            [{"role": "user", "content": text}], add_generation_prompt=True, tokenize=False
        )
        return rendered

    def _count(self, text: str) -> int:
        return len(self._tokenizer(text, add_special_tokens=False).input_ids)
