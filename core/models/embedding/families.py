"""Differences between the families of embedding models: what is put around a photo or a sentence, and which tokens count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from core.models.vlm.template_limit import within_limit

if TYPE_CHECKING:
    import torch

_SPLIT: Final = "\ue000"  # private use: never produced by a tokenizer or a user


@dataclass(frozen=True, slots=True)
class EmbeddingFamily:
    """How one family embeds.

    Attributes:
        pool: token states [n, t, d] and mask [n, t] to one row [n, d] each.
        before: what is put before a sentence that photos are searched by.
        instruction: system message of a chat around sentences and photos; None without a chat.
        long_side_px: photos are made this small; None if the processor brings every photo to one size.
        in_float16: whether its activations fit into 16-bit floats of the usual kind.
        left_out: parts of the configuration that are not loaded.
    """

    pool: Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
    before: str = ""
    instruction: str | None = None
    long_side_px: int | None = None
    in_float16: bool = True
    left_out: tuple[str, ...] = ()


def mean_state(states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """The mean over the tokens that are not padding."""
    weights = mask[..., None].to(states.dtype)
    return (states * weights).sum(1) / weights.sum(1).clamp(min=1)


def last_state(states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """The state of the last token that is not padding, on whichever side the padding is."""
    import torch

    positions = torch.arange(mask.shape[1], device=mask.device)
    last = (mask * positions).argmax(1)
    return states[torch.arange(len(states), device=states.device), last]


FAMILIES: Final = {
    # Prompt, pooling and normalisation of the repository's files for Sentence Transformers; float16 overflows:
    # https://docs.sglang.io/cookbook/autoregressive/Google/EmbeddingGemma2
    "embedding_gemma2": EmbeddingFamily(
        mean_state,
        before="task: search result | query: ",
        in_float16=False,
        left_out=("audio_config",),
    ),
    # Pooling and instruction as in https://github.com/QwenLM/Qwen3-VL-Embedding; more pixels are hardly more accurate
    # for whole scenes, and cost as many tokens.
    "qwen3_vl": EmbeddingFamily(
        last_state, instruction="Represent the user's input.", long_side_px=512
    ),
}


def around_sentence(family: EmbeddingFamily, processor: Any) -> tuple[str, str]:
    """What comes before and after a sentence in its whole prompt.

    Raises:
        ModelUnavailable: if the model's chat template does not terminate.
    """
    if family.instruction is None:
        return family.before, ""
    content = {"type": "text", "text": f"{family.before}{_SPLIT}"}
    head, _, tail = _chat(family.instruction, content, processor).partition(_SPLIT)
    return head, tail


def photo_prompt(family: EmbeddingFamily, processor: Any) -> str:
    """The whole prompt for a photo.

    Raises:
        ModelUnavailable: if the model's chat template does not terminate.
    """
    if family.instruction is None:
        return str(processor.image_token)
    return _chat(family.instruction, {"type": "image"}, processor)


def _chat(instruction: str, content: dict[str, str], processor: Any) -> str:
    turns = [
        {"role": "system", "content": [{"type": "text", "text": instruction}]},
        {"role": "user", "content": [content]},
    ]
    rendered: str = within_limit(
        lambda: processor.apply_chat_template(turns, add_generation_prompt=True, tokenize=False)
    )
    return rendered
