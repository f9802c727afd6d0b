"""Joint training end to end on tiny models: what changes, what does not, and what comes out."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from app import cli
from core.cancel import CancelToken
from core.catalogue.adapter_card import read_card
from core.catalogue.catalog import ModelKind
from core.catalogue.install import install
from core.errors import Cancelled, UserError
from core.models.device.model_host import ModelHost
from core.models.vlm.matcher import MatchOptions
from core.models.vlm.quantization import Precision
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from core.research.benchmark.data_set.build_stages import file_digest
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import MANIFEST, Split, SplitBy
from core.research.benchmark.methods.trained_with import TrainedWith, read_training
from core.research.training.config import JointConfig
from core.research.training.data.training_questions import ProfileReader
from core.research.training.running.curve import History, read_history
from core.research.training.running.loop import TrainingProgress
from core.research.training.stages.run_stage import run_joint
from tests.core.research.training.small_runs import (
    around,
    joint_config,
    open_objective,
    open_trainer,
    run_config,
)
from tests.core.research.training.tiny_benchmark import open_tiny_library


@dataclass(frozen=True)
class Trained:
    config: JointConfig
    adapter: Path
    history: History
    progress: list[TrainingProgress]


@pytest.fixture(scope="module")
def trained(
    tmp_path_factory: pytest.TempPathFactory, benchmark_dir: Path, models_dir: Path
) -> Trained:
    run = run_config(tmp_path_factory.mktemp("joint") / "tiny", max_steps=16, evaluate_every=8)
    config = joint_config(run, benchmark_dir)
    progress: list[TrainingProgress] = []
    adapter = run_joint(config, around(models_dir, progress.append))
    return Trained(config, adapter, read_history(run.output), progress)


def mean_joint(history: History, steps: slice) -> float:
    return float(np.mean([record.parts["joint"] for record in history.steps[steps]]))


def test_the_loss_falls_and_both_tasks_are_in_every_step(trained: Trained) -> None:
    assert mean_joint(trained.history, slice(-4, None)) < mean_joint(trained.history, slice(0, 2))
    for record in trained.history.steps:
        assert record.parts["aspects"] > 0
        assert record.parts["prediction"] > 0
        assert record.parts["joint"] == pytest.approx(
            record.parts["aspects"] + 2 * record.parts["prediction"], rel=1e-5
        )


def test_it_is_evaluated_before_during_and_after_with_the_benchmarks_metrics(
    trained: Trained,
) -> None:
    assert [record.step for record in trained.history.evaluations] == [0, 8, 16]
    for record in trained.history.evaluations:
        assert set(record.metrics) == {"hit@1", "hit@3", "hit@10", "mrr"}
        assert 1 / 4 <= record.metrics["mrr"] <= 1.0
        assert record.metrics["hit@10"] == 1.0  # four candidates


def test_progress_tells_rate_speed_memory_and_time_left(trained: Trained) -> None:
    last = trained.progress[-1]
    assert (last.step, last.max_steps, last.seconds_left) == (16, 16, 0.0)
    assert last.tokens_per_second > 0
    assert last.memory_bytes > 50e6
    assert trained.progress[0].learning_rate == pytest.approx(2.5e-3)
    assert last.evaluation == trained.history.evaluations[-1].metrics


def test_tensorboard_has_the_same_curves(trained: Trained) -> None:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(trained.config.run.output / "tensorboard"))
    events.Reload()
    shown = {e.step: e.value for e in events.Scalars("loss/joint")}
    told = {record.step: record.parts["joint"] for record in trained.history.steps}
    assert shown == pytest.approx(told)
    assert [e.step for e in events.Scalars("dev/mrr")] == [0, 8, 16]
    assert {"loss/aspects", "loss/prediction", "optimizer/learning_rate"} <= set(
        events.Tags()["scalars"]
    )


def test_the_adapter_folder_says_what_it_was_trained_on(
    trained: Trained, benchmark_dir: Path
) -> None:
    facts = json.loads((trained.adapter / "training.json").read_text())
    manifest = Dataset(benchmark_dir)
    assert facts["data"]["benchmark"] == manifest.name
    assert len(facts["data"]["manifest"]) >= 16
    assert facts["configuration"]["prediction_weight"] == 2.0
    assert len(json.loads((trained.adapter / "candidate_tokens.json").read_text())) == 100
    card = (trained.adapter / "README.md").read_text()
    page = (trained.adapter / "report.html").read_text()
    assert "candidate_matching.v1" in card
    assert str(benchmark_dir.parent) not in card + page + json.dumps(facts)
    assert read_card(trained.adapter).aspect_prompt == "aspects.v1"
    assert read_training(trained.adapter) == TrainedWith(
        file_digest(benchmark_dir / MANIFEST), SplitBy.USER, "starter", "starter", Precision.FP32
    )
    assert "http" not in page.replace("http-equiv", "")
    assert (trained.adapter / "curves.png").read_bytes().startswith(b"\x89PNG")


def test_the_installed_adapter_ranks_as_it_did_in_training(
    trained: Trained, models_dir: Path, benchmark_dir: Path, tmp_path: Path
) -> None:
    models = tmp_path / "models"
    shutil.copytree(models_dir / "paligemma", models / "paligemma")
    manifest = install("mine", models, source=trained.adapter, cancel=CancelToken())
    assert manifest.kind is ModelKind.ADAPTER
    matcher = ModelHost(models, device="cpu", precision=Precision.FP32).matcher(
        "mine",
        build_prompt=build_matching_prompt,
        build_pointwise=build_pointwise_prompt,
        options=MatchOptions(photos_examined=0, words_examined=0),
    )
    assert not matcher.info.zero_shot
    library = open_tiny_library(Dataset(benchmark_dir))
    questions = library.dataset.questions(Split.DEV, limit=6)
    best = max(trained.history.evaluations, key=lambda record: record.metrics["mrr"])
    method = library.method("installed", matcher, CancelToken())
    ranks = []
    for example in library.dataset.examples(questions):
        scores = method.score(example).scores
        order = np.argsort(-scores)
        truth = set(example.question.ground_truth)
        ranks.append(next(1 / n for n, i in enumerate(order, start=1) if int(i) in truth))
    assert np.mean(ranks) == pytest.approx(best.metrics["mrr"], abs=1e-6)


def test_the_app_answers_with_the_installed_adapter(
    trained: Trained,
    models_dir: Path,
    benchmark_dir: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shutil.copytree(models_dir / "paligemma", tmp_path / "models" / "paligemma")
    places = tmp_path / "places.csv"
    places.write_text("name,description\nOne,Mostly red.\nTwo,Mostly blue.\nThree,Mostly green.\n")
    photos = tmp_path / "photos"
    shelf = next((benchmark_dir.parent / "photos" / "gallery").iterdir())
    shutil.copytree(shelf, photos, ignore=lambda _, names: sorted(names)[6:])
    for words in (
        ["models", "install", "mine", "--from", str(trained.adapter)],
        ["models", "use", "mine"],
        ["index", str(photos)],
    ):
        assert cli.run(["--data-dir", str(tmp_path), *words]) == 0
    capsys.readouterr()
    question = ["ask", "where should I go this weekend?", "--candidates", str(places), "--json"]
    assert cli.run(["--data-dir", str(tmp_path), *question]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["matcher"]["model_id"], answer["matcher"]["zero_shot"]) == ("mine", False)
    assert {place["name"] for place in answer["ranking"]} == {"One", "Two", "Three"}
    assert sum(place["score"] for place in answer["ranking"]) == pytest.approx(1.0, abs=1e-3)


def test_swapped_candidates_swap_their_scores_in_the_installed_matcher(
    trained: Trained, models_dir: Path, benchmark_dir: Path, tmp_path: Path
) -> None:
    models = tmp_path / "models"
    shutil.copytree(models_dir / "paligemma", models / "paligemma")
    install("mine", models, source=trained.adapter, cancel=CancelToken())
    matcher = ModelHost(models, device="cpu", precision=Precision.FP32).matcher(
        "mine", build_prompt=build_matching_prompt, build_pointwise=build_pointwise_prompt
    )
    library = open_tiny_library(Dataset(benchmark_dir))
    example = next(iter(library.dataset.examples(library.dataset.questions(Split.DEV, limit=1))))
    profile = ProfileReader(library, matcher.canvas_px, CancelToken()).profile(example)
    assert profile is not None
    straight = matcher.match(profile, example.candidates, CancelToken()).scores
    first, second, *rest = example.candidates
    swapped = matcher.match(profile, [second, first, *rest], CancelToken()).scores
    np.testing.assert_array_equal(swapped[[1, 0, 2, 3]], straight)


@pytest.mark.parametrize("backbone", ["paligemma", "qwen3-vl"])
def test_only_lora_and_the_named_rows_change(
    backbone: str, models_dir: Path, benchmark_dir: Path, tmp_path: Path
) -> None:
    run = run_config(tmp_path / "run", backbone, max_steps=2, batch_size=2)
    config = joint_config(run, benchmark_dir, dev_examples=1)
    trainable, objective = open_objective(config, models_dir)
    trainer = open_trainer(run, trainable, objective, CancelToken())
    before = {name: value.clone() for name, value in trainable.model.state_dict().items()}
    trainer.run(resume=False)
    after = trainable.model.state_dict()
    changed = {name for name, value in after.items() if not torch.equal(value, before[name])}
    trained = {name for name in after if "lora_" in name or "trainable_tokens" in name}
    assert changed <= trained
    assert {name for name in trained if "lora_B" in name} <= changed
    rows = [value for name, value in after.items() if "trainable_tokens_delta" in name]
    assert {tuple(value.shape) for value in rows} == {(100, 64)}
    assert any("trainable_tokens_delta" in name for name in changed)
    assert not any("vision" in name or "visual.blocks" in name for name in trained)


def test_words_refined_with_answers_of_test_questions_are_refused(
    models_dir: Path, benchmark_dir: Path, tmp_path: Path
) -> None:
    (known,) = Dataset(benchmark_dir).questions(Split.TEST, limit=1)
    line = json.loads((benchmark_dir / "aspects.jsonl").read_text().splitlines()[0])
    aspects = tmp_path / "aspects.jsonl"
    aspects.write_text(json.dumps(line | {"question_id": known.question_id}) + "\n")
    config = joint_config(run_config(tmp_path / "run"), benchmark_dir, aspects=aspects)
    with pytest.raises(UserError, match="1 questions whose aspect words"):
        run_joint(config, around(models_dir))


def test_a_started_run_is_not_overwritten(trained: Trained, models_dir: Path) -> None:
    with pytest.raises(UserError, match="--resume"):
        run_joint(trained.config, around(models_dir))


def test_a_run_does_not_go_on_with_other_settings(trained: Trained, models_dir: Path) -> None:
    other = replace(trained.config, prediction_weight=3.0)
    with pytest.raises(UserError, match="another configuration"):
        run_joint(other, around(models_dir), resume=True)


def test_a_stopped_run_goes_on_with_the_same_curve(
    models_dir: Path, benchmark_dir: Path, tmp_path: Path
) -> None:
    whole = joint_config(run_config(tmp_path / "whole"), benchmark_dir)
    run_joint(whole, around(models_dir))
    parted = joint_config(run_config(tmp_path / "parted", save_every=100), benchmark_dir)
    surroundings = around(models_dir)

    def stop_after_three(progress: TrainingProgress) -> None:
        if progress.step == 3:
            surroundings.cancel.cancel()

    with pytest.raises(Cancelled):
        run_joint(parted, replace(surroundings, on_progress=stop_after_three))
    run_joint(parted, around(models_dir), resume=True)
    expected, found = (read_history(c.run.output).steps for c in (whole, parted))
    assert [record.step for record in found] == [1, 2, 3, 4, 5, 6]
    assert [record.parts for record in found] == [record.parts for record in expected]


def test_training_stops_early_when_dev_does_not_get_better(
    models_dir: Path, benchmark_dir: Path, tmp_path: Path
) -> None:
    run = run_config(
        tmp_path / "run", learning_rate=1e-12, max_steps=50, evaluate_every=1, patience=2
    )
    run_joint(joint_config(run, benchmark_dir, dev_examples=2), around(models_dir))
    history = read_history(run.output)
    assert len(history.steps) == 2
    assert json.loads((run.output / "adapter" / "training.json").read_text())["best_step"] == 0
