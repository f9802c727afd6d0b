"""The twelve layers of multilingual-e5-small on ONNX Runtime, using the packed 4-bit weights directly.

`python packaging/starter_graphs.py` writes the graph.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix
from core.models.device.networks import Network
from core.models.starter.e5.packed_model import Blocks, PackedModel, unpacked

TEXT_GRAPH_RESOURCE: Final = "starter/e5_small.onnx"


class TextNetwork:
    """Maps token ids to unit vectors of texts [n, 384]. Thread-safe."""

    def __init__(self, model: PackedModel) -> None:
        self._padding = model.end
        self._words = model.blocks("emb.word", model.width)
        self._positions = model.floats["emb.pos"].reshape(-1, model.width)
        self._type = model.floats["emb.type"][: model.width]
        self._network = Network(TEXT_GRAPH_RESOURCE, layer_weights(model))

    def vectors(self, texts: Sequence[Sequence[int]]) -> FloatMatrix:
        """The mean of the states of each text's tokens, as one batch."""
        longest = max(map(len, texts))
        ids = np.full((len(texts), longest), self._padding)
        used = np.zeros((len(texts), longest), dtype=np.int32)
        for row, numbers in enumerate(texts):
            ids[row, : len(numbers)] = numbers
            used[row, : len(numbers)] = 1
        found, at = np.unique(ids, return_inverse=True)
        words = unpacked(self._words[found])[at.reshape(ids.shape)]
        embedded = words + self._positions[:longest] + self._type
        vectors: FloatMatrix = self._network.run({"embedded": embedded, "used": used})[0]
        return vectors


def layer_weights(model: PackedModel) -> dict[str, npt.NDArray[Any]]:
    """The tensors of the graph: norms, and linear layers in the format of `MatMulNBits`."""
    weights: dict[str, npt.NDArray[Any]] = _norm(model, "emb.ln")
    for layer in (f"l{number}" for number in range(model.layers)):
        # Layers with the same input are merged.
        asked = [f"{layer}.{part}" for part in "qkv"]
        weights |= _linear(model, f"{layer}.qkv", asked, model.width)
        weights |= _linear(model, f"{layer}.ao", [f"{layer}.ao"], model.width)
        weights |= _norm(model, f"{layer}.aln")
        weights |= _linear(model, f"{layer}.fi", [f"{layer}.fi"], model.width)
        weights |= _linear(model, f"{layer}.fo", [f"{layer}.fo"], model.hidden)
        weights |= _norm(model, f"{layer}.oln")
    return weights


def _norm(model: PackedModel, name: str) -> dict[str, npt.NDArray[Any]]:
    return {
        f"{name}.weight": model.floats[f"{name}.w"],
        f"{name}.bias": model.floats[f"{name}.b"],
    }


def _linear(
    model: PackedModel, name: str, parts: Sequence[str], inputs: int
) -> dict[str, npt.NDArray[Any]]:
    blocks = np.concatenate([model.blocks(f"{part}.w", inputs) for part in parts])
    return {
        f"{name}.bits": _neighbours_paired(blocks),
        f"{name}.scale": blocks["scale"].astype(np.float32),
        f"{name}.bias": np.concatenate([model.floats[f"{part}.b"] for part in parts]),
    }


def _neighbours_paired(blocks: Blocks) -> npt.NDArray[np.uint8]:
    """Bytes [rows, blocks, 16] that hold numbers 2i and 2i + 1; the file pairs i and i + 16."""
    pairs = blocks["pairs"]
    numbers = np.concatenate([pairs & 15, pairs >> 4], axis=-1)
    packed: npt.NDArray[np.uint8] = numbers[..., 0::2] | numbers[..., 1::2] << 4
    return packed
