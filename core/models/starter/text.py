"""Sentence embeddings in a hundred languages: multilingual-e5-small, a twelve-layer BERT, mean-pooled.

Written out here for a fast start: importing a model zoo costs seconds every time. The table of word
pieces, three quarters of the weights, stays packed in 4 bits (54 MB); the layers are expanded once
(85 MB).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.e5.fixed_texts import FixedTexts, load_fixed_texts
from core.models.starter.e5.packed_model import PackedModel, read_packed, unpacked
from core.models.starter.e5.word_pieces import WordPieces
from core.models.starter.meaning import TEXT_DIMENSION, load_meaning
from core.models.starter.weights import TEXT_WEIGHTS, read_verified
from core.models.text_vectors import TextVectors
from core.resources import load_text

_ENGLISH_RESOURCE: Final = "questions/english_words.txt"
_MAX_PIECES: Final = 256  # half of what the network could read; descriptions of places are shorter
_BATCH: Final = 64
_PREFIX: Final = "query: "  # the model's own mark for texts that are compared both ways


class E5TextEncoder:
    """Words and sentences to unit vectors [n, 384] that are seen from the middle of all texts.

    The model puts any two texts close together (cosines of 0.7 to 0.95); seen from the middle,
    unrelated ones have a cosine about 0. Safe to call from several threads.
    """

    def __init__(
        self, model: PackedModel, middle: FloatVector, fixed: FixedTexts | None = None
    ) -> None:
        """
        Args:
            middle: [384], taken off vectors of unit length.
            fixed: vectors of texts that need not be encoded.
        """
        self._fixed = fixed
        self._model = model
        self._middle = middle
        self._pieces = WordPieces(
            model.pieces, model.scores, unknown=model.unknown, written_as=model.written_as
        )
        self._words = model.blocks("emb.word", model.width)
        self._positions = _tensor(model.floats["emb.pos"]).view(-1, model.width)
        self._type = _tensor(model.floats["emb.type"])[: model.width]
        self._norm = _LayerNorm(model, "emb.ln")
        self._layers = [_Layer(model, f"l{number}") for number in range(model.layers)]
        self._vectors = TextVectors(self._encode_new, TEXT_DIMENSION)

    @property
    def dimension(self) -> int:
        return TEXT_DIMENSION

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, 384], float32, L2-normalised; an empty text gives a valid row."""
        return self._vectors.rows(texts)

    def knows(self, word: str) -> bool:
        """Whether it is a word of English; the model itself cuts most words into pieces."""
        return word in _english_words()

    def _encode_new(self, texts: Sequence[str]) -> FloatMatrix:
        if self._fixed is None:
            return self._encode_unknown(texts)
        known, rows = self._fixed.find(texts)
        result = np.empty((len(texts), TEXT_DIMENSION), dtype=np.float32)
        result[known] = rows
        if not known.all():
            result[~known] = self._encode_unknown(
                [text for text, is_known in zip(texts, known, strict=True) if not is_known]
            )
        return result

    def _encode_unknown(self, texts: Sequence[str]) -> FloatMatrix:
        result = np.empty((len(texts), TEXT_DIMENSION), dtype=np.float32)
        numbers = [self._numbers(text) for text in texts]
        # Texts of similar length share a batch, so that little of it is padding.
        order = sorted(range(len(texts)), key=lambda index: len(numbers[index]))
        for start in range(0, len(order), _BATCH):
            rows = order[start : start + _BATCH]
            result[rows] = self._encode_numbers([numbers[row] for row in rows])
        result -= self._middle
        result /= np.maximum(np.linalg.norm(result, axis=1, keepdims=True), 1e-12)
        return result

    def _numbers(self, text: str) -> list[int]:
        inner = self._pieces.numbers(_PREFIX + text)[: _MAX_PIECES - 2]
        return [self._model.begin, *inner, self._model.end]

    def _encode_numbers(self, texts: list[list[int]]) -> FloatMatrix:
        longest = max(len(numbers) for numbers in texts)
        ids = np.full((len(texts), longest), self._model.end)
        used = torch.zeros(len(texts), longest, dtype=torch.bool)
        for row, numbers in enumerate(texts):
            ids[row, : len(numbers)] = numbers
            used[row, : len(numbers)] = True
        with torch.inference_mode():
            states = self._states(ids, used)  # [n, t, 384]
            mask = used[:, :, None].float()
            pooled = (states * mask).sum(1) / mask.sum(1)
            rows: FloatMatrix = functional.normalize(pooled, dim=1).numpy()
        return rows

    def _states(self, ids: npt.NDArray[np.int64], used: Tensor) -> Tensor:
        found, at = np.unique(ids, return_inverse=True)
        words = torch.from_numpy(unpacked(self._words[found]))
        states = words[torch.from_numpy(at.reshape(ids.shape))]
        states = self._norm(states + self._positions[: ids.shape[1]] + self._type)
        # Padding is never attended to.
        attend = None if bool(used.all()) else used[:, None, None, :]
        for layer in self._layers:
            states = layer(states, attend)
        return states


