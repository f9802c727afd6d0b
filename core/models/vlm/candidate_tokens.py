"""The special tokens `<I1>` to `<I100>` that name candidates (paper, appendix D)."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from core.errors import ModelUnavailable
from core.sentences import Sentence

MAX_CANDIDATES: Final = 100
CANDIDATE_TOKENS: Final = tuple(f"<I{number}>" for number in range(1, MAX_CANDIDATES + 1))
_ROW_MULTIPLE: Final = 64  # matrix sizes that kernels prefer


def add_candidate_tokens(tokenizer: Any, model: Any) -> tuple[int, ...]:
    """Add the hundred tokens to the tokenizer; returns their ids [100] in order.

    The rows come from a checkpoint's unused ones (the Qwen family has about 260); if there are not
    enough, the matrix grows.

    Raises:
        ModelUnavailable: if the tokenizer splits them.
    """
    from transformers import AddedToken

    tokenizer.add_tokens(
        [AddedToken(token, special=True, normalized=False) for token in CANDIDATE_TOKENS],
        special_tokens=True,
    )
    ids = tuple(int(tokenizer.convert_tokens_to_ids(token)) for token in CANDIDATE_TOKENS)
    whole = [tokenizer(token, add_special_tokens=False).input_ids for token in CANDIDATE_TOKENS]
    if whole != [[identifier] for identifier in ids] or len(set(ids)) != MAX_CANDIDATES:
        raise ModelUnavailable(Sentence("model.no-candidate-tokens"))
    rows = model.get_input_embeddings().weight.shape[0]
    if max(ids) >= rows:
        # mean_resizing would compute a covariance over the whole vocabulary for rows that are trained,
        # or never used.
        model.resize_token_embeddings(
            max(ids) + 1, pad_to_multiple_of=_ROW_MULTIPLE, mean_resizing=False
        )
    return ids


def token_set_digest(ids: tuple[int, ...]) -> str:
    """Identity of the tokens and their rows: an adapter trained on other rows is meaningless."""
    text = "\n".join(f"{token}={row}" for token, row in zip(CANDIDATE_TOKENS, ids, strict=True))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def trainable_rows(model: Any, ids: tuple[int, ...]) -> dict[str, list[int]]:
    """The `trainable_token_indices` for peft that train these rows and no others.

    A model with a separate output head needs the rows of both matrices.
    """
    rows = {"embed_tokens": list(ids)}
    head = model.get_output_embeddings().weight
    if head.data_ptr() != model.get_input_embeddings().weight.data_ptr():
        rows["lm_head"] = list(ids)
    return rows
