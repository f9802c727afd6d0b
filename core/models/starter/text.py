"""Sentence embeddings in a hundred languages: multilingual-e5-small, a twelve-layer BERT, mean-pooled.

The weights stay packed in 4 bits: the layers (13 MB), and in its file the table of vectors of word pieces (54 MB).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.starter.e5.fixed_texts import FixedTexts, load_fixed_texts
from core.models.starter.e5.network import TextNetwork
from core.models.starter.e5.packed_model import PackedModel, read_packed
from core.models.starter.e5.word_pieces import WordPieces
from core.models.starter.meaning import TEXT_DIMENSION, load_meaning
from core.models.starter.weights import TEXT_WEIGHTS, map_verified
from core.models.text_vectors import TextVectors
from core.resources import load_text
from core.threads import spread

_ENGLISH_RESOURCE: Final = "questions/english_words.txt"
_MAX_PIECES: Final = 256  # half the network's maximum; descriptions of places are shorter
_BATCH: Final = 16  # larger batches exceed the CPU cache
_PREFIX: Final = "query: "  # the model's own prefix for texts that are compared symmetrically


class E5TextEncoder:
    """Words and sentences to unit vectors [n, 384], centred on the mean of all texts.

    The model puts any two texts close together (cosines of 0.7 to 0.95); after centring, unrelated ones
    have a cosine of about 0. Thread-safe.
    """

    def __init__(
        self, model: PackedModel, middle: FloatVector, fixed: FixedTexts | None = None
    ) -> None:
        """
        Args:
            middle: [384], subtracted from vectors of unit length.
            fixed: vectors of texts that need not be encoded.
        """
        self._fixed = fixed
        self._model = model
        self._middle = middle
        self._pieces = WordPieces(
            model.joined,
            model.starts,
            model.scores,
            unknown=model.unknown,
            written_as=model.written_as,
        )
        self._network = TextNetwork(model)
        self._vectors = TextVectors(self._encode_new, TEXT_DIMENSION)

    @property
    def dimension(self) -> int:
        return TEXT_DIMENSION

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, 384], float32, L2-normalised; an empty text gives a valid row."""
        return self._vectors.rows(texts)

    def remember(self, vectors: Mapping[str, FloatVector]) -> None:
        """Take over vectors [384] that this encoder computed before."""
        self._vectors.remember(vectors)

    def knows(self, word: str) -> bool:
        """Whether it is an English word; the model itself splits most words into pieces."""
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
        numbers = [self._numbers(text) for text in texts]
        # Texts of similar length share a batch, to minimise padding.
        order = sorted(range(len(texts)), key=lambda index: len(numbers[index]))
        batches = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
        result = np.empty((len(texts), TEXT_DIMENSION), dtype=np.float32)
        result[order] = np.concatenate(
            spread(lambda rows: self._network.vectors([numbers[row] for row in rows]), batches)
        )
        result -= self._middle
        result /= np.maximum(np.linalg.norm(result, axis=1, keepdims=True), 1e-12)
        return result

    def _numbers(self, text: str) -> list[int]:
        inner = self._pieces.numbers(_PREFIX + text)[: _MAX_PIECES - 2]
        return [self._model.begin, *inner, self._model.end]


@cache
def _english_words() -> frozenset[str]:
    lines = load_text(_ENGLISH_RESOURCE).splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def load_packed_model() -> PackedModel:
    """The pretrained network and its tokenizer, unmodified.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    return read_packed(map_verified(TEXT_WEIGHTS))


def load_text_encoder() -> E5TextEncoder:
    """The pretrained text encoder, on the CPU.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    return E5TextEncoder(load_packed_model(), load_meaning().text_middle, load_fixed_texts())
