"""Which parts of a profile a model is given, in training and when it is measured."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum
from typing import Final

from core.research.benchmark.methods.methods import REPRESENTATIONS


class ProfilePart(Enum):
    """A part of the spectrum profile, or the form of its images."""

    IMAGES = "images"  # the grid of the retrieved photos
    INTERLEAVED = "interleaved"  # instead: the newest photos one by one, without retrieval
    CAPTIONS = "captions"
    ASPECTS = "aspects"


WHOLE_PROFILE: Final = (ProfilePart.IMAGES, ProfilePart.CAPTIONS, ProfilePart.ASPECTS)


def left_out(parts: Collection[ProfilePart]) -> frozenset[str]:
    """The same as `MethodOptions.without`."""
    without = set(REPRESENTATIONS) - {part.value for part in parts}
    if ProfilePart.INTERLEAVED in parts:
        without = (without - {ProfilePart.IMAGES.value}) | {"retrieval"}
    return frozenset(without)
