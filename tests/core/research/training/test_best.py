"""Which of several evaluated states of a run is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from core.cancel import CancelToken
from core.models.device.devices import choose_device
from core.research.training.running.loop import BEST
from core.research.training.stages.objective import Share, Slot, SlotLoss
from core.research.training.stages.trainable import Trainable, open_trainable
from tests.core.research.training.small_runs import open_trainer, run_config


class Scripted:
    """Makes the trained weights smaller, and scores its evaluations as it was told."""

    def __init__(self, trainable: Trainable, scores: Sequence[float]) -> None:
        self._trainable = trainable
        self._scores: Iterator[float] = iter(scores)
        self.seen: list[dict[str, torch.Tensor]] = []

    def prepare(self, slot: Slot) -> Slot:
        return slot

    def tokens(self, batch: Slot) -> int:
        return 1

    def loss(self, model: Any, batch: Slot) -> SlotLoss:
        total = torch.stack([p.square().sum() for p in self._trainable.parameters.values()]).sum()
        return SlotLoss(total, {"size": total})

    def evaluate(self, share: Share) -> list[Mapping[str, float]]:
        weights = self._trainable.parameters
        self.seen.append({name: value.detach().clone() for name, value in weights.items()})
        return [{"score": next(self._scores)}]

    def score(self, metrics: Mapping[str, float]) -> float:
        return metrics["score"]


@pytest.mark.parametrize(
    ("scores", "patience", "best", "steps"),
    [([0.1, 0.3, 0.9, 0.5, 0.9], 0, 2, 4), ([0.5, 0.4, 0.3, 0.9, 0.9], 2, 0, 2)],
)
def test_the_first_state_with_the_best_score_is_kept(
    models_dir: Path,
    tmp_path: Path,
    scores: list[float],
    patience: int,
    best: int,
    steps: int,
) -> None:
    run = run_config(tmp_path, max_steps=4, evaluate_every=1, save_every=4, patience=patience)
    trainable = open_trainable(run, models_dir, choose_device("cpu"))
    objective = Scripted(trainable, scores)
    state = open_trainer(run, trainable, objective, CancelToken()).run(resume=False)
    assert (state.best_step, state.step) == (best, steps)
    kept = load_file(tmp_path / BEST / "adapter_model.safetensors")
    expected = objective.seen[best]
    for name, value in kept.items():
        if "lora_" in name:
            full = name.replace(".weight", ".default.weight")
            assert torch.equal(value, expected[full])
    assert any("lora_B" in name for name in kept)
