"""A tiny backbone that has learned to read, as real backbones have before VisualLens trains them.

Random weights know nothing of what every pretrained model can do: to find the lines of a list
that a line of words speaks of. Learning that takes a model of this size some hundred steps of its
own, so the tiny backbone is taught it first, on lettered lists of text alone. It sees no image, no
person and no candidate token then.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.helpers.tiny_paligemma import SIDE_PX, new_paligemma
from tests.helpers.tiny_qwen import MARKS, new_qwen3_vl
from tests.helpers.tiny_tokenizers import train_byte_pairs

_LETTERS: Final = (" A", " B", " C", " D")
_BATCH: Final = 64
_LEARNING_RATE: Final = 3e-3
_SHORT: Final = (900, 0.96)  # most steps; share of right answers that is enough
_LONG: Final = (900, 0.85)
_LEAST: Final = 0.7  # by chance it is about 0.4


def build_reader(
    folder: Path, words: Mapping[str, str], groups: Sequence[str], *, family: str, seed: int
) -> Path:
    """Save the backbone and return its folder.

    Raises:
        AssertionError: if it cannot read after all: what it then learns from people says nothing.

    Args:
        words: what is written in a list, to the aspect word that speaks of it.
        groups: kinds of place that questions are about.
        family: of `BACKBONES`.
        seed: of its first weights and its lists.
    """
    import torch

    torch.manual_seed(seed)
    folder.mkdir(parents=True)
    texts = [text for text, _ in _lists(words, groups, f"words {seed}", short=False, count=2_000)]
    backbone = BACKBONES[family](folder, texts)
    for short, (steps, enough) in ((True, _SHORT), (False, _LONG)):
        _teach(backbone, _lists(words, groups, f"lists {seed}", short=short), steps, enough)
    backbone.model.eval().save_pretrained(folder)
    return folder


def _lists(
    words: Mapping[str, str],
    groups: Sequence[str],
    seed: str,
    *,
    short: bool,
    count: int | None = None,
) -> Iterator[tuple[str, list[bool]]]:
    """Lists with which of their lines are spoken of; long ones look like a matching prompt."""
    draw = random.Random(f"{seed} {short}")
    labels = list(words)
    while count is None or (count := count - 1) >= 0:
        liked = draw.sample(labels, 3 if short else draw.randint(3, 5))
        lines = draw.choices(labels, k=len(_LETTERS))
        if not set(lines) & set(liked):
            lines[draw.randrange(len(lines))] = liked[0]
        aspects = ", ".join(words[label] for label in liked)
        right = [label in liked for label in lines]
        if short:
            listed = "\n".join(f"{a} {b}" for a, b in zip(_LETTERS, lines, strict=True))
            yield f"Aspect words: {aspects}\n\n{listed}\n\nAnswer:", right
            continue
        others = [draw.choice([other for other in labels if other != line]) for line in lines]
        listed = "\n".join(
            f"{letter} Place {draw.randint(1, 120)}, Mostly {line}, some {other}."
            for letter, line, other in zip(_LETTERS, lines, others, strict=True)
        )
        yield (
            f"What is the {draw.choice(groups)} the user most likely to go to next?\n\n"
            f"Aspect words:\n{aspects}\n\nCaptions:\nnone\n\nCandidates:\n{listed}\n\nAnswer:",
            right,
        )


def _teach(
    backbone: TinyBackbone, lists: Iterator[tuple[str, list[bool]]], steps: int, enough: float
) -> None:
    """Train the language model with all its weights until it finds the lines."""
    import torch

    parameters = list(backbone.model.model.language_model.parameters())
    optimizer = torch.optim.AdamW(parameters, lr=_LEARNING_RATE, betas=(0.9, 0.95), weight_decay=0)
    tokenizer = backbone.tokenizer
    letters = [tokenizer(letter, add_special_tokens=False).input_ids[0] for letter in _LETTERS]
    lately: list[float] = []
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = _LEARNING_RATE * min(1.0, (step + 1) / 30)
        texts, truths = zip(*(next(lists) for _ in range(_BATCH)), strict=True)
        wrapped = [backbone.wrap(text) for text in texts]
        read = tokenizer(wrapped, return_tensors="pt", padding=True, add_special_tokens=False)
        right = torch.tensor(truths)
        logits = backbone.read(read.input_ids, read.attention_mask)[:, letters]
        loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, right.float())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        chosen = right[torch.arange(_BATCH), logits.argmax(1)]
        lately = [*lately[-19:], float(chosen.float().mean())]
        if len(lately) == 20 and sum(lately) / 20 > enough:
            break
    reached = sum(lately) / len(lately)
    assert reached > _LEAST, f"the backbone has not learned to read: {reached:.2f} of the answers"


@dataclass(frozen=True)
class TinyBackbone:
    """A model whose processor is saved already.

    Attributes:
        wrap: a text as the model's prompts hold it, without the image.
        read: token ids and mask [n, length] to logits [n, vocabulary] after the last of them.
    """

    model: Any
    tokenizer: Any
    wrap: Callable[[str], str]
    read: Callable[[Any, Any], Any]


def paligemma(folder: Path, texts: Sequence[str]) -> TinyBackbone:
    """PaliGemma's classes; its tokenizer keeps the words of `texts` whole."""
    tokenizer = _tokenizer(texts, {"image_token": "<image>"})
    model = new_paligemma(folder, tokenizer, key_value_heads=4)
    _widen(model.model.language_model)

    def read(ids: Any, mask: Any) -> Any:
        rows, width = mask.shape
        hidden = model.model.language_model(
            inputs_embeds=model.get_input_embeddings()(ids),
            # In both directions, as a PaliGemma reads its prompt.
            attention_mask=((1.0 - mask) * -1e9)[:, None, None].expand(rows, 1, width, width),
            position_ids=(mask.cumsum(1) - 1).clamp(min=0),
            use_cache=False,
        ).last_hidden_state[:, -1]
        return model.lm_head(hidden)

    return TinyBackbone(model, tokenizer, lambda text: f"{text}\n", read)


