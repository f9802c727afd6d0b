"""Stage 1 on tiny models: targets, labels, a falling loss, and 4-bit and checkpointed backbones."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.catalogue.install import open_installed
from core.models.device.devices import choose_device
from core.models.vlm.model import VisionLanguageModel, load_vlm
from core.models.vlm.quantization import Precision
from core.research.training.config import PretrainConfig
from core.research.training.data.answer_tensors import with_answers
from core.research.training.running.curve import read_history
from core.research.training.stages.losses import IGNORED_LABEL
from core.research.training.stages.run_stage import estimate_stage, run_pretrain
from tests.core.research.training.small_runs import around, run_config


@pytest.fixture(scope="module")
def captions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("captions")
    rows = []
    for number in range(12):
        shade = np.full((16, 16, 3), 20 * number, dtype=np.uint8)
        Image.fromarray(shade).save(folder / f"{number}.png")
        rows.append({"image": f"{number}.png", "caption": "a garden by the sea at night"})
    (folder / "captions.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def paligemma(models_dir: Path) -> VisionLanguageModel:
    directory, manifest = open_installed("paligemma", models_dir)
    return load_vlm(directory, manifest, choose_device("cpu"), Precision.FP32)


def test_labels_are_the_answers_and_their_end_and_nothing_else(
    paligemma: VisionLanguageModel,
) -> None:
    grid = np.zeros((128, 128, 3), dtype=np.uint8)
    answers = ["a garden", "the sea at night"]
    inputs, labels = with_answers(paligemma, [grid, grid], ["Short", "A longer text"], answers)
    tokenizer = paligemma.processor.tokenizer
    for row, answer in enumerate(answers):
        wanted = labels[row][labels[row] != IGNORED_LABEL]
        assert tokenizer.decode(wanted, skip_special_tokens=True) == answer
        assert int(wanted[-1]) == tokenizer.eos_token_id
    width = labels.shape[1]
    assert inputs["logits_to_keep"] == width
    kept = inputs["input_ids"][:, -width:]
    assert bool((kept == labels)[labels != IGNORED_LABEL].all())
    assert inputs["token_type_ids"][:, 1 - width :].eq(1).all()
    assert inputs["token_type_ids"][:, : 1 - width].eq(0).all()


def test_answers_are_judged_as_if_each_stood_alone(paligemma: VisionLanguageModel) -> None:
    import torch

    from core.research.training.stages.losses import aspect_loss

    grid = np.zeros((128, 128, 3), dtype=np.uint8)
    pairs = [("Short", "a garden"), ("A much longer text", "the sea at night")]

    def loss(chosen: list[tuple[str, str]]) -> float:
        texts, answers = zip(*chosen, strict=True)
        inputs, labels = with_answers(paligemma, [grid] * len(chosen), texts, answers)
        with torch.no_grad():
            return float(aspect_loss(paligemma.model(**inputs, use_cache=False).logits, labels))

    together = loss(pairs)
    alone = [loss([pair]) for pair in pairs]
    assert together == pytest.approx(sum(alone) / 2, rel=1e-4)


@pytest.mark.parametrize(
    ("backbone", "precision", "checkpointing"),
    [
        ("paligemma", Precision.FP32, True),
        ("qwen3-vl", Precision.NF4, False),
    ],
)
def test_the_caption_loss_falls(
    backbone: str,
    precision: Precision,
    checkpointing: bool,
    captions: Path,
    models_dir: Path,
    tmp_path: Path,
) -> None:
    run = replace(
        run_config(tmp_path / "run", backbone, max_steps=8, batch_size=2, learning_rate=1e-2),
        precision=precision,
        gradient_checkpointing=checkpointing,
    )
    config = PretrainConfig(
        run=run,
        captions=captions / "captions.jsonl",
        images=captions,
        cells=(1, 4),
        words_per_cell=7,
    )
    adapter = run_pretrain(config, around(models_dir))
    history = read_history(run.output)
    losses = [record.parts["caption"] for record in history.steps]
    assert np.mean(losses[-2:]) < losses[0] - 0.1
    before, after = history.evaluations
    assert after.metrics["caption loss"] < before.metrics["caption loss"]
    assert (adapter / "visuallens.json").is_file()
    # Four cells hold more than one: the curriculum has reached its second part.
    assert history.steps[-1].tokens > history.steps[0].tokens


def test_a_dry_run_estimates_without_loading_weights(models_dir: Path, captions: Path) -> None:
    run = run_config(Path("nowhere"), "paligemma", max_steps=100)
    config = PretrainConfig(run=run, captions=captions / "captions.jsonl", images=captions)
    small = estimate_stage(config, around(models_dir))
    twice = replace(run, optimizer=replace(run.optimizer, max_steps=200, batch_size=8))
    large = estimate_stage(replace(config, run=twice), around(models_dir))
    assert small.trained_parameters == large.trained_parameters > 10_000
    assert small.memory_bytes < large.memory_bytes < 10e9
    assert 0 < small.seconds < large.seconds
    assert small.disk_bytes == large.disk_bytes
