"""What is trained on a quantized backbone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from core.models.device.devices import choose_device
from core.models.vlm.quantization import Precision
from core.research.training.data.answer_tensors import with_answers
from core.research.training.stages.losses import aspect_loss
from core.research.training.stages.trainable import Trainable, open_trainable
from tests.core.research.training.small_runs import run_config


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
