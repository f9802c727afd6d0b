"""EfficientNet-Lite0 on ONNX Runtime: a photo's probabilities for a thousand classes, and its features.

Two resources, written by `python packaging/starter_graphs.py`, describe it: the graph, and a table of
where the tensors are in the file of weights. That file is a torch pickle; its bytes are verified by
hash, so it never has to be unpickled.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.device.networks import Network
from core.models.starter.weights import IMAGE_WEIGHTS, read_verified
from core.resources import load_text

IMAGE_GRAPH_RESOURCE: Final = "starter/efficientnet_lite0.onnx"
IMAGE_TENSORS_RESOURCE: Final = "starter/efficientnet_lite0.tsv"
SIDE_PX: Final = 224
FEATURE_DIMENSION: Final = 1280
CLASSES: Final = 1000

Tensors = Mapping[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]


class ImageNetwork:
    """Squashed pixels to class probabilities and features. Thread-safe.

    Attributes:
        classifier_weight: [1000, 1280].
        classifier_bias: [1000].
    """

    def __init__(self, weights: Tensors) -> None:
        """Args: the tensors of the file by their names."""
        self.classifier_weight: FloatMatrix = weights["_fc.weight"]
        self.classifier_bias: FloatVector = weights["_fc.bias"]
        self._network = Network(IMAGE_GRAPH_RESOURCE, weights)

    def see(self, pixels: FloatMatrix) -> tuple[FloatMatrix, FloatMatrix]:
        """The probability of each class [n, 1000], and the feature [n, 1280].

        The photo as a whole shows its main subject; applying the same classifier to each of its 7 x 7
        cells finds smaller things next to it. The probabilities are the mean of both.

        Args:
            pixels: [n, 224, 224, 3] in [-1, 1].
        """
        likely, feature = self._network.run({"pixels": pixels})
        return likely, feature


def image_weights() -> Tensors:
    """The pretrained tensors, by their names in the file and in its order.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    data = read_verified(IMAGE_WEIGHTS)
    tensors = {}
    table = csv.DictReader(io.StringIO(load_text(IMAGE_TENSORS_RESOURCE)), delimiter="\t")
    for row in table:
        sizes, axes = (tuple(map(int, row[column].split(","))) for column in ("sizes", "axes"))
        values = np.frombuffer(data, "<f4", math.prod(sizes), int(row["offset"]))
        tensors[row["name"]] = values.reshape(sizes).transpose(axes).copy(order="C")
    return tensors


def load_network() -> ImageNetwork:
    """The pretrained network, on the CPU.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    return ImageNetwork(image_weights())
