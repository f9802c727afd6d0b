"""EfficientNet-Lite0 for inference: one fused convolution per layer, features and class scores.

The network is written out here because importing a model zoo costs seconds at every start.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.models.starter.weights import IMAGE_WEIGHTS, read_verified

FEATURE_DIMENSION: Final = 1280
CLASSES: Final = 1000
_BATCH_NORM_EPSILON: Final = 1e-3
# (expansion, output channels, blocks, stride of the first block, kernel) of each stage.
_STAGES: Final = (
    (1, 16, 1, 1, 3),
    (6, 24, 2, 2, 3),
    (6, 40, 2, 2, 5),
    (6, 80, 3, 2, 3),
    (6, 112, 3, 1, 5),
    (6, 192, 4, 2, 5),
    (6, 320, 1, 1, 3),
)


class FusedConvolution(nn.Module):
    """Convolution with its batch norm folded in, "same" padding as in TensorFlow."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int, *, stride: int = 1, groups: int = 1
    ) -> None:
        super().__init__()
        # An even image under stride 2 needs one pixel more on the right and at the bottom.
        self._pad_after = stride == 2
        self._before = (kernel - 2) // 2
        padding = 0 if self._pad_after else kernel // 2
        self.conv = nn.Conv2d(
            inputs, outputs, kernel, stride=stride, padding=padding, groups=groups
        )

    def forward(self, images: Tensor) -> Tensor:
        if self._pad_after:
            before, after = self._before, self._before + 1
            images = functional.pad(images, (before, after, before, after))
        result: Tensor = self.conv(images)
        return result


class InvertedResidual(nn.Module):
    """Expand, filter each channel in space, project; added to the input where shapes agree."""

    def __init__(
        self, inputs: int, outputs: int, *, expansion: int, kernel: int, stride: int
    ) -> None:
        super().__init__()
        hidden = inputs * expansion
        layers: list[nn.Module] = []
        if expansion > 1:
            layers += [FusedConvolution(inputs, hidden, 1), nn.ReLU6(inplace=True)]
        layers += [
            FusedConvolution(hidden, hidden, kernel, stride=stride, groups=hidden),
            nn.ReLU6(inplace=True),
            FusedConvolution(hidden, outputs, 1),
        ]
        self.layers = nn.Sequential(*layers)
        self._residual = stride == 1 and inputs == outputs

    def forward(self, images: Tensor) -> Tensor:
        result: Tensor = self.layers(images)
        return result + images if self._residual else result


class EfficientNetLite0(nn.Module):
    """Images [n, 3, h, w] in [-1, 1], h and w multiples of 32, to cell features.

    The result is [n, 1280, h / 32, w / 32]; the photo's feature is its mean over the cells.
    """

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [FusedConvolution(3, 32, 3, stride=2), nn.ReLU6(inplace=True)]
        inputs = 32
        for expansion, outputs, blocks, stride, kernel in _STAGES:
            for block in range(blocks):
                layers.append(
                    InvertedResidual(
                        inputs,
                        outputs,
                        expansion=expansion,
                        kernel=kernel,
                        stride=stride if block == 0 else 1,
                    )
                )
                inputs = outputs
        layers += [FusedConvolution(inputs, FEATURE_DIMENSION, 1), nn.ReLU6(inplace=True)]
        self.layers = nn.Sequential(*layers)
        self.classifier = nn.Linear(FEATURE_DIMENSION, CLASSES)

    def forward(self, images: Tensor) -> Tensor:
        result: Tensor = self.layers(images)
        return result


def load_network() -> EfficientNetLite0:
    """The pretrained network, in evaluation mode, on the CPU.

    Raises:
        ModelUnavailable: if the weight package is missing or altered.
    """
    state = torch.load(io.BytesIO(read_verified(IMAGE_WEIGHTS)), weights_only=True)
    network = EfficientNetLite0()
    with torch.no_grad():
        fill_network(network, state)
    return network.eval().requires_grad_(False).to(memory_format=torch.channels_last)


def fill_network(network: EfficientNetLite0, state: Mapping[str, Tensor]) -> None:
    """Copy the weights in, folding each batch norm into the convolution before it."""
    fused = _fused_layers(state)
    for module in network.modules():
        if isinstance(module, FusedConvolution):
            weight, bias = next(fused)
            module.conv.weight.copy_(weight)
            assert module.conv.bias is not None  # nn.Conv2d's default; narrows the type
            module.conv.bias.copy_(bias)
    network.classifier.weight.copy_(state["_fc.weight"])
    network.classifier.bias.copy_(state["_fc.bias"])


def _fused_layers(state: Mapping[str, Tensor]) -> Iterator[tuple[Tensor, Tensor]]:
    """Weight and bias of each convolution, in the network's order.

    The file lists every convolution right before its batch norm, so order alone pairs them.
    """
    tensors = [
        tensor
        for name, tensor in state.items()
        if not name.startswith("_fc.") and not name.endswith("num_batches_tracked")
    ]
    for start in range(0, len(tensors), 5):
        weight, gain, shift, mean, variance = tensors[start : start + 5]
        scale = gain / torch.sqrt(variance + _BATCH_NORM_EPSILON)
        yield weight * scale[:, None, None, None], shift - mean * scale
