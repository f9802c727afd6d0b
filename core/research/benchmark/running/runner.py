"""Runs methods over the same questions, question by question, resumably."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.errors import EnvironmentProblem, UserError
from core.research.benchmark.data_set.dataset import Dataset, with_candidates, with_history
from core.research.benchmark.data_set.examples import (
    BenchQuestion,
    Example,
    Split,
    SplitBy,
    batched,
)
from core.research.benchmark.methods.methods import Method, MethodOptions, Scored
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.running.runs import (
    QuestionResult,
    Run,
    finished_run,
    result_from_json,
    result_to_json,
    run_path,
    write_run,
)
from core.sentences import plain

OpenMethod = Callable[[str, MethodOptions, Split, SplitBy], Method]
OnQuestion = Callable[[str, int, int], None]  # run, questions done, total questions
_DEFAULT: Final = MethodOptions()
_BLOCK: Final = 500  # questions whose candidates are in memory at once


@dataclass(frozen=True, slots=True)
class RunPlan:
    """One run: its questions, and the changes to them and to the method.

    Attributes:
        model: the model the method uses, if there are several; each has its own run.
        limit: a stable random sample of this many questions; None for all.
        candidates: keep this many candidates of each question, including all ground truths.
        history: keep this many of the newest photos of each history.
    """

    method: str
    options: MethodOptions = field(default_factory=MethodOptions)
    model: str = ""
    split: Split = Split.TEST
    split_by: SplitBy = SplitBy.USER
    limit: int | None = None
    candidates: int | None = None
    history: int | None = None
    seed: int = 0

    @property
    def variant(self) -> dict[str, Any]:
        """The differences from the plain method on the plain test set, for file names and tables."""
        options = self.options
        named: dict[str, Any] = {
            "without": sorted(options.without) or None,
            "grid_side": options.grid_side if options.grid_side != _DEFAULT.grid_side else None,
            "category_images": options.category_images
            if options.category_images != _DEFAULT.category_images
            else None,
            "split": self.split.value if self.split is not Split.TEST else None,
            "split_by": self.split_by.value if self.split_by is not SplitBy.USER else None,
            "candidates": self.candidates,
            "history": self.history,
        }
        return {name: value for name, value in named.items() if value is not None}


def execute(
    plan: RunPlan,
    dataset: Dataset,
    open_method: OpenMethod,
    cancel: CancelToken,
    on_question: OnQuestion,
    *,
    resume: bool = True,
    keep_finished: bool = False,
) -> Run:
    """Run one plan and write its file; a stopped run resumes after its last question.

    A method whose models are not installed leaves a file with the reason instead of results.

    Args:
        resume: reuse the answers of a stopped run over the same questions with the same models.
        keep_finished: return a finished run over the same questions with the same models.

    Raises:
        UserError: if the split contains no questions.
        Cancelled: if requested; answered questions are kept.
    """
    path = run_path(dataset.directory, plan.method, plan.model, plan.variant)
    questions = dataset.questions(plan.split, plan.split_by, plan.limit)
    if not questions:
        raise UserError(
            plain(f"{dataset.directory} has no question in its {plan.split.value} split.")
        )
    header = _header(plan, dataset, questions)
    run = Run(plan.method, plan.model, plan.variant, header, {}, provenance(plan.seed), ())
    try:
        method = open_method(plan.method, plan.options, plan.split, plan.split_by)
    except EnvironmentProblem as error:
        run = replace(run, reason=str(error))
        write_run(path, run)
        return run
    run = replace(run, models=method.describe())
    if keep_finished and (finished := finished_run(path, like=run)) is not None:
        on_question(path.stem, len(questions), len(questions))
        return finished
    partial = path.with_suffix(".partial.jsonl")
    key = {"dataset": header, "models": run.models}
    done = _answered(partial, key) if resume else {}
    partial.parent.mkdir(parents=True, exist_ok=True)
    if not done:
        partial.write_text(json.dumps(key) + "\n", encoding="utf-8")
    waiting = (question for question in questions if question.question_id not in done)
    with partial.open("a", encoding="utf-8") as file:
        for result in _answers(plan, method, dataset, waiting, cancel):
            done[result.question_id] = result
            file.write(json.dumps(result_to_json(result)) + "\n")
            file.flush()
            on_question(path.stem, len(done), len(questions))
    run = replace(run, results=tuple(done[question.question_id] for question in questions))
    write_run(path, run)
    partial.unlink()
    return run


def _answers(
    plan: RunPlan,
    method: Method,
    dataset: Dataset,
    questions: Iterable[BenchQuestion],
    cancel: CancelToken,
) -> Iterator[QuestionResult]:
    # Block by block: the candidates of a whole test set would not fit into memory.
    for block in batched(questions, _BLOCK):
        examples = [_changed(plan, example) for example in dataset.examples(block)]
        method.prepare(examples)
        for example in examples:
            cancel.check()
            start = time.perf_counter()
            scored = method.score(example)
            yield _result(example, scored, dataset.photos_root, time.perf_counter() - start)


def _result(example: Example, scored: Scored, root: Path, seconds: float) -> QuestionResult:
    if len(scored.scores) != len(example.candidates):
        raise ValueError(f"{len(scored.scores)} scores for {len(example.candidates)} candidates")
    photos = [path.relative_to(root).as_posix() for path in scored.photos]
    return QuestionResult.of(example, scored.scores.tolist(), seconds, photos)


def _changed(plan: RunPlan, example: Example) -> Example:
    if plan.candidates is not None:
        example = with_candidates(example, plan.candidates)
    return example if plan.history is None else with_history(example, plan.history)


def _header(plan: RunPlan, dataset: Dataset, questions: Sequence[BenchQuestion]) -> dict[str, Any]:
    """What must match for a stopped run to be resumed."""
    from core.research.benchmark.data_set.build_stages import file_digest
    from core.research.benchmark.data_set.examples import MANIFEST

    return {
        "name": dataset.name,
        "manifest": file_digest(dataset.directory / MANIFEST),
        "questions": len(questions),
        "limit": plan.limit,
        "split": plan.split.value,
        "split_by": plan.split_by.value,
        "seed": plan.seed,
    }


def _answered(partial: Path, key: dict[str, Any]) -> dict[str, QuestionResult]:
    """Answers of a stopped run with the same key; a truncated line is asked again."""
    if not partial.exists():
        return {}
    lines = partial.read_text(encoding="utf-8").splitlines()
    results: dict[str, QuestionResult] = {}
    try:
        if not lines or json.loads(lines[0]) != key:
            return {}
        for line in lines[1:]:
            result = result_from_json(json.loads(line))
            results[result.question_id] = result
    except (ValueError, KeyError):
        _cut_last_line(partial)
    return results


def _cut_last_line(partial: Path) -> None:
    text = partial.read_text(encoding="utf-8")
    partial.write_text(text[: text.rfind("\n") + 1], encoding="utf-8")
