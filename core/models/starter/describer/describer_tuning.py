"""The numbers of the starter describer; `resources/starter/tuning.toml` says how they were chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DescriberTuning:
    """Section `describer` of the file.

    Attributes:
        sure, perhaps: probability from which something is said as it is, or with "perhaps".
        word_slope, word_middle: logistic curve from the network's confidence in a word to how
            often such a word is right.
        sure_scene: confidence in a scene from which a caption says it.
    """

    sure: float
    perhaps: float
    word_slope: float
    word_middle: float
    sure_scene: float
