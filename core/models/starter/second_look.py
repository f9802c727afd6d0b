"""The second look: a larger network reads the meaning of photos again, when there is time.

EfficientNet-Lite2 costs about twice as much per photo as the first network. What it reads is a generation of
its own, in the same text space as the words of the first; the mean of both finds photos better than either, and
photos with and without it can be compared (`tests/core/models/starter/search/README.md`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.arrays import FloatMatrix, RgbImage
from core.models.roles import EncoderSpec
from core.models.starter.classes import class_texts_digest
from core.models.starter.encoder import see
from core.models.starter.meaning import (
    SECOND_MEANING_RESOURCE,
    TEXT_DIMENSION,
    MeaningReader,
    load_meaning,
    meaning_digest,
    unit_rows,
)
from core.models.starter.starter_tuning import encoder_tuning
from core.models.starter.vision import LITE2, ImageNetwork, load_network
from core.models.starter.weights import TEXT_WEIGHTS

SECOND_LOOK_ID: Final = "starter-efficientnet-lite2-e5"


class StarterSecondLook:
    """Photos to unit vectors [n, 384] of text space. The network is loaded on the first photo."""

    def __init__(self, class_vectors: FloatMatrix) -> None:
        """Args: unit vectors [1000, 384] of the captions of the network's classes."""
        self._reader = MeaningReader(load_meaning(SECOND_MEANING_RESOURCE), class_vectors)
        self._network: ImageNetwork | None = None
        tuning = encoder_tuning()
        weights = (LITE2.weights.sha256[:8], TEXT_WEIGHTS.sha256[:8])
        meaning = meaning_digest(SECOND_MEANING_RESOURCE)
        self._spec = EncoderSpec(
            encoder_id=SECOND_LOOK_ID,
            revision="-".join((*weights, class_texts_digest(), meaning)),
            preprocessing=f"squash {LITE2.side_px} bicubic, scale -1..1, conse top {tuning.top_classes} "
            f"sqrt of mean(photo, cells), head {tuning.head}",
            dimension=TEXT_DIMENSION,
            text_dimension=TEXT_DIMENSION,
            input_side_px=LITE2.side_px,
            text_threshold=tuning.text_threshold,
        )

    @property
    def spec(self) -> EncoderSpec:
        return self._spec

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        """Rows [n, 384], float32, L2-normalised, independent of how images are batched.

        Raises:
            ModelUnavailable: if the weight package is missing or altered.
            ValueError: if an image is not a non-empty uint8 array [h, w, 3].
        """
        if self._network is None:
            self._network = load_network(LITE2)
        class_weights, features = see(self._network, images)
        return self._reader.meanings(class_weights, unit_rows(features))

    def close(self) -> None:
        """Free the memory of the network."""
        self._network = None

    def join(self, words: FloatMatrix, second: FloatMatrix) -> FloatMatrix:
        """The text columns [n, 385] of photos, seen by one network, with what the second reads [n, 384]."""
        return self._reader.refined(words, second)
