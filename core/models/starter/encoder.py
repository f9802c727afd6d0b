"""The starter tier: photos and texts in one space on a CPU, with weights installed as packages.

A photo is compared with texts by what it shows in words (`meaning`). The image network's own feature
is stored next to that, so two photos can also be compared by looks alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.arrays import FloatMatrix, RgbImage
from core.models.roles import Describer, EncoderSpec, TextEncoder
from core.models.starter.classes import class_texts_digest, load_vectors
from core.models.starter.describer.attributes import load_attribute_heads
from core.models.starter.describer.describer import StarterDescriber
from core.models.starter.meaning import (
    TEXT_COLUMNS,
    TEXT_DIMENSION,
    MeaningReader,
    load_meaning,
    meaning_digest,
    unit_rows,
)
from core.models.starter.recognition import WordRecogniser
from core.models.starter.starter_tuning import encoder_tuning
from core.models.starter.text import load_text_encoder
from core.models.starter.vision import (
    CLASSES,
    FEATURE_DIMENSION,
    LITE0,
    ImageNetwork,
    load_network,
)
from core.models.starter.weights import IMAGE_WEIGHTS, TEXT_WEIGHTS
from core.threads import spread

STARTER_ENCODER_ID: Final = "starter-efficientnet-lite0-e5"
_BATCH: Final = 2  # larger batches exceed the CPU cache


class StarterEncoder:
    """Photos and texts to unit vectors [n, 385 + 1280]; text vectors are zero in the last part.

    Attributes:
        reader: computes the first part of a photo's vector.
    """

    def __init__(self, *, network: ImageNetwork, text: TextEncoder, reader: MeaningReader) -> None:
        self._network = network
        self._text = text
        self.reader = reader
        tuning = encoder_tuning()
        weights = (IMAGE_WEIGHTS.sha256[:8], TEXT_WEIGHTS.sha256[:8])
        self._spec = EncoderSpec(
            encoder_id=STARTER_ENCODER_ID,
            revision="-".join((*weights, class_texts_digest(), meaning_digest())),
            preprocessing=f"squash {LITE0.side_px} bicubic, scale -1..1, conse top {tuning.top_classes} "
            f"sqrt of mean(photo, cells), {reader.recipe}, text share {tuning.text_share:.4f}",
            dimension=TEXT_COLUMNS + FEATURE_DIMENSION,
            text_dimension=TEXT_COLUMNS,
            input_side_px=LITE0.side_px,
            text_threshold=tuning.text_threshold,
            text_level=tuning.text_level,
            text_uncertain=tuning.text_uncertain,
        )

    @property
    def spec(self) -> EncoderSpec:
        return self._spec

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        """Rows [n, 1665], float32, L2-normalised, independent of how images are batched.

        Raises:
            ValueError: if an image is not a non-empty uint8 array [h, w, 3].
        """
        return joined(self.reader, *see(self._network, images))

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        """Rows [n, 1665], float32; L2-normalised over the first 385 columns, zero beyond."""
        rows = np.zeros((len(texts), self._spec.dimension), dtype=np.float32)
        rows[:, :TEXT_DIMENSION] = self._text.encode(texts)
        rows[:, TEXT_DIMENSION] = 1  # in this column photos store how much of a hub they are
        rows /= np.float32(2**0.5)
        return rows


def see(network: ImageNetwork, images: Sequence[RgbImage]) -> tuple[FloatMatrix, FloatMatrix]:
    """How strongly each class applies to each image [n, 1000], and its feature [n, 1280].

    Raises:
        ValueError: if an image is not a non-empty uint8 array [h, w, 3].
    """
    batches = [images[start : start + _BATCH] for start in range(0, len(images), _BATCH)]
    seen = spread(lambda batch: network.see(_squares(batch, network.side_px)), batches)
    likely = [np.empty((0, CLASSES), np.float32), *(likely for likely, _ in seen)]
    features = [np.empty((0, FEATURE_DIMENSION), np.float32), *(feature for _, feature in seen)]
    return likeliest(np.concatenate(likely)), np.concatenate(features)


def joined(reader: MeaningReader, class_weights: FloatMatrix, feature: FloatMatrix) -> FloatMatrix:
    """Vectors [n, 1665] of photos from their class weights and their features [n, 1280]."""
    looks = unit_rows(feature)
    words = unit_rows(reader.words(class_weights, looks))
    share = encoder_tuning().text_share
    rows: FloatMatrix = np.concatenate([words * share**0.5, looks * (1 - share) ** 0.5], axis=1)
    return rows.astype(np.float32)


def likeliest(probabilities: FloatMatrix) -> FloatMatrix:
    """How strongly each class applies to each photo [n, 1000]: zero except for the most likely ones.

    The square root boosts the second and third thing in a picture, which a classifier trained on single
    objects suppresses.
    """
    count = encoder_tuning().top_classes
    chosen = np.argpartition(probabilities, -count, axis=1)[:, -count:]
    weights = np.zeros_like(probabilities)
    kept = np.sqrt(np.take_along_axis(probabilities, chosen, axis=1))
    np.put_along_axis(weights, chosen, kept, axis=1)
    return weights


def _squares(images: Sequence[RgbImage], side_px: int) -> npt.NDArray[np.float32]:
    return np.stack([_square(image, side_px) for image in images])


def _square(image: RgbImage, side_px: int) -> npt.NDArray[np.float32]:
    """The image squashed to a square, float32 [side, side, 3] in [-1, 1].

    Squashing keeps the borders, where landscapes and second subjects are; a crop loses them.
    """
    if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8 or 0 in image.shape:
        raise ValueError(f"not an RGB image: shape {image.shape}, {image.dtype}")
    square = Image.fromarray(image).resize((side_px, side_px), Image.Resampling.BICUBIC)
    return np.asarray(square, dtype=np.float32) / np.float32(255 / 2) - 1


@dataclass(frozen=True, slots=True)
class Starter:
    """Everything the starter tier needs to index photos and encode texts.

    Attributes:
        recogniser: reads words from vectors of `encoder`.
    """

    encoder: StarterEncoder
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
    recogniser = WordRecogniser(weight=network.classifier_weight, bias=network.classifier_bias)
    text.remember(dict(zip(recogniser.words, recogniser.word_vectors, strict=True)))
    return Starter(
        encoder=StarterEncoder(
            network=network, text=text, reader=MeaningReader(load_meaning(), vectors.classes)
        ),
        text=text,
        describer=StarterDescriber(
            recogniser=recogniser,
            attributes=load_attribute_heads(),
            learned=load_meaning(),
            class_vectors=vectors.classes,
            scene_vectors=vectors.scenes,
        ),
        recogniser=recogniser,
    )
