"""Writes the graphs of the starter's networks, without their weights, for ONNX Runtime.

`python packaging/starter_graphs.py`, after a network changed; a test says when. The weights stay in
their packages: a start reads them there, checked by their hash, and joins them to the graphs. For the
image network, whose file is of an old format of torch, a table says where in it each tensor lies.
"""

from __future__ import annotations

import io
import itertools
import math
import pickletools
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from core.models.starter.e5.network import (  # noqa: E402  # run as a script, its own folder is the only one
    TEXT_GRAPH_RESOURCE,
    layer_weights,
)
from core.models.starter.e5.packed_model import BLOCK_NUMBERS, PackedModel  # noqa: E402
from core.models.starter.text import load_packed_model  # noqa: E402
from core.models.starter.vision import (  # noqa: E402
    FEATURE_DIMENSION,
    LITE0,
    LITE2,
    ImageModel,
    image_weights,
)
from core.models.starter.weights import read_verified  # noqa: E402

Weights = Mapping[str, npt.NDArray[np.generic]]

# (expansion, output channels, blocks, stride of the first block, kernel) of each stage of the smallest.
_STAGES = (
    (1, 16, 1, 1, 3),
    (6, 24, 2, 2, 3),
    (6, 40, 2, 2, 5),
    (6, 80, 3, 2, 3),
    (6, 112, 3, 1, 5),
    (6, 192, 4, 2, 5),
    (6, 320, 1, 1, 3),
)
# Factors of width and depth (EfficientNet, "compound scaling"); the first and the last stage keep theirs.
_SCALES = {LITE0: (1.0, 1.0), LITE2: (1.1, 1.2)}
_CHANNEL_STEP = 8
_BATCH_NORM_EPSILON = 1e-3
_OPERATORS = (("", 20), ("com.microsoft", 1))
_IR_VERSION = 10


