"""Prompts with the target answers, as tensors and labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from core.arrays import RgbImage
from core.models.vlm.model import VisionLanguageModel
from core.research.training.stages.losses import IGNORED_LABEL

if TYPE_CHECKING:
    from torch import Tensor


def with_answers(
    vlm: VisionLanguageModel,
    images: Sequence[RgbImage],
    texts: Sequence[str],
    answers: Sequence[str],
) -> tuple[dict[str, Any], Tensor]:
    """Inputs of one forward pass and the labels of its last positions.

    Prompts are left-padded and answers right-padded, so all answers begin at the same column.

    Returns:
        Inputs with `logits_to_keep` set to k, and labels [batch, k] for those k positions: the
        last of the prompt (ignored) and the answer with its end token.
    """
    import torch

    inputs = vlm.inputs(images, [vlm.render(text) for text in texts])
    tokenizer = vlm.processor.tokenizer
    rows = [
        [*tokenizer(answer, add_special_tokens=False).input_ids, tokenizer.eos_token_id]
        for answer in answers
    ]
    width = max(map(len, rows))
    device = inputs["input_ids"].device
    padded = [row + [tokenizer.pad_token_id] * (width - len(row)) for row in rows]
    ids = torch.tensor(padded, device=device)
    lengths = torch.tensor([len(row) for row in rows], device=device)
    real = torch.arange(width, device=device)[None] < lengths[:, None]  # [batch, width]
    added = {
        "input_ids": ids,
        "attention_mask": real.long(),
        "token_type_ids": torch.ones_like(ids),  # PaliGemma reads type 1 from left to right
        "mm_token_type_ids": torch.zeros_like(ids),  # text
    }
    for name in added.keys() & inputs.keys():
        inputs[name] = torch.cat([inputs[name], added[name].to(inputs[name].dtype)], dim=1)
    ahead = torch.full((len(rows), 1), IGNORED_LABEL, device=device)
    labels = torch.cat([ahead, ids.masked_fill(~real, IGNORED_LABEL)], dim=1)
    return inputs | {"logits_to_keep": width + 1}, labels
