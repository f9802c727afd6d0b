"""What the fine-tuned baselines of Table 2 are given: text alone, the grid alone, photos one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError
from core.models.vlm.candidate_tokens import CANDIDATE_TOKENS
from core.research.benchmark.methods.profile_parts import ProfilePart, left_out
from core.research.training.stages.joint import JointBatch, JointObjective
from core.research.training.stages.objective import Slot
from core.research.training.stages.trainable import Trainable
from tests.core.research.training.small_runs import joint_config, open_objective, run_config
from tests.helpers.tiny_llama import build_tiny_llama

IMAGES, INTERLEAVED = ProfilePart.IMAGES, ProfilePart.INTERLEAVED
CAPTIONS, ASPECTS = ProfilePart.CAPTIONS, ProfilePart.ASPECTS


def first_batch(
    backbone: str, profile: tuple[ProfilePart, ...], folder: Path, benchmark: Path, models: Path
) -> tuple[Trainable, JointObjective, JointBatch, list[str]]:
    """The first pass of a run, and its prompts."""
    run = run_config(folder / "run", backbone, batch_size=2)
    config = joint_config(run, benchmark, aspects=None, profile=profile)
    trainable, objective = open_objective(config, models)
    batch = objective.prepare(Slot(0, 0, 1))
    assert batch.matching is not None
    texts = trainable.vlm.processor.tokenizer.batch_decode(batch.matching.inputs["input_ids"])
    return trainable, objective, batch, texts


def test_a_language_model_is_trained_on_words_alone(
    tmp_path: Path, benchmark_dir: Path, models_dir: Path
) -> None:
    llm = str(build_tiny_llama(tmp_path / "Tiny-Llama"))
    parts = (CAPTIONS, ASPECTS)
    trainable, objective, batch, texts = first_batch(
        llm, parts, tmp_path, benchmark_dir, models_dir
    )
    assert batch.matching is not None
    assert set(batch.matching.inputs) == {"input_ids", "attention_mask", "logits_to_keep"}
    assert all("Aspect words" in text and "none" not in text.split("Captions")[0] for text in texts)
    assert all(text.count(CANDIDATE_TOKENS[0]) == 1 for text in texts)
    loss = objective.loss(trainable.model, batch).total
    loss.backward()
    trained = [name for name, p in trainable.parameters.items() if p.grad is not None]
    assert any("layers.1.mlp" in name for name in trained)
    assert any("lm_head" in name for name in trained)  # the rows of the candidate tokens


def test_images_alone_come_without_words(
    tmp_path: Path, benchmark_dir: Path, models_dir: Path
) -> None:
    _, _, batch, texts = first_batch("qwen3-vl", (IMAGES,), tmp_path, benchmark_dir, models_dir)
    assert batch.matching is not None
    assert len(batch.matching.inputs["image_grid_thw"]) == 2  # one grid a question
    for text in texts:
        assert text.partition("Candidates")[0].count("none") == 2  # aspect words and captions


def test_the_newest_photos_come_one_by_one(
    tmp_path: Path, benchmark_dir: Path, models_dir: Path
) -> None:
    _, _, batch, texts = first_batch(
        "qwen3-vl", (INTERLEAVED,), tmp_path, benchmark_dir, models_dir
    )
    assert batch.matching is not None
    shown = len(batch.matching.inputs["image_grid_thw"])
    assert shown == sum(text.count("<|vision_start|>") for text in texts)
    assert 2 * 10 <= shown <= 2 * 12  # the whole history of each


def test_parts_that_exclude_each_other_are_refused(tmp_path: Path) -> None:
    run = run_config(tmp_path)
    with pytest.raises(UserError, match="profile"):
        joint_config(run, tmp_path, aspects=None, profile=(IMAGES, INTERLEAVED))
    with pytest.raises(UserError, match="aspects"):
        joint_config(run, tmp_path, profile=(CAPTIONS,))
    assert left_out((INTERLEAVED,)) == {"aspects", "captions", "retrieval"}
