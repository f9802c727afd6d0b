"""A tiny backbone that has learned to read, as real backbones have before VisualLens trains them.

Random weights know nothing of what every pretrained model can do: to find the lines of a list
that a line of words speaks of. Learning that takes a model of this size some hundred steps of its
own, so the tiny backbone is taught it first, on lettered lists of text alone. It sees no image, no
person and no candidate token then.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.core.research.training.reader_models import BACKBONES, TinyBackbone

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
