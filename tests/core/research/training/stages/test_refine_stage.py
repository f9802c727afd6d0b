"""Stage 2 from its configuration, and the judges that are language models."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ModelUnavailable, UserError
from core.models.device.devices import choose_device
from core.records import Candidate
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Split
from core.research.training.config import Judge, RefineConfig
from core.research.training.judges.judge import AspectQuestion
from core.research.training.judges.language_judges import (
    figure_6_prompt,
    local_generator,
)
from core.research.training.stages.refine import ASPECTS, read_round
from core.research.training.stages.refine_stage import run_refine
from tests.core.research.training.small_runs import around
from tests.helpers.fake_models import HashedText
from tests.helpers.tiny_llama import build_tiny_llama

QUESTION = AspectQuestion(
    "museum",
    ("rust", "pipes"),
    (Candidate("Vulcan Park", "a statue"), Candidate("Sloss <I1>", "furnaces")),
    (1,),
)


def test_refinement_runs_from_its_configuration(
    benchmark_dir: Path, models_dir: Path, tmp_path: Path
) -> None:
    config = RefineConfig(benchmark_dir, tmp_path / "out", questions=4)
    summaries = run_refine(config, around(models_dir), text=HashedText())
    assert 1 <= len(summaries) <= 4
    first, final = (read_round(tmp_path / "out" / name) for name in ("round-0.jsonl", ASPECTS))
    train = Dataset(benchmark_dir).questions(Split.TRAIN, limit=4)
    assert {line.question_id for line in first} == {q.question_id for q in train}
    assert all(len(line.words) == 1 for line in first)
    assert sum(len(line.words) for line in final) <= sum(len(line.words) for line in first)


def test_the_prompt_of_a_judge_is_figure_6() -> None:
    prompt = figure_6_prompt(QUESTION)
    assert "that the user took at a museum:\n\nrust, pipes." in prompt
    assert "<I1> Vulcan Park, a statue\n<I2> Sloss ‹I1›, furnaces" in prompt
    assert "Ground Truth:\n\n<I2> Sloss ‹I1›, furnaces\n" in prompt
    assert prompt.endswith("separated by comma:")


def test_a_local_language_model_answers_with_text(tmp_path: Path) -> None:
    build_tiny_llama(tmp_path)
    generate = local_generator(tmp_path, choose_device("cpu"))
    answer = generate(figure_6_prompt(QUESTION))
    assert answer
    assert answer == generate(figure_6_prompt(QUESTION))
    assert "Ground Truth" not in answer


def test_a_folder_without_a_language_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="judge_model"):
        local_generator(tmp_path, choose_device("cpu"))


def test_an_endpoint_is_never_used_without_its_address(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="judge_url"):
        RefineConfig(tmp_path, tmp_path, judge=Judge.OPENAI_COMPATIBLE)
