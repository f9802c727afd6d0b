"""The starter tier: photos and texts in one space on a CPU, with weights that come installed.

Images meet texts through words (ConSE): the class probabilities of an image network weigh the
sentence embeddings of the classes. The network's own feature stands beside that, so two photos
can also be compared by looks alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torch import Tensor

from core.arrays import FloatMatrix, RgbImage
from core.models.roles import Describer, EncoderSpec, ImageTextEncoder, TextEncoder
from core.models.starter.classes import class_texts_digest, load_vectors
from core.models.starter.describer.attributes import load_attribute_heads
from core.models.starter.describer.describer import StarterDescriber
from core.models.starter.recognition import WordRecogniser
from core.models.starter.starter_tuning import encoder_tuning
from core.models.starter.text import TEXT_DIMENSION, load_text_encoder
from core.models.starter.vision import FEATURE_DIMENSION, EfficientNetLite0, load_network
from core.models.starter.weights import IMAGE_WEIGHTS, TEXT_WEIGHTS

STARTER_ENCODER_ID: Final = "starter-efficientnet-lite0-minilm"
_SIDE_PX: Final = 224
_BATCH: Final = 16


class StarterEncoder:
    """Photos and texts to unit vectors [n, 384 + 1280]; text vectors are zero in the last part."""

    def __init__(
        self, *, network: EfficientNetLite0, text: TextEncoder, class_vectors: FloatMatrix
    ) -> None:
        self._network = network
        self._text = text
        self._class_vectors = torch.from_numpy(class_vectors)  # [1000, 384]
        tuning = self._tuning = encoder_tuning()
        self._spec = EncoderSpec(
            encoder_id=STARTER_ENCODER_ID,
            revision=f"{IMAGE_WEIGHTS.sha256[:8]}-{TEXT_WEIGHTS.sha256[:8]}-{class_texts_digest()}",
            preprocessing=f"squash {_SIDE_PX} bicubic, scale -1..1, conse top {tuning.top_classes} "
            f"sqrt of mean(photo, cells), text share {tuning.text_share:.4f}",
            dimension=TEXT_DIMENSION + FEATURE_DIMENSION,
            text_dimension=TEXT_DIMENSION,
            input_side_px=_SIDE_PX,
            text_threshold=tuning.text_threshold,
            text_level=tuning.text_level,
        )

    @property
    def spec(self) -> EncoderSpec:
        return self._spec

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        """Rows [n, 1664], float32, L2-normalised, independent of how images are batched.

        Raises:
            ValueError: if an image is not a non-empty uint8 array [h, w, 3].
        """
        rows = np.empty((len(images), self._spec.dimension), dtype=np.float32)
        for start in range(0, len(images), _BATCH):
            batch = torch.from_numpy(
                np.stack([_prepare(image) for image in images[start : start + _BATCH]])
            )
            with torch.inference_mode():
                rows[start : start + len(batch)] = self._encode_batch(batch).numpy()
        return rows

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, 1664], float32; L2-normalised over the first 384 columns, zero beyond."""
        rows = np.zeros((len(texts), self._spec.dimension), dtype=np.float32)
        rows[:, :TEXT_DIMENSION] = self._text.encode(texts)
        return rows

    def _encode_batch(self, pixels: Tensor) -> Tensor:
        # [n, h, w, 3] seen as [n, 3, h, w] is already in the channels-last memory order.
        cells = self._network(pixels.permute(0, 3, 1, 2)).flatten(2).transpose(1, 2)
        feature = cells.mean(1)  # [n, 1280]
        weights = _class_weights(self._network, cells, feature, self._tuning.top_classes)
        words, share = _unit(weights @ self._class_vectors), self._tuning.text_share
        return torch.cat([words * share**0.5, _unit(feature) * (1 - share) ** 0.5], dim=1)


def _class_weights(
    network: EfficientNetLite0, cells: Tensor, feature: Tensor, top_classes: int
) -> Tensor:
    """How much each class says about each photo, [n, 1000], zero but for the likeliest ones.

    The photo as a whole knows its main subject; asking the same classifier at each of its 7 x 7
    cells finds the smaller things beside it, without another pass of the network. The square root
    lifts the second and third thing, which a classifier trained on single objects suppresses.
    """
    whole = torch.softmax(network.classifier(feature), dim=-1)
    parts = torch.softmax(network.classifier(cells), dim=-1).mean(1)
    weights, classes = ((whole + parts) / 2).topk(top_classes, dim=-1)
    return torch.zeros_like(whole).scatter_(-1, classes, weights.sqrt())


def _unit(rows: Tensor) -> Tensor:
    return torch.nn.functional.normalize(rows, dim=-1)


def _prepare(image: RgbImage) -> npt.NDArray[np.float32]:
    """The image squashed to the network's square, float32 [224, 224, 3] in [-1, 1].

    Squashing keeps the borders, where landscapes and second subjects are; a crop loses them.
    """
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8 or 0 in image.shape:
        raise ValueError(f"not an RGB image: shape {image.shape}, {image.dtype}")
    square = Image.fromarray(image).resize((_SIDE_PX, _SIDE_PX), Image.Resampling.BICUBIC)
    return np.asarray(square, dtype=np.float32) / np.float32(255 / 2) - 1


@dataclass(frozen=True, slots=True)
class Starter:
    """Everything the starter tier needs to index photos and to read texts.

    Attributes:
        recogniser: reads words from vectors of `encoder`.
    """

    encoder: ImageTextEncoder
    text: TextEncoder
    describer: Describer
    recogniser: WordRecogniser


def load_starter() -> Starter:
    """The starter models, on the CPU, from the two weight packages.

    Raises:
        ModelUnavailable: if a weight package is missing or altered.
    """
    network = load_network()
    text = load_text_encoder()
    vectors = load_vectors()
    recogniser = WordRecogniser(
        weight=network.classifier.weight.numpy(), bias=network.classifier.bias.numpy()
    )
    return Starter(
        encoder=StarterEncoder(network=network, text=text, class_vectors=vectors.classes),
        text=text,
        describer=StarterDescriber(
            recogniser=recogniser,
            attributes=load_attribute_heads(),
            class_vectors=vectors.classes,
            scene_vectors=vectors.scenes,
        ),
        recogniser=recogniser,
    )