class _LayerNorm:
    def __init__(self, model: PackedModel, name: str) -> None:
        self._weight = _tensor(model.floats[f"{name}.w"])
        self._bias = _tensor(model.floats[f"{name}.b"])
        self._epsilon = model.epsilon

    def __call__(self, states: Tensor) -> Tensor:
        width = len(self._weight)
        return functional.layer_norm(states, (width,), self._weight, self._bias, self._epsilon)


class _Linear:
    """Linear layers that read the same input, as one."""

    def __init__(self, model: PackedModel, inputs: int, *names: str) -> None:
        self._weight = torch.from_numpy(
            np.concatenate([unpacked(model.blocks(f"{name}.w", inputs)) for name in names])
        )
        self._bias = torch.cat([_tensor(model.floats[f"{name}.b"]) for name in names])

    def __call__(self, states: Tensor) -> Tensor:
        return functional.linear(states, self._weight, self._bias)


class _Layer:
    """Attention and the two linear layers after it, each added to its input and normalised."""

    def __init__(self, model: PackedModel, name: str) -> None:
        width = model.width
        self._heads = model.heads
        self._asked = _Linear(model, width, f"{name}.q", f"{name}.k", f"{name}.v")
        self._mixed = _Linear(model, width, f"{name}.ao")
        self._mixed_norm = _LayerNorm(model, f"{name}.aln")
        self._inner = _Linear(model, width, f"{name}.fi")
        self._outer = _Linear(model, model.hidden, f"{name}.fo")
        self._outer_norm = _LayerNorm(model, f"{name}.oln")

    def __call__(self, states: Tensor, attend: Tensor | None) -> Tensor:
        count, length, width = states.shape
        query, key, value = (
            part.view(count, length, self._heads, width // self._heads).transpose(1, 2)
            for part in self._asked(states).chunk(3, dim=-1)
        )
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=attend)
        mixed = mixed.transpose(1, 2).reshape(count, length, width)
        states = self._mixed_norm(states + self._mixed(mixed))
        return self._outer_norm(states + self._outer(functional.gelu(self._inner(states))))


def _tensor(values: FloatVector) -> Tensor:
    return torch.from_numpy(values.copy())  # the file's own bytes cannot be written to


@cache
def _english_words() -> frozenset[str]:
    lines = load_text(_ENGLISH_RESOURCE).splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def load_packed_model() -> PackedModel:
    """The pretrained network and its tokenizer, as they come.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    return read_packed(read_verified(TEXT_WEIGHTS))


def load_text_encoder() -> E5TextEncoder:
    """The pretrained text encoder, on the CPU.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    return E5TextEncoder(load_packed_model(), load_meaning().text_middle, load_fixed_texts())
