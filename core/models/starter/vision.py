"""EfficientNet-Lite on ONNX Runtime: a photo's probabilities for a thousand classes, and its features.

Two resources, written by `python packaging/starter_graphs.py`, describe a network: the graph, and a
table of where the tensors are in the file of weights. That file is a torch pickle; its bytes are
verified by hash, so it never has to be unpickled.
"""

from __future__ import annotations

import csv
import io
import math
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.device.networks import Network
from core.models.starter.weights import (
    IMAGE_WEIGHTS,
    SECOND_IMAGE_WEIGHTS,
    PackagedFile,
    read_verified,
)
from core.resources import load_text

FEATURE_DIMENSION: Final = 1280
CLASSES: Final = 1000


@dataclass(frozen=True, slots=True)
class ImageModel:
    """A network of the family.

    Attributes:
        graph, tensors: its resources.
        side_px: side of the square it was trained on.
    """

    graph: str
    tensors: str
    weights: PackagedFile
    side_px: int


LITE0: Final = ImageModel(
    "starter/efficientnet_lite0.onnx", "starter/efficientnet_lite0.tsv", IMAGE_WEIGHTS, 224
)
LITE2: Final = ImageModel(
    "starter/efficientnet_lite2.onnx", "starter/efficientnet_lite2.tsv", SECOND_IMAGE_WEIGHTS, 260
)

Tensors = Mapping[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]


class ImageNetwork:
    """Squashed pixels to class probabilities and features; loaded with the first photo. Thread-safe.

    Attributes:
        side_px: of the square it expects.
        classifier_weight: [1000, 1280].
        classifier_bias: [1000].
    """

    def __init__(self, model: ImageModel) -> None:
        """
        Raises:
            ModelUnavailable: if the weight package is missing or altered.
        """
        weights = image_weights(model)
        self.side_px = model.side_px
        self.classifier_weight: FloatMatrix = weights["_fc.weight"]
        self.classifier_bias: FloatVector = weights["_fc.bias"]
        self._model = model
        self._network: Network | None = None
        self._lock = threading.Lock()

    def see(self, pixels: FloatMatrix) -> tuple[FloatMatrix, FloatMatrix]:
        """The probability of each class [n, 1000], and the feature [n, 1280].

        The photo as a whole shows its main subject; applying the same classifier to each of its
        cells finds smaller things next to it. The probabilities are the mean of both.

        Args:
            pixels: [n, side, side, 3] in [-1, 1].

        Raises:
            ModelUnavailable: if the weight package has been removed or altered since.
        """
        with self._lock:
            if self._network is None:
                self._network = Network(self._model.graph, image_weights(self._model))
        likely, feature = self._network.run({"pixels": pixels})
        return likely, feature


def image_weights(model: ImageModel) -> Tensors:
    """The pretrained tensors, by their names in the file and in its order.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    data = read_verified(model.weights)
    tensors = {}
    table = csv.DictReader(io.StringIO(load_text(model.tensors)), delimiter="\t")
    for row in table:
        sizes, axes = (tuple(map(int, row[column].split(","))) for column in ("sizes", "axes"))
        values = np.frombuffer(data, "<f4", math.prod(sizes), int(row["offset"]))
        tensors[row["name"]] = values.reshape(sizes).transpose(axes).copy(order="C")
    return tensors


def load_network(model: ImageModel = LITE0) -> ImageNetwork:
    """A pretrained network, on the CPU.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    return ImageNetwork(model)
