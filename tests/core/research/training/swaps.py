"""What exchanging two candidates does to the scores of a trained model itself.

The app's matcher sorts candidates before it asks, so that there an exchange changes nothing at
all. Here the model is asked in the order given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatVector
from core.cancel import CancelToken
from core.models.device.model_host import ModelHost
from core.models.roles import Profile
from core.models.vlm.matcher import rotations
from core.models.vlm.model import VisionLanguageModel
from core.models.vlm.quantization import Precision
from core.models.vlm.scoring import choice_probabilities
from core.recommend.matching.budget import build_matching_prompt
from core.records import Candidate
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Split
from core.research.training.data.training_questions import ProfileReader
from tests.core.research.training.learning import ADAPTER, Learned, held_out
from tests.core.research.training.painted import open_painted_library

_QUESTIONS = 100


@dataclass(frozen=True)
class Swaps:
    """Means over pairs of candidates that changed places.

    Attributes:
        turns: orders averaged.
        moved: how far apart the two scores were, and so how far each has to move with its place.
        error: how far each ended from where the other had been.
    """

    turns: int
    moved: float
    error: float

    def __str__(self) -> str:
        share = self.error / self.moved
        return (
            f"exchanged candidates, {self.turns} orders: scores {self.moved:.3f} apart, "
            f"{self.error:.3f} off ({share:.2f} of it)"
        )


def measure_swaps(learned: Learned, turns: int, split: Split = Split.TEST) -> Swaps:
    """Exchange the first two candidates in questions of held-out users."""
    host = ModelHost(learned.models, device="cpu", precision=Precision.FP32)
    opened = host.open(ADAPTER)
    library = open_painted_library(Dataset(learned.benchmark))
    reader = ProfileReader(library, opened.vlm.backbone.canvas_px, CancelToken())
    moved, errors = [], []
    with opened.vlm.using(opened.adapter):
        for example in held_out(learned.benchmark, split)[:_QUESTIONS]:
            profile = reader.profile(example)
            assert profile is not None
            straight = _ask(opened.vlm, profile, example.candidates, turns)
            first, second, *rest = example.candidates
            swapped = _ask(opened.vlm, profile, [second, first, *rest], turns)
            moved.append(abs(straight[0] - straight[1]))
            errors += [abs(swapped[1] - straight[0]), abs(swapped[0] - straight[1])]
    return Swaps(turns, float(np.mean(moved)), float(np.mean(errors)))


def _ask(
    vlm: VisionLanguageModel, profile: Profile, candidates: Sequence[Candidate], turns: int
) -> FloatVector:
    """Scores [n] by the candidates in the given order and turns of it."""
    orders = rotations(np.arange(len(candidates)), turns)
    prompts = [
        vlm.render(
            build_matching_prompt(
                profile,
                [candidates[index] for index in order],
                max_tokens=vlm.text_budget,
                count_tokens=vlm.count_tokens,
            )
        )
        for order in orders
    ]
    by_position, _ = choice_probabilities(
        vlm,
        [profile.grid] * turns,
        prompts,
        vlm.candidate_ids[: len(candidates)],
        batch_size=turns,
        cancel=CancelToken(),
    )
    scores = np.empty_like(by_position)
    for row, order in enumerate(orders):
        scores[row, order] = by_position[row]
    mean: FloatVector = scores.mean(axis=0)
    return mean
