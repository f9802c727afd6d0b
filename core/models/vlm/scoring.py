"""Scores read from the first output position: one forward pass, nothing is generated."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.cancel import CancelToken
from core.models.device.batching import run_in_batches
from core.models.vlm.adapters import base_model
from core.models.vlm.model import Pictures, SplitPrompt, VisionLanguageModel

if TYPE_CHECKING:
    import torch

_YES: Final = ("Yes", "yes", " Yes", " yes", "YES")
_NO: Final = ("No", "no", " No", " no", "NO")
_SUFFIX_BATCH: Final = 16


def choice_probabilities(
    vlm: VisionLanguageModel,
    images: Sequence[Pictures],
    prompts: Sequence[str],
    choices: Sequence[int],
    *,
    batch_size: int,
    cancel: CancelToken,
) -> tuple[FloatMatrix, int]:
    """Probability of each choice as the first output token, among the choices only.

    Args:
        prompts: rendered prompts, one per image.
        choices: n token ids.

    Returns:
        float32 [len(prompts), n], rows sum to 1; and the batch size that fitted into memory.

    Raises:
        Cancelled: if `cancel` was set.
        NotEnoughMemory: if not even one prompt fits.
    """
    import torch

    def run(batch: Sequence[tuple[Pictures, str]]) -> list[FloatVector]:
        cancel.check()
        with vlm.lock, torch.inference_mode():
            inputs = vlm.inputs([image for image, _ in batch], [prompt for _, prompt in batch])
            logits = vlm.model(**inputs, use_cache=False, logits_to_keep=1).logits[:, -1]
            chosen = logits[:, list(choices)].float().softmax(dim=-1)
        return list(chosen.cpu().numpy())

    rows, held = run_in_batches(list(zip(images, prompts, strict=True)), run, batch_size)
    return np.stack(rows).astype(np.float32), held


def yes_probabilities(
    vlm: VisionLanguageModel,
    image: Pictures,
    prompt: SplitPrompt,
    candidates: Sequence[str],
    *,
    cancel: CancelToken,
    batch_size: int = _SUFFIX_BATCH,
    on_left: Callable[[int], None] = lambda _: None,
) -> FloatVector:
    """Probability of "yes" versus "no" for each candidate after the shared part of a prompt.

    The shared part (grid image and profile) is processed once; its keys, values and recurrent
    states are the cached prefix for every candidate's own few tokens.

    Args:
        on_left: called with the number of candidates that are still to be scored.

    Returns:
        float32 [len(candidates)] in [0, 1].

    Raises:
        Cancelled: if `cancel` was set.
        NotEnoughMemory: if not even one candidate fits.
    """
    import torch

    tokenizer = vlm.processor.tokenizer
    yes, no = _first_tokens(tokenizer, _YES), _first_tokens(tokenizer, _NO)
    with vlm.lock, torch.inference_mode():
        cancel.check()
        inputs = vlm.inputs([image], [prompt.head])
        prefix = vlm.model(**inputs, use_cache=True, logits_to_keep=1).past_key_values
        left = len(candidates)

        def run(batch: Sequence[str]) -> list[float]:
            nonlocal left
            cancel.check()
            on_left(left)
            suffixes = [
                tokenizer(f"{text}{prompt.tail}", add_special_tokens=False).input_ids
                for text in batch
            ]
            logits = _continue(vlm, prefix, inputs["attention_mask"], suffixes)
            margin = logits[:, yes].logsumexp(-1) - logits[:, no].logsumexp(-1)
            left -= len(batch)
            return [float(value) for value in margin.sigmoid()]

        scores, _ = run_in_batches(list(candidates), run, batch_size)
    return np.asarray(scores, dtype=np.float32)


def _continue(
    vlm: VisionLanguageModel, prefix: Any, prefix_mask: torch.Tensor, suffixes: list[list[int]]
) -> torch.Tensor:
    """Logits [b, vocabulary] after each suffix on a copy of the cached prefix."""
    import torch

    device = prefix_mask.device
    lengths = torch.tensor([len(ids) for ids in suffixes], device=device)
    width = int(lengths.max())
    # Padding goes on the right: what follows the last real token cannot affect the value read there.
    padding = vlm.processor.tokenizer.pad_token_id
    ids = torch.tensor([row + [padding] * (width - len(row)) for row in suffixes], device=device)
    real = torch.arange(width, device=device)[None] < lengths[:, None]
    mask = torch.cat([prefix_mask.expand(len(suffixes), -1), real.to(prefix_mask.dtype)], dim=1)
    cache = copy.deepcopy(prefix)
    cache.reorder_cache(torch.zeros(len(suffixes), dtype=torch.long, device=device))
    positions = {}
    if vlm.backbone.family in ("qwen3_vl", "qwen2_5_vl", "qwen3_5", "minicpmv4_7"):
        # An image takes fewer positions than tokens here; the prefix pass recorded the difference.
        start = prefix_mask.shape[1] + int(base_model(vlm.model).model.rope_deltas)
        steps = start + torch.arange(width, device=device)
        positions["position_ids"] = steps.expand(3, len(suffixes), width)
    logits = vlm.model(
        input_ids=ids, attention_mask=mask, past_key_values=cache, use_cache=True, **positions
    ).logits
    rows: torch.Tensor = logits[torch.arange(len(suffixes), device=device), lengths - 1].float()
    return rows


def _first_tokens(tokenizer: Any, spellings: Sequence[str]) -> list[int]:
    """Ids of the single-token spellings; otherwise the first token of the first spelling."""
    encoded = [tokenizer(word, add_special_tokens=False).input_ids for word in spellings]
    single = sorted({ids[0] for ids in encoded if len(ids) == 1})
    return single or [encoded[0][0]]
