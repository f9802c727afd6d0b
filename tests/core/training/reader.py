"""A tiny PaliGemma that has learned to read, as real backbones have before VisualLens trains them.

Random weights know nothing of what every pretrained model can do: to find the lines of a list
that a line of words speaks of. Learning that takes a model of this size some hundred steps of its
own, so the tiny backbone is taught it first, on lettered lists of text alone. It sees no image, no
person and no candidate token then.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

_LETTERS: Final = (" A", " B", " C", " D")
_SIDE_PX: Final = 128  # one image token for each of 8 x 8 cells
_HIDDEN: Final = 64
_BATCH: Final = 64
_LEARNING_RATE: Final = 3e-3
_SHORT: Final = (450, 0.96)  # most steps; share of right answers that is enough
_LONG: Final = (300, 0.85)


def build_reader(folder: Path, words: Mapping[str, str], groups: Sequence[str]) -> Path:
    """Save the backbone and return its folder.

    Args:
        words: what is written in a list, to the aspect word that speaks of it.
        groups: kinds of place that questions are about.
    """
    import torch

    torch.manual_seed(0)
    folder.mkdir(parents=True)
    tokenizer = _tokenizer([text for text, _ in _lists(words, groups, short=False, count=2_000)])
    model = _model(folder, tokenizer)
    for short, (steps, enough) in ((True, _SHORT), (False, _LONG)):
        _teach(model, tokenizer, _lists(words, groups, short=short), steps, enough)
    model.eval().save_pretrained(folder)
    return folder


def _lists(
    words: Mapping[str, str], groups: Sequence[str], *, short: bool, count: int | None = None
) -> Iterator[tuple[str, list[bool]]]:
    """Lists with which of their lines are spoken of; long ones look like a matching prompt."""
    draw = random.Random(f"lists {short}")
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
            yield f"Aspect words: {aspects}\n\n{listed}\n\nAnswer:\n", right
            continue
        others = [draw.choice([other for other in labels if other != line]) for line in lines]
        listed = "\n".join(
            f"{letter} Place {draw.randint(1, 120)}, Mostly {line}, some {other}."
            for letter, line, other in zip(_LETTERS, lines, others, strict=True)
        )
        yield (
            f"What is the {draw.choice(groups)} the user most likely to go to next?\n\n"
            f"Aspect words:\n{aspects}\n\nCaptions:\nnone\n\nCandidates:\n{listed}\n\nAnswer:\n",
            right,
        )


def _teach(
    model: Any,
    tokenizer: Any,
    lists: Iterator[tuple[str, list[bool]]],
    steps: int,
    enough: float,
) -> None:
    """Train the language model with all its weights until it finds the lines, at most so long."""
    import torch

    parameters = [p for name, p in model.named_parameters() if "vision" not in name]
    optimizer = torch.optim.AdamW(parameters, lr=_LEARNING_RATE, betas=(0.9, 0.95), weight_decay=0)
    letters = [tokenizer(letter, add_special_tokens=False).input_ids[0] for letter in _LETTERS]
    embed, language = model.get_input_embeddings(), model.model.language_model
    lately: list[float] = []
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = _LEARNING_RATE * min(1.0, (step + 1) / 30)
        texts, truths = zip(*(next(lists) for _ in range(_BATCH)), strict=True)
        read = tokenizer(list(texts), return_tensors="pt", padding=True, add_special_tokens=False)
        mask, right = read.attention_mask, torch.tensor(truths)
        rows, width = mask.shape
        hidden = language(
            inputs_embeds=embed(read.input_ids),
            # In both directions, as a PaliGemma reads its prompt.
            attention_mask=((1.0 - mask) * -1e9)[:, None, None].expand(rows, 1, width, width),
            position_ids=(mask.cumsum(1) - 1).clamp(min=0),
            use_cache=False,
        ).last_hidden_state[:, -1]
        logits = model.lm_head(hidden)[:, letters]
        loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, right.float())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        chosen = right[torch.arange(rows), logits.argmax(1)]
        lately = [*lately[-19:], float(chosen.float().mean())]
        if len(lately) == 20 and sum(lately) / 20 > enough:
            break


def _tokenizer(texts: Sequence[str]) -> Any:
    """Byte pairs merged until the words of `texts` are whole."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    core = Tokenizer(models.BPE())
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    core.decoder = decoders.ByteLevel()
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    core.train_from_iterator(
        texts, trainers.BpeTrainer(vocab_size=900, initial_alphabet=alphabet, show_progress=False)
    )
    core.add_special_tokens(["<eos>", "<pad>", "<bos>", "<image>"])
    return PreTrainedTokenizerFast(
        tokenizer_object=core,
        eos_token="<eos>",
        pad_token="<pad>",
        bos_token="<bos>",
        extra_special_tokens={"image_token": "<image>"},
        padding_side="left",
    )


def _model(folder: Path, tokenizer: Any) -> Any:
    """Random weights, and the processor beside them."""
    import torch
    from transformers import (
        PaliGemmaConfig,
        PaliGemmaForConditionalGeneration,
        PaliGemmaProcessor,
        SiglipImageProcessor,
    )

    images = SiglipImageProcessor(size={"height": _SIDE_PX, "width": _SIDE_PX})
    images.image_seq_length = 64
    processor = PaliGemmaProcessor(image_processor=images, tokenizer=tokenizer)
    processor.save_pretrained(folder)
    config = PaliGemmaConfig(
        text_config={
            "model_type": "gemma",
            "vocab_size": len(processor.tokenizer) + 120,
            "hidden_size": _HIDDEN,
            "intermediate_size": 2 * _HIDDEN,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": 4,
            "head_dim": _HIDDEN // 4,
            "max_position_embeddings": 8192,
            "eos_token_id": tokenizer.eos_token_id,
            "pad_token_id": tokenizer.pad_token_id,
            "bos_token_id": tokenizer.bos_token_id,
        },
        vision_config={
            "model_type": "siglip_vision_model",
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "image_size": _SIDE_PX,
            "patch_size": _SIDE_PX // 8,
            "projection_dim": _HIDDEN,
            "vision_use_head": False,
        },
        image_token_id=processor.tokenizer.convert_tokens_to_ids("<image>"),
        projection_dim=_HIDDEN,
        hidden_size=_HIDDEN,
    )
    model = PaliGemmaForConditionalGeneration(config)
    with torch.no_grad():
        for name, weight in model.model.language_model.named_parameters():
            if weight.dim() < 2:
                continue
            # Usual sizes are meant for deep models. Two layers learn much sooner when what a
            # layer adds is as large as what it adds to.
            adds = 2.0 if "o_proj" in name or "down_proj" in name else 1.0
            weight.copy_(torch.randn_like(weight) * adds * weight.shape[1] ** -0.5)
    return model
