"""MiniLM sentence embeddings: a six-layer BERT, mean-pooled, written out for a fast start.

Importing a model zoo costs seconds at every start; this network fits on a page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
import safetensors.torch
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from core.arrays import FloatMatrix
from core.models.starter.weights import TEXT_TOKENIZER, TEXT_WEIGHTS, read_verified
from core.models.text_vectors import TextVectors

TEXT_DIMENSION: Final = 384
_LAYERS: Final = 6
_HEADS: Final = 12
_LAYER_NORM_EPSILON: Final = 1e-12
_MAX_TOKENS: Final = 256  # the length the sentence model was trained with
_BATCH: Final = 64


class MiniLmTextEncoder:
    """Words and sentences to unit vectors [n, 384]. Safe to call from several threads."""

    def __init__(self, weights: Mapping[str, Tensor], tokenizer: Tokenizer) -> None:
        self._weights = dict(weights)
        self._tokenizer = tokenizer
        self._tokenizer.enable_truncation(_MAX_TOKENS)
        self._tokenizer.no_padding()  # padding is per batch, by the longest text in it
        self._vectors = TextVectors(self._encode_new, TEXT_DIMENSION)

    @property
    def dimension(self) -> int:
        return TEXT_DIMENSION

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, 384], float32, L2-normalised; an empty text gives a valid, neutral row."""
        return self._vectors.rows(texts)

    def knows(self, word: str) -> bool:
        """Whether the word is one entry of the vocabulary; rare and misspelt words are not."""
        return self._tokenizer.token_to_id(word) is not None

    def _encode_new(self, texts: Sequence[str]) -> FloatMatrix:
        result = np.empty((len(texts), TEXT_DIMENSION), dtype=np.float32)
        encodings = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        # Texts of similar length share a batch, so that little of it is padding.
        order = sorted(range(len(texts)), key=lambda index: len(encodings[index]))
        for start in range(0, len(order), _BATCH):
            rows = order[start : start + _BATCH]
            result[rows] = self._encode_ids([encodings[row] for row in rows])
        return result

    def _encode_ids(self, token_ids: list[list[int]]) -> FloatMatrix:
        longest = max(len(ids) for ids in token_ids)
        ids = torch.zeros(len(token_ids), longest, dtype=torch.long)
        used = torch.zeros(len(token_ids), longest, dtype=torch.bool)
        for row, tokens in enumerate(token_ids):
            ids[row, : len(tokens)] = torch.tensor(tokens)
            used[row, : len(tokens)] = True
        with torch.inference_mode():
            states = self._states(ids, used)  # [n, t, 384]
            mask = used[:, :, None].float()
            pooled = (states * mask).sum(1) / mask.sum(1)
            rows: FloatMatrix = functional.normalize(pooled, dim=1).numpy()
        return rows

    def _states(self, ids: Tensor, used: Tensor) -> Tensor:
        weights = self._weights
        positions = weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
        states = (
            weights["embeddings.word_embeddings.weight"][ids]
            + positions
            + weights["embeddings.token_type_embeddings.weight"][0]
        )
        states = self._norm(states, "embeddings.LayerNorm")
        attend = used[:, None, None, :]  # [n, 1, 1, t]: padding is never attended to
        for layer in range(_LAYERS):
            states = self._layer(states, attend, f"encoder.layer.{layer}")
        return states

    def _layer(self, states: Tensor, attend: Tensor, name: str) -> Tensor:
        count, length, width = states.shape
        query, key, value = (
            self._linear(states, f"{name}.attention.self.{part}")
            .view(count, length, _HEADS, width // _HEADS)
            .transpose(1, 2)
            for part in ("query", "key", "value")
        )
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=attend)
        mixed = mixed.transpose(1, 2).reshape(count, length, width)
        mixed = self._linear(mixed, f"{name}.attention.output.dense")
        states = self._norm(states + mixed, f"{name}.attention.output.LayerNorm")
        hidden = functional.gelu(self._linear(states, f"{name}.intermediate.dense"))
        return self._norm(
            states + self._linear(hidden, f"{name}.output.dense"), f"{name}.output.LayerNorm"
        )

    def _linear(self, states: Tensor, name: str) -> Tensor:
        return functional.linear(
            states, self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        )

    def _norm(self, states: Tensor, name: str) -> Tensor:
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        return functional.layer_norm(states, (TEXT_DIMENSION,), weight, bias, _LAYER_NORM_EPSILON)


def load_text_encoder() -> MiniLmTextEncoder:
    """The pretrained text encoder, on the CPU.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    weights = safetensors.torch.load(read_verified(TEXT_WEIGHTS))
    tokenizer = Tokenizer.from_buffer(read_verified(TEXT_TOKENIZER))
    return MiniLmTextEncoder(weights, tokenizer)
