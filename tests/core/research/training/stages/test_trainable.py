"""What is trained on a quantized backbone."""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.cancel import CancelToken
from core.catalogue.install import install
from core.models.device.devices import choose_device
from core.models.vlm.quantization import Precision
from core.research.training.data.answer_tensors import with_answers
from core.research.training.stages.losses import aspect_loss
from core.research.training.stages.trainable import Trainable, open_trainable
from tests.core.research.training.small_runs import run_config
from tests.helpers.tiny_models import build_tiny_vlm


def gradients(trainable: Trainable) -> dict[str, np.ndarray]:
    import torch

    grid = np.zeros((128, 128, 3), dtype=np.uint8)
    inputs, labels = with_answers(trainable.vlm, [grid], ["A place"], ["a garden by the sea"])
    trainable.model.train()
    torch.manual_seed(0)
    aspect_loss(trainable.model(**inputs, use_cache=False).logits, labels).backward()
    found = {
        name: parameter.grad.float().numpy().copy()
        for name, parameter in trainable.parameters.items()
        if parameter.grad is not None
    }
    trainable.model.zero_grad()
    return found


def test_an_evaluation_leaves_the_gradients_of_a_4_bit_model_as_they_were(
    models_dir: Path, tmp_path: Path
) -> None:
    """bitsandbytes 0.50 stores the layers in another order for processors at the first evaluation,
    and computes gradients as if it had not.
    """
    import torch

    config = replace(run_config(tmp_path / "run", "qwen3-vl"), precision=Precision.NF4)
    trainable = open_trainable(config, models_dir, choose_device("cpu"))
    before = gradients(trainable)
    grid = np.zeros((128, 128, 3), dtype=np.uint8)
    inputs, _ = with_answers(trainable.vlm, [grid], ["A place"], ["a garden"])
    trainable.model.eval()
    with torch.no_grad():
        trainable.model(**inputs, use_cache=False)
    after = gradients(trainable)
    assert sum(float(np.abs(each).sum()) for each in before.values()) > 0
    for name, gradient in before.items():
        np.testing.assert_array_equal(after[name], gradient, err_msg=name)


@pytest.mark.parametrize("family", ["qwen3_5", "gemma4", "minicpmv4_7"])
def test_a_step_along_the_gradient_makes_an_answer_of_a_newer_family_likelier(
    tmp_path: Path, family: str
) -> None:
    import torch

    source = build_tiny_vlm(tmp_path / "source", family)
    models = tmp_path / "models"
    install(family.replace("_", "-"), models, source=source, cancel=CancelToken())
    config = run_config(tmp_path / "run", family.replace("_", "-"))
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        trainable = open_trainable(config, models, choose_device("cpu"))
    assert [str(each.message) for each in given if each.category is FutureWarning] == []
    side = trainable.vlm.backbone.canvas_px
    grid = np.zeros((side, side, 3), dtype=np.uint8)
    inputs, labels = with_answers(trainable.vlm, [grid], ["A place"], ["<I7>"])
    step = torch.optim.AdamW(trainable.parameters.values(), lr=1e-2)
    losses = []
    for _ in range(2):
        loss = aspect_loss(trainable.model(**inputs, use_cache=False).logits, labels)
        losses.append(float(loss.detach()))
        step.zero_grad()
        loss.backward()
        step.step()
    assert losses[-1] < losses[0] - 0.1
    names = " ".join(trainable.parameters)
    assert "language_model" in names
    assert "vision_tower.encoder" not in names