class Graph:
    """A graph that grows node by node; a value is called as the node that makes it."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[onnx.NodeProto] = []
        self._tensors: dict[str, TensorProto] = {}

    def node(self, kind: str, inputs: list[str], name: str, **attributes: object) -> str:
        """Add a node with one output."""
        return self.nodes(kind, inputs, [name], **attributes)[0]

    def nodes(
        self, kind: str, inputs: list[str], names: list[str], **attributes: object
    ) -> list[str]:
        """Add a node with several outputs."""
        domain, _, operator = kind.rpartition("/")
        made = helper.make_node(operator, inputs, names, names[0], domain=domain, **attributes)
        self._nodes.append(made)
        return names

    def weight(self, name: str) -> str:
        """A tensor that is given when the graph is loaded."""
        array = self._weights[name]
        tensor = TensorProto(
            name=name,
            data_type=helper.np_dtype_to_tensor_dtype(array.dtype),
            dims=array.shape,
            data_location=TensorProto.EXTERNAL,
        )
        tensor.external_data.add(key="location", value="given")
        self._tensors[name] = tensor
        return name

    def rows_of(self, name: str) -> int:
        """How many rows a weight has."""
        return int(self._weights[name].shape[0])

    def constant(self, name: str, kind: int, shape: list[int], values: list[float]) -> str:
        """A tensor that is part of the graph."""
        self._tensors[name] = helper.make_tensor(name, kind, shape, values)
        return name

    def finished(
        self, inputs: list[onnx.ValueInfoProto], outputs: list[onnx.ValueInfoProto]
    ) -> bytes:
        graph = helper.make_graph(
            self._nodes, "starter", inputs, outputs, list(self._tensors.values())
        )
        model = helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid(*each) for each in _OPERATORS],
            ir_version=_IR_VERSION,
            producer_name="visuallens",
        )
        return bytes(model.SerializeToString(deterministic=True))


def image_graph(model: ImageModel, weights: Weights) -> bytes:
    """EfficientNet-Lite: pixels [n, side, side, 3] in [-1, 1] to class probabilities and features.

    `likely` [n, 1000] is the mean of what the classifier says of the whole photo and of its
    cells; `feature` [n, 1280] is the mean of the cells. ONNX Runtime folds the batch norms.
    """
    graph = Graph(weights)
    convolution = _Convolutions(graph, weights, model.side_px)
    states = convolution(
        graph.node("Transpose", ["pixels"], "image", perm=[0, 3, 1, 2]), 3, stride=2
    )
    channels = 32
    for expansion, outputs, blocks, first_stride, kernel in _stages(*_SCALES[model]):
        for block in range(blocks):
            stride = first_stride if block == 0 else 1
            inputs, hidden = states, channels * expansion
            if expansion > 1:
                states = convolution(states, 1)
            states = convolution(states, kernel, stride=stride, groups=hidden)
            states = convolution(states, 1, activated=False)
            if stride == 1 and channels == outputs:
                states = graph.node("Add", [states, inputs], f"{states}.sum")
            channels = outputs
    states = convolution(states, 1)
    rows = graph.constant("rows", TensorProto.INT64, [3], [0, FEATURE_DIMENSION, -1])
    columns = graph.node("Reshape", [states, rows], "columns")
    cells = graph.node("Transpose", [columns], "cells", perm=[0, 2, 1])
    cell_axis = graph.constant("cell_axis", TensorProto.INT64, [1], [1])
    graph.node("ReduceMean", [cells, cell_axis], "feature", keepdims=0)
    turned = graph.node("Transpose", [graph.weight("_fc.weight")], "classifier", perm=[1, 0])
    bias = graph.weight("_fc.bias")

    def classified(features: str, name: str) -> str:
        product = graph.node("MatMul", [features, turned], f"{name}.product")
        return graph.node(
            "Softmax", [graph.node("Add", [product, bias], f"{name}.logits")], name, axis=-1
        )

    of_cells = classified(cells, "of_cells")
    parts = graph.node("ReduceMean", [of_cells, cell_axis], "of_parts", keepdims=0)
    both = graph.node("Add", [classified("feature", "of_whole"), parts], "both")
    half = graph.constant("half", TensorProto.FLOAT, [], [0.5])
    graph.node("Mul", [both, half], "likely")
    shape = ["n", model.side_px, model.side_px, 3]
    return graph.finished(
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, shape)],
        [
            helper.make_tensor_value_info("likely", TensorProto.FLOAT, ["n", 1000]),
            helper.make_tensor_value_info("feature", TensorProto.FLOAT, ["n", FEATURE_DIMENSION]),
        ],
    )


def _stages(width: float, depth: float) -> list[tuple[int, int, int, int, int]]:
    """The stages of a larger network."""
    found = []
    for at, (expansion, channels, blocks, stride, kernel) in enumerate(_STAGES):
        outputs = int(channels * width + _CHANNEL_STEP / 2) // _CHANNEL_STEP * _CHANNEL_STEP
        if 0 < at < len(_STAGES) - 1:
            blocks = math.ceil(blocks * depth)
        found.append((expansion, outputs, blocks, stride, kernel))
    return found


class _Convolutions:
    """Adds the next convolution of the file with its batch norm, "same" padding as in TensorFlow.

    The file lists every convolution right before its batch norm, so order alone pairs them.
    """

    def __init__(self, graph: Graph, weights: Weights, side_px: int) -> None:
        self._graph = graph
        self._side_px = side_px
        names = [name for name in weights if not name.startswith("_fc.")]
        self._layers = iter([names[start : start + 5] for start in range(0, len(names), 5)])
        self._least = graph.constant("least", TensorProto.FLOAT, [], [0.0])
        self._most = graph.constant("most", TensorProto.FLOAT, [], [6.0])

    def __call__(
        self, states: str, kernel: int, *, stride: int = 1, groups: int = 1, activated: bool = True
    ) -> str:
        weight, *norm = map(self._graph.weight, next(self._layers))
        name = weight.removesuffix(".weight")
        inputs, self._side_px = self._side_px, math.ceil(self._side_px / stride)
        # Under stride 2 an even image needs one pixel more on the right and at the bottom.
        lacking = max(0, (self._side_px - 1) * stride + kernel - inputs)
        before, after = lacking // 2, lacking - lacking // 2
        raw = self._graph.node(
            "Conv",
            [states, weight],
            f"{name}.raw",
            kernel_shape=[kernel, kernel],
            strides=[stride, stride],
            group=groups,
            pads=[before, before, after, after],
        )
        states = self._graph.node(
            "BatchNormalization", [raw, *norm], f"{name}.normed", epsilon=_BATCH_NORM_EPSILON
        )
        if activated:
            states = self._graph.node("Clip", [states, self._least, self._most], name)
        return states


def text_graph(model: PackedModel) -> bytes:
    """multilingual-e5-small: embedded pieces [n, t, 384] to unit vectors of texts [n, 384].

    `used` [n, t] is 1 for pieces and 0 for padding. The linear layers keep the 4 bits of the file.
    """
    graph = Graph(layer_weights(model))

    def linear(states: str, inputs: int, name: str) -> str:
        bits, scale, bias = (graph.weight(f"{name}.{part}") for part in ("bits", "scale", "bias"))
        return graph.node(
            "com.microsoft/MatMulNBits",
            [states, bits, scale, "", "", bias],
            name,
            K=inputs,
            N=graph.rows_of(bias),
            bits=4,
            block_size=BLOCK_NUMBERS,
            accuracy_level=1,  # float32: in 8 bits a vector would depend on the other texts of its batch
        )

    def norm(states: str, name: str) -> str:
        return graph.node(
            "LayerNormalization",
            [states, graph.weight(f"{name}.weight"), graph.weight(f"{name}.bias")],
            name,
            axis=-1,
            epsilon=model.epsilon,
        )

    states = norm("embedded", "emb.ln")
    for layer in (f"l{number}" for number in range(model.layers)):
        parts = [f"{layer}.{part}" for part in ("query", "key", "value")]
        asked = graph.nodes(
            "Split", [linear(states, model.width, f"{layer}.qkv")], parts, axis=-1, num_outputs=3
        )
        attended = graph.node(
            "com.microsoft/MultiHeadAttention",
            [*asked, "", "used"],
            f"{layer}.attended",
            num_heads=model.heads,
        )
        mixed = linear(attended, model.width, f"{layer}.ao")
        states = norm(graph.node("Add", [states, mixed], f"{layer}.mixed"), f"{layer}.aln")
        inner = graph.node("Gelu", [linear(states, model.width, f"{layer}.fi")], f"{layer}.inner")
        outer = linear(inner, model.hidden, f"{layer}.fo")
        states = norm(graph.node("Add", [states, outer], f"{layer}.outer"), f"{layer}.oln")
    numbers = graph.node("Cast", ["used"], "numbers", to=TensorProto.FLOAT)
    last = graph.constant("last", TensorProto.INT64, [1], [2])
    mask = graph.node("Unsqueeze", [numbers, last], "mask")
    pieces = graph.constant("pieces", TensorProto.INT64, [1], [1])
    kept = graph.node("Mul", [states, mask], "kept")
    total = graph.node("ReduceSum", [kept, pieces], "total", keepdims=0)
    count = graph.node("ReduceSum", [mask, pieces], "count", keepdims=0)
    mean = graph.node("Div", [total, count], "mean")
    graph.node("LpNormalization", [mean], "vector", axis=-1, p=2)
    embedded = ["n", "t", model.width]
    return graph.finished(
        [
            helper.make_tensor_value_info("embedded", TensorProto.FLOAT, embedded),
            helper.make_tensor_value_info("used", TensorProto.INT32, ["n", "t"]),
        ],
        [helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["n", model.width])],
    )


def image_tensors(data: bytes) -> str:
    """Where the tensors of the image network lie in its file, a line each.

    The file is of torch's old format: four pickles, of which the last says which storage each tensor
    is in; one that gives the order of the storages; then these, each behind the number of its values.
    """
    import torch  # here, so that the tests of the other scripts need not wait for it

    state = torch.load(io.BytesIO(data), weights_only=True)
    stream = io.BytesIO(data)
    texts = [_texts(stream) for _ in range(5)]
    said = [text for text in texts[3] if text not in ("storage", "cpu")]
    storage_of = {name: storage for name, storage in itertools.pairwise(said) if name in state}
    item_bytes = {storage_of[name]: tensor.element_size() for name, tensor in state.items()}
    offsets, at = {}, stream.tell()
    for storage in texts[4]:
        (count,) = struct.unpack_from("<q", data, at)
        offsets[storage] = at + 8
        at += 8 + count * item_bytes[storage]
    lines = ["name\toffset\tsizes\taxes"]
    for name, tensor in state.items():
        if name.endswith("num_batches_tracked"):
            continue
        strides = tensor.stride()
        order = sorted(range(tensor.ndim), key=lambda axis: -strides[axis])
        sizes = ",".join(str(tensor.shape[axis]) for axis in order)
        axes = ",".join(str(order.index(axis)) for axis in range(tensor.ndim))
        lines.append(f"{name}\t{offsets[storage_of[name]]}\t{sizes}\t{axes}")
    return "\n".join(lines) + "\n"


def _texts(stream: io.BytesIO) -> list[str]:
    """The texts of the next pickle, which is only looked at."""
    return [str(text) for code, text, _ in pickletools.genops(stream) if code.name == "BINUNICODE"]


def main() -> int:
    resources = ROOT / "resources"
    for model in _SCALES:
        tensors = image_tensors(read_verified(model.weights))
        (resources / model.tensors).write_text(tensors, encoding="utf-8")
        (resources / model.graph).write_bytes(image_graph(model, image_weights(model)))
    (resources / TEXT_GRAPH_RESOURCE).write_bytes(text_graph(load_packed_model()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