def qwen3_vl(folder: Path, texts: Sequence[str]) -> TinyBackbone:
    """Qwen3-VL's classes, which read from left to right."""
    tokenizer = _tokenizer(texts, MARKS)
    model = new_qwen3_vl(
        folder, tokenizer, patch_px=SIDE_PX // 16, side_px=SIDE_PX,
        num_hidden_layers=3, num_key_value_heads=4, max_position_embeddings=8192,
    )  # fmt: skip
    _widen(model.model.language_model)

    def read(ids: Any, mask: Any) -> Any:
        return model(input_ids=ids, attention_mask=mask, use_cache=False, logits_to_keep=1).logits[
            :, -1
        ]

    def wrap(text: str) -> str:
        return f"<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n"

    return TinyBackbone(model, tokenizer, wrap, read)


BACKBONES: Final[dict[str, Callable[[Path, Sequence[str]], TinyBackbone]]] = {
    "paligemma": paligemma,
    "qwen3_vl": qwen3_vl,
}


def _widen(language: Any) -> None:
    """Usual sizes are meant for deep models. A few layers learn much sooner when what a layer adds
    is as large as what it adds to.
    """
    import torch

    with torch.no_grad():
        for name, weight in language.named_parameters():
            if weight.dim() < 2:
                continue
            adds = 2.0 if "o_proj" in name or "down_proj" in name else 1.0
            weight.copy_(torch.randn_like(weight) * adds * weight.shape[1] ** -0.5)


def _tokenizer(texts: Sequence[str], marks: dict[str, str]) -> Any:
    """Byte pairs merged until the words of `texts` are whole."""
    from transformers import PreTrainedTokenizerFast

    ends = ("<eos>", "<pad>", "<bos>", "<|im_start|>", "<|im_end|>")
    return PreTrainedTokenizerFast(
        tokenizer_object=train_byte_pairs(texts, 900, [*ends, *marks.values()]),
        eos_token="<eos>",
        pad_token="<pad>",
        bos_token="<bos>",
        extra_special_tokens=marks,
        padding_side="left",
    )
