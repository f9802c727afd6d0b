"""Attributes that the image network has no classes for: people, indoors, water, streets.

Linear heads on the stored looks, trained on captioned photos by `core.models.starter.build_attributes`
and calibrated on held-out photos: a probability of 0.8 is right four times in five.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.resources import resource_path

ATTRIBUTES_RESOURCE: Final = "starter/attributes.npz"

PEOPLE: Final = "people"
INDOORS: Final = "indoors"
FOOD: Final = "food"
WATER: Final = "water"
SNOW: Final = "snow"
STREET: Final = "street"
ATTRIBUTES: Final = (PEOPLE, INDOORS, FOOD, WATER, SNOW, STREET)


class AttributeHeads:
    """Calibrated probabilities of the attributes of photos."""

    def __init__(self, weight: FloatMatrix, bias: FloatVector) -> None:
        """Args: the logits' weight [a, 1280], for looks of unit length, and bias [a]."""
        self._weight = weight
        self._bias = bias

    def probabilities(self, looks: FloatVector) -> Mapping[str, float]:
        """Probability of each attribute, from looks [1280] of unit length."""
        logits = self._weight @ looks + self._bias
        likely = 1 / (1 + np.exp(-logits))
        return dict(zip(ATTRIBUTES, likely.tolist(), strict=True))


def load_attribute_heads() -> AttributeHeads:
    """The bundled heads."""
    with np.load(resource_path(ATTRIBUTES_RESOURCE), allow_pickle=False) as arrays:
        return AttributeHeads(
            arrays["weight"].astype(np.float32), arrays["bias"].astype(np.float32)
        )
